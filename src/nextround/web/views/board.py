"""The board: openings by stage, each column in pieces, moved from one to another."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import HttpResponseClientRedirect

from nextround.apps.core import history, people
from nextround.apps.openings import board, queries, services, stages
from nextround.web.asked import Asked, number_in
from nextround.web.show import show
from nextround.web.undo import offer_undo

# The latest endings shown under the board; the table has them all.
_ENDED_SHOWN = 12


@require_safe
def openings(request: Asked) -> HttpResponse:
    """Show the board with the first cards of each column, and what ended of late."""
    piles = board.piles(request.user, now=timezone.now())
    ended = board.ended(request.user)
    ended_count, out_of_sight = ended.count(), board.count_out_of_sight(request.user)
    context = {
        "place": "openings",
        "piles": piles,
        "count": sum(pile.count for pile in piles if pile.column.kind in queries.IN_PLAY),
        "is_empty": not (any(pile.count for pile in piles) or ended_count or out_of_sight),
        "ended_count": ended_count,
        "ended": ended[:_ENDED_SHOWN],
        "out_of_sight": out_of_sight,
        "today": people.today(request.user),
    }
    return show(request, "openings/board.html", context)


@require_safe
def column(request: Asked, key: str) -> HttpResponse:
    """Show a further piece of one column; without htmx, the whole board."""
    if not request.htmx:
        return openings(request)
    try:
        found = stages.column(request.user, key)
    except services.OpeningError:
        # Its stage was removed since; the whole page has no such column.
        return HttpResponseClientRedirect(reverse("openings"))
    start = number_in(request.GET.get("start", ""))
    pile = board.pile(request.user, found, start=start, now=timezone.now())
    context = {"pile": pile, "today": people.today(request.user)}
    return show(request, "openings/board.html", context, part="cards")


@require_POST
def move(request: Asked) -> HttpResponse:
    """Move the opening that was dragged to the column it was let go over."""
    pk = number_in(request.POST.get("opening", ""))
    opening = get_object_or_404(queries.openings(request.user), pk=pk)
    with history.following() as made:
        try:
            to = stages.column(request.user, request.POST.get("column", ""))
            services.move(opening, to.kind, on=people.today(request.user), own_stage=to.own_stage)
        except services.OpeningError as error:
            messages.warning(request, str(error))
            return redirect("openings")
    back = f"{reverse('openings')}#opening-{opening.pk}"
    words = {"what": opening, "stage": to.name}
    offer_undo(request, _("%(what)s: now “%(stage)s”.") % words, made, back=back)
    return redirect(back)
