"""Answers to an offer: drafts to copy, and what the person then did."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from nextround.apps.core import history, people
from nextround.apps.openings import offer_letters, offers
from nextround.web.asked import Asked
from nextround.web.forms.offers import DRAFTS
from nextround.web.show import show
from nextround.web.views.opening_parts import to_part


def draft(request: Asked, pk: int, kind: str) -> HttpResponse:
    """Show one letter, as it comes or as the person wishes it; nothing is kept or sent."""
    if kind not in DRAFTS:
        raise Http404
    offer = get_object_or_404(offers.offers(request.user), pk=pk)
    initial = {"language": offer_letters.language_of(offer), "tone": "plain"}
    form = DRAFTS[kind](request.POST or None, initial=initial)
    wishes = offer_letters.Wishes(language=initial["language"])
    if request.method == "POST" and form.is_valid():
        wishes = form.wishes()
    context = {
        "place": "openings",
        "offer": offer,
        "kind": kind,
        "kinds": DRAFTS,
        "form": form,
        "letter": offer_letters.draft(offer, kind, wishes=wishes),
    }
    status = 422 if request.method == "POST" and not form.is_valid() else 200
    return show(request, "offers/draft.html", context, status=status)


@require_POST
def answer(request: Asked, pk: int, verb: str) -> HttpResponse:
    """Keep that the person accepted or declined: the opening moves."""
    offer = get_object_or_404(offers.offers(request.user), pk=pk)
    decide = {"accept": offers.accept, "decline": offers.decline}.get(verb)
    if decide is None:
        raise Http404
    with history.following() as made:
        decide(offer, on=people.today(request.user))
    words = _("Accepted. Well done.") if verb == "accept" else _("Declined.")
    return to_part(request, offer.opening_id, "timeline", words=words, made=made)
