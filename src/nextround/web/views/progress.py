"""Progress: what the whole search says, when an offer may come, and where the next hour helps."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history, people
from nextround.apps.core.people import Person
from nextround.apps.lessons import ledger, sources
from nextround.apps.lessons import queries as lessons
from nextround.apps.lessons.ledger import Lesson
from nextround.apps.openings import queries as openings
from nextround.apps.outlook import changes, courses, market, services
from nextround.apps.outlook.hours import hours_of
from nextround.apps.plan import queries as plan
from nextround.apps.plan import services as planning
from nextround.apps.plan.queries import Deed
from nextround.web import hours, learned, outlook
from nextround.web.asked import Asked
from nextround.web.forms.progress import ChangeForm, MinutesForm, TermsForm
from nextround.web.planned import Planned
from nextround.web.show import show
from nextround.web.undo import offer_undo

_PAGE = "progress/page.html"
# Looking back goes on under its own list.
_DEBRIEFS = 8
_LESSONS = 3


@require_safe
def progress(request: Asked) -> HttpResponse:
    """Show the whole search."""
    return _show(request)


def with_plan(request: Asked) -> HttpResponse:
    """Show what other numbers would change, or mean to do them from now on."""
    planned = Planned.of(request.user, request.POST or request.GET)
    if request.method == "POST" and planned.form.is_valid():
        with history.following() as made:
            planning.set_paces(request.user, planned.paces())
        offer_undo(
            request, _("Your plan. The forecast counts on it."), made, back=_place("forecast")
        )
        return redirect(_place("forecast"))
    if request.htmx:
        return show(request, _PAGE, {"planned": planned}, part="planned")
    return _show(request, planned=planned, status=422 if request.method == "POST" else 200)


@require_POST
def terms(request: Asked) -> HttpResponse:
    """Say what kind of places are looked for, and by when."""
    form = TermsForm(request.POST)
    if not form.is_valid():
        return _show(request, terms=form, status=422)
    with history.following() as made:
        services.set_terms(request.user, **form.cleaned_data)
    offer_undo(request, _("Saved."), made, back=reverse("progress"))
    return redirect("progress")


@require_POST
def mark(request: Asked) -> HttpResponse:
    """Mark that something was changed."""
    form = ChangeForm(request.POST)
    if not form.is_valid():
        return _show(request, change=form, status=422)
    with history.following() as made:
        services.mark_change(request.user, **form.cleaned_data)
    offer_undo(request, _("Marked. It is watched from now on."), made, back=_place("changes"))
    return redirect(_place("changes"))


@require_POST
def unmark(request: Asked, pk: int) -> HttpResponse:
    """Forget a change."""
    marked = get_object_or_404(changes.marked(request.user), pk=pk)
    with history.following() as made:
        services.unmark_change(marked)
    offer_undo(request, _("No longer watched."), made, back=_place("changes"))
    return redirect(_place("changes"))


@require_POST
def minutes(request: Asked) -> HttpResponse:
    """Note how long something took."""
    form = MinutesForm(request.POST)
    if not form.is_valid():
        return _show(request, minutes=form, status=422)
    deed, today = Deed(form.cleaned_data["deed"]), people.today(request.user)
    with history.following() as made:
        planning.log_minutes(request.user, deed, minutes=form.cleaned_data["minutes"], on=today)
    offer_undo(request, _("Noted."), made, back=_place("hours"))
    return redirect(_place("hours"))


def _show(
    request: Asked, *, planned: Planned | None = None, status: int = 200, **forms: Any
) -> HttpResponse:
    person, today = request.user, people.today(request.user)
    planned = planned or Planned.of(person)
    inputs, marked = planned.inputs, list(changes.marked(person))
    moved = ledger.moved(person, on=today)
    context = {
        "place": "progress",
        "today": today,
        "planned": planned,
        "funnel": outlook.funnel(planned.sums, inputs, unsaid=courses.without_channel(person)),
        "forecast": outlook.forecast(
            planned.sums.forecast, today=today, wanted=inputs.terms.offer_by
        ),
        "changes": outlook.change_rows(changes.judged(inputs, marked, today=today)),
        "suggested": outlook.suggestions(changes.suggested(person, marked)),
        "hours": _hours(person, planned, [each.lesson for each in moved]),
        "terms": TermsForm(initial=market.as_typed(inputs.terms)),
        "change": ChangeForm(initial={"on": today}),
        "minutes": MinutesForm(),
        "cards": learned.cards(person, [each.lesson for each in moved[:_LESSONS]]),
        "debriefs": lessons.debriefs(person)[:_DEBRIEFS],
        "numbers": sources.rows_of(inputs.asked),
    }
    return show(request, _PAGE, context | forms, status=status)


def _hours(person: Person, planned: Planned, beliefs: Sequence[Lesson]) -> hours.HoursShown | None:
    """Return where the next hour helps, about what the search is about just now."""
    noted, weakness = plan.minutes(person), learned.first_settled(beliefs)
    found = hours_of(planned.inputs, planned.priors, noted, established=bool(weakness))
    if found is None:
        return None
    saved = openings.openings(person).filter(stage=openings.Stage.SAVED, archived_on=None)
    named = saved.exclude(employer="").values_list("employer", flat=True).first()
    return hours.shown(found, hours.About(weakness=weakness, employer=named or "", noted=noted))


def _place(part: str) -> str:
    return f"{reverse('progress')}#{part}"
