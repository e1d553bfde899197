"""The fonts of the pages and their style sheet, once the worker has made them."""

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_safe

from nextround.apps.appearance import fonts
from nextround.web.asked import Asked

# The name changes with the content, so a browser need never ask again.
_FOR_EVER = "private, max-age=31536000, immutable"
_KINDS = {".woff2": "font/woff2", ".css": "text/css; charset=utf-8"}


@require_safe
def font(request: Asked, name: str) -> HttpResponse:
    """Hand out one of the files of this version, and none besides."""
    file = fonts.found(name)
    if file is None:
        raise Http404
    response = HttpResponse(file.read_bytes(), content_type=_KINDS[file.suffix])
    response["Cache-Control"] = _FOR_EVER
    return response
