"""An opening's requirements beside the record, and what is answered to those that are not there."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from django_htmx.http import reswap, retarget

from nextround.apps.core import history, people
from nextround.apps.matching import queries, services
from nextround.apps.openings import queries as openings
from nextround.engine.career.facts import Kind
from nextround.engine.matching import Match, Said, question_for
from nextround.web.asked import Asked, number_in
from nextround.web.forms.matching import AnswerForm
from nextround.web.matched import asked, matched
from nextround.web.posting_read import requirements_in
from nextround.web.show import show
from nextround.web.undo import offer_undo

# Where something can have been done.
_HELD = frozenset({Kind.POSITION, Kind.VOLUNTEERING, Kind.PROJECT})


@require_safe
def match(request: Asked, pk: int) -> HttpResponse:
    """Show the requirements of an opening, each beside its best evidence."""
    opening, beside = _beside(request, pk)
    context = {"place": "openings", "opening": opening, "read": matched(beside)}
    return show(request, "openings/match.html", context, part="asked")


def answer(request: Asked, pk: int, digest: str) -> HttpResponse:
    """Answer whether something that is asked is so."""
    opening, beside = _beside(request, pk)
    about = next((m for m in beside.matches if queries.digest_of(m.requirement) == digest), None)
    if about is None:
        raise Http404
    form = _form(request, about, beside)
    if request.method == "POST" and form.is_valid():
        try:
            with history.following() as made:
                _keep(request, opening, about, form=form, beside=beside)
        except ValidationError as error:
            # Of the fact it would have become; the form has other names.
            form.add_error(None, error.messages)
        else:
            return _kept(request, pk, digest, made=made)
    context = {
        "place": "openings",
        "opening": opening,
        "ask": about.requirement,
        "digest": digest,
        "question": asked(about),
        "form": form,
    }
    status = 422 if request.method == "POST" else 200
    response = show(request, "openings/answer.html", context, part="answer", status=status)
    return (
        reswap(retarget(response, f"#asked-{digest}"), "outerHTML") if status == 422 else response
    )


def _beside(request: Asked, pk: int) -> tuple[openings.Opening, queries.Beside]:
    opening = get_object_or_404(openings.openings(request.user), pk=pk)
    # Whose it is needs no asking.
    opening.owner = request.user
    requirements = requirements_in(opening.posting)
    today = people.today(request.user)
    return opening, queries.beside(opening, requirements, today=today)


def _form(request: Asked, about: Match, beside: queries.Beside) -> AnswerForm:
    held = zip(beside.facts, beside.career.facts, strict=True)
    positions = [(row.pk, str(row)) for row, fact in held if fact.kind in _HELD]
    return AnswerForm(
        request.POST or None,
        question=question_for(about.requirement),
        positions=positions,
        auto_id=f"answer_{queries.digest_of(about.requirement)}_%s",
    )


def _keep(
    request: Asked,
    opening: openings.Opening,
    about: Match,
    *,
    form: AnswerForm,
    beside: queries.Beside,
) -> None:
    on, said = people.today(request.user), form.cleaned_data
    if said["said"] != Said.YES:
        services.say(opening, about.requirement, said["said"], on=on)
        return
    chosen = number_in(said.get("position") or "")
    at = next((fact for fact in beside.facts if fact.pk == chosen), None)
    services.tell(opening, about.requirement, form.reply(), at=at, on=on)


def _kept(request: Asked, pk: int, digest: str, *, made: list[history.Change]) -> HttpResponse:
    """Show all requirements as they stand now, or go back to the one that was answered."""
    page = f"{reverse('opening-match', args=[pk])}#asked-{digest}"
    offer_undo(request, _("Kept."), made, back=page)
    if not request.htmx:
        return redirect(page)
    opening, beside = _beside(request, pk)
    context: dict[str, Any] = {"opening": opening, "read": matched(beside), "answered": digest}
    return show(request, "openings/match.html", context, part="asked")
