"""Offers weighed by the person's own criteria."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from nextround.engine.offers import (
    SENTENCES_ON_MARKS,
    SENTENCES_ON_TURNS,
    Change,
    Criterion,
    Lead,
    OfferError,
    OpenMark,
    Span,
    Turn,
    Verdict,
    weighing,
)

D = Decimal
marks = st.none() | st.integers(0, 5)


def criteria_for(offers, any_marks=marks):
    one = st.builds(
        Criterion,
        name=st.just("team"),
        weight=st.integers(0, 5),
        marks=st.tuples(*[any_marks] * offers),
    )
    return st.lists(one, min_size=1, max_size=5)


any_criteria = st.integers(1, 4).flatmap(criteria_for)
all_marked = st.integers(2, 4).flatmap(lambda offers: criteria_for(offers, st.integers(0, 5)))


def test_the_mean_is_weighted():
    # (5·3 + 2·4) / 7 and (5·4 + 2·1) / 7, by hand.
    found = weighing([Criterion("pay", 5, (3, 4)), Criterion("way", 2, (4, 1))])
    assert [float(mean.low) for mean in found.means] == pytest.approx([23 / 7, 22 / 7])
    assert all(mean.is_known for mean in found.means)


def test_an_open_mark_may_be_anything_from_0_to_5():
    found = weighing([Criterion("pay", 3, (4, 2)), Criterion("team", 1, (None, 2))])
    assert found.means[0] == Span(D(3), D("4.25"))


def test_a_lead_that_open_marks_cannot_take_is_certain():
    found = weighing([Criterion("pay", 5, (5, 1)), Criterion("team", 1, (None, None))])
    assert found.verdict == Verdict(Lead.AHEAD_ANYHOW, (0,))
    assert SENTENCES_ON_MARKS[found.verdict.lead] == "ahead whatever the open marks turn out to be"
    assert found.open_marks == ()


def test_a_lead_that_open_marks_can_take_is_not_called():
    found = weighing([Criterion("pay", 2, (5, 4)), Criterion("team", 5, (None, 3))])
    assert found.verdict.lead is Lead.OPEN
    assert found.turns == ()


def test_the_open_marks_that_weigh_most_come_first():
    criteria = [
        Criterion("way", 1, (None, 3)),
        Criterion("team", 5, (3, None)),
        Criterion("canteen", 0, (None, None)),
    ]
    assert weighing(criteria).open_marks == (OpenMark(1, 1), OpenMark(0, 0))


def test_less_than_a_quarter_of_a_mark_is_about_the_same():
    found = weighing([Criterion("pay", 4, (4, 4)), Criterion("way", 1, (3, 2))])
    assert found.verdict == Verdict(Lead.LEVEL, (0, 1))


def test_one_offer_has_nothing_beside_it():
    found = weighing([Criterion("pay", 4, (4,))])
    assert found.verdict.lead is Lead.ALONE
    assert found.turns == ()


@pytest.mark.parametrize("criteria", [[], [Criterion("pay", 0, (1, 2))], [Criterion("pay", 3, ())]])
def test_where_nothing_weighs_nothing_is_said(criteria):
    assert weighing(criteria) is None


def test_the_smallest_change_that_turns_the_order_comes_first():
    # Offer 0 leads by 3·2 − 2·2 = 2. "Way" at weight 4 makes it 6 − 8 < 0; one mark of pay
    # less makes it 3 − 4 < 0.
    criteria = [Criterion("pay", 3, (4, 2)), Criterion("way", 2, (1, 3))]
    turns = weighing(criteria).turns
    assert turns[0] == Turn(0, Change.LEADER_MARK, now=4, then=3, leader=0, rival=1)
    assert turns[0].size == 1
    assert [turn.criterion for turn in turns] == [0, 1]


def test_a_weight_is_named_where_no_mark_can_turn_the_order():
    # The marks of "way" are at their ends; its weight would have to be 2.
    criteria = [Criterion("pay", 3, (4, 2)), Criterion("way", 1, (0, 5))]
    way = weighing(criteria).turns[1]
    assert way == Turn(1, Change.WEIGHT, now=1, then=2, leader=0, rival=1)


def test_a_lead_in_everything_is_turned_by_no_weight():
    criteria = [Criterion("pay", 5, (5, 1)), Criterion("way", 5, (5, 1))]
    assert weighing(criteria).turns == ()


@given(any_criteria)
def test_every_mean_lies_from_0_to_5(criteria):
    assert all(mean.low >= 0 and mean.high <= 5 for mean in _means(criteria))


@given(any_criteria)
def test_the_order_of_the_criteria_does_not_matter(criteria):
    assert _means(criteria[::-1]) == _means(criteria)


@given(any_criteria)
def test_the_order_of_the_offers_does_not_matter(criteria):
    turned = [replace(each, marks=each.marks[::-1]) for each in criteria]
    assert _means(turned) == _means(criteria)[::-1]
    assert [turn.size for turn in _turns(turned)] == [turn.size for turn in _turns(criteria)]


@given(any_criteria, st.integers(0, 5))
def test_giving_an_open_mark_never_widens_what_may_be(criteria, mark):
    before = _means(criteria)
    given_marks = [
        replace(each, marks=tuple(mark if one is None else one for one in each.marks))
        for each in criteria
    ]
    after = _means(given_marks)
    assert all(
        was.low <= now.low and now.high <= was.high for was, now in zip(before, after, strict=True)
    )


@given(any_criteria, st.lists(st.integers(0, 5), min_size=20, max_size=20))
def test_no_open_mark_takes_a_certain_lead(criteria, later):
    sure = [Criterion("pay", 5, (5, *[0] * (len(criteria[0].marks) - 1))), *criteria]
    found = weighing(sure)
    assume(found.verdict.lead is Lead.AHEAD_ANYHOW)
    to_come = iter(later)
    filled = [
        replace(each, marks=tuple(next(to_come) if one is None else one for one in each.marks))
        for each in sure
    ]
    assert weighing(filled).verdict == Verdict(Lead.AHEAD, found.verdict.leaders)


@given(all_marked)
def test_each_turn_turns_the_order_and_nothing_smaller_does(criteria):
    turns = _turns(criteria)
    assert all(_lead_of(criteria, turn, turn.then) < 0 for turn in turns)
    assert all(
        _lead_of(criteria, turn, turn.then - (1 if turn.then > turn.now else -1)) >= 0
        for turn in turns
    )


@pytest.mark.parametrize("bad", [{"weight": 6}, {"weight": -1}, {"marks": (6,)}, {"marks": (-1,)}])
def test_weights_and_marks_keep_to_their_scale(bad):
    with pytest.raises(OfferError):
        replace(Criterion("pay", 3, (3,)), **bad)


def test_criteria_that_mark_different_numbers_of_offers_are_refused():
    with pytest.raises(OfferError):
        weighing([Criterion("pay", 3, (3,)), Criterion("way", 3, (3, 4))])


def test_each_lead_and_each_change_has_a_sentence():
    assert set(SENTENCES_ON_MARKS) == set(Lead)
    assert set(SENTENCES_ON_TURNS) == set(Change)


def _means(criteria):
    found = weighing(criteria)
    return found.means if found else ()


def _turns(criteria):
    found = weighing(criteria)
    return found.turns if found else ()


def _lead_of(criteria, turn, value):
    """Count how far the leader is before the rival once one number is `value`."""
    grid = [[each.weight, each.marks[turn.leader], each.marks[turn.rival]] for each in criteria]
    grid[turn.criterion][list(Change).index(turn.change)] = value
    return sum(weight * (own - other) for weight, own, other in grid)
