"""When an offer may come: arrivals thinned by the rates, and what is in flight, in closed form."""

from dataclasses import dataclass

import numpy as np
from scipy.special import ndtr

from nextround.engine.funnel.market import Array
from nextround.engine.funnel.posterior import StagePosterior

HORIZON_WEEKS = 104
_FINE_WEEKS = 0.05
DRAWS, _SEED = 4_000, 20
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Durations:
    """How long each stage takes until it is decided, in weeks: lognormal.

    Attributes:
        median: Median weeks of each stage.
        sigma: Standard deviation of the log of weeks of each stage.
    """

    median: Array
    sigma: Array

    def decided_by(self, stage: int, weeks: Array) -> Array:
        """Return the chance that this stage is decided within so many weeks."""
        with np.errstate(divide="ignore"):
            chance: Array = ndtr((np.log(weeks) - np.log(self.median[stage])) / self.sigma[stage])
        return chance


@dataclass(frozen=True, slots=True)
class Arrivals:
    """New opportunities a week by channel: the Gamma belief in each rate.

    Attributes:
        shape: Shape by channel.
        weeks: Rate parameter by channel, in weeks.
    """

    shape: Array
    weeks: Array


@dataclass(frozen=True, slots=True)
class InFlight:
    """An opportunity that waits for a decision.

    Attributes:
        channel: Which channel it came by.
        stage: Which stage is waited for now.
        weeks: How long it has been waiting there.
    """

    channel: int
    stage: int
    weeks: float


@dataclass(frozen=True, slots=True)
class Forecast:
    """When the first offer may come.

    Attributes:
        weeks: Times from now, in weeks, rising from 0 to the horizon.
        chance: Probability of an offer by each of them.
    """

    weeks: Array
    chance: Array

    def by(self, weeks: float) -> float:
        """Return the chance of an offer within so many weeks, at most the horizon."""
        return float(np.interp(weeks, self.weeks, self.chance))

    def when(self, share: float) -> float | None:
        """Return by when an offer is as likely as this; None where beyond the horizon."""
        if share > self.chance[-1]:
            return None
        after = int(np.searchsorted(self.chance, share))
        if after == 0:
            return float(self.weeks[0])
        span = slice(after - 1, after + 1)
        return float(np.interp(share, self.chance[span], self.weeks[span]))


def draws_of(stages: tuple[StagePosterior, ...], *, count: int = DRAWS, seed: int = _SEED) -> Array:
    """Return rates drawn from the belief: a row a draw, then channel, then stage.

    Deviations are spread evenly over the belief and shuffled, so that fewer draws will do.
    """
    chance = np.random.default_rng(seed)
    drawn = [_stage_draws(stage, count, chance) for stage in stages]
    return np.stack(drawn, axis=-1)


def forecast_of(
    draws: Array,
    arrivals: Arrivals,
    in_flight: tuple[InFlight, ...],
    durations: Durations,
    *,
    step_weeks: float = 0.25,
) -> Forecast | None:
    """Return when the first offer may come; None where nothing arrives and nothing is in flight.

    Opportunities arrive as a Poisson process, thinned to those that end in an offer by then; the
    belief in its rate is integrated out. What is in flight counts on from its age.
    """
    if not arrivals.shape.any() and not in_flight:
        return None
    weeks = np.arange(0, HORIZON_WEEKS + step_weeks / 2, step_weeks)
    fine = np.arange(0, HORIZON_WEEKS + _FINE_WEEKS / 2, _FINE_WEEKS)
    remaining = _remaining(durations, fine)
    decided = remaining[0]
    # The whole time that arrivals had so far, each weighed by whether its end has come by now.
    reached = np.concatenate([[0.0], np.cumsum((decided[1:] + decided[:-1]) / 2 * _FINE_WEEKS)])
    reached = np.interp(weeks, fine, reached)
    aged = [_aged(remaining[item.stage], fine, item.weeks, weeks) for item in in_flight]
    none = np.zeros(len(weeks))
    for start in range(0, len(draws), _AT_ONCE):
        some = draws[start : start + _AT_ONCE]
        none += _no_offer(some, arrivals, in_flight, reached=reached, aged=aged).sum(axis=0)
    chance = np.maximum.accumulate(1 - none / len(draws))
    return Forecast(weeks, np.clip(chance, 0.0, 1.0))


def _stage_draws(stage: StagePosterior, count: int, chance: np.random.Generator) -> Array:
    even = (np.arange(count) + chance.random(count)) / count
    point = np.searchsorted(stage.weight.cumsum(), even * (1 - 1e-12))
    point = chance.permutation(np.minimum(point, len(stage.weight) - 1))
    return chance.beta(stage.alpha[:, point], stage.beta[:, point]).T


def _remaining(durations: Durations, fine: Array) -> list[Array]:
    """Return, for each stage, the chance that it and all after it are over by each time."""
    found: list[Array] = []
    for stage in reversed(range(len(durations.median))):
        alone = durations.decided_by(stage, fine)
        if not found:
            found.append(alone)
            continue
        # Steps of the one, each at its middle, spread over the other.
        mass = np.diff(alone)
        later = (found[-1][1:] + found[-1][:-1]) / 2
        both = np.convolve(mass, later)[: len(fine) - 1]
        found.append(np.concatenate([[0.0], np.clip(both, 0.0, 1.0)]))
    return found[::-1]


def _aged(remaining: Array, fine: Array, age: float, weeks: Array) -> tuple[float, Array]:
    """Return the chance of being over at this age, and at each time after it."""
    return float(np.interp(age, fine, remaining)), np.interp(age + weeks, fine, remaining)


def _no_offer(
    draws: Array,
    arrivals: Arrivals,
    in_flight: tuple[InFlight, ...],
    *,
    reached: Array,
    aged: list[tuple[float, Array]],
) -> Array:
    """Return the chance of no offer by each time (column), for each draw (row)."""
    ends_well = draws.prod(axis=2)
    log_none = np.zeros((len(draws), len(reached)))
    for channel in np.flatnonzero(arrivals.shape):
        thinned = ends_well[:, channel, None] * (reached / arrivals.weeks[channel])
        log_none -= arrivals.shape[channel] * np.log1p(thinned)
    for item, (now, later) in zip(in_flight, aged, strict=True):
        left = draws[:, item.channel, item.stage :].prod(axis=1)[:, None]
        log_none += np.log1p(-left * later) - np.log1p(-left * now)
    return np.exp(log_none)
