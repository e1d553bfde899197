"""Today: the one next thing, what is due, and how the search stands."""

from datetime import date, timedelta
from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history, people
from nextround.apps.lessons import due as dues
from nextround.apps.lessons import queries as lessons
from nextround.apps.openings import interviews
from nextround.apps.openings import queries as openings
from nextround.apps.plan import queries as plans
from nextround.apps.plan import services as plan
from nextround.apps.plan import weeks
from nextround.web import countdown
from nextround.web.asked import Asked
from nextround.web.show import show
from nextround.web.undo import offer_undo, way_back

# What a person can take in at a glance; the rest is one click away.
_DUE_SHOWN = 6
_WAITING_SHOWN = 8
_ON_A_PAGE = 50
# What can be done with an action, and how the page says that it was.
_SAID = {
    "done": _("Done: %(what)s"),
    "reopen": _("Open again: %(what)s"),
    "tomorrow": _("Left for tomorrow: %(what)s"),
    "drop": _("Let go: %(what)s"),
}


@require_safe
def today(request: Asked) -> HttpResponse:
    """Show the one next thing large, and the rest quietly; or the doors, with nothing in it."""
    day = people.today(request.user)
    if not (openings.openings(request.user).exists() or plans.actions(request.user).exists()):
        return show(request, "today/empty.html", {"place": "today", "today": day})
    coming = interviews.coming(request.user, now=timezone.now())
    thing = lessons.next_thing(request.user, today=day, coming=coming)
    in_play = openings.in_play(request.user)
    context = {
        "place": "today",
        "today": day,
        "thing": thing,
        **_due(request, day, thing=thing, coming=coming),
        **_coming(coming, day),
        "waiting": in_play.exclude(stage="saved").order_by("stage_on")[:_WAITING_SHOWN],
        "in_play": in_play.count(),
        "feelings": lessons.feelings(request.user),
        "setback": weeks.setback_now(request.user, today=day),
        "week_ends": weeks.is_near_its_end(day),
    }
    return show(request, "today/page.html", context)


@require_safe
def due(request: Asked) -> HttpResponse:
    """Show all that is due this week, a page of it at a time."""
    day = people.today(request.user)
    pages = Paginator(dues.this_week(request.user, today=day), _ON_A_PAGE)
    page = pages.get_page(request.GET.get("page"))
    context = {
        "place": "today",
        "today": day,
        "page": page,
        "rows": dues.rows(request.user, page.object_list),
        "path": request.get_full_path(),
    }
    return show(request, "today/due.html", context)


@require_POST
def action(request: Asked, pk: int, verb: str) -> HttpResponse:
    """Finish an action, take that back, leave it for tomorrow, or let it go."""
    if verb not in _SAID:
        raise Http404
    found = get_object_or_404(plans.actions(request.user), pk=pk)
    back = way_back(request, otherwise=reverse("today"))
    with history.following() as made:
        _do(found, verb, on=people.today(request.user))
    offer_undo(request, _SAID[verb] % {"what": found.words}, made, back=back)
    return redirect(back)


def _do(action: plans.Action, verb: str, *, on: date) -> None:
    if verb == "done":
        plan.finish(action, on=on)
    elif verb == "reopen":
        plan.reopen(action)
    elif verb == "tomorrow":
        plan.postpone(action, to=on + timedelta(days=1))
    else:
        plan.let_go(action)


def _due(
    request: Asked,
    day: date,
    *,
    thing: lessons.NextThing | None,
    coming: interviews.Interview | None,
) -> dict[str, Any]:
    """Return the first of what is due, besides what is shown, and how many more there are."""
    shown = [thing.action, thing.opening] if thing else []
    # The time of an interview says more than the date typed with its opening.
    besides = [*shown, coming.opening] if coming else shown
    places = dues.this_week(request.user, today=day, besides=besides)
    return {
        "due": dues.rows(request.user, places[:_DUE_SHOWN]),
        "due_more": max(0, len(places) - _DUE_SHOWN),
    }


def _coming(coming: interviews.Interview | None, day: date) -> dict[str, Any]:
    """Return the next interview, with the days up to it."""
    if coming is None or coming.starts_at is None:
        return {}
    until = timezone.localtime(coming.starts_at).date()
    return {
        "coming": coming,
        "days_left": (until - day).days,
        "days": countdown.marks(day, until=until),
    }
