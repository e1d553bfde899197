"""One fact: written down, changed where it stands, with what was done in it."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history
from nextround.apps.record import achievements, queries, services
from nextround.apps.record.choices import Kind
from nextround.web import recorded
from nextround.web.asked import Asked
from nextround.web.forms.record import AchievementForm, FactForm, NewAchievementForm
from nextround.web.show import show, show_form
from nextround.web.undo import offer_undo
from nextround.web.views.record import back


def new(request: Asked, kind: str) -> HttpResponse:
    """Write a fact down."""
    if kind not in Kind:
        raise Http404
    form = FactForm(request.POST or None, kind=Kind(kind))
    if request.method == "POST" and form.is_valid():
        try:
            with history.following() as made:
                fact = services.add(request.user, kind, **form.said())
        except ValidationError as error:
            form.add_error(None, error)
        else:
            return back(request, _("Added."), made, to=f"fact-{fact.pk}")
    context = {"place": "documents", "form": form, "kind": Kind(kind)}
    return show_form(request, "record/new.html", context)


@require_safe
def one(request: Asked, pk: int) -> HttpResponse:
    """Show a fact with all that is known of it."""
    return _show(request, _fact(request, pk))


def edit(request: Asked, pk: int) -> HttpResponse:
    """Change a fact."""
    fact = _fact(request, pk)
    form = FactForm(request.POST or None, kind=Kind(fact.kind), fact=fact)
    if request.method == "POST" and form.is_valid():
        try:
            with history.following() as made:
                services.edit(fact, **form.said())
        except ValidationError as error:
            form.add_error(None, error)
        else:
            return _done(request, pk, _("Saved."), made)
    return _show(request, fact, open="fact", form=form)


@require_POST
def remove(request: Asked, pk: int) -> HttpResponse:
    """Remove a fact."""
    fact = _fact(request, pk)
    with history.following() as made:
        services.remove(fact)
    return back(request, _("Removed: %(what)s.") % {"what": fact}, made, to=fact.kind)


def new_achievement(request: Asked, pk: int) -> HttpResponse:
    """Add something done."""
    fact = _fact(request, pk)
    form = NewAchievementForm(request.POST or None, auto_id=f"done_{pk}_%s")
    if request.method == "POST" and form.is_valid():
        with history.following() as made:
            achievements.add(fact, form.cleaned_data["words"])
        return _done(request, pk, _("Added."), made)
    return _show(request, fact, open="new", form=form)


def achievement(request: Asked, pk: int) -> HttpResponse:
    """Change what was done: the ways to say it, and which of its numbers are right."""
    kept = get_object_or_404(queries.achievements(request.user), pk=pk)
    form = AchievementForm(
        request.POST or None,
        wordings=kept.worded,
        found=recorded.line(kept).numbers,
        initial={"right": kept.checked},
        auto_id=f"done_{pk}_%s",
    )
    if request.method == "POST" and form.is_valid():
        with history.following() as made:
            achievements.say(kept, form.worded(), checked=form.cleaned_data["right"])
        return _done(request, kept.fact_id, _("Saved."), made)
    return _show(request, _fact(request, kept.fact_id), open=kept.pk, form=form)


@require_POST
def change_achievement(request: Asked, pk: int, verb: str) -> HttpResponse:
    """Move what was done, or remove it."""
    kept = get_object_or_404(queries.achievements(request.user), pk=pk)
    with history.following() as made:
        if verb == "remove":
            achievements.remove(kept)
        elif verb in {"up", "down"}:
            achievements.shift(kept, by=-1 if verb == "up" else 1)
        else:
            raise Http404
    words = _("Removed.") if verb == "remove" else _("Moved.")
    return back(request, words, made, to=f"fact-{kept.fact_id}")


def _fact(request: Asked, pk: int) -> queries.Fact:
    return get_object_or_404(queries.facts(request.user), pk=pk)


def _done(request: Asked, pk: int, words: str, made: list[history.Change]) -> HttpResponse:
    """Show the fact as it is now where it stands, or go back to it."""
    if not request.htmx:
        return back(request, words, made, to=f"fact-{pk}")
    offer_undo(request, words, made, back=f"{reverse('documents')}#fact-{pk}")
    return _show(request, _fact(request, pk), status=200, done=True)


def _show(
    request: Asked, fact: queries.Fact, *, status: int | None = None, **context: Any
) -> HttpResponse:
    """Show a fact on a page of its own, or as the part that takes its place in the record."""
    context |= {"place": "documents", "entry": recorded.entry(fact), "fact": fact}
    shown = status or (422 if request.method == "POST" else 200)
    return show(request, "record/one.html", context, part="entry", status=shown)
