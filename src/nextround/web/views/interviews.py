"""Interviews of an opening: written down, changed, taken off, and handed to a calendar."""

from typing import Any
from zoneinfo import ZoneInfo

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history
from nextround.apps.openings import contacts, interviews, queries
from nextround.web.asked import Asked, number_in
from nextround.web.forms.contacts import people_to_choose_from
from nextround.web.forms.interviews import MOST_PEOPLE, InterviewForm, WhoForms
from nextround.web.show import show_form
from nextround.web.views.opening_parts import to_part

# Rows for people not named yet: the usual panel is three.
_ROOM = 3


def new(request: Asked, pk: int) -> HttpResponse:
    """Write an interview down."""
    opening = get_object_or_404(queries.openings(request.user), pk=pk)
    form = InterviewForm(request.POST or None, zone=_zone(request))
    people = _people(request, opening, seats=[])
    if request.method == "POST" and _says_something(form, people):
        with history.following() as made:
            interviews.add(opening, people=_named(people, opening), **form.facts())
        return to_part(request, opening.pk, "interviews", words=_("Added."), made=made)
    return _show(request, opening=opening, form=form, people=people)


def edit(request: Asked, pk: int) -> HttpResponse:
    """Change an interview, or write down how it went."""
    kept = get_object_or_404(interviews.interviews(request.user), pk=pk)
    zone = _zone(request)
    typed = interviews.as_typed(kept, zone=zone)
    form = InterviewForm(request.POST or None, initial=typed, zone=zone)
    seats = [{"contact": part.contact_id, "part": part.part} for part in kept.parts.all()]
    people = _people(request, kept.opening, seats=seats)
    if request.method == "POST" and _says_something(form, people):
        with history.following() as made:
            interviews.edit(kept, people=_named(people, kept.opening), **form.facts())
        return to_part(request, kept.opening_id, "interviews", words=_("Saved."), made=made)
    shown = get_object_or_404(interviews.interviews(request.user), pk=pk)
    return _show(request, opening=kept.opening, form=form, people=people, interview=shown)


@require_POST
def remove(request: Asked, pk: int) -> HttpResponse:
    """Take an interview off."""
    kept = get_object_or_404(interviews.interviews(request.user), pk=pk)
    with history.following() as made:
        interviews.remove(kept)
    return to_part(request, kept.opening_id, "interviews", words=_("Removed."), made=made)


@require_safe
def as_calendar(request: Asked, pk: int) -> HttpResponse:
    """Hand an interview out as a calendar file."""
    kept = get_object_or_404(interviews.interviews(request.user), pk=pk)
    file = interviews.as_calendar(kept, made_at=timezone.now())
    if file is None:
        messages.warning(request, _("This interview has no day and time yet."))
        return redirect("interview", pk)
    response = HttpResponse(file, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="interview-{pk}.ics"'
    return response


def _zone(request: Asked) -> ZoneInfo:
    return ZoneInfo(request.user.time_zone)


def _people(request: Asked, opening: queries.Opening, *, seats: list[dict[str, Any]]) -> Any:
    """Return the rows of people; a formset's class is made at run time and has no name."""
    rows = [*seats, *({} for _ in range(max(1, _ROOM - len(seats))))]
    fields = [name for name in request.POST if name.endswith("-contact")]
    chosen = [number_in(request.POST.get(name, "")) for name in fields]
    seated = [seat["contact"] for seat in seats]
    known = people_to_choose_from(opening, first=[*seated, *chosen[:MOST_PEOPLE]], fields=len(rows))
    return WhoForms(request.POST or None, prefix="who", initial=rows, form_kwargs={"known": known})


def _says_something(form: InterviewForm, people: Any) -> bool:
    """Return whether all that is said may be kept, and it is not nothing; the form says why not."""
    if not (form.is_valid() and people.is_valid()):
        return False
    if any(form.facts().values()) or any(row.is_someone for row in people):
        return True
    form.add_error("title", _("Say what it is, or when."))
    return False


def _named(people: Any, opening: queries.Opening) -> list[contacts.Who]:
    return [row.who(employer=opening.employer) for row in people if row.is_someone]


def _show(request: Asked, *, form: InterviewForm, **context: Any) -> HttpResponse:
    context |= {"place": "openings", "form": form, "zone": request.user.time_zone}
    return show_form(request, "openings/parts/interview.html", context)
