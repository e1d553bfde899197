"""What a link leads to: what is asked, the one thing to look at, and thanks."""

import zoneinfo
from collections.abc import Callable
from functools import wraps

from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone, translation
from django.views.decorators.http import require_http_methods

from nextround.apps.coaching import answers, asking
from nextround.apps.coaching.asking import Review, Way
from nextround.apps.core import people
from nextround.web import reviewer
from nextround.web.reviewer import Sheet

_View = Callable[[HttpRequest, Review, str], HttpResponse]
_METHODS = ["GET", "HEAD", "POST"]


def _of_whoever_asks(view: _View) -> Callable[[HttpRequest, str], HttpResponse]:
    """Find what a link's word leads to, and show it as whoever asks reads and counts days."""

    @wraps(view)
    def found(request: HttpRequest, word: str) -> HttpResponse:
        review = asking.by_word(word)
        if review is None:
            raise Http404
        zone = zoneinfo.ZoneInfo(review.owner.time_zone)
        with translation.override(review.owner.language), timezone.override(zone):
            return view(request, review, word)

    return found


@require_http_methods(_METHODS)
@_of_whoever_asks
def link(request: HttpRequest, review: Review, word: str) -> HttpResponse:
    """Say what is asked for; show it, and keep that it was, once the button is pressed.

    Mail programs look at links ahead of their readers: looking shows and keeps nothing.
    """
    if request.method != "POST":
        return render(request, "share/landing.html")
    asking.note_opened(review)
    return _show(request, reviewer.sheet_of(review), word)


@require_http_methods(_METHODS)
@_of_whoever_asks
def answer(request: HttpRequest, review: Review, word: str) -> HttpResponse:
    """Take in what was filled in, and thank for it."""
    if request.method != "POST":
        return redirect("share-link", word)
    sheet = reviewer.sheet_of(review, request.POST)
    if not sheet.form.is_valid():
        return _show(request, sheet, word, status=422)
    given, today = sheet.form.given(review.key), people.today(review.owner)
    try:
        # Two clicks on one button come at once: the second waits, and finds the first's answer.
        with transaction.atomic():
            answers.receive(review, given, on=today, way=Way.LINK)
    except answers.NotTakenError as error:
        is_too_often = review.answers.count() >= asking.MOST_ANSWERS
        status = 429 if is_too_often else 422
        return _show(request, sheet, word, problem=str(error), status=status)
    return render(request, "share/thanks.html", {"review": review, "word": word})


def _show(
    request: HttpRequest, sheet: Sheet, word: str, *, problem: str = "", status: int = 200
) -> HttpResponse:
    context = {"sheet": sheet, "word": word, "problem": problem}
    return render(request, "share/sheet.html", context, status=status)
