"""`nextround debrief`: one rejection, from the file to the finding."""

import json
import shutil
import sqlite3
from contextlib import closing

import pytest

from cli.commands import nextround, prepare, rows

MAIL = """\
From: Ines Moser <ines.moser@mill.example>
To: someone@example.org
Subject: Your application as Baker at Mill
Date: Mon, 12 Jan 2026 10:00:00 +0100

Thank you for coming to the interview at Mill. It was a close call between two of you.
We have decided to appoint the other candidate.
"""
COUNTS = ("openings_opening", "openings_event", "lessons_debrief", "intake_arrival", "plan_action")


@pytest.fixture(scope="module")
def pattern(tmp_path_factory):
    """Return a data folder with one opening, to be copied."""
    return prepare(tmp_path_factory.mktemp("pattern") / "data")


@pytest.fixture
def data(pattern, tmp_path):
    return shutil.copytree(pattern, tmp_path / "data")


@pytest.fixture
def mail(tmp_path):
    path = tmp_path / "no.eml"
    path.write_text(MAIL)
    return path


def counts(data):
    return [rows(data, f"SELECT count(*) FROM {table}")[0][0] for table in COUNTS]


@pytest.fixture(scope="module")
def looked_back(pattern, tmp_path_factory):
    """Return what `--yes` printed, and the data after it."""
    folder = tmp_path_factory.mktemp("looked-back")
    (folder / "no.eml").write_text(MAIL)
    data = shutil.copytree(pattern, folder / "data")
    return nextround("debrief", folder / "no.eml", "--yes", data=data), data


def test_with_yes_it_asks_nothing_and_says_the_finding(looked_back):
    run, data = looked_back
    assert (run.returncode, run.stderr) == (0, "")
    assert "our best guess for you was" in run.stdout
    assert "We have decided to appoint the other candidate." in run.stdout
    assert "I accept it and will not argue with it." in " ".join(run.stdout.split())
    assert rows(data, "SELECT heard_on, close FROM lessons_debrief") == [("2026-01-12", 1)]


def test_it_closes_the_opening_that_the_mail_is_about(looked_back):
    kept = rows(looked_back[1], "SELECT employer, stage, reached FROM openings_opening")
    assert kept == [("Mill", "rejected", "interview")]


def test_the_same_mail_twice_is_one_debrief(looked_back, mail, tmp_path):
    data = shutil.copytree(looked_back[1], tmp_path / "data")
    once = counts(data)
    assert nextround("debrief", mail, "--yes", data=data).returncode == 0
    assert counts(data) == once


def test_json_is_everything_on_one_line(data, mail):
    run = nextround("debrief", mail, "--json", data=data)
    assert (run.returncode, run.stderr, run.stdout.count("\n")) == (0, "", 1)
    report = json.loads(run.stdout)
    assert report["opening"] == {"employer": "Mill", "role": "Baker"}
    assert (report["kind"], report["heard_on"], report["kept"]) == (
        "rejection",
        "2026-01-12",
        True,
    )
    finding = report["finding"]
    assert 0 < finding["percentile_after"] < finding["percentile_before"] < 100
    assert [set(mark) for mark in report["message"]] == [{"text", "level", "why"}] * 3


def test_a_dry_run_shows_the_same_and_keeps_nothing(data, mail):
    before = counts(data)
    dry = json.loads(nextround("debrief", mail, "--json", "--dry-run", data=data).stdout)
    assert (dry["kept"], counts(data)) == (False, before)
    wet = json.loads(nextround("debrief", mail, "--json", data=data).stdout)
    assert {**dry, "kept": True} == wet


def test_a_dash_takes_typed_words_and_the_day_can_be_said(data):
    run = nextround("debrief", "-", "--yes", "--on", "2026-01-20", data=data, given=MAIL)
    assert run.returncode == 0
    assert rows(data, "SELECT heard_on FROM lessons_debrief") == [("2026-01-20",)]


def test_a_head_without_end_does_no_harm(data, tmp_path):
    path = tmp_path / "long.eml"
    path.write_text(MAIL.replace("Your application", "Your application " * 100))
    run = nextround("debrief", path, "--json", data=data)
    assert (run.returncode, run.stderr) == (0, "")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("picture.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 64),
        ("thanks.txt", b"Your application arrived. We will come back to you soon."),
    ],
)
def test_what_is_no_rejection_ends_in_one_sentence_and_code_two(data, tmp_path, name, content):
    before = counts(data)
    (tmp_path / name).write_bytes(content)
    run = nextround("debrief", tmp_path / name, "--yes", data=data)
    assert (run.returncode, run.stdout, counts(data)) == (2, "", before)
    assert (run.stderr[:11], run.stderr.count("\n")) == ("nextround: ", 1)


def test_a_missing_file_ends_in_one_sentence_and_code_two(data, tmp_path):
    run = nextround("debrief", tmp_path / "none.eml", "--yes", data=data)
    assert (run.returncode, run.stdout) == (2, "")
    assert "Traceback" not in run.stderr


def test_a_setting_that_is_wrong_is_named(data, mail):
    run = nextround("debrief", mail, "--yes", data=data, NEXTROUND_PORT="eighty")
    assert (run.returncode, run.stdout, run.stderr.count("\n")) == (2, "", 1)
    assert run.stderr.startswith("nextround: NEXTROUND_PORT is 'eighty'.")


def test_the_owners_own_number_goes_into_the_finding(data, mail):
    with closing(sqlite3.connect(data / "nextround.sqlite3")) as kept, kept:
        kept.execute(
            "INSERT INTO lessons_ownprior (owner_id, recorded_at, key, value, low, high, why)"
            " SELECT id, '2026-01-01', 'validity.job.unknown', 0.45, 0.2, 0.6, '' FROM core_person"
        )
    run = nextround("debrief", mail, "--yes", "--dry-run", data=data)
    assert "This rests on numbers set by you:" in " ".join(run.stdout.split())
    assert "0.45, where the table has 0.3" in " ".join(run.stdout.split())
