"""A LinkedIn profile beside the record: brought in from its export, looked at, forgotten."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from nextround.apps.core import history, people
from nextround.apps.matching import queries, reading, services
from nextround.apps.record import queries as record
from nextround.engine.career.json_resume import career_of
from nextround.web.asked import Asked
from nextround.web.forms.linkedin import ProfileForm
from nextround.web.profile_shown import MOST_OPENINGS, ProfileShown, profile_shown
from nextround.web.show import show_form
from nextround.web.undo import offer_undo


def profile(request: Asked) -> HttpResponse:
    """Show the profile as it was last read, or read another."""
    form = ProfileForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        file = form.cleaned_data["file"]
        try:
            career = reading.profile_from(file.read(), name=file.name)
        except reading.PaperError as error:
            form.add_error("file", str(error))
        else:
            today = people.today(request.user)
            with history.following() as made:
                services.keep_profile(request.user, career, file=file.name, on=today)
            return _back(request, _("Read."), made)
    kept = queries.profile(request.user)
    context = {
        "place": "documents",
        "here": "linkedin",
        "form": form,
        "kept": kept,
        "shown": _shown(request, kept) if kept else None,
    }
    return show_form(request, "record/linkedin.html", context)


@require_POST
def forget(request: Asked) -> HttpResponse:
    """Remove the profile as it was read."""
    kept = queries.profile(request.user)
    with history.following() as made:
        if kept is not None:
            services.forget_profile(kept)
    return _back(request, _("Removed."), made)


def _shown(request: Asked, kept: queries.PublicProfile) -> ProfileShown:
    return profile_shown(
        career_of(kept.resume),
        record.career(request.user),
        queries.with_postings(request.user, most=MOST_OPENINGS),
        today=people.today(request.user),
    )


def _back(request: Asked, words: str, made: list[history.Change]) -> HttpResponse:
    page = reverse("linkedin")
    offer_undo(request, words, made, back=page)
    return redirect(page)
