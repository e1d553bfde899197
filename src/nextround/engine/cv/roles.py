"""Which piece of an entry's head is its title and which its employer, told from all together."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from nextround.engine.cv.lines import is_sentence
from nextround.engine.cv.pieces import PLACE, Head, Piece
from nextround.engine.cv.traits import Traits, traits_of

_OWN, _BY_LOOK, _BY_ORDER = 1.0, 0.8, 0.6
_FIRST_IS_TITLE = 0.12
# What stands after a comma and still belongs to the name of a company.
_LEGAL = re.compile(r", ((?:Inc|Ltd|LLC|L\.L\.C|LLP|Corp|S\.A|GmbH|PLC|Co)\b)", re.IGNORECASE)
_KEPT = "\u00a0"
_SURE_LABEL, _SUREST = 0.97, 0.95
# Words that stand between a title and an employer.
_AT = (" @ ", " at ", " bei ", " bei der ", " beim ", " chez ", " presso ", " bij ", " hos ")
_LONGEST_FIELD = 110
_PLACE, _HALF = 0.8, 0.5
# A town stands beside both a title and an employer.
_WITH_PLACE, _LONGEST_TOWN = 3, 3
_WEAKLY, _WEAK_ENDING, _LONGEST_NAME = 0.2, 0.35, 5


@dataclass(frozen=True)
class Named:
    """The fields of an entry's head.

    Attributes:
        name: The title or degree.
        organisation: The employer or school.
        others: What else stands in the head, in order.
        sure: How clearly name and organisation were told apart, 0 to 1.
    """

    head: Head
    name: str = ""
    organisation: str = ""
    place: str = ""
    link: str = ""
    score: str = ""
    others: tuple[str, ...] = ()
    sure: float = 1.0


Leaning = Callable[[Traits], float]


def leaning_of_work(traits: Traits) -> float:
    """Return how much rather a title than an employer words are."""
    return traits.title - traits.organisation


def leaning_of_study(traits: Traits) -> float:
    """Return how much rather a degree than a school words are."""
    return traits.degree - 1.2 * traits.school - 0.3 * traits.organisation * (traits.school == 0)


def named(heads: Sequence[Head], leaning: Leaning) -> list[Named]:
    """Return the fields of entries that a person wrote in one manner."""
    parted = _like_the_others([at_commas(head, leaning) for head in heads], heads)
    looks = _means(parted, lambda piece: piece.look, leaning)
    orders = _means(parted, lambda piece: piece.order, leaning)

    def lean(piece: Piece) -> float:
        own = leaning(piece.traits)
        shared = _BY_LOOK * looks.get(piece.look, 0.0) + _BY_ORDER * orders.get(piece.order, 0.0)
        return _OWN * own + shared + (_FIRST_IS_TITLE if piece.order == 0 else 0.0)

    both = sum(1 for head in parted if len(naming_pieces(head)) > 1)
    return [_named(head, lean, both=both * 2 > len(parted)) for head in parted]


def naming_pieces(head: Head) -> list[Piece]:
    """Return the pieces that may be a title or an employer."""
    return [piece for piece in head.pieces if _may_name(piece)]


def _may_name(piece: Piece) -> bool:
    traits = piece.traits
    if (
        piece.role == PLACE
        or traits.link
        or traits.duration
        or _is_place(traits)
        or len(piece.text) > _LONGEST_FIELD
    ):
        return False
    if is_sentence(piece.text) and traits.organisation < 1:
        return False
    return not (traits.score and not traits.degree and not traits.school)


def _is_place(traits: Traits) -> bool:
    others = max(traits.title, traits.school, traits.degree)
    return (
        traits.place >= _PLACE and (others < 1 or traits.place >= 1.2) and traits.organisation < 1
    )


def _means(
    heads: Sequence[Head], key: Callable[[Piece], object], leaning: Leaning
) -> dict[object, float]:
    found: dict[object, list[float]] = {}
    for head in heads:
        for at, piece in enumerate(naming_pieces(head)):
            found.setdefault(key(replace(piece, order=at)), []).append(leaning(piece.traits))
    return {each: sum(values) / len(values) for each, values in found.items()}


def _named(head: Head, lean: Callable[[Piece], float], *, both: bool) -> Named:
    naming = naming_pieces(head)
    towns = [piece for piece in naming if _stands_as_place(piece, naming)]
    naming = [piece for piece in naming if piece not in towns]
    texts = [replace(piece, order=at) for at, piece in enumerate(naming)]
    leans = [lean(piece) for piece in texts]
    chosen = _chosen(texts, leans, both=both)
    name, organisation, sure = _labelled(head.pieces, leans, texts) or chosen
    used = {piece.text for piece in (name, organisation) if piece is not None}
    rest = [piece for piece in head.pieces if piece.text not in used]
    towns += [piece for piece in rest if piece.role == PLACE]
    places = [*(piece for piece in rest if _is_place(piece.traits)), *towns]
    place = next((piece.text for piece in places), "")
    link = next((piece.text for piece in rest if piece.traits.link), "")
    score = next((piece.text for piece in rest if piece.traits.score), "")
    gone = {place, link, score}
    others = [p.text for p in rest if p.text not in gone and not p.traits.duration]
    return Named(
        head,
        name.text if name else "",
        organisation.text if organisation else "",
        place,
        link,
        score,
        tuple(others),
        sure,
    )


def _stands_as_place(piece: Piece, pieces: Sequence[Piece]) -> bool:
    """Tell whether words nobody knows stand where a town does: at the far side, after a school."""
    traits = piece.traits
    known = max(traits.title, traits.organisation, traits.degree, traits.school) >= 1
    if len(pieces) < _WITH_PLACE or known or len(piece.text.split()) > _LONGEST_TOWN:
        return False
    if piece.role or any(sign.isdigit() for sign in piece.text) or not piece.text[:1].isupper():
        return False
    before = pieces[pieces.index(piece) - 1] if pieces[0] is not piece else None
    if before is None:
        return False
    if before.segment is piece.segment:
        return max(before.traits.school, before.traits.organisation) >= 1
    level = abs(before.segment.middle - piece.segment.middle) < before.segment.height / 2
    others = [each.traits for each in pieces if each is not before]
    employed = any(max(each.school, each.organisation) >= _HALF for each in others)
    return level and (employed or max(before.traits.title, before.traits.degree) < 1)


def _labelled(
    pieces: Sequence[Piece], leans: Sequence[float], texts: Sequence[Piece]
) -> tuple[Piece | None, Piece | None, float] | None:
    """Return name and organisation where labels say which they are, or which one of them is."""
    found = {piece.role: piece for piece in reversed(pieces) if piece.role}
    name, organisation = found.get("name"), found.get("organisation")
    if name is None and organisation is None:
        return None
    rest = [at for at, piece in enumerate(texts) if not piece.role]
    if rest and organisation is None:
        organisation = texts[min(rest, key=lambda at: leans[at])]
    if rest and name is None:
        name = texts[max(rest, key=lambda at: leans[at])]
    return name, organisation, _SURE_LABEL


def _chosen(
    texts: list[Piece], leans: list[float], *, both: bool
) -> tuple[Piece | None, Piece | None, float]:
    """Return the piece that is the name, the one that is the organisation, and how surely."""
    if not texts:
        return None, None, 0.3
    if len(texts) == 1:
        sure = min(_SUREST, 0.45 + abs(leans[0]) / 4)
        is_name = leans[0] > 0
        return (texts[0], None, sure) if is_name else (None, texts[0], sure)
    # Names stand first: what follows later is rather text.
    candidates = range(min(len(texts), 4))
    pairs = [
        (leans[one] - leans[other] - 0.25 * (one + other), one, other)
        for one in candidates
        for other in candidates
        if one != other
    ]
    best, one, other = max(pairs)
    turned = next(worth for worth, a, b in pairs if (a, b) == (other, one))
    sure = min(_SUREST, 0.5 + (best - turned) / 6)
    return texts[one], texts[other], sure


def at_commas(head: Head, leaning: Leaning) -> Head:
    """Return a head whose pieces are parted at commas: places at their end, and names in one."""
    pieces: list[Piece] = []
    lacks = not head.entry.child and sum(1 for piece in head.pieces if _may_name(piece)) < 2
    for piece in head.pieces:
        pieces += _without_place(piece, lacks=lacks)
    alone = sum(1 for piece in pieces if _may_name(piece)) < 2
    if not head.entry.child:
        pieces = [p for piece in pieces for p in _two_names(piece, leaning, alone=alone)]
    return replace(head, pieces=tuple(replace(each, order=at) for at, each in enumerate(pieces)))


def _like_the_others(parted: list[Head], heads: Sequence[Head]) -> list[Head]:
    """Part at the first comma what tells nothing itself where the others are parted there."""
    split = [
        len(naming_pieces(new)) > 1 and len(naming_pieces(old)) == 1
        for new, old in zip(parted, heads, strict=True)
    ]
    alone = [
        len(naming_pieces(head)) == 1 and "," in naming_pieces(head)[0].text for head in parted
    ]
    if sum(split) <= sum(alone):
        return parted
    return [_at_comma(head) if one else head for head, one in zip(parted, alone, strict=True)]


def _at_comma(head: Head) -> Head:
    pieces: list[Piece] = []
    for piece in head.pieces:
        parts = ", " in piece.text and _may_name(piece)
        pieces += _at_first_comma(piece) if parts else [piece]
    return replace(head, pieces=tuple(replace(each, order=at) for at, each in enumerate(pieces)))


def _without_place(piece: Piece, *, lacks: bool) -> Iterable[Piece]:
    """Yield a piece, and apart from it the place that ends it.

    Where a name lacks, what stands before a town and its country is one.
    """
    atoms = [atom.strip() for atom in piece.text.split(",")]
    unknown = " " in atoms[0] and traits_of(atoms[0]).place == 0
    named = lacks and len(atoms) > 2 and unknown
    if len(atoms) < 2 or (_is_place(piece.traits) and not named):
        return [piece]
    for at in range(1, len(atoms)):
        tail, rest = ", ".join(atoms[at:]), ", ".join(atoms[:at])
        if _is_place(traits_of(tail)) and not _is_place(traits_of(rest)):
            return [replace(piece, text=rest), replace(piece, text=tail)]
    return [piece]


def _two_names(piece: Piece, leaning: Leaning, *, alone: bool) -> Iterable[Piece]:
    """Yield the two names that one piece holds: "Nurse, Hillview", "Nurse at Hillview".

    Beside other pieces it is parted only where both parts tell clearly what they are.
    """
    if not _may_name(piece) or piece.role:
        return [piece]
    for tie in (*_AT, " en ", ", "):
        parts = _LEGAL.sub(rf"{_KEPT}\1", piece.text).split(tie)
        for at in range(1, len(parts)):
            first, last = tie.join(parts[:at]), tie.join(parts[at:])
            leans = leaning(traits_of(first)), leaning(traits_of(last))
            clear = leans[0] * leans[1] < 0 and min(map(abs, leans)) >= 1
            told = alone and (tie in _AT or _differ(leans, first, leaning))
            if clear or (told and last[:1].isupper()):
                texts = (text.replace(_KEPT, ", ") for text in (first, last))
                return [replace(piece, text=text) for text in texts]
    if alone and leaning is leaning_of_work and _are_two(piece.text):
        return _at_first_comma(piece)
    return _untied(piece, leaning) if alone else [piece]


def _differ(leans: tuple[float, float], first: str, leaning: Leaning) -> bool:
    """Tell whether of two parts one is rather a title, or only the first looks like one."""
    # What only ends like a title tells nothing beside a real one.
    leans = leans[0], (leans[1] if abs(leans[1]) > _WEAK_ENDING else 0.0)
    apart = leans[0] * leans[1]
    if apart < 0 or (apart == 0 and abs(leans[0] - leans[1]) >= 1):
        return True
    of_work = leaning is leaning_of_work and traits_of(first).organisation < 1
    return of_work and leans[0] > _WEAKLY and leans[1] <= 0


def _are_two(text: str) -> bool:
    """Tell whether one comma parts two names nobody knows: a title stands before its employer."""
    first, comma, last = text.partition(", ")
    parts = first, last
    short = all(len(part.split()) <= _LONGEST_NAME for part in parts)
    known = any(_is_place(traits_of(part)) or leaning_of_work(traits_of(part)) for part in parts)
    return bool(comma) and "," not in last and short and not known and last[:1].isupper()


def _at_first_comma(piece: Piece) -> list[Piece]:
    first, _, last = piece.text.partition(", ")
    return [replace(piece, text=text) for text in (first, last)]


def _untied(piece: Piece, leaning: Leaning) -> Iterable[Piece]:
    """Yield the two names of a piece with nothing between them: "Northmoor College BSc"."""
    words = piece.text.split()
    for at in range(1, len(words)):
        first, last = " ".join(words[:at]), " ".join(words[at:])
        leans = leaning(traits_of(first)), leaning(traits_of(last))
        # "Bank Manager" is one title: of work the title comes first, if both are there.
        turned = leaning is leaning_of_study and leans[0] <= -1 and leans[1] >= 1
        if last[:1].isupper() and (turned or (leans[0] >= 1 and leans[1] <= -1)):
            return [replace(piece, text=first), replace(piece, text=last)]
    return [piece]
