"""What the market usually gives, what a person saw of it, and the shares both are made of."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit, logit

Array = NDArray[np.float64]

# Standard deviations from the middle of a normal curve to the ends of its inner 80 %.
TO_THE_BAND = 1.2815515655446004

# Beyond these a base rate is no rate of a market, and its log-odds swamp what is seen.
_LOWEST_RATE, _HIGHEST_RATE = 0.005, 0.995


@dataclass(frozen=True, slots=True)
class Market:
    """How often candidates pass, by channel and stage, and how far that may be off.

    Attributes:
        rates: Base rate of each channel (row) at each stage (column), 0.005 to 0.995.
        doubt: For each stage, how far our table may be wrong for this person's market, as a
            standard deviation of log-odds.
        difference: How far people differ from their market, as a standard deviation of log-odds.
        closeness: How closely channels of one person keep to the person's line: the pseudo-count
            of the Beta distribution of a channel's rate.
    """

    rates: Array
    doubt: Array
    difference: float
    closeness: float

    def __post_init__(self) -> None:
        if self.rates.ndim != 2 or self.doubt.shape != self.rates.shape[1:]:
            raise ValueError("rates need a row a channel, and doubt a number a stage")
        if not ((self.rates >= _LOWEST_RATE) & (self.rates <= _HIGHEST_RATE)).all():
            raise ValueError(f"a base rate lies between {_LOWEST_RATE} and {_HIGHEST_RATE}")
        if not (self.doubt >= 0).all() or not self.difference >= 0:
            raise ValueError("a standard deviation is 0 or more")
        if not (math.isfinite(self.closeness) and self.closeness > 0):
            raise ValueError("the closeness of channels is more than 0")

    @property
    def stages(self) -> int:
        """How many stages there are."""
        return len(self.doubt)

    def spread(self, stage: int) -> float:
        """Return how far a person may be from the table at this stage, as sd of log-odds."""
        return math.hypot(float(self.doubt[stage]), self.difference)

    def own_share(self, stage: int) -> float:
        """Return which share of that spread, as variance, lies with the person."""
        spread = self.spread(stage)
        return self.difference**2 / spread**2 if spread else 0.0

    def expected(self, stage: int, deviation: Array) -> Array:
        """Return the expected rate of each channel (row) at each deviation (column)."""
        return expit(logit(self.rates[:, stage])[:, None] + deviation[None, :])


@dataclass(frozen=True, slots=True)
class Trials:
    """What a person saw, by channel (row) and stage (column).

    Attributes:
        passes: How often they went on.
        resolved: How often it was decided; an opening still pending counts as the chance that an
            answer would have come by now, so the numbers may be fractional.
    """

    passes: Array
    resolved: Array

    def __post_init__(self) -> None:
        if self.passes.shape != self.resolved.shape:
            raise ValueError("passes and resolved trials need the same channels and stages")
        known = np.isfinite(self.passes) & np.isfinite(self.resolved)
        if not (known & (self.passes >= 0)).all():
            raise ValueError("counts are numbers of 0 or more")
        # A sum of fractions may fall short of what it counts by rounding.
        if not (self.passes <= self.resolved + 1e-9).all():
            raise ValueError("nobody passes more often than it was decided")

    @classmethod
    def none(cls, market: Market) -> "Trials":
        """Return that nothing was seen yet."""
        return cls(np.zeros_like(market.rates), np.zeros_like(market.rates))
