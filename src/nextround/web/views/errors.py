"""What a page says when something went wrong."""

import errno
import logging
import sys

from django.core.exceptions import RequestDataTooBig
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils.crypto import get_random_string

_log = logging.getLogger(__name__)

# What a database or a disk says of itself that a person can mend, or wait for.
_SAID_BY_DATABASE = {
    "is locked": "busy",
    "disk is full": "full",
    "disk I/O error": "full",
    "readonly database": "shut",
    "unable to open": "shut",
}
_SAID_BY_DISK = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.EROFS: "shut",
    errno.EACCES: "shut",
}


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that the request could not be understood, or is larger than what is taken."""
    if isinstance(exception, RequestDataTooBig):
        return render(request, "errors/413.html", status=413)
    return render(request, "errors/400.html", status=400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say how to get in."""
    return render(request, "errors/403.html", status=403)


def csrf(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Say that the form is too old, and that what was typed is still in the browser."""
    return render(request, "errors/403_csrf.html", status=403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that there is no such page."""
    return render(request, "errors/404.html", status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Say that it was our mistake, or what the person can mend; the number finds it in the log."""
    number = get_random_string(8)
    _log.error("A page broke: number %s, at %r", number, request.path)
    cause = _cause(sys.exc_info()[1])
    # Without the request: who asks would be looked up in the database, which may be what broke.
    if not cause:
        return HttpResponse(render_to_string("errors/500.html", {"number": number}), status=500)
    context = {"cause": cause, "sent": _sent(request), "path": request.get_full_path()}
    return HttpResponse(render_to_string("errors/503.html", context), status=503)


def _cause(error: BaseException | None) -> str:
    """Return what stopped the page, or "" if it is none of what can be mended from outside."""
    if isinstance(error, OperationalError):
        said = str(error)
        return next((cause for part, cause in _SAID_BY_DATABASE.items() if part in said), "")
    if isinstance(error, OSError):
        return _SAID_BY_DISK.get(error.errno or 0, "")
    return ""


def _sent(request: HttpRequest) -> list[tuple[str, str]]:
    """Return what the form said, its secret too, so that it can be sent once more."""
    if request.method != "POST":
        return []
    return [(name, str(value)) for name, values in request.POST.lists() for value in values]
