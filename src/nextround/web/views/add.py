"""+ Add: paste or drop anything, see what was understood, confirm."""

from dataclasses import replace
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.coaching.answers import NotTakenError
from nextround.apps.core import history, people
from nextround.apps.core.files import NoRoomError
from nextround.apps.intake import cvs, recognition, services
from nextround.apps.intake.queries import Kind
from nextround.apps.lessons import requests
from nextround.apps.lessons.services import AlreadyDecidedError
from nextround.apps.openings import queries as openings
from nextround.apps.openings import stages
from nextround.apps.openings.services import OpeningError
from nextround.engine import review as reviewing
from nextround.web import told
from nextround.web.asked import Asked
from nextround.web.forms.add import (
    MOST_FILE_NAME,
    MOST_SENDER,
    MOST_SUBJECT,
    MOST_WORDS,
    TOO_LONG,
    KeepForm,
    LinkForm,
    PasteForm,
)
from nextround.web.show import show
from nextround.web.undo import offer_undo
from nextround.web.views import record_import, review_answers

_PASSED_ON = (
    "employer",
    "role",
    "place",
    "pay",
    "link",
    "stage",
    "next_on",
    "reached",
    "subject",
    "sender",
    "snapshot",
    "original",
    "original_name",
)
_NOT_READ = (recognition.NotUnderstoodError, reviewing.BrokenAnswerError, NotTakenError)
_MENDABLE = (OpeningError, AlreadyDecidedError, NoRoomError)


@require_safe
def add(request: Asked) -> HttpResponse:
    """Show the place to paste or drop something."""
    return _show_paste(request, PasteForm())


@require_POST
def read(request: Asked) -> HttpResponse:
    """Show what was understood; nothing is kept yet."""
    form = PasteForm(request.POST, request.FILES)
    if not form.is_valid():
        return _show_paste(request, form, status=422)
    link = recognition.lone_link(form.cleaned_data["words"])
    if link and not form.cleaned_data["file"]:
        link_form = LinkForm(initial={"address": link})
        return show(request, "add/link.html", {"place": "add", "form": link_form})
    file, is_other = form.cleaned_data["file"], "other" in request.POST
    if file and not is_other and cvs.is_by_its_form(file.name):
        return record_import.read(request, form, of_add=True)
    try:
        arrived = _arrived(form)
        if reviewing.holds_answer(arrived.words):
            return review_answers.confirm(request, arrived.words)
        if not is_other and cvs.looks_like_one(arrived.words):
            return record_import.read(request, form, of_add=True)
    except _NOT_READ as error:
        said = error.said(_) if isinstance(error, reviewing.BrokenAnswerError) else str(error)
        form.add_error("file" if form.cleaned_data["file"] else "words", said)
        return _show_paste(request, form, status=422)
    return _ask_whether_right(request, arrived)


@require_POST
def fetch(request: Asked) -> HttpResponse:
    """Fetch the page that the person said may be fetched, and show what was understood."""
    form = LinkForm(request.POST)
    context = {"place": "add", "form": form}
    if not form.is_valid():
        return show(request, "add/link.html", context, status=422)
    try:
        arrived = recognition.fetched(form.cleaned_data["address"])
    except recognition.NotUnderstoodError as error:
        form.add_error("address", str(error))
        return show(request, "add/link.html", context, status=422)
    return _ask_whether_right(request, arrived)


@require_POST
def keep(request: Asked) -> HttpResponse:
    """Keep what the person confirmed, and go where it leads."""
    likely = list(openings.openings(request.user).defer("posting", "notes"))
    form = _keep_form(request, request.POST, likely=likely)
    if form.is_valid():
        try:
            with history.following() as made:
                kept = services.accept(request.user, _confirmed(form, likely))
        except _MENDABLE as error:
            form.add_error("opening", str(error))
        else:
            return _go_on(request, kept, made)
    understood = _understood_before(request, form)
    form.offer(understood.likely)
    return _show_understood(request, form, understood, status=422)


