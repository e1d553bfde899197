"""What a requirement asks: its things, of which one or all are wanted."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from nextround.engine.matching.fillers import FILLERS, VAGUE
from nextround.engine.matching.names import named_in
from nextround.engine.matching.terms import Term, terms_of

LONGEST_ASKED = 600
_VAGUE_WEIGHT, _BESIDE_A_NAME = 0.5, 0.3
_EXAMPLES = re.compile(
    r"(?<!\w)(?:such as|e\. ?g\.?|for example|for instance|including|like|preferably|ideally|"
    r"z\. ?B\.|zum Beispiel|beispielsweise|wie|idealerweise|vorzugsweise|insbesondere|"
    r"par exemple|p\. ?ex\.|comme|tel(?:le)?s? que|notamment|idéalement|"
    r"p\. ?ej\.|por ejemplo|como|tales como|preferiblemente)(?!\w)[,:]?",
    re.IGNORECASE,
)
_ONE_OF = re.compile(
    r"(?<!\w)(?:one or more|at least one|one|any|some|either|mindestens eine[rs]?|eine[rs]?|"
    r"un ou plusieurs|au moins une?|une?|al menos una?|una?)"
    r"(?: or (?:all|more|several))? (?:of|der|de|des|von)(?!\w)|(?<!\w)either(?!\w)",
    re.IGNORECASE,
)
_OR = re.compile(
    r"(?<!\w)(?:and ?/ ?or|und ?/ ?oder|et ?/ ?ou|y ?/ ?o|or|oder|ou|o|u|bzw\.?|beziehungsweise)"
    r"(?!\w)|(?<=\w\w) ?/ ?(?=\w\w)",
    re.IGNORECASE,
)
_AND = re.compile(
    r"(?<!\w)(?:as well as|and|with|und|mit|sowie|et|avec|ainsi que|y|e|con|así como)(?!\w)|"
    r"&(?= )|;|\n|•",
    re.IGNORECASE,
)
_COMMA = re.compile(r", ?(?!\d)")
_BRACKETS = re.compile(r"\(([^()]{0,200})\)")
_YEARS = re.compile(
    r"(?<![\w.])(?:\d{1,2}|one|two|three|four|five|six|seven|eight|ten|zwei|drei|vier|fünf|deux|"
    r"trois|quatre|cinq|dos|tres|cuatro|cinco)(?: ?(?:\+|plus))?"
    r"(?: ?(?:-|–|to|or|bis|oder|à|ou|a|o) ?\d{1,2})?(?: ?(?:\+|plus))? ?"
    r"(?:years?['’]?|yrs?|jahre?n?|ans?|années?|años?|months?|monate?n?|mois|mes(?:es)?)(?!\w)",
    re.IGNORECASE,
)
_OR_EXPERIENCE = re.compile(
    r"(?<!\w)(?:or|oder|ou|o)(?!\w)[^.;]{0,60}?(?<!\w)(?:equivalent|comparable|practical|relevant|"
    r"related|vergleichbare?\w*|gleichwertige?\w*|entsprechende?\w*|einschlägige?\w*|équivalente?|"
    r"significative|similar|equivalente)[^.;]{0,40}?(?:experience|work|"
    r"(?:berufs)?erfahrung|praxis|expérience|experiencia)(?!\w)",
    re.IGNORECASE,
)
_OR_RELATED = re.compile(
    r"(?<!\w)(?:related|similar|relevant|comparable|equivalent|adjacent|technical)"
    r"(?: \w+){0,2} (?:fields?|disciplines?|areas?|positions?|roles?|jobs?|subjects?|"
    r"qualifications?|degrees?|training|"
    r"levels?|stud(?:y|ies))(?!\w)|"
    r"(?<!\w)(?:verwandte?\w*|vergleichbare?\w*|ähnliche?\w*|gleichwertige?\w*|o\. ?ä\.)"
    r"(?: (?:ausbildung|position|stelle|funktion|tätigkeit|studiengang|studium|qualifikation|"
    r"fachrichtung|abschluss)\w*)?|"
    r"(?<!\w)(?:ou équivalente?|(?:domaine|poste) (?:connexe|similaire)|puesto similar|"
    r"o (?:similar|equivalente|"
    r"afín))(?!\w)|"
    r"(?<!\w)or (?:similar|equivalent)(?!\w)",
    re.IGNORECASE,
)

_ALIKE = re.compile(
    r"(?<!\w)(?:related|similar|comparable|einschlägige\w{0,2}|vergleichbare\w{0,2}|"
    r"ähnliche\w{0,2}) (?:\w{1,30} ){0,2}(?:experience|(?:berufs)?erfahrung)(?!\w)|"
    r"(?<!\w)(?:expérience|experiencia) (?:similaire|similar|afín)(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing asked: a word, or words that go by several names.

    Attributes:
        stems: Of its words.
        folded: Its words in lower case, to tell the same form from another.
        things: What the words name; empty: nothing that has other names here.
        weight: What it tells, from 0 to 1.
    """

    stems: tuple[str, ...]
    folded: tuple[str, ...]
    things: frozenset[str]
    weight: float


@dataclass(frozen=True, slots=True)
class Phrase:
    """Things that belong together.

    Attributes:
        text: As the requirement has it.
        weight: Of its units, together.
        heaviest: Of its units, the greatest weight.
    """

    text: str
    units: tuple[Unit, ...]
    weight: float
    heaviest: float


