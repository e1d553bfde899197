"""How much likelier a rank is for someone with a weakness."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.odds import Contest, UncertainContest, ratio_of_rank, ratios_of_weakness

contests = st.builds(
    Contest,
    size=st.integers(2, 40),
    places=st.just(1),
    settled=st.just(0.0),
    validity=st.floats(0.05, 0.9),
)
costs = st.floats(0.05, 1.5)
priors = st.floats(0.05, 0.9)


@given(contests, costs, priors)
def test_to_come_first_of_one_place_is_to_pass(contest, cost, prior):
    passed = ratios_of_weakness(contest, cost, prior=prior).passed
    assert ratio_of_rank(contest, cost, prior=prior, rank=1) == pytest.approx(passed)


@given(contests, costs, priors)
def test_the_first_place_speaks_against_a_weakness_and_the_last_for_it(contest, cost, prior):
    first = ratio_of_rank(contest, cost, prior=prior, rank=1)
    last = ratio_of_rank(contest, cost, prior=prior, rank=contest.size)
    assert first < 1 < last


@given(contests, costs, priors)
def test_whether_the_place_was_settled_plays_no_part(contest, cost, prior):
    taken = Contest(contest.size, contest.places, 0.4, contest.validity)
    told = [ratio_of_rank(one, cost, prior=prior, rank=2) for one in (contest, taken)]
    assert told[0] == pytest.approx(told[1])


def test_of_two_fields_only_one_that_is_large_enough_counts():
    both = UncertainContest(
        (*_weighted(Contest(3, 1, 0, 0.42), 0.5), *_weighted(Contest(5, 1, 0, 0.42), 0.5)), 0, 0.42
    )
    alone = ratio_of_rank(Contest(5, 1, 0, 0.42), 0.5, prior=0.3, rank=5)
    assert ratio_of_rank(both, 0.5, prior=0.3, rank=5) == pytest.approx(alone)


def test_a_rank_that_nobody_has_says_nothing():
    assert ratio_of_rank(Contest(3, 1, 0, 0.42), 0.5, prior=0.3, rank=4) is None


def _weighted(contest, weight):
    from dataclasses import replace

    return [replace(one, weight=weight) for one in contest.field]