def _understood_before(request: Asked, form: KeepForm) -> recognition.Understood:
    """Recognise once more what was sent back; what it is, the person said by now."""
    said = {name: form.data.get(name, "") for name in ("subject", "sender", "words")}
    link = form.data.get("link", "") if form.data.get("snapshot") else ""
    arrived = recognition.Arrived(**said, sent_on=None, link=link)
    understood = recognition.recognise(request.user, arrived)
    kind = form.data.get("kind", "")
    return replace(understood, kind=Kind(kind)) if kind in Kind.values else understood


def _ask_whether_right(request: Asked, arrived: recognition.Arrived) -> HttpResponse:
    understood = recognition.recognise(request.user, arrived)
    initial = _as_understood(request, understood)
    form = _keep_form(request, likely=understood.likely, initial=initial)
    return _show_understood(request, form, understood)


def _keep_form(request: Asked, *sent: Any, **options: Any) -> KeepForm:
    """Return the form with the person's day and names of stages."""
    today, called = people.today(request.user), stages.names(request.user)
    return KeepForm(*sent, today=today, called=called, **options)


def _arrived(form: PasteForm) -> recognition.Arrived:
    """Return what was pasted or dropped.

    Raises:
        NotUnderstoodError: There is nothing in it, or more than the next page could send back.
    """
    arrived = recognition.arrived(form.cleaned_data["words"], form.cleaned_data["file"])
    if len(arrived.words) > MOST_WORDS:
        raise recognition.NotUnderstoodError(str(TOO_LONG))
    return arrived


def _confirmed(form: KeepForm, likely: list[openings.Opening]) -> services.Confirmed:
    said = form.cleaned_data
    opening = next((o for o in likely if str(o.pk) == said["opening"]), None)
    return services.Confirmed(
        kind=Kind(said["kind"]),
        words=said["words"],
        on=said["on"],
        opening=opening,
        answers=said["answers"],
        **{name: said[name] for name in _PASSED_ON},
    )


def _go_on(request: Asked, kept: services.Kept, made: list[history.Change]) -> HttpResponse:
    page = reverse("opening", args=[kept.opening.pk])
    offer_undo(request, told.kept(kept), made, back=page)
    if kept.debrief is not None:
        return redirect("debrief-step", kept.debrief.pk, kept.debrief.open_step or "next")
    return redirect(page)


def _as_understood(request: Asked, understood: recognition.Understood) -> dict[str, Any]:
    first = understood.likely[0] if understood.likely and understood.sure_of_opening else None
    today = people.today(request.user)
    waiting = services.put_aside(request.user, understood)
    original = understood.arrived.original
    return {
        "kind": understood.kind,
        "opening": str(first.pk) if first else "",
        "on": min(understood.arrived.sent_on or today, today),
        "reached": understood.reached,
        "stage": understood.stage,
        "next_on": understood.next_on,
        # Cut here, because nobody could mend what is too long in a hidden field.
        "subject": understood.arrived.subject[:MOST_SUBJECT],
        "sender": understood.arrived.sender[:MOST_SENDER],
        "words": understood.arrived.words[:MOST_WORDS],
        "snapshot": bool(understood.arrived.link),
        "original": waiting,
        "original_name": original.name[-MOST_FILE_NAME:] if original and waiting else "",
        **{fact.name: fact.value for fact in understood.fields},
    }


def _show_paste(request: Asked, form: PasteForm, *, status: int = 200) -> HttpResponse:
    wanted = request.GET.get("for")
    context = {
        "place": "add",
        "form": form,
        "about_a_no": wanted == "no",
        "is_other": wanted == "other" or "other" in request.POST,
    }
    return show(request, "add/page.html", context, status=status)


def _show_understood(
    request: Asked, form: KeepForm, understood: recognition.Understood, *, status: int = 200
) -> HttpResponse:
    context = {
        "place": "add",
        "form": form,
        "understood": understood,
        "waited_for": requests.unanswered(request.user, understood.likely),
    }
    return show(request, "add/understood.html", context, status=status)
