"""The week: five short steps, one open at a time, and what they end in."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history, people
from nextround.apps.plan import queries as plans
from nextround.apps.plan import services as plan
from nextround.apps.plan import weeks
from nextround.apps.plan.weeks import Item, Step, Week
from nextround.web import activity, own_lines, studies, week_steps
from nextround.web.asked import Asked
from nextround.web.forms.week import HappenedForm, MinutesForm, PaceForm, SureForm
from nextround.web.happened import happened
from nextround.web.moved import moved
from nextround.web.show import show
from nextround.web.undo import offer_undo
from nextround.web.views import week_plan
from nextround.web.week_steps import address, span

# How far back a week can be looked at; nobody's search is longer.
_LONG_AGO = timedelta(days=3660)


@require_safe
def now(request: Asked) -> HttpResponse:
    """Show the week to look at: its first open step, or its end where all is said."""
    week = weeks.week_of(request.user, weeks.to_look_at(people.today(request.user)))
    following = weeks.open_step(week)
    if following is None:
        return week_plan.show_whole(request, week)
    return show_step(request, week, following)


@require_safe
def earlier(request: Asked) -> HttpResponse:
    """List the weeks that were looked at, to be read again."""
    context = {"place": "progress", "weeks": weeks.weeks(request.user)}
    return show(request, "week/earlier.html", context)


def step(request: Asked, begins: str, step: str) -> HttpResponse:
    """Show one step open, or keep what it asked for and go on to the next."""
    week = _week(request, begins)
    if step not in Step.values:
        raise Http404
    here = Step(step)
    if request.method != "POST":
        return show_step(request, week, here)
    return _KEPT[here](request, week)


@require_POST
def note_minutes(request: Asked, begins: str) -> HttpResponse:
    """Keep how long one deed of this week took."""
    week = _week(request, begins)
    form = MinutesForm(request.POST, **_days(request, week))
    if not form.is_valid():
        return show_step(request, week, Step.ACTIVITY, minutes_form=form, status=422)
    page = address(week, Step.ACTIVITY)
    with history.following() as made:
        said = {**form.cleaned_data, "deed": plans.Deed(form.cleaned_data["deed"])}
        plan.log_minutes(request.user, **said)
    offer_undo(request, _("Noted."), made, back=page)
    return redirect(page)


@require_POST
def drop_minutes(request: Asked, begins: str, pk: int) -> HttpResponse:
    """Take back what one deed took."""
    week = _week(request, begins)
    spent = get_object_or_404(plans.spent(request.user, **span(week)), pk=pk)
    page = address(week, Step.ACTIVITY)
    with history.following() as made:
        plan.forget_minutes(spent)
    offer_undo(request, _("Removed."), made, back=page)
    return redirect(page)


def show_step(
    request: Asked, week: Week, here: Step, *, status: int = 200, **more: Any
) -> HttpResponse:
    """Show the page with this step open."""
    if here == Step.NEXT:
        return week_plan.show_step(request, week)
    context = {**week_steps.page(week, here), **_CONTEXT[here](request, week), **more}
    return show(request, "week/page.html", context, status=status)


def _keep_happened(request: Asked, week: Week) -> HttpResponse:
    form = HappenedForm(request.POST)
    if not form.is_valid():
        return show_step(request, week, Step.HAPPENED, form=form, status=422)
    weeks.answer(week, Step.HAPPENED, **form.cleaned_data)
    return redirect(address(week, Step.MOVED))


def _keep_moved(request: Asked, week: Week) -> HttpResponse:
    weeks.answer(week, Step.MOVED)
    return redirect(address(week, Step.ACTIVITY))


def _keep_activity(request: Asked, week: Week) -> HttpResponse:
    form = PaceForm(request.POST)
    if not form.is_valid():
        return show_step(request, week, Step.ACTIVITY, form=form, status=422)
    weeks.set_pace(week, form.wanted)
    return redirect(address(week, Step.CONFIDENCE))


def _keep_confidence(request: Asked, week: Week) -> HttpResponse:
    """Keep one item, and go on to the next one; after the last, to the next step."""
    form = SureForm(request.POST)
    if not form.is_valid():
        return show_step(request, week, Step.CONFIDENCE, form=form, status=422)
    item = Item(form.cleaned_data["item"])
    weeks.rate(week, item, form.cleaned_data["value"])
    following = week_steps.item_after(item)
    if following is None:
        return redirect(address(week, Step.NEXT))
    return redirect(f"{address(week, Step.CONFIDENCE)}?item={following}")


def _happened(request: Asked, week: Week) -> dict[str, Any]:
    return {
        "form": HappenedForm(initial={"line": week.line}),
        "happened": happened(request.user, **span(week)),
    }


def _moved(request: Asked, week: Week) -> dict[str, Any]:
    return {"moved": moved(request.user, **span(week))}


def _activity(request: Asked, week: Week) -> dict[str, Any]:
    did = activity.done(request.user, **span(week))
    return {
        "rulers": activity.rulers(weeks.meant_in(week), did),
        "form": PaceForm(meant=plans.paces(request.user)),
        "minutes_form": MinutesForm(**_days(request, week)),
        "spent": plans.spent(request.user, **span(week)),
        "quality": studies.QUALITY,
    }


def _confidence(request: Asked, week: Week) -> dict[str, Any]:
    item = week_steps.item_named(request.POST.get("item") or request.GET.get("item", ""), week)
    said = weeks.sureness(week)
    before = weeks.own_lines(request.user, until=week.begins_on)
    return {
        "form": SureForm(initial={"item": item, "value": said.get(item)}),
        "asked": item.label,
        "where": week_steps.place_of(item),
        "line": own_lines.own_line(item, before[item]),
        "study": studies.NERVES if item == Item.QUESTION else studies.OWN_VIEW,
    }


_CONTEXT: dict[Step, Callable[[Asked, Week], dict[str, Any]]] = {
    Step.HAPPENED: _happened,
    Step.MOVED: _moved,
    Step.ACTIVITY: _activity,
    Step.CONFIDENCE: _confidence,
}
_KEPT: dict[Step, Callable[[Asked, Week], HttpResponse]] = {
    Step.HAPPENED: _keep_happened,
    Step.MOVED: _keep_moved,
    Step.ACTIVITY: _keep_activity,
    Step.CONFIDENCE: _keep_confidence,
    Step.NEXT: week_plan.keep,
}


def _days(request: Asked, week: Week) -> dict[str, date]:
    return {"today": people.today(request.user), **span(week)}


def _week(request: Asked, begins: str) -> Week:
    """Return the week that begins on a Monday, kept or not; none that is still to come."""
    today = people.today(request.user)
    try:
        day = date.fromisoformat(begins)
    except ValueError:
        raise Http404 from None
    is_there = today - _LONG_AGO <= day <= today
    if not is_there or day != weeks.monday_of(day) or begins != day.isoformat():
        raise Http404
    return weeks.week_of(request.user, day)
