"""From what a person knows of a stage to the contest."""

import math

import pytest

from nextround.engine.odds import (
    Circumstances,
    Contest,
    Fact,
    Family,
    Kind,
    View,
    contest_of,
    expectation_of,
    field_of,
    settled_of,
    validity_of,
)
from nextround.engine.priors import PRIORS

STRUCTURED_FINAL = Circumstances(Family.FINAL, Kind.STRUCTURED, size=5, places=1)


def facts(*known):
    return frozenset(known)


def sizes(circumstances):
    return {possible.size: possible.weight for possible in field_of(circumstances, PRIORS)}


def test_a_field_that_is_known_is_taken_as_said():
    assert contest_of(STRUCTURED_FINAL, PRIORS) == Contest(5, 1, 0.20, 0.42)


@pytest.mark.parametrize(
    ("family", "contest"),
    [
        (Family.APPLICATION, Contest(250, 15, 0.30, 0.20)),
        (Family.SCREEN, Contest(15, 5, 0.25, 0.19)),
        (Family.INTERVIEW, Contest(5, 2, 0.20, 0.30)),
    ],
)
def test_where_nothing_is_known_the_stage_alone_gives_a_contest(family, contest):
    assert contest_of(Circumstances(family), PRIORS) == contest


def test_an_unknown_final_is_a_mixture_of_two_to_six_for_one_place():
    contest = contest_of(Circumstances(Family.FINAL), PRIORS)
    assert [possible.size for possible in contest.field] == [2, 3, 4, 5, 6]
    weights = [possible.weight for possible in contest.field]
    assert weights == pytest.approx([0.15, 0.35, 0.25, 0.15, 0.10])
    assert {possible.places for possible in contest.field} == {1}


def test_a_final_at_the_top_has_two_or_three_and_is_settled_more_often():
    top = Circumstances(Family.FINAL, facts=facts(Fact.EXECUTIVE))
    assert sizes(top) == {2: 0.5, 3: 0.5}
    assert settled_of(top, PRIORS) == 0.25


def test_about_five_is_four_to_six():
    about = Circumstances(Family.FINAL, size=5, roughly=True, places=1)
    assert sizes(about) == pytest.approx({4: 0.3, 5: 0.4, 6: 0.3})


def test_about_a_hundred_is_thirty_more_or_less_and_a_hundred_on_average():
    about = Circumstances(Family.APPLICATION, size=100, roughly=True, places=5)
    assert sizes(about) == pytest.approx({70: 0.1, 85: 0.2, 100: 0.4, 115: 0.2, 130: 0.1})


@pytest.mark.parametrize("size", [1, 2, 3])
def test_a_small_field_known_roughly_still_holds_its_places(size):
    field = field_of(Circumstances(Family.FINAL, size=size, roughly=True, places=1), PRIORS)
    assert all(possible.size >= min(size, 2) for possible in field)
    assert math.fsum(possible.weight for possible in field) == pytest.approx(1)


@pytest.mark.parametrize(
    ("family", "size", "places"),
    [
        (Family.APPLICATION, 500, 30),
        (Family.APPLICATION, 3, 1),
        (Family.SCREEN, 30, 10),
        (Family.INTERVIEW, 10, 4),
        (Family.FINAL, 3, 1),
        (Family.FINAL, 1, 1),
    ],
)
def test_places_nobody_named_are_the_usual_share_of_the_people(family, size, places):
    assert field_of(Circumstances(family, size=size), PRIORS)[0].places == places


def test_places_named_in_an_unknown_field_leave_room_for_someone_turned_down():
    field = field_of(Circumstances(Family.FINAL, places=4), PRIORS)
    assert {possible.size for possible in field} == {5, 6}
    assert {possible.places for possible in field} == {4}


def test_more_places_than_people_are_refused():
    with pytest.raises(ValueError, match="6 places among 5 people"):
        contest_of(Circumstances(Family.FINAL, size=5, places=6), PRIORS)


@pytest.mark.parametrize(
    ("known", "settled"),
    [
        (facts(), 0.20),
        (facts(Fact.SILENCE), 0.35),
        (facts(Fact.PUBLIC_SECTOR), 0.30),
        (facts(Fact.PUBLIC_SECTOR, Fact.SHORT_POSTING), 0.30),
        (facts(Fact.SILENCE, Fact.SHORT_POSTING), 0.45),
        (facts(Fact.TOLD_SETTLED, Fact.SILENCE), 1.0),
        (facts(Fact.TOLD_CLOSE, Fact.PUBLIC_SECTOR), 0.0),
    ],
)
def test_what_is_known_moves_the_chance_that_it_was_settled(known, settled):
    assert settled_of(Circumstances(Family.FINAL, facts=known), PRIORS) == pytest.approx(settled)


