"""What one outcome says: known cases, closed forms, limits."""

import math

import pytest
from scipy import special
from scipy.integrate import quad

from nextround.engine.odds import (
    Contest,
    Decision,
    ImpossibleOutcomeError,
    Outcome,
    Possible,
    UncertainContest,
    finding_of,
    information_bits,
    ratios_of_weakness,
    standing_after_rejection,
    true_best,
)
from nextround.engine.odds.passing import mean_of_chosen

FIVE_FINALISTS = Contest(size=5, places=1, settled=0.25, validity=0.42)

# Computed by quadrature outside this code base, to three digits: size, places, validity,
# settled; mean, percentile, above the median, nothing said, expected bits.
TABLE = [
    (2, 1, 0.42, 0.0, -0.237, 0.433, 0.404, 0.0, 0.042),
    (2, 1, 0.42, 0.25, -0.142, 0.460, 0.442, 0.40, 0.025),
    (3, 1, 0.42, 0.0, -0.178, 0.449, 0.428, 0.0, 0.047),
    (3, 1, 0.42, 0.25, -0.118, 0.466, 0.452, 0.333, 0.031),
    (5, 1, 0.19, 0.0, -0.055, 0.484, 0.478, 0.0, 0.009),
    (5, 1, 0.19, 0.25, -0.039, 0.489, 0.484, 0.294, 0.006),
    (5, 1, 0.42, 0.0, -0.122, 0.465, 0.451, 0.0, 0.045),
    (5, 1, 0.42, 0.25, -0.086, 0.476, 0.465, 0.294, 0.031),
    (5, 1, 0.66, 0.0, -0.192, 0.445, 0.422, 0.0, 0.116),
    (5, 1, 0.66, 0.25, -0.135, 0.461, 0.445, 0.294, 0.081),
    (5, 1, 0.86, 0.0, -0.250, 0.429, 0.398, 0.0, 0.215),
    (5, 1, 0.86, 0.25, -0.176, 0.450, 0.428, 0.294, 0.147),
    (10, 1, 0.42, 0.0, -0.072, 0.480, 0.472, 0.0, 0.035),
    (10, 1, 0.42, 0.25, -0.052, 0.485, 0.479, 0.270, 0.025),
    (100, 5, 0.42, 0.0, -0.045, 0.488, 0.483, 0.0, 0.028),
    (100, 5, 0.42, 0.25, -0.033, 0.491, 0.488, 0.260, 0.021),
]

# From the same place: size, validity; the best goes on; you were the best, settled 0 and .25.
BEST = [
    (2, 0.42, 0.638, 0.362, 0.417),
    (3, 0.42, 0.498, 0.251, 0.278),
    (5, 0.19, 0.269, 0.183, 0.188),
    (5, 0.42, 0.370, 0.157, 0.170),
    (5, 0.66, 0.506, 0.123, 0.146),
    (5, 0.86, 0.674, 0.082, 0.116),
    (10, 0.42, 0.253, 0.083, 0.088),
]

# From the same place: size, places, validity, settled, cost; ratio of a rejection.
WEAKNESS = [
    (5, 1, 0.42, 0.25, 0.25, 1.02),
    (5, 1, 0.42, 0.25, 0.5, 1.04),
    (5, 1, 0.42, 0.25, 1.0, 1.08),
    (5, 1, 0.66, 0.0, 0.25, 1.05),
    (5, 1, 0.66, 0.0, 0.5, 1.09),
    (5, 1, 0.66, 0.0, 1.0, 1.19),
    (2, 1, 0.66, 0.25, 0.25, 1.06),
    (2, 1, 0.66, 0.25, 0.5, 1.12),
    (2, 1, 0.66, 0.25, 1.0, 1.24),
]


def rejected(size, places, settled, validity):
    return finding_of(Decision(Contest(size, places, settled, validity), Outcome.REJECTED))


def test_five_finalists_one_place():
    # Computed by quadrature outside this code base.
    assert standing_after_rejection(FIVE_FINALISTS) == pytest.approx(-0.086196, abs=1e-6)


@pytest.mark.parametrize("row", TABLE)
def test_one_rejection_says_what_the_table_says(row):
    size, places, validity, settled, *expected = row
    finding = rejected(size, places, settled, validity)
    after = finding.after
    found = [after.mean, after.percentile, after.above_median, finding.settled]
    assert [*found, finding.information_bits] == pytest.approx(expected, abs=6e-4)


@pytest.mark.parametrize("row", TABLE)
def test_the_grid_reaches_the_closed_form(row):
    size, places, validity, settled, *_ = row
    contest = Contest(size, places, settled, validity)
    by_grid = rejected(size, places, settled, validity).after.mean
    assert by_grid == pytest.approx(standing_after_rejection(contest), abs=1e-10)


