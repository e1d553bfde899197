"""What is believed of a candidate's strength: a curve on a grid, and its summary."""

import math
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import scipy

from nextround.engine.odds.contest import Decision, Outcome
from nextround.engine.odds.passing import FloatArray, open_chances
from nextround.engine.words import SentenceError
from nextround.engine.words import gettext_noop as _

_REACH = 8  # how many standard deviations the grid goes to either side
_STEPS = 800  # of .02 standard deviations
_COARSE = 5  # every fifth point is computed, the rest interpolated
_TAPS = 10  # computed points that one interpolated point rests on
_STEEPEST = 2.1  # change of the argument of the normal curve per standard deviation

_TELLING = frozenset({Outcome.PASSED, Outcome.REJECTED, Outcome.RANKED})

# Three deviations and a bit either way is where curves are drawn.
_DRAWN = tuple(round(-3.2 + 0.08 * step, 2) for step in range(81))


class ContradictionError(SentenceError):
    """Outcomes that cannot all have happened to one person."""


@dataclass(frozen=True, slots=True)
class Expectation:
    """What is believed of someone's strength before any outcome: a normal distribution.

    Attributes:
        mean: In standard deviations of the people who reach the stage; 0 is their average.
        sd: Its standard deviation, above 0.
    """

    mean: float = 0.0
    sd: float = 1.0

    def __post_init__(self) -> None:
        if not (-5 <= self.mean <= 5 and 0 < self.sd <= 5):
            words = _("mean %(mean)s and deviation %(sd)s lie too far out")
            raise SentenceError(words, mean=self.mean, sd=self.sd)


AVERAGE = Expectation()


@dataclass(frozen=True, slots=True)
class Standing:
    """Where someone stands among the people who reach a stage, and how surely.

    Attributes:
        mean: Expected standing in standard deviations; 0 is the average of these people.
        sd: Standard deviation of that belief.
        percentile: Expected share of these people who stand lower, 0 to 1.
        above_median: Probability of standing above the median, 0 to 1.
        q05, q10, q50, q90, q95: Quantiles of standing, in standard deviations.
        curve: Points (standing, density) for drawing, from -3.2 to 3.2.
    """

    mean: float
    sd: float
    percentile: float
    above_median: float
    q05: float
    q10: float
    q50: float
    q90: float
    q95: float
    curve: tuple[tuple[float, float], ...]

    @property
    def band(self) -> tuple[float, float]:
        """The 80 % interval as shares of these people who stand lower, 0 to 1."""
        return share_below(self.q10), share_below(self.q90)


@dataclass(frozen=True, slots=True, eq=False)
class Belief:
    """Weights on a grid of standings.

    Attributes:
        expected: The belief before any outcome, which also lays the grid.
        weights: Probability of each point of the grid, summing to 1.
    """

    expected: Expectation
    weights: FloatArray

    @property
    def points(self) -> FloatArray:
        """The standings of the grid."""
        return _points(self.expected)

    def mean_of(self, values: FloatArray) -> float:
        """Return the expectation of a quantity given at each point."""
        return float(self.weights @ values)

    def below(self, standing: float) -> float:
        """Return the probability of lying below a standing, by the rule of the quantiles.

        That rule counts half of each point's weight as below it; against the curve itself
        it errs by up to 2e-5.
        """
        return float(np.interp(standing, self.points, self._below_points()))

    def mass_below(self, standing: float) -> float:
        """Return the probability of lying below a standing, exact to about 1e-8.

        The sum up to a point with Euler and Maclaurin's first correction, and between
        points the cubic that has the curve as its slope.
        """
        points = self.points
        first = int(np.clip(np.searchsorted(points, standing) - 1, 0, len(points) - 2))
        way = (standing - points[first]) / (points[first + 1] - points[first])
        corrected = self._below_points() - np.gradient(self.weights) / 12
        start, end = corrected[first : first + 2]
        slope, end_slope = self.weights[first : first + 2]
        rest = 1 - way
        return float(
            rest * rest * (start * (1 + 2 * way) + slope * way)
            + way * way * (end * (1 + 2 * rest) - end_slope * rest)
        )

    def standing(self) -> Standing:
        """Return the summary."""
        points = self.points
        mean = self.mean_of(points)
        q05, q10, q50, q90, q95 = np.interp(
            (0.05, 0.1, 0.5, 0.9, 0.95), self._below_points(), points
        ).tolist()
        density = np.interp(_DRAWN, points, self.weights / (points[1] - points[0]), 0, 0)
        return Standing(
            mean=mean,
            sd=math.sqrt(self.mean_of((points - mean) ** 2)),
            percentile=self.mean_of(_shares_below(self.expected)),
            above_median=1 - self.below(0.0),
            q05=q05,
            q10=q10,
            q50=q50,
            q90=q90,
            q95=q95,
            curve=tuple(zip(_DRAWN, density.tolist(), strict=True)),
        )

    def _below_points(self) -> FloatArray:
        return np.cumsum(self.weights) - self.weights / 2


