"""The debrief: six short steps, one open at a time, and the summary."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.forms import Form
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history, people
from nextround.apps.lessons import (
    queries,
    reading,
    services,
    standing,
    steps,
    summary_text,
    wording,
)
from nextround.apps.lessons.choices import Step
from nextround.apps.lessons.priors import Priors, priors_of
from nextround.apps.lessons.queries import Debrief
from nextround.apps.openings import queries as openings
from nextround.engine.odds import View
from nextround.web import charts, suspected
from nextround.web.asked import Asked
from nextround.web.forms.debrief import DifferentlyForm, FeelingForm, HappenedForm, ThingForm
from nextround.web.show import show
from nextround.web.undo import offer_undo
from nextround.web.views import debrief_next

_LOW = 3  # at or below this feeling the page offers first to put the rest off

_FORMS: dict[Step, type[Form]] = {
    Step.FEELING: FeelingForm,
    Step.HAPPENED: HappenedForm,
    Step.TELLS: Form,
    Step.MESSAGE: Form,
}


@require_POST
def begin(request: Asked, pk: int) -> HttpResponse:
    """Open the debrief of an opening that ended with a "no", or with silence."""
    ended = openings.openings(request.user).filter(stage__in=openings.TOLD_NO)
    debrief = services.look_back(get_object_or_404(ended, pk=pk))
    return redirect("debrief-step", debrief.pk, debrief.open_step or Step.NEXT)


def step(request: Asked, pk: int, step: str) -> HttpResponse:
    """Show one step open, or keep what it asked for and go on to the next."""
    debrief = _debrief(request, pk)
    if step not in Step.values:
        raise Http404
    here = Step(step)
    if here == Step.NEXT:
        return debrief_next.step(request, debrief)
    if request.method != "POST":
        return show_step(request, debrief, here)
    if here == Step.DIFFERENTLY:
        return _keep_differently(request, debrief, going_on=True)
    return _keep(request, debrief, here)


@require_POST
def put_off(request: Asked, pk: int) -> HttpResponse:
    """Put the rest off until tomorrow; it is on Today then."""
    debrief = _debrief(request, pk)
    tomorrow = people.today(request.user) + timedelta(days=1)
    words = _("Look back at %(what)s") % {"what": debrief.opening}
    with history.following() as made:
        services.put_off(debrief, until=tomorrow, words=words[:300])
    said = _("Put off until tomorrow. What you wrote is kept.")
    offer_undo(request, said, made, back=reverse("today"))
    return redirect("today")


@require_safe
def picture(request: Asked, pk: int) -> HttpResponse:
    """Show the finding for inputs that are not kept yet, as they are being changed."""
    debrief = _debrief(request, pk)
    form = HappenedForm(request.GET)
    if form.is_valid():
        for field, value in form.cleaned_data.items():
            setattr(debrief, field, value)
    context = {"preview": _single(request, debrief), "debrief": debrief}
    return render(request, "debrief/happened.html#preview", context)


@require_POST
def add_thing(request: Asked, pk: int) -> HttpResponse:
    """Keep one thing the person would do differently, or that was out of their hands."""
    return _keep_differently(request, _debrief(request, pk), going_on=False)


@require_POST
def drop_thing(request: Asked, pk: int, thing: int) -> HttpResponse:
    """Take one thing back."""
    debrief = _debrief(request, pk)
    kept = get_object_or_404(queries.reflections(debrief), pk=thing)
    with history.following() as made:
        services.drop_reflection(kept)
    page = reverse("debrief-step", args=[pk, Step.DIFFERENTLY])
    offer_undo(request, _("Removed."), made, back=page)
    return redirect(page)


@require_POST
def suspect(request: Asked, pk: int) -> HttpResponse:
    """Keep a sentence of the employer's as evidence for a question, not a verdict."""
    debrief = _debrief(request, pk)
    with history.following() as made:
        suspected.keep(request, debrief, reading.marks(debrief))
    page = reverse("debrief-step", args=[pk, Step.MESSAGE])
    offer_undo(request, str(suspected.KEPT), made, back=page)
    return redirect(page)


@require_safe
def summary(request: Asked, pk: int) -> HttpResponse:
    """Show the whole debrief, to be read again and printed."""
    debrief = _debrief(request, pk)
    marks = reading.marks(debrief)
    context = {
        "place": "openings",
        "debrief": debrief,
        "marks": marks,
        "evidence": queries.evidence_of(debrief),
        "plans": debrief_next.plans_of(debrief),
        "put_away": [
            *(thing.words for thing in queries.put_away(debrief)),
            *steps.out_of_hand(debrief),
        ],
        "message_words": steps.message(marks),
        **_finding(request, debrief),
    }
    return show(request, "debrief/summary.html", context)


@require_safe
def as_markdown(request: Asked, pk: int) -> HttpResponse:
    """Hand the summary out as Markdown."""
    debrief = _debrief(request, pk)
    response = HttpResponse(
        summary_text.markdown(debrief), content_type="text/markdown; charset=utf-8"
    )
    response["Content-Disposition"] = f'attachment; filename="debrief-{debrief.pk}.md"'
    return response


