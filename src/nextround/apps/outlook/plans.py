"""What a plan of other numbers would change."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from nextround.apps.lessons.priors import Priors
from nextround.apps.openings.choices import Channel
from nextround.apps.outlook import market
from nextround.apps.outlook.courses import CHANNELS
from nextround.apps.outlook.sums import STEP_WEEKS, Inputs, sums_of
from nextround.apps.plan.queries import Deed
from nextround.engine import funnel

_TALKS = (1, 2)
# More practice than this before one's next interviews is not what the studies were of.
MOST_PRACTICES = 8


@dataclass(frozen=True, slots=True)
class Numbers:
    """What a person might do.

    Attributes:
        per_week: Applications a week, by channel.
        practices: How often to practise before the next interviews.
    """

    per_week: Mapping[Channel, float]
    practices: int = 0


def as_now(inputs: Inputs) -> Numbers:
    """Return the numbers that the forecast takes for granted: what is planned, or was done."""
    means = inputs.arrivals.shape / inputs.arrivals.weeks
    per_week = {
        channel: inputs.paces.get((Deed.APPLICATION, channel.value), round(float(mean) * 2) / 2)
        for channel, mean in zip(CHANNELS, means, strict=True)
    }
    return Numbers(per_week)


def changed(numbers: Numbers, now: Numbers) -> Numbers:
    """Return the numbers without the channels that stay as they are."""
    per_week = {c: n for c, n in numbers.per_week.items() if n != now.per_week.get(c)}
    return replace(numbers, per_week=per_week)


def forecast_with(inputs: Inputs, priors: Priors, numbers: Numbers) -> funnel.Forecast | None:
    """Return when an offer may come if these numbers are kept to, and all others stay."""
    sums = sums_of(inputs)
    gain = min(numbers.practices, MOST_PRACTICES) * priors["hour.practice.gain"]
    draws = funnel.practised(sums.draws, gain, _TALKS) if gain else sums.draws
    arrivals = market.with_plan(inputs.arrivals, numbers.per_week)
    return funnel.forecast_of(
        draws, arrivals, sums.in_flight, inputs.durations, step_weeks=STEP_WEEKS
    )
