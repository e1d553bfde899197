"""Drawings of what is believed of one thing, as values: a ruler, a strip of evidence, a line.

Positions along the drawing are text in per cent, as in `charts`; heights are pixels.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from nextround.formats.write.lengths import per_cent, short

# The strip: names up to a third, then bars to either side of a line two thirds along.
_MIDDLE, _HALF = 67.0, 32.5
# A bar of a usual size keeps its length from one strip to the next.
_USUAL = 1.9
_ROW, _FIRST_ROW = 24, 33
# The line: a box for chances from 0 to 1, above an axis of days.
_TOP, _HEIGHT, _WIDTH = 14, 120, 1000
# Past here the words beside a point stand before it.
_TURNS = 0.5


@dataclass(frozen=True, slots=True)
class Bar:
    """One source: its name, and its bar to the right (for) or to the left (against)."""

    name: str
    speaks_for: bool
    x: str
    width: str
    middle: int
    top: int
    base: int


@dataclass(frozen=True, slots=True)
class Strip:
    """What speaks for one thing and against it, by source.

    Attributes:
        height: Height of the drawing.
        foot: Where its line ends.
    """

    bars: tuple[Bar, ...]
    height: int
    foot: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A point of the line, or a tick of its axis."""

    x: str
    y: str
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Line:
    """A chance over time.

    Attributes:
        path: The line, in a box of 1000 by 100.
        ticks: Days on the axis.
        here: The day that is asked for.
    """

    path: str
    ticks: tuple[Mark, ...]
    here: Mark


def along(chance: float) -> str:
    """Return where a chance lies on a ruler from 0 to 1."""
    return per_cent(chance)


def strip(parts: Sequence[tuple[str, float]], *, widest: float) -> Strip:
    """Return the strip of sources and shifts; `widest` is the largest of those beside it."""
    unit = _HALF / max(_USUAL, widest)
    bars = []
    for n, (name, shift) in enumerate(parts):
        length, middle = abs(shift) * unit, _FIRST_ROW + n * _ROW
        start = _MIDDLE if shift >= 0 else _MIDDLE - length
        bar = Bar(
            name,
            speaks_for=shift >= 0,
            x=per_cent(start / 100),
            width=per_cent(length / 100),
            middle=middle,
            top=middle - 6,
            base=middle + 5,
        )
        bars.append(bar)
    height = _FIRST_ROW + _ROW * max(len(bars) - 1, 0) + 17
    return Strip(tuple(bars), height, height - 2)


def line(
    points: Sequence[tuple[date, float]],
    *,
    here: tuple[date, float],
    label: str,
    named: Callable[[date], str],
) -> Line:
    """Return the line through at least two days, with a point at the day asked for.

    `named` says a day; `label` stands beside the point.
    """
    first, last = points[0][0], points[-1][0]
    half = first + (last - first) / 2

    def way(day: date) -> float:
        return min(max((day - first) / (last - first), 0.0), 1.0)

    drawn = (f"{short(_WIDTH * way(day))} {short(100 * (1 - p))}" for day, p in points)
    anchors = ((first, "start"), (half, "middle"), (last, "end"))
    at = way(here[0])
    return Line(
        path="M" + "L".join(drawn),
        ticks=tuple(Mark(per_cent(way(day)), "", named(day), anchor) for day, anchor in anchors),
        here=Mark(
            per_cent(at),
            short(_TOP + _HEIGHT * (1 - here[1])),
            label,
            "end" if at > _TURNS else "start",
        ),
    )