def belief_before(expected: Expectation) -> Belief:
    """Return the belief before any outcome."""
    scaled = (_points(expected) - expected.mean) / expected.sd
    return _normalised(expected, -scaled * scaled / 2)


def belief_after(before: Belief, decisions: tuple[Decision, ...]) -> Belief:
    """Return the belief after these outcomes, in whatever order they came.

    Raises:
        ContradictionError: They cannot all have happened to one person.
    """
    telling = Counter(decision for decision in decisions if decision.outcome in _TELLING)
    if not telling:
        return before
    with np.errstate(divide="ignore"):
        log_weights = np.log(before.weights)
        # Sorted, so that the same outcomes in another order give the very same floats.
        for decision, times in sorted(telling.items(), key=repr):
            log_weights = log_weights + times * np.log(likelihood(decision, before.expected))
    return _normalised(before.expected, log_weights)


def likelihood(decision: Decision, expected: Expectation) -> FloatArray:
    """Return the probability of this outcome at each point of the grid.

    1 everywhere for what says nothing (SETTLED and NONE).
    """
    match decision.outcome:
        case Outcome.PASSED:
            return passing_curve(decision, expected)
        case Outcome.REJECTED:
            return 1 - passing_curve(decision, expected)
        case Outcome.RANKED:
            return _rank_curve(decision, expected)
        case _:
            return np.ones_like(_points(expected))


def passing_curve(decision: Decision, expected: Expectation) -> FloatArray:
    """Return the probability of going on at each point of the grid, whatever happened."""
    contest = decision.contest
    open_curve = sum(
        possible.weight * _open_curve(possible.size, possible.places, decision.reach, expected)
        for possible in contest.field
    )
    # Weights that sum to a hair above 1 must not make a chance of one.
    return (1 - contest.settled) * np.minimum(open_curve, 1.0)


def chance_of_average(decision: Decision) -> float:
    """Return the probability that an exactly average candidate has this outcome."""
    return float(likelihood(decision, AVERAGE)[_STEPS // 2])


def share_below(standing: float) -> float:
    """Return the share of people who stand lower, 0 to 1."""
    return 0.5 * math.erfc(-standing / math.sqrt(2))


def _rank_curve(decision: Decision, expected: Expectation) -> FloatArray:
    # To come r-th is to be among the best r, and not among the best r - 1.
    rank, reach = decision.rank or 0, decision.reach
    curve = np.zeros_like(_points(expected))
    for possible in decision.contest.field:
        if rank <= possible.size:
            curve = curve + possible.weight * (
                _open_curve(possible.size, rank, reach, expected)
                - _open_curve(possible.size, rank - 1, reach, expected)
            )
    return np.maximum(curve, 0.0)


def _normalised(expected: Expectation, log_weights: FloatArray) -> Belief:
    highest = log_weights.max()
    if not np.isfinite(highest):
        raise ContradictionError(_("These outcomes cannot all have happened to one person."))
    weights = np.exp(log_weights - highest)
    return Belief(expected, weights / weights.sum())


@lru_cache(maxsize=16)
def _points(expected: Expectation) -> FloatArray:
    return _kept(expected.mean + expected.sd * np.linspace(-_REACH, _REACH, _STEPS + 1))


@lru_cache(maxsize=16)
def _shares_below(expected: Expectation) -> FloatArray:
    return _kept(np.asarray(scipy.special.ndtr(_points(expected))))


@lru_cache(maxsize=1024)
def _open_curve(size: int, places: int, reach: float, expected: Expectation) -> FloatArray:
    """Return the probability of going on at each point, nothing being settled."""
    if reach * expected.sd > _STEEPEST * math.sqrt(1 - reach * reach):
        return _kept(open_chances(_points(expected), size, places=places, reach=reach))
    margin = _TAPS // 2 - 1
    steps = np.arange(-margin, _STEPS // _COARSE + margin + 1)
    coarse = expected.mean + expected.sd * (2 * _REACH * _COARSE / _STEPS * steps - _REACH)
    computed = open_chances(np.asarray(coarse, dtype=np.float64), size, places=places, reach=reach)
    return _kept(np.clip(_refined(computed), 0.0, 1.0))


def _refined(computed: FloatArray) -> FloatArray:
    """Return the curve at every point of the grid, from the computed points around each."""
    windows = np.lib.stride_tricks.sliding_window_view(computed, _TAPS)
    refined = (windows @ _taps().T).ravel()
    return np.append(refined, computed[-(_TAPS // 2)])


@lru_cache(maxsize=1)
def _taps() -> FloatArray:
    """Return Lagrange's weights of ten equally spaced points for five places in the middle."""
    nodes = np.arange(_TAPS) - (_TAPS // 2 - 1)
    places = np.arange(_COARSE) / _COARSE
    taps = np.ones((_COARSE, _TAPS))
    for node in range(_TAPS):
        others = np.delete(nodes, node)
        taps[:, node] = np.prod((places[:, None] - others) / (nodes[node] - others), axis=1)
    return taps


def _kept(values: FloatArray) -> FloatArray:
    values.setflags(write=False)
    return values
