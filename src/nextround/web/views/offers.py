"""Offers: written down, compared, weighed by one's own criteria."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history, people
from nextround.apps.openings import offer_terms, offers, queries
from nextround.web import compared, told
from nextround.web.asked import Asked
from nextround.web.forms.offers import CriterionForm, JudgeForm, OfferForm
from nextround.web.show import show_form
from nextround.web.undo import offer_undo
from nextround.web.views.opening_parts import to_part


def edit(request: Asked, pk: int) -> HttpResponse:
    """Write an opening's offer down, or anew."""
    opening = get_object_or_404(queries.openings(request.user), pk=pk)
    offer = offers.of_opening(opening)
    form = OfferForm(
        request.POST or None, initial=offers.as_typed(offer), today=people.today(request.user)
    )
    if request.method == "POST" and form.is_valid():
        about = {name: form.cleaned_data[name] for name in offers.ABOUT}
        with history.following() as made:
            offers.keep(opening, terms=form.terms(), **about)
        return to_part(request, opening.pk, "offer", words=told.offer_saved(form), made=made)
    context = {"place": "openings", "opening": opening, "offer": offer, "form": form}
    return show_form(request, "offers/edit.html", context)


@require_POST
def remove(request: Asked, pk: int) -> HttpResponse:
    """Remove an offer."""
    offer = get_object_or_404(offers.offers(request.user), pk=pk)
    with history.following() as made:
        offers.remove(offer)
    return to_part(request, offer.opening_id, "offer", words=_("Removed."), made=made)


@require_safe
def side_by_side(request: Asked) -> HttpResponse:
    """Show all offers that can still be taken, and what matters to the person."""
    return _show(request)


@require_POST
def judge(request: Asked) -> HttpResponse:
    """Keep the weights and marks."""
    form = _judge_form(request, sent=True)
    if not form.is_valid():
        return _show(request, judge=form, status=422)
    with history.following() as made:
        offers.judge(request.user, weights=form.weights(), marks=form.marks())
    return _back(request, _("Saved."), made)


@require_POST
def add_criterion(request: Asked) -> HttpResponse:
    """Add something that matters."""
    form = CriterionForm(request.POST)
    if form.is_valid():
        try:
            with history.following() as made:
                offers.add_criterion(request.user, **form.cleaned_data)
        except offers.OpeningError as error:
            form.add_error("name", str(error))
        else:
            return _back(request, _("Added."), made)
    return _show(request, criterion=form, status=422)


@require_POST
def remove_criterion(request: Asked, pk: int) -> HttpResponse:
    """Take something off what matters."""
    criterion = get_object_or_404(offers.criteria(request.user), pk=pk)
    with history.following() as made:
        offers.remove_criterion(criterion)
    return _back(request, _("Removed: %(what)s.") % {"what": criterion.name}, made)


def _back(request: Asked, words: str, made: list[history.Change]) -> HttpResponse:
    page = reverse("offers") + "#criteria"
    offer_undo(request, words, made, back=page)
    return redirect(page)


def _judge_form(request: Asked, *, sent: bool = False) -> JudgeForm:
    criteria = list(offers.criteria(request.user))
    initial: dict[str, object] = {f"weight-{one.pk}": one.weight for one in criteria}
    initial |= {
        f"mark-{one.pk}-{mark.offer_id}": mark.mark for one in criteria for mark in one.marks.all()
    }
    return JudgeForm(
        request.POST if sent else None,
        initial=initial,
        criteria=[(one.pk, one.name) for one in criteria],
        compared=[(offer.pk, str(offer)) for offer in offers.to_compare(request.user)],
    )


def _show(
    request: Asked,
    *,
    criterion: CriterionForm | None = None,
    judge: JudgeForm | None = None,
    status: int = 200,
) -> HttpResponse:
    form = judge or _judge_form(request)
    context = {
        "place": "openings",
        "criterion_form": criterion or CriterionForm(),
        "judge_form": form,
        "judge_rows": _judge_rows(form),
        **_comparison(request),
    }
    return show_form(request, "offers/compare.html", context)


def _comparison(request: Asked) -> dict[str, Any]:
    """Return the offers, what they say side by side, and what the criteria say of them."""
    found = offers.to_compare(request.user)
    names = _names([offer.opening for offer in found])
    criteria = list(offers.criteria(request.user))
    called = [one.name for one in criteria]
    context: dict[str, Any] = {"offers": found, "names": names, "rows": []}
    if found:
        context["rows"] = compared.rows(offer_terms.compared(found), names=names)
    weighing = offer_terms.weighed(criteria, found) if found and criteria else None
    if weighing is not None:
        context["standing"] = compared.standing(weighing, names=names)
        context["means"] = compared.means(weighing)
        context["turns"] = compared.turns(weighing, names=names, criteria=called)
        context["open_marks"] = compared.open_marks(weighing, names=names, criteria=called)
    return context


def _names(offered: Sequence[queries.Opening]) -> list[str]:
    """Return what to call each beside the others: its employer, where that tells them apart."""
    employers = [opening.employer for opening in offered]
    return [
        opening.employer
        if opening.employer and employers.count(opening.employer) == 1
        else str(opening)
        for opening in offered
    ]


def _judge_rows(form: JudgeForm) -> list[dict[str, Any]]:
    """Return the fields criterion by criterion, as the table has them."""
    return [
        {
            "pk": criterion,
            "name": name,
            "weight": form[f"weight-{criterion}"],
            "marks": [form[f"mark-{criterion}-{offer}"] for offer, _who in form.offers],
        }
        for criterion, name in form.criteria
    ]
