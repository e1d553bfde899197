"""Several offers side by side, with what differs marked."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from nextround.engine.offers.offer import Offer, OfferError, Term, refuse_no_currency
from nextround.engine.offers.span import Lead, Span, Verdict, verdict_on
from nextround.engine.offers.value import (
    Part,
    YearValue,
    first_year,
    parts_named,
    pay_an_hour,
    usual_year,
)
from nextround.engine.words import gettext_noop as _

# Ours: of two sums this near, what the offers leave unsaid decides.
SAME_WITHIN = Decimal("0.02")

SENTENCES_ON_PAY = {
    Lead.ALONE: _("there is nothing to compare it with yet"),
    Lead.AHEAD: _("pays more"),
    Lead.AHEAD_ANYHOW: _("pays more whatever the open parts turn out to be"),
    Lead.LEVEL: _("about the same"),
    Lead.OPEN: _("cannot tell yet"),
}

Cell = Span | Decimal | date | Term | str | None


class Aspect(StrEnum):
    """What a row is about, in the order of the rows."""

    FIRST_YEAR = "first_year"
    USUAL_YEAR = "usual_year"
    AN_HOUR = "an_hour"
    BASE = "base"
    BONUS = "bonus"
    PENSION = "pension"
    EQUITY = "equity"
    SIGNING = "signing"
    BENEFITS = "benefits"
    COSTS = "costs"
    HOURS = "hours"
    LEAVE = "leave"
    HOME_DAYS = "home_days"
    PLACE = "place"
    START = "start"
    NOTICE = "notice"
    PROBATION = "probation"
    TERM = "term"
    ENDS = "ends"


class Difference(StrEnum):
    """How the offers differ in one row; pages translate the key, `SENTENCES` says it."""

    SAME = "same"
    DIFFERENT = "different"
    PARTLY_KNOWN = "partly_known"
    CURRENCIES = "currencies"


SENTENCES = {
    Difference.SAME: _("the same"),
    Difference.DIFFERENT: _("different"),
    Difference.PARTLY_KNOWN: _("not every offer says it, so ask"),
    Difference.CURRENCIES: _("in different currencies, and no exchange rate is given"),
}


@dataclass(frozen=True, slots=True)
class Rates:
    """Exchange rates as the person gave them.

    Attributes:
        into: The currency that amounts are compared in.
        on: The day of the rates, shown beside every comparison that rests on them.
        worth: What one unit of another currency is worth in `into`.
    """

    into: str
    on: date
    worth: Mapping[str, Decimal]

    def __post_init__(self) -> None:
        for code in (self.into, *self.worth):
            refuse_no_currency(code)
        if not all(rate.is_finite() and rate > 0 for rate in self.worth.values()):
            raise OfferError(_("An exchange rate must be more than 0."))


@dataclass(frozen=True, slots=True)
class Row:
    """One aspect of every offer.

    Attributes:
        cells: In the order of the offers; None where an offer does not say it. A sum is a
            `Span` in its offer's own currency.
        converted: The same sums in the comparison's one currency; empty where nothing had to
            be converted.
        difference: How the offers differ, among those that say it.
        verdict: Who is ahead, in the three rows of a year's and an hour's worth; None in the
            others, and where an offer does not say enough or the currencies keep them apart.
    """

    aspect: Aspect
    cells: tuple[Cell, ...]
    converted: tuple[Span | None, ...]
    difference: Difference
    verdict: Verdict | None

    @property
    def is_money(self) -> bool:
        """Whether its cells are sums."""
        return any(isinstance(cell, Span) for cell in self.cells)

    @property
    def missing(self) -> tuple[int, ...]:
        """The places of the offers that do not say it."""
        return tuple(place for place, cell in enumerate(self.cells) if cell is None)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Offers side by side.

    Attributes:
        rows: One for each aspect that any offer says something about.
        currencies: Each offer's own.
        compared_in: The one currency that sums are compared in; None where they cannot be.
        rates_on: The day of the rates used; None where none were needed.
    """

    rows: tuple[Row, ...]
    currencies: tuple[str, ...]
    compared_in: str | None
    rates_on: date | None

    def row(self, aspect: Aspect) -> Row | None:
        """Return one row, or None where no offer says anything about it."""
        return next((row for row in self.rows if row.aspect is aspect), None)


def comparison(offers: Sequence[Offer], *, rates: Rates | None = None) -> Comparison:
    """Return the offers side by side, in their order.

    Sums in different currencies are compared only by `rates` that cover all of them.
    """
    currencies = tuple(offer.currency for offer in offers)
    worth = _worth({*currencies}, rates)
    rates = rates if len({*currencies}) > 1 and worth else None
    rows = (
        _row(aspect, [cell_of(offer) for offer in offers], currencies=currencies, worth=worth)
        for aspect, cell_of in _CELLS.items()
    )
    return Comparison(
        rows=tuple(row for row in rows if len(row.missing) < len(offers)),
        currencies=currencies,
        compared_in=_compared_in(currencies, rates) if offers and worth else None,
        rates_on=rates.on if rates else None,
    )


