"""The record: every fact by kind, who it is about, its numbers, and the way out of it."""

import json

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history, people
from nextround.apps.record import achievements, queries, services
from nextround.apps.record.choices import Kind
from nextround.engine.career.json_resume import json_resume_of
from nextround.web import recorded
from nextround.web.asked import Asked, number_in
from nextround.web.forms.record import ProfileForm
from nextround.web.show import show, show_form
from nextround.web.undo import offer_undo

_MOST_TYPED = 200


@require_safe
def record(request: Asked) -> HttpResponse:
    """Show the facts by kind, or those that hold some words."""
    typed = request.GET.get("q", "").replace("\0", " ").strip()[:_MOST_TYPED]
    entries = [recorded.entry(fact) for fact in queries.facts(request.user)]
    found = recorded.holding(entries, typed) if typed else entries
    profile = queries.profile(request.user)
    there = {entry.fact.kind for entry in entries}
    context = {
        "place": "documents",
        "here": "facts",
        "profile": profile,
        "typed": typed,
        "facts": len(entries),
        "begun": profile.pk is not None or not queries.is_empty(request.user),
        "found": len(found),
        "shelves": recorded.shelves(found, today=people.today(request.user)),
        "empty_kinds": [kind for kind in Kind if kind not in there],
        "unchecked": recorded.unchecked(entries),
    }
    return show(request, "record/page.html", context)


def profile(request: Asked) -> HttpResponse:
    """Say who the record is about."""
    kept = queries.profile(request.user)
    city = str(kept.location.get("city", ""))
    words = {name: getattr(kept, name) for name in ProfileForm.base_fields if name != "city"}
    form = ProfileForm(request.POST or None, initial={**words, "city": city})
    if request.method == "POST" and form.is_valid():
        said = dict(form.cleaned_data)
        location = {**kept.location, "city": said.pop("city")}
        with history.following() as made:
            services.say_profile(
                request.user, location={k: v for k, v in location.items() if v}, **said
            )
        return back(request, _("Saved."), made)
    context = {"place": "documents", "form": form, "profile": kept}
    return show_form(request, "record/profile.html", context)


@require_safe
def as_json(request: Asked) -> HttpResponse:
    """Give the whole record as JSON Resume."""
    said = json.dumps(json_resume_of(queries.career(request.user)), ensure_ascii=False, indent=2)
    answer = HttpResponse(said, content_type="application/json; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="record.json"'
    return answer


@require_POST
def move(request: Asked) -> HttpResponse:
    """Move a fact up or down among those of its kind."""
    key = request.POST.get("up") or request.POST.get("down") or ""
    fact = get_object_or_404(queries.facts(request.user), pk=number_in(key))
    with history.following() as made:
        services.shift(fact, by=-1 if "up" in request.POST else 1)
    return back(request, _("Moved."), made, to=f"fact-{fact.pk}")


def numbers(request: Asked) -> HttpResponse:
    """Go through the numbers, and say which are right."""
    entries = recorded.with_numbers(queries.facts(request.user))
    if request.method == "POST":
        label = _("numbers of your record")
        with (
            history.following() as made,
            history.change(request.user, history.Verb.EDITED, label=label),
        ):
            for line in (line for entry in entries for line in entry.lines):
                right = request.POST.getlist(f"right-{line.achievement.pk}")
                achievements.check(line.achievement, right)
        page = reverse("record-numbers")
        offer_undo(request, _("Saved."), made, back=page)
        return redirect(page)
    context = {"place": "documents", "here": "numbers", "entries": entries}
    return show(request, "record/numbers.html", context)


def back(request: Asked, words: str, made: list[history.Change], *, to: str = "") -> HttpResponse:
    """Go back to the record, to one place of it, saying what was done."""
    page = reverse("documents") + (f"#{to}" if to else "")
    offer_undo(request, words, made, back=page)
    return redirect(page)
