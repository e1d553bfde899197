"""Notes of research about an opening, and the list of questions to ask."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history, people
from nextround.apps.openings import queries, research
from nextround.web.asked import Asked
from nextround.web.forms.research import ResearchForm
from nextround.web.show import show, show_form
from nextround.web.views.opening_parts import to_part


def new(request: Asked, pk: int) -> HttpResponse:
    """Write down something found out, or to be asked."""
    opening = get_object_or_404(queries.openings(request.user), pk=pk)
    asked = request.GET.get("about")
    about = asked if asked in research.About.values else research.About.EMPLOYER
    form = ResearchForm(
        request.POST or None, initial={"about": about}, today=people.today(request.user)
    )
    if request.method == "POST" and form.is_valid():
        with history.following() as made:
            research.add(opening, **form.cleaned_data)
        return to_part(request, opening.pk, "research", words=_("Added."), made=made)
    return _show(request, opening=opening, form=form)


def edit(request: Asked, pk: int) -> HttpResponse:
    """Change a note."""
    note = get_object_or_404(research.notes(request.user), pk=pk)
    today = people.today(request.user)
    form = ResearchForm(request.POST or None, initial=research.as_typed(note), today=today)
    if request.method == "POST" and form.is_valid():
        with history.following() as made:
            research.edit(note, **form.cleaned_data)
        return to_part(request, note.opening_id, "research", words=_("Saved."), made=made)
    return _show(request, opening=note.opening, form=form, note=note)


@require_POST
def remove(request: Asked, pk: int) -> HttpResponse:
    """Remove a note."""
    note = get_object_or_404(research.notes(request.user), pk=pk)
    with history.following() as made:
        research.remove(note)
    return to_part(request, note.opening_id, "research", words=_("Removed."), made=made)


@require_safe
def questions(request: Asked, pk: int) -> HttpResponse:
    """Show what is to be asked as one list, to print or to copy."""
    opening = get_object_or_404(queries.openings(request.user), pk=pk)
    context = {
        "place": "openings",
        "opening": opening,
        "questions": research.questions(opening),
    }
    return show(request, "openings/parts/questions.html", context)


def _show(request: Asked, *, form: ResearchForm, **context: Any) -> HttpResponse:
    context |= {"place": "openings", "form": form}
    return show_form(request, "openings/parts/note.html", context)
