"""Whether what the funnel believes is right as often as it says, over people made up for it.

Simulation-based calibration: of someone drawn from the prior, the true value lies below the share
q of the posterior with chance q, whatever they saw. So these shares are uniform over people.
"""

import numpy as np
from parts.invented import MARKET, RATES, Invented, person
from scipy.special import betainc, ndtr
from scipy.stats import chisquare

from nextround.engine.funnel import Array, Market, StagePosterior, posterior_of

SEED, BINS = 20, 20
LEAST_P, COVERED = 0.01, (0.78, 0.82)
# Of this market nobody was drawn: taken for the true one, it must be found out.
WRONG = Market(RATES, doubt=np.zeros(3), difference=0.8, closeness=60.0)


def calibration(people: int) -> dict[str, object]:
    """Return how even the shares are and how often the 80 % interval holds, beside the bars."""
    chance = np.random.default_rng(SEED)
    invented = [person(chance) for _ in range(people)]
    channels = chance.integers(0, len(RATES), (people, MARKET.stages))
    even = _evenness(invented, channels, market=MARKET)
    wrong = _evenness(invented, channels, market=WRONG)
    covered = _covered(invented)
    well = (
        min(even.values()) > LEAST_P
        and max(wrong.values()) < LEAST_P
        and COVERED[0] <= covered <= COVERED[1]
    )
    return {
        "what": f"calibration over {people} people drawn from the prior, 3 stages each",
        "uniform_p": {name: round(p, 3) for name, p in even.items()},
        "uniform_p_if_taken_for_another_market": {
            name: float(f"{p:.1g}") for name, p in wrong.items()
        },
        "80_percent_interval_covers": round(covered, 4),
        "bars": {"uniform_p": f"> {LEAST_P}", "covers": COVERED, "another_market": f"< {LEAST_P}"},
        "passed": well,
    }


def _evenness(people: list[Invented], channels: Array, *, market: Market) -> dict[str, float]:
    """Return the chi-square p of the shares below the truth, by quantity."""
    shares = np.array(
        [
            _shares(each, stage, number, channel=int(channels[row, number]))
            for row, each in enumerate(people)
            for number, stage in enumerate(posterior_of(each.trials, market))
        ]
    )
    return {
        name: float(chisquare(np.histogram(column, BINS, (0.0, 1.0))[0]).pvalue)
        for name, column in zip(("deviation", "own_part", "rate"), shares.T, strict=True)
    }


def _shares(
    invented: Invented, stage: StagePosterior, number: int, *, channel: int
) -> tuple[float, float, float]:
    """Return the share of belief below the true deviation, own part, and one channel's rate."""
    reached = stage.weight.cumsum() - stage.weight / 2
    own_left = invented.own[number] - stage.own_share * stage.deviation
    # Where the own part follows from the deviation, it is below or it is not.
    below = ndtr(own_left / max(stage.own_sd_given_deviation, 1e-12))
    rate = betainc(stage.alpha[channel], stage.beta[channel], invented.rates[channel, number])
    return (
        float(np.interp(invented.deviation[number], stage.deviation, reached)),
        float(stage.weight @ below),
        float(stage.weight @ rate),
    )


def _covered(people: list[Invented]) -> float:
    """Return how often a channel's true rate lies within its 80 % interval."""
    return float(
        np.mean(
            [
                (bounds[:, 0] <= each.rates[:, number]) & (each.rates[:, number] <= bounds[:, 1])
                for each in people
                for number, stage in enumerate(posterior_of(each.trials, MARKET))
                for bounds in [stage.rate_quantiles(np.array([0.1, 0.9]))]
            ]
        )
    )
