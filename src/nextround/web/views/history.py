"""The history: what was done, and taking any of it back."""

from itertools import chain
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history
from nextround.apps.custody import services as custody
from nextround.apps.openings import queries as openings
from nextround.apps.openings import stages
from nextround.web.asked import Asked
from nextround.web.changed import moves_among, what_changed
from nextround.web.show import show
from nextround.web.undo import offer_undo, way_back

_ON_A_PAGE = 50
_DEEDS = (history.Did.ADDED, history.Did.CHANGED, history.Did.REMOVED)


@require_safe
def everything(request: Asked) -> HttpResponse:
    """Show all that was done, the latest first."""
    pages = Paginator(_listed(request, history.changes(request.user)), _ON_A_PAGE)
    return _show(request, pages, place="settings")


@require_safe
def of_opening(request: Asked, pk: int) -> HttpResponse:
    """Show what was done to one opening."""
    opening = get_object_or_404(openings.openings(request.user), pk=pk)
    found = history.changes(request.user, about=opening)
    pages = Paginator(_listed(request, found), _ON_A_PAGE)
    return _show(request, pages, place="openings", opening=opening)


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


def _show(request: Asked, pages: Paginator[history.Change], **context: Any) -> HttpResponse:
    page = pages.get_page(request.GET.get("page"))
    rows = history.rows_of(page)
    led_to = stages.led_to(request.user, moves_among(chain.from_iterable(rows.values())))
    told = [(change, what_changed(rows.get(change.pk, []), led_to=led_to)) for change in page]
    return show(request, "history/page.html", {"page": page, "told": told, **context})


def _listed(request: Asked, found: QuerySet[history.Change]) -> QuerySet[history.Change]:
    """Say with each change whether it wrote anything, so that it can be taken back.

    An upgrade enters how an opening began, which is told and cannot be undone.
    """
    wrote = history.changes(request.user).filter(pk=OuterRef("pk"), rows__did__in=_DEEDS)
    return found.annotate(did_something=Exists(wrote))
