"""What a whole search says: each stage's rate, which one holds back, and when an offer may come."""

from nextround.engine.funnel.bottleneck import (
    LEAST_TRIALS,
    WORTH_NAMING,
    Bottleneck,
    bottleneck_of,
)
from nextround.engine.funnel.change import HELPED, PROBABLY, Change, Expected, change_of
from nextround.engine.funnel.forecast import (
    HORIZON_WEEKS,
    Arrivals,
    Durations,
    Forecast,
    InFlight,
    draws_of,
    forecast_of,
)
from nextround.engine.funnel.market import Array, Market, Trials
from nextround.engine.funnel.posterior import StagePosterior, posterior_of

__all__ = [
    "HELPED",
    "HORIZON_WEEKS",
    "LEAST_TRIALS",
    "PROBABLY",
    "WORTH_NAMING",
    "Array",
    "Arrivals",
    "Bottleneck",
    "Change",
    "Durations",
    "Expected",
    "Forecast",
    "InFlight",
    "Market",
    "StagePosterior",
    "Trials",
    "bottleneck_of",
    "change_of",
    "draws_of",
    "forecast_of",
    "posterior_of",
]
