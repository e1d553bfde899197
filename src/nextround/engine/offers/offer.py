"""An offer as it was made, in parts."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from nextround.engine.words import SentenceError
from nextround.engine.words import gettext_noop as _

_MOST_MONEY = Decimal(10) ** 12
_MOST_SHARE = Decimal(10)
_HOURS_IN_A_WEEK = Decimal(168)
_DAYS_IN_A_WEEK = Decimal(7)
_MOST_LEAVE_DAYS = Decimal(365)
_LONGEST_VESTING_YEARS = Decimal(50)
_MOST_PAID_MONTHS = Decimal(24)


class OfferError(SentenceError):
    """A value that an offer cannot have."""


class Period(StrEnum):
    """For what time a sum is paid."""

    YEAR = "year"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    HOUR = "hour"


class Term(StrEnum):
    """Whether the contract ends by itself."""

    PERMANENT = "permanent"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class Pay:
    """The base pay.

    Attributes:
        amount: What is paid for one period.
        period: The period.
        paid_months: How many months are paid in a year, such as 13 or 14; read only where
            the period is a month, since the other periods hold all their pay already.
    """

    amount: Decimal
    period: Period
    paid_months: Decimal = Decimal(12)

    def __post_init__(self) -> None:
        _refuse_outside(_("The base pay"), self.amount, most=_MOST_MONEY)
        _refuse_outside(
            _("The months paid a year"), self.paid_months, most=_MOST_PAID_MONTHS, least=1
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Addition:
    """What is paid on top of the base each year: an amount, or a share of the base.

    Attributes:
        amount: The yearly sum if all goes well; None where `share` says it.
        share: The same as a share of the year's base, 0.1 for a tenth.
        sure: How much of it the person counts on, from 0 for none to 1 for a promise in the
            contract. Asked of the person, since nobody else knows; nothing is assumed.
    """

    amount: Decimal | None = None
    share: Decimal | None = None
    sure: Decimal

    def __post_init__(self) -> None:
        if (self.amount is None) == (self.share is None):
            raise OfferError(_("Give either an amount or a share of the base pay."))
        if self.amount is not None:
            _refuse_outside(_("The amount"), self.amount, most=_MOST_MONEY)
        if self.share is not None:
            _refuse_outside(_("The share of the base pay"), self.share, most=_MOST_SHARE)
        _refuse_outside(_("What you count on"), self.sure, most=Decimal(1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Equity:
    """A stake in the employer.

    Attributes:
        total: What all of it would be worth once it has vested, if all goes well.
        vesting_years: Over how many years it vests, evenly, at least 1.
        sure: As in `Addition`.
    """

    total: Decimal
    vesting_years: Decimal
    sure: Decimal

    def __post_init__(self) -> None:
        _refuse_outside(_("The value of the equity"), self.total, most=_MOST_MONEY)
        _refuse_outside(
            _("The years of vesting"), self.vesting_years, most=_LONGEST_VESTING_YEARS, least=1
        )
        _refuse_outside(_("What you count on"), self.sure, most=Decimal(1))


@dataclass(frozen=True, slots=True)
class Yearly:
    """Something worth, or costing, about `amount` a year to this person."""

    name: str
    amount: Decimal

    def __post_init__(self) -> None:
        _refuse_outside(_("The yearly amount"), self.amount, most=_MOST_MONEY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What one employer offers; None and an empty text mean that it is not said.

    Attributes:
        currency: Of every amount in the offer, as three letters of ISO 4217.
        base: The base pay.
        hours_a_week, days_a_week: What is worked in a usual week. Five days times the 52 weeks
            of a year are the 260 working days that pay by the day is commonly reckoned with.
        bonus: Expected each year.
        pension: What the employer pays in each year.
        equity: A stake in the employer.
        signing: Paid once, in the first year.
        benefits: What else the person gains in a year, each at its worth to this person.
        costs: What taking the place would cost the person in a year, such as the way to work.
        leave_days: Paid working days off a year; count public holidays in all offers or in none.
        home_days: Days at home in a usual week.
        notice, probation: In the offer's own words.
        ends: The last day of a fixed term.
    """

    currency: str
    base: Pay | None = None
    hours_a_week: Decimal | None = None
    days_a_week: Decimal = Decimal(5)
    bonus: Addition | None = None
    pension: Addition | None = None
    equity: Equity | None = None
    signing: Decimal | None = None
    benefits: tuple[Yearly, ...] = ()
    costs: tuple[Yearly, ...] = ()
    leave_days: Decimal | None = None
    home_days: Decimal | None = None
    place: str = ""
    start: date | None = None
    notice: str = ""
    probation: str = ""
    term: Term | None = None
    ends: date | None = None

    def __post_init__(self) -> None:
        refuse_no_currency(self.currency)
        _refuse_outside(_("The days a week"), self.days_a_week, most=_DAYS_IN_A_WEEK, above=True)
        if self.hours_a_week is not None:
            _refuse_outside(
                _("The hours a week"), self.hours_a_week, most=_HOURS_IN_A_WEEK, above=True
            )
        if self.signing is not None:
            _refuse_outside(_("The signing bonus"), self.signing, most=_MOST_MONEY)
        if self.leave_days is not None:
            _refuse_outside(_("The days of leave"), self.leave_days, most=_MOST_LEAVE_DAYS)
        if self.home_days is not None:
            _refuse_outside(_("The days at home"), self.home_days, most=_DAYS_IN_A_WEEK)
        if self.ends is not None and self.term is Term.PERMANENT:
            raise OfferError(_("A permanent contract has no last day."))


def refuse_no_currency(code: str) -> None:
    """Refuse what is not written like a currency.

    Raises:
        OfferError: `code` is not three capital letters.
    """
    if not (len(code) == 3 and code.isascii() and code.isalpha() and code.isupper()):
        raise OfferError(_("A currency is written as three capital letters, such as EUR."))


def _refuse_outside(
    name: str, value: Decimal, *, most: Decimal, least: int = 0, above: bool = False
) -> None:
    """Refuse what is not from `least` to `most`, nor `least` itself where it must be `above`."""
    inside = value.is_finite() and least <= value <= most
    if not inside or (above and value == least):
        words = (
            _("%(name)s must be more than %(least)s and at most %(most)s.")
            if above
            else _("%(name)s must be from %(least)s to %(most)s.")
        )
        raise OfferError(words, name=name, least=least, most=f"{most:,f}")
