"""What happened in a week, read off what is kept, so that nobody need type it again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from nextround.apps.core.people import Person
from nextround.apps.lessons import queries as lessons
from nextround.apps.openings import interviews
from nextround.apps.openings import queries as openings
from nextround.apps.openings.queries import ENDINGS, STEPS, Stage
from nextround.apps.plan import queries as plans

# So many are named; the rest is a number.
_NAMED = 4
# What a move to a stage is, as the week tells it, in the order it is told.
_MOVES: tuple[tuple[str | Promise, tuple[Stage, ...]], ...] = (
    (_("Applications sent"), (Stage.APPLIED,)),
    (_("Asked to a first talk"), (Stage.SCREEN,)),
    (_("Asked to an interview"), (Stage.INTERVIEW, Stage.FINAL)),
    (_("Offers"), (Stage.OFFER, Stage.ACCEPTED)),
    (_("Answered “no”, or closed"), (Stage.REJECTED, Stage.CLOSED)),
    (_("Taken for silence"), (Stage.SILENT,)),
    (_("You withdrew"), (Stage.WITHDRAWN,)),
)


@dataclass(frozen=True, slots=True)
class Named:
    """One of the things that happened, with the page that shows it, or ""."""

    words: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Happened:
    """One kind of thing that happened in the week.

    Attributes:
        count: How often.
        named: The first of them.
        more: How many are not named.
    """

    label: str | Promise
    count: int
    named: tuple[Named, ...]
    more: int


def happened(person: Person, *, since: date, until: date) -> list[Happened]:
    """Return what happened from one day to another, both included; what did not is left out."""
    found = [
        *_moves(person, since=since, until=until),
        _told(_("Talks and interviews held"), _held(person, since=since, until=until)),
        _told(_("Looked back at"), _looked_back(person, since=since, until=until)),
        _told(_("Done of what you planned"), _done(person, since=since, until=until)),
    ]
    return [one for one in found if one.count]


def reached(person: Person, *, since: date, until: date) -> dict[Stage, list[int]]:
    """Return the ids of the openings that first came to each stage in these days."""
    moves = openings.moves(person, came_to=(*STEPS, *ENDINGS), since=since, until=until)
    found: dict[Stage, list[int]] = {}
    for pk, events in moves.items():
        first: dict[Stage, date] = {}
        for event in events:
            first.setdefault(Stage(event.stage), event.on)
        for stage, on in first.items():
            if since <= on <= until:
                found.setdefault(stage, []).append(pk)
    return found


def _moves(person: Person, *, since: date, until: date) -> list[Happened]:
    came = reached(person, since=since, until=until)
    there = _openings(person).in_bulk({pk for ids in came.values() for pk in ids})
    return [
        _told(label, _named_openings(there, (pk for stage in stages for pk in came.get(stage, ()))))
        for label, stages in _MOVES
    ]


def _named_openings(there: Mapping[int, openings.Opening], ids: Iterable[int]) -> list[Named]:
    return [
        Named(str(there[pk]), reverse("opening", args=[pk]))
        for pk in dict.fromkeys(ids)
        if pk in there
    ]


def _held(person: Person, *, since: date, until: date) -> list[Named]:
    """Return the interviews of these days, as clocks where the person lives show them."""
    zone = ZoneInfo(person.time_zone)
    first, after = (
        datetime.combine(day, time(), tzinfo=zone) for day in (since, until + timedelta(days=1))
    )
    found = interviews.interviews(person).filter(
        starts_at__gte=first, starts_at__lt=min(after, timezone.now().astimezone(zone))
    )
    found = found.prefetch_related(None)  # who sat in them is not told here
    return [
        Named(f"{one}: {one.opening}", reverse("opening", args=[one.opening_id])) for one in found
    ]


def _looked_back(person: Person, *, since: date, until: date) -> list[Named]:
    found = lessons.debriefs(person).filter(finished_on__range=(since, until))
    return [Named(str(one.opening), reverse("debrief", args=[one.pk])) for one in found]


def _done(person: Person, *, since: date, until: date) -> list[Named]:
    return [Named(one.words) for one in plans.done(person, since=since, until=until)]


def _openings(person: Person) -> QuerySet[openings.Opening, Any]:
    return openings.openings(person).defer("posting", "notes")


def _told(label: str | Promise, all_of_them: list[Named]) -> Happened:
    count = len(all_of_them)
    return Happened(label, count, tuple(all_of_them[:_NAMED]), max(0, count - _NAMED))
