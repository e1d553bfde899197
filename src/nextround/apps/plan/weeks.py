"""Weeks: looking at one step by step, and the plan that it ends in."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import QuerySet

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.plan import services
from nextround.apps.plan.choices import Item, Step
from nextround.apps.plan.models import Action, CheckIn, Deed, Week
from nextround.apps.plan.queries import paces
from nextround.apps.plan.services import Planned, Subject

__all__ = ["ITEMS", "Answer", "Item", "Kind", "Meant", "Setback", "Step", "Week"]

Verb = Change.Verb
Kind = Action.Kind
# What a plan for a week holds one of each, in the order it is read.
ITEMS = (Kind.SKILL, Kind.MOTIVATION)
A_WEEK = timedelta(days=7)
# A week is looked at from its Friday on, until the Thursday after.
_FRIDAY = timedelta(days=4)


@dataclass(frozen=True, slots=True)
class Meant:
    """The one thing of its kind that a person means to do next week.

    Attributes:
        deed: What it counts as once it is done, or "".
    """

    words: str
    on: date
    deed: str = ""


@dataclass(frozen=True, slots=True)
class Setback:
    """The plan for a setback: if they say no, then I will …; empty where there is none."""

    if_no: str = ""
    then: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """How sure the person was in the week that began on a day, 0 to 100."""

    begins_on: date
    value: int


def monday_of(day: date) -> date:
    """Return the Monday of the week that a day lies in."""
    return day - timedelta(days=day.weekday())


def to_look_at(today: date) -> date:
    """Return the Monday of the week to look at: this one from Friday on, else the last."""
    return monday_of(today - _FRIDAY)


def is_near_its_end(today: date) -> bool:
    """Whether a week ends about now: from Friday until Monday."""
    return today.weekday() in {4, 5, 6, 0}


def weeks(person: Person) -> QuerySet[Week]:
    """Return the weeks that the person has looked at, the latest first."""
    return Week.objects.for_person(person).select_related("owner")


def week_of(person: Person, begins_on: date) -> Week:
    """Return the week that begins on a Monday; one never answered yet is not kept."""
    kept = weeks(person).filter(begins_on=begins_on).first()
    return kept or Week(owner=person, begins_on=begins_on)


def open_step(week: Week) -> Step | None:
    """Return the first step not answered yet, or None when all are."""
    return next((step for step in Step if step not in week.answered), None)


def sureness(week: Week) -> dict[Item, int]:
    """Return how sure the person was of what they answered, in the order of the items."""
    kept = CheckIn.objects.for_person(week.owner).filter(begins_on=week.begins_on)
    said = {one.item: one.value for one in kept}
    return {item: said[item] for item in Item if item in said}


def own_lines(person: Person, *, until: date) -> dict[Item, list[Answer]]:
    """Return how sure the person was of each item over the weeks up to one, the oldest first."""
    found: dict[Item, list[Answer]] = {item: [] for item in Item}
    for one in CheckIn.objects.for_person(person).filter(begins_on__lte=until):
        if one.item in Item:
            found[Item(one.item)].append(Answer(one.begins_on, one.value))
    return found


def meant_in(week: Week) -> dict[tuple[Deed, str], float]:
    """Return what the person meant to do that week, by deed and channel.

    As it was when they looked; before that, what they mean to do now.
    """
    if Step.ACTIVITY not in week.answered:
        return paces(week.owner)
    named = ((*key.partition(":")[::2], value) for key, value in week.meant.items())
    return {
        (Deed(deed), by): float(value)
        for deed, by, value in named
        if deed in Deed and isinstance(value, int | float)
    }


def subject(week: Week) -> Subject:
    """Return the name under which actions about this week are kept."""
    return ("week", week.pk)


def plan_of(week: Week) -> QuerySet[Action]:
    """Return what the week led to, done or not, by day."""
    return Action.objects.for_person(week.owner).filter(
        subject_kind="week", subject_id=week.pk or 0
    )


def setback_now(person: Person, *, today: date) -> Week | None:
    """Return the week whose plan for a setback holds today, if one does.

    The plan of a week holds in the seven days after it was made, and no longer.
    """
    made = weeks(person).filter(finished_on__gt=today - A_WEEK).exclude(then="")
    return made.first()


def answer(week: Week, step: Step, **said: object) -> Week:
    """Keep what a step asked for and mark it as answered; the first answer keeps the week.

    Returns the week as it is kept: twice the same Monday is one row.
    """
    with _change(week) as change:
        kept = _kept(change, week)
        for name, value in said.items():
            setattr(kept, name, value)
        _mark(kept, step)
        kept.full_clean(exclude=["owner"], validate_unique=False)
        change.save(kept)
    return kept


def rate(week: Week, item: Item, value: int | None) -> Week:
    """Keep how sure the person is of one item; None leaves it open, and says nothing of it.

    With the last of the items the step is answered.
    """
    with _change(week) as change:
        kept = _kept(change, week)
        said = _check_in(kept, item)
        if value is None:
            change.remove(*([said] if said else []))
        elif said is None:
            new = CheckIn(begins_on=kept.begins_on, owner=kept.owner, item=item, value=value)
            change.add(services.valid(new))
        else:
            said.value = value
            change.save(services.valid(said))
        if item == list(Item)[-1]:
            _mark(kept, Step.CONFIDENCE)
            change.save(kept)
    return kept


def set_pace(week: Week, wanted: Mapping[tuple[Deed, str], float | None]) -> Week:
    """Keep how much is meant from now on, and what was meant in this week."""
    meant = {f"{deed}:{by}": often for (deed, by), often in meant_in(week).items()}
    with _change(week, Verb.PLANNED):
        services.set_paces(week.owner, wanted)
        return answer(week, Step.ACTIVITY, meant=meant)


def finish(
    week: Week,
    *,
    on: date,
    items: Mapping[Kind, Meant],
    setback: Setback,
    plans: list[Planned],
) -> Week:
    """Keep the plan that the week ends in; a second call puts it in the place of the first.

    Raises:
        ValueError: There is not one skill and one motivation among `items`.
    """
    if set(items) != set(ITEMS):
        raise ValueError("a plan for a week holds one skill and one motivation")
    with _change(week, Verb.PLANNED) as change:
        kept = answer(week, Step.NEXT, if_no=setback.if_no, then=setback.then)
        kept.finished_on = kept.finished_on or on
        change.save(kept)
        for kind in ITEMS:
            _mean(change, kept, kind, items[kind])
        services.replace_plans(kept.owner, subject(kept), plans=plans)
    return kept


def _mean(change: history.Recorder, week: Week, kind: Kind, meant: Meant) -> None:
    """Keep the one action of its kind; changed after it was done, it is another and open."""
    action = plan_of(week).filter(kind=kind).first()
    if action is None:
        named = dict(zip(("subject_kind", "subject_id"), subject(week), strict=True))
        action = Action(owner=week.owner, kind=kind, **named)
    elif action.words != meant.words:
        action.done_on, action.deed = None, ""
    action.words, action.due_on = meant.words, meant.on
    # Kept words may come back as the person's own, and count as what they counted as.
    action.deed = meant.deed or action.deed
    action.full_clean(exclude=["owner"])
    if action.pk is None:
        change.add(action)
    else:
        change.save(action)


def _change(week: Week, verb: str = Verb.NOTED) -> AbstractContextManager[history.Recorder]:
    rows = [week] if week.pk else []
    return history.change(week.owner, verb, *rows, label=str(week))


def _kept(change: history.Recorder, week: Week) -> Week:
    """Return the row of this Monday, made where there is none."""
    kept = Week.objects.for_person(week.owner).filter(begins_on=week.begins_on).first()
    if kept is None:
        kept = Week(owner=week.owner, begins_on=week.begins_on)
        change.add(kept)
    return kept


def _check_in(week: Week, item: Item) -> CheckIn | None:
    said = CheckIn.objects.for_person(week.owner).filter(begins_on=week.begins_on)
    return said.filter(item=item).first()


def _mark(week: Week, step: Step) -> None:
    if step not in week.answered:
        week.answered = [*week.answered, step.value]
