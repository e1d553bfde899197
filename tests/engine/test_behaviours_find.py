"""Behaviours that a person's words for themselves may mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.behaviours import LIBRARY, find

EACH = pytest.mark.parametrize("behaviour", LIBRARY, ids=lambda behaviour: behaviour.key)


def keys(text: str, limit: int = 5) -> list[str]:
    """Return the keys of what is found."""
    return [behaviour.key for behaviour in find(text, limit=limit)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("I am boring", "answers-run-long"),
        ("too junior", "examples-below-level"),
        ("not confident enough", "made-small"),
        ("I talk too much", "on-past-enough"),
        ("bad at selling myself", "we-hides-me"),
        ("my english", "trade-words-unsaid"),
        ("I'm not good enough", "reason-never-asked"),
        ("I wasn't prepared", "employer-unread"),
        ("I ramble", "answers-run-long"),
        ("I interrupt people", "start-before-question-ends"),
        ("I froze and could not answer", "lost-thread"),
        ("I’m a career changer", "bridge-unsaid"),
        ("My CV is boring", "cv-lists-duties"),
    ],
)
def test_words_about_oneself_find_what_one_may_do(text: str, first: str):
    assert keys(text)[0] == first


def test_one_word_may_mean_many_things_from_several_fields():
    found = find("I am boring")
    assert len({behaviour.competency for behaviour in found}) >= 3


@EACH
def test_each_trait_finds_its_behaviour(behaviour):
    found = {trait: find(trait, limit=len(LIBRARY)) for trait in behaviour.traits}
    assert [trait for trait in behaviour.traits if behaviour not in found[trait]] == []


@EACH
def test_a_statement_finds_itself_first(behaviour):
    assert find(behaviour.statement)[0] is behaviour


def test_age_finds_what_is_within_reach():
    assert keys("too old for this")[0] == "cv-begins-long-ago"
    assert "openings-left-out" in keys("I am too old")


@pytest.mark.parametrize("text", ["because I am black", "my name", "I am foreign", "I'm a woman"])
def test_where_one_comes_from_is_never_made_a_fault(text: str):
    within_reach = {"openings-left-out", "trade-words-unsaid"}
    assert set(keys(text)) <= within_reach


def test_old_is_not_too_old():
    assert "cv-begins-long-ago" not in keys("I spoke badly of my old employer")


def test_too_much_of_a_thing_is_not_too_little_of_it():
    assert set(keys("too confident")) & set(keys("not confident")) == set()


def test_a_slip_of_the_pen_is_read_as_meant():
    assert keys("nervus") == keys("nervous")
    assert keys("nervous") != []


@pytest.mark.parametrize("text", ["", "   ", "?!", "purple elephant", "I am bad", "Ich bin müde"])
def test_words_that_tell_nothing_find_nothing(text: str):
    assert find(text) == ()


def test_what_is_known_is_found_among_much_else():
    letter = "They were friendly and the room was bright, yet I fear that I was boring again."
    assert "answers-run-long" in keys(letter)


def test_no_more_is_found_than_was_asked_for():
    assert keys("I am boring", limit=2) == keys("I am boring")[:2]
    assert find("I am boring", limit=0) == ()


@given(st.text(max_size=3_000))
def test_any_text_finds_at_most_five_and_none_twice(text: str):
    found = keys(text)
    assert len(found) == len(set(found)) <= 5
