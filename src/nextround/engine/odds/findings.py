"""What one outcome, or a run of outcomes, says about a candidate's standing."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
import scipy

from nextround.engine.odds.belief import (
    AVERAGE,
    Belief,
    Expectation,
    Standing,
    belief_after,
    belief_before,
    chance_of_average,
    passing_curve,
)
from nextround.engine.odds.contest import (
    AnyContest,
    Decision,
    Outcome,
    UncertainContest,
    chance_of,
    chance_of_passing,
    chance_settled,
)
from nextround.engine.odds.passing import FloatArray, chances_above_bar, mean_of_chosen

_FARTHEST_COST = 5.0  # standard deviations


@dataclass(frozen=True, slots=True)
class Finding:
    """What one outcome says.

    Attributes:
        chance: Probability of this outcome, before it was known.
        before: Standing before it.
        after: Standing after it.
        information_bits: What going on or not was expected to tell, before it was known.
        surprise_bits: What this outcome told.
        settled: Probability that a rejection here said nothing because the place was gone;
            None if the candidate was not rejected.
    """

    chance: float
    before: Standing
    after: Standing
    information_bits: float
    surprise_bits: float
    settled: float | None


@dataclass(frozen=True, slots=True)
class NextChance:
    """The next stage of the same kind.

    Attributes:
        before: Probability of passing it, before the run was known.
        now: Probability of passing it, after the run.
        after_passing: Standing if it is passed; None where nobody can pass.
    """

    before: float
    now: float
    after_passing: Standing | None


@dataclass(frozen=True, slots=True)
class RunFinding:
    """What a run of outcomes says.

    Attributes:
        before: Standing before the first.
        after: Standing after all of them.
        below_average: Probability of being weaker than the average of these people.
        average_candidate: Probability that an exactly average candidate has this very run.
        surprise_bits: What the run told.
    """

    before: Standing
    after: Standing
    below_average: float
    average_candidate: float
    surprise_bits: float


@dataclass(frozen=True, slots=True)
class LikelihoodRatios:
    """How much likelier an outcome is with a weakness than without; None if it cannot happen."""

    rejected: float | None
    passed: float | None


def finding_of(decision: Decision, *, expected: Expectation = AVERAGE) -> Finding:
    """Return what one outcome says, taken alone."""
    before = belief_before(expected)
    after = belief_after(before, (decision,))
    return Finding(
        chance=chance_of(decision),
        before=_exact_standing(before),
        after=_exact_standing(after),
        information_bits=information_bits(decision.contest, expected=expected),
        surprise_bits=_surprise_bits(before, after),
        settled=(
            chance_settled(decision.contest) if decision.outcome is Outcome.REJECTED else None
        ),
    )


def finding_of_run(decisions: Iterable[Decision], *, expected: Expectation = AVERAGE) -> RunFinding:
    """Return what outcomes of one kind of stage say together; their order does not matter.

    Raises:
        ContradictionError: They cannot all have happened to one person.
    """
    run = tuple(decisions)
    before = belief_before(expected)
    after = belief_after(before, run)
    standing = after.standing()
    return RunFinding(
        before=before.standing(),
        after=standing,
        below_average=1 - standing.above_median,
        average_candidate=math.prod(chance_of_average(decision) for decision in run),
        surprise_bits=_surprise_bits(before, after),
    )


def next_chance(
    contest: AnyContest,
    run: Iterable[Decision],
    *,
    relatedness: float,
    expected: Expectation = AVERAGE,
) -> NextChance:
    """Return what the next such stage looks like after a run."""
    before = belief_before(expected)
    now = belief_after(before, tuple(run))
    undecided = Decision(contest, Outcome.NONE, relatedness=relatedness)
    curve = passing_curve(undecided, expected)
    possible = chance_of_passing(contest) > 0
    passed = Decision(contest, Outcome.PASSED, relatedness=relatedness) if possible else None
    return NextChance(
        before=before.mean_of(curve),
        now=now.mean_of(curve),
        after_passing=belief_after(now, (passed,)).standing() if passed else None,
    )


def standing_after_rejection(contest: AnyContest) -> float:
    """Return the expected standing of someone who was turned down.

    In standard deviations of the people judged, so 0 is their average. Closed form, derived
    in docs/models.md, "One outcome"; `finding_of` reaches the same number by its grid.
    """
    Decision(contest, Outcome.REJECTED)  # refuses the impossible
    of_those_who_pass = math.fsum(
        possible.weight * possible.places / possible.size * mean
        for possible in contest.field
        if (mean := mean_of_chosen(possible.size, possible.places)) is not None
    )
    lost = (1 - contest.settled) * contest.validity * of_those_who_pass
    return -lost / (1 - chance_of_passing(contest))


def information_bits(contest: AnyContest, *, expected: Expectation = AVERAGE) -> float:
    """Return what going on or not is expected to tell about standing, in bits.

    The mutual information of the two; a coin flip would be 1.
    """
    before = belief_before(expected)
    curve = passing_curve(Decision(contest, Outcome.NONE), expected)
    whole = np.asarray(before.mean_of(curve))
    bits = float(_entropy_bits(whole)) - before.mean_of(_entropy_bits(curve))
    return max(bits, 0.0)  # rounding may leave a hair less than nothing


def ratios_of_weakness(contest: AnyContest, cost: float, *, prior: float) -> LikelihoodRatios:
    """Return how strongly this stage speaks for a weakness that costs `cost` in standing.

    `cost` is in standard deviations; `prior` is the probability of having the weakness, so
    that those with it stand lower, those without it higher, and all together at 0.
    """
    if not (0 <= prior <= 1 and 0 <= cost <= _FARTHEST_COST):
        raise ValueError(f"a weakness that costs {cost} with probability {prior}")
    weak = _chance_shifted(contest, -(1 - prior) * cost)
    sound = _chance_shifted(contest, prior * cost)
    return LikelihoodRatios(
        rejected=(1 - weak) / (1 - sound) if sound < 1 else None,
        passed=weak / sound if sound > 0 else None,
    )


def ratio_of_rank(contest: AnyContest, cost: float, *, prior: float, rank: int) -> float | None:
    """Return how much likelier this rank is with such a weakness; None where nobody has it.

    To come third is to be among the best three and not among the best two. A rank means that
    somebody looked, so that the chance of a place settled beforehand plays no part. `cost` and
    `prior` as in `ratios_of_weakness`.
    """
    weak, sound = (
        _chance_shifted(_with_places(contest, rank), shift)
        - (_chance_shifted(_with_places(contest, rank - 1), shift) if rank > 1 else 0.0)
        for shift in (-(1 - prior) * cost, prior * cost)
    )
    return weak / sound if sound > 0 else None


def _with_places(contest: AnyContest, places: int) -> UncertainContest:
    """Return the same fields, open, with so many places."""
    field = tuple(replace(one, places=min(places, one.size)) for one in contest.field)
    return UncertainContest(field, settled=0.0, validity=contest.validity)


def _chance_shifted(contest: AnyContest, shift: float) -> float:
    """Return the probability of going on for a crowd whose mean standing is `shift`."""
    # Such a crowd scores with variance 1 around validity * shift: no integral over standing.
    expected = np.asarray(contest.validity * shift)
    open_chance = math.fsum(
        possible.weight
        * float(chances_above_bar(expected, possible.size, places=possible.places, spread=1.0))
        for possible in contest.field
    )
    return (1 - contest.settled) * min(open_chance, 1.0)


def _exact_standing(belief: Belief) -> Standing:
    # One outcome moves so little that the grid's own rule would blur the fifth digit.
    return replace(belief.standing(), above_median=1 - belief.mass_below(0.0))


def _entropy_bits(chances: FloatArray) -> FloatArray:
    nats = scipy.special.entr(chances) + scipy.special.entr(1 - chances)
    return np.asarray(nats / math.log(2))


def _surprise_bits(before: Belief, after: Belief) -> float:
    """Return the Kullback-Leibler divergence of the belief after from the one before."""
    nats = scipy.special.rel_entr(after.weights, before.weights)
    return max(float(nats.sum()), 0.0) / math.log(2)
