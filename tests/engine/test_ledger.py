"""The ledger: what evidence makes of a suspected weakness, and what would tell more."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.engine.ledger import (
    WORTHS,
    Piece,
    Source,
    Status,
    Worth,
    belief_of,
    flag_of,
    ways_to_learn,
)
from nextround.engine.words import SentenceError

START = 0.25

pieces = st.builds(
    Piece,
    source=st.sampled_from(Source),
    speaks_for=st.booleans(),
    age=st.floats(-30, 2000),
    rater=st.sampled_from(["", "Ana", "Ben"]),
    strength=st.floats(0, 1),
    is_overtaken=st.booleans(),
)


def piece(source, *, speaks_for=True, **more):
    return Piece(Source(source), speaks_for, **more)


def chance(*evidence, start=START):
    return belief_of(start, evidence, WORTHS).chance


def test_no_evidence_leaves_belief_where_it_was():
    belief = belief_of(START, [], WORTHS)
    assert (belief.chance, belief.status) == (pytest.approx(START), Status.OPEN)


@pytest.mark.parametrize(
    ("evidence", "expected", "status"),
    [
        ([piece("employer_specific")], 0.50, Status.OPEN),
        ([piece("employer_specific", rater=name) for name in "ab"], 0.68, Status.OPEN),
        ([piece("employer_specific"), piece("coach_rubric")], 0.80, Status.ESTABLISHED),
        ([piece("friend_general", rater=name) for name in "abc"], 0.45, Status.OPEN),
        ([piece("self_impression", age=n) for n in range(4)], 0.36, Status.OPEN),
        ([piece("self_impression"), piece("employer_bland")], 0.34, Status.OPEN),
        (
            [
                piece("self_impression"),
                piece("coach_rubric", speaks_for=False),
                piece("practice_metric", speaks_for=False),
            ],
            0.05,
            Status.RULED_OUT,
        ),
    ],
)
def test_the_usual_cases_come_out_as_the_model_says(evidence, expected, status):
    belief = belief_of(START, evidence, WORTHS)
    assert belief.chance == pytest.approx(expected, abs=0.006)
    assert belief.status is status


def test_own_impression_and_bland_words_never_establish_anything():
    often = [piece("self_impression", rater=str(n)) for n in range(50)]
    bland = [piece("employer_bland", rater=str(n)) for n in range(50)]
    belief = belief_of(0.9, [*often, *bland], WORTHS)
    assert belief.chance > 0.8
    assert belief.status is Status.OPEN


def test_one_source_alone_establishes_nothing():
    belief = belief_of(0.6, [piece("coach_rubric", rater=name) for name in "abcd"], WORTHS)
    assert belief.chance > 0.8
    assert belief.status is Status.OPEN


@given(
    st.lists(pieces, max_size=12).flatmap(
        lambda all_: st.tuples(st.just(all_), st.permutations(all_))
    )
)
def test_the_order_of_the_evidence_does_not_matter(both):
    one, other = (belief_of(START, each, WORTHS) for each in both)
    assert one.log_odds == pytest.approx(other.log_odds, abs=1e-12)
    assert one.conflict == other.conflict


@given(pieces, st.integers(1, 40))
def test_more_of_the_same_never_moves_belief_past_its_cap(one, times):
    belief = belief_of(START, [one] * times, WORTHS)
    assert abs(belief.parts[one.source]) <= WORTHS[one.source].cap + 1e-12


@given(st.lists(pieces, max_size=12))
def test_belief_never_becomes_certain(evidence):
    assert 0.009 < belief_of(START, evidence, WORTHS).chance < 0.991


@given(st.sampled_from(Source), st.booleans(), st.floats(0, 3000))
def test_evidence_fades_with_age(source, speaks_for, age):
    fresh, old = (
        belief_of(START, [Piece(source, speaks_for, age=days)], WORTHS).parts[source]
        for days in (0, age)
    )
    assert abs(old) <= abs(fresh)


def test_half_of_it_is_left_after_the_half_life():
    [(_, part)] = belief_of(START, [piece("coach_rubric", age=180)], WORTHS).parts.items()
    assert part == pytest.approx(math.log(4) / 2)


def test_what_lies_ahead_counts_as_today():
    assert chance(piece("coach_rubric", age=-20)) == chance(piece("coach_rubric"))


def test_practice_since_halves_what_spoke_for_and_leaves_what_spoke_against():
    assert chance(piece("coach_rubric", is_overtaken=True)) < chance(piece("coach_rubric"))
    against = [piece("coach_rubric", speaks_for=False, is_overtaken=done) for done in (True, False)]
    assert chance(against[0]) == chance(against[1])


def test_two_of_one_rater_count_less_than_two_of_two():
    same = chance(piece("coach_rubric", rater="Ana"), piece("coach_rubric", rater="Ana"))
    two = chance(piece("coach_rubric", rater="Ana"), piece("coach_rubric", rater="Ben"))
    assert chance(piece("coach_rubric")) < same < two


def test_raters_who_clearly_disagree_are_a_conflict():
    both = [
        piece("coach_rubric", rater="Ana"),
        piece("coach_rubric", rater="Ben", speaks_for=False),
    ]
    assert belief_of(START, both, WORTHS).conflict
    assert not belief_of(START, both[:1], WORTHS).conflict


def test_sources_that_clearly_disagree_are_a_conflict():
    both = [piece("employer_specific"), piece("practice_metric", speaks_for=False)]
    assert belief_of(START, both, WORTHS).conflict


@pytest.mark.parametrize(
    ("correlation", "speaks_for", "speaks_against"),
    [(0, 1, 1), (0.29, 1.71, 0.77), (0.5, 2.55, 0.60), (0.85, 6.80, 0.29)],
)
def test_a_rating_close_to_the_truth_tells_more(correlation, speaks_for, speaks_against):
    flag = flag_of(correlation)
    assert flag.speaks_for == pytest.approx(speaks_for, abs=0.006)
    assert flag.speaks_against == pytest.approx(speaks_against, abs=0.006)


def test_a_coach_tells_more_than_a_friend_and_minutes_decide_between_them():
    ways = ways_to_learn(START, [], WORTHS, minutes={Source.FRIEND: 10, Source.COACH: 10})
    assert [way.source for way in ways] == [Source.COACH, Source.FRIEND]
    dear = ways_to_learn(START, [], WORTHS, minutes={Source.FRIEND: 1, Source.COACH: 200})
    assert dear[0].source is Source.FRIEND


@given(st.lists(pieces, max_size=8), st.floats(0.02, 0.9))
def test_no_way_is_expected_to_add_doubt(evidence, start):
    ways = ways_to_learn(start, evidence, WORTHS, minutes=dict.fromkeys(Source, 10))
    assert all(way.bits >= 0 for way in ways)


def test_a_source_at_its_cap_tells_nothing_more():
    full = [piece("employer_bland", rater=str(n)) for n in range(60)]
    [way] = ways_to_learn(START, full, WORTHS, minutes={Source.EMPLOYER_BLAND: 5})
    assert way.bits < 0.001


@pytest.mark.parametrize("start", [0.0, 0.01, 0.95, 1.0, float("nan")])
def test_a_belief_to_start_from_that_is_no_doubt_is_refused(start):
    with pytest.raises(SentenceError, match="to start from"):
        belief_of(start, [], WORTHS)


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (lambda: piece("coach_rubric", strength=1.1), "how clearly"),
        (lambda: piece("coach_rubric", ratio=21), "likelihood ratio"),
        (lambda: Worth(0.01, 0.5, 90, 0, 0, 1), "likelihood ratio"),
        (lambda: Worth(2, 0.5, 0, 0, 0, 1), "half-life"),
        (lambda: Worth(2, 0.5, 90, 1.1, 0, 1), "correlation"),
        (lambda: Worth(2, 0.5, 90, 0, 0, 0), "a cap"),
        (lambda: flag_of(1.0), "correlation"),
    ],
)
def test_numbers_that_cannot_be_are_refused_in_a_sentence(made, words):
    with pytest.raises(SentenceError, match=words):
        made()
