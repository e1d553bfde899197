"""The sixth step: the letter, at most three plans, and the next opening."""

from datetime import timedelta
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history, people
from nextround.apps.lessons import letter as letters
from nextround.apps.lessons import queries, requests, services, steps
from nextround.apps.lessons.choices import Step
from nextround.apps.lessons.queries import Debrief
from nextround.apps.openings import queries as openings
from nextround.apps.plan import queries as plans
from nextround.formats.write import calendar
from nextround.web.asked import Asked, number_in
from nextround.web.forms.debrief import LetterForm, PlanForms
from nextround.web.show import show
from nextround.web.undo import offer_undo

_MOST_PLANS = 3


def step(request: Asked, debrief: Debrief) -> HttpResponse:
    """Show the last step, or keep its plans and finish."""
    if request.method != "POST":
        return _show(request, debrief)
    form = PlanForms(request.POST, prefix="plan")
    if not form.is_valid():
        return _show(request, debrief, plan_forms=form, status=422)
    rows = [row.cleaned_data for row in form if row.cleaned_data.get("words")]
    services.finish(
        debrief,
        on=people.today(request.user),
        plans=[(row["when"], row["words"], row["due_on"]) for row in rows],
        next_opening=_turned_to(request),
    )
    return redirect("debrief", debrief.pk)


@require_POST
def letter(request: Asked, pk: int) -> HttpResponse:
    """Write the letter again, in another tone, length or to someone else."""
    debrief = get_object_or_404(queries.debriefs(request.user), pk=pk)
    form = LetterForm(request.POST)
    if not form.is_valid():
        return _show(request, debrief, letter_form=form, status=422)
    services.note(debrief, **form.cleaned_data)
    if request.htmx:
        context = {"debrief": debrief, **_letter(debrief)}
        return show(request, "debrief/next.html", context, part="letter")
    return redirect("debrief-step", pk, Step.NEXT)


@require_POST
def letter_sent(request: Asked, pk: int) -> HttpResponse:
    """Keep that the letter went out, and when to ask once more."""
    debrief = get_object_or_404(queries.debriefs(request.user), pk=pk)
    words = _("Ask %(who)s once more, if no answer came") % {
        "who": debrief.opening.employer or debrief.opening.role
    }
    with history.following() as made:
        requests.send(debrief, on=people.today(request.user), words=words[:300])
    page = reverse("debrief-step", args=[pk, Step.NEXT])
    said = _("Marked as sent. Today reminds you once, in ten days.")
    offer_undo(request, said, made, back=page)
    return redirect(page)


@require_safe
def as_calendar(request: Asked, pk: int) -> HttpResponse:
    """Hand the plans out as a calendar file."""
    debrief = get_object_or_404(queries.debriefs(request.user), pk=pk)
    days = [
        calendar.Day(
            uid=f"plan-{action.pk}@nextround",
            on=action.due_on,
            title=action.words,
            notes=action.when,
            made_at=action.recorded_at,
        )
        for action in plans_of(debrief)
    ]
    response = HttpResponse(calendar.all_day_events(days), content_type="text/calendar")
    response["Content-Disposition"] = f'attachment; filename="plans-{pk}.ics"'
    return response


def plans_of(debrief: Debrief) -> list[plans.Action]:
    """Return the plans and reminders that this debrief led to."""
    about = plans.about(debrief.owner, services.subject(debrief))
    return list(about.exclude(kind=plans.DEBRIEF))


def _show(request: Asked, debrief: Debrief, *, status: int = 200, **more: Any) -> HttpResponse:
    turn = openings.next_to_turn_to(request.user, after=debrief.opening, now=timezone.now())
    context = {
        "place": "openings",
        "debrief": debrief,
        "here": Step.NEXT,
        "steps": steps.steps(debrief, Step.NEXT),
        "part": "debrief/next.html",
        "plan_forms": PlanForms(prefix="plan", initial=_plans_to_show(request, debrief)),
        "next_opening": turn.opening if turn else None,
        "next_why": steps.why_next(turn) if turn else "",
        "came": requests.came(request.user, opening=debrief.opening),
        **_letter(debrief),
        **more,
    }
    return show(request, "debrief/page.html", context, status=status)


def _turned_to(request: Asked) -> openings.Opening | None:
    """Return the opening the person turns to; an id that is none of theirs is nothing."""
    pk = number_in(request.POST.get("next_opening", ""))
    return openings.openings(request.user).filter(pk=pk).first()


def _letter(debrief: Debrief) -> dict[str, Any]:
    form = LetterForm(initial={name: getattr(debrief, name) for name in LetterForm.base_fields})
    today = people.today(debrief.owner)
    return {"letter": letters.to_send(debrief, today=today), "letter_form": form}


def _plans_to_show(request: Asked, debrief: Debrief) -> list[dict[str, object]]:
    """Return the plans kept, or suggestions from what was written; always three rows."""
    kept = [
        {"when": action.when, "words": action.words, "due_on": action.due_on}
        for action in plans_of(debrief)
        if action.kind == plans.PLAN and action.done_on is None
    ]
    if not kept and Step.NEXT not in debrief.answered:
        tomorrow = people.today(request.user) + timedelta(days=1)
        kept = steps.suggested_plans(debrief, from_day=tomorrow)
    empty: list[dict[str, object]] = [{} for _ in range(_MOST_PLANS - len(kept))]
    return [*kept[:_MOST_PLANS], *empty]
