"""Offers side by side: what differs, what is missing, and who pays more."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.offers import (
    SENTENCES,
    SENTENCES_ON_PAY,
    Addition,
    Aspect,
    Difference,
    Lead,
    Offer,
    OfferError,
    Pay,
    Period,
    Rates,
    Span,
    Term,
    Verdict,
    comparison,
)

D = Decimal
RATES = Rates(into="EUR", on=date(2026, 11, 2), worth={"GBP": D("1.2")})


def yearly(amount, currency="EUR", **more):
    return Offer(currency=currency, base=Pay(D(amount), Period.YEAR), **more)


def bonus(amount, sure=0):
    return Addition(amount=D(amount), sure=D(sure))


offers = st.builds(
    yearly,
    st.integers(20_000, 90_000),
    st.sampled_from(["EUR", "GBP"]),
    bonus=st.none() | st.builds(bonus, st.integers(0, 20_000), st.sampled_from([0, 1])),
    leave_days=st.none() | st.decimals(20, 30, places=0),
    hours_a_week=st.none() | st.decimals(20, 40, places=0),
    place=st.sampled_from(["", "Leeds", "leeds ", "Graz"]),
)


def test_nothing_to_compare_makes_no_rows():
    nothing = comparison([])
    assert nothing.rows == ()
    assert nothing.compared_in is None


def test_one_offer_stands_alone():
    row = comparison([yearly(30000)]).row(Aspect.USUAL_YEAR)
    assert row.verdict == Verdict(Lead.ALONE, (0,))
    assert row.difference is Difference.SAME


def test_what_no_offer_says_has_no_row():
    assert comparison([yearly(1), yearly(2)]).row(Aspect.BONUS) is None


def test_what_differs_is_marked_and_what_does_not_is_not():
    there = yearly(30000, leave_days=D(25), term=Term.FIXED)
    here = replace(there, leave_days=D(30))
    both = comparison([there, here])
    assert both.row(Aspect.LEAVE).difference is Difference.DIFFERENT
    assert both.row(Aspect.TERM).difference is Difference.SAME


def test_words_that_differ_in_case_and_spaces_are_the_same():
    both = comparison([yearly(1, notice="Three  months"), yearly(1, notice="three months ")])
    assert both.row(Aspect.NOTICE).difference is Difference.SAME


def test_what_one_offer_leaves_unsaid_is_named():
    row = comparison([yearly(1, leave_days=D(25)), yearly(1)]).row(Aspect.LEAVE)
    assert row.difference is Difference.PARTLY_KNOWN
    assert row.missing == (1,)


def test_a_bonus_of_an_offer_without_a_base_is_still_shown():
    offer = Offer(currency="EUR", bonus=bonus(500))
    assert comparison([offer]).row(Aspect.BONUS).cells == (Span(D(0), D(500)),)


def test_the_higher_certain_sum_pays_more():
    row = comparison([yearly(30000), yearly(40000)]).row(Aspect.USUAL_YEAR)
    assert row.verdict == Verdict(Lead.AHEAD, (1,))


def test_a_hoped_for_bonus_that_cannot_close_the_gap_leaves_no_doubt():
    row = comparison([yearly(30000, bonus=bonus(5000)), yearly(40000)]).row(Aspect.USUAL_YEAR)
    assert row.verdict == Verdict(Lead.AHEAD_ANYHOW, (1,))


def test_a_hoped_for_bonus_that_can_close_the_gap_leaves_it_open():
    row = comparison([yearly(30000, bonus=bonus(15000)), yearly(40000)]).row(Aspect.USUAL_YEAR)
    assert row.verdict == Verdict(Lead.OPEN, (0, 1))


def test_sums_two_per_cent_apart_are_about_the_same():
    row = comparison([yearly(49000), yearly(50000)]).row(Aspect.USUAL_YEAR)
    assert row.verdict == Verdict(Lead.LEVEL, (0, 1))


def test_two_level_offers_leave_the_third_behind():
    row = comparison([yearly(50000), yearly(30000), yearly(49500)]).row(Aspect.FIRST_YEAR)
    assert row.verdict == Verdict(Lead.LEVEL, (0, 2))


def test_an_offer_without_pay_leaves_no_verdict():
    row = comparison([yearly(50000), Offer(currency="EUR")]).row(Aspect.USUAL_YEAR)
    assert row.verdict is None
    assert row.missing == (1,)


def test_fewer_hours_may_pay_more_an_hour():
    longer = yearly(42000, hours_a_week=D(40), leave_days=D(25))
    shorter = yearly(38000, hours_a_week=D(32), leave_days=D(25))
    both = comparison([longer, shorter])
    assert both.row(Aspect.USUAL_YEAR).verdict.leaders == (0,)
    assert both.row(Aspect.AN_HOUR).verdict.leaders == (1,)


def test_two_currencies_are_not_compared_without_rates():
    both = comparison([yearly(50000), yearly(45000, "GBP")])
    row = both.row(Aspect.BASE)
    assert both.compared_in is None
    assert both.rates_on is None
    assert row.difference is Difference.CURRENCIES
    assert both.row(Aspect.USUAL_YEAR).verdict is None


def test_with_rates_sums_are_compared_and_shown_in_their_own_currency():
    both = comparison([yearly(50000), yearly(45000, "GBP")], rates=RATES)
    row = both.row(Aspect.USUAL_YEAR)
    assert row.cells == (Span(D(50000), D(50000)), Span(D(45000), D(45000)))
    assert row.converted == (Span(D(50000), D(50000)), Span(D(54000), D(54000)))
    assert row.verdict == Verdict(Lead.AHEAD, (1,))
    assert (both.compared_in, both.rates_on) == ("EUR", date(2026, 11, 2))


def test_rates_that_miss_a_currency_compare_nothing():
    both = comparison([yearly(50000, "CHF"), yearly(45000, "GBP")], rates=RATES)
    assert both.row(Aspect.BASE).difference is Difference.CURRENCIES


def test_one_currency_needs_no_rates_and_uses_none():
    both = comparison([yearly(50000, "GBP"), yearly(45000, "GBP")], rates=RATES)
    assert (both.compared_in, both.rates_on) == ("GBP", None)
    assert both.row(Aspect.BASE).converted == ()


def test_a_sum_that_one_currency_alone_has_is_compared_in_it():
    here = yearly(50000, "GBP", bonus=bonus(1000, sure=1))
    row = comparison([here, here, yearly(50000)]).row(Aspect.BONUS)
    assert row.difference is Difference.PARTLY_KNOWN
    assert row.missing == (2,)


@pytest.mark.parametrize("worth", [{"GBP": D(0)}, {"GBP": D("NaN")}, {"pounds": D(1)}])
def test_an_impossible_rate_is_refused(worth):
    with pytest.raises(OfferError):
        Rates(into="EUR", on=date(2026, 11, 2), worth=worth)


@given(st.lists(offers, max_size=4), st.sampled_from([None, RATES]))
def test_the_order_of_the_offers_changes_no_finding(several, rates):
    there = comparison(several, rates=rates)
    back = comparison(several[::-1], rates=rates)
    assert [row.cells for row in back.rows] == [row.cells[::-1] for row in there.rows]
    assert [row.difference for row in back.rows] == [row.difference for row in there.rows]
    assert [row.verdict and row.verdict.lead for row in back.rows] == [
        row.verdict and row.verdict.lead for row in there.rows
    ]


@given(offers)
def test_an_offer_beside_itself_differs_in_nothing(offer):
    assert {row.difference for row in comparison([offer, offer]).rows} == {Difference.SAME}


def test_each_finding_has_a_sentence():
    assert set(SENTENCES) == set(Difference)
    assert set(SENTENCES_ON_PAY) == set(Lead)
