"""How often the truly best of a field goes on, and whether it was the candidate."""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import scipy

from nextround.engine.odds.contest import AnyContest, chance_of_passing
from nextround.engine.odds.passing import (
    FARTHEST,
    FloatArray,
    bar_width,
    chances_at_share,
    normal_density,
)


@dataclass(frozen=True, slots=True)
class TrueBest:
    """The one of highest standing in the field.

    Attributes:
        passes: Probability that they go on when nothing is settled.
        was_rejected: Probability that someone who was turned down was this person;
            None where nobody can be turned down.
    """

    passes: float
    was_rejected: float | None


def true_best(contest: AnyContest) -> TrueBest:
    """Return what becomes of the truly best of the field.

    Takes a few milliseconds, half a second for a field of a million; kept for the next time.
    """
    shares = [
        (p.weight, p.size, _best_passes(p.size, p.places, contest.validity)) for p in contest.field
    ]
    rejected = 1 - chance_of_passing(contest)
    best_and_rejected = math.fsum(
        weight / size * (1 - (1 - contest.settled) * passes) for weight, size, passes in shares
    )
    return TrueBest(
        passes=math.fsum(weight * passes for weight, _, passes in shares),
        was_rejected=best_and_rejected / rejected if rejected > 0 else None,
    )


@lru_cache(maxsize=512)
def _best_passes(size: int, places: int, validity: float) -> float:
    """Return the probability that the truly best goes on, nothing being settled.

    Sums over the standing of the best and over the chance in their score; given both, the
    others are alike and independent, so that a binomial says how many of them score higher.
    """
    if places in {0, size}:
        return float(places == size)
    spread = math.sqrt(1 - validity * validity)
    if spread == 0:
        return 1.0
    best, best_weights = _best_of(size)
    step = min(0.1, bar_width(size, places) / (3 * spread))
    noise = np.arange(-FARTHEST, FARTHEST + step / 2, step)
    higher = _higher_scores(best, noise, validity=validity, spread=spread)
    passes = chances_at_share(1 - higher, size, places=places)
    return float(best_weights @ passes @ (normal_density(noise) * step))


def _best_of(size: int) -> tuple[FloatArray, FloatArray]:
    """Return standings of the best of `size` and their probabilities."""
    step = 0.05
    best = np.arange(-FARTHEST, FARTHEST + step / 2, step)
    below = scipy.special.log_ndtr(best)
    weights = size * step * normal_density(best) * np.exp((size - 1) * below)
    kept = weights > 1e-18
    return best[kept], weights[kept]


def _higher_scores(
    best: FloatArray, noise: FloatArray, *, validity: float, spread: float
) -> FloatArray:
    """Return, for each standing and noise of the best, how likely one other scores higher.

    The other stands lower by `spread` times a gap; the integral over the gap is a product
    of two tables, one of them free of `best`, the other of `noise`.
    """
    nodes, node_weights = np.polynomial.legendre.leggauss(96)
    widest = 2 * FARTHEST / max(validity, spread)
    gap = widest * (nodes + 1) / 2
    standing_there = normal_density(best[:, None] - spread * gap)
    scores_higher = scipy.special.ndtr(-noise[:, None] - validity * gap)
    weights = spread * widest / 2 * node_weights
    joint = (standing_there * weights) @ scores_higher.T
    return np.clip(joint / scipy.special.ndtr(best)[:, None], 0.0, 1.0)
