"""What a person may have to learn: the list, one suspicion with its evidence, and the library."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history, people
from nextround.apps.lessons import ledger, suspicions, worths
from nextround.apps.lessons.choices import STARTS, Start
from nextround.engine import behaviours
from nextround.web import learned
from nextround.web.asked import Asked
from nextround.web.forms.lessons import DayForm, PractisedForm, PractiseForm, SuspicionForm
from nextround.web.show import show, show_form
from nextround.web.undo import offer_undo

_SUGGESTED = 4


@require_safe
def lessons(request: Asked) -> HttpResponse:
    """Show every suspicion, by where it stands."""
    groups = learned.groups(request.user, on=people.today(request.user))
    context = {"place": "progress", "groups": groups}
    return show(request, "lessons/list.html", context)


@require_safe
def one(request: Asked, pk: int) -> HttpResponse:
    """Show one suspicion: what speaks for it and against it, what would tell more, and its past."""
    today = people.today(request.user)
    day_form = DayForm(request.GET or None, today=today, initial={"on": today})
    on = day_form.cleaned_data["on"] if day_form.is_bound and day_form.is_valid() else today
    look = ledger.look(request.user, pk, today=today, on=on)
    if look is None:
        raise Http404
    context = {
        "place": "progress",
        "lesson": look.lesson,
        "behaviour": behaviours.by_key(look.lesson.hypothesis.library_key),
        "worths": worths.lines(request.user),
        "day_form": day_form,
        "past": learned.past(look, on=on),
        **_shown(request, look.lesson),
    }
    return show(request, "lessons/one.html", context)


def new(request: Asked) -> HttpResponse:
    """Help to say what may be so as something that one does, and keep it."""
    say = request.GET.get("say", "")[:300]
    form = SuspicionForm(request.POST or None, initial={"statement": say})
    if request.method == "POST" and form.is_valid() and not _is_to_be_reworded(request, form):
        with history.following() as made:
            hypothesis = suspicions.start(request.user, **form.cleaned_data)
        offer_undo(request, _("Kept as a question."), made, back=reverse("lessons"))
        return redirect("lesson", hypothesis.pk)
    return _show_form(request, form)


def edit(request: Asked, pk: int) -> HttpResponse:
    """Say it in other words, or of another stage."""
    hypothesis = found(request, pk).hypothesis
    common = next((key for key, value in STARTS.items() if value == hypothesis.prior), Start.USUAL)
    said = {"statement": str(hypothesis), "family": hypothesis.family, "common": common}
    form = SuspicionForm(request.POST or None, initial=said)
    if request.method == "POST" and form.is_valid() and _is_reworded(request, hypothesis, form):
        return redirect("lesson", pk)
    return _show_form(request, form, hypothesis=hypothesis)


@require_POST
def remove(request: Asked, pk: int) -> HttpResponse:
    """Forget a suspicion with its evidence."""
    hypothesis = found(request, pk).hypothesis
    with history.following() as made:
        suspicions.remove(hypothesis)
    offer_undo(request, _("Removed, with its evidence."), made, back=reverse("lesson", args=[pk]))
    return redirect("lessons")


@require_safe
def library(request: Asked) -> HttpResponse:
    """Show the library by competency, each with what would show it."""
    by = [
        (_(competency.label), [b for b in behaviours.LIBRARY if b.competency is competency])
        for competency in behaviours.Competency
    ]
    context = {
        "place": "progress",
        "shelves": [
            (competency.value, title, alike)
            for competency, (title, alike) in zip(behaviours.Competency, by, strict=True)
        ],
        "mine": learned.keys(request.user),
    }
    return show(request, "lessons/library.html", context)


@require_POST
def begin(request: Asked, key: str) -> HttpResponse:
    """Keep a suspicion of the library."""
    behaviour = behaviours.by_key(key)
    if behaviour is None:
        raise Http404
    with history.following() as made:
        hypothesis = suspicions.start_from(request.user, behaviour)
    offer_undo(request, _("Kept as a question."), made, back=reverse("lesson-library"))
    return redirect("lesson", hypothesis.pk)


def found(request: Asked, pk: int) -> ledger.Lesson:
    """Return the person's suspicion as it stands today."""
    lesson = ledger.lesson(request.user, pk, on=people.today(request.user))
    if lesson is None:
        raise Http404
    return lesson


def _shown(request: Asked, lesson: ledger.Lesson) -> dict[str, Any]:
    """Return a suspicion as its page shows it, with the forms of its practice."""
    today = people.today(request.user)
    for_it, against_it = learned.sides(request.user, lesson)
    widest = max((abs(part.shift) for part in lesson.parts), default=0.0)
    worked_on = {"worked_on": lesson.hypothesis.worked_on}
    return {
        "card": learned.card(lesson, planned=learned.planned_about(request.user), widest=widest),
        "for_it": for_it,
        "against_it": against_it,
        "ways": learned.choices(lesson),
        "practise_form": PractiseForm(today=today),
        "practised_form": PractisedForm(today=today, initial=worked_on),
    }


def _show_form(request: Asked, form: SuspicionForm, **more: Any) -> HttpResponse:
    said = request.POST.get("statement", "") or request.GET.get("say", "")
    context = {
        "place": "progress",
        "form": form,
        "suggested": behaviours.find(said, limit=_SUGGESTED) if said else (),
        "about_given": _(behaviours.ABOUT_GIVEN) if behaviours.is_given(said) else "",
        "is_trait": behaviours.is_trait(said),
        "mine": learned.keys(request.user),
        **more,
    }
    return show_form(request, "lessons/edit.html", context)


def _is_to_be_reworded(request: Asked, form: SuspicionForm) -> bool:
    """Ask once for what it looks like, where the words say what somebody is."""
    said = form.cleaned_data["statement"]
    if request.POST.get("as_it_stands") or not behaviours.is_trait(said):
        return False
    form.add_error(
        "statement",
        _("This says what you are, and nobody can see that. What do you do, when it happens?"),
    )
    return True


def _is_reworded(request: Asked, hypothesis: ledger.Hypothesis, form: SuspicionForm) -> bool:
    try:
        with history.following() as made:
            suspicions.reword(hypothesis, **form.cleaned_data)
    except suspicions.SuspicionError as error:
        form.add_error("statement", str(error))
        return False
    back = reverse("lesson", args=[hypothesis.pk])
    offer_undo(request, _("Saved."), made, back=back)
    return True
