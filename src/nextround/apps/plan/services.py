"""Changes to the plan."""

from datetime import date

from django.db import transaction

from nextround.apps.core.models import Person
from nextround.apps.plan.models import Action

Planned = tuple[str, str, date]  # when, what, by which day
Subject = tuple[str, int]  # kind and id of what an action is about


@transaction.atomic
def put_action(
    person: Person, subject: Subject, *, kind: str, words: str, due_on: date, when: str = ""
) -> Action:
    """Keep one open action of this kind for the subject: a second call moves the first."""
    action = (
        Action.objects.for_person(person)
        .filter(kind=kind, subject_kind=subject[0], subject_id=subject[1], done_on=None)
        .first()
    )
    action = action or Action(
        owner=person, kind=kind, subject_kind=subject[0], subject_id=subject[1]
    )
    action.words, action.due_on, action.when = words, due_on, when
    action.save()
    return action


@transaction.atomic
def replace_plans(person: Person, subject: Subject, *, plans: list[Planned]) -> None:
    """Make `plans` (when, what, due) the open plans of the subject; done ones stay."""
    Action.objects.for_person(person).filter(
        kind=Action.Kind.PLAN, subject_kind=subject[0], subject_id=subject[1], done_on=None
    ).delete()
    for when, words, due_on in plans:
        Action(
            owner=person,
            kind=Action.Kind.PLAN,
            subject_kind=subject[0],
            subject_id=subject[1],
            when=when,
            words=words,
            due_on=due_on,
        ).save()


def finish(action: Action, *, on: date) -> None:
    """Mark the action as done."""
    action.done_on = on
    action.save(update_fields=["done_on"])


def postpone(action: Action, *, to: date) -> None:
    """Leave the action for another day."""
    action.due_on = to
    action.save(update_fields=["due_on"])


def reopen(action: Action) -> None:
    """Take back that the action is done."""
    action.done_on = None
    action.save(update_fields=["done_on"])


def drop(person: Person, subject: Subject, *, kind: str) -> None:
    """Forget the open actions of this kind for the subject."""
    Action.objects.for_person(person).filter(
        kind=kind, subject_kind=subject[0], subject_id=subject[1], done_on=None
    ).delete()
