"""The style sheet of all pages, also of those that are shown before anyone is let in."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from nextround.web import styles

# The name changes with the content, so a browser need never ask again.
_FOR_EVER = "public, max-age=31536000, immutable"


@require_safe
def sheet(request: HttpRequest, edition: str) -> HttpResponse:
    """Hand out this version's, and no other."""
    if edition != styles.edition():
        raise Http404
    response = HttpResponse(styles.whole(), content_type="text/css; charset=utf-8")
    response["Cache-Control"] = _FOR_EVER
    return response
