"""What an offer is worth in a year and in an hour worked."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from nextround.engine.offers.offer import Addition, Offer, Pay, Period, Yearly
from nextround.engine.offers.span import NOTHING, Span

# The custom of contracts. The calendar has 52.18 (20,871 weeks in the 400 years after which the
# Gregorian calendar repeats), so what is paid by the week or less comes to 0.3 % more than shown.
WEEKS_IN_A_YEAR = 52


class Part(StrEnum):
    """What a year's value is made up of."""

    BASE = "base"
    BONUS = "bonus"
    PENSION = "pension"
    EQUITY = "equity"
    BENEFITS = "benefits"
    COSTS = "costs"
    SIGNING = "signing"


@dataclass(frozen=True, slots=True)
class PartValue:
    """What one part brings in a year: `low` is certain, the rest up to `high` is hoped for."""

    part: Part
    span: Span


@dataclass(frozen=True, slots=True)
class YearValue:
    """What a whole year is worth, before tax and in the offer's currency.

    Attributes:
        parts: What the offer names, each by itself; costs are negative.
    """

    parts: tuple[PartValue, ...]

    @property
    def total(self) -> Span:
        """All parts together: `low` if only what is certain comes, `high` if everything does."""
        return sum((value.span for value in self.parts), NOTHING)

    @property
    def certain(self) -> Decimal:
        """What one can count on."""
        return self.total.low

    @property
    def expected(self) -> Decimal:
        """What may come on top of it."""
        return self.total.high - self.total.low

    def of(self, part: Part) -> Span | None:
        """Return one part, or None where the offer does not name it."""
        return next((value.span for value in self.parts if value.part is part), None)


def annual_base(offer: Offer) -> Decimal | None:
    """Return the base pay of a whole year; None where the pay, or the hours it needs, is not known.

    A year has 52 paid weeks (see `WEEKS_IN_A_YEAR`): leave is paid.
    """
    return None if offer.base is None else _annual(offer.base, offer)


def parts_named(offer: Offer) -> tuple[PartValue, ...]:
    """Return what the offer names and each part brings, what is paid once for signing last.

    A share of a base that is not known is left out.
    """
    base = annual_base(offer)
    spans = {
        Part.BASE: _exactly(base),
        Part.BONUS: _addition(offer.bonus, base),
        Part.PENSION: _addition(offer.pension, base),
        Part.EQUITY: _equity(offer),
        Part.BENEFITS: _exactly(_sum_of(offer.benefits)),
        Part.COSTS: _exactly(_negative(_sum_of(offer.costs))),
        Part.SIGNING: _exactly(offer.signing),
    }
    return tuple(PartValue(part, span) for part, span in spans.items() if span is not None)


def first_year(offer: Offer) -> YearValue | None:
    """Return the value of the first year; None while the base is not known.

    Equity counts evenly over its years, also where the first of it comes only at the end of
    the first year. A contract for less than a year is worth its share of this.
    """
    return None if annual_base(offer) is None else YearValue(parts_named(offer))


def usual_year(offer: Offer) -> YearValue | None:
    """Return the value of a year in which equity vests and nothing is paid once, likewise."""
    year = first_year(offer)
    if year is None:
        return None
    return YearValue(tuple(value for value in year.parts if value.part is not Part.SIGNING))


def hours_worked(offer: Offer) -> Decimal | None:
    """Return the hours worked in a year, leave taken off; None where one of them is not known.

    Also None where the leave fills all the year, and no hour is left.
    """
    if offer.hours_a_week is None or offer.leave_days is None:
        return None
    weeks = WEEKS_IN_A_YEAR - offer.leave_days / offer.days_a_week
    return offer.hours_a_week * weeks if weeks > 0 else None


def pay_an_hour(offer: Offer) -> Span | None:
    """Return what a usual year brings for each hour worked; None where not enough is known."""
    year, hours = usual_year(offer), hours_worked(offer)
    return None if year is None or hours is None else year.total.times(1 / hours)


def _annual(pay: Pay, offer: Offer) -> Decimal | None:
    match pay.period:
        case Period.YEAR:
            return pay.amount
        case Period.MONTH:
            return pay.amount * pay.paid_months
        case Period.WEEK:
            return pay.amount * WEEKS_IN_A_YEAR
        case Period.DAY:
            return pay.amount * offer.days_a_week * WEEKS_IN_A_YEAR
        case Period.HOUR if offer.hours_a_week is not None:
            return pay.amount * offer.hours_a_week * WEEKS_IN_A_YEAR
        case _:
            return None


def _exactly(amount: Decimal | None) -> Span | None:
    return None if amount is None else Span(amount, amount)


def _addition(addition: Addition | None, base: Decimal | None) -> Span | None:
    if addition is None:
        return None
    amount = addition.amount
    if addition.share is not None:
        amount = None if base is None else addition.share * base
    return None if amount is None else Span(amount * addition.sure, amount)


def _equity(offer: Offer) -> Span | None:
    if offer.equity is None:
        return None
    a_year = offer.equity.total / offer.equity.vesting_years
    return Span(a_year * offer.equity.sure, a_year)


def _sum_of(sums: tuple[Yearly, ...]) -> Decimal | None:
    return sum((each.amount for each in sums), Decimal(0)) if sums else None


def _negative(amount: Decimal | None) -> Decimal | None:
    return None if amount is None else -amount
