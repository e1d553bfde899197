"""The program's own addresses, and beside them pages that go wrong in every way there is."""

from django.core.exceptions import PermissionDenied, SuspiciousOperation
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


urlpatterns = [
    *urlpatterns,
    path("breaks/", breaks),
    path("suspects/", suspects),
    path("refuses/", refuses),
]
