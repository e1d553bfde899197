"""Cases of the model of odds: one contest, ranks, runs of outcomes, ratios of a weakness."""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

import numpy as np

from nextround.engine.checks.parts import (
    Compared,
    NotCasesError,
    Part,
    list_of,
    number,
    whole,
)
from nextround.engine.odds.belief import AVERAGE, ContradictionError, Expectation
from nextround.engine.odds.best import true_best
from nextround.engine.odds.contest import (
    AnyContest,
    Contest,
    Decision,
    ImpossibleOutcomeError,
    Outcome,
    Possible,
    UncertainContest,
    chance_of_passing,
    chance_settled,
)
from nextround.engine.odds.findings import (
    finding_of,
    finding_of_run,
    information_bits,
    ratios_of_weakness,
    standing_after_rejection,
)
from nextround.engine.odds.passing import mean_of_chosen, open_chances

_TOLERANCE = 1e-6
_TOLERANCES = {
    "p_true_best_passes_open": 1e-5,
    "p_you_true_best_given_reject": 1e-5,
    "q05": 2e-3,
    "q50": 2e-3,
    "q95": 2e-3,
}
# Where the grid has no point at 0, the share above it depends on how one reads between points.
_SHIFTED_TOLERANCE = 1e-4
_OUTCOMES = {"reject": Outcome.REJECTED, "pass": Outcome.PASSED, "rank": Outcome.RANKED}

_BELIEF_KEYS = ("mean", "sd", "pctl", "p_above", "q05", "q50", "q95", "kl_bits")

Quantities = Mapping[str, float | None]


def compared(file: Part) -> Iterator[Compared]:
    """Compare contests, ranks, runs and ratios with what the file has for them."""
    for key in ("cases", "edges"):
        for case in file.parts(key):
            yield from _contest_compared(case)
    for case in file.parts("rank_known"):
        yield from _compared("rank_known.", case, _belief_quantities(iter([case]), AVERAGE))
    for case in file.parts("runs"):
        yield from _run_compared(case)
    for case in file.parts("rejection_LR"):
        yield from _compared("rejection_LR.", case, _ratio_quantities(case))


def _contest_compared(case: Part) -> Iterator[Compared]:
    contest = _contest(case)
    yield from _compared("", case, _contest_quantities(contest))
    if "p_true_best_passes_open" in case.value or "p_you_true_best_given_reject" in case.value:
        yield from _compared("", case, _best_quantities(contest))
    chances = case.part("G_at")
    standings = np.asarray([_standing(text, chances.where) for text in chances.value])
    ours = open_chances(
        standings, contest.size, places=contest.places, reach=contest.validity
    ).tolist()
    for text, chance in zip(chances.value, ours, strict=True):
        yield Compared("G_at", chance, _number_or_nothing(chances, text), _TOLERANCE)


def _run_compared(case: Part) -> Iterator[Compared]:
    opts = case.part("opts")
    mean, sd = opts.number("prior_mean", 0.0), opts.number("prior_sd", 1.0)
    ours = _belief_quantities(case.parts("obs"), _expectation(mean, sd, opts.where))
    for each in _compared("run.", case.part("posterior"), ours):
        if each.quantity == "run.p_above" and (mean, sd) != (0.0, 1.0):
            yield replace(each, quantity="run.p_above.shifted", tolerance=_SHIFTED_TOLERANCE)
        else:
            yield each


def _compared(prefix: str, case: Part, ours: Quantities) -> Iterator[Compared]:
    for key, value in ours.items():
        if key in case.value:
            theirs = _number_or_nothing(case, key)
            yield Compared(prefix + key, value, theirs, _TOLERANCES.get(key, _TOLERANCE))


def _contest_quantities(contest: Contest) -> Quantities:
    passing = chance_of_passing(contest)
    return {
        "p_pass": passing,
        "p_reject": 1 - passing,
        "m_top": mean_of_chosen(contest.size, contest.places),
        "mean_reject_closed": _or_nothing(lambda: standing_after_rejection(contest)),
        "p_uninformative_given_reject": chance_settled(contest),
        "info_bits": information_bits(contest),
        **_outcome_quantities(contest, Outcome.PASSED, "pass"),
        **_outcome_quantities(contest, Outcome.REJECTED, "reject"),
    }


