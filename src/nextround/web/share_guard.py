"""What the listener for links takes: requests to its own names, few, small, from its own pages."""

from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from nextround.apps.coaching import asking
from nextround.web.guard import GetResponse
from nextround.web.share_limits import Counts
from nextround.web.views import share_errors

_LINKS = "/r/"
_FORM = "application/x-www-form-urlencoded"
_SAFE = {"GET", "HEAD", "OPTIONS", "TRACE"}


def listed_nowhere(get_response: GetResponse) -> GetResponse:
    """Ask search engines to keep no page of it."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers["X-Robots-Tag"] = "noindex, nofollow, noarchive"
        return response

    return answer


def only_own_names(get_response: GetResponse) -> GetResponse:
    """Refuse a request whose Host is none of those that links are written with."""

    def answer(request: HttpRequest) -> HttpResponse:
        if request.META.get("HTTP_HOST", "").lower() not in settings.OWN_HOSTS:
            return share_errors.refusal(400)
        return get_response(request)

    return answer


def only_so_often(get_response: GetResponse) -> GetResponse:
    """Refuse a link that is asked for too often, and whoever asks too often for any.

    Whoever asks is who connects: what a request says of where it came from, anyone can write.
    """
    counts = Counts()

    def answer(request: HttpRequest) -> HttpResponse:
        if not request.path_info.startswith(_LINKS):
            return get_response(request)
        word = request.path_info.removeprefix(_LINKS).partition("/")[0]
        wait_s = counts.wait_s(
            address=request.META.get("REMOTE_ADDR", ""), link=asking.digest_of(word)
        )
        if wait_s:
            return share_errors.refusal(429, {"Retry-After": str(wait_s)})
        return get_response(request)

    return answer


def only_small_forms(get_response: GetResponse) -> GetResponse:
    """Refuse what announces more than an answer can be, and what is no plain form, unread."""

    def answer(request: HttpRequest) -> HttpResponse:
        announced = int(request.META.get("CONTENT_LENGTH") or 0)
        if announced > settings.DATA_UPLOAD_MAX_MEMORY_SIZE:
            return share_errors.refusal(413)
        if announced and request.content_type != _FORM:
            return share_errors.refusal(415)
        return get_response(request)

    return answer


def only_own_forms(get_response: GetResponse) -> GetResponse:
    """Refuse a form that a page of another site sends.

    There is no cookie that such a page could borrow: it would have to know the word of the link,
    and so could send the form itself. This is a second lock.
    """

    def answer(request: HttpRequest) -> HttpResponse:
        if request.method not in _SAFE and not _is_from_here(request):
            return share_errors.refusal(403)
        return get_response(request)

    return answer


def _is_from_here(request: HttpRequest) -> bool:
    if request.META.get("HTTP_SEC_FETCH_SITE", "same-origin") != "same-origin":
        return False
    # A page that tells nobody where one comes from names no origin in its forms either; and over
    # plain http no browser says more.
    origin = request.META.get("HTTP_ORIGIN", "null")
    return origin == "null" or urlsplit(origin.lower()).netloc in settings.OWN_HOSTS
