"""Charts as values: where every line, band and word of a drawing goes.

A page draws them as SVG, the command line as text. Positions along the ruler are text in
per cent ("47.62%"), ready for an attribute, so that no locale puts a comma into them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import NormalDist
from typing import TYPE_CHECKING

from nextround.formats.write.lengths import per_cent, short

if TYPE_CHECKING:
    from nextround.engine.odds import Standing

_NORMAL = NormalDist()
_REACH = 3.2  # standard deviations to either side of the middle
_CURVE_WIDTH = 1000
_CURVE_HEIGHT = 150
# Density at the top of the drawing: a normal curve takes 85 % of it, as wide ones leave room.
_TOP_DENSITY = 0.47
_LABELLED = (1, 10, 25, 50, 75, 90, 99)
_UNLABELLED = (5, 15, 20, 30, 35, 40, 45, 55, 60, 65, 70, 80, 85, 95)


@dataclass(frozen=True, slots=True)
class StandingWords:
    """The words of a chart of standing, in the reader's language.

    Attributes:
        name: Letters and digits, unlike that of any other chart on the page.
        caption: What the chart shows, in a sentence.
        scale: What the numbers on the ruler are out of.
        title: For those who do not see it: the shortest.
        desc: For those who do not see it: the numbers.
        before: Name of the first band, such as "Before".
        after: Name of the second, such as "Now" or "After eight".
        less: What the left end means.
        more: What the right end means.
        decimals: Digits after the point of the best guesses.
        decimal_mark: The point, or what stands for it.
    """

    name: str
    caption: str
    scale: str
    title: str
    desc: str
    before: str
    after: str
    less: str
    more: str
    decimals: int = 1
    decimal_mark: str = "."


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the ruler, with its label or none."""

    x: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """A range with its best guess.

    Attributes:
        name: What it is the range of.
        start: Its lower end.
        width: Its length.
        end: Its upper end.
        mark: The best guess.
        reading: The best guess in words.
        within: The range in words, from 0 to 100.
        above: Chance of standing above the middle, in words.
    """

    name: str
    start: str
    width: str
    end: str
    mark: str
    reading: str
    within: str
    above: str


@dataclass(frozen=True, slots=True)
class StandingChart:
    """Standing before and after: two curves over a ruler of percentiles, two bands below.

    Attributes:
        words: As given.
        area: Path of the surface under the curve after, in a box of 1000 by 150.
        before_curve: Path of the curve before.
        after_curve: Path of the curve after.
        ticks: Marks of the ruler.
        before: The band before.
        after: The band after.
    """

    words: StandingWords
    area: str
    before_curve: str
    after_curve: str
    ticks: tuple[Tick, ...]
    before: Band
    after: Band


def standing_chart(before: "Standing", after: "Standing", *, words: StandingWords) -> StandingChart:
    """Return the drawing of a standing before and after one outcome, or a run."""
    highest = max(density for standing in (before, after) for _, density in standing.curve)
    top = max(_TOP_DENSITY, highest * 1.03)
    after_curve = _path(after.curve, top)
    return StandingChart(
        words=words,
        area=f"{after_curve}L{_CURVE_WIDTH} {_CURVE_HEIGHT}L0 {_CURVE_HEIGHT}Z",
        before_curve=_path(before.curve, top),
        after_curve=after_curve,
        ticks=_ticks(),
        before=_band(before, words.before, words),
        after=_band(after, words.after, words),
    )


def standing_lines(
    before: "Standing", after: "Standing", *, words: StandingWords, width: int = 72
) -> list[str]:
    """Return the same picture as lines of text, none longer than `width`.

    A ruler of percentiles, and below it the two bands with their best guesses.
    """
    bands = (_band(before, words.before, words), _band(after, words.after, words))
    name_width = max(len(band.name) for band in bands) + 2
    reading_width = max(len(band.reading) for band in bands) + 2
    # Odd, so that the middle of the ruler has a column of its own.
    plot_width = (max(30, width - name_width - reading_width) - 1) | 1
    margin = " " * name_width
    lines = [
        margin + _between(words.less, words.more, plot_width),
        margin + _labels_line(plot_width),
        margin + _ruler_line(plot_width),
    ]
    for band, standing, mark in zip(bands, (before, after), "○●", strict=True):
        plot = _band_line(standing, mark, plot_width)
        lines.append(f"{band.name:<{name_width}}{plot}{band.reading:>{reading_width}}")
    return [line.rstrip() for line in lines]


def out_of_hundred(share: float, *, decimals: int, decimal_mark: str = ".") -> str:
    """Return a share from 0 to 1 as a number out of 100, without needless zeros."""
    written = f"{100 * share:.{decimals}f}"
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return written.replace(".", decimal_mark)


def _path(curve: Iterable[tuple[float, float]], top: float) -> str:
    points = (
        f"{short(_CURVE_WIDTH * _way(standing))} {short(_CURVE_HEIGHT * (1 - density / top))}"
        for standing, density in curve
    )
    return "M" + "L".join(points)


def _band(standing: "Standing", name: str, words: StandingWords) -> Band:
    low, high = standing.band
    start, end = _way(standing.q10), _way(standing.q90)
    point, mark = words.decimals, words.decimal_mark
    within = (out_of_hundred(share, decimals=0) for share in (low, high))
    return Band(
        name=name,
        start=per_cent(start),
        width=per_cent(end - start),
        end=per_cent(end),
        mark=per_cent(_way_of_share(standing.percentile)),
        reading=out_of_hundred(standing.percentile, decimals=point, decimal_mark=mark),
        within="–".join(within),
        above=out_of_hundred(standing.above_median, decimals=point, decimal_mark=mark),
    )


def _ticks() -> tuple[Tick, ...]:
    labelled = tuple(Tick(per_cent(_way_of_share(n / 100)), str(n)) for n in _LABELLED)
    return labelled + tuple(Tick(per_cent(_way_of_share(n / 100))) for n in _UNLABELLED)


def _way(standing: float) -> float:
    """Return how far along the ruler a standing lies, 0 to 1; what lies beyond stays at the end."""
    return min(1.0, max(0.0, 0.5 + standing / (2 * _REACH)))


def _way_of_share(share: float) -> float:
    """Return how far along the ruler a percentile lies: its spacing is that of a normal curve."""
    return _way(_NORMAL.inv_cdf(min(1 - 1e-9, max(1e-9, share))))


def _column(way: float, width: int) -> int:
    return round(way * (width - 1))


def _between(left: str, right: str, width: int) -> str:
    return left + right.rjust(max(len(right) + 1, width - len(left)))


def _labels_line(width: int) -> str:
    line = [" "] * (width + 2)
    for number in _LABELLED:
        label = str(number)
        start = _column(_way_of_share(number / 100), width) - (len(label) - 1) // 2
        line[start : start + len(label)] = label
    return "".join(line)


def _ruler_line(width: int) -> str:
    line = ["─"] * width
    for number in _LABELLED:
        line[_column(_way_of_share(number / 100), width)] = "┴"
    return "".join(line)


def _band_line(standing: "Standing", mark: str, width: int) -> str:
    start, end = _column(_way(standing.q10), width), _column(_way(standing.q90), width)
    line = [" "] * width
    line[start : end + 1] = "─" * (end + 1 - start)
    line[start], line[end] = "├", "┤"
    line[_column(_way_of_share(standing.percentile), width)] = mark
    return "".join(line)
