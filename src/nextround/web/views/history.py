"""The history: what was done, and taking any of it back."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history
from nextround.apps.custody import services as custody
from nextround.apps.openings import queries as openings
from nextround.web.asked import Asked
from nextround.web.show import show
from nextround.web.undo import offer_undo, way_back

_ON_A_PAGE = 50


@require_safe
def everything(request: Asked) -> HttpResponse:
    """Show all that was done, the latest first."""
    pages = Paginator(history.changes(request.user), _ON_A_PAGE)
    context = {"place": "settings", "page": pages.get_page(request.GET.get("page"))}
    return show(request, "history/page.html", context)


@require_safe
def of_opening(request: Asked, pk: int) -> HttpResponse:
    """Show what was done to one opening."""
    opening = get_object_or_404(openings.openings(request.user), pk=pk)
    pages = Paginator(history.changes(request.user, about=opening), _ON_A_PAGE)
    page = pages.get_page(request.GET.get("page"))
    return show(
        request, "history/page.html", {"place": "openings", "page": page, "opening": opening}
    )


@require_POST
def undo(request: Asked, pk: int) -> HttpResponse:
    """Take a change back, and offer to take that back."""
    done = get_object_or_404(history.changes(request.user), pk=pk)
    if done.verb == history.Change.Verb.IMPORTED:
        # Thousands of rows are too much for a page to wait for.
        custody.start_taking_back(request.user, done.pk)
        return redirect("jobs")
    with history.following() as made:
        try:
            history.take_back(done)
        except history.NothingToUndoError as error:
            messages.warning(request, str(error))
    back = way_back(request, otherwise=reverse("openings"))
    offer_undo(request, _("Taken back."), made, back=back)
    return redirect(back)
