"""What must hold for every outcome, whatever the numbers."""

import math

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from nextround.engine.odds import (
    Contest,
    Decision,
    Outcome,
    Possible,
    UncertainContest,
    chance_of,
    chance_of_passing,
    finding_of,
    finding_of_run,
    information_bits,
    next_chance,
    ratios_of_weakness,
    standing_after_rejection,
    true_best,
)

# The first example loads scipy.special.
unhurried = settings(deadline=None)
shares = st.floats(0, 1)
validities = st.floats(0, 0.95)


@st.composite
def real_contests(draw, most=60):
    """Contests in which some go on, some do not, and both can happen."""
    size = draw(st.integers(2, most))
    places = draw(st.integers(1, size - 1))
    return Contest(size, places, draw(st.floats(0, 0.99)), draw(validities))


@st.composite
def mixtures(draw):
    parts = draw(st.lists(real_contests(), min_size=2, max_size=4))
    weights = draw(st.lists(st.integers(1, 9), min_size=len(parts), max_size=len(parts)))
    total = sum(weights)
    return UncertainContest(
        tuple(
            Possible(weight / total, part.size, part.places)
            for weight, part in zip(weights, parts, strict=True)
        ),
        parts[0].settled,
        parts[0].validity,
    )


@st.composite
def decisions(draw):
    contest = draw(real_contests(most=20))
    outcome = draw(st.sampled_from([Outcome.REJECTED, Outcome.PASSED, Outcome.NONE]))
    return Decision(contest, outcome, relatedness=draw(shares))


def after(contest, outcome):
    return finding_of(Decision(contest, outcome)).after


@unhurried
@given(real_contests())
def test_a_rejection_never_raises_standing(contest):
    standing = after(contest, Outcome.REJECTED)
    assert standing.mean <= 1e-12
    assert standing.percentile <= 0.5 + 1e-12


def test_sums_a_hair_above_one_do_not_undo_a_rejection():
    # Found by the test above: where nearly all go on, rounding left a chance above 1.
    assert after(Contest(3, 2, 0.0, 0.9375), Outcome.REJECTED).mean < 0


@unhurried
@given(real_contests())
def test_a_pass_never_lowers_standing(contest):
    assert after(contest, Outcome.PASSED).mean >= -1e-12


@unhurried
@given(real_contests())
def test_coming_first_never_lowers_standing(contest):
    finding = finding_of(Decision(contest, Outcome.RANKED, rank=1))
    assert finding.after.percentile >= 0.5 - 1e-12


@unhurried
@given(real_contests(), st.data())
def test_a_better_rank_never_says_less_good(contest, data):
    rank = data.draw(st.integers(1, contest.size - 1))
    better = finding_of(Decision(contest, Outcome.RANKED, rank=rank))
    worse = finding_of(Decision(contest, Outcome.RANKED, rank=rank + 1))
    assert better.after.mean >= worse.after.mean - 1e-9


@unhurried
@given(real_contests(), st.floats(0, 0.99))
def test_the_likelier_a_settled_place_the_less_a_rejection_lowers(contest, other):
    low, high = sorted([contest.settled, other])
    fair = Contest(contest.size, contest.places, low, contest.validity)
    doubtful = Contest(contest.size, contest.places, high, contest.validity)
    assert standing_after_rejection(fair) <= standing_after_rejection(doubtful) + 1e-12


@unhurried
@given(real_contests(), validities)
def test_the_more_a_stage_sees_the_more_a_rejection_lowers(contest, other):
    low, high = sorted([contest.validity, other])
    blind = Contest(contest.size, contest.places, contest.settled, low)
    seeing = Contest(contest.size, contest.places, contest.settled, high)
    assert standing_after_rejection(seeing) <= standing_after_rejection(blind) + 1e-12


@unhurried
@given(st.integers(2, 200), st.floats(0, 0.99), validities)
def test_for_one_place_more_rivals_make_a_rejection_weigh_less(size, settled, validity):
    few, more = (Contest(n, 1, settled, validity) for n in (size, size + 1))
    assert standing_after_rejection(few) <= standing_after_rejection(more) + 1e-12


@unhurried
@given(real_contests())
def test_with_nothing_settled_more_rivals_make_a_rejection_weigh_less(contest):
    few, more = (
        Contest(size, contest.places, 0.0, contest.validity)
        for size in (contest.size, contest.size + 1)
    )
    assert standing_after_rejection(few) <= standing_after_rejection(more) + 1e-12


