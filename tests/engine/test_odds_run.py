"""What a run of outcomes says."""

import math

import pytest

from nextround.engine.odds import (
    Contest,
    ContradictionError,
    Decision,
    Expectation,
    Outcome,
    Possible,
    UncertainContest,
    finding_of,
    finding_of_run,
    next_chance,
)

FINAL = Contest(size=5, places=1, settled=0.25, validity=0.66)
EIGHT_LOST = [Decision(FINAL, Outcome.REJECTED, relatedness=0.7)] * 8

# Computed by quadrature outside this code base: validity, relatedness, settled; mean
# percentile after 1, 3, 5, 8, 12 and 20 rejections among five.
TABLE = [
    (0.42, 0.7, 0.25, [0.483, 0.450, 0.419, 0.376, 0.325, 0.242]),
    (0.66, 0.7, 0.10, [0.467, 0.408, 0.359, 0.299, 0.238, 0.159]),
    (0.66, 1.0, 0.25, [0.461, 0.399, 0.351, 0.296, 0.245, 0.181]),
]


def rejections(number, contest=FINAL, relatedness=0.7):
    return [Decision(contest, Outcome.REJECTED, relatedness=relatedness)] * number


@pytest.mark.parametrize(("validity", "relatedness", "settled", "percentiles"), TABLE)
def test_runs_of_rejections_say_what_the_table_says(validity, relatedness, settled, percentiles):
    contest = Contest(5, 1, settled, validity)
    found = [
        finding_of_run(rejections(number, contest, relatedness)).after.percentile
        for number in (1, 3, 5, 8, 12, 20)
    ]
    assert found == pytest.approx(percentiles, abs=6e-4)


def test_after_eight_lost_finals_the_middle_of_the_field_is_still_likely():
    # Computed by quadrature outside this code base.
    finding = finding_of_run(EIGHT_LOST)
    assert finding.after.percentile == pytest.approx(0.328, abs=6e-4)
    assert finding.average_candidate == pytest.approx(0.31, abs=6e-3)
    assert finding.below_average == pytest.approx(1 - finding.after.above_median)


@pytest.mark.parametrize(
    ("number", "chance"),
    [(0, 0.150), (1, 0.142), (3, 0.128), (5, 0.117), (8, 0.104), (12, 0.090), (20, 0.072)],
)
def test_the_next_final_gets_slowly_less_likely(number, chance):
    # Computed by quadrature outside this code base.
    found = next_chance(FINAL, rejections(number), relatedness=0.7).now
    assert found == pytest.approx(chance, abs=6e-4)


def test_one_pass_undoes_most_of_eight_rejections():
    # Computed by quadrature outside this code base.
    after_passing = next_chance(FINAL, EIGHT_LOST, relatedness=0.7).after_passing
    assert after_passing.percentile == pytest.approx(0.464, abs=6e-4)


def test_twice_second_of_five_is_good_news():
    # Computed by quadrature outside this code base.
    run = [Decision(FINAL, Outcome.RANKED, rank=2, relatedness=0.7)] * 2
    assert finding_of_run(run).after.percentile == pytest.approx(0.619, abs=6e-4)


def test_fifty_cold_applications_without_an_answer():
    # Computed by quadrature outside this code base.
    run = rejections(50, Contest(150, 8, 0.2, 0.3), relatedness=0.6)
    assert finding_of_run(run).after.percentile == pytest.approx(0.314, abs=6e-4)


def test_a_final_whose_field_is_unknown():
    # Computed by quadrature outside this code base.
    shares = {2: 0.15, 3: 0.35, 4: 0.25, 5: 0.15, 6: 0.10}
    field = tuple(Possible(share, size, 1) for size, share in shares.items())
    run = [Decision(UncertainContest(field, 0.25, 0.42), Outcome.REJECTED)]
    after = finding_of_run(run).after
    assert [after.mean, after.percentile] == pytest.approx([-0.106329, 0.469827], abs=1e-6)


def test_an_average_candidate_meets_a_run_as_often_as_its_outcomes_multiply():
    once = finding_of_run(rejections(1)).average_candidate
    assert finding_of_run(EIGHT_LOST).average_candidate == pytest.approx(once**8)


def test_no_outcomes_leave_what_was_believed_before():
    finding = finding_of_run([])
    known = [0.0, 0.5, 0.5, -1.6449, 1.6449, 1.0, 0.0]
    found = [
        finding.after.mean,
        finding.after.percentile,
        finding.below_average,
        finding.after.q05,
        finding.after.q95,
        finding.average_candidate,
        finding.surprise_bits,
    ]
    assert found == pytest.approx(known, abs=5e-4)


def test_outcomes_that_say_nothing_leave_the_run_as_it_was():
    silent = [Decision(FINAL, Outcome.NONE), Decision(FINAL, Outcome.SETTLED)]
    assert finding_of_run([*EIGHT_LOST, *silent]).after == finding_of_run(EIGHT_LOST).after


def test_a_run_of_one_agrees_with_the_outcome_taken_alone():
    alone = finding_of(Decision(FINAL, Outcome.REJECTED)).after
    run = finding_of_run(rejections(1, relatedness=1.0)).after
    assert [run.mean, run.sd, run.percentile] == [alone.mean, alone.sd, alone.percentile]
    # Read off the grid here, corrected there.
    assert run.above_median == pytest.approx(alone.above_median, abs=3e-5)


def test_a_hundred_rejections_still_give_an_answer():
    after = finding_of_run(rejections(100)).after
    assert 0 < after.percentile < 0.05
    assert all(map(math.isfinite, (after.mean, after.sd, after.q05, after.q95)))


def test_a_stronger_belief_beforehand_moves_less():
    firm = finding_of_run(EIGHT_LOST, expected=Expectation(0.0, 0.5)).after
    assert abs(firm.mean) < abs(finding_of_run(EIGHT_LOST).after.mean)


def test_a_stage_that_nobody_passes_has_no_standing_after_passing():
    chance = next_chance(Contest(5, 0, 0.2, 0.66), EIGHT_LOST, relatedness=0.7)
    assert chance.after_passing is None
    assert chance.now == 0


def test_outcomes_that_contradict_each_other_are_refused():
    all_seen = Contest(1000, 500, 0.0, 1.0)
    first = Decision(all_seen, Outcome.RANKED, rank=1)
    last = Decision(all_seen, Outcome.RANKED, rank=1000)
    with pytest.raises(ContradictionError, match="cannot all have happened"):
        finding_of_run([first, last] * 20)


@pytest.mark.parametrize(("mean", "sd"), [(math.nan, 1), (0, 0), (0, math.nan), (9, 1), (0, 9)])
def test_a_belief_far_out_or_not_a_number_is_refused(mean, sd):
    with pytest.raises(ValueError, match="too far out"):
        Expectation(mean, sd)
