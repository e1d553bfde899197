"""How likely someone of a given standing is to go on.

A score is `reach` times standing and the rest chance, so that scores have mean 0 and
variance 1. Whoever beats the *bar* goes on: the score of the `places`-th best of the
`size - 1` others. Its distribution is known exactly, and one short sum over it gives every
chance here.
"""

import math

import numpy as np
import numpy.typing as npt
import scipy  # its `special` is loaded when first asked for, a quarter of a second later

FloatArray = npt.NDArray[np.float64]

_LOG_ROOT_TWO_PI = 0.5 * math.log(2 * math.pi)
# Beyond it lies 1e-19 of a normal distribution.
FARTHEST = 9.0


def open_chances(standings: FloatArray, size: int, *, places: int, reach: float) -> FloatArray:
    """Return the probability of going on at each standing, nothing being settled.

    Exact to about 1e-12. `reach` is the correlation of score and standing, 0 to 1.
    """
    return chances_above_bar(
        reach * standings, size, places=places, spread=math.sqrt(1 - reach * reach)
    )


def chances_above_bar(expected: FloatArray, size: int, *, places: int, spread: float) -> FloatArray:
    """Return the probability that a score with this mean and standard deviation goes on."""
    if places == 0:
        return np.zeros_like(expected)
    if places == size:
        return np.ones_like(expected)
    if spread < bar_width(size, places) / 4:
        return _chances_by_score(expected, size, places=places, spread=spread)
    bar, weights = _bar(size, places, spread)
    beaten = scipy.special.ndtr((expected[..., None] - bar) / spread)
    return _as_chances(beaten @ weights)


def mean_of_chosen(size: int, places: int) -> float | None:
    """Return the mean score of those who go on, None if nobody does.

    The mean of the `places` highest of `size` normal order statistics.
    """
    if places == 0:
        return None
    if places == size:
        return 0.0
    bar, weights = _bar(size, places, 1.0)
    return float(normal_density(bar) @ weights) * size / places


def chances_at_share(below: FloatArray, size: int, *, places: int) -> FloatArray:
    """Return the probability of going on with a score that beats each other with this chance."""
    return np.asarray(scipy.special.betainc(size - places, places, below))


def normal_density(values: FloatArray) -> FloatArray:
    """Return the density of the standard normal distribution."""
    return np.asarray(np.exp(-values * values / 2 - _LOG_ROOT_TWO_PI))


def bar_width(size: int, places: int) -> float:
    """Return roughly the standard deviation of the bar, for choosing steps."""
    share = places / size
    centre = float(scipy.special.ndtri(share))
    spread_of_share = math.sqrt(share * (1 - share) / (size + 1))
    return spread_of_share * math.exp(centre * centre / 2 + _LOG_ROOT_TWO_PI)


def _chances_by_score(expected: FloatArray, size: int, *, places: int, spread: float) -> FloatArray:
    # Where scores hardly spread, the bar would need very many points: sum over scores instead.
    below = scipy.special.ndtr
    if spread == 0:
        return chances_at_share(below(expected), size, places=places)
    step = min(0.25, bar_width(size, places) / (4 * spread))
    noise = np.arange(-FARTHEST, FARTHEST + step / 2, step)
    scores = expected[..., None] + spread * noise
    passes = chances_at_share(below(scores), size, places=places)
    return _as_chances(passes @ (normal_density(noise) * step))


def _as_chances(sums: FloatArray) -> FloatArray:
    # A hair above 1 would make the chance of a rejection negative, and its logarithm nothing.
    return np.asarray(np.clip(sums, 0.0, 1.0), dtype=np.float64)


def _bar(size: int, places: int, spread: float) -> tuple[FloatArray, FloatArray]:
    """Return values of the bar and their probabilities, fine enough for that spread.

    Equal steps: on a smooth density that dies out at both ends their error falls faster
    than any power of the step.
    """
    step = min(bar_width(size, places) / 3, spread / 2.5)
    bar = np.arange(-FARTHEST, FARTHEST + step / 2, step)
    log_density = (
        -bar * bar / 2
        - _LOG_ROOT_TWO_PI
        - scipy.special.betaln(places, size - places)
        + (places - 1) * scipy.special.log_ndtr(-bar)
        + (size - places - 1) * scipy.special.log_ndtr(bar)
    )
    weights = np.exp(log_density) * step
    kept = weights > weights.max() * 1e-19
    return bar[kept], weights[kept]