@pytest.mark.parametrize(("size", "validity", "passes", "fair", "doubtful"), BEST)
def test_the_truly_best_is_often_turned_down(size, validity, passes, fair, doubtful):
    nothing_settled = true_best(Contest(size, 1, 0.0, validity))
    found = [nothing_settled.passes, nothing_settled.was_rejected]
    found.append(true_best(Contest(size, 1, 0.25, validity)).was_rejected)
    assert found == pytest.approx([passes, fair, doubtful], abs=6e-4)


@pytest.mark.parametrize("validity", [0.0, 0.2, 0.42, 0.66, 0.9, 0.99, 1.0])
def test_of_two_the_better_wins_as_often_as_the_arcsine_says(validity):
    # Two bivariate normal signs agree with this probability (Sheppard 1899).
    known = 0.5 + math.asin(validity) / math.pi
    assert true_best(Contest(2, 1, 0.0, validity)).passes == pytest.approx(known, abs=1e-9)


@pytest.mark.parametrize(("size", "places", "validity", "settled", "cost", "ratio"), WEAKNESS)
def test_a_rejection_hardly_speaks_for_a_weakness(size, places, validity, settled, cost, ratio):
    contest = Contest(size, places, settled, validity)
    assert ratios_of_weakness(contest, cost, prior=0.3).rejected == pytest.approx(ratio, abs=6e-3)


def test_a_pass_speaks_louder_against_a_weakness():
    # Computed by quadrature outside this code base.
    ratios = ratios_of_weakness(FIVE_FINALISTS, 0.5, prior=0.3)
    assert ratios.passed == pytest.approx(0.78, abs=6e-3)


def test_the_best_of_five_scores_as_order_statistics_say():
    # Expected largest of five standard normals, tabulated since Tippett 1925.
    assert mean_of_chosen(5, 1) == pytest.approx(1.1629644736, abs=1e-10)


def test_second_of_five_is_good_news():
    # Computed by quadrature outside this code base.
    finding = finding_of(Decision(FIVE_FINALISTS, Outcome.RANKED, rank=2))
    found = [finding.after.mean, finding.after.sd, finding.after.percentile]
    assert found == pytest.approx([0.207908, 0.937311, 0.560250], abs=1e-6)


def test_a_rank_says_the_same_however_likely_a_settled_place_was():
    settled = Decision(Contest(5, 1, 0.9, 0.42), Outcome.RANKED, rank=2)
    fair = Decision(Contest(5, 1, 0.0, 0.42), Outcome.RANKED, rank=2)
    assert finding_of(settled).after == finding_of(fair).after


@pytest.mark.parametrize(("size", "places"), [(2, 1), (5, 2), (20, 3), (250, 10)])
def test_where_all_is_seen_the_chance_of_being_above_the_middle_has_a_closed_form(size, places):
    # P(pass, standing > 0) integrated by parts.
    def integral(share):
        first = share * special.betainc(size - places, places, share)
        return first - (size - places) / size * special.betainc(size - places + 1, places, share)

    known = (integral(1.0) - integral(0.5)) * size / places
    finding = finding_of(Decision(Contest(size, places, 0.0, 1.0), Outcome.PASSED))
    assert finding.after.above_median == pytest.approx(known, abs=1e-6)


@pytest.mark.parametrize("validity", [0.3, 0.97, 0.9999])
@pytest.mark.parametrize(("size", "places"), [(2, 1), (7, 3), (150, 8), (2000, 900)])
def test_the_percentile_agrees_with_quadrature(size, places, validity):
    def value(score):
        passes = special.betainc(size - places, places, special.ndtr(score))
        density = math.exp(-score * score / 2) / math.sqrt(2 * math.pi)
        below = special.ndtr(validity * score / math.sqrt(2 - validity**2))
        return below * (0.3 + 0.7 * (1 - passes)) * density

    edge = float(special.ndtri(1 - places / size))
    total = quad(value, -8, 8, points=[edge], epsabs=1e-11, limit=200)[0]
    known = total / (1 - 0.7 * places / size)
    assert rejected(size, places, 0.3, validity).after.percentile == pytest.approx(known, abs=1e-8)


def test_the_band_holds_eight_chances_in_ten_of_the_curve():
    after = rejected(5, 1, 0.25, 0.66).after
    step = after.curve[1][0] - after.curve[0][0]
    inside = sum(density for standing, density in after.curve if after.q10 < standing < after.q90)
    assert inside * step == pytest.approx(0.8, abs=0.02)


