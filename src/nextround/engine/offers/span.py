"""Sums and marks known between two limits, and what can be said of their order."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Span:
    """What lies between `low` and `high`, both included; the same twice if it is known."""

    low: Decimal
    high: Decimal

    def __post_init__(self) -> None:
        if not self.low <= self.high:
            raise ValueError(f"a span from {self.low} up to {self.high}")

    def __add__(self, other: "Span") -> "Span":
        return Span(self.low + other.low, self.high + other.high)

    @property
    def is_known(self) -> bool:
        """Whether nothing about it is open."""
        return self.low == self.high

    def times(self, factor: Decimal) -> "Span":
        """Return the span scaled by `factor`, which is not negative."""
        return Span(self.low * factor, self.high * factor)

    def rounded(self, *, digits: int = 3) -> "Span":
        """Return both limits in steps that leave the larger one `digits` significant digits.

        Three digits are as much as sums worked out from hours, shares and weeks can bear.
        """
        largest = max(abs(self.low), abs(self.high))
        step = Decimal(1).scaleb(largest.adjusted() - digits + 1)
        return Span(_in_steps(self.low, step), _in_steps(self.high, step))


NOTHING = Span(Decimal(0), Decimal(0))


class Lead(StrEnum):
    """Whether one of several is ahead; pages translate the key, a `SENTENCES_ON_…` says it."""

    ALONE = "alone"
    AHEAD = "ahead"
    AHEAD_ANYHOW = "ahead_anyhow"
    LEVEL = "level"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What can be said of an order.

    Attributes:
        lead: Whether somebody is ahead.
        leaders: The places, counted from 0, of all that may still turn out to be first.
    """

    lead: Lead
    leaders: tuple[int, ...]


def verdict_on(spans: Sequence[Span], tolerance: Decimal) -> Verdict | None:
    """Return which of `spans` is the highest, as far as that can be said; None for none.

    Those no more than `tolerance` apart count as the same. Each span may fall anywhere
    within its limits, whatever the others do.
    """
    if not spans:
        return None
    floor = max(span.low for span in spans) - tolerance
    leaders = tuple(place for place, span in enumerate(spans) if span.high >= floor)
    return Verdict(_lead(spans, leaders, tolerance=tolerance), leaders)


def _lead(spans: Sequence[Span], leaders: tuple[int, ...], *, tolerance: Decimal) -> Lead:
    if len(spans) == 1:
        return Lead.ALONE
    if len(leaders) == 1:
        return Lead.AHEAD if all(span.is_known for span in spans) else Lead.AHEAD_ANYHOW
    first = [spans[place] for place in leaders]
    apart = max(span.high for span in first) - min(span.low for span in first)
    return Lead.LEVEL if apart <= tolerance else Lead.OPEN


def _in_steps(amount: Decimal, step: Decimal) -> Decimal:
    rounded = (amount / step).to_integral_value() * step
    return rounded.quantize(Decimal(1)) if step >= 1 else rounded
