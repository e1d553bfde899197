"""Settings, numbers: what each source of evidence is worth, and numbers of the person's own."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history
from nextround.apps.lessons import worths
from nextround.web.asked import Asked
from nextround.web.forms.lessons import WorthForm
from nextround.web.show import show, show_form
from nextround.web.undo import offer_undo


@require_safe
def table(request: Asked) -> HttpResponse:
    """Show the whole table of sources."""
    context = {"place": "settings", "lines": worths.lines(request.user)}
    return show(request, "settings/worths.html", context)


def one(request: Asked, source: str) -> HttpResponse:
    """Show one source, or use the person's own numbers for it."""
    line = _line(request, source)
    said = {name: f"{value:g}" for name, value in worths.numbers_of(line.worth).items()}
    why = line.own.why if line.own else ""
    form = WorthForm(request.POST or None, initial={**said, "why": why})
    if request.method == "POST" and _is_kept(request, line, form):
        return redirect(_place_of(line))
    context = {"place": "settings", "line": line, "form": form}
    return show_form(request, "settings/worth.html", context)


@require_POST
def back(request: Asked, source: str) -> HttpResponse:
    """Use the table's numbers again."""
    line = _line(request, source)
    with history.following() as made:
        worths.back_to_table(request.user, line.source)
    offer_undo(request, _("Back to the table’s numbers."), made, back=_place_of(line))
    return redirect(_place_of(line))


def _line(request: Asked, source: str) -> worths.Line:
    line = next((one for one in worths.lines(request.user) if one.source == source), None)
    if line is None:
        raise Http404
    return line


def _is_kept(request: Asked, line: worths.Line, form: WorthForm) -> bool:
    """Keep the person's numbers; where one cannot be, the form says why."""
    if not form.is_valid():
        return False
    try:
        with history.following() as made:
            worths.set_worth(request.user, line.source, **form.cleaned_data)
    except worths.RatioError as error:
        form.add_error(None, error.said(_))
        return False
    words = _("Saved. Your numbers are used from now on.")
    offer_undo(request, words, made, back=_place_of(line))
    return True


def _place_of(line: worths.Line) -> str:
    return f"{reverse('worths')}#{line.source}"
