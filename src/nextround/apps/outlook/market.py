"""The market a person is held against, and how often they apply: from the table and their own."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import numpy as np

from nextround.apps.core.models import Person
from nextround.apps.lessons.priors import Priors
from nextround.apps.openings.choices import Channel
from nextround.apps.outlook.choices import GATES, Level, Tempo
from nextround.apps.outlook.courses import CHANNELS
from nextround.apps.outlook.models import Terms
from nextround.apps.plan.queries import Deed
from nextround.engine.funnel import Array, Arrivals, Course, Durations, Market

# What the table calls each channel.
KEY_OF: Mapping[Channel, str] = MappingProxyType(
    {channel: channel.value for channel in CHANNELS} | {Channel.CAREERS: "careers-page"}
)
# A plan counts as four weeks seen; before any, one a week may come by each way that was taken.
_PLAN_COUNTS, _UNSEEN = 4.0, 1.0

Paces = Mapping[tuple[Deed, str], float]


def terms_of(person: Person) -> Terms:
    """Return what the person looks for, as kept or as is usual."""
    return Terms.objects.for_person(person).first() or Terms(owner=person)


def as_typed(terms: Terms) -> dict[str, object]:
    """Return what the person looks for as its form has it."""
    return {name: getattr(terms, name) for name in ("level", "tempo", "offer_by")}


def market_of(priors: Priors, terms: Terms) -> Market:
    """Return the usual rates of the person's market, by channel and stage."""
    rates = np.array([[priors[f"rate.{gate}.{KEY_OF[c]}"] for gate in GATES] for c in CHANNELS])
    if terms.level != Level.USUAL:
        rates[:, -1] = priors[f"rate.offer.{terms.level}"]
    return Market(
        rates=np.clip(rates, 0.005, 0.995),
        doubt=np.array([priors[f"search.doubt.{gate}"] for gate in GATES]),
        difference=priors["search.difference"],
        closeness=priors["search.closeness"],
    )


def durations_of(priors: Priors, terms: Terms) -> Durations:
    """Return how long each stage takes with such employers."""
    tempo = priors[f"search.tempo.{Tempo(terms.tempo)}"]
    return Durations(
        median=np.array([priors[f"search.weeks.{gate}"] * tempo for gate in GATES]),
        sigma=np.array([max(0.05, priors[f"search.unequal.{gate}"]) for gate in GATES]),
    )


def usual_shares(priors: Priors) -> Array:
    """Return which share of applications usually goes by each channel."""
    shares = np.array([priors[f"search.share.{KEY_OF[channel]}"] for channel in CHANNELS])
    return shares if shares.any() else np.ones(len(CHANNELS))


def arrivals_of(courses: Sequence[Course], paces: Paces, *, lately: float) -> Arrivals:
    """Return how many new openings a week come by each channel.

    What was sent in the last weeks, `lately` at most, counts on top of the plan; without one on
    top of one a week by each way that was taken.
    """
    sent = [(course.channel, course.when(course.first)) for course in courses]
    weeks = min(lately, max((ago for _, ago in sent), default=0.0))
    counts = np.bincount(
        [channel for channel, ago in sent if ago <= lately], minlength=len(CHANNELS)
    ).astype(float)
    taken = np.bincount([channel for channel, _ in sent], minlength=len(CHANNELS)) > 0
    shape, span = np.zeros(len(CHANNELS)), np.ones(len(CHANNELS))
    for n, channel in enumerate(CHANNELS):
        planned = paces.get((Deed.APPLICATION, channel.value))
        if planned:
            shape[n], span[n] = _PLAN_COUNTS + counts[n], _PLAN_COUNTS / planned + weeks
        elif planned is None and taken[n]:
            shape[n], span[n] = _UNSEEN + counts[n], 1.0 + weeks
    return Arrivals(shape, span)


def with_plan(arrivals: Arrivals, per_week: Mapping[Channel, float]) -> Arrivals:
    """Return the arrivals where these channels go as planned, and the others as they do."""
    shape, span = arrivals.shape.copy(), arrivals.weeks.copy()
    for channel, planned in per_week.items():
        n = CHANNELS.index(channel)
        shape[n], span[n] = (_PLAN_COUNTS, _PLAN_COUNTS / planned) if planned > 0 else (0.0, 1.0)
    return Arrivals(shape, span)
