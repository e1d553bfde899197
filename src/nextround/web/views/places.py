"""How it is worked out."""

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from nextround.apps.lessons import sources
from nextround.apps.lessons.priors import priors_of
from nextround.web.asked import Asked
from nextround.web.show import show


@require_safe
def worked_out(request: Asked) -> HttpResponse:
    """Show the whole sum: the model in words, and every number that goes in, with its source."""
    table = sources.rows(priors_of(request.user))
    return show(request, "places/worked_out.html", {"place": "progress", "priors": table})
