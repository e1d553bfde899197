"""Time of the odds engine, beside the same sums done by scipy.integrate.quad.

Run as `python benchmarks/odds.py`; prints one JSON object. Times are medians in
milliseconds. "Cold" empties the engine's caches first, "warm" does not; loading numpy and
scipy.special is in neither.
"""

import json
import math
import statistics
import time
from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

from scipy.integrate import quad
from scipy.special import betainc, ndtr

from nextround.engine.odds import (
    Circumstances,
    Contest,
    Decision,
    Family,
    Finding,
    Outcome,
    RunFinding,
    UncertainContest,
    belief,
    contest_of,
    finding_of,
    finding_of_run,
)
from nextround.engine.priors import PRIORS

T = TypeVar("T")

REPEATS = 15
ONE = Decision(Contest(size=5, places=1, settled=0.25, validity=0.42), Outcome.REJECTED)
FINAL_FIELD = contest_of(Circumstances(Family.FINAL), PRIORS).field
SETTINGS = ((0.19, 0.25), (0.42, 0.20), (0.50, 0.10), (0.66, 0.25), (0.75, 0.30))
# Thirty outcomes of which every sixth was passed, six in each of five settings, fields unknown.
RUN = tuple(
    Decision(
        UncertainContest(FINAL_FIELD, settled=settled, validity=validity),
        Outcome.PASSED if number == 5 else Outcome.REJECTED,
        relatedness=0.7,
    )
    for validity, settled in SETTINGS
    for number in range(6)
)


def main() -> None:
    finding, run_finding = finding_of(ONE), finding_of_run(RUN)
    one = {"cold": _median_ms(_cold(_one)), "warm": _median_ms(_one)}
    run = {"cold": _median_ms(_cold(_run)), "warm": _median_ms(_run)}
    one_by_quad, one_difference = _timed_ms(lambda: _one_by_quad(finding))
    run_by_quad, run_difference = _timed_ms(lambda: _run_by_quad(run_finding))
    report = {
        "one_outcome_ms": one,
        "run_of_30_in_5_settings_unknown_fields_ms": run,
        "peer": {
            "name": "scipy.integrate.quad, nested, one curve value kept for each point",
            "one_outcome_ms": one_by_quad,
            "run_ms": run_by_quad,
            "largest_difference_one_outcome": one_difference,
            "largest_difference_run": run_difference,
        },
        "times_faster_cold": {
            "one_outcome": one_by_quad / one["cold"],
            "run": run_by_quad / run["cold"],
        },
        "targets_ms": {"one_outcome": 15, "run": 60},
    }
    print(json.dumps(report))


def _one() -> object:
    return finding_of(ONE)


def _run() -> object:
    return finding_of_run(RUN)


def _cold(work: Callable[[], object]) -> Callable[[], object]:
    def emptied() -> object:
        belief._open_curve.cache_clear()
        return work()

    return emptied


def _median_ms(work: Callable[[], object]) -> float:
    return statistics.median(_timed_ms(work)[0] for _ in range(REPEATS))


def _timed_ms(work: Callable[[], T]) -> tuple[float, T]:
    start = time.perf_counter()
    result = work()
    return 1000 * (time.perf_counter() - start), result


def _one_by_quad(finding: Finding) -> float:
    """Return the largest difference of mean, variance, percentile, share above and bits."""
    after, told = finding.after, finding.surprise_bits
    theirs = _quantities((ONE,))
    ours = (after.mean, after.sd**2, after.percentile, after.above_median, told)
    by_entropy = _information_by_quad(ONE)
    return max(
        abs(finding.information_bits - by_entropy),
        *(abs(a - b) for a, b in zip(ours, theirs, strict=True)),
    )


def _run_by_quad(finding: RunFinding) -> float:
    """Return the largest difference of mean, variance, percentile and bits."""
    after = finding.after
    mean, variance, percentile, _, told = _quantities(RUN)
    ours = (after.mean, after.sd**2, after.percentile, finding.surprise_bits)
    theirs = (mean, variance, percentile, told)
    return max(abs(a - b) for a, b in zip(ours, theirs, strict=True))


def _quantities(run: tuple[Decision, ...]) -> tuple[float, float, float, float, float]:
    open_chance = lru_cache(maxsize=None)(_open_chance_by_quad)

    def likelihood(standing: float) -> float:
        return math.prod(_chance(decision, standing, open_chance) for decision in run)

    def expected(value: Callable[[float], float], low: float = -8.0) -> float:
        return quad(lambda t: value(t) * _density(t) * likelihood(t), low, 8.0, epsabs=1e-10)[0]

    total = expected(lambda _: 1.0)
    mean = expected(lambda t: t) / total
    return (
        mean,
        expected(lambda t: (t - mean) ** 2) / total,
        expected(lambda t: float(ndtr(t))) / total,
        expected(lambda _: 1.0, 0.0) / total,
        expected(lambda t: math.log2(likelihood(t) / total)) / total,
    )


def _information_by_quad(decision: Decision) -> float:
    rejected = lru_cache(maxsize=None)(lambda t: _chance(decision, t, _open_chance_by_quad))
    whole = quad(lambda t: _density(t) * rejected(t), -8, 8)[0]
    return _entropy(whole) - quad(lambda t: _density(t) * _entropy(rejected(t)), -8, 8)[0]


def _chance(
    decision: Decision,
    standing: float,
    open_chance: Callable[[int, int, float, float], float],
) -> float:
    contest = decision.contest
    passing = (1 - contest.settled) * sum(
        possible.weight * open_chance(possible.size, possible.places, decision.reach, standing)
        for possible in contest.field
    )
    return passing if decision.outcome is Outcome.PASSED else 1 - passing


def _open_chance_by_quad(size: int, places: int, reach: float, standing: float) -> float:
    spread = math.sqrt(1 - reach * reach)

    def value(noise: float) -> float:
        below = ndtr(reach * standing + spread * noise)
        return _density(noise) * float(betainc(size - places, places, below))

    return quad(value, -8, 8, epsabs=1e-10)[0]


def _density(value: float) -> float:
    return math.exp(-value * value / 2) / math.sqrt(2 * math.pi)


def _entropy(chance: float) -> float:
    if chance in {0.0, 1.0}:
        return 0.0
    return -chance * math.log2(chance) - (1 - chance) * math.log2(1 - chance)


if __name__ == "__main__":
    main()
