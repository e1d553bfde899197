"""Did a change help: before and after, channel by channel, nothing changed against something."""

from dataclasses import dataclass

import numpy as np
from scipy.special import betaln, expit, log_expit, logit

from nextround.engine.funnel.market import Array, Trials

HELPED, PROBABLY = 0.90, 0.75

# Odd, so that one change is exactly nothing.
_SHIFTS, _REACH = 241, 6.0
_RATES = 801
# Where log-odds of a Beta with a small parameter end, in units of one over that parameter.
_TAIL, _MARGIN = 40.0, 3.0
_SMALLEST = 1e-300


@dataclass(frozen=True, slots=True)
class Expected:
    """What is believed of a change beforehand.

    Attributes:
        closeness: Pseudo-count of the Beta of a channel's rate.
        spread: How far the person may be from the table in all channels, as sd of log-odds.
        change_spread: Standard deviation of a change that is not nothing, in log-odds.
        unchanged: Probability that nothing changed.
    """

    closeness: float = 20.0
    spread: float = 1.0
    change_spread: float = 0.6
    unchanged: float = 0.5


@dataclass(frozen=True, slots=True)
class Change:
    """What before and after tell of a change at one stage.

    Attributes:
        factor: Bayes factor of something against nothing.
        changed: Probability that something changed.
        mean: Expected change in log-odds, were there one.
        sd: Its standard deviation.
        upward: Probability that it is for the better, were there one.
    """

    factor: float
    changed: float
    mean: float
    sd: float
    upward: float

    @property
    def helped(self) -> float:
        """Probability that something changed for the better."""
        return self.changed * self.upward

    @property
    def hurt(self) -> float:
        """Probability that something changed for the worse."""
        return self.changed * (1 - self.upward)


def change_of(
    before: Trials, after: Trials, rates: Array, *, stage: int, expected: Expected
) -> Change:
    """Return what before and after tell of a change at one stage.

    The rate of a channel before is Beta about the table's, moved by a shift that all channels
    share; afterwards its log-odds are moved by the change. Shift and change lie on a grid.

    Args:
        before: Trials before the change, all there are: a bad streak alone would make any change
            look good.
        after: Trials since.
        rates: Base rate of each channel at the stage.
        stage: Which column of the trials to compare.
        expected: What is believed beforehand.
    """
    grid = np.linspace(-_REACH, _REACH, _SHIFTS)
    seen = np.zeros((_SHIFTS, _SHIFTS))
    for channel, rate in enumerate(rates):
        counts = (before, after)
        passes = [float(each.passes[channel, stage]) for each in counts]
        failures = [
            float(each.resolved[channel, stage]) - n for each, n in zip(counts, passes, strict=True)
        ]
        seen += _channel(rate, passes, failures, grid=grid, expected=expected)
    prior = np.exp(-(grid**2) / 2)
    prior /= prior.sum()
    by_change = prior @ np.exp(seen - seen.max())
    return _summed(by_change, prior, grid * expected.change_spread, expected.unchanged)


def _channel(
    rate: float, passes: list[float], failures: list[float], *, grid: Array, expected: Expected
) -> Array:
    """Return the log-likelihood of one channel, by shift (row) and change (column)."""
    mean = expit(logit(rate) + grid * expected.spread) * expected.closeness
    alpha, beta = mean + passes[0], expected.closeness - mean + failures[0]
    evidence = betaln(alpha, beta) - betaln(mean, expected.closeness - mean)
    if passes[1] == failures[1] == 0:
        # Nothing since, and so every change is as likely as it was.
        return np.broadcast_to(evidence[:, None], (_SHIFTS, _SHIFTS))
    low, high = -_TAIL / alpha.min() - _MARGIN, _TAIL / beta.min() + _MARGIN
    place = np.linspace(max(low, -_TAIL), min(high, _TAIL), _RATES)
    # Of a rate with these log-odds, the log of what is left of 1 is its own log less the log-odds.
    log_density = (alpha + beta)[:, None] * log_expit(place) - beta[:, None] * place
    density = np.exp(log_density - betaln(alpha, beta)[:, None]) * (place[1] - place[0])
    moved = place[:, None] + grid * expected.change_spread
    afterwards = (passes[1] + failures[1]) * log_expit(moved) - failures[1] * moved
    highest = afterwards.max()
    seen = density @ np.exp(afterwards - highest)
    found: Array = evidence[:, None] + np.log(seen + _SMALLEST) + highest
    return found


def _summed(by_change: Array, prior: Array, changes: Array, unchanged: float) -> Change:
    nothing = _SHIFTS // 2
    slab = by_change * prior
    something = float(slab.sum())
    factor = something / float(by_change[nothing])
    odds = factor * (1 - unchanged) / unchanged
    slab /= something
    mean = float(slab @ changes)
    return Change(
        factor=factor,
        changed=odds / (1 + odds),
        mean=mean,
        sd=float(np.sqrt(slab @ (changes - mean) ** 2)),
        # Half of what lies at nothing itself counts either way.
        upward=float(slab[nothing + 1 :].sum() + slab[nothing] / 2),
    )
