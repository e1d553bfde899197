"""How long the funnel takes, whether it is right as often as it says, and what a sampler finds.

    python benchmarks/funnel.py [PEOPLE]

Times are of 5 channels and 500 openings, 40 of them still waiting, beside the targets. Then 2,000
people are drawn from the prior and judged by what they would see. Then the same posterior is drawn
by NumPyro's NUTS, which `make bench` installs. Prints one JSON object a line; exits with 1 where
a belief is not calibrated or the sampler finds another. Times fail nothing: machines are busy.
"""

import json
import os
import statistics
import sys
import time
from collections.abc import Callable

# As the program does, see `nextround.__main__`.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from parts.calibration import calibration
from parts.invented import ARRIVALS, DURATIONS, MARKET, MIX, large_search
from parts.sampler import CHAINS, DRAWS, sampled

from nextround.engine.funnel import (
    Expected,
    StagePosterior,
    Trials,
    bottleneck_of,
    change_of,
    draws_of,
    forecast_of,
    posterior_of,
)

REPEATS = 31
TRIALS, WAITING = large_search()
# In standard errors: of some twenty means, the farthest off is past this once in a thousand runs.
FARTHEST = 4.0


def main(people: int = 2_000) -> None:
    print(json.dumps(_times()), flush=True)
    judged = calibration(people)
    print(json.dumps(judged), flush=True)
    beside = _beside_a_sampler()
    print(json.dumps(beside), flush=True)
    sys.exit(0 if judged["passed"] and beside["passed"] else 1)


def _times() -> dict[str, object]:
    stages = posterior_of(TRIALS, MARKET)
    half = Trials(TRIALS.passes / 2, TRIALS.resolved / 2)
    return {
        "what": "the funnel of 5 channels and 500 openings, 40 of them waiting",
        "posterior_with_means_and_intervals_ms": _ms(_believed),
        "bottleneck_ms": _ms(lambda: bottleneck_of(stages, MARKET, mix=MIX)),
        "forecast_of_4000_draws_ms": _ms(lambda: _forecast(stages, 4_000)),
        "forecast_of_1000_draws_ms": _ms(lambda: _forecast(stages, 1_000)),
        "change_ms": _ms(
            lambda: change_of(half, half, MARKET.rates[:, 0], stage=0, expected=Expected())
        ),
        "targets_ms": {"posterior": 20, "forecast_of_4000": 400, "forecast_of_1000": 100},
    }


def _believed() -> tuple[StagePosterior, ...]:
    """Work out all that is shown of the stages."""
    stages = posterior_of(TRIALS, MARKET)
    for stage in stages:
        _ = stage.own_mean, stage.own_sd, stage.chance_below_market
        stage.rate_means()
        stage.rate_quantiles(np.array([0.1, 0.5, 0.9]))
    return stages


def _forecast(stages: tuple[StagePosterior, ...], count: int) -> None:
    forecast_of(draws_of(stages, count=count), ARRIVALS, WAITING, DURATIONS)


def _beside_a_sampler() -> dict[str, object]:
    stages = _believed()
    exact = np.concatenate(
        [
            [stage.deviation_mean for stage in stages],
            [stage.own_mean for stage in stages],
            np.stack([stage.rate_means() for stage in stages], axis=1).ravel(),
        ]
    )
    exact_s = _ms(_believed)["median"] / 1000
    drawn = sampled(TRIALS, MARKET)
    farthest = float(np.abs((exact - drawn.means) / drawn.errors).max())
    return {
        "what": "the same posterior by NumPyro's NUTS",
        "draws": CHAINS * DRAWS,
        "worth_at_least": int(drawn.worth.min()),
        "split_r_hat_at_most": round(float(drawn.mixing.max()), 4),
        "means_compared": len(exact),
        "largest_difference_in_standard_errors": round(farthest, 2),
        "largest_difference_of_a_mean": float(f"{np.abs(exact - drawn.means).max():.1g}"),
        "nuts_s": round(drawn.first_s, 1),
        "nuts_once_compiled_s": round(drawn.again_s, 1),
        "exact_s": round(exact_s, 4),
        "times_faster": round(drawn.first_s / exact_s),
        "times_faster_once_compiled": round(drawn.again_s / exact_s),
        "bars": {"standard_errors": FARTHEST},
        "passed": farthest < FARTHEST,
    }


def _ms(work: Callable[[], object]) -> dict[str, float]:
    """Return the median and least time, and the median of the processor's own, in milliseconds.

    The last hardly depends on what else the machine does: the sums take one thread.
    """
    taken, worked = zip(*(_once_ms(work) for _ in range(REPEATS)), strict=True)
    return {
        "median": round(statistics.median(taken), 2),
        "least": round(min(taken), 2),
        "processor": round(statistics.median(worked), 2),
    }


def _once_ms(work: Callable[[], object]) -> tuple[float, float]:
    started, worked = time.perf_counter(), time.process_time()
    work()
    return 1000 * (time.perf_counter() - started), 1000 * (time.process_time() - worked)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
