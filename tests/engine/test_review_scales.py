"""The points that reviewers rate: few, seen in the text, and tied to what the ledger knows."""

import re

import pytest

from nextround.engine import behaviours
from nextround.engine.review import SCALES, Given, Kind, answer_in, packed, scale_named, scales_of
from nextround.engine.review import sees as said_by

ALL = [scale for scales in SCALES.values() for scale in scales]
EACH = pytest.mark.parametrize("scale", ALL, ids=lambda scale: scale.key)
ALIKE = [scale for scale in ALL if scale.behaviour]
NOT_IN_THE_LIBRARY = [scale for scale in ALL if not scale.behaviour]

# What one says of a person, and not of a text.
CHARACTER = re.compile(
    r"""\b(?:confiden(?:t|ce)|lovely|smart|clever|intelligent|bright|brilliant|gifted|talent(?:ed)?
    |nice|kind|friendly|warm|likeable|likable|charming|charism\w+|sympathetic|personalit(?:y|ies)
    |character|shy|nervous|anxious|timid|quiet|introvert\w*|extrovert\w*|arrogant|modest|humble
    |boring|dull|weak|lazy|slow|stupid|sloppy|careless|dishonest|honest|reliable|motivated
    |ambitious|passionate|enthusias\w+|professional|mature|attitude|energy|likes?|feels?|attractive
    |old|young|impressive|good\ enough)\b""",
    re.IGNORECASE | re.VERBOSE,
)


@pytest.mark.parametrize("kind", Kind)
def test_a_thing_is_rated_on_three_to_five_points(kind):
    assert 3 <= len(scales_of(kind)) <= 5
    assert scales_of(kind) is scales_of(kind.value)


def test_every_kind_has_its_scales_and_no_other():
    assert set(SCALES) == set(Kind)


def test_a_kind_that_is_not_reviewed_is_refused():
    with pytest.raises(ValueError, match="poem"):
        scales_of("poem")


def test_no_two_scales_have_one_key_question_or_statement():
    assert len({scale.key for scale in ALL}) == len(ALL)
    assert len({scale.question for scale in ALL}) == len(ALL)
    assert len({scale.statement for scale in ALL}) == len(ALL)


@EACH
def test_a_scale_is_found_by_its_key(scale):
    assert scale_named(scale.key) is scale


@pytest.mark.parametrize("key", ["", "cv", "cv-aim ", "CV-AIM", "no-such-scale"])
def test_a_key_that_is_not_there_is_none(key):
    assert scale_named(key) is None


@pytest.mark.parametrize("kind", Kind)
def test_a_key_tells_the_kind_and_fits_an_answer(kind):
    keys = [scale.key for scale in scales_of(kind)]
    assert all(re.fullmatch(rf"{kind}(-[a-z]+)+", key) and len(key) <= 40 for key in keys)
    rated = Given("0" * 32, dict.fromkeys(keys, 3))
    assert answer_in(packed(rated)) == rated


@EACH
def test_five_anchors_say_five_different_things(scale):
    assert len(scale.anchors) == len({anchor.casefold() for anchor in scale.anchors}) == 5


@EACH
def test_what_is_asked_is_a_question_and_each_anchor_a_short_sentence(scale):
    assert scale.question.endswith("?")
    assert len(scale.question) <= 80
    assert all(anchor.endswith(".") and len(anchor) <= 80 for anchor in scale.anchors)


@EACH
def test_question_and_anchors_speak_of_the_text_and_not_of_the_person(scale):
    read = [scale.question, *scale.anchors]
    assert [said for said in read if CHARACTER.search(said)] == []
    assert [said for said in read if behaviours.is_trait(said)] == []


@pytest.mark.parametrize(
    "said", ["Does the writer seem confident?", "A lovely letter.", "Not smart enough."]
)
def test_the_list_of_words_about_character_finds_them(said):
    assert CHARACTER.search(said)


@EACH
def test_a_statement_is_what_i_do_and_no_trait(scale):
    assert re.search(r"\b(?:I|my|My)\b", scale.statement)
    assert not behaviours.is_trait(scale.statement)
    assert not behaviours.is_given(scale.statement)
    assert len(scale.statement) <= 100


@pytest.mark.parametrize("scale", ALIKE, ids=lambda scale: scale.key)
def test_a_behaviour_of_a_scale_is_in_the_library_in_the_same_words(scale):
    assert behaviours.by_key(scale.behaviour).statement == scale.statement


@pytest.mark.parametrize("scale", NOT_IN_THE_LIBRARY, ids=lambda scale: scale.key)
def test_a_scale_without_a_behaviour_has_a_statement_of_its_own(scale):
    assert scale.statement not in {behaviour.statement for behaviour in behaviours.LIBRARY}


def test_no_two_scales_speak_of_one_behaviour():
    assert len({scale.behaviour for scale in ALIKE}) == len(ALIKE)


@pytest.mark.parametrize(
    ("point", "said"),
    [(1, (True, 1.0)), (2, (True, 0.6)), (3, None), (4, (False, 0.6)), (5, (False, 1.0))],
)
def test_low_speaks_for_the_suspicion_high_against_it_the_middle_neither(point, said):
    assert said_by(point) == said
