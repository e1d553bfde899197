"""How many more answers it would take to tell."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from nextround.engine.funnel.bottleneck import Bottleneck, among, shortfall_of
from nextround.engine.funnel.change import HELPED, Change, Expected, change_of
from nextround.engine.funnel.market import Array, Market, Trials
from nextround.engine.funnel.posterior import StagePosterior, posterior_of

# Tried one after the other: nobody needs to know whether it is 40 or 43.
_TRIED = (5, 10, 20, 40, 80, 160, 320)
_MAY_WELL_BE = 0.20
# Standard deviations above the middle where the highest fifth of a normal curve begins.
_SD_OF_A_FIFTH = 0.8416212335729143


def until_named(
    found: Bottleneck,
    stages: tuple[StagePosterior, ...],
    trials: Trials,
    market: Market,
    *,
    mix: Array,
) -> int | None:
    """Return about how many more answers at the likeliest stage would name it, if it is the one.

    Answers are taken to come at a rate as low as it may well be, the lowest fifth of belief: at
    the expected rate the question stays as open as it is. None where hundreds would not do.
    """
    stage = int(found.chances.argmax())
    shortfalls = [shortfall_of(each, market, n, mix=mix) for n, each in enumerate(stages)]

    rates = stages[stage].rate_quantiles(np.array([_MAY_WELL_BE]))[:, 0]

    def is_named(more: int) -> bool:
        further = _further(trials, stage, rates, mix * more)
        after = posterior_of(further, market)[stage]
        shortfalls[stage] = shortfall_of(after, market, stage, mix=mix)
        return among(shortfalls).named(further.resolved.sum(axis=0)) == stage

    return _least(is_named)


def until_told(
    found: Change,
    before: Trials,
    after: Trials,
    rates: Array,
    *,
    stage: int,
    expected: Expected,
) -> int | None:
    """Return about how many more answers since a change would tell that it helped, if it did.

    The change is taken to be as large as it may well be, the highest fifth of belief. None where
    it rather seems to have hurt, or hundreds would not do.
    """
    if found.mean <= 0:
        return None
    sent = after.resolved[:, stage] + before.resolved[:, stage]
    mix = sent / sent.sum() if sent.any() else np.full(len(rates), 1 / len(rates))
    pooled = before.passes[:, stage] + expected.closeness * rates
    was = pooled / (before.resolved[:, stage] + expected.closeness)
    gain = found.mean + _SD_OF_A_FIFTH * found.sd
    odds = was / (1 - was) * np.exp(gain)

    def is_told(more: int) -> bool:
        further = _further(after, stage, odds / (1 + odds), mix * more)
        then = change_of(before, further, rates, stage=stage, expected=expected)
        return then.helped >= HELPED

    return _least(is_told)


def _least(tells: Callable[[int], bool]) -> int | None:
    """Return the least of the numbers tried that tells, where more always tell better."""
    if not tells(_TRIED[-1]):
        return None
    return _TRIED[bisect_left(_TRIED[:-1], 1, key=tells)]


def _further(trials: Trials, stage: int, rates: Array, answers: Array) -> Trials:
    """Return the trials with so many more answers by channel, passed at these rates."""
    passes, resolved = trials.passes.copy(), trials.resolved.copy()
    passes[:, stage] += rates * answers
    resolved[:, stage] += answers
    return replace(trials, passes=passes, resolved=resolved)
