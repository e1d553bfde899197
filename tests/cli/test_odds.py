"""`nextround odds` at the terminal."""

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from nextround.cli.odds import odds

FIVE = ["rejection", "--size", "5", "--places", "1", "--kind", "structured", "--settled", ".25"]
# Computed by quadrature outside this code base.
CASE = {"N": 5, "k": 1, "rho": 0.42, "w": 0.25, "d": 0.25, "p0": 0.3, "LR_reject": 1.0213743541}


def run(*words, given=None):
    return CliRunner().invoke(odds, list(words), input=given)


def verify(content):
    return run("verify", "-", given=content)


def test_a_rejection_as_one_json_object():
    result = run(*FIVE, "--json")
    finding = json.loads(result.stdout)
    assert result.exit_code == 0
    assert result.stdout.count("\n") == 1
    found = [finding["after"]["mean"], finding["after"]["percentile"], finding["chance"]]
    # Computed by quadrature outside this code base.
    assert found == pytest.approx([-0.086196, 0.475605, 0.85], abs=1e-6)
    assert finding["true_best_passes"] == pytest.approx(0.370, abs=1e-3)
    assert finding["weakness_ratio"] == pytest.approx(1.04, abs=5e-3)


def test_a_rank_as_one_json_object():
    finding = json.loads(run(*FIVE, "--rank", "2", "--json").stdout)
    # Computed by quadrature outside this code base.
    assert finding["after"]["percentile"] == pytest.approx(0.560250, abs=1e-6)
    assert finding["outcome"] == "ranked"
    assert finding["settled_given_rejection"] is None
    assert finding["weakness_ratio"] is None


def test_a_rejection_in_words_for_people():
    result = run(*FIVE)
    assert result.exit_code == 0
    assert "Turned down among 5, 1 place, a structured interview." in result.stdout
    assert "50 out of 100 before, 47.6 now" in result.stdout
    assert "├" in result.stdout
    assert "37 times in 100" in result.stdout


def test_a_rank_in_words_for_people():
    result = run(*FIVE, "--rank", "2")
    assert result.stdout.startswith("Number 2 among 5")
    assert "times in 100" not in result.stdout


@pytest.mark.parametrize(
    "kind",
    ["screen", "phone", "unstructured", "structured", "panel", "several", "work-sample", "unknown"],
)
def test_every_kind_of_interview_gives_an_answer(kind):
    finding = json.loads(run("rejection", "--size", "4", "--kind", kind, "--json").stdout)
    assert finding["kind"] == kind
    assert finding["after"]["percentile"] < 0.5


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--size", "5", "--places", "5", "--settled", "0"], "This cannot happen"),
        (["--size", "5", "--rank", "6"], "This cannot happen"),
        (["--size", "5", "--places", "6"], "6 places among 5 people"),
        (["--size", "0", "--places", "0"], "1 to 1,000,000 people"),
        (["--size", "5", "--settled", "nan"], "lies between 0 and 1"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(words, sentence):
    result = run("rejection", *words)
    assert result.exit_code == 2
    assert sentence in result.stderr
    assert result.stderr.count("\n") == 1
    assert result.stdout == ""


@pytest.mark.parametrize("words", [[], ["--size", "five"], ["--size", "5", "--kind", "chat"]])
def test_words_that_are_no_command_end_in_two(words):
    assert run("rejection", *words).exit_code == 2


def test_cases_that_agree_end_in_nought():
    result = verify(json.dumps({"rejection_LR": [CASE]}))
    report = json.loads(result.stdout)["rejection_LR.LR_reject"]
    assert result.exit_code == 0
    assert (report["n"], report["tolerance"]) == (1, 1e-6)
    assert report["max_abs"] < 1e-9


def test_a_case_past_its_tolerance_ends_in_one_and_is_named():
    result = verify(json.dumps({"rejection_LR": [{**CASE, "LR_reject": 1.03}]}))
    assert result.exit_code == 1
    assert json.loads(result.stdout)["rejection_LR.LR_reject"]["max_abs"] > 1e-3
    assert "rejection_LR.LR_reject" in result.stderr


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("", "not a JSON file"),
        ("{", "not a JSON file"),
        (b"\xff\xfe\x00", "not a JSON file"),
        ("[" * 100_000, "not a JSON file"),
        ("[]", "no cases to verify"),
        ("7", "no cases to verify"),
        ('{"cases": []}', "no cases to verify"),
        ('{"rejection_LR": []}', "nothing to compare"),
        ('{"rejection_LR": [{"N": NaN}]}', "NaN is not a number"),
        ('{"rejection_LR": [{"d": 1e999}]}', "rejection_LR[0].d is not a finite number"),
        ('{"rejection_LR": [{"N": 5}]}', "rejection_LR[0]"),
        ('{"stage_cases": [], "meta": {}}', "meta.base is not a list"),
        ('{"lr_from_r": {}, "cases": []}', "lr_from_r is not a list"),
    ],
)
def test_a_file_of_something_else_is_refused_in_one_line(content, sentence):
    result = verify(content)
    assert result.exit_code == 2
    assert sentence in result.stderr
    assert result.stderr.count("\n") == 1
    assert result.stdout == ""


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    missing, folder = run("verify", str(tmp_path / "none.json")), run("verify", str(tmp_path))
    assert (missing.exit_code, folder.exit_code) == (2, 2)
    assert "cannot be read" in missing.stderr
    assert "cannot be read" in folder.stderr


@pytest.mark.reference
def test_the_reference_cases_are_within_tolerance(reference):
    result = run("verify", str(reference / "models" / "rejection.json"))
    assert result.exit_code == 0
    assert len(json.loads(result.stdout)) == 38


def test_neither_the_web_framework_nor_scipys_statistics_is_loaded():
    code = (
        "import sys; from nextround.cli.odds import odds; "
        "odds(['rejection', '--size', '5', '--json'], standalone_mode=False); "
        "print(sorted({'django', 'scipy.stats'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("[]\n")
