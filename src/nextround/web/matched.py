"""What a page shows of an opening's requirements beside the record."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from nextround.apps.matching import queries
from nextround.engine import matching
from nextround.engine.matching import Part, Strength
from nextround.web.posting_read import SHOWN, Ask, ask_of

# Of a passage so many characters around the words that count.
_AROUND = 70
_MORE = 2


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of evidence: its words in three parts, the middle one being what counts.

    Attributes:
        is_name: Whether the words are those that the fact goes by, so that its name will do.
        where: The fact or text it stands in, by its name.
        link: Where that can be read; empty: nowhere.
        how: How the words come to bear it out, and what else is to be said.
    """

    before: str
    words: str
    after: str
    is_name: bool
    where: str
    link: str
    how: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands beside one requirement.

    Attributes:
        digest: What the requirement is known by in addresses.
        strength: In a word.
        is_shown: Whether the record shows it, without doubt.
        best: The best piece; None: there is none.
        others: Where else something stands, with its link.
        lacking: What of it nothing was found for.
        said: What the person said of it, in words; empty: nothing.
        question: What to ask; empty: there is nothing to ask.
    """

    digest: str
    strength: str
    is_shown: bool
    best: Piece | None
    others: tuple[Piece, ...]
    lacking: tuple[str, ...]
    said: str
    question: str


@dataclass(frozen=True, slots=True)
class Matched:
    """The requirements of an opening beside the record.

    Attributes:
        is_empty: Whether the record is.
        musts_say: How many of the demands are met, open and missing; empty: it has none.
        nices_say: The same of what it would welcome.
    """

    must: tuple[Ask, ...]
    nice: tuple[Ask, ...]
    musts_say: str
    nices_say: str
    is_empty: bool


def matched(beside: queries.Beside) -> Matched:
    """Return what is shown of an opening's requirements."""
    standing = matching.standing_of(beside.matches)
    must, nice = (
        tuple(_ask(match, beside) for match in beside.matches if match.requirement.must is wanted)
        for wanted in (True, False)
    )
    return Matched(
        must=must[:SHOWN],
        nice=nice[:SHOWN],
        musts_say=_says(standing.musts),
        nices_say=_says(standing.nices),
        is_empty=beside.is_empty,
    )


def shown(match: matching.Match, beside: queries.Beside) -> Shown:
    """Return what stands beside one requirement."""
    pieces = [_piece(each, beside) for each in match.evidence]
    strength = match.strength
    return Shown(
        digest=queries.digest_of(match.requirement),
        strength=_(matching.STRENGTHS[strength]),
        is_shown=strength is Strength.SHOWN,
        best=pieces[0] if pieces else None,
        others=_elsewhere(pieces),
        lacking=match.lacking,
        said=_(matching.SAID_LABELS[match.said]) if match.said else "",
        question="" if match.is_met or match.said else asked(match),
    )


def asked(match: matching.Match) -> str:
    """Return the question about one requirement."""
    return matching.question_for(match.requirement).text.said(_)


def _ask(match: matching.Match, beside: queries.Beside) -> Ask:
    return ask_of(match.requirement, shown(match, beside))


def _elsewhere(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the next pieces that stand somewhere else, each place once."""
    others: dict[str, Piece] = {}
    for piece in pieces[1:]:
        if piece.where != pieces[0].where:
            others.setdefault(piece.where, piece)
    return tuple(others.values())[:_MORE]


def _piece(evidence: matching.Evidence, beside: queries.Beside) -> Piece:
    place = evidence.place
    start, end = place.start, min(place.end, place.start + 2 * _AROUND)
    before = evidence.text[:start]
    after = evidence.text[end:]
    notes = [_(matching.WAYS[evidence.way])] if evidence.way in _TELLING else []
    notes += [evidence.note.said(_)] if evidence.note else []
    return Piece(
        before=before if len(before) <= _AROUND else "…" + before[-_AROUND:],
        words=evidence.text[start:end],
        after=after if len(after) <= _AROUND else after[:_AROUND] + "…",
        is_name=place.fact is not None and place.part in {Part.NAME, Part.ORGANISATION},
        where=_where(place, beside),
        link=_link(place, beside),
        how=tuple(notes),
    )


# Of the others the words themselves, or the note, tell.
_TELLING = frozenset(
    {
        matching.Way.NAME,
        matching.Way.KIND,
        matching.Way.EXPECTED,
        matching.Way.TOGETHER,
        matching.Way.MEANING,
    }
)


def _where(place: matching.Place, beside: queries.Beside) -> str:
    if place.fact is not None:
        return str(beside.facts[place.fact])
    if place.part is Part.STORY:
        return beside.career.stories[place.number].title
    if place.part is Part.ANSWER:
        return ""
    return _("About you")


def _link(place: matching.Place, beside: queries.Beside) -> str:
    if place.fact is not None:
        return f"{reverse('documents')}#fact-{beside.facts[place.fact].pk}"
    if place.part is Part.STORY:
        return reverse("stories")
    return "" if place.part is Part.ANSWER else reverse("record-profile")


def _says(side: matching.Side) -> str:
    """Say how many things are asked, and how each of them stands, without adding anything up."""
    told: Iterable[tuple[int, str]] = (
        (len(side.met), ngettext("%(n)d met", "%(n)d met", len(side.met))),
        (len(side.partly), ngettext("%(n)d in part", "%(n)d in part", len(side.partly))),
        (
            len(side.unanswered),
            ngettext(
                "%(n)d not found, to be answered",
                "%(n)d not found, to be answered",
                len(side.unanswered),
            ),
        ),
        (len(side.missing), ngettext("%(n)d missing", "%(n)d missing", len(side.missing))),
        (len(side.set_aside), ngettext("%(n)d set aside", "%(n)d set aside", len(side.set_aside))),
    )
    if not side.asked:
        return ""
    parts = ", ".join(words % {"n": count} for count, words in told if count)
    return ngettext("%(n)d asked: %(parts)s.", "%(n)d asked: %(parts)s.", side.asked) % {
        "n": side.asked,
        "parts": parts,
    }
