"""How often asking helps: from a few requests, and with how wide an interval."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import beta

from nextround.engine.usefulness import Rate, rate_of

# The prior is worth twelve requests, so 15 in 100 is a Beta distribution of 1.8 and 10.2.
priors = st.floats(0.02, 0.98)
counts = st.integers(0, 200).flatmap(lambda asked: st.tuples(st.just(asked), st.integers(0, asked)))


def test_without_requests_the_prior_is_expected():
    rate = rate_of(0, 0, prior=0.15)
    assert (rate.asked, rate.useful, rate.expected) == (0, 0, pytest.approx(0.15))


@pytest.mark.parametrize(
    ("asked", "useful", "prior", "expected"),
    [
        (12, 12, 0.5, 0.75),
        (12, 0, 0.5, 0.25),
        (8, 2, 0.15, 3.8 / 20),
        (3, 3, 0.25, 6 / 15),
    ],
)
def test_twelve_own_requests_count_as_much_as_the_prior(asked, useful, prior, expected):
    assert rate_of(asked, useful, prior=prior).expected == pytest.approx(expected)


@pytest.mark.parametrize(
    ("asked", "useful", "prior", "low", "high"),
    [
        # Beta(a, 1) has the quantile p^(1/a), and Beta(1, b) its mirror image.
        (0, 0, 11 / 12, 0.1 ** (1 / 11), 0.9 ** (1 / 11)),
        (0, 0, 1 / 12, 1 - 0.9 ** (1 / 11), 1 - 0.1 ** (1 / 11)),
        (9, 9, 11 / 12, 0.1 ** (1 / 20), 0.9 ** (1 / 20)),
        (20, 0, 1 / 12, 1 - 0.9 ** (1 / 31), 1 - 0.1 ** (1 / 31)),
    ],
)
def test_the_interval_is_the_closed_form_where_there_is_one(asked, useful, prior, low, high):
    rate = rate_of(asked, useful, prior=prior)
    assert (rate.low, rate.high) == (pytest.approx(low), pytest.approx(high))


@given(counts, priors)
def test_the_interval_holds_eighty_in_a_hundred_of_the_distribution(count, prior):
    asked, useful = count
    rate = rate_of(asked, useful, prior=prior)
    known = beta(12 * prior + useful, 12 * (1 - prior) + asked - useful)
    assert rate.expected == pytest.approx(known.mean())
    assert [known.cdf(rate.low), known.cdf(rate.high)] == pytest.approx([0.1, 0.9], abs=1e-6)


@given(counts, priors)
def test_the_interval_holds_what_is_expected(count, prior):
    rate = rate_of(*count, prior=prior)
    assert 0 <= rate.low < rate.expected < rate.high <= 1


@given(counts, priors)
def test_one_more_of_use_raises_all_three_and_one_more_in_vain_lowers_them(count, prior):
    asked, useful = count
    now = rate_of(asked, useful, prior=prior)
    better = rate_of(asked + 1, useful + 1, prior=prior)
    worse = rate_of(asked + 1, useful, prior=prior)
    assert worse.expected < now.expected < better.expected
    assert worse.low <= now.low <= better.low
    assert worse.high <= now.high <= better.high


@given(counts, priors)
def test_use_and_waste_are_mirror_images(count, prior):
    asked, useful = count
    one = rate_of(asked, useful, prior=prior)
    other = rate_of(asked, asked - useful, prior=1 - prior)
    assert one.expected == pytest.approx(1 - other.expected)
    assert (one.low, one.high) == (pytest.approx(1 - other.high), pytest.approx(1 - other.low))


def test_many_requests_leave_little_doubt_and_little_of_the_prior():
    rate = rate_of(100_000, 30_000, prior=0.9)
    assert rate.expected == pytest.approx(0.3, abs=1e-3)
    assert rate.high - rate.low < 0.005


@pytest.mark.parametrize(("asked", "useful"), [(0, 1), (3, 4), (3, -1), (-1, 0), (-1, -1)])
def test_more_of_use_than_was_asked_is_refused(asked, useful):
    with pytest.raises(ValueError, match=f"{useful} of {asked} requests were of use"):
        rate_of(asked, useful, prior=0.15)


@pytest.mark.parametrize("prior", [0, 1, -0.1, 1.1, 15, math.nan, math.inf, -math.inf])
def test_a_prior_that_is_no_chance_is_refused(prior):
    with pytest.raises(ValueError, match="is no chance between 0 and 1"):
        rate_of(3, 1, prior=prior)


def test_a_rate_is_a_plain_value():
    assert rate_of(3, 1, prior=0.15) == rate_of(3, 1, prior=0.15)
    assert isinstance(rate_of(3, 1, prior=0.15), Rate)
    assert type(rate_of(3, 1, prior=0.15).low) is float
