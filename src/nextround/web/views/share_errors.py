"""What the listener for links says when it shows nothing: a sentence or two, and no way on."""

import sys
from collections.abc import Mapping

from django.core.exceptions import RequestDataTooBig
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _

# By the script of the page; a browser does not go back to what a form was answered with.
_TYPED = _("Open the link again: what you typed is still in this browser.")
# By status: what happened, and what to do.
_WORDS = {
    400: (_("This request could not be understood."), _("Open the link as it was sent to you.")),
    403: (
        _("Another site sent this form."),
        _("Nothing was kept. Open the link, and send it there."),
    ),
    404: (
        _("There is nothing here."),
        _(
            "The link may have a slip in it, its time may be over, or whoever sent it took it "
            "back. Ask them for a new one."
        ),
    ),
    413: (_("That is more than this page takes."), _TYPED),
    415: (_("This is no form of this page."), _("Open the link as it was sent to you.")),
    429: (_("That was too often in one minute."), _("Wait a minute, then try again.")),
    500: (_("Something broke here, and it was not you."), _TYPED),
    503: (_("Something else is writing here just now. Try again in a minute."), _TYPED),
}


def refusal(status: int, headers: Mapping[str, str] | None = None) -> HttpResponse:
    """Say why nothing is shown; the same for whoever asks, with or without a word that is good."""
    heading, words = _WORDS[status]
    page = render_to_string("share/refusal.html", {"heading": heading, "words": words})
    return HttpResponse(page, status=status, headers=headers)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that the request could not be understood, or is larger than what is taken."""
    return refusal(413 if isinstance(exception, RequestDataTooBig) else 400)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that it is not done this way."""
    return refusal(403)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say that there is nothing: a link that is wrong, over or taken back looks the same."""
    return refusal(404)


def server_error(request: HttpRequest) -> HttpResponse:
    """Say that it was not the reader's mistake, and whether to try again."""
    error = sys.exc_info()[1]
    if isinstance(error, OperationalError) and "is locked" in str(error):
        return refusal(503, {"Retry-After": "60"})
    return refusal(500)
