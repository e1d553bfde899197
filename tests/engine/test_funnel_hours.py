"""What an hour of each deed adds to the chance of an offer."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.funnel import (
    WITHIN_WEEKS,
    Arrivals,
    Chance,
    Deed,
    Durations,
    InFlight,
    Market,
    Skill,
    Trials,
    draws_of,
    minutes_of,
    no_offer_of,
    posterior_of,
    practised,
    worths_of,
)

MARKET = Market(
    np.array([[0.06, 0.33, 0.30], [0.40, 0.40, 0.33]]), np.array([0.6, 0.4, 0.4]), 0.8, 20.0
)
DURATIONS = Durations(np.array([1.5, 1.3, 2.0]), np.array([0.7, 0.6, 0.6]))
DRAWS = draws_of(posterior_of(Trials.none(MARKET), MARKET), count=1_000)
ARRIVALS = Arrivals(np.array([3.0, 1.0]), np.array([1.0, 4.0]))
WAITING = (InFlight(0, 2, 1.0),)
SKILL = Skill(0.3, 0.1, 0.5, (1, 2))


def worths(*deeds):
    found = worths_of(deeds, DRAWS, ARRIVALS, WAITING, DURATIONS)
    return {worth.deed.name: worth for worth in found}


def test_one_more_opening_adds_what_one_more_under_way_from_now_adds():
    """Worked out the other way: the same opening put among those that wait."""
    weeks = np.array([WITHIN_WEEKS])
    with_it = (*WAITING, InFlight(1, 0, 0.0))
    now, then = (
        no_offer_of(DRAWS, ARRIVALS, waiting, DURATIONS, weeks=weeks)[:, 0]
        for waiting in (WAITING, with_it)
    )
    found = worths(Deed("referral", 60, Chance(1)))["referral"]
    assert found.gain == pytest.approx(float((now - then).mean()), abs=2e-3)


def test_a_chance_of_an_opening_adds_its_share():
    found = worths(Deed("sure", 60, Chance(1)), Deed("maybe", 60, Chance(1, 0.25)))
    assert found["maybe"].gain == pytest.approx(found["sure"].gain / 4)


def test_what_takes_half_the_time_adds_twice_as_much_an_hour():
    found = worths(Deed("long", 60, Chance(0)), Deed("short", 30, Chance(0)))
    assert found["short"].gain == pytest.approx(2 * found["long"].gain)


def test_rest_adds_nothing_that_this_sum_sees():
    rest = worths(Deed("rest", 60), Deed("cold", 60, Chance(0)))["rest"]
    assert (rest.gain, rest.low, rest.high) == (0, 0, 0)


def test_what_one_does_better_never_lowers_the_chance():
    practice = worths(Deed("practice", 45, skill=SKILL))["practice"]
    assert 0 <= practice.low < practice.gain < practice.high


def test_deeds_that_cannot_be_told_apart_share_a_place():
    found = worths(
        Deed("referral", 60, Chance(1)),
        Deed("the same", 60.1, Chance(1)),
        Deed("cold", 60, Chance(0)),
        Deed("rest", 60),
    )
    # The same deed a little slower is worse for certain, a few tenths of a minute or many.
    assert [found[name].place for name in ("referral", "the same", "cold", "rest")] == [1, 2, 3, 4]
    alike = worths(Deed("practice", 45, skill=SKILL), Deed("feedback", 45, skill=SKILL))
    assert {worth.place for worth in alike.values()} == {1}


def test_a_gain_in_log_odds_moves_the_rates_it_is_for_and_no_others():
    moved = practised(DRAWS, 0.4, (2,))
    assert (moved[:, :, 2] > DRAWS[:, :, 2]).all()
    assert (moved[:, :, :2] == DRAWS[:, :, :2]).all()


@given(st.lists(st.integers(1, 600), max_size=30))
def test_minutes_lie_between_what_is_usual_and_what_was_noted(noted):
    found = minutes_of(45, noted)
    assert min([45, *noted]) - 1e-9 <= found <= max([45, *noted]) + 1e-9


def test_many_notes_outweigh_what_is_usual():
    assert minutes_of(60, [30] * 60) == pytest.approx(31, abs=0.1)
    assert minutes_of(60, []) == pytest.approx(60)
