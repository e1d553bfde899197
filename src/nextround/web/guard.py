"""Who gets in: this machine's own pages, by the launch token, and nobody else."""

import zoneinfo
from collections.abc import Callable
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone, translation

from nextround.apps.core import people
from nextround.web import styles

GetResponse = Callable[[HttpRequest], HttpResponse]

_SAFE = {"GET", "HEAD", "OPTIONS", "TRACE"}
_PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"
# Should a browser show a file after all that it was to keep, it runs nothing of it.
_NOTHING_RUNS = "sandbox; default-src 'none'"


def careful_headers(get_response: GetResponse) -> GetResponse:
    """Close what no page uses, and keep personal pages out of every cache."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Permissions-Policy", _PERMISSIONS)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.setdefault("X-Frame-Options", "DENY")
        if response.get("Content-Disposition", "").startswith("attachment"):
            response.headers.setdefault("Content-Security-Policy", _NOTHING_RUNS)
        if not response.has_header("Cache-Control"):
            response.headers["Cache-Control"] = "no-store"
        return response

    return answer


def only_own_hosts(get_response: GetResponse) -> GetResponse:
    """Refuse a request whose Host is not this program's own address, port included.

    A page that rebinds its name to 127.0.0.1 still sends its own name here.
    """

    def answer(request: HttpRequest) -> HttpResponse:
        if request.META.get("HTTP_HOST", "") not in settings.OWN_HOSTS:
            return render(request, "errors/400.html", status=400)
        return get_response(request)

    return answer


def only_own_pages(get_response: GetResponse) -> GetResponse:
    """Refuse a change that another site's page asks for, by Origin and Sec-Fetch-Site."""

    def answer(request: HttpRequest) -> HttpResponse:
        if request.method not in _SAFE and not _is_from_here(request):
            return render(request, "errors/403_origin.html", status=403)
        return get_response(request)

    return answer


def only_who_was_let_in(get_response: GetResponse) -> GetResponse:
    """Give nothing but the way in, and how it looks, to a browser without the launch cookie."""
    open_paths = {"/health", styles.address()}

    def answer(request: HttpRequest) -> HttpResponse:
        if request.path in open_paths:
            return get_response(request)
        token = request.GET.get("token") if request.path == "/" else None
        if token is not None and request.method == "GET":
            return _enter(request, token)
        if not request.user.is_authenticated:
            return render(request, "errors/403.html", status=403)
        return get_response(request)

    return answer


def as_the_person_reads(get_response: GetResponse) -> GetResponse:
    """Show each page in the person's language and time zone."""

    def answer(request: HttpRequest) -> HttpResponse:
        if not request.user.is_authenticated:
            return get_response(request)
        zone = zoneinfo.ZoneInfo(request.user.time_zone)
        with translation.override(request.user.language), timezone.override(zone):
            return get_response(request)

    return answer


def _is_from_here(request: HttpRequest) -> bool:
    origin = request.META.get("HTTP_ORIGIN")
    if origin is not None and urlsplit(origin).netloc != request.META["HTTP_HOST"]:
        return False
    return request.META.get("HTTP_SEC_FETCH_SITE", "same-origin") in {"same-origin", "none"}


def _enter(request: HttpRequest, token: str) -> HttpResponse:
    """Let the browser in; a prefetch or a browser already in does not use the token up."""
    if request.user.is_authenticated and not request.user.invented:
        return redirect("today")
    looks_ahead = request.META.get("HTTP_SEC_PURPOSE") or request.META.get("HTTP_PURPOSE")
    if looks_ahead and "prefetch" in looks_ahead:
        return HttpResponse(status=204)
    # Whoever is in an example was let in before, and goes back to their own.
    if not (request.user.is_authenticated or people.use_up(token)):
        return render(request, "errors/403.html", {"token_was_used": True}, status=403)
    login(request, people.owner())
    return redirect("examples" if "examples" in request.GET else "today")