@dataclass(frozen=True, slots=True)
class Asked:
    """What a requirement asks.

    Attributes:
        whole: All of it, as one.
        groups: Of each group one phrase is wanted.
        or_experience: Whether experience will do in place of what is named.
        or_related: Whether something like it will do.
    """

    whole: Phrase
    groups: tuple[tuple[Phrase, ...], ...]
    or_experience: bool
    or_related: bool


def asked_by(text: str) -> Asked:
    """Return what the words of a requirement ask; only 600 characters count."""
    text = text[:LONGEST_ASKED]
    or_experience = bool(_OR_EXPERIENCE.search(text))
    or_related = bool(_OR_RELATED.search(text) or _ALIKE.search(text))
    text = _YEARS.sub(" ", _OR_RELATED.sub(" or ", _OR_EXPERIENCE.sub(" ", text)))
    groups = _telling([group for pieces in _groups(text) if (group := _phrases(pieces))])
    whole = _whole(_BRACKETS.sub(" ", text))
    return Asked(whole, groups, or_experience, or_related)


def _whole(text: str) -> Phrase:
    """Return the things of a text that is not parted."""
    terms = terms_of(text)
    units = tuple(unit for unit in _units(terms) if unit)
    if not units:
        # Nothing but words that go around others: then they are what is meant.
        units = tuple(_plain(term) for term in terms)
    return _phrase(_core(text, terms), units)


def _telling(groups: Sequence[tuple[Phrase, ...]]) -> tuple[tuple[Phrase, ...], ...]:
    """Leave out what only leads to the others, as "work" in "work with children"."""
    kept = tuple(group for group in groups if any(_tells(phrase) for phrase in group))
    return kept or tuple(groups)


def _tells(phrase: Phrase) -> bool:
    return phrase.heaviest > _VAGUE_WEIGHT


def _beside(unit: Unit) -> Unit:
    """Return a word as it counts beside a name: in "JavaScript essentials" the name tells."""
    return replace(unit, weight=_BESIDE_A_NAME)


def _groups(text: str) -> Iterator[Sequence[str]]:
    """Yield, for each thing that is wanted, the pieces of text of which one will do."""
    bracketed = [example for inner in _BRACKETS.findall(text) for example in _pieces(inner)]
    text = _BRACKETS.sub(" ", text)
    head, *named = _EXAMPLES.split(text, maxsplit=1)
    if named:
        yield [head, *bracketed, *_pieces(named[0])]
        return
    if _ONE_OF.search(text):
        yield [*_pieces(_ONE_OF.sub(",", text)), *bracketed]
        return
    for group in _conjoined(text):
        yield [*group, *bracketed]


def _conjoined(text: str) -> Iterator[list[str]]:
    """Yield the pieces between "and", each with its alternatives.

    In "A, B or C" the commas part alternatives, in "A, B and C" things that are all wanted.
    """
    for part in _AND.split(text):
        alternatives = _OR.split(part)
        if len(alternatives) > 1:
            yield [piece for one in alternatives for piece in _COMMA.split(one)]
        else:
            yield from ([piece] for piece in _COMMA.split(part))


def _pieces(text: str) -> list[str]:
    return [
        piece
        for part in _AND.split(text)
        for one in _OR.split(part)
        for piece in _COMMA.split(one)
        if piece.strip(" .:")
    ]


def _phrases(pieces: Sequence[str]) -> tuple[Phrase, ...]:
    read = ((piece, terms_of(piece)) for piece in pieces)
    meant = (
        (_core(piece, terms), tuple(unit for unit in _units(terms) if unit))
        for piece, terms in read
    )
    return tuple(_phrase(told, units) for told, units in meant if units)


def _core(text: str, terms: Sequence[Term]) -> str:
    """Return the words from the first to the last that tell something."""
    named = {place for each in named_in(terms) for place in range(each.first, each.last)}
    telling = [
        term for place, term in enumerate(terms) if place in named or term.folded not in FILLERS
    ]
    return text[telling[0].start : telling[-1].end] if telling else text


def _phrase(text: str, units: tuple[Unit, ...]) -> Phrase:
    if any(unit.things for unit in units):
        units = tuple(unit if unit.things else _beside(unit) for unit in units)
    weights = [unit.weight for unit in units]
    told = " ".join(text.split()).strip(" .:,;")
    return Phrase(told, units, sum(weights), max(weights, default=0.0))


def _units(terms: Sequence[Term]) -> Iterator[Unit | None]:
    """Yield a unit for each name and each other word that tells something."""
    place = 0
    found = named_in(terms)
    while place < len(terms):
        here = [named for named in found if named.first == place]
        if here:
            last = here[0].last
            yield _named(terms[place:last], frozenset(named.thing for named in here))
            place = last
            continue
        yield None if terms[place].folded in FILLERS else _plain(terms[place])
        place += 1


def _named(terms: Sequence[Term], things: frozenset[str]) -> Unit:
    stems, folded = zip(*((term.stem, term.folded) for term in terms), strict=True)
    return Unit(stems, folded, things, weight=1.0)


def _plain(term: Term) -> Unit:
    weight = _VAGUE_WEIGHT if term.stem in VAGUE else 1.0
    return Unit((term.stem,), (term.folded,), frozenset(), weight=weight)
