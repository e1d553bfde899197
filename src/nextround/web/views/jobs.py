"""Work in the background: how far it has come, stopping it, and what came of it."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import FileResponse, Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history
from nextround.apps.core.jobs import Job, ask_to_cancel, how_far
from nextround.apps.custody import queries, services
from nextround.web.asked import Asked
from nextround.web.show import show

# What a person calls each piece of work.
_NAMES = {
    services.EXPORT: gettext_lazy("Writing everything into one ZIP"),
    services.IMPORT: gettext_lazy("Bringing a ZIP in"),
    services.BACKUP: gettext_lazy("Making a backup"),
    services.TAKE_BACK: gettext_lazy("Taking back what was brought in"),
    "appearance.fonts": gettext_lazy("Preparing the typefaces"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One job on the page.

    Attributes:
        percent: How far it has come; None where nobody knows yet.
        download: Whether there is a file to be fetched.
        takes_back: Whether what it brought in can be taken back.
    """

    job: Job
    name: str
    percent: int | None
    download: bool
    takes_back: bool


@require_safe
def jobs(request: Asked) -> HttpResponse:
    """Show what is being done, and what was done of late."""
    context = {"place": "settings", "lines": _lines(request, list(queries.jobs(request.user)[:50]))}
    return show(request, "settings/jobs.html", context)


@require_safe
def job(request: Asked, pk: int) -> HttpResponse:
    """Show one job; asked again and again while it goes on, and not after."""
    one = get_object_or_404(queries.jobs(request.user), pk=pk)
    context = {"place": "settings", "lines": _lines(request, [one])}
    return show(request, "settings/jobs.html", context, part="lines")


@require_POST
def cancel(request: Asked, pk: int) -> HttpResponse:
    """Stop a job."""
    ask_to_cancel(get_object_or_404(queries.jobs(request.user), pk=pk))
    return redirect("jobs")


@require_safe
def result(request: Asked, pk: int) -> HttpResponseBase:
    """Hand out the ZIP that a job wrote, while it is kept."""
    done = get_object_or_404(queries.jobs(request.user), pk=pk)
    place = queries.export_of(done)
    if place is None:
        raise Http404
    on = timezone.localtime(done.ended_at).date()
    name = f"nextround-{on}.zip"
    return FileResponse(
        place.open("rb"), as_attachment=True, filename=name, content_type="application/zip"
    )


@require_POST
def take_back(request: Asked, pk: int) -> HttpResponse:
    """Take back what a job brought in, in the background too."""
    done = get_object_or_404(queries.jobs(request.user), pk=pk)
    [line] = _lines(request, [done])
    if line.takes_back:
        services.start_taking_back(request.user, done.result["change"])
    else:
        messages.warning(request, gettext("There is nothing left of this to take back."))
    return redirect("jobs")


def _lines(request: Asked, found: list[Job]) -> list[Line]:
    changes = [one.result["change"] for one in found if one.result.get("change")]
    standing = history.changes(request.user).filter(pk__in=changes, undone_by=None)
    can_go = set(standing.values_list("pk", flat=True))
    return [
        Line(
            job=one,
            name=str(_NAMES.get(one.work, gettext("Work in the background"))),
            percent=_percent(one),
            download=queries.export_of(one) is not None,
            takes_back=one.result.get("change") in can_go,
        )
        for one in found
    ]


def _percent(job: Job) -> int | None:
    done, of = how_far(job)
    return min(100, 100 * done // of) if of else None
