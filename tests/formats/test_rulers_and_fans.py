"""Rulers and fans as values: everything where its number is, and within the drawing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.formats.write import fan, rulers

shares = st.floats(0, 1)


def number(position):
    return float(position.rstrip("%"))


@given(shares, shares, shares, shares)
def test_a_ruler_keeps_its_marks_in_order_and_inside(one, two, three, usual):
    low, middle, high = sorted((one, two, three))
    drawn = rulers.ruler(
        middle, (low, high), end=rulers.end_for(high, usual), usual=usual, usual_band=(low, high)
    )
    assert 0 <= number(drawn.band.start) <= number(drawn.mark) + 0.01
    assert number(drawn.mark) - 0.01 <= number(drawn.band.end) <= 100
    assert 0 <= number(drawn.usual) <= 100


def test_the_labels_are_out_of_a_hundred_and_the_ends_turn_inwards():
    drawn = rulers.ruler(0.11, (0.04, 0.23), end=0.6)
    assert [tick.label for tick in drawn.ticks] == ["0", "20", "40", "60"]
    assert [tick.anchor for tick in drawn.ticks] == ["start", "middle", "middle", "end"]
    assert drawn.mark == "18.33%"


def test_gains_carry_their_sign():
    drawn = rulers.ruler(0.01, (0.0, 0.03), end=0.04, sign="+")
    assert [tick.label for tick in drawn.ticks] == ["+0", "+1", "+2", "+3", "+4"]


def drawn_fan(**changes):
    weeks = [0.0, 26.0, 52.0, 78.0]
    bands = [[0, 0.1, 0.2, 0.3], [0, 0.2, 0.3, 0.4], [0, 0.6, 0.8, 0.9], [0, 0.8, 0.9, 1.0]]
    asked = {"span": 52.0, "marks": [(0.0, "now"), (26.0, "May")], "half": 26.0} | changes
    return fan.fan(weeks, [0, 0.5, 0.6, 0.7], bands, **asked)


def test_a_fan_draws_what_lies_within_its_time():
    drawn = drawn_fan()
    assert drawn.line == "M0 200L500 100L1000 80"
    assert drawn.outer == "M0 200L500 40L1000 20L1000 160L500 180L0 200Z"
    assert [(mark.x, mark.anchor) for mark in drawn.marks] == [("0%", "start"), ("50%", "middle")]


def test_the_needle_stands_where_the_chance_is_a_half_and_its_words_turn_near_the_end():
    assert drawn_fan().half == fan.Needle("50%", "100", "52%", "start")
    assert drawn_fan(half=45.0).half.anchor == "end"


@pytest.mark.parametrize("half", [None, 60.0])
def test_there_is_no_needle_beyond_the_picture(half):
    assert drawn_fan(half=half).half is None
