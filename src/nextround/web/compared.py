"""Offers side by side in words: what each says, how they differ, which is ahead."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nextround.engine import offers as engine
from nextround.engine.offers import Aspect, Change, Lead, Span

_LABELS = {
    Aspect.FIRST_YEAR: gettext_lazy("The first year"),
    Aspect.USUAL_YEAR: gettext_lazy("A usual year"),
    Aspect.AN_HOUR: gettext_lazy("An hour worked"),
    Aspect.BASE: gettext_lazy("Base pay a year"),
    Aspect.BONUS: gettext_lazy("Bonus"),
    Aspect.PENSION: gettext_lazy("Pension"),
    Aspect.EQUITY: gettext_lazy("Shares, a year"),
    Aspect.SIGNING: gettext_lazy("Once at the start"),
    Aspect.BENEFITS: gettext_lazy("What else it brings"),
    Aspect.COSTS: gettext_lazy("What it costs you"),
    Aspect.HOURS: gettext_lazy("Hours a week"),
    Aspect.LEAVE: gettext_lazy("Leave, days a year"),
    Aspect.HOME_DAYS: gettext_lazy("Days at home a week"),
    Aspect.PLACE: gettext_lazy("Place"),
    Aspect.START: gettext_lazy("First day"),
    Aspect.NOTICE: gettext_lazy("Notice"),
    Aspect.PROBATION: gettext_lazy("Probation"),
    Aspect.TERM: gettext_lazy("Contract"),
    Aspect.ENDS: gettext_lazy("Last day"),
}
_TERMS = {
    engine.Term.PERMANENT: gettext_lazy("permanent"),
    engine.Term.FIXED: gettext_lazy("for a fixed time"),
}
# Worked out from hours, shares and weeks rather than said, so that more digits would say more
# than is known.
_ROUNDED = {Aspect.FIRST_YEAR, Aspect.USUAL_YEAR, Aspect.AN_HOUR}
_AHEAD = {Lead.AHEAD, Lead.AHEAD_ANYHOW}
_MOST_TURNS = 3


@dataclass(frozen=True, slots=True)
class Told:
    """What one offer says of one thing.

    Attributes:
        words: What is certain, or all there is to say; "" where the offer does not say it.
        more: What may come on top of it, or "".
    """

    words: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing, as each offer has it, in the order of the offers.

    Attributes:
        note: Which offer is ahead in it, or why that cannot be said; "" for the rest.
    """

    label: str
    cells: list[Told]
    note: str


def rows(comparison: engine.Comparison, *, names: Sequence[str]) -> list[Row]:
    """Return the comparison as a table has it."""
    return [
        Row(
            str(_LABELS[row.aspect]),
            [
                _told(row.aspect, cell, currency=currency)
                for cell, currency in zip(row.cells, comparison.currencies, strict=True)
            ],
            _note(row, names=names),
        )
        for row in comparison.rows
    ]


def standing(weighing: engine.Weighing, *, names: Sequence[str]) -> str:
    """Return what the person's own criteria say, as a sentence."""
    verdict = weighing.verdict
    words = _(engine.SENTENCES_ON_MARKS[verdict.lead])
    return _said(words, verdict, names=names)


def means(weighing: engine.Weighing) -> list[str]:
    """Return the mean mark of each offer, between its limits where marks are open."""
    return [_between(span, places=1) for span in weighing.means]


def turns(weighing: engine.Weighing, *, names: Sequence[str], criteria: Sequence[str]) -> list[str]:
    """Return the smallest changes with which another offer would, or could, lead."""
    found = []
    for turn in weighing.turns[:_MOST_TURNS]:
        said = {
            "criterion": criteria[turn.criterion],
            "now": turn.now,
            "then": turn.then,
            "leader": names[turn.leader],
            "rival": names[turn.rival],
        }
        found.append(_TURNS[turn.change] % said)
    return found


def open_marks(
    weighing: engine.Weighing, *, names: Sequence[str], criteria: Sequence[str]
) -> list[str]:
    """Return which marks to give first, where it cannot be said who is ahead."""
    return [
        _("%(criterion)s, for %(offer)s")
        % {"criterion": criteria[mark.criterion], "offer": names[mark.offer]}
        for mark in weighing.open_marks[:_MOST_TURNS]
    ]


_TURNS = {
    Change.WEIGHT: gettext_lazy(
        "If “%(criterion)s” weighed %(then)s instead of %(now)s, %(rival)s would lead, or could."
    ),
    Change.LEADER_MARK: gettext_lazy(
        "If %(leader)s had %(then)s instead of %(now)s for “%(criterion)s”, "
        "%(rival)s would lead, or could."
    ),
    Change.RIVAL_MARK: gettext_lazy(
        "If %(rival)s had %(then)s instead of %(now)s for “%(criterion)s”, it would lead, or could."
    ),
}


def _note(row: engine.Row, *, names: Sequence[str]) -> str:
    if row.verdict is not None and row.verdict.lead is not Lead.ALONE:
        return _said(_(engine.SENTENCES_ON_PAY[row.verdict.lead]), row.verdict, names=names)
    if row.difference is engine.Difference.CURRENCIES:
        return _(engine.SENTENCES[row.difference])
    return ""


def _said(words: str, verdict: engine.Verdict, *, names: Sequence[str]) -> str:
    if verdict.lead in _AHEAD:
        return _("%(offer)s: %(what)s") % {"offer": names[verdict.leaders[0]], "what": words}
    return words


def _told(aspect: Aspect, cell: engine.Cell, *, currency: str) -> Told:
    if cell is None and aspect in _ROUNDED:
        return Told(_("cannot be worked out yet"))
    if isinstance(cell, Span):
        return _sum(cell.rounded() if aspect in _ROUNDED else cell, currency)
    if isinstance(cell, engine.Term):
        return Told(str(_TERMS[cell]))
    if isinstance(cell, date):
        return Told(date_format(cell, _("D j M Y")))
    if isinstance(cell, Decimal):
        return Told(number_format(cell.normalize(), use_l10n=True))
    return Told(cell or "")


def _sum(span: Span, currency: str) -> Told:
    if span.is_known:
        return Told(f"{_number(span.low)} {currency}")
    certain = _("%(sum)s certain") % {"sum": f"{_number(span.low)} {currency}"}
    more = _("up to %(sum)s more") % {"sum": f"{_number(span.high - span.low)} {currency}"}
    return Told(certain, more)


def _between(span: Span, *, places: int) -> str:
    low, high = (number_format(value, decimal_pos=places) for value in (span.low, span.high))
    return low if low == high else _("%(low)s to %(high)s") % {"low": low, "high": high}


def _number(value: Decimal) -> str:
    places = 0 if value == value.to_integral_value() else 2
    words = number_format(abs(value), decimal_pos=places, use_l10n=True, force_grouping=True)
    return f"−{words}" if value < 0 else words
