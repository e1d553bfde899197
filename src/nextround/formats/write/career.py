"""A career as a picture: a bar for each thing done, year by year, and what lies between.

Positions along the line are text in per cent, as in `charts`. Heights are in pixels.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from nextround.engine.career.months import YEAR, Span
from nextround.engine.career.timeline import OCCUPYING, Gap, Timeline
from nextround.formats.write.lengths import per_cent, short

# A line of words above its bar, and a heading above the first of its kind.
_ROW, _HEADING, _BAR = 34, 30, 8
# The line of time at the foot: its notches, and the years below.
_FOOT, _DEPTH = 44, 7
_WIDTH = 1000
_LABELS = 5
_STEPS = (1, 2, 5, 10, 20, 50, 100, 500)
# Nearer to an end than this, words turn inwards.
_NEAR = 1 / 3


@dataclass(frozen=True, slots=True)
class Named:
    """One fact as it is to be drawn.

    Attributes:
        group: What its kind is called; facts of one group stand together.
        words: What it is called, no longer than a line.
        said: All of it in a sentence, for those who ask or listen.
    """

    group: str
    words: str
    said: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """One fact on the line.

    Attributes:
        start: Where it can have begun; `width` reaches to where it can have ended.
        sure_start: Where it had begun in any case; empty where no month is sure.
        y: The top of its bar; its words stand on `baseline`, at `x`, turned by `anchor`.
        goes_on: Whether it has not ended.
    """

    named: Named
    start: str
    width: str
    end: str
    sure_start: str
    sure_width: str
    y: int
    baseline: int
    x: str
    anchor: str
    goes_on: bool


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a group, and where it stands."""

    words: str
    baseline: int


@dataclass(frozen=True, slots=True)
class Notch:
    """Where the number of a gap stands."""

    number: int
    x: str


@dataclass(frozen=True, slots=True)
class Year:
    """A year on the line."""

    x: str
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class CareerChart:
    """The whole picture.

    Attributes:
        foot: Where the line of time lies.
        line: Its path, in a box of 1000 by 8, with a notch where nothing covers the time.
    """

    height: int
    foot: int
    bar: int
    headings: tuple[Heading, ...]
    stretches: tuple[Stretch, ...]
    line: str
    notches: tuple[Notch, ...]
    years: tuple[Year, ...]


def career_chart(timeline: Timeline, named: Sequence[Named], *, now: int) -> CareerChart:
    """Return the picture of a line of time that has a bar or more.

    Args:
        timeline: What is to be drawn.
        named: What its bars are called, in their order.
        now: This month; the line reaches there, or further where something does.
    """
    scale = _Scale.of(timeline, now)
    groups: dict[str, list[tuple[Span, Named]]] = {}
    drawn = sorted(
        zip(timeline.bars, named, strict=True), key=lambda each: OCCUPYING.index(each[0].kind)
    )
    for bar, name in drawn:
        groups.setdefault(name.group, []).append((bar.span, name))
    headings: list[Heading] = []
    stretches: list[Stretch] = []
    y = 0
    for group, members in groups.items():
        headings.append(Heading(group, y + 18))
        y += _HEADING
        for span, name in reversed(members):
            stretches.append(scale.stretch(span, name, top=y))
            y += _ROW
    return CareerChart(
        height=y + _FOOT,
        foot=y + 4,
        bar=_BAR,
        headings=tuple(headings),
        stretches=tuple(stretches),
        line=scale.line(timeline.gaps),
        notches=tuple(scale.notch(n, gap) for n, gap in enumerate(timeline.gaps, start=1)),
        years=scale.years(),
    )


@dataclass(frozen=True, slots=True)
class _Scale:
    """Whole years from the first to the one after the last, in months."""

    first: int
    last: int

    @classmethod
    def of(cls, timeline: Timeline, now: int) -> "_Scale":
        first = min(bar.span.first for bar in timeline.bars)
        last = max(now, *(bar.span.last for bar in timeline.bars))
        return cls(first // YEAR * YEAR, (last // YEAR + 1) * YEAR)

    def way(self, month: int) -> float:
        return (month - self.first) / (self.last - self.first)

    def stretch(self, span: Span, named: Named, *, top: int) -> Stretch:
        start, end = self.way(span.first), self.way(span.last + 1)
        sure = span.sure_first <= span.sure_last
        sure_start, sure_end = self.way(span.sure_first), self.way(span.sure_last + 1)
        x, anchor = _beside(start, end)
        return Stretch(
            named=named,
            start=per_cent(start),
            width=per_cent(end - start),
            end=per_cent(end),
            sure_start=per_cent(sure_start) if sure else "",
            sure_width=per_cent(sure_end - sure_start) if sure else "",
            y=top + 18,
            baseline=top + 13,
            x=per_cent(x),
            anchor=anchor,
            goes_on=span.goes_on,
        )

    def line(self, gaps: Sequence[Gap]) -> str:
        points = ["M0 0"]
        for gap in gaps:
            left, right = (short(_WIDTH * self.way(month)) for month in (gap.first, gap.last + 1))
            points.append(f"L{left} 0L{left} {_DEPTH}L{right} {_DEPTH}L{right} 0")
        return "".join([*points, f"L{_WIDTH} 0"])

    def notch(self, number: int, gap: Gap) -> Notch:
        return Notch(number, per_cent((self.way(gap.first) + self.way(gap.last + 1)) / 2))

    def years(self) -> tuple[Year, ...]:
        first, last = self.first // YEAR, self.last // YEAR
        marked = (range(-(-first // step) * step, last + 1, step) for step in _STEPS)
        return tuple(self._year(year) for year in next(m for m in marked if len(m) <= _LABELS))

    def _year(self, year: int) -> Year:
        way = self.way(YEAR * year)
        anchor = "start" if way < 0.02 else "end" if way > 0.98 else "middle"
        return Year(per_cent(way), str(year), anchor)


def _beside(start: float, end: float) -> tuple[float, str]:
    """Return where the words of a bar stand so that they stay in the picture."""
    if start <= _NEAR:
        return start, "start"
    if end >= 1 - _NEAR:
        return end, "end"
    return (start + end) / 2, "middle"
