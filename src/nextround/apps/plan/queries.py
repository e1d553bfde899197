"""Questions to the plan."""

from datetime import date

from django.db.models import QuerySet

from nextround.apps.core.models import Person
from nextround.apps.plan.models import Action
from nextround.apps.plan.services import Subject

__all__ = ["DEBRIEF", "FOLLOW_UP", "PLAN", "Action", "about", "actions", "due"]

FOLLOW_UP = Action.Kind.FOLLOW_UP
PLAN = Action.Kind.PLAN
DEBRIEF = Action.Kind.DEBRIEF


def actions(person: Person) -> QuerySet[Action]:
    """Return the person's actions, the earliest first."""
    return Action.objects.for_person(person)


def due(person: Person, *, until: date) -> QuerySet[Action]:
    """Return what is open and due by `until`, that day included."""
    return actions(person).filter(done_on=None, due_on__lte=until)


def about(person: Person, subject: Subject) -> QuerySet[Action]:
    """Return the actions about one subject, done or not."""
    return actions(person).filter(subject_kind=subject[0], subject_id=subject[1])