def test_nothing_known_leaves_the_belief_it_started_from():
    finding = finding_of(Decision(FIVE_FINALISTS, Outcome.NONE))
    assert finding.after == finding.before
    assert finding.surprise_bits == 0


def test_told_that_it_was_settled_says_nothing_of_you():
    finding = finding_of(Decision(FIVE_FINALISTS, Outcome.SETTLED))
    assert finding.after == finding.before


@pytest.mark.parametrize(
    ("size", "places", "settled", "validity"),
    [(5, 5, 0.2, 0.42), (1, 1, 0.3, 0.42), (5, 0, 0.2, 0.42), (5, 1, 1.0, 0.42), (5, 1, 0.2, 0.0)],
)
def test_a_rejection_that_skill_had_no_part_in_changes_nothing(size, places, settled, validity):
    finding = rejected(size, places, settled, validity)
    assert finding.after.mean == pytest.approx(0, abs=1e-12)
    assert finding.surprise_bits == pytest.approx(0, abs=1e-12)


def test_where_everyone_goes_on_a_rejection_means_that_it_was_settled():
    assert rejected(5, 5, 0.2, 0.42).settled == pytest.approx(1)


@pytest.mark.parametrize(
    ("contest", "outcome", "rank"),
    [
        (Contest(5, 5, 0.0, 0.42), Outcome.REJECTED, None),
        (Contest(1, 1, 0.0, 0.42), Outcome.REJECTED, None),
        (Contest(5, 0, 0.2, 0.42), Outcome.PASSED, None),
        (Contest(5, 1, 1.0, 0.42), Outcome.PASSED, None),
        (Contest(5, 1, 0.2, 0.42), Outcome.RANKED, 6),
        (Contest(5, 1, 0.2, 0.42), Outcome.RANKED, 0),
        (
            UncertainContest((Possible(0.5, 3, 3), Possible(0.5, 2, 2)), 0.0, 0.42),
            Outcome.REJECTED,
            None,
        ),
    ],
)
def test_what_cannot_have_happened_is_refused_in_a_sentence(contest, outcome, rank):
    with pytest.raises(ImpossibleOutcomeError, match=r"^This cannot happen, check the numbers: "):
        Decision(contest, outcome, rank=rank)


def test_the_closed_form_refuses_the_impossible_too():
    with pytest.raises(ImpossibleOutcomeError):
        standing_after_rejection(Contest(5, 5, 0.0, 0.42))


@pytest.mark.parametrize(
    ("size", "places", "settled", "validity"),
    [
        (0, 0, 0.2, 0.4),
        (5, 6, 0.2, 0.4),
        (5, -1, 0.2, 0.4),
        (10_000_000, 1, 0.2, 0.4),
        (5, 1, math.nan, 0.4),
        (5, 1, 1.2, 0.4),
        (5, 1, 0.2, math.nan),
        (5, 1, 0.2, math.inf),
    ],
)
def test_numbers_that_are_no_contest_are_refused(size, places, settled, validity):
    with pytest.raises(ValueError, match=r"people|lies between"):
        Contest(size, places, settled, validity)


@pytest.mark.parametrize(
    "field", [(), (Possible(0.5, 3, 1),), (Possible(0.7, 3, 1), Possible(0.7, 2, 1))]
)
def test_a_field_whose_weights_do_not_sum_to_one_is_refused(field):
    with pytest.raises(ValueError, match="sum to"):
        UncertainContest(field, 0.2, 0.42)


@pytest.mark.parametrize(("outcome", "rank"), [(Outcome.REJECTED, 2), (Outcome.RANKED, None)])
def test_a_rank_goes_with_the_outcome_ranked_alone(outcome, rank):
    with pytest.raises(ValueError, match="a rank goes with"):
        Decision(FIVE_FINALISTS, outcome, rank=rank)


@pytest.mark.parametrize(("cost", "prior"), [(-1, 0.3), (math.nan, 0.3), (0.5, 1.5), (99, 0.3)])
def test_a_weakness_out_of_all_measure_is_refused(cost, prior):
    with pytest.raises(ValueError, match="a weakness that costs"):
        ratios_of_weakness(FIVE_FINALISTS, cost, prior=prior)


def test_a_million_applicants_are_no_trouble():
    contest = Contest(1_000_000, 500_000, 0.2, 0.3)
    by_grid = finding_of(Decision(contest, Outcome.REJECTED)).after.mean
    assert by_grid == pytest.approx(standing_after_rejection(contest), abs=1e-9)


def test_a_stage_that_nobody_or_everybody_passes_tells_nothing():
    assert information_bits(Contest(5, 0, 0.2, 0.42)) == 0
    assert information_bits(Contest(5, 5, 0.2, 0.42)) == pytest.approx(0, abs=1e-12)