@unhurried
@given(real_contests())
def test_with_nothing_settled_more_places_make_a_rejection_weigh_more(contest):
    assume(contest.places + 1 < contest.size)
    few, more = (
        Contest(contest.size, places, 0.0, contest.validity)
        for places in (contest.places, contest.places + 1)
    )
    assert standing_after_rejection(more) <= standing_after_rejection(few) + 1e-12


def test_with_a_place_perhaps_settled_more_places_may_make_a_rejection_weigh_less():
    few, more = (standing_after_rejection(Contest(8, places, 0.1, 0.42)) for places in (6, 7))
    assert more > few


def test_with_a_place_perhaps_settled_more_rivals_may_make_a_rejection_weigh_more():
    few, more = (standing_after_rejection(Contest(size, 3, 0.25, 0.42)) for size in (4, 5))
    assert more < few


@unhurried
@given(real_contests(), shares)
def test_chances_over_all_standings_sum_to_the_share_of_places(contest, relatedness):
    known = (1 - contest.settled) * contest.places / contest.size
    found = next_chance(contest, [], relatedness=relatedness).before
    assert found == pytest.approx(known, abs=1e-9)


@unhurried
@given(real_contests())
def test_pass_and_rejection_balance_to_what_was_believed_before(contest):
    chance = chance_of_passing(contest)
    passed, rejected = after(contest, Outcome.PASSED), after(contest, Outcome.REJECTED)
    assert chance * passed.mean + (1 - chance) * rejected.mean == pytest.approx(0, abs=1e-9)
    percentile = chance * passed.percentile + (1 - chance) * rejected.percentile
    assert percentile == pytest.approx(0.5, abs=1e-9)


@unhurried
@given(real_contests())
def test_expected_bits_are_the_mean_of_what_each_outcome_tells(contest):
    chance = chance_of_passing(contest)
    passed = finding_of(Decision(contest, Outcome.PASSED)).surprise_bits
    rejected = finding_of(Decision(contest, Outcome.REJECTED)).surprise_bits
    expected = chance * passed + (1 - chance) * rejected
    assert information_bits(contest) == pytest.approx(expected, abs=1e-9)


@unhurried
@given(real_contests(most=12))
def test_all_ranks_together_balance_to_what_was_believed_before(contest):
    ranks = [Decision(contest, Outcome.RANKED, rank=rank) for rank in range(1, contest.size + 1)]
    assert math.fsum(map(chance_of, ranks)) == pytest.approx(1)
    means = [finding_of(decision).after.mean for decision in ranks]
    assert math.fsum(means) / contest.size == pytest.approx(0, abs=1e-9)


@unhurried
@given(mixtures())
def test_an_unknown_field_says_something_between_what_its_parts_say(mixture):
    known = [
        standing_after_rejection(Contest(p.size, p.places, mixture.settled, mixture.validity))
        for p in mixture.field
    ]
    found = after(mixture, Outcome.REJECTED).mean
    assert min(known) - 1e-9 <= found <= max(known) + 1e-9
    assert found == pytest.approx(standing_after_rejection(mixture), abs=1e-9)


@settings(unhurried, max_examples=30)
@given(st.lists(decisions(), min_size=2, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_a_run_does_not_matter(run, chance):
    shuffled = list(run)
    chance.shuffle(shuffled)
    first, second = finding_of_run(run), finding_of_run(shuffled)
    assert first.after == second.after
    assert first.average_candidate == pytest.approx(second.average_candidate, rel=1e-12)


@settings(unhurried, max_examples=30)
@given(st.lists(decisions(), max_size=5), real_contests(most=20), shares)
def test_one_more_rejection_never_raises_the_standing_after_a_run(run, contest, relatedness):
    rejection = Decision(contest, Outcome.REJECTED, relatedness=relatedness)
    without, with_it = finding_of_run(run), finding_of_run([*run, rejection])
    assert with_it.after.mean <= without.after.mean + 1e-9


@settings(unhurried, max_examples=30)
@given(real_contests(most=40))
def test_the_truly_best_goes_on_at_least_as_often_as_anyone(contest):
    best = true_best(contest)
    assert contest.places / contest.size - 1e-9 <= best.passes <= 1 + 1e-9


@unhurried
@given(real_contests(), st.floats(0, 2), st.floats(0.02, 0.9))
def test_a_rejection_never_speaks_against_a_weakness_nor_a_pass_for_it(contest, cost, prior):
    ratios = ratios_of_weakness(contest, cost, prior=prior)
    assert ratios.rejected >= 1 - 1e-12
    assert ratios.passed <= 1 + 1e-12
