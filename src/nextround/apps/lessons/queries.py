"""Questions to debriefs, hypotheses, and to what comes next."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import QuerySet

from nextround.apps.core.models import Person
from nextround.apps.lessons.choices import Control, Step
from nextround.apps.lessons.models import Debrief, Evidence, Hypothesis, Reflection
from nextround.apps.openings import queries as openings
from nextround.apps.plan import queries as plans

__all__ = ["Debrief", "Step"]

# How near a date must be to come before everything that has no date.
_SOON = timedelta(days=3)
_THIS_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Feeling:
    """How one "no" felt: 0 to 10."""

    on: date
    value: int
    line: str


@dataclass(frozen=True, slots=True)
class NextThing:
    """The one thing to do next, and why it is this one.

    Attributes:
        why: "put-off", "action", "date", "unfinished", "untouched" or "saved".
    """

    why: str
    debrief: Debrief | None = None
    action: plans.Action | None = None
    opening: openings.Opening | None = None


def debriefs(person: Person) -> QuerySet[Debrief]:
    """Return the person's debriefs, the latest "no" first."""
    return Debrief.objects.for_person(person).select_related("opening", "owner", "next_opening")


def debrief_of(opening: openings.Opening) -> Debrief | None:
    """Return the opening's debrief, if there is one."""
    return debriefs(opening.owner).filter(opening=opening).first()


def reflections(debrief: Debrief) -> QuerySet[Reflection]:
    """Return what was written in the fifth step."""
    return Reflection.objects.for_person(debrief.owner).filter(debrief=debrief)


def put_away(debrief: Debrief) -> QuerySet[Reflection]:
    """Return what was written down as out of the person's hands."""
    return reflections(debrief).exclude(control=Control.MINE)


def hypotheses(person: Person) -> QuerySet[Hypothesis]:
    """Return the person's hypotheses with their evidence."""
    return Hypothesis.objects.for_person(person).prefetch_related("evidence")


def evidence_of(debrief: Debrief) -> QuerySet[Evidence]:
    """Return the evidence that this debrief gave."""
    return (
        Evidence.objects.for_person(debrief.owner)
        .filter(debrief=debrief)
        .select_related("hypothesis")
    )


def feelings(person: Person) -> list[Feeling]:
    """Return how each "no" felt, the oldest first."""
    said = debriefs(person).exclude(feeling=None).order_by("heard_on", "pk")
    return [Feeling(d.heard_on, d.feeling, d.feeling_line) for d in said if d.feeling is not None]


def next_thing(person: Person, *, today: date) -> NextThing | None:
    """Return the one thing to do next, or None where nothing asks for anything."""
    unfinished = list(debriefs(person).filter(finished_on=None))
    ready = [d for d in unfinished if d.put_off_until is not None and d.put_off_until <= today]
    if ready:
        return NextThing("put-off", debrief=ready[-1])
    action = plans.due(person, until=today).exclude(kind=plans.DEBRIEF).first()
    if action:
        return NextThing("action", action=action)
    dated = openings.in_play(person).filter(next_on__gte=today, next_on__lte=today + _SOON)
    nearest = dated.order_by("next_on").first()
    if nearest:
        return NextThing("date", opening=nearest)
    begun = [d for d in unfinished if d.put_off_until is None]
    if begun:
        return NextThing("unfinished", debrief=begun[0])
    return _without_date(person)


def due_this_week(
    person: Person, *, today: date, besides: NextThing | None = None
) -> list[tuple[date, object]]:
    """Return open actions and openings' dates of the next seven days, by day.

    What `besides` names is left out: it is shown already.
    """
    actions = plans.due(person, until=today + _THIS_WEEK)
    dated = openings.in_play(person).filter(next_on__gte=today, next_on__lte=today + _THIS_WEEK)
    found: list[tuple[date, object]] = [(action.due_on, action) for action in actions]
    found += [(opening.next_on, opening) for opening in dated if opening.next_on]
    shown = (besides.action, besides.opening) if besides else ()
    return sorted((pair for pair in found if pair[1] not in shown), key=lambda pair: pair[0])


def _without_date(person: Person) -> NextThing | None:
    untouched = (
        openings.openings(person)
        .filter(stage__in=openings.TOLD_NO, debrief=None)
        .order_by("-stage_on")
        .first()
    )
    if untouched:
        return NextThing("untouched", opening=untouched)
    saved = openings.openings(person).filter(stage=openings.Stage.SAVED).first()
    return NextThing("saved", opening=saved) if saved else None
