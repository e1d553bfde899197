"""Every number that the models start from, as a page shows it."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from nextround.engine.priors import PRIORS, Mark


@dataclass(frozen=True, slots=True)
class Row:
    """One number: what it is, its value and range, and where it comes from."""

    key: str
    meaning: str
    note: str
    value: str
    low: str
    high: str
    source: str
    mark: str


def rows() -> list[Row]:
    """Return the whole table, in the order of the models."""
    return [_row(key) for key in PRIORS]


def _row(key: str) -> Row:
    prior = PRIORS.row(key)
    mark = {
        Mark.SEEN: _("read in the source"),
        Mark.SECONDARY: _("reported"),
        Mark.MEMORY: _("reported"),
        Mark.JUDGEMENT: _("our judgement"),
        Mark.YOURS: _("set by you"),
    }[prior.mark]
    return Row(
        key,
        prior.meaning,
        prior.note,
        f"{prior.value:g}",
        f"{prior.low:g}",
        f"{prior.high:g}",
        prior.source,
        mark,
    )
