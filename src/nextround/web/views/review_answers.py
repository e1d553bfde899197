"""A reviewer's answer that came by file or as pasted text: shown first, then kept."""

from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from nextround.apps.coaching import answers, asking
from nextround.apps.core import history, people
from nextround.engine import review as reviewing
from nextround.web.asked import Asked
from nextround.web.show import show
from nextround.web.undo import offer_undo

if TYPE_CHECKING:
    from nextround.apps.coaching.asking import Review


def confirm(request: Asked, text: str) -> HttpResponse:
    """Show whose answer this is and what it says, before anything is kept.

    Raises:
        BrokenAnswerError: The text holds no answer that can be read.
        NotTakenError: Nobody was asked so.
    """
    given = reviewing.answer_in(text)
    review = answers.review_of(request.user, given)
    return _show(request, review, given)


@require_POST
def keep(request: Asked) -> HttpResponse:
    """Keep an answer that was confirmed."""
    try:
        given = reviewing.answer_in(request.POST.get("answer", ""))
        review = answers.review_of(request.user, given)
    except reviewing.BrokenAnswerError as error:
        return _refuse(request, error.said(_))
    except answers.NotTakenError as error:
        return _refuse(request, str(error))
    try:
        with history.following() as made:
            answers.receive(review, given, on=people.today(request.user), way=asking.Way.FILE)
    except answers.NotTakenError as error:
        return _refuse(request, str(error))
    page = reverse("review-piece", args=[review.piece_id])
    words = _("Kept: the view of %(who)s.") % {"who": review.contact.name}
    offer_undo(request, words, made, back=page)
    return redirect(page)


def _show(request: Asked, review: "Review", given: reviewing.Given) -> HttpResponse:
    rated = sum(value is not None for value in given.ratings.values())
    context = {
        "place": "add",
        "review": review,
        "given": given,
        "rated": rated,
        "packed": reviewing.packed(given),
    }
    return show(request, "reviews/answer.html", context)


def _refuse(request: Asked, problem: str) -> HttpResponse:
    return show(request, "reviews/refused.html", {"place": "add", "problem": problem}, status=422)
