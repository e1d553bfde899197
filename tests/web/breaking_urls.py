"""The program's own addresses, and beside them pages that go wrong in every way there is."""

import errno

from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.urls import path

from nextround.urls import handler400, handler403, handler404, handler500, urlpatterns

__all__ = ["handler400", "handler403", "handler404", "handler500", "urlpatterns"]

SECRET = "what the person wrote"


def breaks(request: HttpRequest) -> HttpResponse:
    raise RuntimeError(SECRET)


def suspects(request: HttpRequest) -> HttpResponse:
    raise SuspiciousOperation(SECRET)


def refuses(request: HttpRequest) -> HttpResponse:
    raise PermissionDenied(SECRET)


def waits(request: HttpRequest) -> HttpResponse:
    raise OperationalError("database is locked")


def fills(request: HttpRequest) -> HttpResponse:
    raise OSError(errno.ENOSPC, SECRET)


def is_shut_out(request: HttpRequest) -> HttpResponse:
    raise OperationalError("attempt to write a readonly database")


urlpatterns = [
    *urlpatterns,
    path("breaks/", breaks),
    path("suspects/", suspects),
    path("refuses/", refuses),
    path("waits/", waits),
    path("fills/", fills),
    path("is-shut-out/", is_shut_out),
]
