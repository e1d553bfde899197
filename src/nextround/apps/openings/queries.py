"""Questions to openings."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet
from rapidfuzz import fuzz

from nextround.apps.core import history
from nextround.apps.core.models import Person
from nextround.apps.openings import timeline
from nextround.apps.openings.choices import ENDINGS, IN_PLAY, STEPS, TOLD_NO, Channel, Stage
from nextround.apps.openings.models import Event, Opening

__all__ = ["ENDINGS", "IN_PLAY", "STEPS", "TOLD_NO", "Channel", "Event", "Opening", "Stage"]

# Below this likeness (0 to 100) two employers' names are taken for different employers.
_ALIKE = 82


@dataclass(frozen=True, slots=True)
class TrackStep:
    """One step of the track on an opening's page."""

    value: str
    label: str
    done: bool
    here: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One event on the page, whether it still counts, and the change that can be taken back."""

    event: Event
    counts: bool
    change: int | None

    @property
    def changed(self) -> list[str]:
        """The names of the fields that an edit changed, as a person knows them."""
        named = {field.name: field.verbose_name for field in Opening._meta.fields}
        return [str(named[name]) for name in self.event.changes]


def openings(person: Person) -> QuerySet[Opening]:
    """Return the person's openings, the last changed first."""
    return Opening.objects.for_person(person)


def events(person: Person) -> QuerySet[Event]:
    """Return the events of the person's openings."""
    return Event.objects.for_person(person).select_related("opening")


def moves(
    person: Person, *, through: Iterable[Stage], since: date, until: date
) -> dict[int, list[Event]]:
    """Return the moves that count, by opening, in their order.

    Only of openings that came to a stage of `through`, or ended there, and moved between the two
    days: a search of years holds many that say nothing here.
    """
    found = Event.objects.for_person(person)
    steps = list(through)
    there = found.filter(Q(stage__in=steps) | Q(reached__in=steps)).values("opening")
    of_late = found.filter(kind=Event.Kind.MOVED, on__range=(since, until)).values("opening")
    kinds = (Event.Kind.MOVED, Event.Kind.UNDONE)
    asked = ("opening_id", "kind", "on", "stage", "reached", "undoes_id")
    recorded: dict[int, list[Event]] = {}
    for event in (
        found.filter(kind__in=kinds, opening__in=there).filter(opening__in=of_late).only(*asked)
    ):
        recorded.setdefault(event.opening_id, []).append(event)
    return {pk: timeline.effective(events) for pk, events in recorded.items()}


def in_play(person: Person) -> QuerySet[Opening]:
    """Return what may still come to something and is not out of sight."""
    found = openings(person).filter(stage__in=IN_PLAY, archived_on=None)
    return found.defer("posting", "notes")


def track_of(opening: Opening) -> list[TrackStep]:
    """Return the steps of the track, with the one that the opening stands at or ended at."""
    here = Stage(opening.reached if opening.stage in ENDINGS else opening.stage)
    at = STEPS.index(here) if here in STEPS else 0
    return [
        TrackStep(stage.value, str(stage.label), done=i < at, here=i == at)
        for i, stage in enumerate(STEPS)
    ]


def timeline_of(opening: Opening) -> list[Line]:
    """Return the opening's events, the latest first, undone ones marked."""
    recorded = list(opening.events.select_related("own_stage"))
    counting = {event.pk for event in timeline.effective(recorded)}
    changes = history.that_added(recorded)
    lines = [
        Line(
            event,
            counts=event.pk in counting,
            change=changes.get(event.pk) if event.pk in counting else None,
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


def next_to_turn_to(person: Person, *, after: Opening | None, today: date) -> Opening | None:
    """Return the opening to turn to next.

    The one with the nearest date still to come; else the one that has come furthest; among
    equals the one changed last.
    """
    others = [o for o in in_play(person) if after is None or o.pk != after.pk]
    dated = [o for o in others if o.next_on is not None and o.next_on >= today]
    if dated:
        return min(dated, key=lambda o: o.next_on or today)
    return max(others, key=lambda o: (IN_PLAY.index(Stage(o.stage)), o.stage_on), default=None)


def _likeness(opening: Opening, employer: str, role: str) -> float:
    by_employer = fuzz.token_set_ratio(opening.employer.lower(), employer.lower())
    by_role = fuzz.token_set_ratio(opening.role.lower(), role.lower())
    if employer and opening.employer and by_employer >= _ALIKE:
        return by_employer + by_role / 2
    if not employer and role and by_role >= _ALIKE:
        return by_role / 2
    return 0
