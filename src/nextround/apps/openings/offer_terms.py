"""What a person typed of an offer, read as the engine has it; and several side by side."""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext as _

from nextround.apps.openings import amounts
from nextround.apps.openings.models import Criterion, Offer
from nextround.engine import offers as engine
from nextround.engine.offers import OfferError

__all__ = ["OfferError", "as_made", "compared", "is_whole", "weighed", "yearly"]

# As ISO 4217 has it where there is none.
_NO_CURRENCY = "XXX"
_NUMBER_AT_THE_END = re.compile(
    r"^(?P<name>.{0,200}?)[\s:,]{1,20}(?P<amount>[^\w\s]{0,3}\d[\d.,\s’']{0,40}\W{0,3})$"
)
# Sums of whole thousands, unless they are an hour's pay or a share.
_SUMS = {"base", "bonus", "pension", "equity", "signing"}


def as_made(terms: Mapping[str, str]) -> engine.Offer:
    """Return the offer that was typed.

    Raises:
        OfferError: Something in it cannot be.
    """
    said = {name: value for name, value in terms.items() if value}
    return engine.Offer(
        currency=said.get("currency", ""),
        base=_pay(said),
        hours_a_week=_number(said, "hours_a_week"),
        days_a_week=_number(said, "days_a_week") or Decimal(5),
        bonus=_addition(said, "bonus"),
        pension=_addition(said, "pension"),
        equity=_equity(said),
        signing=_number(said, "signing"),
        benefits=yearly(said.get("benefits", "")),
        costs=yearly(said.get("costs", "")),
        leave_days=_number(said, "leave_days"),
        home_days=_number(said, "home_days"),
        place=said.get("place", ""),
        start=_day(said, "start"),
        notice=said.get("notice", ""),
        probation=said.get("probation", ""),
        term=engine.Term(said["term"]) if "term" in said else None,
        ends=_day(said, "ends"),
    )


def yearly(lines: str) -> tuple[engine.Yearly, ...]:
    """Return what is named on each line with its worth a year, such as "Canteen 400".

    Raises:
        OfferError: A line does not end with an amount.
    """
    found = []
    for line in filter(None, map(str.strip, lines.splitlines())):
        match = _NUMBER_AT_THE_END.match(line)
        if match is None:
            raise OfferError(
                _("End each line with its worth a year: “%(line)s” has none.") % {"line": line}
            )
        found.append(
            engine.Yearly(match["name"].strip(), amounts.read(match["amount"], whole=True))
        )
    return tuple(found)


def is_whole(name: str, terms: Mapping[str, object]) -> bool:
    """Return whether a part of an offer is a sum of thousands rather than one with a fraction."""
    is_share = terms.get(f"{name}_of") == "share"
    an_hour = name == "base" and terms.get("period") == engine.Period.HOUR
    return name in _SUMS and not is_share and not an_hour


def compared(offers: Sequence[Offer]) -> engine.Comparison:
    """Return the offers side by side, in their order."""
    return engine.comparison([_as_kept(offer.terms) for offer in offers])


def _as_kept(terms: Mapping[str, object]) -> engine.Offer:
    """Return an offer as a row has it, without what cannot be read: an import may hold anything."""
    good = {"currency": _NO_CURRENCY}
    read = as_made(good)
    for name, value in terms.items():
        if isinstance(value, str):
            with suppress(ValueError, ArithmeticError):
                read = as_made({**good, name: value})
                good[name] = value
    return read


def weighed(criteria: Sequence[Criterion], offers: Sequence[Offer]) -> engine.Weighing | None:
    """Return what the person's own criteria say of the offers; None where nothing weighs."""
    return engine.weighing(
        [
            engine.Criterion(
                criterion.name,
                criterion.weight,
                tuple(_marks(criterion).get(offer.pk) for offer in offers),
            )
            for criterion in criteria
        ]
    )


def _marks(criterion: Criterion) -> dict[int, int]:
    return {mark.offer_id: mark.mark for mark in criterion.marks.all()}


def _pay(said: Mapping[str, str]) -> engine.Pay | None:
    base = _number(said, "base")
    if base is None:
        return None
    months = _number(said, "paid_months") or Decimal(12)
    return engine.Pay(base, engine.Period(said.get("period", "year")), months)


def _addition(said: Mapping[str, str], name: str) -> engine.Addition | None:
    value = _number(said, name)
    if value is None:
        return None
    sure = _number(said, f"{name}_sure") or Decimal(0)
    if said.get(f"{name}_of") == "share":
        return engine.Addition(share=value / 100, sure=sure)
    return engine.Addition(amount=value, sure=sure)


def _equity(said: Mapping[str, str]) -> engine.Equity | None:
    total = _number(said, "equity")
    if total is None:
        return None
    return engine.Equity(
        total=total,
        vesting_years=_number(said, "equity_years") or Decimal(0),
        sure=_number(said, "equity_sure") or Decimal(0),
    )


def _number(said: Mapping[str, str], name: str) -> Decimal | None:
    return amounts.read(said[name], whole=is_whole(name, said)) if name in said else None


def _day(said: Mapping[str, str], name: str) -> date | None:
    return date.fromisoformat(said[name]) if name in said else None
