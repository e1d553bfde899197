"""A request as the pages get it: someone was let in, and htmx may have asked."""

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from nextround.apps.core.people import Person


class Asked(HttpRequest):
    """A request behind the gate, so that `user` is always a person. For types only."""

    user: Person
    htmx: HtmxDetails
