"""From what became of openings to trials, to what is under way, and to the mix."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.funnel import (
    Course,
    Durations,
    End,
    Market,
    in_flight_of,
    mix_of,
    trials_of,
)

MARKET = Market(
    np.array([[0.06, 0.33, 0.30], [0.40, 0.40, 0.33]]), np.array([0.6, 0.4, 0.4]), 0.8, 20.0
)
DURATIONS = Durations(np.array([1.5, 1.3, 2.0]), np.array([0.7, 0.6, 0.6]))


def course(last, end, *, since=0.0, first=0, channel=0):
    began = tuple(since + 3.0 - n for n in range(last - first + 1))
    return Course(channel, first, last, end, since, began)


def trials(*courses):
    return trials_of(courses, MARKET, DURATIONS)


def test_a_no_after_the_interview_is_two_passes_and_one_failure():
    seen = trials(course(2, End.NO))
    assert seen.passes[0].tolist() == [1, 1, 0]
    assert seen.resolved[0].tolist() == [1, 1, 1]


def test_an_offer_is_a_pass_of_every_stage():
    seen = trials(course(3, End.OFFERED))
    assert seen.passes[0].tolist() == [1, 1, 1]
    assert seen.resolved[0].tolist() == [1, 1, 1]


def test_what_was_before_an_opening_was_first_seen_says_nothing():
    seen = trials(course(2, End.NO, first=1))
    assert seen.resolved[0].tolist() == [0, 1, 1]


def test_a_withdrawal_says_nothing_of_the_stage_it_was_at():
    seen = trials(course(1, End.LEFT))
    assert seen.resolved[0].tolist() == [1, 0, 0]


def test_silence_counts_as_the_chance_that_an_answer_would_have_come():
    # At the median time to an answer, half of them have come.
    assert trials(course(0, End.WAITING, since=1.5)).resolved[0, 0] == pytest.approx(0.5)
    assert trials(course(0, End.WAITING, since=0.0)).resolved[0, 0] == 0
    assert trials(course(0, End.WAITING, since=60.0)).resolved[0, 0] == pytest.approx(1, abs=1e-4)


@given(st.floats(0, 50), st.floats(0, 50))
def test_the_longer_the_silence_the_more_of_a_no_it_is(one, other):
    shorter, longer = sorted((one, other))
    counts = [trials(course(1, End.WAITING, since=s)).resolved[0, 1] for s in (shorter, longer)]
    assert counts[0] <= counts[1] <= 1


def test_only_what_may_still_be_decided_is_under_way():
    waits = course(1, End.WAITING, since=2.0, channel=1)
    found = in_flight_of((waits, course(0, End.WAITING, since=52.0), course(2, End.NO)), DURATIONS)
    assert [(item.channel, item.stage, item.weeks) for item in found] == [(1, 1, 2.0)]


def test_without_openings_the_mix_is_the_usual_one_and_then_ones_own():
    usual = np.array([3.0, 1.0])
    assert mix_of((), usual).tolist() == [0.75, 0.25]
    assert mix_of((course(0, End.NO, channel=1),) * 3, usual).tolist() == [0.1875, 0.8125]


def test_a_course_counts_at_a_stage_only_where_it_is_asked_for():
    early, late = course(1, End.NO, since=9.0), course(1, End.NO, since=1.0)
    since = trials_of(
        (early, late), MARKET, DURATIONS, counts=lambda one, stage: one.when(stage) <= 5
    )
    assert since.resolved[0].tolist() == [1, 1, 0]
