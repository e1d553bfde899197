"""What an offer is worth in a year and in an hour, part by part."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.offers import (
    Addition,
    Equity,
    Offer,
    OfferError,
    Part,
    Pay,
    Period,
    Span,
    Term,
    Yearly,
    annual_base,
    first_year,
    hours_worked,
    pay_an_hour,
    usual_year,
)

D = Decimal
HALF_SURE = D("0.5")

amounts = st.decimals(0, 10**7, places=2)
shares = st.decimals(0, 1, places=3)
additions = st.builds(Addition, amount=amounts, sure=shares) | st.builds(
    Addition, share=shares, sure=shares
)
yearly = st.lists(st.builds(Yearly, st.just("meals"), amounts), max_size=3).map(tuple)
offers = st.builds(
    Offer,
    currency=st.just("EUR"),
    base=st.builds(Pay, amounts, st.sampled_from(Period), st.decimals(12, 14, places=1)),
    hours_a_week=st.decimals(1, 60, places=1),
    bonus=st.none() | additions,
    pension=st.none() | additions,
    equity=st.none()
    | st.builds(Equity, total=amounts, vesting_years=st.decimals(1, 6, places=1), sure=shares),
    signing=st.none() | amounts,
    benefits=yearly,
    costs=yearly,
    leave_days=st.decimals(0, 60, places=1),
)


def monthly(amount, months=12):
    return Offer(currency="EUR", base=Pay(D(amount), Period.MONTH, D(months)))


@pytest.mark.parametrize(
    ("amount", "period", "year"),
    [
        ("48000", Period.YEAR, "48000"),
        ("4000", Period.MONTH, "56000"),
        ("1000", Period.WEEK, "52000"),
        ("200", Period.DAY, "41600"),
        ("20", Period.HOUR, "31200"),
    ],
)
def test_each_period_comes_to_a_year_of_52_weeks(amount, period, year):
    # By hand, for 14 paid months, four days and 30 hours a week.
    offer = Offer(
        currency="EUR",
        base=Pay(D(amount), period, D(14)),
        hours_a_week=D(30),
        days_a_week=D(4),
    )
    assert annual_base(offer) == D(year)


@given(st.integers(1, 1000), st.integers(1, 10), st.integers(1, 7))
def test_an_hour_a_day_and_a_week_of_the_same_pay_come_to_the_same_year(hour, hours_a_day, days):
    offer = Offer(currency="EUR", hours_a_week=D(hours_a_day * days), days_a_week=D(days))
    by_hour = replace(offer, base=Pay(D(hour), Period.HOUR))
    by_day = replace(offer, base=Pay(D(hour * hours_a_day), Period.DAY))
    by_week = replace(offer, base=Pay(D(hour * hours_a_day * days), Period.WEEK))
    assert annual_base(by_hour) == annual_base(by_day) == annual_base(by_week)


def test_a_full_week_by_the_day_has_260_paid_days():
    assert annual_base(Offer(currency="EUR", base=Pay(D(1), Period.DAY))) == 260


def test_pay_by_the_hour_needs_the_hours():
    offer = Offer(currency="EUR", base=Pay(D(20), Period.HOUR))
    assert annual_base(offer) is None
    assert first_year(offer) is None


def test_without_a_base_there_is_no_value_of_a_year():
    assert usual_year(Offer(currency="EUR", signing=D(5000))) is None


def test_what_is_certain_and_what_is_hoped_for_stay_apart():
    # 50,000 and 5 % pension are certain, of a bonus of 6,000 half is, of the equity nothing.
    offer = Offer(
        currency="GBP",
        base=Pay(D(50000), Period.YEAR),
        bonus=Addition(share=D("0.12"), sure=HALF_SURE),
        pension=Addition(share=D("0.05"), sure=D(1)),
        equity=Equity(total=D(40000), vesting_years=D(4), sure=D(0)),
    )
    year = usual_year(offer)
    assert year.certain == 55500
    assert year.expected == 13000
    assert year.of(Part.BONUS) == Span(D(3000), D(6000))
    assert year.of(Part.EQUITY) == Span(D(0), D(10000))


def test_signing_is_paid_in_the_first_year_alone():
    offer = replace(monthly(3000), signing=D(2000))
    assert first_year(offer).certain == 38000
    assert usual_year(offer).certain == 36000
    assert usual_year(offer).of(Part.SIGNING) is None


def test_costs_are_taken_off():
    offer = replace(monthly(3000), costs=(Yearly("train", D(1800)), Yearly("meals", D(200))))
    assert usual_year(offer).of(Part.COSTS) == Span(D(-2000), D(-2000))
    assert usual_year(offer).certain == 34000


def test_an_hour_worked_counts_no_leave():
    # 42,000 for 40 hours in 52 weeks less 10 of leave; 1,680 hours.
    offer = Offer(
        currency="EUR",
        base=Pay(D(42000), Period.YEAR),
        hours_a_week=D(40),
        leave_days=D(50),
    )
    assert hours_worked(offer) == 1680
    assert pay_an_hour(offer) == Span(D(25), D(25))


def test_leave_is_counted_in_days_of_the_offers_own_week():
    # 20 days of a four-day week are five weeks; 47 weeks of 32 hours are worked.
    offer = replace(monthly(3000), hours_a_week=D(32), days_a_week=D(4), leave_days=D(20))
    assert hours_worked(offer) == 1504


@given(offers)
def test_a_day_of_leave_never_lowers_the_pay_an_hour(offer):
    free = replace(offer, costs=(), leave_days=offer.leave_days + 1)
    assert pay_an_hour(free).low >= pay_an_hour(replace(offer, costs=())).low


@pytest.mark.parametrize("unknown", [{"hours_a_week": None}, {"leave_days": None}])
def test_pay_an_hour_guesses_neither_hours_nor_leave(unknown):
    offer = replace(monthly(3000), hours_a_week=D(38), leave_days=D(25))
    assert pay_an_hour(offer) is not None
    assert pay_an_hour(replace(offer, **unknown)) is None


def test_leave_all_year_leaves_no_hour():
    offer = replace(monthly(3000), hours_a_week=D(38), leave_days=D(260))
    assert pay_an_hour(offer) is None


@given(offers, amounts)
def test_a_benefit_never_lowers_the_value(offer, amount):
    more = replace(offer, benefits=(*offer.benefits, Yearly("bicycle", amount)))
    assert usual_year(more).total.low >= usual_year(offer).total.low
    assert usual_year(more).total.high >= usual_year(offer).total.high


@given(offers, additions)
def test_a_bonus_never_lowers_the_value(offer, bonus):
    without = replace(offer, bonus=None)
    assert first_year(replace(offer, bonus=bonus)).certain >= first_year(without).certain


@given(offers, amounts)
def test_a_cost_never_raises_the_value(offer, amount):
    more = replace(offer, costs=(*offer.costs, Yearly("parking", amount)))
    assert usual_year(more).total.high <= usual_year(offer).total.high


@given(offers)
def test_the_first_year_is_worth_no_less_than_a_usual_one(offer):
    assert first_year(offer).certain >= usual_year(offer).certain


@given(offers)
def test_the_order_of_benefits_and_costs_does_not_matter(offer):
    turned = replace(offer, benefits=offer.benefits[::-1], costs=offer.costs[::-1])
    assert usual_year(turned).total == usual_year(offer).total


@given(amounts, additions)
def test_surer_is_never_less_certain(amount, addition):
    offer = Offer(currency="EUR", base=Pay(amount, Period.YEAR), bonus=addition)
    surer = replace(offer, bonus=replace(addition, sure=D(1)))
    assert usual_year(surer).certain >= usual_year(offer).certain
    assert usual_year(surer).expected == 0


def test_nothing_at_all_is_worth_nothing():
    assert usual_year(monthly(0)).total == Span(D(0), D(0))


def test_the_greatest_values_still_add_up():
    most = D(10) ** 12
    offer = Offer(
        currency="EUR",
        base=Pay(most, Period.HOUR),
        hours_a_week=D(168),
        bonus=Addition(share=D(10), sure=D(0)),
    )
    assert usual_year(offer).total == Span(most * 168 * 52, most * 168 * 52 * 11)


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [
        ("55478.31", "55478.31", ("55500", "55500")),
        ("0", "9876", ("0", "9880")),
        ("49", "98765", ("0", "98800")),
        ("23.476", "23.476", ("23.5", "23.5")),
        ("0", "0", ("0", "0")),
        ("-1234", "0", ("-1230", "0")),
    ],
)
def test_a_sum_is_shown_with_three_digits(low, high, shown):
    rounded = Span(D(low), D(high)).rounded()
    assert (str(rounded.low), str(rounded.high)) == shown


@pytest.mark.parametrize(
    "build",
    [
        lambda: Pay(D(-1), Period.YEAR),
        lambda: Pay(D("NaN"), Period.YEAR),
        lambda: Pay(D("Infinity"), Period.YEAR),
        lambda: Pay(D(10) ** 13, Period.YEAR),
        lambda: Pay(D(1), Period.MONTH, D(0)),
        lambda: Addition(sure=D(1)),
        lambda: Addition(amount=D(1), share=D(1), sure=D(1)),
        lambda: Addition(amount=D(1), sure=D("1.1")),
        lambda: Equity(total=D(1), vesting_years=D(0), sure=D(1)),
        lambda: Yearly("meals", D(-1)),
        lambda: Offer(currency="eur"),
        lambda: Offer(currency="EURO"),
        lambda: Offer(currency="EUR", hours_a_week=D(0)),
        lambda: Offer(currency="EUR", hours_a_week=D(169)),
        lambda: Offer(currency="EUR", days_a_week=D(0)),
        lambda: Offer(currency="EUR", home_days=D(8)),
        lambda: Offer(currency="EUR", leave_days=D(-1)),
    ],
)
def test_what_no_offer_can_have_is_refused(build):
    with pytest.raises(OfferError):
        build()


def test_a_refusal_says_what_would_do():
    with pytest.raises(OfferError, match=r"The hours a week must be more than 0 and at most 168\."):
        Offer(currency="EUR", hours_a_week=D(0))


def test_a_permanent_contract_has_no_last_day():
    fixed = Offer(currency="EUR", term=Term.FIXED, ends=date(2027, 12, 31))
    with pytest.raises(OfferError):
        replace(fixed, term=Term.PERMANENT)
