"""One opening: its page, and what is done there."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.coaching import asking
from nextround.apps.coaching import queries as reviews
from nextround.apps.core import history, people
from nextround.apps.intake import queries as intake
from nextround.apps.lessons import queries as lessons
from nextround.apps.lessons import requests
from nextround.apps.openings import duplicates, queries, services, stages
from nextround.web import told
from nextround.web.asked import Asked
from nextround.web.forms.openings import MoveForm, NewOpeningForm, NoteForm, OpeningForm
from nextround.web.show import show, show_form
from nextround.web.undo import offer_undo, way_back
from nextround.web.views.opening_parts import parts_of


def new(request: Asked) -> HttpResponse:
    """Add an opening by hand."""
    today = people.today(request.user)
    columns = stages.columns(request.user)
    form = NewOpeningForm(request.POST or None, columns=columns, today=today)
    if request.method == "POST" and form.is_valid():
        with history.following() as made:
            opening = services.add(request.user, **form.standing(), **form.words())
        page = reverse("opening", args=[opening.pk])
        offer_undo(request, _("Added."), made, back=page)
        return redirect(page)
    return show_form(request, "openings/edit.html", {"place": "openings", "form": form})


@require_safe
def one(request: Asked, pk: int) -> HttpResponse:
    """Show one opening with its timeline."""
    opening = get_object_or_404(queries.openings(request.user), pk=pk)
    return _show_one(request, opening, NoteForm())


def edit(request: Asked, pk: int) -> HttpResponse:
    """Change the facts of an opening."""
    opening = get_object_or_404(queries.openings(request.user), pk=pk)
    kept = get_object_or_404(queries.openings(request.user), pk=pk)
    form = OpeningForm(request.POST or None, instance=opening)
    if request.method == "POST" and form.is_valid():
        with history.following() as made:
            services.edit(kept, on=people.today(request.user), **form.words())
        page = reverse("opening", args=[pk])
        offer_undo(request, _("Saved."), made, back=page)
        return redirect(page)
    context = {"place": "openings", "form": form, "opening": kept}
    return show_form(request, "openings/edit.html", context)


@require_POST
def move(request: Asked, pk: int) -> HttpResponse:
    """Move an opening along its stages, or end it."""
    opening = get_object_or_404(queries.openings(request.user), pk=pk)
    today = people.today(request.user)
    form = MoveForm(request.POST, columns=stages.columns(request.user), today=today)
    if not form.is_valid():
        return _show_one(request, opening, NoteForm(), move=form, status=422)
    said = form.cleaned_data
    with history.following() as made:
        moved = services.move(opening, on=said["on"] or today, note=said["note"], **form.standing())
    page = reverse("opening", args=[pk])
    told_no = said["stage"] == queries.Stage.REJECTED
    back = page if told_no else way_back(request, otherwise=page)
    if moved is None:
        messages.info(request, told.stands_there(opening))
    else:
        offer_undo(request, told.moved(opening, moved), made, back=back)
    return redirect(back)


@require_POST
def note(request: Asked, pk: int) -> HttpResponse:
    """Add a line to the timeline."""
    opening = get_object_or_404(queries.openings(request.user), pk=pk)
    form = NoteForm(request.POST)
    if not form.is_valid():
        return _show_one(request, opening, form, status=422)
    with history.following() as made:
        services.note(opening, form.cleaned_data["words"], on=people.today(request.user))
    page = reverse("opening", args=[pk])
    offer_undo(request, _("Noted."), made, back=page)
    return redirect(page)


@require_POST
def archive(request: Asked, pk: int) -> HttpResponse:
    """Put an opening out of sight, or back into it."""
    opening = get_object_or_404(queries.openings(request.user), pk=pk)
    back_into_sight = opening.archived_on is not None
    with history.following() as made:
        services.archive(opening, on=None if back_into_sight else people.today(request.user))
    page = reverse("opening", args=[pk])
    words = _("Back in sight.") if back_into_sight else _("Out of sight; nothing of it is lost.")
    offer_undo(request, words, made, back=page)
    return redirect(page if back_into_sight else "openings")


@require_POST
def remove(request: Asked, pk: int) -> HttpResponse:
    """Remove an opening with all that belongs to it."""
    opening = get_object_or_404(queries.openings(request.user), pk=pk)
    page, words = reverse("opening", args=[pk]), str(opening)
    with history.following() as made:
        services.remove(opening)
    offer_undo(request, _("Removed: %(what)s.") % {"what": words}, made, back=page)
    return redirect("openings")


def merge(request: Asked, pk: int, other: int) -> HttpResponse:
    """Show two openings that may be one side by side, and merge or keep them apart."""
    stays = get_object_or_404(queries.openings(request.user), pk=pk)
    goes = get_object_or_404(queries.openings(request.user).exclude(pk=pk), pk=other)
    if request.method != "POST":
        context = {"place": "openings", "stays": stays, "goes": goes}
        return show(request, "openings/merge.html", context)
    page = reverse("opening", args=[pk])
    with history.following() as made:
        try:
            if request.POST.get("verb") == "apart":
                duplicates.keep_apart(stays, goes)
            else:
                duplicates.merge(stays, goes, on=people.today(request.user))
        except services.OpeningError as error:
            messages.warning(request, str(error))
            return redirect(page)
    apart = request.POST.get("verb") == "apart"
    words = _("Kept as two.") if apart else _("Merged; both timelines and texts are kept.")
    offer_undo(request, words, made, back=page)
    return redirect(page)


def _show_one(
    request: Asked,
    opening: queries.Opening,
    form: NoteForm,
    *,
    move: MoveForm | None = None,
    status: int = 200,
) -> HttpResponse:
    # Whose it is needs no asking.
    opening.owner = request.user
    today = people.today(request.user)
    columns = stages.columns(request.user)
    debrief = lessons.debrief_of(opening)
    timeline = queries.timeline_of(opening)
    counting = [line.event for line in reversed(timeline) if line.counts]
    context = {
        "place": "openings",
        "opening": opening,
        **parts_of(opening, timeline),
        "track": stages.track(opening, columns, events=counting),
        "debrief": debrief,
        "arrivals": intake.arrivals(request.user, about=opening),
        "ended": opening.stage in queries.ENDINGS,
        "endings": queries.ENDINGS,
        "suspects": duplicates.suspects(opening),
        "stage_names": stages.names_in(columns),
        "came": requests.came(request.user, opening=opening) if debrief else [],
        "asked": reviews.asked(
            request.user, asking.reviews(request.user).filter(piece__opening=opening), on=today
        ),
        "told_no": opening.stage in queries.TOLD_NO,
        "note_form": form,
        "move_form": move or MoveForm(columns=columns, today=today, initial={"on": today}),
        "today": today,
    }
    return show_form(request, "openings/one.html", context)
