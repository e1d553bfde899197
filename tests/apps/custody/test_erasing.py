"""After erasing, not a byte of what a person kept is left below the data folder."""

import subprocess
import sys
from pathlib import Path

import pytest

import fresh
from cli.commands import environment, rows

MARK = "zzMARKzz"
TESTS = Path(__file__).parents[2]
# Rows of every table, what the program made of them, and a worker's note of it all.
KEEP = f"""
import sys; sys.path.insert(0, {str(TESTS)!r})
import django; django.setup()
from nextround.apps.core import history, jobs, people, upkeep
from nextround.apps.custody import backup, places, tasks
from nextround.apps.openings.models import Opening
from apps.custody.everything import a_row_of_each
owner = people.owner()
people.prefer(owner, full_name="{MARK}")
made = a_row_of_each(owner, words="{MARK}")
job = jobs.start(owner, "custody.export", history=True)
jobs.run_job.call(job.pk)
jobs.start(owner, "custody.bring_in", name="{MARK}")
backup.make(places.backups(), tell=lambda done, total: None)
upkeep.copy_before_migration(places.before_migration().parent / "nextround.sqlite3")
(places.arriving() / "1-{MARK}.zip").write_text("{MARK}")
aside = places.before_migration().parent / "before-restore-2026"
aside.mkdir(); (aside / "nextround.sqlite3").write_text("{MARK}")
opening = Opening.objects.get(pk=made["openings.opening"])
with history.change(owner, "removed", opening) as step:
    step.remove(opening)
"""
ERASE = """
import django; django.setup()
from nextround.apps.core import people
from nextround.apps.custody import erase
from django.db import connection
erased = erase.erase(people.owner())
print(erased.anew.pk, repr(erased.anew.full_name), repr(erased.left))
connection.cursor().execute("SELECT 1")
"""


def run(script, data, by=()):
    fresh.put_into(data)
    return subprocess.run(
        [*by, sys.executable, "-c", script],
        env=environment(data),
        check=True,
        capture_output=True,
        text=True,
        timeout=100,
    ).stdout


def marked(data):
    """Return the files below the folder that hold the mark, in their bytes or their name."""
    found = [file for file in data.rglob("*") if file.is_file()]
    return {
        file.relative_to(data).parts[0]
        for file in found
        if MARK.encode() in file.read_bytes() or MARK in file.name
    }


@pytest.fixture(scope="module")
def before_and_after(tmp_path_factory):
    """Return where the mark stood before, where after, and what erasing answered."""
    data = tmp_path_factory.mktemp("erased") / "data"
    run(KEEP, data)
    before = marked(data)
    said = run(ERASE, data)
    return before, marked(data), said, data


def test_the_mark_stood_in_every_place_that_there_is(before_and_after):
    before, *_ = before_and_after
    assert before >= {
        "nextround.sqlite3",
        "files",
        "arriving",
        "before-migration",
        "before-restore-2026",
    }


def test_no_byte_of_it_is_left(before_and_after):
    _, after, *_ = before_and_after
    assert after == set()


def test_the_copies_are_gone_whole(before_and_after):
    *_, data = before_and_after
    places = ("files", "exports", "arriving", "backups", "before-migration")
    left = [file for place in places for file in (data / place).rglob("*") if file.is_file()]
    assert left == []


def test_the_person_is_there_anew_with_nothing(before_and_after):
    _, _, said, data = before_and_after
    assert said.split() == ["2", "''", "''"]
    counts = rows(data, "SELECT (SELECT count(*) FROM core_person), count(*) FROM core_changedrow")
    assert counts == [(1, 0)]


def test_no_note_of_it_is_left(before_and_after):
    *_, data = before_and_after
    assert not (data / "erasing").exists()


def test_no_task_is_left(before_and_after):
    *_, data = before_and_after
    assert rows(data, "SELECT count(*) FROM django_tasks_database_dbtaskresult") == [(0,)]
