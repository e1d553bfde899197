"""Your data: what is kept and where, taking it along, bringing it in, erasing it."""

from django.contrib import messages
from django.contrib.auth import login
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.custody import erase as erasing
from nextround.apps.custody import room, services
from nextround.apps.custody.gate import NotTakenError
from nextround.web.asked import Asked
from nextround.web.forms.data import EraseForm, ExportForm, ImportForm
from nextround.web.show import show, show_form


@require_safe
def data(request: Asked) -> HttpResponse:
    """Show what is kept, how much room it takes, and what can be done with it."""
    context = {
        "place": "settings",
        "room": room.room(request.user),
        "export_form": ExportForm(),
        "form": ImportForm(),
    }
    return show(request, "settings/data.html", context)


@require_POST
def export(request: Asked) -> HttpResponse:
    """Begin to write everything into one ZIP."""
    form = ExportForm(request.POST)
    wanted = form.is_valid() and form.cleaned_data["history"]
    services.start_export(request.user, history=wanted)
    return redirect("jobs")


@require_POST
def backup(request: Asked) -> HttpResponse:
    """Begin a backup now."""
    services.start_backup(request.user)
    return redirect("jobs")


def bring_in(request: Asked) -> HttpResponse:
    """Take a ZIP up, and show what it would bring before anything of it is kept."""
    sent = request.method == "POST"
    form = ImportForm(request.POST, request.FILES) if sent else ImportForm()
    if sent and form.is_valid():
        try:
            services.take_up(request.user, form.cleaned_data["file"].chunks())
        except NotTakenError as error:
            form.add_error("file", str(error))
        else:
            return redirect("data-import")
    waiting = services.waiting(request.user)
    context = {"place": "settings", "form": form, "waiting": waiting}
    return show(request, "settings/data_import.html", context, status=422 if sent else 200)


@require_POST
def begin_import(request: Asked) -> HttpResponse:
    """Bring in the ZIP that was shown."""
    job = services.start_import(request.user, request.POST.get("name", ""))
    if job is None:
        messages.warning(request, _("This file does not wait any more. Choose it again."))
        return redirect("data")
    return redirect("jobs")


def erase(request: Asked) -> HttpResponse:
    """Erase everything, once the name was typed."""
    form = EraseForm(request.POST or None, word=erasing.word_of(request.user))
    if request.method == "POST" and form.is_valid():
        try:
            erased = erasing.erase(request.user)
        except erasing.NotErasedError as error:
            form.add_error("word", str(error))
        else:
            login(request, erased.anew)
            level = messages.WARNING if erased.left else messages.SUCCESS
            messages.add_message(request, level, erased.left or _("Everything was erased."))
            return redirect("today")
    context = {"place": "settings", "form": form, "room": room.room(request.user)}
    return show_form(request, "settings/erase.html", context)
