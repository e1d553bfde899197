"""Dates as far as they are known, and the months that they can and must cover."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.career import months
from nextround.engine.career.months import Span

TODAY = date(2026, 11, 29)
MAY_2019 = 2019 * 12 + 4


@pytest.mark.parametrize("said", ["2019", "2019-05", "2019-05-31", "1000", "2999-12-31"])
def test_a_year_a_month_and_a_day_are_dates(said):
    assert months.is_date(said)


@pytest.mark.parametrize(
    "said", ["", "present", "19", "2019-5", "2019-00", "2019-13", "2019-02-30", "2019-", "2019-05-"]
)
def test_anything_else_is_none(said):
    assert not months.is_date(said)


def test_a_year_may_mean_any_of_its_months():
    assert (months.first_month("2019"), months.last_month("2019")) == (2019 * 12, 2019 * 12 + 11)


def test_a_month_means_itself():
    assert (months.first_month("2019-05"), months.last_month("2019-05-03")) == (MAY_2019, MAY_2019)


def test_a_month_is_said_as_facts_have_it():
    assert months.said(MAY_2019) == "2019-05"


def test_two_months_span_what_lies_between():
    assert months.span("2019-05", "2019-08", today=TODAY) == Span(
        MAY_2019, MAY_2019 + 3, MAY_2019, MAY_2019 + 3
    )


def test_two_years_span_at_most_both_and_surely_what_lies_between():
    found = months.span("2014", "2017", today=TODAY)
    assert found == Span(2014 * 12, 2017 * 12 + 11, 2014 * 12 + 11, 2017 * 12)


def test_within_one_year_nothing_is_sure():
    found = months.span("2014", "2014", today=TODAY)
    assert found is not None
    assert found.sure_last < found.sure_first


def test_what_goes_on_lasts_until_today():
    found = months.span("2019-05", "present", today=TODAY)
    assert found == Span(MAY_2019, 2026 * 12 + 10, MAY_2019, 2026 * 12 + 10, goes_on=True)


def test_of_an_unknown_end_that_is_said():
    found = months.span("2019-05", "", today=TODAY)
    assert found == Span(MAY_2019, MAY_2019, MAY_2019, MAY_2019, open=True)


def test_without_any_date_there_is_no_span():
    assert months.span("", "", today=TODAY) is None


def test_what_is_no_date_counts_as_unknown():
    assert months.span("soon", "later", today=TODAY) is None


dates = st.one_of(
    st.just(""),
    st.just("present"),
    st.integers(1000, 2999).map(str),
    st.tuples(st.integers(1000, 2999), st.integers(1, 12)).map(lambda d: f"{d[0]}-{d[1]:02}"),
    st.dates().map(str),
    st.text(max_size=12),
)


@given(dates, dates)
def test_a_span_never_ends_before_it_begins(start, end):
    found = months.span(start, end, today=TODAY)
    assert found is None or found.first <= found.last
