"""Cases of the funnel compared with ours: what agrees, what does not, what is no case."""

import copy
import json

import pytest

from nextround.engine.checks import NotCasesError, agreement_with

CASES = {
    "meta": {"base": [[0.2]], "sb": [0.0], "sa": 0.0, "K": 20.0},
    "stage_cases": [
        {
            "name": "two of twenty",
            "Y": [[2.0]],
            "N": [[20.0]],
            "mix": [1.0],
            # Nobody differs from this market: Beta(4 + 2, 16 + 18).
            "stages": [{"d_mean": 0.0, "d_sd": 0.0, "p": [{"mean": 0.15}]}],
        }
    ],
    # K p0 / (K + pending / 2)
    "pending_approximation": [{"p0": 0.5, "K": 10, "pending": 20, "fractional_mean": 0.25}],
}


def changed(path, value):
    """Return the cases with another value at this place."""
    cases = copy.deepcopy(CASES)
    part = cases
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = value
    return cases


def test_what_was_worked_out_by_hand_agrees():
    agreements = agreement_with(CASES)
    assert {name: agreement.holds for name, agreement in agreements.items()} == {
        "stage.d_mean": True,
        "stage.d_sd": True,
        "stage.p.mean": True,
        "pending.fractional_mean": True,
    }


@pytest.mark.parametrize(
    ("path", "quantity"),
    [
        (("stage_cases", 0, "stages", 0, "p", 0, "mean"), "stage.p.mean"),
        (("stage_cases", 0, "Y"), "stage.p.mean"),
        (("pending_approximation", 0, "fractional_mean"), "pending.fractional_mean"),
    ],
)
def test_another_number_is_past_its_tolerance(path, quantity):
    value = [[3.0]] if path[-1] == "Y" else 0.2
    assert not agreement_with(changed(path, value))[quantity].holds


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("meta", "base"), [[0.2, 0.3], [0.1]], "rows of several lengths"),
        (("meta", "base"), [[1.2]], "a base rate lies between"),
        (("meta", "K"), 0, "more than 0"),
        (("stage_cases", 0, "Y"), [[21.0]], "nobody passes more often"),
        (("stage_cases", 0, "Y"), [[-1.0]], "0 or more"),
        (("stage_cases", 0, "N"), [["x"]], "not a number"),
        (("stage_cases", 0, "N"), [[20.0], [20.0]], "the same channels and stages"),
        (("stage_cases", 0, "stages"), [], "do not fit together"),
        (("pending_approximation", 0, "p0"), None, r"pending_approximation\[0\]"),
    ],
)
def test_what_is_no_case_is_refused_in_a_sentence(path, value, words):
    with pytest.raises(NotCasesError, match=words):
        agreement_with(changed(path, value))


@pytest.mark.reference
@pytest.mark.parametrize(("file", "least"), [("funnel.json", 240), ("ledger.json", 130)])
def test_all_reference_cases_agree(reference, file, least):
    agreements = agreement_with(json.loads((reference / "models" / file).read_text()))
    assert [name for name, agreement in agreements.items() if not agreement.holds] == []
    assert sum(agreement.n for agreement in agreements.values()) > least
