"""Files kept with an opening: taken in as they are, handed out as mere bytes."""

from typing import Any

from django.contrib import messages
from django.http import FileResponse, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import files, history, people
from nextround.apps.openings import papers, queries
from nextround.web.asked import Asked
from nextround.web.forms.papers import NewPaperForm, PaperForm
from nextround.web.show import show_form
from nextround.web.views.opening_parts import to_part


def new(request: Asked, pk: int) -> HttpResponse:
    """Keep a file with the opening."""
    opening = get_object_or_404(queries.openings(request.user), pk=pk)
    form = NewPaperForm(
        request.POST or None, request.FILES or None, today=people.today(request.user)
    )
    if request.method == "POST" and form.is_valid():
        said = dict(form.cleaned_data)
        file = said.pop("file")
        try:
            with history.following() as made:
                papers.keep(opening, file.chunks(), name=file.name, **said)
        except files.NoRoomError as error:
            form.add_error("file", str(error))
        else:
            return to_part(request, opening.pk, "files", words=_("Kept."), made=made)
    return _show(request, opening=opening, form=form)


def edit(request: Asked, pk: int) -> HttpResponse:
    """Change what is said about a kept file."""
    kept = get_object_or_404(papers.papers(request.user), pk=pk)
    today = people.today(request.user)
    form = PaperForm(request.POST or None, initial=papers.as_typed(kept), today=today)
    if request.method == "POST" and form.is_valid():
        with history.following() as made:
            papers.edit(kept, **form.cleaned_data)
        return to_part(request, kept.opening_id, "files", words=_("Saved."), made=made)
    return _show(request, opening=kept.opening, form=form, kept=kept)


@require_POST
def remove(request: Asked, pk: int) -> HttpResponse:
    """Remove a kept file."""
    kept = get_object_or_404(papers.papers(request.user), pk=pk)
    with history.following() as made:
        papers.remove(kept)
    return to_part(request, kept.opening_id, "files", words=_("Removed."), made=made)


@require_safe
def download(request: Asked, pk: int) -> HttpResponseBase:
    """Hand a kept file out under the name it came with."""
    kept = get_object_or_404(papers.papers(request.user), pk=pk)
    try:
        content = files.opened(kept.file)
    except FileNotFoundError:
        words = _("“%(name)s” is not on the disk any more. A backup may still have it.")
        messages.warning(request, words % {"name": kept.file.name})
        return redirect("opening", kept.opening_id)
    return _attachment(FileResponse(content, as_attachment=True, filename=kept.file.name))


@require_safe
def posting(request: Asked, pk: int) -> HttpResponseBase:
    """Hand the posting's text out as a file."""
    opening = get_object_or_404(queries.openings(request.user), pk=pk)
    response = HttpResponse(opening.posting)
    response["Content-Disposition"] = f'attachment; filename="posting-{pk}.txt"'
    return _attachment(response)


def _attachment(response: HttpResponseBase) -> HttpResponseBase:
    response["Content-Type"] = "application/octet-stream"
    return response


def _show(request: Asked, *, form: PaperForm, **context: Any) -> HttpResponse:
    context |= {"place": "openings", "form": form}
    return show_form(request, "openings/parts/paper.html", context)
