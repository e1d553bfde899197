"""The market that the funnel is measured in, a large search in it, and people made up for it."""

from dataclasses import dataclass

import numpy as np

from nextround.engine.funnel import Array, Arrivals, Durations, InFlight, Market, Trials

# Cold, careers page, referral, agency, direct contact; first talk, main interview, offer.
RATES = np.array(
    [
        [0.06, 0.33, 0.30],
        [0.10, 0.33, 0.30],
        [0.40, 0.40, 0.33],
        [0.55, 0.38, 0.30],
        [0.25, 0.38, 0.32],
    ]
)
MARKET = Market(RATES, doubt=np.array([0.6, 0.4, 0.4]), difference=0.8, closeness=20.0)
MIX = np.array([0.60, 0.12, 0.10, 0.10, 0.08])
DURATIONS = Durations(np.array([1.5, 1.3, 2.0]), np.array([0.7, 0.6, 0.6]))
ARRIVALS = Arrivals(1 + 400 * MIX / 20, np.full(len(MIX), 21.0))
FEWEST, MOST = 5, 300


@dataclass(frozen=True, slots=True)
class Invented:
    """A person whose true rates are known, because they were made up.

    Attributes:
        own: How far they are from their market, by stage, in log-odds.
        deviation: How far they are from the table.
        rates: Their rates, by channel and stage.
        trials: What they saw of them.
    """

    own: Array
    deviation: Array
    rates: Array
    trials: Trials


def large_search(openings: int = 500, waiting: int = 40) -> tuple[Trials, tuple[InFlight, ...]]:
    """Return what so many openings came to if all went as in the market, and what still waits."""
    resolved, passes = np.zeros_like(RATES), np.zeros_like(RATES)
    arrived = openings * MIX
    for stage in range(MARKET.stages):
        resolved[:, stage] = arrived
        passes[:, stage] = arrived = np.round(arrived * RATES[:, stage])
    # Of those that wait, about half would have been heard of by now.
    resolved[0, 0] -= waiting / 2
    waits = tuple(InFlight(n % 5, n % 3, 0.25 * n) for n in range(waiting))
    return Trials(passes, resolved), waits


def person(chance: np.random.Generator) -> Invented:
    """Draw a person from what is believed beforehand, and what they see of their own rates."""
    own = chance.normal(0.0, MARKET.difference, MARKET.stages)
    deviation = own + chance.normal(0.0, MARKET.doubt)
    expected = np.stack(
        [MARKET.expected(stage, deviation[[stage]])[:, 0] for stage in range(MARKET.stages)],
        axis=1,
    )
    rates = chance.beta(MARKET.closeness * expected, MARKET.closeness * (1 - expected))
    openings = int(np.exp(chance.uniform(np.log(FEWEST), np.log(MOST))))
    resolved, passes = np.zeros_like(RATES), np.zeros_like(RATES)
    arrived = chance.multinomial(openings, MIX)
    for stage in range(MARKET.stages):
        resolved[:, stage] = arrived
        passes[:, stage] = arrived = chance.binomial(arrived, rates[:, stage])
    return Invented(own, deviation, rates, Trials(passes, resolved))
