"""What a whole search says: worked out when asked, and remembered while nothing changes."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from nextround.apps.core.models import Person
from nextround.apps.lessons.priors import Prior, Priors, Watched
from nextround.apps.outlook import market
from nextround.apps.outlook.choices import GATES, Gate
from nextround.apps.outlook.courses import courses_of, timelines_of
from nextround.apps.outlook.models import Terms
from nextround.apps.plan import queries as plan
from nextround.engine import funnel
from nextround.engine.funnel import Array, Course, End

# Enough for a page: a chance so drawn is off by a hundredth at most.
DRAWS, STEP_WEEKS = 1_000, 0.5
BAND = (0.10, 0.90)
# From here on an answer would have come, and silence is as good as a "no".
_OVERDUE = 0.9
# Sums of a person or two; a page asks for the same ones again and again.
_REMEMBERED = 16


@dataclass(frozen=True)
class Inputs:
    """All that the sums rest on. Two that hold the same are equal, so that sums are remembered.

    Attributes:
        courses: What became of each opening.
        terms: What kind of places, and by when one is wanted.
        paces: How often a week the person means to apply.
        asked: The numbers of the person's table that go in.
    """

    courses: tuple[Course, ...]
    terms: Terms = field(compare=False)
    paces: market.Paces = field(compare=False)
    market: funnel.Market = field(compare=False)
    durations: funnel.Durations = field(compare=False)
    usual: Array = field(compare=False)
    arrivals: funnel.Arrivals = field(compare=False)
    asked: tuple[Prior, ...]
    key: tuple[object, ...] = ()


@dataclass(frozen=True, slots=True)
class Seen:
    """One stage of the funnel: what was seen, and what is believed.

    Attributes:
        gate: Which one.
        passed: How many went on.
        decided: How many were decided by now, those that went on among them; whoever is silent
            counts as the chance that an answer would have come, rounded together.
        waiting: How many of them may well still be answered.
        rate: Expected share that goes on, over the person's ways of applying.
        band: Eight chances in ten that the share lies between these.
        usual: The share of others who apply the same ways.
        usual_band: Eight chances in ten that the market's share lies between these.
        below: Chance that the person is below their market here.
    """

    gate: Gate
    passed: int
    decided: int
    waiting: int
    rate: float
    band: tuple[float, float]
    usual: float
    usual_band: tuple[float, float]
    below: float


@dataclass(frozen=True)
class Sums:
    """What a whole search says.

    Attributes:
        seen: The stages, in their order.
        bottleneck: Which of them holds back.
        named: The one that may be named, if any.
        more: About how many more answers at the likeliest stage would name it, if so many as
            can be waited for would; None also where it is named.
        draws: Rates drawn from the belief.
        in_flight: What a decision may still come to.
        forecast: When an offer may come; None where nothing is sent and nothing waits.
    """

    seen: tuple[Seen, ...]
    bottleneck: funnel.Bottleneck
    named: Gate | None
    more: int | None
    draws: Array
    in_flight: tuple[funnel.InFlight, ...]
    forecast: funnel.Forecast | None

    @property
    def likeliest(self) -> int:
        """Which stage is the likeliest to hold back."""
        return int(self.bottleneck.chances.argmax())


class Belief(NamedTuple):
    """What is believed of the stages, and rates drawn from it."""

    stages: tuple[funnel.StagePosterior, ...]
    draws: Array


def inputs_of(person: Person, priors: Priors, *, today: date) -> Inputs:
    """Return what the sums of this person rest on, by four queries."""
    [found] = inputs_on(person, priors, [today])
    return found


def inputs_on(person: Person, priors: Priors, days: Sequence[date]) -> list[Inputs]:
    """Return what the sums rested on by the end of each day, with the numbers of now."""
    read, terms, paces = timelines_of(person), market.terms_of(person), plan.paces(person)
    return [_inputs(courses_of(read, today=day), terms, paces, Watched(priors)) for day in days]


def _inputs(
    courses: tuple[Course, ...], terms: Terms, paces: market.Paces, watched: Watched
) -> Inputs:
    arrivals = market.arrivals_of(courses, paces, lately=watched["search.lately"])
    return Inputs(
        courses=courses,
        terms=terms,
        paces=paces,
        market=market.market_of(watched, terms),
        durations=market.durations_of(watched, terms),
        usual=market.usual_shares(watched),
        arrivals=arrivals,
        asked=tuple(watched.asked.values()),
        key=(terms.level, terms.tempo, tuple(sorted(paces.items()))),
    )


@lru_cache(maxsize=_REMEMBERED)
def sums_of(inputs: Inputs) -> Sums:
    """Return what the search says."""
    trials = funnel.trials_of(inputs.courses, inputs.market, inputs.durations)
    stages = funnel.posterior_of(trials, inputs.market)
    mix = funnel.mix_of(inputs.courses, inputs.usual)
    found = funnel.bottleneck_of(stages, inputs.market, mix=mix)
    resolved = trials.resolved.sum(axis=0)
    named = found.named(resolved)
    draws = funnel.draws_of(stages, count=DRAWS)
    in_flight = funnel.in_flight_of(inputs.courses, inputs.durations)
    more = None
    if named is None:
        more = funnel.until_named(found, stages, trials, inputs.market, mix=mix)
    return Sums(
        seen=tuple(
            _seen(n, inputs, float(resolved[n]), Belief(stages, draws)) for n in range(len(GATES))
        ),
        bottleneck=found,
        named=None if named is None else GATES[named],
        more=more,
        draws=draws,
        in_flight=in_flight,
        forecast=funnel.forecast_of(
            draws, inputs.arrivals, in_flight, inputs.durations, step_weeks=STEP_WEEKS
        ),
    )


def _seen(stage: int, inputs: Inputs, resolved: float, belief: Belief) -> Seen:
    here = [course for course in inputs.courses if course.first <= stage <= course.last]
    passed = sum(stage < course.last for course in here)
    silent = [c.since for c in here if c.last == stage and c.end is End.WAITING]
    overdue = inputs.durations.decided_by(stage, np.array(silent)) >= _OVERDUE
    mix = funnel.mix_of(here or inputs.courses, inputs.usual)
    low, high = np.quantile(belief.draws[:, :, stage] @ mix, BAND)
    spread = funnel.TO_THE_BAND * float(inputs.market.doubt[stage])
    usual = inputs.market.expected(stage, np.array([-spread, 0.0, spread])).T @ mix
    return Seen(
        gate=GATES[stage],
        passed=passed,
        decided=round(resolved),
        waiting=len(silent) - int(overdue.sum()),
        rate=float(belief.stages[stage].rate_means() @ mix),
        band=(float(low), float(high)),
        usual=float(usual[1]),
        usual_band=(float(usual[0]), float(usual[2])),
        below=belief.stages[stage].chance_below_market,
    )
