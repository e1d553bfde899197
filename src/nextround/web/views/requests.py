"""Requests for details that went out to employers, and what came back."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from nextround.apps.core import history, people
from nextround.apps.lessons import queries as lessons
from nextround.apps.lessons import reading, requests
from nextround.apps.lessons.choices import Step
from nextround.web import suspected
from nextround.web.asked import Asked
from nextround.web.forms.requests import AnswerForm
from nextround.web.show import show_form
from nextround.web.undo import offer_undo


def answer(request: Asked, pk: int) -> HttpResponse:
    """Write down what came back, and see how much each sentence tells."""
    found = get_object_or_404(requests.requests(request.user), pk=pk)
    form = AnswerForm(
        request.POST or None,
        today=people.today(request.user),
        initial={"answer": found.answer} | ({"on": found.answered_on} if found.answered_on else {}),
    )
    if request.method == "POST" and form.is_valid():
        try:
            with history.following() as made:
                requests.take_answer(found, form.cleaned_data["answer"], on=form.cleaned_data["on"])
        except requests.RequestError as error:
            form.add_error("on", str(error))
        else:
            page = reverse("request-answer", args=[pk])
            offer_undo(request, _("Kept."), made, back=page)
            return redirect(page)
    context = {
        "place": "openings",
        "asked": found,
        "form": form,
        "marks": reading.marks_of(found.answer),
        "kept": {evidence.words for evidence in lessons.evidence_of(found.debrief)},
        "suspicions": lessons.suspicions(request.user),
        "debrief": found.debrief,
    }
    return show_form(request, "reviews/request.html", context)


@require_POST
def suspect(request: Asked, pk: int) -> HttpResponse:
    """Keep a sentence of the answer as evidence for a question."""
    found = get_object_or_404(requests.requests(request.user), pk=pk)
    with history.following() as made:
        suspected.keep(
            request,
            found.debrief,
            reading.marks_of(found.answer),
            on=found.answered_on,
            rater=found.contact,
        )
    page = reverse("request-answer", args=[pk])
    offer_undo(request, str(suspected.KEPT), made, back=page)
    return redirect(page)


@require_POST
def again(request: Asked, pk: int) -> HttpResponse:
    """Keep that the one reminder went out."""
    found = get_object_or_404(requests.requests(request.user), pk=pk)
    with history.following() as made:
        requests.ask_again(found, on=people.today(request.user))
    page = reverse("debrief-step", args=[found.debrief_id, Step.NEXT])
    offer_undo(request, _("Noted. There is no reminder after this one."), made, back=page)
    return redirect(page)


@require_POST
def remove(request: Asked, pk: int) -> HttpResponse:
    """Forget a request that never went out."""
    found = get_object_or_404(requests.requests(request.user), pk=pk)
    page = reverse("debrief-step", args=[found.debrief_id, Step.NEXT])
    with history.following() as made:
        requests.remove(found)
    offer_undo(request, _("Removed."), made, back=page)
    return redirect(page)
