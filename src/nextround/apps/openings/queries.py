"""Questions to openings."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Q, QuerySet
from rapidfuzz import fuzz

from nextround.apps.core import history
from nextround.apps.core.models import Person
from nextround.apps.openings import board, timeline
from nextround.apps.openings.choices import ENDINGS, IN_PLAY, STEPS, TOLD_NO, Channel, Stage
from nextround.apps.openings.models import Event, Opening

__all__ = ["ENDINGS", "IN_PLAY", "STEPS", "TOLD_NO", "Channel", "Event", "Opening", "Stage"]

# Below this likeness (0 to 100) two employers' names are taken for different employers.
_ALIKE = 82


@dataclass(frozen=True, slots=True)
class Line:
    """One event on the page.

    Attributes:
        counts: Whether it still does, or was taken back.
        change: The change that can be taken back.
        others: How many other openings that would be taken back for as well.
    """

    event: Event
    counts: bool
    change: int | None
    others: int = 0

    @property
    def changed(self) -> list[str]:
        """The names of the fields that an edit changed, as a person knows them."""
        named = {field.name: field.verbose_name for field in Opening._meta.fields}
        return [str(named[name]) for name in self.event.changes]


@dataclass(frozen=True, slots=True)
class TurnTo:
    """An opening to turn to, with the nearest day that is set for it; None where none is."""

    opening: Opening
    on: date | None
    has_interview: bool


def openings(person: Person) -> QuerySet[Opening]:
    """Return the person's openings, the last changed first."""
    return Opening.objects.for_person(person)


def events(person: Person) -> QuerySet[Event]:
    """Return the events of the person's openings."""
    return Event.objects.for_person(person).select_related("opening")


def moves(
    person: Person,
    *,
    came_to: Iterable[Stage],
    ended_at: Iterable[Stage] = (),
    since: date,
    until: date,
) -> dict[int, list[Any]]:
    """Return the moves that count, by opening, in their order, as plain values.

    Only of openings that came to one of the first stages, or ended having come as far as one of
    the second, and moved between the two days: a search of years holds many that say nothing
    here. That something was saved is left out where it was not asked for.
    """
    found, steps = Event.objects.for_person(person), list(came_to)
    moved = found.filter(kind=Event.Kind.MOVED)
    there = moved.filter(Q(stage__in=steps) | Q(reached__in=list(ended_at))).values("opening")
    of_late = moved.filter(on__range=(since, until)).values("opening")
    wanted = found.filter(opening__in=there).filter(opening__in=of_late)
    if Stage.SAVED not in steps:
        wanted = wanted.exclude(stage=Stage.SAVED)
    recorded = _moves_by_opening(wanted)
    return {pk: timeline.effective(events) for pk, events in recorded.items()}


def all_moves(person: Person) -> dict[int, list[Any]]:
    """Return every move, and every undoing of earlier versions, by opening, as plain values.

    For sums over the whole search, which are of thousands of events: they have the fields that
    `timeline` reads and no more.
    """
    return _moves_by_opening(Event.objects.for_person(person))


def _moves_by_opening(events: QuerySet[Event]) -> dict[int, list[Any]]:
    asked = ("pk", "opening_id", "kind", "on", "stage", "reached", "own_stage_id", "undoes_id")
    kinds = (Event.Kind.MOVED, Event.Kind.UNDONE)
    recorded: dict[int, list[Any]] = {}
    for event in events.filter(kind__in=kinds).order_by().values_list(*asked, named=True):
        recorded.setdefault(event.opening_id, []).append(event)
    return recorded


def in_play(person: Person) -> QuerySet[Opening]:
    """Return what may still come to something and is not out of sight."""
    found = openings(person).filter(stage__in=IN_PLAY, archived_on=None)
    return found.defer("posting", "notes")


def timeline_of(opening: Opening) -> list[Line]:
    """Return the opening's events, the latest first, undone ones marked."""
    recorded = list(opening.events.select_related("own_stage"))
    counting = {event.pk for event in timeline.effective(recorded)}
    there = (event for event in recorded if event.pk in counting)
    added = history.that_added(there, of=Opening._meta.label_lower)
    lines = [
        Line(
            event,
            counts=event.pk in counting,
            change=added[event.pk][0] if event.pk in added else None,
            others=added[event.pk][1] - 1 if event.pk in added else 0,
        )
        for event in recorded
        if event.kind != Event.Kind.UNDONE
    ]
    return sorted(lines, key=lambda line: (line.event.on, line.event.pk), reverse=True)


def likely(person: Person, *, employer: str, role: str) -> list[Opening]:
    """Return openings that a mail from `employer` about `role` may be about, best first.

    Never decides: two roles of one employer are both returned.
    """
    scored = [
        (_likeness(opening, employer, role), opening)
        for opening in openings(person).defer("posting", "notes")
    ]
    found = [(score, opening) for score, opening in scored if score > 0]
    found.sort(key=lambda pair: (pair[1].is_in_play, pair[0]), reverse=True)
    return [opening for _, opening in found[:5]]


def next_to_turn_to(person: Person, *, after: Opening | None, now: datetime) -> TurnTo | None:
    """Return the opening to turn to next, which is not `after`.

    The one with the nearest interview or date still to come; else the one that has come
    furthest; among equals the one changed last.
    """
    in_order = board.with_next_interview(in_play(person), now=now)
    here = now.astimezone(ZoneInfo(person.time_zone))
    others = [_turn_to(o, now=here) for o in in_order if after is None or o.pk != after.pk]
    dated = [one for one in others if one.on is not None]
    if dated:
        return min(dated, key=lambda one: (one.on, not one.has_interview))
    return max(others, key=_how_far, default=None)


def _turn_to(opening: Opening, *, now: datetime) -> TurnTo:
    """Return an opening with its nearest day; its interview says more than a date typed."""
    interview: datetime | None = getattr(opening, "next_interview", None)  # added by the query
    if interview is not None:
        return TurnTo(opening, interview.astimezone(now.tzinfo).date(), has_interview=True)
    is_over = opening.next_on is not None and opening.next_on < now.date()
    return TurnTo(opening, None if is_over else opening.next_on, has_interview=False)


def _how_far(one: TurnTo) -> tuple[int, date]:
    return IN_PLAY.index(Stage(one.opening.stage)), one.opening.stage_on


def _likeness(opening: Opening, employer: str, role: str) -> float:
    by_employer = fuzz.token_set_ratio(opening.employer.lower(), employer.lower())
    by_role = fuzz.token_set_ratio(opening.role.lower(), role.lower())
    if employer and opening.employer and by_employer >= _ALIKE:
        return by_employer + by_role / 2
    if not employer and role and by_role >= _ALIKE:
        return by_role / 2
    return 0
