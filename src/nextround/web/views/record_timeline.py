"""The career on one line, and what the person says of the times that nothing covers."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history, people
from nextround.apps.record import queries, stories
from nextround.engine.career.timeline import Timeline
from nextround.web import recorded
from nextround.web.asked import Asked
from nextround.web.career_line import career_line
from nextround.web.forms.record import GapForm
from nextround.web.show import show
from nextround.web.undo import offer_undo


@require_safe
def timeline(request: Asked) -> HttpResponse:
    """Show the line, its gaps and what went on at the same time."""
    return _show(request)


@require_POST
def say_of_gap(request: Asked, start: str) -> HttpResponse:
    """Keep what the person says of the gap that begins in a month."""
    line = _line(request)
    gap = next((gap for gap in line.gaps if gap.start == start), None)
    if gap is None:
        raise Http404
    form = GapForm(request.POST, auto_id=f"gap_{start}_%s")
    if not form.is_valid():
        return _show(request, typed=form, start=start, status=422)
    with history.following() as made:
        stories.say_of_gap(request.user, gap, form.cleaned_data["words"])
    return _back(request, _("Saved."), made)


@require_POST
def forget_gap_note(request: Asked, pk: int) -> HttpResponse:
    """Remove what was said of a time that is covered now."""
    note = get_object_or_404(queries.gap_notes(request.user), pk=pk)
    with history.following() as made:
        stories.forget_gap_note(note)
    return _back(request, _("Removed."), made)


def _line(request: Asked) -> Timeline:
    facts = list(queries.facts(request.user))
    return queries.timeline(request.user, facts, today=people.today(request.user))


def _show(
    request: Asked, *, typed: GapForm | None = None, start: str = "", status: int = 200
) -> HttpResponse:
    today = people.today(request.user)
    facts = list(queries.facts(request.user))
    found = queries.timeline(request.user, facts, today=today)
    line = career_line(facts, found, today=today)
    forms = [
        typed
        if typed is not None and shown.gap.start == start
        else GapForm(initial={"words": shown.gap.note}, auto_id=f"gap_{shown.gap.start}_%s")
        for shown in line.gaps
    ]
    context = {
        "place": "documents",
        "here": "timeline",
        "line": line,
        "gaps": list(zip(line.gaps, forms, strict=True)),
        "covered": [
            (note, recorded.during(note.start, note.end))
            for note in queries.notes_without_gap(request.user, found.gaps)
        ],
    }
    return show(request, "record/timeline.html", context, status=status)


def _back(request: Asked, words: str, made: list[history.Change]) -> HttpResponse:
    page = reverse("record-timeline") + "#gaps"
    offer_undo(request, words, made, back=page)
    return redirect(page)
