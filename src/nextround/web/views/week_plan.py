"""The end of a week: its plan, the whole of it to be read again, and its calendar file."""

from datetime import timedelta
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from nextround.apps.core import history, people
from nextround.apps.plan import queries as plans
from nextround.apps.plan import weeks
from nextround.apps.plan.weeks import ITEMS, Kind, Step, Week
from nextround.formats.write import calendar
from nextround.web import activity, ideas, own_lines, studies, week_steps
from nextround.web.asked import Asked
from nextround.web.forms.week import NextForm, PlanForms
from nextround.web.happened import happened
from nextround.web.ideas import Idea
from nextround.web.moved import moved
from nextround.web.show import show
from nextround.web.undo import offer_undo

_MOST_PLANS = 3
# When the two things of a plan are meant, from the first day of the week they are for.
_DUE = {Kind.SKILL: timedelta(days=2), Kind.MOTIVATION: timedelta(days=4)}


def show_step(request: Asked, week: Week, *, status: int = 200, **more: Any) -> HttpResponse:
    """Show the last step, with suggestions from the person's own situation."""
    offered = _ideas(request, week)
    context = {
        **week_steps.page(week, Step.NEXT),
        "form": NextForm(ideas=offered, initial=_to_show(request, week, offered)),
        "plan_forms": PlanForms(prefix="plan", initial=_plans_to_show(week)),
        "both": studies.BOTH,
        "written": studies.WRITTEN,
        "if_then": studies.IF_THEN,
        "setback": studies.SETBACK,
        **more,
    }
    return show(request, "week/page.html", context, status=status)


def keep(request: Asked, week: Week) -> HttpResponse:
    """Keep the plan and end the week."""
    form = NextForm(request.POST, ideas=_ideas(request, week))
    rows = PlanForms(request.POST, prefix="plan")
    if not (form.is_valid() & rows.is_valid()):
        return show_step(request, week, form=form, plan_forms=rows, status=422)
    said = [row.cleaned_data for row in rows if row.cleaned_data.get("words")]
    with history.following() as made:
        week = weeks.finish(
            week,
            on=people.today(request.user),
            items=form.items,
            setback=form.setback,
            plans=[(row["when"], row["words"], row["due_on"]) for row in said],
        )
    back = week_steps.address(week, Step.NEXT)
    offer_undo(request, _("Your plan is kept, and comes up on Today."), made, back=back)
    return redirect("week-whole", week.pk)


@require_safe
def whole(request: Asked, pk: int) -> HttpResponse:
    """Show a week that was looked at, to be read again."""
    return show_whole(request, get_object_or_404(weeks.weeks(request.user), pk=pk))


@require_safe
def as_calendar(request: Asked, pk: int) -> HttpResponse:
    """Hand the plan out as a calendar file."""
    week = get_object_or_404(weeks.weeks(request.user), pk=pk)
    days = [
        calendar.Day(
            uid=f"plan-{action.pk}@nextround",
            on=action.due_on,
            title=action.words,
            notes=action.when,
            made_at=action.recorded_at,
        )
        for action in weeks.plan_of(week)
    ]
    response = HttpResponse(calendar.all_day_events(days), content_type="text/calendar")
    response["Content-Disposition"] = f'attachment; filename="week-{week.begins_on}.ics"'
    return response


def show_whole(request: Asked, week: Week) -> HttpResponse:
    """Show all of a week: what is read off, what was said, and its plan."""
    span = week_steps.span(week)
    said = weeks.own_lines(request.user, until=week.begins_on)
    did = activity.done(request.user, **span)
    context = {
        "place": "progress",
        "week": week,
        "ends_on": span["until"],
        "title": str(week),
        "open_step": weeks.open_step(week) or Step.HAPPENED,
        "is_open": weeks.open_step(week) is not None,
        "begins": week.begins_on.isoformat(),
        "happened": happened(request.user, **span),
        "moved": moved(request.user, **span),
        "rulers": activity.rulers(weeks.meant_in(week), did),
        "took": [(deed.label, activity.took(spent)) for deed, spent in did.minutes.items()],
        "said": [(item.label, value) for item, value in weeks.sureness(week).items()],
        "lines": own_lines.own_lines(said),
        "plan": weeks.plan_of(week),
    }
    return show(request, "week/whole.html", context)


def _ideas(request: Asked, week: Week) -> dict[Kind, list[Idea]]:
    """Return what is offered of each kind."""
    today = people.today(request.user)
    return {
        Kind.SKILL: ideas.skills(request.user, week, now=timezone.now()),
        Kind.MOTIVATION: ideas.motivations(request.user, week, today=today),
    }


def _to_show(request: Asked, week: Week, offered: dict[Kind, list[Idea]]) -> dict[str, object]:
    """Return what is kept of the plan, or the first of what is offered with a day for it."""
    kept = {action.kind: action for action in weeks.plan_of(week)}
    first = max(people.today(request.user), week.begins_on + weeks.A_WEEK)
    shown: dict[str, object] = {
        "if_no": week.if_no or ideas.setback_if(request.user, now=timezone.now()),
        "then": week.then,
    }
    for kind in ITEMS:
        name, action = kind.value, kept.get(kind.value)
        key = next((i.key for i in offered[kind] if action and i.words == action.words), "")
        own = action.words if action and not key else ""
        shown |= {
            name: key or ("" if own else offered[kind][0].key),
            f"{name}_own": own,
            f"{name}_on": action.due_on if action else first + _DUE[kind],
        }
    return shown


def _plans_to_show(week: Week) -> list[dict[str, object]]:
    """Return the open plans that are kept, and empty rows up to the most there may be."""
    kept: list[dict[str, object]] = [
        {"when": action.when, "words": action.words, "due_on": action.due_on}
        for action in weeks.plan_of(week).filter(kind=plans.PLAN, done_on=None)
    ]
    empty: list[dict[str, object]] = [{} for _ in range(_MOST_PLANS - len(kept))]
    return [*kept[:_MOST_PLANS], *empty]
