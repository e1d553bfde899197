"""Today: the one next thing, what is due, and how the search stands."""

from datetime import date, timedelta
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import people
from nextround.apps.lessons import queries as lessons
from nextround.apps.openings import interviews
from nextround.apps.openings import queries as openings
from nextround.apps.plan import queries as plans
from nextround.apps.plan import services as plan
from nextround.web import countdown
from nextround.web.asked import Asked
from nextround.web.show import show


@require_safe
def today(request: Asked) -> HttpResponse:
    """Show the one next thing large, and the rest quietly; or the doors, with nothing in it."""
    day = people.today(request.user)
    if not openings.openings(request.user).exists():
        return show(request, "today/empty.html", {"place": "today", "today": day})
    thing = lessons.next_thing(request.user, today=day)
    due = lessons.due_this_week(request.user, today=day, besides=thing)
    coming = _coming(request, day)
    context = {
        "place": "today",
        "today": day,
        "thing": thing,
        # The time of an interview says more than the date typed with its opening.
        "due": [one for one in due if one[1] != coming.get("opening")],
        **coming,
        "waiting": openings.in_play(request.user).exclude(stage="saved").order_by("stage_on")[:8],
        "in_play": openings.in_play(request.user).count(),
        "feelings": lessons.feelings(request.user),
    }
    return show(request, "today/page.html", context)


@require_POST
def action(request: Asked, pk: int, verb: str) -> HttpResponse:
    """Finish an action, take that back, or leave it for tomorrow."""
    found = get_object_or_404(plans.actions(request.user), pk=pk)
    day = people.today(request.user)
    if verb == "done":
        plan.finish(found, on=day)
    elif verb == "reopen":
        plan.reopen(found)
    elif verb == "tomorrow":
        plan.postpone(found, to=day + timedelta(days=1))
    else:
        raise Http404
    return redirect("today")


def _coming(request: Asked, day: date) -> dict[str, Any]:
    """Return the next interview, with the days up to it."""
    coming = interviews.coming(request.user, now=timezone.now())
    if coming is None or coming.starts_at is None:
        return {}
    until = timezone.localtime(coming.starts_at).date()
    return {
        "coming": coming,
        "opening": coming.opening,
        "days_left": (until - day).days,
        "days": countdown.marks(day, until=until),
    }
