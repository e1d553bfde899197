"""What the page says of a move, once it is kept."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from nextround.apps.openings import queries, stages


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


def stands_there(opening: queries.Opening) -> str:
    """Say that a move changed nothing."""
    return _("%(what)s stands at “%(stage)s” already.") % {
        "what": opening,
        "stage": _stage(opening),
    }


def _stage(opening: queries.Opening) -> str:
    return stages.name_of(opening, stages.names(opening.owner))


def _day(day: date) -> str:
    return date_format(day, _("j F Y"))
