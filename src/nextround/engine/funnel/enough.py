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


def until_named(
    found: Bottleneck,
    stages: tuple[StagePosterior, ...],
    trials: Trials,
    market: Market,
    *,
    mix: Array,
) -> int | None:
    """Return about how many more answers at the likeliest stage would name it.

    They are taken to come as is expected now. None where hundreds would not do.
    """
    stage = int(found.chances.argmax())
    shortfalls = [shortfall_of(each, market, n, mix=mix) for n, each in enumerate(stages)]

    def is_named(more: int) -> bool:
        further = _further(trials, stage, stages[stage].rate_means(), mix * more)
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
    """Return about how many more answers since a change would tell that it helped.

    They are taken to come at the rate that is expected since the change. None where the change
    rather seems to have hurt, or hundreds would not do.
    """
    if found.mean <= 0:
        return None
    sent = after.resolved[:, stage] + before.resolved[:, stage]
    mix = sent / sent.sum() if sent.any() else np.full(len(rates), 1 / len(rates))
    pooled = before.passes[:, stage] + expected.closeness * rates
    was = pooled / (before.resolved[:, stage] + expected.closeness)
    odds = was / (1 - was) * np.exp(found.mean)

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
