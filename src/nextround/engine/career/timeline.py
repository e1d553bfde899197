"""A career on one line: what was done when, times that nothing covers, and what overlaps.

Dates are read kindly. A year alone may mean all of it, so a gap is only what stays empty however
they are meant, and an overlap only what overlaps in any case.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from nextround.engine.career.facts import Fact, GapNote, Kind
from nextround.engine.career.months import (
    PRESENT,
    Span,
    first_month,
    last_month,
    month_of,
    said,
    span,
)

# What fills a person's time. A certificate has dates too, and fills none.
OCCUPYING = (Kind.POSITION, Kind.EDUCATION, Kind.VOLUNTEERING, Kind.PROJECT)
SHORTEST_GAP = 3  # months
# One post handed over to the next is no overlap that tells anything.
_SHORTEST_OVERLAP = 3
# No career has more that anyone would look at.
_MOST_OVERLAPS = 500


@dataclass(frozen=True, slots=True)
class Bar:
    """One fact on the line.

    Attributes:
        fact: Its place among the facts.
    """

    fact: int
    kind: Kind
    span: Span


@dataclass(frozen=True, slots=True)
class Gap:
    """Months that nothing covers, the last one included.

    Attributes:
        goes_on: Whether it reaches until today.
        note: What the person says about it; empty: nothing yet.
    """

    first: int
    last: int
    goes_on: bool = False
    note: str = ""

    @property
    def months(self) -> int:
        """How many months it has."""
        return self.last - self.first + 1

    @property
    def start(self) -> str:
        """Its first month, as facts have it."""
        return said(self.first)

    @property
    def end(self) -> str:
        """Its last month, as facts have it, or "present"."""
        return PRESENT if self.goes_on else said(self.last)


@dataclass(frozen=True, slots=True)
class Overlap:
    """Months that two facts share in any case.

    Attributes:
        one: The place of the one that began first among the facts; `other` that of the other.
    """

    one: int
    other: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """A career on one line.

    Attributes:
        bars: By when they began.
        undated: Which facts that fill time say nothing of when.
    """

    bars: tuple[Bar, ...] = ()
    gaps: tuple[Gap, ...] = ()
    overlaps: tuple[Overlap, ...] = ()
    undated: tuple[int, ...] = ()


def timeline(facts: Sequence[Fact], *, today: date, notes: Sequence[GapNote] = ()) -> Timeline:
    """Return the line of these facts as it stands `today`, with what was said about gaps."""
    bars: list[Bar] = []
    undated: list[int] = []
    for place, fact in enumerate(facts):
        if fact.kind not in OCCUPYING:
            continue
        found = span(fact.start, fact.end, today=today)
        if found is None:
            undated.append(place)
        else:
            bars.append(Bar(place, fact.kind, found))
    bars.sort(key=lambda bar: (bar.span.first, bar.span.last, bar.fact))
    gaps = tuple(_with_note(gap, notes) for gap in _gaps(bars, now=month_of(today)))
    overlaps = tuple(islice(_overlaps(bars), _MOST_OVERLAPS))
    return Timeline(tuple(bars), gaps, overlaps, tuple(undated))


def covers(note: GapNote, gap: Gap) -> bool:
    """Return whether a note speaks of a gap: they share a month."""
    first, last = first_month(note.start), last_month(note.end)
    if first is None:
        return False
    return first <= gap.last and (note.end == PRESENT or gap.first <= (last or first))


def _with_note(gap: Gap, notes: Sequence[GapNote]) -> Gap:
    words = next((note.words for note in notes if covers(note, gap)), "")
    return Gap(gap.first, gap.last, gap.goes_on, words)


def _gaps(bars: Sequence[Bar], *, now: int) -> list[Gap]:
    """Return what stays empty between the bars, and after the last until now."""
    gaps: list[Gap] = []
    if not bars:
        return gaps
    until, open_end = bars[0].span.last, bars[0].span.open
    for bar in bars[1:]:
        gap = Gap(until + 1, bar.span.first - 1)
        if gap.months >= SHORTEST_GAP and not open_end:
            gaps.append(gap)
        if bar.span.last >= until:
            until, open_end = bar.span.last, bar.span.open
    last = Gap(until + 1, now, goes_on=True)
    # What is said to begin next month is no gap, and of an end that nobody knows none follows.
    return gaps if last.months < SHORTEST_GAP or open_end else [*gaps, last]


def _overlaps(bars: Sequence[Bar]) -> Iterator[Overlap]:
    running: list[Bar] = []
    sure = (bar for bar in bars if bar.span.sure_first <= bar.span.sure_last)
    for bar in sorted(sure, key=lambda bar: (bar.span.sure_first, bar.fact)):
        running = [one for one in running if one.span.sure_last >= bar.span.sure_first]
        for one in running:
            last = min(one.span.sure_last, bar.span.sure_last)
            if last - bar.span.sure_first + 1 >= _SHORTEST_OVERLAP:
                yield Overlap(one.fact, bar.fact, bar.span.sure_first, last)
        running.append(bar)
