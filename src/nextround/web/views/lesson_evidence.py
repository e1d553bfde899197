"""What is done with one suspicion: evidence in and out, practice, letting it go."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history, people
from nextround.apps.lessons import ledger, suspicions
from nextround.apps.lessons.choices import Clear, Source
from nextround.web import learned
from nextround.web.asked import Asked
from nextround.web.forms.lessons import EvidenceForm, PractisedForm, PractiseForm
from nextround.web.show import show, show_form
from nextround.web.undo import offer_undo
from nextround.web.views.lessons import found


def add(request: Asked, pk: int) -> HttpResponse:
    """Keep one thing that speaks for it, or against it."""
    hypothesis = found(request, pk).hypothesis
    today = people.today(request.user)
    form = EvidenceForm(
        request.POST or None, today=today, initial={"source": request.GET.get("source", "")}
    )
    if request.method == "POST" and form.is_valid():
        with history.following() as made:
            suspicions.add_evidence(hypothesis, _seen(form))
        offer_undo(request, _("Kept. Belief is worked out anew."), made, back=_page(pk))
        return redirect(_page(pk))
    context = {"place": "progress", "hypothesis": hypothesis, "form": form}
    return show_form(request, "lessons/evidence.html", context)


@require_POST
def remove(request: Asked, pk: int, piece: int) -> HttpResponse:
    """Take one piece out; the suspicion stays."""
    hypothesis = found(request, pk).hypothesis
    evidence = get_object_or_404(ledger.pieces(request.user, hypothesis), pk=piece)
    with history.following() as made:
        suspicions.remove_piece(evidence)
    offer_undo(request, _("Removed."), made, back=_page(pk))
    return redirect(_page(pk))


@require_POST
def practise(request: Asked, pk: int) -> HttpResponse:
    """Plan to practise it: straight to Today, and to Practice."""
    lesson, today = found(request, pk), people.today(request.user)
    form = PractiseForm(request.POST, today=today)
    words = _("Practise: %(what)s") % {"what": lesson.hypothesis}
    if not form.is_valid() or not lesson.is_worth_practising:
        return redirect(f"{_page(pk)}#practice")
    with history.following() as made:
        suspicions.adopt(lesson.hypothesis, on=today, words=words[:300], **form.cleaned_data)
    offer_undo(request, _("Planned. It is on Today and under Practice."), made, back=_page(pk))
    return redirect(_page(pk))


@require_POST
def practised(request: Asked, pk: int) -> HttpResponse:
    """Keep the day that practice was completed."""
    hypothesis, today = found(request, pk).hypothesis, people.today(request.user)
    form = PractisedForm(request.POST, today=today)
    if form.is_valid():
        with history.following() as made:
            suspicions.note_practice(hypothesis, on=form.cleaned_data["worked_on"])
        words = _("Kept. What spoke for it before that day counts half.")
        offer_undo(request, words, made, back=_page(pk))
    return redirect(f"{_page(pk)}#practice")


def let_go(request: Asked, pk: int) -> HttpResponse:
    """Show what spoke against it, and let it go."""
    lesson = found(request, pk)
    if lesson.standing is not ledger.Standing.RULED_OUT:
        return redirect(_page(pk))
    if request.method == "POST":
        with history.following() as made:
            suspicions.let_go(lesson.hypothesis, on=people.today(request.user))
        offer_undo(request, _("Let go."), made, back=_page(pk))
        return redirect("lessons")
    against = learned.sides(request.user, lesson)[1]
    context = {"place": "progress", "lesson": lesson, "against_it": against.rows}
    return show(request, "lessons/let_go.html", context)


@require_POST
def take_up(request: Asked, pk: int) -> HttpResponse:
    """Look into it again."""
    hypothesis = found(request, pk).hypothesis
    with history.following() as made:
        suspicions.take_up(hypothesis)
    offer_undo(request, _("It is a question again."), made, back=_page(pk))
    return redirect(_page(pk))


@require_safe
def practice(request: Asked) -> HttpResponse:
    """Show what is to be practised: what is settled, and what is planned."""
    cards = learned.to_practise(request.user, on=people.today(request.user))
    return show(request, "places/practice.html", {"place": "practice", "cards": cards})


def _seen(form: EvidenceForm) -> suspicions.Seen:
    said = form.cleaned_data
    return suspicions.Seen(
        Source(said["source"]),
        said["on"],
        speaks_for=said["speaks"] == "for",
        strength=suspicions.STRENGTH_OF[Clear(said["clear"])],
        rater=said["rater"],
        words=said["words"],
        recordings=said["recordings"],
    )


def _page(pk: int) -> str:
    return reverse("lesson", args=[pk])
