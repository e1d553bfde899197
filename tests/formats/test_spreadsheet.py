"""Rows for a spreadsheet: nothing in them is worked out, and all of it reads back the same."""

import csv
import io
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.formats.write.spreadsheet import as_csv, guarded

DDE = """=cmd|' /C calc'!A0
@SUM(1+1)*cmd|' /C calc'!A0
+cmd|' /C calc'!A0
-2+3+cmd|' /C calc'!A0
"=cmd|' /C calc'!A0"
 =DDE("cmd";"/C calc";"x")
"""
# What a spreadsheet takes for the beginning of a formula, and what hides one.
RISKY = st.text(st.sampled_from("=+-@\t\r\n＝＋－＠'\" a1(),/"), max_size=12)


def written(*rows):
    return "".join(as_csv(rows))


def read_back(text):
    """Return the rows of a file of ours, read as any program does, with the guards removed."""
    return [[without_guard(cell) for cell in row] for row in cells(text)]


def cells(text):
    return csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))


def without_guard(cell):
    inner = cell.removeprefix("'")
    return inner if guarded(inner) == cell else cell


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+SUM(1)",
        "-2+3",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "＋A1",
        "－A1",
        "＠SUM(1)",
        '"=1"',
        " =1",
        "'=1",
        "-",
        "=1",
        *DDE.splitlines(),
    ],
)
def test_what_could_be_a_formula_is_text(cell):
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize(
    "cell", ["+44 20 7946 0000", "-12.5", "(020) 7946", "1,000", "", "Nurse - nights", "a=b", "'99"]
)
def test_numbers_telephones_and_plain_words_stay_as_they_are(cell):
    assert guarded(cell) == cell


@given(st.one_of(RISKY, st.text(max_size=30)))
def test_a_cell_reads_back_as_it_was_and_begins_no_formula(cell):
    assert without_guard(guarded(cell)) == cell
    assert not guarded(cell).lstrip().startswith(("=", "@", "＝", "＠"))


@given(st.lists(st.lists(RISKY, min_size=2, max_size=3), max_size=4))
def test_rows_read_back_as_they_were(rows):
    assert read_back(written(*rows)) == rows


@pytest.mark.reference
def test_the_hostile_table_comes_back_as_the_same_text(reference, tmp_path):
    maker = [sys.executable, str(reference / "hostile" / "gen_hostile.py"), str(tmp_path)]
    subprocess.run([*maker, "--only", "csv_formulas"], check=True, capture_output=True)
    with (tmp_path / "formulas.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert len(rows) > 10
    assert read_back(written(*rows)) == rows
    risky = [cell for row in cells(written(*rows)) for cell in row if cell[0] in "=+-@\t\r＝"]
    assert risky == ["+44 20 7946 0000"]


def test_a_day_is_written_as_text_and_nothing_as_nothing():
    assert written(["Nurse", None, 3]) == "\ufeffNurse,,3\r\n"


def test_a_line_break_in_a_cell_stays_in_its_cell():
    assert read_back(written(["one\r\ntwo", "three"])) == [["one\r\ntwo", "three"]]
