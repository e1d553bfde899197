"""A request as the pages get it: someone was let in, and htmx may have asked."""

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from nextround.apps.core.people import Person


class Asked(HttpRequest):
    """A request behind the gate, so that `user` is always a person. For types only."""

    user: Person
    htmx: HtmxDetails


def number_in(text: str) -> int:
    """Return the id or place that a browser sent as text, or 0, which no row has."""
    # SQLite's numbers end at 19 digits.
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0
