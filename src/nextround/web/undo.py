"""Offering to take back what was done, and going back to where it was done."""

from urllib.parse import urlencode

from django.contrib import messages
from django.urls import Resolver404, resolve, reverse
from django.utils.http import url_has_allowed_host_and_scheme

from nextround.apps.core.history import Change
from nextround.apps.openings import queries as openings
from nextround.web.asked import Asked


def offer_undo(request: Asked, words: str, made: list[Change], *, back: str = "") -> None:
    """Say what was done, with a button that takes it back and returns to the path `back`."""
    if not made:
        return
    address = reverse("change-undo", args=[made[-1].pk])
    query = f"?{urlencode({'back': back})}" if back else ""
    messages.success(request, words, extra_tags=address + query)


def way_back(request: Asked, *, otherwise: str) -> str:
    """Return the path of our own that the request asks to go back to, if its page is there."""
    asked = request.POST.get("back") or request.GET.get("back") or ""
    own = asked.startswith("/") and url_has_allowed_host_and_scheme(asked, allowed_hosts=None)
    return asked if own and _is_there(request, asked) else otherwise


def _is_there(request: Asked, path: str) -> bool:
    """Whether the page still exists: an undone opening has none."""
    try:
        match = resolve(path.partition("?")[0].partition("#")[0])
    except Resolver404:
        return False
    if match.url_name and match.url_name.startswith("opening") and "pk" in match.kwargs:
        return openings.openings(request.user).filter(pk=match.kwargs["pk"]).exists()
    return True
