"""What a whole search says: each stage's rate, which one holds back, and when an offer may come."""

from nextround.engine.funnel.bottleneck import (
    LEAST_TRIALS,
    WORTH_NAMING,
    Bottleneck,
    bottleneck_of,
)
from nextround.engine.funnel.change import HELPED, PROBABLY, Change, Expected, change_of
from nextround.engine.funnel.courses import Course, End, in_flight_of, mix_of, trials_of
from nextround.engine.funnel.enough import until_named, until_told
from nextround.engine.funnel.forecast import (
    FAN,
    HORIZON_WEEKS,
    Arrivals,
    Durations,
    Forecast,
    InFlight,
    draws_of,
    forecast_of,
    no_offer_of,
)
from nextround.engine.funnel.hours import (
    WITHIN_WEEKS,
    Chance,
    Deed,
    Skill,
    Worth,
    minutes_of,
    practised,
    worths_of,
)
from nextround.engine.funnel.market import TO_THE_BAND, Array, Market, Trials
from nextround.engine.funnel.posterior import StagePosterior, posterior_of

__all__ = [
    "FAN",
    "HELPED",
    "HORIZON_WEEKS",
    "LEAST_TRIALS",
    "PROBABLY",
    "TO_THE_BAND",
    "WITHIN_WEEKS",
    "WORTH_NAMING",
    "Array",
    "Arrivals",
    "Bottleneck",
    "Chance",
    "Change",
    "Course",
    "Deed",
    "Durations",
    "End",
    "Expected",
    "Forecast",
    "InFlight",
    "Market",
    "Skill",
    "StagePosterior",
    "Trials",
    "Worth",
    "bottleneck_of",
    "change_of",
    "draws_of",
    "forecast_of",
    "in_flight_of",
    "minutes_of",
    "mix_of",
    "no_offer_of",
    "posterior_of",
    "practised",
    "trials_of",
    "until_named",
    "until_told",
    "worths_of",
]
