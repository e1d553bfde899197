"""Where the next hour helps most: the gain of each deed in the chance of an offer, an hour."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import expit, logit

from nextround.engine.funnel.forecast import Arrivals, Durations, InFlight, no_offer_of
from nextround.engine.funnel.market import TO_THE_BAND, Array

WITHIN_WEEKS = 8.0
# A deed stands before another only where it is better in so many of the rates that fit.
_TOLD_APART = 0.80
_LOW, _HIGH = 0.10, 0.90
_SEED = 8
# A noted time counts as one; the default counts as so many.
_DEFAULT_COUNTS = 3.0


@dataclass(frozen=True, slots=True)
class Chance:
    """One more opening that a deed may lead to.

    Attributes:
        channel: By which way it comes.
        probability: How likely the deed leads to it.
    """

    channel: int
    probability: float = 1.0


@dataclass(frozen=True, slots=True)
class Skill:
    """What a deed may add to how one does at some stages.

    Attributes:
        gain: Expected gain in log-odds, where the deed works.
        low, high: Between these it lies in eight cases of ten.
        stages: Which stages it is for.
        probability: How likely the deed works at all.
    """

    gain: float
    low: float
    high: float
    stages: tuple[int, ...]
    probability: float = 1.0


@dataclass(frozen=True, slots=True)
class Deed:
    """Something an hour can be given to; one with neither chance nor skill gains nothing here.

    Attributes:
        name: What tells it from the others.
        minutes: How long it takes.
    """

    name: str
    minutes: float
    chance: Chance | None = None
    skill: Skill | None = None


@dataclass(frozen=True, slots=True)
class Worth:
    """What an hour of a deed adds to the chance of an offer within eight weeks.

    Attributes:
        deed: Which one.
        gain: Expected gain in probability, an hour.
        low, high: Eight in ten of the rates that fit lie between them.
        place: 1 for the best; deeds that cannot be told apart share a place.
    """

    deed: Deed
    gain: float
    low: float
    high: float
    place: int


def minutes_of(usual: float, noted: Sequence[float]) -> float:
    """Return how long a deed takes: the geometric mean of what was noted and of the usual."""
    total = _DEFAULT_COUNTS * math.log(usual) + math.fsum(map(math.log, noted))
    return math.exp(total / (_DEFAULT_COUNTS + len(noted)))


def worths_of(
    deeds: Sequence[Deed],
    draws: Array,
    arrivals: Arrivals,
    in_flight: tuple[InFlight, ...],
    durations: Durations,
) -> list[Worth]:
    """Return what an hour of each deed adds, the best first.

    Every deed is tried on the same rates drawn from the belief, so that what is uncertain of
    them all does not hide which is better.
    """
    weeks = np.array([WITHIN_WEEKS])

    def no_offer(rates: Array) -> Array:
        found: Array = no_offer_of(rates, arrivals, in_flight, durations, weeks=weeks)[:, 0]
        return found

    now, ended = no_offer(draws), durations.whole_by(WITHIN_WEEKS)
    random = np.random.default_rng(_SEED)
    gains = []
    for deed in deeds:
        gain = np.zeros(len(draws))
        if deed.chance is not None:
            well = draws[:, deed.chance.channel].prod(axis=1) * ended
            gain += now * deed.chance.probability * well
        if deed.skill is not None:
            gains_each = _gains(deed.skill, len(draws), random)
            better = no_offer(practised(draws, gains_each, deed.skill.stages))
            gain += deed.skill.probability * (now - better)
        gains.append(gain * 60 / deed.minutes)
    return _placed(deeds, gains)


def practised(draws: Array, gain: float | Array, stages: tuple[int, ...]) -> Array:
    """Return the rates with this gain in log-odds at these stages; an array has one a draw."""
    each = np.reshape(gain, (-1, 1))
    moved = draws.copy()
    for stage in stages:
        moved[:, :, stage] = expit(logit(draws[:, :, stage]) + each)
    return moved


def _gains(skill: Skill, count: int, random: np.random.Generator) -> Array:
    """Return gains drawn for each of so many rates: normal through its ends, and never a loss."""
    spread = (skill.high - skill.low) / (2 * TO_THE_BAND)
    return np.maximum(random.normal(skill.gain, spread, count), 0.0)


def _placed(deeds: Sequence[Deed], gains: list[Array]) -> list[Worth]:
    order = sorted(range(len(deeds)), key=lambda n: float(gains[n].mean()), reverse=True)
    found: list[Worth] = []
    leader, place = -1, 0
    for position, n in enumerate(order, start=1):
        if leader < 0 or (gains[leader] > gains[n]).mean() >= _TOLD_APART:
            leader, place = n, position
        low, high = np.quantile(gains[n], (_LOW, _HIGH))
        found.append(Worth(deeds[n], float(gains[n].mean()), float(low), float(high), place))
    return found
