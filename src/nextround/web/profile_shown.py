"""What the page of a public profile shows: what is there, what is missing, what to copy."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nextround.apps.openings.queries import Opening
from nextround.engine import profile as profiles
from nextround.engine.career.facts import Career
from nextround.engine.career.months import PRESENT, is_date
from nextround.engine.profile import State
from nextround.web.forms.when import said
from nextround.web.posting_read import requirements_in

# Of so many openings the postings are read, and so many things of them shown.
MOST_OPENINGS, _MOST_ASKED = 12, 30

_STATES = {
    State.THERE: gettext_lazy("There"),
    State.THIN: gettext_lazy("Little"),
    State.MISSING: gettext_lazy("Missing"),
}
_PAPERS = {
    profiles.RECORD: gettext_lazy("Your record"),
    profiles.LINKEDIN: gettext_lazy("LinkedIn"),
}


@dataclass(frozen=True, slots=True)
class Copied:
    """A text to copy; `key` is the id of the element that holds it."""

    key: str
    text: str

    @property
    def length(self) -> int:
        """How many characters it has."""
        return len(self.text)


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the profile: its name, how it is, what it is good for, what could stand there."""

    name: str
    state: str
    is_there: bool
    good_for: str
    copied: Copied | None


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that openings ask, and where the profile says it.

    Attributes:
        openings: Which ask it.
        where: The parts of the profile that do; empty: none.
        beside: What is to be said of it beside the record; empty: nothing.
    """

    words: str
    openings: str
    where: str
    beside: str


@dataclass(frozen=True, slots=True)
class Told:
    """What one paper says, and of what; `words` is empty where it says nothing."""

    paper: str
    of: str
    words: str


@dataclass(frozen=True, slots=True)
class Difference:
    """Two papers that say different things."""

    sentence: str
    one: Told
    other: Told


@dataclass(frozen=True, slots=True)
class ProfileShown:
    """A profile beside the record and the openings, fit to show.

    Attributes:
        skills: What to put among the skills, one a line; None: nothing.
        openings: How many openings were read.
    """

    sections: tuple[Section, ...]
    asked: tuple[Said, ...]
    differences: tuple[Difference, ...]
    missing: tuple[tuple[str, Copied], ...]
    skills: Copied | None
    headline: Copied | None
    about: Copied | None
    openings: int


def profile_shown(
    kept: Career, record: Career, openings: Sequence[Opening], *, today: date
) -> ProfileShown:
    """Return what is shown of a profile."""
    wishes = [profiles.Wish(str(opening), requirements_in(opening.posting)) for opening in openings]
    review = profiles.review_of(kept, record, wishes, today=today)
    skills = "\n".join(dict.fromkeys(clause.text for _asked, clause in review.unlisted))
    return ProfileShown(
        sections=tuple(_section(each) for each in review.sections),
        asked=tuple(_said(each) for each in review.asked[:_MOST_ASKED]),
        differences=tuple(differences(review.differences)),
        missing=tuple(
            (each.one.words, Copied(f"missing-{number}", text.text))
            for number, (each, text) in enumerate(review.missing)
        ),
        skills=_copied("skills", skills),
        headline=_copied("headline", review.headline.text),
        about=_copied("about", review.about.text),
        openings=len(wishes),
    )


def differences(found: Iterable[profiles.Contradiction]) -> Iterable[Difference]:
    """Yield what two papers say differently, as a page shows it."""
    for each in found:
        yield Difference(_(each.sentence), _told(each.one), _told(each.other))


def _section(standing: profiles.SectionStanding) -> Section:
    proposal = standing.proposal
    there = standing.state is State.THERE
    key = f"part-{standing.section.value}"
    return Section(
        name=_(standing.label),
        state=str(_STATES[standing.state]),
        is_there=there,
        good_for=_(standing.good_for),
        copied=_copied(key, proposal.text) if proposal and not there else None,
    )


def _said(standings: profiles.Standings) -> Said:
    where = (
        (standings.in_headline, _("headline")),
        (standings.in_about, _("About")),
        (standings.in_skills, _("skills")),
        (standings.in_positions, _("positions")),
    )
    return Said(
        words=standings.requirement.text,
        openings="; ".join(standings.openings),
        where=", ".join(words for there, words in where if there),
        beside=_beside(standings),
    )


def _beside(standings: profiles.Standings) -> str:
    if not standings.shown.is_met:
        return _("not in your record either") if not standings.is_said else _("not in your record")
    if standings.is_silent:
        return _("your record shows it; headline and About do not say it")
    return ""


def _told(side: profiles.Side) -> Told:
    words = " – ".join(_dated(part) for part in side.words.split(" – "))
    return Told(str(_PAPERS.get(side.source, side.source)), side.of, words)


def _dated(words: str) -> str:
    if words == PRESENT:
        return _("until now")
    return said(words) if is_date(words) else words


def _copied(key: str, text: str) -> Copied | None:
    return Copied(f"copied-{key}", text) if text else None
