"""Questions to the plan."""

from datetime import date

from django.db.models import QuerySet

from nextround.apps.core.models import Person
from nextround.apps.plan.models import Action, Deed, Pace, Spent
from nextround.apps.plan.services import Subject

__all__ = [
    "DEBRIEF",
    "FOLLOW_UP",
    "PLAN",
    "REVIEW",
    "Action",
    "Deed",
    "Spent",
    "about",
    "actions",
    "done",
    "due",
    "minutes",
    "paces",
    "spent",
]

FOLLOW_UP = Action.Kind.FOLLOW_UP
PLAN = Action.Kind.PLAN
DEBRIEF = Action.Kind.DEBRIEF
REVIEW = Action.Kind.REVIEW


def actions(person: Person) -> QuerySet[Action]:
    """Return the person's actions, the earliest first."""
    return Action.objects.for_person(person)


def due(person: Person, *, until: date) -> QuerySet[Action]:
    """Return what is open and due by `until`, that day included."""
    return actions(person).filter(done_on=None, due_on__lte=until)


def done(person: Person, *, since: date, until: date) -> QuerySet[Action]:
    """Return what was done from one day to another, both included."""
    return actions(person).filter(done_on__range=(since, until))


def about(person: Person, subject: Subject) -> QuerySet[Action]:
    """Return the actions about one subject, done or not."""
    return actions(person).filter(subject_kind=subject[0], subject_id=subject[1])


def paces(person: Person) -> dict[tuple[Deed, str], float]:
    """Return how often a week the person means to do what, by deed and channel ("" for none)."""
    return {(Deed(p.deed), p.by): p.per_week for p in Pace.objects.for_person(person)}


def minutes(person: Person) -> dict[Deed, list[int]]:
    """Return what deeds took, the latest first."""
    found: dict[Deed, list[int]] = {}
    for spent in Spent.objects.for_person(person):
        found.setdefault(Deed(spent.deed), []).append(spent.minutes)
    return found


def spent(person: Person, *, since: date, until: date) -> QuerySet[Spent]:
    """Return which deeds minutes were noted for, from one day to another, the latest first."""
    return Spent.objects.for_person(person).filter(on__range=(since, until))
