"""Which stage holds a person back: the chance of each, worked out without draws."""

import math
from dataclasses import dataclass

import numpy as np
from scipy.special import log_expit, logit, ndtri

from nextround.engine.funnel.market import Array, Market
from nextround.engine.funnel.posterior import StagePosterior

# A stage holds back where offers would rise by a quarter if it came up to the market.
WORTH_NAMING = math.log(1.25)
# A stage is named where it is so likely, twice as likely as the next, and was seen so often.
_LIKELY, _TIMES_THE_NEXT, LEAST_TRIALS = 0.60, 2.0, 5.0

_OWN_POINTS = 81
_NEARLY_ALL = 1e-9


@dataclass(frozen=True, slots=True)
class Bottleneck:
    """Which stage holds back.

    Attributes:
        chances: Probability of each stage that it is the one.
        none: Probability that no stage holds back by a quarter or more.
        shortfalls: Expected natural log of the factor by which offers would rise if the stage
            came up to the market; below 0 the person is ahead of it.
    """

    chances: Array
    none: float
    shortfalls: Array

    def named(self, resolved: Array) -> int | None:
        """Return the stage that may be named, given how often each was decided; None if none."""
        first = int(self.chances.argmax())
        others = np.delete(self.chances, first)
        clear = self.chances[first] >= max(_LIKELY, _TIMES_THE_NEXT * others.max(initial=0.0))
        return first if clear and resolved[first] >= LEAST_TRIALS else None


@dataclass(frozen=True, slots=True)
class Shortfall:
    """A stage's shortfall: its possible values in order, and how likely each is."""

    values: Array
    weight: Array

    def below(self, values: Array) -> Array:
        """Return the chance of less than each value; ties count half."""
        reached = np.concatenate([[0.0], self.weight.cumsum()])
        less = np.searchsorted(self.values, values, side="left")
        not_more = np.searchsorted(self.values, values, side="right")
        half: Array = (reached[less] + reached[not_more]) / 2
        return half


def bottleneck_of(stages: tuple[StagePosterior, ...], market: Market, *, mix: Array) -> Bottleneck:
    """Return which stage holds back.

    Args:
        stages: What is believed of each stage.
        market: The market they were learnt against.
        mix: Share of the person's opportunities by channel; sums to 1.
    """
    return among([shortfall_of(each, market, n, mix=mix) for n, each in enumerate(stages)])


def among(shortfalls: list[Shortfall]) -> Bottleneck:
    """Return which of these stages holds back."""
    chances = np.array([_chance(n, shortfalls) for n in range(len(shortfalls))])
    means = np.array([each.values @ each.weight for each in shortfalls])
    return Bottleneck(chances, float(max(0.0, 1 - chances.sum())), means)


def shortfall_of(stage: StagePosterior, market: Market, number: int, *, mix: Array) -> Shortfall:
    """Return the shortfall of one stage.

    The person's own part is laid out at equal chances for each deviation, and what follows is
    put in order.
    """
    held = stage.weight > _NEARLY_ALL * stage.weight.max()
    deviation, weight = stage.deviation[held], stage.weight[held]
    own_given = stage.own_sd_given_deviation
    steps = ndtri((np.arange(_OWN_POINTS) + 0.5) / _OWN_POINTS) if own_given else np.zeros(1)
    own = stage.own_share * deviation[:, None] + own_given * steps[None, :]
    channels = np.flatnonzero(mix)
    usual = logit(market.rates[channels, number])[:, None, None]
    reached = deviation[:, None]
    logs = log_expit(usual + reached - own) - log_expit(usual + reached)
    values = np.tensordot(mix[channels], logs, axes=1).ravel()
    weights = np.repeat(weight / weight.sum() / len(steps), len(steps))
    order = values.argsort()
    return Shortfall(values[order], weights[order])


def _chance(stage: int, shortfalls: list[Shortfall]) -> float:
    """Return the chance that this stage's shortfall is worth naming and above the others'."""
    mine = shortfalls[stage]
    counts = mine.values > WORTH_NAMING
    values, weight = mine.values[counts], mine.weight[counts]
    for other, shortfall in enumerate(shortfalls):
        if other != stage:
            weight = weight * shortfall.below(values)
    return float(weight.sum())
