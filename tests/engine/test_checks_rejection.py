"""Comparison with cases that were computed elsewhere."""

import copy
import json
import math
import sys

import pytest

from nextround.engine.checks import NotCasesError, agreement_with

# One of each kind, small enough to be read; the numbers were computed by quadrature
# outside this code base.
CASES = {
    "cases": [
        {
            "N": 5,
            "k": 1,
            "rho": 0.42,
            "w": 0.25,
            "p_pass": 0.15,
            "p_reject": 0.85,
            "m_top": 1.1629644736,
            "mean_reject": -0.0861962,
            "mean_reject_closed": -0.0861962,
            "p_uninformative_given_reject": 0.2941176,
            "a_key_nobody_knows": "ignored",
        }
    ],
    "edges": [{"N": 1, "k": 1, "rho": 0.42, "w": 0, "p_reject": 0.0, "mean_reject": None}],
    "rank_known": [{"N": 5, "rank": 2, "rho": 0.42, "mean": 0.2079080, "q50": 0.2076459}],
    "runs": [
        {
            "obs": [{"outcome": "reject", "N": 5, "k": 1, "rho": 0.66, "w": 0.25}],
            "opts": {},
            "posterior": {"mean": -0.1354511, "p_above": 0.4451808},
        },
        {
            "obs": [{"outcome": "rank", "N": 5, "k": 2, "rho": 0.42}],
            "posterior": {"mean": 0.2079080},
        },
        {
            "obs": [{"outcome": "reject", "rho": 0.42, "w": 0.25, "mix": [[3, 5, 1], [1, 5, 1]]}],
            "posterior": {"mean": -0.0861962},
        },
    ],
    "rejection_LR": [
        {"N": 5, "k": 1, "rho": 0.42, "w": 0.25, "d": 0.25, "p0": 0.3, "LR_reject": 1.0213744}
    ],
}


def changed(path, value):
    cases = copy.deepcopy(CASES)
    place = cases
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return cases


def test_right_cases_agree_in_every_quantity():
    agreements = agreement_with(CASES)
    assert [name for name, agreement in agreements.items() if not agreement.holds] == []


def test_numbers_are_counted_and_nothings_are_not():
    agreements = agreement_with(CASES)
    assert agreements["p_reject"].n == 2
    assert agreements["mean_reject"].n == 1
    assert agreements["run.mean"].n == 3
    assert agreements["rank_known.q50"].tolerance == 2e-3


@pytest.mark.parametrize(
    ("path", "quantity"),
    [
        (("cases", 0, "mean_reject"), "mean_reject"),
        (("cases", 0, "m_top"), "m_top"),
        (("rank_known", 0, "mean"), "rank_known.mean"),
        (("runs", 0, "posterior", "p_above"), "run.p_above"),
        (("rejection_LR", 0, "LR_reject"), "rejection_LR.LR_reject"),
    ],
)
def test_a_wrong_number_is_found(path, quantity):
    agreement = agreement_with(changed(path, 0.9))[quantity]
    assert not agreement.holds
    assert agreement.max_abs > 1e-3


def test_a_number_where_nothing_exists_is_found():
    agreement = agreement_with(changed(("edges", 0, "mean_reject"), 0.0))["mean_reject"]
    assert agreement.max_abs == sys.float_info.max


def test_nothing_where_a_number_exists_is_found():
    agreement = agreement_with(changed(("cases", 0, "mean_reject"), None))["mean_reject"]
    assert not agreement.holds


def test_an_impossible_run_agrees_with_nothing():
    cases = changed(("runs", 0, "obs", 0), {"outcome": "pass", "N": 5, "k": 0, "rho": 0.66})
    cases["runs"][0]["posterior"] = {"mean": None, "p_above": None}
    assert agreement_with(cases)["run.mean"].holds


def test_a_shifted_belief_has_its_own_wider_tolerance_above_the_middle():
    cases = changed(("runs", 0, "opts"), {"prior_mean": 0.3, "prior_sd": 0.8})
    agreements = agreement_with(cases)
    assert agreements["run.p_above.shifted"].tolerance == 1e-4
    assert "run.p_above" not in agreements


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("cases",), {}),
        (("cases",), [1]),
        (("cases", 0, "N"), "five"),
        (("cases", 0, "N"), 2.5),
        (("cases", 0, "N"), True),
        (("cases", 0, "N"), 0),
        (("cases", 0, "k"), 9),
        (("cases", 0, "rho"), 1.5),
        (("cases", 0, "rho"), math.nan),
        (("cases", 0, "w"), None),
        (("cases", 0, "mean_reject"), "much"),
        (("cases", 0, "mean_reject"), math.inf),
        (("cases", 0, "mean_reject"), 10**400),
        (("cases", 0, "G_at"), [0.1]),
        (("cases", 0, "G_at"), {"zero": 0.1}),
        (("cases", 0, "G_at"), {"nan": 0.1}),
        (("runs", 0, "obs"), "reject"),
        (("runs", 0, "obs", 0, "outcome"), "won"),
        (("runs", 0, "obs", 0, "outcome"), ["reject"]),
        (("runs", 0, "obs", 0, "lam"), 2),
        (("runs", 0, "opts"), {"prior_sd": 0}),
        (("runs", 0, "opts"), 3),
        (("runs", 0, "posterior"), 3),
        (("runs", 2, "obs", 0, "mix"), []),
        (("runs", 2, "obs", 0, "mix"), [[1, 5]]),
        (("runs", 2, "obs", 0, "mix"), [[0, 5, 1]]),
        (("runs", 2, "obs", 0, "mix"), [[2, 5, 1], [-1, 4, 1]]),
        (("rank_known", 0, "rank"), 1.5),
        (("rejection_LR", 0, "d"), None),
        (("rejection_LR", 0, "p0"), 3),
    ],
)
def test_what_is_no_case_is_refused_by_its_place(path, value):
    with pytest.raises(NotCasesError, match=str(path[0])):
        agreement_with(changed(path, value))


@pytest.mark.parametrize("cases", [{}, {"cases": [], "runs": []}, {"meta": {}}])
def test_a_file_of_no_model_is_refused(cases):
    with pytest.raises(NotCasesError, match="no cases to verify"):
        agreement_with(cases)


def test_a_file_without_a_single_number_is_refused():
    with pytest.raises(NotCasesError, match="nothing to compare"):
        agreement_with({"rejection_LR": []})


@pytest.mark.reference
@pytest.mark.long
def test_all_reference_cases_agree(reference):
    cases = json.loads((reference / "models" / "rejection.json").read_text())
    agreements = agreement_with(cases)
    assert [name for name, agreement in agreements.items() if not agreement.holds] == []
    assert agreements["G_at"].n == 2760
