"""How sure a person may be of each suspected weakness, on a day: worked out when asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from django.db.models import QuerySet

from nextround.apps.core.models import Person
from nextround.apps.lessons import evidence, queries, worths
from nextround.apps.lessons.choices import Family, Source
from nextround.apps.lessons.evidence import Read, Said
from nextround.apps.lessons.models import UNDERPREPARED, Evidence, Hypothesis
from nextround.engine import ledger
from nextround.engine.ledger import MINUTES, Piece, Status, Way

__all__ = ["Evidence", "Hypothesis", "Said"]

# Practice costs little where it is wrong, and much is lost without it where it is right.
_PRACTISE_FROM = 0.35
# Who can say how somebody prepared.
_ON_PREPARATION = frozenset({ledger.Source.PREPARATION, ledger.Source.SELF})
# How far back "what moved" looks; how many points a line has at the most, besides where it jumps.
_LATELY = timedelta(days=28)
_MOST_STEPS = 40


class Standing(StrEnum):
    """Where a suspected weakness stands, in the order that they are listed."""

    ESTABLISHED = "established"
    CONFLICT = "conflict"
    OPEN = "open"
    RULED_OUT = "ruled-out"
    LET_GO = "let-go"


@dataclass(frozen=True, slots=True)
class Part:
    """By how much one source moved belief, in log-odds, and by which pieces."""

    source: Source
    shift: float
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Lesson:
    """One suspected weakness with all that is known of it on a day.

    Attributes:
        start: What was believed before any evidence.
        chance: What may be believed now.
        status: What the evidence says, whether it was let go or not.
        conflict: Whether two who looked clearly disagree.
        parts: What each source did, what did most first.
        typed: What was typed in, the latest first.
        outcomes: What came of openings, the latest first.
        ways: What would tell more, the best for its minutes first.
    """

    hypothesis: Hypothesis
    start: float
    chance: float
    status: Status
    conflict: bool
    parts: tuple[Part, ...]
    typed: tuple[Said, ...]
    outcomes: tuple[Said, ...]
    ways: tuple[Way, ...]

    @property
    def standing(self) -> Standing:
        """Where it is listed."""
        if self.hypothesis.let_go_on is not None:
            return Standing.LET_GO
        if self.status is Status.ESTABLISHED:
            return Standing.ESTABLISHED
        if self.status is Status.RULED_OUT:
            return Standing.RULED_OUT
        return Standing.CONFLICT if self.conflict else Standing.OPEN

    @property
    def said(self) -> tuple[Said, ...]:
        """Everything, the latest first."""
        every = (*self.typed, *self.outcomes)
        return tuple(sorted(every, key=lambda one: (one.on, one.pk or 0), reverse=True))

    @property
    def is_ruled_out(self) -> bool:
        """Whether the evidence says that it is not so."""
        return self.status is Status.RULED_OUT

    @property
    def is_worth_practising(self) -> bool:
        """Whether practice costs less than it may be worth."""
        return self.chance >= _PRACTISE_FROM and self.hypothesis.let_go_on is None


@dataclass(frozen=True, slots=True)
class Point:
    """What was believed on a day."""

    on: date
    chance: float


@dataclass(frozen=True, slots=True)
class Look:
    """A close look at one suspicion.

    Attributes:
        line: What was believed over time, from the first evidence on; nothing without any.
        then: What was believed on the day that is asked for.
    """

    lesson: Lesson
    line: tuple[Point, ...]
    then: float


@dataclass(frozen=True, slots=True)
class Moved:
    """A lesson, and what was believed of it a while before."""

    lesson: Lesson
    before: float


def pieces(person: Person, hypothesis: Hypothesis) -> QuerySet[Evidence]:
    """Return what was typed in on one of them."""
    found = Evidence.objects.for_person(person).filter(hypothesis=hypothesis)
    return found.select_related("hypothesis")


def beliefs(person: Person, *, on: date) -> list[Lesson]:
    """Return every suspected weakness as it stood on a day, the likeliest first."""
    rows = list(queries.hypotheses(person))
    read = evidence.read(person, rows, until=on)
    found = [_lesson(row, read, on=on) for row in rows]
    return sorted(found, key=lambda one: (-one.chance, one.hypothesis.pk))


def lesson(person: Person, pk: int, *, on: date) -> Lesson | None:
    """Return one of them as it stood on a day, or None where the person has no such one."""
    row = queries.hypotheses(person).filter(pk=pk).first()
    if row is None:
        return None
    return _lesson(row, evidence.read(person, [row], until=on), on=on)


def look(person: Person, pk: int, *, today: date, on: date) -> Look | None:
    """Return one of them as it stands today, its past, and what was believed on a day.

    Evidence counts from the day that it was said or seen, whenever it was written down.
    """
    row = queries.hypotheses(person).filter(pk=pk).first()
    if row is None:
        return None
    read = evidence.read(person, [row], until=today)
    line = tuple(Point(day, _chance(row, read, on=day)) for day in _days(row, read, until=today))
    return Look(_lesson(row, read, on=today), line, _chance(row, read, on=on))


def moved(person: Person, *, on: date, since: date | None = None) -> list[Moved]:
    """Return every lesson with what was believed before, what moved most first.

    Before is the end of the day `since`; four weeks ago where it is left out.
    """
    rows = list(queries.hypotheses(person))
    read = evidence.read(person, rows, until=on)
    before = since or on - _LATELY
    found = [Moved(_lesson(row, read, on=on), before=_chance(row, read, on=before)) for row in rows]
    return sorted(found, key=lambda one: -abs(one.lesson.chance - one.before))


def _lesson(row: Hypothesis, read: Read, *, on: date) -> Lesson:
    start, typed = evidence.start_of(row), evidence.typed(row, read, on=on)
    came = evidence.outcomes_on(row, read, on=on)
    pieces = _pieces(row, read, typed, on=on)
    belief = ledger.belief_of(start, pieces, read.worths)
    latest_first = tuple(sorted(typed, key=lambda one: (one.on, one.pk), reverse=True))
    return Lesson(
        hypothesis=row,
        start=start,
        chance=belief.chance,
        status=belief.status,
        conflict=belief.conflict,
        parts=_parts(belief, latest_first, came),
        typed=latest_first,
        outcomes=came,
        ways=_ways(row, read, pieces),
    )


def _chance(row: Hypothesis, read: Read, *, on: date) -> float:
    pieces = _pieces(row, read, evidence.typed(row, read, on=on), on=on)
    return ledger.belief_of(evidence.start_of(row), pieces, read.worths).chance


def _pieces(row: Hypothesis, read: Read, typed: Sequence[Said], *, on: date) -> list[Piece]:
    together = evidence.together_on(row, read, on=on)
    return [*(one.piece for one in typed), *([] if together is None else [together])]


def _parts(
    belief: ledger.Belief, typed: Sequence[Said], came: tuple[Said, ...]
) -> tuple[Part, ...]:
    by_source: dict[Source, tuple[Said, ...]] = {Source.OUTCOME: came} if came else {}
    for one in typed:
        by_source[one.source] = (*by_source.get(one.source, ()), one)
    found = [
        Part(source, belief.parts[worths.in_engine(source)], said)
        for source, said in by_source.items()
    ]
    return tuple(sorted(found, key=lambda part: -abs(part.shift)))


def _ways(row: Hypothesis, read: Read, pieces: Sequence[Piece]) -> tuple[Way, ...]:
    """Return what would tell more, of the ways that can: no recording shows a CV."""
    minutes = {source: each for source, each in MINUTES.items() if _can_tell(source, row)}
    found = ledger.ways_to_learn(evidence.start_of(row), pieces, read.worths, minutes=minutes)
    return tuple(way for way in found if way.bits > 0)


def _can_tell(source: ledger.Source, row: Hypothesis) -> bool:
    if row.statement == UNDERPREPARED:
        return source in _ON_PREPARATION
    if source is ledger.Source.PRACTICE:
        return row.family != Family.APPLICATION
    return source is not ledger.Source.PREPARATION


def _days(row: Hypothesis, read: Read, *, until: date) -> list[date]:
    """Return the days that a line goes through: evenly apart, and around each piece typed in.

    A line of years before anything was suspected says nothing; an outcome moves it too little
    for a jump to be seen.
    """
    typed = {one.on for one in evidence.typed(row, read, on=until)}
    came = {one.on for one in evidence.outcomes_on(row, read, on=until)}
    if not typed and not came:
        return []
    first = min(typed or came)
    apart = max(1, -(-(until - first).days // _MOST_STEPS))
    evenly = {first + timedelta(days=n) for n in range(0, (until - first).days + 1, apart)}
    around = {day + timedelta(days=n) for day in typed for n in (-1, 0)}
    return sorted(day for day in evenly | around | {until} if first <= day <= until)
