"""Changes to the plan."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeVar

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.plan.models import Action, CheckIn, Deed, Pace, Spent

_Row = TypeVar("_Row", Pace, Spent, CheckIn)
Planned = tuple[str, str, date]  # when, what, by which day
Subject = tuple[str, int]  # kind and id of what an action is about

_PLANNED = Change.Verb.PLANNED


def put_action(
    person: Person, subject: Subject, *, kind: str, words: str, due_on: date, when: str = ""
) -> Action:
    """Keep one open action of this kind for the subject: a second call moves the first."""
    with history.change(person, _PLANNED, label=words) as step:
        action = _open(person, subject, kind=kind).first()
        if action is None:
            action = _new(person, subject, kind=kind, planned=(when, words, due_on))
            step.add(action)
        else:
            action.words, action.due_on, action.when = words, due_on, when
            step.save(action)
    return action


def replace_plans(person: Person, subject: Subject, *, plans: list[Planned]) -> None:
    """Make `plans` (when, what, due) the open plans of the subject; done ones stay."""
    kind = Action.Kind.PLAN
    with history.change(person, _PLANNED, label="; ".join(words for _, words, _ in plans)) as step:
        step.remove(*_open(person, subject, kind=kind))
        for planned in plans:
            step.add(_new(person, subject, kind=kind, planned=planned))


def finish(action: Action, *, on: date) -> None:
    """Mark the action as done."""
    action.done_on = on
    _save(action)


def postpone(action: Action, *, to: date) -> None:
    """Leave the action for another day."""
    action.due_on = to
    _save(action)


def reopen(action: Action) -> None:
    """Take back that the action is done."""
    action.done_on = None
    _save(action)


def drop(person: Person, subject: Subject, *, kind: str) -> None:
    """Forget the open actions of this kind for the subject."""
    with history.change(person, Change.Verb.REMOVED) as step:
        step.remove(*_open(person, subject, kind=kind))


def drop_all(person: Person, subjects: Iterable[Subject]) -> None:
    """Forget every open action about these subjects."""
    by_kind: dict[str, list[int]] = {}
    for kind, pk in subjects:
        by_kind.setdefault(kind, []).append(pk)
    open_ones = Action.objects.for_person(person).filter(done_on=None)
    with history.change(person, Change.Verb.REMOVED) as step:
        for kind, ids in by_kind.items():
            step.remove(*open_ones.filter(subject_kind=kind, subject_id__in=ids))


def pass_on(person: Person, subject: Subject, *, to: Subject) -> None:
    """Make what is planned about one subject be about another, done ones too."""
    with history.change(person, _PLANNED) as step:
        for action in Action.objects.for_person(person).filter(
            subject_kind=subject[0], subject_id=subject[1]
        ):
            action.subject_kind, action.subject_id = to
            step.save(action)


def let_go(action: Action) -> None:
    """Forget one action."""
    with history.change(action.owner, Change.Verb.REMOVED, action, label=action.words) as step:
        step.remove(action)


def set_paces(person: Person, wanted: Mapping[tuple[Deed, str], float | None]) -> None:
    """Keep how often a week the person means to do each; None forgets one, the rest stays."""
    kept = {(Deed(p.deed), p.by): p for p in Pace.objects.for_person(person)}
    with history.change(person, _PLANNED, label=_("how much a week")) as step:
        for key, per_week in wanted.items():
            pace = kept.get(key)
            if per_week is None:
                step.remove(*([pace] if pace else []))
            elif pace is None:
                step.add(valid(Pace(owner=person, deed=key[0], by=key[1], per_week=per_week)))
            else:
                pace.per_week = per_week
                step.save(valid(pace))


def log_minutes(person: Person, deed: Deed, *, minutes: int, on: date) -> Spent:
    """Keep how long one deed took."""
    spent = valid(Spent(owner=person, deed=deed, minutes=minutes, on=on))
    with history.change(person, Change.Verb.ADDED, label=str(deed.label)) as step:
        step.add(spent)
    return spent


def forget_minutes(spent: Spent) -> None:
    """Forget how long a deed took."""
    label = str(Deed(spent.deed).label)
    with history.change(spent.owner, Change.Verb.REMOVED, label=label) as step:
        step.remove(spent)


def _save(action: Action) -> None:
    with history.change(action.owner, _PLANNED, action, label=action.words) as step:
        step.save(action)


def _open(person: Person, subject: Subject, *, kind: str) -> QuerySet[Action]:
    return Action.objects.for_person(person).filter(
        kind=kind, subject_kind=subject[0], subject_id=subject[1], done_on=None
    )


def _new(person: Person, subject: Subject, *, kind: str, planned: Planned) -> Action:
    when, words, due_on = planned
    return Action(
        owner=person,
        kind=kind,
        subject_kind=subject[0],
        subject_id=subject[1],
        when=when,
        words=words,
        due_on=due_on,
    )


def valid(row: _Row) -> _Row:
    """Return the row once its own rules hold.

    Raises:
        ValidationError: They do not; its text is fit to show.
    """
    row.full_clean(exclude=["owner"], validate_unique=False)
    return row
