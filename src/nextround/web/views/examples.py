"""The examples: invented searches to walk around in, and the way back to one's own."""

from django.contrib import messages
from django.contrib.auth import login
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import people
from nextround.apps.examples import queries, services
from nextround.web.asked import Asked
from nextround.web.show import show


@require_safe
def examples(request: Asked) -> HttpResponse:
    """Show whose search can be opened."""
    return show(request, "examples/page.html", {"place": "", "searches": queries.searches()})


@require_POST
def open_(request: Asked, slug: str) -> HttpResponse:
    """Let this browser into an invented search, made at its first opening."""
    search = queries.search(slug)
    if search is None:
        raise Http404
    login(request, services.open_(search, visitor=people.owner()))
    return redirect("today")


@require_POST
def leave(request: Asked) -> HttpResponse:
    """Bring this browser back to the person's own search."""
    login(request, people.owner())
    return redirect("today")


@require_POST
def remove(request: Asked) -> HttpResponse:
    """Throw every example away, and bring this browser back to the person's own search."""
    services.throw_away()
    login(request, people.owner())
    messages.success(request, _("The examples are gone. Nothing of yours was touched."))
    return redirect("today")
