"""The library of suspected weaknesses: things that one does, and that can be seen."""

import re
from collections import Counter

import pytest

from nextround.engine.behaviours import LABELS, LIBRARY, Competency, by_key, is_given, is_trait
from nextround.engine.odds import Family

LONGEST_STATEMENT = 100
EACH = pytest.mark.parametrize("behaviour", LIBRARY, ids=lambda behaviour: behaviour.key)


def test_no_two_behaviours_have_one_key_or_one_statement():
    keys = {behaviour.key for behaviour in LIBRARY}
    statements = {behaviour.statement for behaviour in LIBRARY}
    assert len(keys) == len(statements) == len(LIBRARY) >= 60


def test_no_sentence_is_said_of_two_behaviours():
    said = Counter(
        sentence for behaviour in LIBRARY for sentence in (*behaviour.shows, *behaviour.against)
    )
    assert [sentence for sentence, times in said.items() if times > 1] == []


def test_every_competency_has_a_name_and_several_behaviours():
    having = Counter(behaviour.competency for behaviour in LIBRARY)
    assert set(LABELS) == set(Competency) == set(having)
    assert min(having.values()) >= 4
    assert Competency.PAPERS.label == "CV and letter"


def test_every_family_of_stages_has_behaviours_and_some_belong_to_all():
    assert {behaviour.family for behaviour in LIBRARY} == {*Family, ""}


@EACH
def test_a_key_is_words_between_hyphens_and_finds_its_behaviour(behaviour):
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", behaviour.key)
    assert by_key(behaviour.key) is behaviour


@EACH
def test_a_statement_is_what_i_do_and_no_trait(behaviour):
    assert re.search(r"\b(?:I|my|My)\b", behaviour.statement)
    assert not is_trait(behaviour.statement)
    assert not is_given(behaviour.statement)


@EACH
def test_a_statement_fits_a_line_and_has_no_full_stop(behaviour):
    assert len(behaviour.statement) <= LONGEST_STATEMENT
    assert behaviour.statement[-1].isalpha()


@EACH
def test_two_or_three_things_would_show_it_and_two_or_three_speak_against_it(behaviour):
    assert len(behaviour.shows) in {2, 3}
    assert len(behaviour.against) in {2, 3}
    assert {sentence[-1] for sentence in (*behaviour.shows, *behaviour.against)} <= {".", "”"}


@EACH
def test_traits_are_plain_lower_case_and_named_once(behaviour):
    assert len(behaviour.traits) >= 4
    assert len(set(behaviour.traits)) == len(behaviour.traits)
    assert [trait for trait in behaviour.traits if trait != trait.lower().strip()] == []


def test_a_key_that_is_not_there_is_none():
    assert by_key("no-such-behaviour") is None