def _worth(currencies: set[str], rates: Rates | None) -> Mapping[str, Decimal] | None:
    """Return what brings each currency into one; None where that is not known."""
    if len(currencies) == 1:
        return dict.fromkeys(currencies, Decimal(1))
    worth = {} if rates is None else {**rates.worth, rates.into: Decimal(1)}
    return worth if worth.keys() >= currencies else None


def _compared_in(currencies: tuple[str, ...], rates: Rates | None) -> str:
    return rates.into if rates else currencies[0]


def _row(
    aspect: Aspect,
    cells: list[Cell],
    *,
    currencies: tuple[str, ...],
    worth: Mapping[str, Decimal] | None,
) -> Row:
    sums = _in_one_currency(cells, currencies, worth=worth)
    return Row(
        aspect=aspect,
        cells=tuple(cells),
        converted=tuple(sums) if worth and len({*currencies}) > 1 and any(sums) else (),
        difference=_difference(cells, sums),
        verdict=_verdict(sums) if aspect in _WITH_VERDICT else None,
    )


def _in_one_currency(
    cells: list[Cell], currencies: tuple[str, ...], *, worth: Mapping[str, Decimal] | None
) -> list[Span | None]:
    """Return the sums among `cells`, comparable with each other; all None where they are not.

    Without rates they still are where only offers of one currency have a sum.
    """
    sums = [cell if isinstance(cell, Span) else None for cell in cells]
    named = {currency for each, currency in zip(sums, currencies, strict=True) if each}
    known = worth or _worth(named, None)
    return [
        each.times(known[currency]) if each and known else None
        for each, currency in zip(sums, currencies, strict=True)
    ]


def _difference(cells: list[Cell], sums: list[Span | None]) -> Difference:
    known = [cell for cell in cells if cell is not None]
    is_money = any(isinstance(cell, Span) for cell in known)
    if is_money and len(known) > 1 and not any(sums):
        return Difference.CURRENCIES
    kinds = set(filter(None, sums)) if is_money else {_as_read(cell) for cell in known}
    if len(kinds) > 1:
        return Difference.DIFFERENT
    return Difference.PARTLY_KNOWN if len(known) < len(cells) else Difference.SAME


def _as_read(cell: Cell) -> Cell:
    return " ".join(cell.casefold().split()) if isinstance(cell, str) else cell


def _verdict(sums: list[Span | None]) -> Verdict | None:
    known = [span for span in sums if span is not None]
    if len(known) < len(sums) or not known:
        return None
    largest = max(max(abs(span.low), abs(span.high)) for span in known)
    return verdict_on(known, largest * SAME_WITHIN)


def _total_of(year_of: Callable[[Offer], YearValue | None]) -> Callable[[Offer], Span | None]:
    def total(offer: Offer) -> Span | None:
        year = year_of(offer)
        return None if year is None else year.total

    return total


def _part(part: Part) -> Callable[[Offer], Span | None]:
    def span(offer: Offer) -> Span | None:
        return next((value.span for value in parts_named(offer) if value.part is part), None)

    return span


_WITH_VERDICT = frozenset({Aspect.FIRST_YEAR, Aspect.USUAL_YEAR, Aspect.AN_HOUR})
_CELLS: dict[Aspect, Callable[[Offer], Cell]] = {
    Aspect.FIRST_YEAR: _total_of(first_year),
    Aspect.USUAL_YEAR: _total_of(usual_year),
    Aspect.AN_HOUR: pay_an_hour,
    Aspect.BASE: _part(Part.BASE),
    Aspect.BONUS: _part(Part.BONUS),
    Aspect.PENSION: _part(Part.PENSION),
    Aspect.EQUITY: _part(Part.EQUITY),
    Aspect.SIGNING: _part(Part.SIGNING),
    Aspect.BENEFITS: _part(Part.BENEFITS),
    Aspect.COSTS: _part(Part.COSTS),
    Aspect.HOURS: lambda offer: offer.hours_a_week,
    Aspect.LEAVE: lambda offer: offer.leave_days,
    Aspect.HOME_DAYS: lambda offer: offer.home_days,
    Aspect.PLACE: lambda offer: offer.place.strip() or None,
    Aspect.START: lambda offer: offer.start,
    Aspect.NOTICE: lambda offer: offer.notice.strip() or None,
    Aspect.PROBATION: lambda offer: offer.probation.strip() or None,
    Aspect.TERM: lambda offer: offer.term,
    Aspect.ENDS: lambda offer: offer.ends,
}
