"""A LinkedIn profile beside the record: what is there, what is missing, what to copy."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nextround.engine.career.facts import Career, Fact, Kind
from nextround.engine.profile.asked_for import Standings, Wish, asked_for
from nextround.engine.profile.careers import (
    Source,
    contradictions_between,
    missing_in,
    overlaps_only_in,
    pairs_of,
)
from nextround.engine.profile.contradiction import Contradiction
from nextround.engine.profile.proposed import (
    Clause,
    Proposal,
    about_of,
    entry_of,
    headline_of,
    name_of,
)
from nextround.engine.words import gettext_noop as _

LINKEDIN, RECORD = "LinkedIn", "record"
# Fewer say little, and LinkedIn's own search looks at the skills.
_FEW_SKILLS = 5
_SHORT_HEADLINE, _SHORT_ABOUT = 25, 200


class Section(StrEnum):
    """A part of a profile."""

    HEADLINE = "headline"
    ABOUT = "about"
    POSITIONS = "positions"
    DESCRIPTIONS = "descriptions"
    EDUCATION = "education"
    SKILLS = "skills"
    CERTIFICATES = "certificates"
    LANGUAGES = "languages"
    VOLUNTEERING = "volunteering"
    PLACE = "place"


class State(StrEnum):
    """How a part is."""

    THERE = "there"
    THIN = "thin"
    MISSING = "missing"


LABELS = {
    Section.HEADLINE: _("Headline"),
    Section.ABOUT: _("About"),
    Section.POSITIONS: _("Positions"),
    Section.DESCRIPTIONS: _("What you did in each position"),
    Section.EDUCATION: _("Education"),
    Section.SKILLS: _("Skills"),
    Section.CERTIFICATES: _("Licences and certificates"),
    Section.LANGUAGES: _("Languages"),
    Section.VOLUNTEERING: _("Volunteering"),
    Section.PLACE: _("Place"),
}
GOOD_FOR = {
    Section.HEADLINE: _(
        "It stands beside your name wherever you appear, and recruiters’ searches read it first."
    ),
    Section.ABOUT: _("It is where someone who found you reads on; the first lines show unopened."),
    Section.POSITIONS: _("Recruiters search by title and employer, past ones too."),
    Section.DESCRIPTIONS: _("A title says little of what you did; searches read these lines."),
    Section.EDUCATION: _("It answers what many postings ask, and former fellow students find you."),
    Section.SKILLS: _("Recruiters filter by them, by the exact word."),
    Section.CERTIFICATES: _("Where a licence is asked, they are looked for by name."),
    Section.LANGUAGES: _("Recruiters filter by them."),
    Section.VOLUNTEERING: _("It shows what you do unasked, and fills times without a position."),
    Section.PLACE: _("Searches begin with a place; a region is enough."),
}


@dataclass(frozen=True, slots=True)
class SectionStanding:
    """One part of a profile.

    Attributes:
        proposal: What could stand there, from the record; None: nothing to propose.
    """

    section: Section
    state: State
    proposal: Proposal | None = None

    @property
    def label(self) -> str:
        """Its name, in English and marked."""
        return LABELS[self.section]

    @property
    def good_for(self) -> str:
        """What it is good for, in English and marked."""
        return GOOD_FOR[self.section]


@dataclass(frozen=True, slots=True)
class Review:
    """What there is to see, and to do, in a profile.

    Attributes:
        sections: Each part, in the order of a profile. A part that the record has nothing for
            either is left out.
        asked: What one's openings ask, and where the profile says it.
        differences: Where profile and record say different things.
        missing: Positions and schools of the record that the profile has not, with their text.
        unlisted: What openings ask and the record shows, to be put among the skills.
        headline: To copy; empty where the record holds nothing for it. `about` likewise.
    """

    sections: tuple[SectionStanding, ...]
    asked: tuple[Standings, ...]
    differences: tuple[Contradiction, ...]
    missing: tuple[tuple[Contradiction, Proposal], ...]
    unlisted: tuple[tuple[Standings, Clause], ...]
    headline: Proposal
    about: Proposal


def review_of(
    profile: Career, record: Career, wishes: Iterable[Wish] = (), *, today: date
) -> Review:
    """Return what is to be said of a profile beside the record and the openings one has saved."""
    asked = asked_for(wishes, profile, record, today=today)
    shown = [each.shown for each in asked]
    headline = headline_of(record, shown, today=today)
    about = about_of(record, shown, today=today)
    mine, theirs = Source(RECORD, record), Source(LINKEDIN, profile)
    pairs = pairs_of(mine, theirs, today=today)
    missing = missing_in(theirs, mine, today=today)
    return Review(
        sections=tuple(_sections(profile, record, headline=headline, about=about)),
        asked=asked,
        differences=(
            *contradictions_between(mine, theirs, pairs, today=today),
            *overlaps_only_in(theirs, mine, pairs, today=today),
        ),
        missing=tuple((each, _entry(each, record)) for each in missing),
        unlisted=tuple(_unlisted(asked, record)),
        headline=headline,
        about=about,
    )


def _entry(missing: Contradiction, record: Career) -> Proposal:
    place = missing.one.fact
    assert place is not None
    return entry_of(record.facts[place], place)


def _unlisted(asked: Iterable[Standings], record: Career) -> Iterator[tuple[Standings, Clause]]:
    for each in asked:
        name = name_of(each.shown, record) if each.is_unlisted else None
        if name:
            yield each, name


def _sections(
    profile: Career, record: Career, *, headline: Proposal, about: Proposal
) -> Iterator[SectionStanding]:
    person = profile.profile
    yield _text(Section.HEADLINE, person.label, headline, least=_SHORT_HEADLINE)
    yield _text(Section.ABOUT, person.summary, about, least=_SHORT_ABOUT)
    for section, kind in _KINDS:
        there, known = _of(profile, kind), _of(record, kind)
        if there or known:
            least = _FEW_SKILLS if section is Section.SKILLS and len(known) >= _FEW_SKILLS else 1
            yield _counted(section, there, known, least=least)
        if section is Section.POSITIONS and there:
            yield _descriptions(there, known)
    if not any(value for value in person.location.values()):
        yield SectionStanding(Section.PLACE, State.MISSING)
    else:
        yield SectionStanding(Section.PLACE, State.THERE)


_KINDS = (
    (Section.POSITIONS, Kind.POSITION),
    (Section.EDUCATION, Kind.EDUCATION),
    (Section.SKILLS, Kind.SKILL),
    (Section.CERTIFICATES, Kind.CERTIFICATE),
    (Section.LANGUAGES, Kind.LANGUAGE),
    (Section.VOLUNTEERING, Kind.VOLUNTEERING),
)


def _of(career: Career, kind: Kind) -> Sequence[tuple[int, Fact]]:
    return [(place, fact) for place, fact in enumerate(career.facts) if fact.kind is kind]


def _text(section: Section, words: str, proposal: Proposal, *, least: int) -> SectionStanding:
    state = State.THERE if len(words.strip()) >= least else State.THIN
    state = state if words.strip() else State.MISSING
    return SectionStanding(section, state, proposal if proposal.text else None)


def _counted(
    section: Section,
    there: Sequence[tuple[int, Fact]],
    known: Sequence[tuple[int, Fact]],
    *,
    least: int,
) -> SectionStanding:
    if len(there) >= least:
        return SectionStanding(section, State.THERE)
    state = State.THIN if there else State.MISSING
    return SectionStanding(section, state, _joined(known, lambda fact: bool(fact.name)))


def _descriptions(
    there: Sequence[tuple[int, Fact]], known: Sequence[tuple[int, Fact]]
) -> SectionStanding:
    """Return how many positions say what was done in them."""
    told = sum(_is_told(fact) for _place, fact in there)
    if told == len(there):
        return SectionStanding(Section.DESCRIPTIONS, State.THERE)
    state = State.THIN if told else State.MISSING
    return SectionStanding(Section.DESCRIPTIONS, state, _joined(known, _is_told))


def _is_told(fact: Fact) -> bool:
    return bool(fact.summary.strip() or fact.achievements)


def _joined(known: Sequence[tuple[int, Fact]], wanted: Callable[[Fact], bool]) -> Proposal | None:
    entries = [entry_of(fact, place) for place, fact in known if wanted(fact)]
    if not entries:
        return None
    clauses = tuple(clause for entry in entries for clause in entry.clauses)
    return Proposal("\n\n".join(entry.text for entry in entries), clauses)
