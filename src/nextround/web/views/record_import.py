"""Bringing a CV in: choose it, look at what was read beside the original, take it over."""

from typing import Any

from django.forms import Form
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from nextround.apps.core import files
from nextround.apps.intake import cvs
from nextround.apps.record import queries as record
from nextround.web import brought
from nextround.web.asked import Asked
from nextround.web.forms.record_import import CvForm, ProfileForm, ProposalForm, WaitingForm
from nextround.web.show import show
from nextround.web.undo import offer_undo


@require_http_methods(["GET", "HEAD", "POST"])
def choose(request: Asked) -> HttpResponse:
    """Ask for a CV, and show what was read in it; nothing is kept yet."""
    if request.method != "POST":
        return _show_choose(request, CvForm())
    form = CvForm(request.POST, request.FILES)
    if not form.is_valid():
        return _show_choose(request, form, status=422)
    return read(request, form)


def read(request: Asked, form: Form, *, of_add: bool = False) -> HttpResponse:
    """Show what was read in a CV that was chosen or pasted; `of_add`, where anything may be."""
    file = form.cleaned_data["file"]
    try:
        arrived = cvs.arrived(request.user, form.cleaned_data["words"], file)
    except (cvs.PaperError, files.NoRoomError) as error:
        form.add_error("file" if file else "words", str(error))
        return _show_choose(request, form, status=422)
    return _show_read(
        request, arrived, _forms(request, arrived), _who(request, arrived), of_add=of_add
    )


@require_POST
def keep(request: Asked) -> HttpResponse:
    """Take over what was chosen, and go to the record."""
    try:
        arrived = _waiting(request)
    except cvs.PaperError as error:
        form = CvForm({})
        form.add_error("file", str(error))
        return _show_choose(request, form, status=422)
    forms, who = _forms(request, arrived, request.POST), _who(request, arrived, request.POST)
    if all([who.is_valid(), *(form.is_valid() for form in forms)]):
        try:
            return _take_in(request, arrived, forms, who)
        except cvs.RecordError as error:
            who.add_error(None, str(error))
    return _show_read(request, arrived, forms, who, status=422)


@require_safe
def page(request: Asked, waiting: str) -> HttpResponse:
    """Send the picture of a page that waits to be looked at."""
    aside = files.opened_aside(request.user, waiting)
    if aside is None:
        raise Http404
    with aside:
        content = aside.read()
    if not content.startswith(b"RIFF") or content[8:12] != b"WEBP":
        raise Http404  # what else waits is not shown
    return HttpResponse(content, content_type="image/webp")


def _waiting(request: Asked) -> cvs.Arrived:
    """Return the CV that was looked at.

    Raises:
        PaperError: It waits no more, or cannot be read any more.
    """
    waits = WaitingForm(request.POST)
    arrived = None
    if waits.is_valid():
        said = waits.cleaned_data
        arrived = cvs.waiting(
            request.user, said["waiting"], file=said["file"], pictures=waits.pictures()
        )
    if arrived is None:
        raise cvs.PaperError(
            _("This file waited for more than an hour and is gone. Choose it again.")
        )
    return arrived


def _take_in(
    request: Asked, arrived: cvs.Arrived, forms: list[ProposalForm], who: ProfileForm
) -> HttpResponse:
    corrections = {form.proposal.place: form.mended for form in forms if form.mended}
    career = cvs.corrected(arrived.career, corrections)
    choices = [choice for form in forms if (choice := form.choice())]
    change = cvs.take_in(
        request.user, arrived, career, choices=choices, profile=who.cleaned_data["take"]
    )
    words = _("Brought in: %(file)s.") % {"file": arrived.file or _("the words you pasted")}
    offer_undo(request, words, [change] if change else [], back=reverse("documents"))
    return redirect("documents")


def _forms(request: Asked, arrived: cvs.Arrived, *sent: Any) -> list[ProposalForm]:
    proposals = cvs.proposals(request.user, arrived.career)
    return brought.forms_of(proposals, arrived.understood.confidence, *sent)


def _who(request: Asked, arrived: cvs.Arrived, *sent: Any) -> ProfileForm:
    differences = cvs.profile_differences(request.user, arrived.career.profile)
    return ProfileForm(*sent, differences=differences)


def _show_choose(request: Asked, form: Form, *, status: int = 200) -> HttpResponse:
    context = {"place": "documents", "form": form, "is_empty": record.is_empty(request.user)}
    return show(request, "record/choose.html", context, status=status)


def _show_read(
    request: Asked,
    arrived: cvs.Arrived,
    forms: list[ProposalForm],
    who: ProfileForm,
    *,
    of_add: bool = False,
    status: int = 200,
) -> HttpResponse:
    drawn = arrived.pictures
    waits = WaitingForm(
        initial={
            "waiting": arrived.waiting,
            "file": arrived.file,
            "pages": " ".join(f"{one.waiting}.{one.width}.{one.height}" for one in drawn),
        }
    )
    context = {
        "place": "documents",
        "arrived": arrived,
        "waits": waits,
        "who": who,
        "forms": forms,
        "wrong": [form for form in forms if form.errors],
        "groups": brought.groups(forms, len(drawn)),
        "there": brought.there_already(forms),
        "pages": brought.pages(drawn, forms),
        "is_empty": record.is_empty(request.user),
        "of_add": of_add,
    }
    return show(request, "record/read.html", context, status=status)
