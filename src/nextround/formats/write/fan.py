"""A forecast as values: a curve in a fan of two bands over time.

Positions along the time are text in per cent, as in `charts`; the curve lies in a box of its own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nextround.formats.write.lengths import per_cent, short

_WIDTH, _HEIGHT = 1000, 200
# Beyond this share of the width the words stand before the needle.
_TURNS = 0.6


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark of the time axis, with its label."""

    x: str
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Needle:
    """Where the curve reaches a half: `top` in pixels from the top of the box."""

    x: str
    top: str
    words_x: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Fan:
    """A chance that rises over time, and the curves that fit the record as well.

    Attributes:
        outer: The band that holds eight in ten of the curves, as a path in a box of 1000 by 200.
        inner: The band that holds half of them.
        edges: The two ends of the outer band, as lines.
        line: The expected chance.
        marks: The time axis.
        half: Where the chance is a half; None where that is beyond the picture.
    """

    outer: str
    inner: str
    edges: tuple[str, str]
    line: str
    marks: tuple[Mark, ...]
    half: Needle | None


def fan(
    weeks: Sequence[float],
    chance: Sequence[float],
    bands: Sequence[Sequence[float]],
    *,
    span: float,
    marks: Iterable[tuple[float, str]],
    half: float | None,
) -> Fan:
    """Return the drawing.

    Args:
        weeks: Times from now, rising from 0.
        chance: The chance by each of them.
        bands: The same at 10, 25, 75 and 90 in 100 of the curves (rows).
        span: How many weeks the picture shows.
        marks: Labels of the time axis, by weeks from now.
        half: By when the chance is a half, if it ever is.
    """
    shown = [n for n, week in enumerate(weeks) if week <= span]
    across = [weeks[n] / span for n in shown]
    curves = [[band[n] for n in shown] for band in bands]
    return Fan(
        outer=_between(across, curves[3], curves[0]),
        inner=_between(across, curves[2], curves[1]),
        edges=(_line(across, curves[3]), _line(across, curves[0])),
        line=_line(across, [chance[n] for n in shown]),
        marks=tuple(_mark(week / span, label) for week, label in marks if week <= span),
        half=None if half is None or half > span else _needle(half / span),
    )


def _line(across: Sequence[float], chance: Sequence[float]) -> str:
    return "M" + "L".join(_points(across, chance))


def _between(across: Sequence[float], above: Sequence[float], below: Sequence[float]) -> str:
    back = list(reversed(_points(across, below)))
    return f"M{'L'.join(_points(across, above) + back)}Z"


def _points(across: Sequence[float], chance: Sequence[float]) -> list[str]:
    return [
        f"{short(_WIDTH * x)} {short(_HEIGHT * (1 - y))}"
        for x, y in zip(across, chance, strict=True)
    ]


def _mark(way: float, label: str) -> Mark:
    anchor = "start" if way < 0.01 else "end" if way > 0.97 else "middle"
    return Mark(per_cent(way), label, anchor)


def _needle(way: float) -> Needle:
    turned = way > _TURNS
    words = way - 0.02 if turned else way + 0.02
    return Needle(
        per_cent(way),
        short(_HEIGHT / 2),
        per_cent(words),
        "end" if turned else "start",
    )
