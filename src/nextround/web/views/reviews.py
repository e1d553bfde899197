"""What others are asked to look at: the list, one piece, and what came back about it."""

from collections.abc import Iterable
from typing import TypeVar

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from nextround.apps.coaching import answers, asking, pieces, queries, weighing
from nextround.apps.coaching.pieces import Piece
from nextround.apps.core import files, history, people
from nextround.apps.lessons import requests
from nextround.apps.lessons.priors import priors_of
from nextround.apps.openings import queries as openings
from nextround.engine import review as reviewing
from nextround.web import reviewed
from nextround.web.asked import Asked, number_in
from nextround.web.forms.reviews import PieceForm, RemarkForm
from nextround.web.show import show, show_form
from nextround.web.undo import offer_undo

# The latest, which are few in most searches; the rest stand with their openings and people.
_LISTED = 50

_Row = TypeVar("_Row", Piece, openings.Opening)


@require_safe
def everything(request: Asked) -> HttpResponse:
    """Show what was asked of whom, reviewers and employers alike, and what asking brings."""
    today = people.today(request.user)
    context = {
        "place": "people",
        "pieces": pieces.pieces(request.user)[:_LISTED],
        "asked": queries.asked(request.user, asking.reviews(request.user)[:_LISTED], on=today),
        "came": requests.came(request.user)[:_LISTED],
        "rates": requests.usefulness(request.user, priors_of(request.user), on=today),
        "waiting": requests.waiting(request.user, on=today),
    }
    return show(request, "reviews/list.html", context)


@require_safe
def guide(request: Asked) -> HttpResponse:
    """Show what reviewers are told before they begin."""
    return show(request, "reviews/guide.html", {"place": "people"})


def new(request: Asked) -> HttpResponse:
    """Choose something to show to others."""
    form = _form(request)
    if request.method == "POST" and form.is_valid():
        said = dict(form.cleaned_data)
        file = said.pop("file")
        upload = pieces.Upload(file.name, file.read()) if file else None
        said["opening"] = _opening(request, said["opening"])
        said["earlier"] = _piece(request, said["earlier"])
        try:
            with history.following() as made:
                piece = pieces.add(request.user, upload=upload, **said)
        except (pieces.PieceError, files.NoRoomError) as error:
            form.add_error("file" if upload else "words", str(error))
        else:
            words = _("Kept. Nobody sees it yet.")
            offer_undo(request, words, made, back=reverse("reviews"))
            return redirect("review-ask", piece.pk)
    return show_form(request, "reviews/new.html", {"place": "people", "form": form})


@require_safe
def one(request: Asked, pk: int) -> HttpResponse:
    """Show a piece, who looked at it, and what they saw."""
    piece = get_object_or_404(pieces.pieces(request.user), pk=pk)
    asked = queries.asked(
        request.user,
        asking.reviews(request.user).filter(piece=piece),
        on=people.today(request.user),
    )
    context = {
        "place": "people",
        "piece": piece,
        "asked": asked,
        "spreads": reviewed.spreads(asked),
        "reviewed": reviewed.reviewed(piece),
        "versions": list(piece.later.all()),
    }
    return show(request, "reviews/one.html", context)


@require_POST
def remove(request: Asked, pk: int) -> HttpResponse:
    """Remove a piece with all that was said of it."""
    piece = get_object_or_404(pieces.pieces(request.user), pk=pk)
    with history.following() as made:
        pieces.remove(piece)
    page = reverse("reviews")
    offer_undo(request, _("Removed: %(what)s.") % {"what": piece}, made, back=page)
    return redirect(page)


@require_POST
def weigh(request: Asked, pk: int, scale: str) -> HttpResponse:
    """Put what reviewers saw on one point into the ledger."""
    piece = get_object_or_404(pieces.pieces(request.user), pk=pk)
    found = reviewing.scale_named(scale)
    if found is None:
        raise Http404
    with history.following() as made:
        weighing.weigh(piece, found, ratings=weighing.ratings_on(piece, found))
    page = f"{reverse('review-piece', args=[pk])}#{found.key}"
    offer_undo(request, _("In the ledger, each rating as what it is worth."), made, back=page)
    return redirect(page)


@require_POST
def remark(request: Asked, pk: int) -> HttpResponse:
    """Take a remark up, answer it, or put it aside."""
    found = get_object_or_404(answers.remarks(request.user), pk=pk)
    piece = found.answer.review.piece
    versions = [(later.pk, str(later)) for later in piece.later.all()]
    form = RemarkForm(request.POST, versions=versions)
    page = f"{reverse('review-piece', args=[piece.pk])}#remark-{pk}"
    if not form.is_valid():
        return _refuse(request, found, form)
    said = form.cleaned_data
    with history.following() as made:
        answers.deal_with(
            found,
            state=said["state"],
            reply=said["reply"],
            taken_in=_piece(request, said["taken_in"]),
        )
    offer_undo(request, _("Kept."), made, back=page)
    return redirect(page)


def _refuse(request: Asked, remark: answers.Remark, form: RemarkForm) -> HttpResponse:
    """Show the remark alone, with what was typed, and what has to be mended."""
    piece = remark.answer.review.piece
    context = {
        "place": "people",
        "remark": remark,
        "reply": request.POST.get("reply", ""),
        "chosen": number_in(request.POST.get("taken_in", "")),
        "piece": piece,
        "problem": " ".join(str(error) for errors in form.errors.values() for error in errors),
        "versions": list(piece.later.all()),
    }
    return show(request, "reviews/remark.html", context, status=422)


def _form(request: Asked) -> PieceForm:
    """Return the form, which offers the latest to choose from, and what is named already."""
    sent = request.POST if request.method == "POST" else request.GET
    named = {name: sent.get(name, "") for name in ("opening", "earlier", "kind")}
    open_ones = openings.in_play(request.user).order_by("-stage_on")[:_LISTED]
    earlier_ones = pieces.pieces(request.user)[:_LISTED]
    return PieceForm(
        request.POST or None,
        request.FILES or None,
        openings=_to_choose_from(_opening(request, named["opening"]), open_ones),
        earlier=_to_choose_from(_piece(request, named["earlier"]), earlier_ones),
        initial=named,
    )


def _to_choose_from(named: _Row | None, latest: Iterable[_Row]) -> list[tuple[int, str]]:
    first = {named.pk: str(named)} if named else {}
    return list((first | {each.pk: str(each) for each in latest}).items())


def _opening(request: Asked, said: str) -> openings.Opening | None:
    return openings.openings(request.user).filter(pk=number_in(said)).first()


def _piece(request: Asked, said: str) -> Piece | None:
    return pieces.pieces(request.user).filter(pk=number_in(said)).first()
