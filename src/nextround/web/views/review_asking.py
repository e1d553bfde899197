"""Asking somebody to look: who, by what way, the file, the link, and taking it back."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.coaching import asking, pieces, sharing
from nextround.apps.coaching.asking import Review
from nextround.apps.core import history, people
from nextround.apps.openings.services import OpeningError
from nextround.web import reviewer
from nextround.web.asked import Asked
from nextround.web.forms.reviews import AskForm
from nextround.web.show import show, show_form
from nextround.web.undo import offer_undo, way_back


def ask(request: Asked, pk: int) -> HttpResponse:
    """Say who is asked about a piece."""
    piece = get_object_or_404(pieces.pieces(request.user), pk=pk)
    today = people.today(request.user)
    form = AskForm(request.POST or None, today=today)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        try:
            with history.following() as made:
                review = asking.ask(
                    piece,
                    form.who(),
                    relation=said["relation"],
                    way=said["way"],
                    on=today,
                    until=said["until"],
                )
        except asking.AskingError as error:
            form.add_error("until", str(error))
        except OpeningError as error:
            form.add_error("name", str(error))
        else:
            back = reverse("review-piece", args=[piece.pk])
            offer_undo(request, _("Noted. It has not gone out yet."), made, back=back)
            return redirect("review-asked", review.pk)
    context = {"place": "people", "piece": piece, "form": form, "sharing": sharing.listens_at()}
    return show_form(request, "reviews/ask.html", context)


@require_safe
def one(request: Asked, pk: int) -> HttpResponse:
    """Show one person asked: how it reaches them, and what they may see."""
    return _show(request, _found(request, pk))


@require_POST
def link(request: Asked, pk: int) -> HttpResponse:
    """Make a link and show it, this once: its word is kept nowhere."""
    review, listens = _found(request, pk), sharing.listens_at()
    if listens is None:
        # One that nobody could see would end the one that was given out.
        return _show(request, review)
    try:
        word = asking.make_link(review)
    except asking.AskingError as error:
        return _show(request, review, problem=str(error), status=422)
    return _show(request, review, link=f"{listens.address}{sharing.path_of(word)}")


@require_safe
def as_file(request: Asked, pk: int) -> HttpResponse:
    """Hand out the review file."""
    review = _found(request, pk)
    if not asking.is_open(review, on=people.today(request.user)):
        return redirect("review-asked", pk)
    response = HttpResponse(reviewer.as_file(review), content_type="application/octet-stream")
    name = slugify(review.piece.title)[:60] or "review"
    response["Content-Disposition"] = f'attachment; filename="{name}.html"'
    return response


@require_POST
def take_back(request: Asked, pk: int) -> HttpResponse:
    """End what somebody may see."""
    review = _found(request, pk)
    with history.following() as made:
        asking.take_back(review)
    page = way_back(request, otherwise=reverse("review-asked", args=[pk]))
    words = _("%(who)s sees nothing of it any more.") % {"who": review.contact.name}
    offer_undo(request, words, made, back=page)
    return redirect(page)


@require_POST
def again(request: Asked, pk: int) -> HttpResponse:
    """Ask the same person blind a second time."""
    review = _found(request, pk)
    try:
        with history.following() as made:
            second = asking.ask_again(review, on=people.today(request.user))
    except asking.AskingError as error:
        return _show(request, review, problem=str(error), status=422)
    back = reverse("review-piece", args=[review.piece_id])
    offer_undo(request, _("Noted. Send it as you did the first time."), made, back=back)
    return redirect("review-asked", second.pk)


def _found(request: Asked, pk: int) -> Review:
    return get_object_or_404(asking.reviews(request.user).select_related("owner"), pk=pk)


def _show(
    request: Asked, review: Review, *, link: str = "", problem: str = "", status: int = 200
) -> HttpResponse:
    context = {
        "place": "people",
        "review": review,
        "is_open": asking.is_open(review, on=people.today(request.user)),
        "answered": review.answers.last(),
        "link": link,
        "problem": problem,
        "sharing": sharing.listens_at(),
        "name": request.user.full_name,
    }
    return show(request, "reviews/asked.html", context, status=status)