def test_the_persons_own_figure_goes_before_ours():
    own = Circumstances(Family.FINAL, facts=facts(Fact.SILENCE), settled=0.6)
    assert settled_of(own, PRIORS) == 0.6


def test_the_chance_that_it_was_settled_never_passes_one():
    certain = PRIORS.with_changes({"settled.final": 0.95})
    silent = Circumstances(Family.FINAL, facts=facts(Fact.SILENCE))
    assert settled_of(silent, certain) == 1


def test_settled_and_close_at_once_is_refused():
    with pytest.raises(ValueError, match="both settled beforehand and close"):
        Circumstances(Family.FINAL, facts=facts(Fact.TOLD_SETTLED, Fact.TOLD_CLOSE))


@pytest.mark.parametrize(
    ("kind", "job", "interview"),
    [
        (Kind.CV_SCREEN, 0.20, 0.30),
        (Kind.PHONE, 0.19, 0.66),
        (Kind.UNSTRUCTURED, 0.19, 0.66),
        (Kind.STRUCTURED, 0.42, 0.66),
        (Kind.PANEL, 0.42, 0.75),
        (Kind.SEVERAL, 0.50, 0.78),
        (Kind.WORK_SAMPLE, 0.45, 0.75),
        (Kind.UNKNOWN, 0.30, 0.66),
    ],
)
def test_each_kind_of_interview_sees_something_else_in_each_view(kind, job, interview):
    circumstances = Circumstances(Family.FINAL, kind)
    views = [validity_of(circumstances, PRIORS, view=view) for view in View]
    assert views == pytest.approx([job, interview])


@pytest.mark.parametrize(
    ("interviewers", "interview"), [(1, 0.66), (2, 0.78), (3, 0.84), (4, 0.87)]
)
def test_several_interviewers_see_more_by_spearman_and_brown(interviewers, interview):
    several = Circumstances(Family.FINAL, Kind.STRUCTURED, interviewers=interviewers)
    found = validity_of(several, PRIORS, view=View.INTERVIEW)
    assert found == pytest.approx(interview, abs=6e-3)


def test_however_many_judge_the_job_is_seen_no_better_than_the_ceiling():
    crowd = Circumstances(Family.FINAL, Kind.STRUCTURED, interviewers=40)
    assert validity_of(crowd, PRIORS, view=View.JOB) == 0.55


def test_a_validity_set_above_the_ceiling_is_left_alone():
    own = PRIORS.with_changes({"validity.job.structured": 0.7})
    pair = Circumstances(Family.FINAL, Kind.STRUCTURED, interviewers=2)
    assert validity_of(pair, own, view=View.JOB) == 0.7


def test_no_stage_is_taken_to_see_everything():
    own = PRIORS.with_changes({"validity.job.structured": 1.0})
    assert validity_of(STRUCTURED_FINAL, own, view=View.JOB) == 0.95


def test_changed_priors_change_the_contest():
    own = PRIORS.with_changes({"settled.final": 0.5, "validity.job.structured": 0.3})
    assert contest_of(STRUCTURED_FINAL, own) == Contest(5, 1, 0.5, 0.3)


def test_a_mixture_without_any_weight_is_refused():
    none = PRIORS.with_changes(dict.fromkeys(_final_keys(), 0.0))
    with pytest.raises(ValueError, match="no size of field"):
        contest_of(Circumstances(Family.FINAL), none)


def test_edited_weights_of_a_mixture_are_brought_back_to_a_sum_of_one():
    own = PRIORS.with_changes({"field.final.of.2": 0.85})
    weights = sizes(Circumstances(Family.FINAL))
    edited = {p.size: p.weight for p in field_of(Circumstances(Family.FINAL), own)}
    assert math.fsum(edited.values()) == pytest.approx(1)
    assert edited[2] > weights[2]


def test_before_any_outcome_someone_is_taken_as_average():
    assert (expectation_of(PRIORS).mean, expectation_of(PRIORS).sd) == (0, 1)


def test_no_interviewer_at_all_is_refused():
    with pytest.raises(ValueError, match="0 interviewers"):
        Circumstances(Family.FINAL, interviewers=0)


def _final_keys():
    return [key for key in PRIORS if key.startswith("field.final.of.")]
