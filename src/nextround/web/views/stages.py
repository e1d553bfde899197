"""Settings of the board: stages renamed, hidden, added, put in order."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from nextround.apps.core import history
from nextround.apps.openings import queries, stages
from nextround.apps.openings.services import OpeningError
from nextround.web.asked import Asked
from nextround.web.forms.stages import NewStageForm, StageForm
from nextround.web.show import show_form
from nextround.web.undo import offer_undo

_NO_NAME = gettext_lazy("Give the stage a name of up to 40 letters.")


def all_stages(request: Asked) -> HttpResponse:
    """Show every stage, and add one."""
    form = NewStageForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            with history.following() as made:
                stages.add(request.user, **form.cleaned_data)
        except OpeningError as error:
            form.add_error("name", str(error))
        else:
            return _back(request, made)
    rows = [
        (
            column,
            StageForm(
                initial={"name": column.name, "hidden": column.hidden}, auto_id=f"{column.key}-%s"
            ),
        )
        for column in stages.columns(request.user)
    ]
    context = {"place": "settings", "form": form, "rows": rows}
    return show_form(request, "settings/stages.html", context)


@require_POST
def rename(request: Asked, kind: str) -> HttpResponse:
    """Rename or hide a stage of a fixed kind."""
    if kind not in queries.STEPS:
        raise Http404
    form = StageForm(request.POST)
    if not form.is_valid():
        return _refuse(request, str(_NO_NAME))
    with history.following() as made:
        stages.rename(request.user, kind, **form.cleaned_data)
    return _back(request, made)


@require_POST
def edit(request: Asked, pk: int, verb: str) -> HttpResponse:
    """Rename, hide, shift or remove a stage of one's own."""
    row = get_object_or_404(stages.own_stages(request.user).filter(fixed=False), pk=pk)
    form = StageForm(request.POST)
    if verb == "save" and not form.is_valid():
        return _refuse(request, str(_NO_NAME))
    try:
        with history.following() as made:
            _change(row, verb, form)
    except OpeningError as error:
        return _refuse(request, str(error))
    return _back(request, made)


def _change(row: stages.OwnStage, verb: str, form: StageForm) -> None:
    if verb == "save":
        stages.edit(row, **form.cleaned_data)
    elif verb in {"earlier", "later"}:
        stages.shift(row, later=verb == "later")
    elif verb == "remove":
        stages.remove(row)
    else:
        raise Http404


def _refuse(request: Asked, why: str) -> HttpResponse:
    messages.warning(request, why)
    return redirect("settings-stages")


def _back(request: Asked, made: list[history.Change]) -> HttpResponse:
    offer_undo(request, _("Saved."), made, back=reverse("settings-stages"))
    return redirect("settings-stages")
