"""What an opening's page shows of its posting: what it asks, offers to do and leaves open."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from django.utils.translation import get_language_info, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from nextround.engine import posting as postings
from nextround.engine.posting import RequirementKind as Kind

# A page holds so many of each; what is more stands in the posting's own words.
SHOWN = 40
# Readings are pure sums of the text; an opening's page is often shown again and again.
_REMEMBERED = 32

_KINDS = {
    Kind.SKILL: gettext_lazy("skill"),
    Kind.EXPERIENCE: gettext_lazy("experience"),
    Kind.EDUCATION: gettext_lazy("education"),
    Kind.LICENCE: gettext_lazy("licence or certificate"),
    Kind.LANGUAGE: gettext_lazy("language"),
    Kind.TOOL: gettext_lazy("tool"),
    Kind.BEHAVIOUR: gettext_lazy("way of working"),
    Kind.RIGHT_TO_WORK: gettext_lazy("age or right to work"),
    Kind.AVAILABILITY: gettext_lazy("readiness"),
}
_VALUES = {
    "permanent": gettext_lazy("permanent"),
    "temporary": gettext_lazy("temporary"),
    "apprenticeship": gettext_lazy("apprenticeship"),
    "internship": gettext_lazy("internship"),
    "freelance": gettext_lazy("freelance"),
    "voluntary": gettext_lazy("voluntary"),
    "full-time": gettext_lazy("full-time"),
    "part-time": gettext_lazy("part-time"),
    "remote": gettext_lazy("remote"),
    "hybrid": gettext_lazy("partly remote"),
    "on-site": gettext_lazy("on site"),
}


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing the posting asks.

    Attributes:
        words: The posting's own.
        kind: What sort of thing it is, in the person's language.
        least: Years of experience or a level, in words; empty: the posting names none.
        evidence: What in the person's record speaks for it; None where nobody looked.
    """

    words: str
    kind: str
    least: str
    evidence: object = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing worth asking about, and the posting's words it rests on."""

    says: str
    words: str


@dataclass(frozen=True, slots=True)
class Term:
    """One of the terms: its name and the posting's words or what they mean."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class PostingRead:
    """What was read from a posting, fit to show.

    Attributes:
        more: How many demands, wishes and duties are not among those shown.
        language: The language it is in, by its name.
    """

    must: tuple[Ask, ...]
    nice: tuple[Ask, ...]
    duties: tuple[str, ...]
    doubts: tuple[Doubt, ...]
    terms: tuple[Term, ...]
    more: int
    language: str


def posting_read(text: str, *, employer: str) -> PostingRead | None:
    """Return what the words of a posting say, or None where there are none.

    `employer` is what the person calls the employer; where they know, the posting need not say.
    """
    if not text.strip():
        return None
    found = _found(text)
    must, nice = _asks(found, must=True), _asks(found, must=False)
    duties = tuple(
        text[each.start : each.end] for each in found.passages if each.role == postings.Role.DUTY
    )
    return PostingRead(
        must=must[:SHOWN],
        nice=nice[:SHOWN],
        duties=duties[:SHOWN],
        doubts=tuple(_doubts(found, text, employer=employer)),
        terms=tuple(_terms(found)),
        more=sum(max(0, len(each) - SHOWN) for each in (must, nice, duties)),
        language=get_language_info(found.language)["name_translated"],
    )


def requirements_in(text: str) -> tuple[postings.Requirement, ...]:
    """Return what the words of a posting ask, in order."""
    return _found(text).requirements if text.strip() else ()


def ask_of(requirement: postings.Requirement, evidence: object = None) -> Ask:
    """Return one thing that is asked, as a page shows it."""
    return Ask(requirement.text, str(_KINDS[requirement.kind]), _least(requirement), evidence)


@lru_cache(maxsize=_REMEMBERED)
def _found(text: str) -> postings.Posting:
    return postings.posting_of(text)


def _asks(found: postings.Posting, *, must: bool) -> tuple[Ask, ...]:
    return tuple(ask_of(each) for each in found.requirements if each.must == must)


def _least(asked: postings.Requirement) -> str:
    """Say the least number of years that is asked, or the level where its words lack it."""
    if not asked.years:
        return "" if asked.level.lower() in asked.text.lower() else asked.level
    if asked.years < 1:
        months = round(asked.years * 12)
        return ngettext("%(n)d month", "%(n)d months", months) % {"n": months}
    whole = round(asked.years)
    return ngettext("%(n)s year", "%(n)s years", whole) % {"n": f"{asked.years:g}"}


def _doubts(found: postings.Posting, text: str, *, employer: str) -> Iterable[Doubt]:
    for each in found.doubts:
        if employer and each.kind == postings.DoubtKind.NO_EMPLOYER:
            continue
        yield Doubt(_(each.says), text[each.start : each.end])


def _terms(found: postings.Posting) -> Iterable[Term]:
    """Yield what is said of the contract and of how to apply, in the order one asks for it."""
    terms, applying = found.terms, found.applying
    named = (
        (_("Pay"), (found.words.pay,)),
        (_("Contract"), (terms.contract, terms.length)),
        (_("Hours"), (terms.hours, terms.shift)),
        (_("Hours a week"), (terms.week_hours,)),
        (_("Where from"), (terms.remote,)),
        (_("Starts"), (terms.start,)),
        (_("Closes"), (found.words.closing,)),
        (_("Reference"), (terms.reference,)),
        (_("Apply to"), (applying.mail, applying.phone, applying.person)),
    )
    for name, values in named:
        told = [str(_VALUES.get(each.value, each.value)) for each in values if each]
        if told:
            yield Term(name, ", ".join(told))
