"""Stories: what happened, told so that it answers a question in an interview."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.core import history
from nextround.apps.record import queries, stories
from nextround.web.asked import Asked
from nextround.web.forms.record import StoryForm
from nextround.web.show import show, show_form
from nextround.web.undo import offer_undo


@require_safe
def everything(request: Asked) -> HttpResponse:
    """Show the stories."""
    context = {"place": "documents", "here": "stories", "stories": queries.stories(request.user)}
    return show(request, "record/stories.html", context)


def new(request: Asked) -> HttpResponse:
    """Tell a story."""
    form = _form(request)
    if request.method == "POST" and form.is_valid():
        with history.following() as made:
            story = stories.add(request.user, **_said(request, form))
        return _back(request, _("Added."), made, to=story.pk)
    return _show(request, form=form)


def edit(request: Asked, pk: int) -> HttpResponse:
    """Tell a story anew."""
    story = get_object_or_404(queries.stories(request.user), pk=pk)
    said = {name: getattr(story, name) for name in StoryForm.base_fields if name != "fact"}
    form = _form(request, initial={**said, "fact": story.fact_id})
    if request.method == "POST" and form.is_valid():
        with history.following() as made:
            stories.edit(story, **_said(request, form))
        return _back(request, _("Saved."), made, to=pk)
    return _show(request, form=form, story=story)


@require_POST
def change(request: Asked, pk: int, verb: str) -> HttpResponse:
    """Move a story, or remove it."""
    story = get_object_or_404(queries.stories(request.user), pk=pk)
    with history.following() as made:
        if verb == "remove":
            stories.remove(story)
        elif verb in {"up", "down"}:
            stories.shift(story, by=-1 if verb == "up" else 1)
        else:
            raise Http404
    return _back(request, _("Removed.") if verb == "remove" else _("Moved."), made, to=pk)


def _form(request: Asked, **options: Any) -> StoryForm:
    facts = list(queries.facts(request.user).prefetch_related(None))
    return StoryForm(request.POST or None, facts=facts, **options)


def _said(request: Asked, form: StoryForm) -> dict[str, Any]:
    said = dict(form.cleaned_data)
    key = said.pop("fact")
    return {**said, "fact": queries.facts(request.user).filter(pk=key).first() if key else None}


def _show(request: Asked, **context: Any) -> HttpResponse:
    return show_form(request, "record/story.html", {"place": "documents", **context})


def _back(request: Asked, words: str, made: list[history.Change], *, to: int) -> HttpResponse:
    page = f"{reverse('stories')}#story-{to}"
    offer_undo(request, words, made, back=page)
    return redirect(page)
