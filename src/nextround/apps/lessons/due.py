"""What is due within a week, of plans and of openings, by day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from nextround.apps.core.models import Person
from nextround.apps.openings import queries as openings
from nextround.apps.plan import queries as plans

_A_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a row stands in the list: its day, "action" or "opening", and its id."""

    on: date
    kind: str
    pk: int


@dataclass(frozen=True, slots=True)
class Row:
    """An action, or the date of an opening."""

    on: date
    action: plans.Action | None = None
    opening: openings.Opening | None = None


def this_week(person: Person, *, today: date, besides: Iterable[object] = ()) -> list[Place]:
    """Return open actions and openings' dates of the next seven days, overdue actions first.

    Rows in `besides` are left out: they are shown already.
    """
    shown = list(besides)
    actions = plans.due(person, until=today + _A_WEEK).exclude(
        pk__in=[row.pk for row in shown if isinstance(row, plans.Action)]
    )
    dated = (
        openings.in_play(person)
        .filter(next_on__range=(today, today + _A_WEEK))
        .exclude(pk__in=[row.pk for row in shown if isinstance(row, openings.Opening)])
    )
    places = [Place(on, "action", pk) for pk, on in actions.values_list("pk", "due_on")]
    places += [Place(on, "opening", pk) for pk, on in dated.values_list("pk", "next_on") if on]
    return sorted(places)


def rows(person: Person, places: Iterable[Place]) -> list[Row]:
    """Fetch what stands at some of the places, in two queries."""
    wanted = list(places)
    actions = plans.actions(person).in_bulk([one.pk for one in wanted if one.kind == "action"])
    dated = openings.in_play(person).in_bulk([one.pk for one in wanted if one.kind == "opening"])
    return [
        Row(one.on, action=actions.get(one.pk))
        if one.kind == "action"
        else Row(one.on, opening=dated.get(one.pk))
        for one in wanted
    ]
