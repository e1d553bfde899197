"""Comparison with cases that were computed elsewhere, in the form of `odds verify`."""

import math
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

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
_WORSE_THAN_ANY = sys.float_info.max

_BELIEF_KEYS = ("mean", "sd", "pctl", "p_above", "q05", "q50", "q95", "kl_bits")

Quantities = Mapping[str, float | None]


class NotCasesError(ValueError):
    """The cases do not have the form that can be compared; the text is fit to show."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How well one quantity agrees over all cases.

    Attributes:
        max_abs: The largest absolute difference; the largest float where a number stands
            on one side and nothing on the other.
        tolerance: The largest that is accepted.
        n: How many numbers were compared.
    """

    max_abs: float
    tolerance: float
    n: int

    @property
    def holds(self) -> bool:
        """Whether the quantity agrees."""
        return self.max_abs <= self.tolerance


@dataclass(frozen=True, slots=True)
class _Compared:
    quantity: str
    ours: float | None
    theirs: float | None
    tolerance: float

    @property
    def difference(self) -> float:
        if self.ours is None and self.theirs is None:
            return 0.0
        if self.ours is None or self.theirs is None:
            return _WORSE_THAN_ANY
        difference = abs(self.ours - self.theirs)
        return difference if math.isfinite(difference) else _WORSE_THAN_ANY


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the file, with the words for where it stands."""

    where: str
    value: Mapping[str, object]

    def number(self, key: str, otherwise: float | None = None) -> float:
        return _number(self.value.get(key, otherwise), self._within(key))

    def whole(self, key: str) -> int:
        return _whole(self.value.get(key), self._within(key))

    def parts(self, key: str) -> "Iterator[_Part]":
        where = self._within(key)
        for position, item in enumerate(_list(self.value.get(key, []), where)):
            yield _part(item, f"{where}[{position}]")

    def part(self, key: str) -> "_Part":
        return _part(self.value.get(key, {}), self._within(key))

    def _within(self, key: str) -> str:
        return f"{self.where}.{key}" if self.where else key


def agreement_with(cases: Mapping[str, object]) -> dict[str, Agreement]:
    """Return how well every quantity in the cases agrees with ours.

    Reads `cases`, `edges`, `rank_known`, `runs` and `rejection_LR`, ignores any other key.

    Raises:
        NotCasesError: The cases lack an input, hold a wrong type or nothing to compare.
    """
    file = _Part("", cases)
    agreements: dict[str, Agreement] = {}
    for compared in _all_compared(file):
        so_far = agreements.get(compared.quantity, Agreement(0.0, compared.tolerance, 0))
        agreements[compared.quantity] = Agreement(
            max_abs=max(so_far.max_abs, compared.difference),
            tolerance=compared.tolerance,
            n=so_far.n + (compared.theirs is not None),
        )
    if not agreements:
        raise NotCasesError("the file holds nothing to compare")
    return agreements


def _all_compared(file: _Part) -> Iterator[_Compared]:
    for key in ("cases", "edges"):
        for case in file.parts(key):
            yield from _contest_compared(case)
    for case in file.parts("rank_known"):
        yield from _compared("rank_known.", case, _belief_quantities(iter([case]), AVERAGE))
    for case in file.parts("runs"):
        yield from _run_compared(case)
    for case in file.parts("rejection_LR"):
        yield from _compared("rejection_LR.", case, _ratio_quantities(case))


def _contest_compared(case: _Part) -> Iterator[_Compared]:
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
        yield _Compared("G_at", chance, _number_or_nothing(chances, text), _TOLERANCE)


def _run_compared(case: _Part) -> Iterator[_Compared]:
    opts = case.part("opts")
    mean, sd = opts.number("prior_mean", 0.0), opts.number("prior_sd", 1.0)
    ours = _belief_quantities(case.parts("obs"), _expectation(mean, sd, opts.where))
    for compared in _compared("run.", case.part("posterior"), ours):
        if compared.quantity == "run.p_above" and (mean, sd) != (0.0, 1.0):
            yield replace(compared, quantity="run.p_above.shifted", tolerance=_SHIFTED_TOLERANCE)
        else:
            yield compared


def _compared(prefix: str, case: _Part, ours: Quantities) -> Iterator[_Compared]:
    for key, value in ours.items():
        if key in case.value:
            theirs = _number_or_nothing(case, key)
            yield _Compared(prefix + key, value, theirs, _TOLERANCES.get(key, _TOLERANCE))


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


def _belief_quantities(outcomes: Iterator[_Part], expected: Expectation) -> Quantities:
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


def _ratio_quantities(case: _Part) -> Quantities:
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


def _contest(case: _Part) -> Contest:
    size, places = case.whole("N"), case.whole("k")
    settled, validity = case.number("w", 0.0), case.number("rho")
    try:
        return Contest(size, places, settled, validity)
    except ValueError as error:
        raise NotCasesError(f"{case.where}: {error}") from error


def _decision(case: _Part) -> Decision:
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


def _contest_of_decision(case: _Part, *, ranked: bool) -> AnyContest:
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


def _mix(case: _Part) -> tuple[Possible, ...]:
    where = f"{case.where}.mix"
    rows = [_list(row, where) for row in _list(case.value["mix"], where)]
    if any(len(row) != 3 for row in rows):
        raise NotCasesError(f"{where} holds rows of weight, size and places")
    weights = [_number(row[0], where) for row in rows]
    total = math.fsum(weights)
    if not total > 0:
        raise NotCasesError(f"{where}: the weights sum to {total:g}")
    return tuple(
        Possible(weight / total, _whole(row[1], where), _whole(row[2], where))
        for weight, row in zip(weights, rows, strict=True)
    )


def _expectation(mean: float, sd: float, where: str) -> Expectation:
    try:
        return Expectation(mean, sd)
    except ValueError as error:
        raise NotCasesError(f"{where}: {error}") from error


def _number_or_nothing(case: _Part, key: str) -> float | None:
    return None if case.value[key] is None else case.number(key)


def _standing(text: str, where: str) -> float:
    try:
        standing = float(text)
    except ValueError:
        standing = math.nan
    return _number(standing, f"{where}.{text}")


def _part(value: object, where: str) -> _Part:
    if not isinstance(value, Mapping):
        raise NotCasesError(f"{where} is not a group of named values")
    return _Part(where, value)


def _list(value: object, where: str) -> list[object]:
    if not isinstance(value, list):
        raise NotCasesError(f"{where} is not a list")
    return value


def _whole(value: object, where: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise NotCasesError(f"{where} is missing or not a whole number")
    return value


def _number(value: object, where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise NotCasesError(f"{where} is missing or not a number")
    # An integer too long for a float is as little use as infinity.
    if not -_WORSE_THAN_ANY <= value <= _WORSE_THAN_ANY:
        raise NotCasesError(f"{where} is not a finite number")
    return float(value)
