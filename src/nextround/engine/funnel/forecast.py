"""When an offer may come: arrivals thinned by the rates, and what is in flight, in closed form."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.polynomial.chebyshev import chebpts1, chebvander
from scipy.special import ndtr

from nextround.engine.funnel.market import Array
from nextround.engine.funnel.posterior import StagePosterior

HORIZON_WEEKS = 104
_FINE_WEEKS = 0.05
DRAWS, _SEED = 4_000, 20
# A fan holds half of the curves in its inner band, and eight in ten in its outer.
FAN = (0.10, 0.25, 0.75, 0.90)
# Draws and items under way that are worked on at a time: few enough for the processor's cache.
_AT_ONCE, _ITEMS_AT_ONCE = 500, 16
# The chance of no offer is smooth in the chance that all goes well from a stage on. So it is
# worked out at one more than so many values of that, and read in between for every draw: what is
# under way then costs little, and the chance differs by less than 1e-5 where channels keep close.
_DEGREE = 31
_SMALLEST = 1e-300


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

    def whole_by(self, weeks: float) -> float:
        """Return the chance that all stages, one after the other, are over within so many weeks."""
        fine = np.arange(0, weeks + _FINE_WEEKS / 2, _FINE_WEEKS)
        return float(_remaining(self, fine)[0][-1])


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
        fan: The same by the shares `FAN` of the rates that fit the record (row).
    """

    weeks: Array
    chance: Array
    fan: Array

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


@dataclass(frozen=True, slots=True)
class _Ahead:
    """What time brings, whatever the rates.

    Attributes:
        weeks: Times from now.
        reached: The whole time that arrivals had by each, each weighed by whether its end has come.
        fine: Times since a stage was entered.
        over: For each stage, the chance that it and all after it are over by each of `fine`.
    """

    weeks: Array
    reached: Array
    fine: Array
    over: list[Array]

    def log_left(self, well: Array, stage: int, ages: Array) -> Array:
        """Return how much likelier than now it is that none of these has ended well by then.

        As a log, for each chance that all goes well from the stage on (row), by time (column).
        """
        now = np.interp(ages, self.fine, self.over[stage])
        then = np.interp(ages[:, None] + self.weeks, self.fine, self.over[stage])
        none_now, none_then = (
            (1 - well[:, None] * chance).prod(axis=0)
            for chance in (now[:, None, None], then[:, None])
        )
        found: Array = np.log(none_then / none_now)
        return found


@dataclass(frozen=True, slots=True)
class _Curve:
    """The log of the chance of no offer from one stage of one channel on, by time (column).

    Attributes:
        place: Where each draw lies among the values it was worked out at, from -1 to 1.
        terms: What it is made of: a Chebyshev polynomial of the place.
    """

    place: Array
    terms: Array

    def log_none(self, some: slice) -> Array:
        """Return it for some of the draws (row)."""
        found: Array = chebvander(self.place[some], _DEGREE) @ self.terms
        return found


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
    """Return when the first offer may come; None where nothing arrives and nothing is in flight."""
    if not arrivals.shape.any() and not in_flight:
        return None
    weeks = np.arange(0, HORIZON_WEEKS + step_weeks / 2, step_weeks)
    none = no_offer_of(draws, arrivals, in_flight, durations, weeks=weeks)
    chance = np.maximum.accumulate(1 - none.mean(axis=0))
    fan = np.maximum.accumulate(1 - np.quantile(none, 1 - np.array(FAN), axis=0), axis=1)
    return Forecast(weeks, np.clip(chance, 0.0, 1.0), np.clip(fan, 0.0, 1.0))


def no_offer_of(
    draws: Array,
    arrivals: Arrivals,
    in_flight: tuple[InFlight, ...],
    durations: Durations,
    *,
    weeks: Array,
) -> Array:
    """Return the chance of no offer by each of these weeks (column), for each draw (row).

    Opportunities arrive as a Poisson process, thinned to those that end in an offer by then; the
    belief in its rate is integrated out. What is in flight counts on from its age.
    """
    curves = _curves(draws, arrivals, in_flight, _ahead(durations, weeks))
    none = np.ones((len(draws), len(weeks)))
    for start in range(0, len(draws), _AT_ONCE):
        some = slice(start, start + _AT_ONCE)
        none[some] = np.exp(sum(curve.log_none(some) for curve in curves))
    return none


def _stage_draws(stage: StagePosterior, count: int, chance: np.random.Generator) -> Array:
    even = (np.arange(count) + chance.random(count)) / count
    point = np.searchsorted(stage.weight.cumsum(), even * (1 - 1e-12))
    point = chance.permutation(np.minimum(point, len(stage.weight) - 1))
    return chance.beta(stage.alpha[:, point], stage.beta[:, point]).T


def _ahead(durations: Durations, weeks: Array) -> _Ahead:
    fine = np.arange(0, HORIZON_WEEKS + _FINE_WEEKS / 2, _FINE_WEEKS)
    over = _remaining(durations, fine)
    ended = (over[0][1:] + over[0][:-1]) / 2 * _FINE_WEEKS
    reached = np.interp(weeks, fine, np.concatenate([[0.0], ended.cumsum()]))
    return _Ahead(weeks, reached, fine, over)


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


def _curves(
    draws: Array, arrivals: Arrivals, in_flight: tuple[InFlight, ...], ahead: _Ahead
) -> list[_Curve]:
    """Return a curve for each stage of each channel where something arrives or waits."""
    waiting: dict[tuple[int, int], list[float]] = {
        (int(channel), 0): [] for channel in np.flatnonzero(arrivals.shape)
    }
    for item in in_flight:
        waiting.setdefault((item.channel, item.stage), []).append(item.weeks)
    return [
        _curve(
            draws[:, channel, stage:].prod(axis=1),
            partial(
                _log_none,
                shape=0.0 if stage else float(arrivals.shape[channel]),
                weeks=float(arrivals.weeks[channel]),
                stage=stage,
                ages=np.array(ages),
                ahead=ahead,
            ),
        )
        for (channel, stage), ages in waiting.items()
    ]


def _curve(well: Array, log_none: Callable[[Array], Array]) -> _Curve:
    """Work the curve out at values that lie closest where it bends most, near the ends."""
    highest = max(float(well.max()), _SMALLEST)
    place = np.arcsin(np.clip(2 * well / highest - 1, -1.0, 1.0)) * 2 / np.pi
    at = chebpts1(_DEGREE + 1)
    worked_out = log_none(highest * (1 + np.sin(at * np.pi / 2)) / 2)
    terms = chebvander(at, _DEGREE).T @ worked_out * 2 / len(at)
    terms[0] /= 2
    return _Curve(place, terms)


def _log_none(
    well: Array, *, shape: float, weeks: float, stage: int, ages: Array, ahead: _Ahead
) -> Array:
    """Return the log of the chance of no offer, for each chance of going well (row)."""
    found = np.zeros((len(well), len(ahead.weeks)))
    if shape > 0:
        found -= shape * np.log1p(well[:, None] * (ahead.reached / weeks))
    for start in range(0, len(ages), _ITEMS_AT_ONCE):
        found += ahead.log_left(well, stage, ages[start : start + _ITEMS_AT_ONCE])
    return found