def show_step(
    request: Asked, debrief: Debrief, here: Step, *, status: int = 200, **more: Any
) -> HttpResponse:
    """Show the page with this step open."""
    context: dict[str, Any] = {
        "place": "openings",
        "debrief": debrief,
        "here": here,
        "steps": steps.steps(debrief, here),
        "part": f"debrief/{here}.html",
        **_CONTEXT[here](request, debrief),
        **more,
    }
    return show(request, "debrief/page.html", context, status=status)


def _keep(request: Asked, debrief: Debrief, here: Step) -> HttpResponse:
    """Keep what a step asked for; after a bad day offer first to put the rest off."""
    form = _FORMS[here](request.POST)
    if not form.is_valid():
        return show_step(request, debrief, here, form=form, status=422)
    services.answer(debrief, here, **form.cleaned_data)
    if debrief.feeling is not None and debrief.feeling <= _LOW and here == Step.FEELING:
        return show_step(request, debrief, here, offer_rest=True)
    return redirect("debrief-step", debrief.pk, _after(here))


def _keep_differently(request: Asked, debrief: Debrief, *, going_on: bool) -> HttpResponse:
    """Keep both halves of the fifth step; going on, the second may be left empty."""
    form, thing = DifferentlyForm(request.POST), ThingForm(request.POST)
    wants_thing = not going_on or bool(request.POST.get("words", "").strip())
    if not form.is_valid() or (wants_thing and not thing.is_valid()):
        return show_step(
            request, debrief, Step.DIFFERENTLY, form=form, thing_form=thing, status=422
        )
    if wants_thing:
        services.add_reflection(debrief, **thing.cleaned_data)
    if not going_on:
        services.note(debrief, **form.cleaned_data)
        return redirect("debrief-step", debrief.pk, Step.DIFFERENTLY)
    services.answer(debrief, Step.DIFFERENTLY, **form.cleaned_data)
    return redirect("debrief-step", debrief.pk, Step.NEXT)


def _feeling(request: Asked, debrief: Debrief) -> dict[str, Any]:
    earlier = [f for f in queries.feelings(request.user) if f.on <= debrief.heard_on]
    line = charts.feelings(earlier) if len(earlier) > 1 else None
    return {"form": FeelingForm(initial=_said(debrief, FeelingForm)), "feelings": line}


def _happened(request: Asked, debrief: Debrief) -> dict[str, Any]:
    return {
        "form": HappenedForm(initial=_said(debrief, HappenedForm)),
        "facts": reading.shown_facts(debrief),
        "preview": _single(request, debrief),
    }


def _single(request: Asked, debrief: Debrief, *, priors: Priors | None = None) -> dict[str, Any]:
    """Return what this outcome says alone; the run, which reads every opening, is left out."""
    single = standing.single(debrief, view=_view(request), priors=priors)
    return {
        "single": single,
        "single_words": wording.single(single),
        "single_chart": charts.single(single),
    }


def _finding(request: Asked, debrief: Debrief) -> dict[str, Any]:
    """Return the single outcome and the run, in sentences, pictures and inputs."""
    priors = priors_of(request.user)
    run = standing.run(debrief, view=_view(request), priors=priors)
    return {
        **_single(request, debrief, priors=priors),
        "run": run,
        "run_words": wording.run(run),
        "run_chart": charts.run(run) if run and run.length > 1 else None,
    }


def _message(request: Asked, debrief: Debrief) -> dict[str, Any]:
    marks = reading.marks(debrief)
    kept = {evidence.words for evidence in queries.evidence_of(debrief)}
    return {
        "marks": marks,
        "kept": kept,
        "suspicions": queries.suspicions(request.user),
        "message_words": steps.message(marks),
    }


def _differently(request: Asked, debrief: Debrief) -> dict[str, Any]:
    things = list(queries.reflections(debrief))
    return {
        "form": DifferentlyForm(initial=_said(debrief, DifferentlyForm)),
        "thing_form": ThingForm(),
        "things": [thing for thing in things if thing.control == "mine"],
        "put_away": [thing for thing in things if thing.control != "mine"],
        "facts_out_of_hand": steps.out_of_hand(debrief),
    }


_CONTEXT: dict[Step, Callable[[Asked, Debrief], dict[str, Any]]] = {
    Step.FEELING: _feeling,
    Step.HAPPENED: _happened,
    Step.TELLS: _finding,
    Step.MESSAGE: _message,
    Step.DIFFERENTLY: _differently,
}


def _debrief(request: Asked, pk: int) -> Debrief:
    return get_object_or_404(queries.debriefs(request.user), pk=pk)


def _view(request: Asked) -> View | None:
    return standing.view_named(request.GET.get("view", ""))


def _said(debrief: Debrief, form_class: type[Form]) -> dict[str, Any]:
    """Return what the person said before, for the form to show again."""
    return {name: getattr(debrief, name) for name in form_class.base_fields}


def _after(here: Step) -> Step:
    order = list(Step)
    return order[order.index(here) + 1]
