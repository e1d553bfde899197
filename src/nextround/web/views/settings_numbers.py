"""Settings, numbers: the table that the models rest on, and numbers of the person's own."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history
from nextround.apps.lessons import priors, sources
from nextround.web.asked import Asked
from nextround.web.forms.settings import NumberForm
from nextround.web.show import show, show_form
from nextround.web.undo import offer_undo


@require_safe
def numbers(request: Asked) -> HttpResponse:
    """Show the whole table, by model."""
    own = priors.own_numbers(request.user)
    groups = sources.groups(priors.table_with(own.values()), own)
    context = {"place": "settings", "groups": groups, "own": len(own)}
    return show(request, "settings/numbers.html", context)


def number(request: Asked, key: str) -> HttpResponse:
    """Show one number, or use the person's own in its place."""
    prior, own = _number(request, key)
    said = {name: _short(getattr(prior, name)) for name in ("value", "low", "high")}
    form = NumberForm(
        request.POST or None, unit=prior.unit, initial={**said, "why": own.why if own else ""}
    )
    if request.method == "POST" and _is_kept(request, key, form):
        return redirect(_place_of(key))
    context = {"place": "settings", "row": sources.row(prior, own), "form": form}
    return show_form(request, "settings/number.html", context)


@require_POST
def number_back(request: Asked, key: str) -> HttpResponse:
    """Use the table's number again."""
    _number(request, key)
    with history.following() as made:
        priors.back_to_table(request.user, key)
    offer_undo(request, _("Back to the table’s number."), made, back=_place_of(key))
    return redirect(_place_of(key))


@require_POST
def numbers_back(request: Asked) -> HttpResponse:
    """Use the table's numbers again, all of them."""
    with history.following() as made:
        priors.all_back_to_table(request.user)
    offer_undo(request, _("Back to the table’s numbers."), made, back=reverse("numbers"))
    return redirect("numbers")


def _number(request: Asked, key: str) -> tuple[priors.Prior, priors.OwnPrior | None]:
    """Return a number as the person has it, and what they set, if they did."""
    own = priors.own_numbers(request.user)
    table = priors.table_with(own.values())
    if key not in table:
        raise Http404
    return table.row(key), own.get(key)


def _is_kept(request: Asked, key: str, form: NumberForm) -> bool:
    """Keep the person's number; where it cannot be, the form says why."""
    if not form.is_valid():
        return False
    try:
        with history.following() as made:
            priors.set_number(request.user, key, **form.cleaned_data)
    except priors.NumberError as error:
        form.add_error("value", str(error))
        return False
    words = _("Saved. Your number is used from now on.")
    offer_undo(request, words, made, back=_place_of(key))
    return True


def _short(number: float) -> float:
    """Return a whole number as one, so that its field does not show a nought after the point."""
    return int(number) if number == int(number) else number


def _place_of(key: str) -> str:
    return f"{reverse('numbers')}#{key}"
