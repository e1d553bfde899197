"""Amounts are read however they are written, and shown so that they are read back the same."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.apps.openings import amounts

NUMBERS = st.decimals(min_value=0, max_value=10**9, places=4).map(Decimal.normalize)
WHOLE = st.booleans()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("12", "12"),
        ("47,800", "47800"),
        ("47.800", "47800"),
        ("47 800", "47800"),
        ("47\u202f800", "47800"),
        ("1'234'567", "1234567"),
        ("4,166.67", "4166.67"),
        ("3.412,50", "3412.50"),
        ("1 234,5", "1234.5"),
        ("1.234.567,89", "1234567.89"),
        ("12,34,567", "1234567"),
        ("£47,800", "47800"),
        ("€ 3.412,50", "3412.50"),
        ("47.800 EUR", "47800"),
        ("4'200.–", "4200"),
        ("37,5", "37.5"),
        ("37.5", "37.5"),
        ("0,125", "0.125"),
        ("1234.125", "1234.125"),
        (".5", "0.5"),
        ("5.", "5"),
    ],
)
def test_a_sum_is_read_however_it_is_written(typed, meant):
    assert amounts.read(typed, whole=True) == Decimal(meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("37.125", "37.125"),
        ("37,125", "37.125"),
        ("12,5 %", "12.5"),
        ("£14.20", "14.20"),
        ("1,234.50", "1234.50"),
        ("1,234,567", "1234567"),
    ],
)
def test_what_may_have_a_fraction_is_read_with_it(typed, meant):
    assert amounts.read(typed, whole=False) == Decimal(meant)


@pytest.mark.parametrize(
    "typed", ["lots", "", "-1", "1,23,4", "1.2.3", "5 of 10", "1e5", "NaN", "47.800,1.2"]
)
def test_what_no_reading_fits_is_refused_in_a_sentence(typed):
    with pytest.raises(amounts.OfferError, match=r"is not a number\. Write it as"):
        amounts.read(typed, whole=True)


def test_a_share_is_no_sum():
    with pytest.raises(amounts.OfferError, match="is a share"):
        amounts.read("10 %", whole=True)


@given(NUMBERS, WHOLE)
def test_what_is_kept_is_read_back_the_same_whatever_it_is_taken_for(number, whole):
    assert amounts.read(amounts.kept(number), whole=whole) == number


@given(NUMBERS, WHOLE)
def test_what_is_shown_is_read_back_the_same(number, whole):
    assert amounts.read(amounts.shown(number, whole=whole), whole=whole) == number