def _outcome_quantities(contest: Contest, outcome: Outcome, name: str) -> Quantities:
    try:
        finding = finding_of(Decision(contest, outcome))
    except ImpossibleOutcomeError:
        keys = ("mean", "var", "pctl", "p_above")
        return {f"{key}_{name}": None for key in keys} | {f"kl_{name}_bits": None}
    return {
        f"mean_{name}": finding.after.mean,
        f"var_{name}": finding.after.sd**2,
        f"pctl_{name}": finding.after.percentile,
        f"p_above_{name}": finding.after.above_median,
        f"kl_{name}_bits": finding.surprise_bits,
    }


def _best_quantities(contest: Contest) -> Quantities:
    best = true_best(contest)
    return {
        "p_true_best_passes_open": best.passes,
        "p_you_true_best_given_reject": best.was_rejected,
    }


def _belief_quantities(outcomes: Iterator[Part], expected: Expectation) -> Quantities:
    try:
        finding = finding_of_run(map(_decision, outcomes), expected=expected)
    except (ImpossibleOutcomeError, ContradictionError):
        return dict.fromkeys(_BELIEF_KEYS)
    after = finding.after
    return {
        "mean": after.mean,
        "sd": after.sd,
        "pctl": after.percentile,
        "p_above": after.above_median,
        "q05": after.q05,
        "q50": after.q50,
        "q95": after.q95,
        "kl_bits": finding.surprise_bits,
    }


def _ratio_quantities(case: Part) -> Quantities:
    cost, prior = case.number("d"), case.number("p0")
    contest = _contest(case)
    try:
        ratios = ratios_of_weakness(contest, cost, prior=prior)
    except ValueError as error:
        raise NotCasesError(f"{case.where}: {error}") from error
    return {"LR_reject": ratios.rejected, "LR_pass": ratios.passed}


def _or_nothing(number: Callable[[], float]) -> float | None:
    try:
        return number()
    except ImpossibleOutcomeError:
        return None


def _contest(case: Part) -> Contest:
    size, places = case.whole("N"), case.whole("k")
    settled, validity = case.number("w", 0.0), case.number("rho")
    try:
        return Contest(size, places, settled, validity)
    except ValueError as error:
        raise NotCasesError(f"{case.where}: {error}") from error


def _decision(case: Part) -> Decision:
    outcome = case.value.get("outcome", "rank")
    if not isinstance(outcome, str) or outcome not in _OUTCOMES:
        raise NotCasesError(f"{case.where}.outcome is none of {', '.join(_OUTCOMES)}")
    ranked = outcome == "rank"
    rank = case.whole("rank" if "rank" in case.value else "k") if ranked else None
    relatedness = case.number("lam", 1.0)
    contest = _contest_of_decision(case, ranked=ranked)
    try:
        return Decision(contest, _OUTCOMES[outcome], rank=rank, relatedness=relatedness)
    except ImpossibleOutcomeError:
        raise
    except ValueError as error:
        raise NotCasesError(f"{case.where}: {error}") from error


def _contest_of_decision(case: Part, *, ranked: bool) -> AnyContest:
    settled, validity = case.number("w", 0.0), case.number("rho")
    try:
        if "mix" in case.value:
            return UncertainContest(_mix(case), settled, validity)
        # A rank means that everyone was judged: how many go on does not matter.
        places = 0 if ranked else case.whole("k")
        return Contest(case.whole("N"), places, settled, validity)
    except NotCasesError:
        raise
    except ValueError as error:
        raise NotCasesError(f"{case.where}: {error}") from error


def _mix(case: Part) -> tuple[Possible, ...]:
    where = f"{case.where}.mix"
    rows = [list_of(row, where) for row in list_of(case.value["mix"], where)]
    if any(len(row) != 3 for row in rows):
        raise NotCasesError(f"{where} holds rows of weight, size and places")
    weights = [number(row[0], where) for row in rows]
    total = math.fsum(weights)
    if not total > 0:
        raise NotCasesError(f"{where}: the weights sum to {total:g}")
    return tuple(
        Possible(weight / total, whole(row[1], where), whole(row[2], where))
        for weight, row in zip(weights, rows, strict=True)
    )


def _expectation(mean: float, sd: float, where: str) -> Expectation:
    try:
        return Expectation(mean, sd)
    except ValueError as error:
        raise NotCasesError(f"{where}: {error}") from error


def _number_or_nothing(case: Part, key: str) -> float | None:
    return None if case.value[key] is None else case.number(key)


def _standing(text: str, where: str) -> float:
    try:
        standing = float(text)
    except ValueError:
        standing = math.nan
    return number(standing, f"{where}.{text}")
