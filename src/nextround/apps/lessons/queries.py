"""Questions to debriefs, hypotheses, and to what comes next."""

from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from django.db.models import QuerySet

from nextround.apps.core.models import Person
from nextround.apps.lessons.choices import Control, Step
from nextround.apps.lessons.models import Debrief, Evidence, Hypothesis, Reflection
from nextround.apps.openings import interviews
from nextround.apps.openings import queries as openings
from nextround.apps.plan import queries as plans

__all__ = ["Debrief", "Hypothesis", "Step"]

# How near a date must be to come before everything that has no date; how near an interview.
_SOON = timedelta(days=3)
_AHEAD = timedelta(days=14)


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
        why: "put-off", "interview", "action", "date", "unfinished", "untouched" or "saved".
    """

    why: str
    debrief: Debrief | None = None
    action: plans.Action | None = None
    opening: openings.Opening | None = None
    interview: interviews.Interview | None = None


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


def suspicions(person: Person) -> QuerySet[Hypothesis]:
    """Return the hypotheses that were not let go, to choose one from."""
    return Hypothesis.objects.for_person(person).filter(let_go_on=None).order_by("statement")


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


def next_thing(
    person: Person, *, today: date, coming: interviews.Interview | None
) -> NextThing | None:
    """Return the one thing to do next, or None where nothing asks for anything.

    A debrief that was put off until today; what is near, or due today; a debrief begun; the
    rest. What was put out of sight asks for nothing. `coming` is the next interview, if one is
    set.
    """
    unfinished = list(debriefs(person).filter(finished_on=None, opening__archived_on=None))
    ready = [d for d in unfinished if d.put_off_until is not None and d.put_off_until <= today]
    if ready:
        return NextThing("put-off", debrief=ready[-1])
    dated = _with_date(person, today=today, coming=coming)
    if dated:
        return dated
    begun = [d for d in unfinished if d.put_off_until is None]
    if begun:
        return NextThing("unfinished", debrief=begun[0])
    return _without_date(person)


def _with_date(
    person: Person, *, today: date, coming: interviews.Interview | None
) -> NextThing | None:
    """Return what has a date: an interview within days, what is due, what is ahead."""
    talk_on = _day_of(coming, person) if coming else None
    if talk_on and talk_on <= today + _SOON:
        return NextThing("interview", interview=coming)
    action = plans.due(person, until=today).exclude(kind=plans.DEBRIEF).first()
    if action:
        return NextThing("action", action=action)
    dated = openings.in_play(person).filter(next_on__gte=today, next_on__lte=today + _SOON)
    # The time of an interview says more than the date typed with its opening.
    others = dated.exclude(pk=coming.opening_id) if coming else dated
    nearest = others.order_by("next_on").first()
    if nearest:
        return NextThing("date", opening=nearest)
    is_ahead = talk_on and talk_on <= today + _AHEAD
    return NextThing("interview", interview=coming) if is_ahead else None


def _day_of(interview: interviews.Interview, person: Person) -> date | None:
    """Return the day of an interview where the person lives."""
    starts_at = interview.starts_at
    return starts_at.astimezone(ZoneInfo(person.time_zone)).date() if starts_at else None


def _without_date(person: Person) -> NextThing | None:
    in_sight = openings.openings(person).filter(archived_on=None)
    untouched = (
        in_sight.filter(stage__in=openings.TOLD_NO, debrief=None).order_by("-stage_on").first()
    )
    if untouched:
        return NextThing("untouched", opening=untouched)
    saved = in_sight.filter(stage=openings.Stage.SAVED).first()
    return NextThing("saved", opening=saved) if saved else None
