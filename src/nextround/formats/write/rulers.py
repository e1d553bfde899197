"""Rulers as values: a share or a gain with its range, and what is usual beside it.

Positions along the ruler are text in per cent, as in `charts`.
"""

from dataclasses import dataclass

from nextround.formats.write.lengths import per_cent

# Where a ruler may end, so that its ticks fall on round numbers.
_ENDS = (0.002, 0.004, 0.01, 0.02, 0.04, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1.0)
_STEPS = {0.002: 2, 0.004: 4, 0.01: 2, 0.02: 4, 0.04: 4, 0.1: 4, 0.3: 3, 0.6: 3}
_USUAL_STEPS = 4


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark with its label, and which way the label stands to it."""

    x: str
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Span:
    """A range along the ruler."""

    start: str
    width: str
    end: str


@dataclass(frozen=True, slots=True)
class Ruler:
    """One number with its range, and what is usual.

    Attributes:
        mark: Where the number lies.
        band: Its range.
        usual: Where the usual number lies; empty where there is none.
        usual_band: Its range.
    """

    mark: str
    band: Span
    ticks: tuple[Tick, ...]
    usual: str = ""
    usual_band: Span | None = None


def end_for(*numbers: float) -> float:
    """Return the shortest ruler that these numbers fit on."""
    return next((end for end in _ENDS if max(numbers) <= end), _ENDS[-1])


def ruler(
    number: float,
    band: tuple[float, float],
    *,
    end: float,
    sign: str = "",
    usual: float | None = None,
    usual_band: tuple[float, float] | None = None,
) -> Ruler:
    """Return the drawing of a number from 0 to `end`; labels are out of a hundred.

    `sign` stands before the labels: "+" for gains.
    """
    steps = _STEPS.get(end, _USUAL_STEPS)
    return Ruler(
        mark=_at(number, end),
        band=_span(band, end),
        ticks=tuple(_tick(n, steps, end, sign) for n in range(steps + 1)),
        usual="" if usual is None else _at(usual, end),
        usual_band=None if usual_band is None else _span(usual_band, end),
    )


def _tick(n: int, steps: int, end: float, sign: str) -> Tick:
    anchor = {0: "start", steps: "end"}.get(n, "middle")
    return Tick(_at(n / steps, 1.0), f"{sign}{100 * end * n / steps:g}", anchor)


def _span(band: tuple[float, float], end: float) -> Span:
    low, high = (min(1.0, max(0.0, value / end)) for value in band)
    return Span(per_cent(low), per_cent(high - low), per_cent(high))


def _at(number: float, end: float) -> str:
    return per_cent(min(1.0, max(0.0, number / end)))
