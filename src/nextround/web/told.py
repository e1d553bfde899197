"""What the page says of what was done, once it is kept."""

from collections.abc import Iterable
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from nextround.apps.intake import services as intake
from nextround.apps.openings import amounts, offer_terms, offers, queries, stages
from nextround.web.forms.offers import PERIODS, OfferForm
from nextround.web.forms.openings import OpeningForm


def moved(opening: queries.Opening, event: queries.Event) -> str:
    """Say where the opening stands after a move; one for an earlier day may not be what holds."""
    words = {"what": opening, "stage": _stage(opening)}
    if (event.stage, event.own_stage_id) == (opening.stage, opening.own_stage_id):
        return _("%(what)s: now “%(stage)s”.") % words
    days = {"day": _day(event.on), "since": _day(opening.stage_on)}
    return _(
        "Written down for %(day)s. %(what)s still stands at “%(stage)s”, which came later,"
        " on %(since)s."
    ) % (words | days)


def base_pay(offer: offers.Offer) -> str:
    """Say what is paid, and for how long; what no number can be read from stands as it was kept."""
    terms = offer.terms
    typed = terms.get("base", "")
    if not typed:
        return ""
    whole = offer_terms.is_whole("base", terms)
    try:
        number = amounts.shown(amounts.read(typed, whole=whole), whole=whole)
    except offer_terms.OfferError:
        number = typed
    return (
        f"{number} {terms.get('currency', '')} {PERIODS.get(terms.get('period', ''), '')}".strip()
    )


def kept(what: intake.Kept) -> str:
    """Say that what arrived is kept, what it added to the opening, and what was left as it was."""
    parts = [_("Kept.")]
    if what.filled:
        parts.append(_("Filled in: %(facts)s.") % {"facts": _named(what.filled)})
    if what.left:
        parts.append(_("Left as it was: %(facts)s.") % {"facts": _named(what.left)})
    return " ".join(parts)


def offer_saved(form: OfferForm) -> str:
    """Say that the offer is kept, and what its amounts were read as."""
    read_as = form.read_as()
    if not read_as:
        return _("Saved.")
    return _("Saved, with these numbers read as: %(numbers)s.") % {"numbers": "; ".join(read_as)}


def stands_there(opening: queries.Opening) -> str:
    """Say that a move changed nothing."""
    return _("%(what)s stands at “%(stage)s” already.") % {
        "what": opening,
        "stage": _stage(opening),
    }


def _named(facts: Iterable[str]) -> str:
    labels = {name: field.label for name, field in OpeningForm.base_fields.items()}
    return ", ".join(str(labels[name]).lower() for name in facts)


def _stage(opening: queries.Opening) -> str:
    return stages.name_of(opening, stages.names(opening.owner))


def _day(day: date) -> str:
    return date_format(day, _("j F Y"))
