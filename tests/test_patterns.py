"""No pattern can be made to go over a text again and again, whatever the text."""

import re

import pytest

import patterns_run
from patterns_run import Found

# `make soak` takes 100 KB of many texts, and looks at how the time grows; this is for a look at
# each change. A pattern that goes back takes many times as long, any other a fiftieth of it.
LENGTH = 5_000
SECONDS = 0.1

GOES_BACK = re.compile(r"\s*(?:no|not|nothing)")


@pytest.mark.parametrize("room", patterns_run.rooms())
def test_the_patterns_of_a_room_read_every_text_at_one_go(room):
    tried = patterns_run.runs(LENGTH)
    slow = [
        fault
        for found in patterns_run.patterns_in(room)
        for fault in patterns_run.too_slow(found, tried, seconds=SECONDS)
    ]
    assert slow == []


def test_patterns_are_found_wherever_they_are_kept():
    found = {str(each) for each in patterns_run.patterns()}
    kept = {
        "engine.sentences._GREETING",  # of a module
        "engine.mail.dates._DAYS",  # in a tuple
        "engine.feedback.marks.de",  # compiled when it is first met
    }
    assert (kept - found, len(found) > 100) == (set(), True)


def test_every_pattern_belongs_to_a_room_that_is_tried():
    rooms = [patterns_run.patterns_in(room) for room in patterns_run.rooms()]
    assert sum(map(len, rooms)) == len(patterns_run.patterns())


def test_a_pattern_made_when_it_is_asked_for_is_known_here():
    assert patterns_run.built_in_functions() == patterns_run.BUILDERS


def test_a_pattern_that_goes_back_is_found_to_be_slow_and_to_grow():
    found = Found("tests", "made_up", GOES_BACK, at_one_place=False)
    assert patterns_run.too_slow(found, {"spaces": " " * LENGTH}, seconds=SECONDS / 10) != []
    assert patterns_run.grows_too_fast(found, LENGTH // 2) != []


def test_a_pattern_that_is_tried_at_one_place_alone_may_go_back_there():
    found = Found("tests", "made_up", GOES_BACK, at_one_place=True)
    assert patterns_run.too_slow(found, {"spaces": " " * LENGTH}, seconds=SECONDS) == []
