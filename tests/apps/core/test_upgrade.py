"""A database of the first version becomes one of this version, and nothing in it is lost."""

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from apps.core import first_version, upgrading

# Large enough for the data migration to go in several batches.
OPENINGS = 120
# What is taken back, by the opening's role, the kind of event and its number; and what the
# first version's undo wrote to the opening then.
TAKEN_BACK = {
    "Moved|moved|-1": {"stage": "applied", "stage_on": "2026-01-06"},
    "Edited|edited|-1": {"next_on": "2026-02-01", "next_what": "", "stage": "saved"},
    "At rejected|moved|-1": {"stage": "saved", "reached": "", "stage_on": "2026-01-05"},
    "At applied|noted|0": {"stage": "applied", "role": "At applied"},
    "Taken back|undone|0": {"role": "Director", "stage": "saved"},
    "Taken back|undone|1": {"role": "Taken back", "stage": "final", "stage_on": "2026-01-08"},
    "Brought back|edited|0": {"pay": "", "next_on": None, "stage": "offer"},
    "Brought back|moved|-1": {"pay": "50,000", "stage": "saved", "stage_on": "2026-01-05"},
    "Taken back again|undone|-1": {"stage": "screen", "stage_on": "2026-01-06"},
}
# Nobody may take back what an opening stands on, nor what was taken back already.
NOT_OFFERED = ("At saved|moved|0", "Moved|moved|0", "Taken back|edited|0", "Taken back|noted|0")

# The events that an entry of the same person and the same time tells of.
TOLD_OF = """
SELECT DISTINCT event.id FROM openings_event event
JOIN core_changedrow touched ON touched."table" = 'openings.event' AND touched.row = event.id
JOIN core_change entry ON entry.id = touched.change_id
WHERE entry.recorded_at = event.recorded_at AND entry.owner_id = event.owner_id
ORDER BY event.id
"""


def run(folder: Path, *words: str) -> str:
    """Run the program's own Django on a folder, as a process of its own; returns what it says."""
    answer = subprocess.run(
        [sys.executable, upgrading.__file__, *words],
        env={**os.environ, "NEXTROUND_DATA": str(folder)},
        capture_output=True,
        text=True,
        check=True,
        timeout=280,
    )
    return answer.stdout


def in_place(folder: Path) -> Path:
    return folder / "nextround.sqlite3"


def ask(file: Path, question: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as kept:
        return kept.execute(question).fetchall()


@pytest.fixture(scope="session")
def empty(tmp_path_factory) -> Path:
    """Return a folder with the first version's tables, and nothing in them."""
    folder = tmp_path_factory.mktemp("first")
    run(folder, "first")
    return folder


@pytest.fixture(scope="session")
def old(empty, tmp_path_factory) -> Path:
    """Return a folder as the first version left it."""
    folder = shutil.copytree(empty, tmp_path_factory.mktemp("old") / "data")
    first_version.fill(in_place(folder))
    return folder


@pytest.fixture(scope="session")
def upgraded(old, tmp_path_factory) -> Path:
    """Return that folder after the first start of this version; nobody may change it."""
    folder = shutil.copytree(old, tmp_path_factory.mktemp("upgraded") / "data")
    run(folder, "prepare")
    return folder


@pytest.fixture(scope="session")
def said(upgraded) -> dict[str, object]:
    """Return what the program says of the upgraded database."""
    return json.loads(run(upgraded, "look"))


@pytest.fixture(scope="session")
def taken_back(upgraded) -> dict[str, dict[str, object]]:
    """Return what taking back each of the above does."""
    return json.loads(run(upgraded, "take-back", *TAKEN_BACK, *NOT_OFFERED))


@pytest.fixture
def many(empty, tmp_path) -> Path:
    """Return a folder with a long search of the first version."""
    folder = shutil.copytree(empty, tmp_path / "data")
    first_version.fill_with_many(in_place(folder), openings=OPENINGS)
    return folder


def test_every_row_holds_what_it_held(old, upgraded):
    before = in_place(old)
    held = first_version.rows(before, known_to=before)
    assert {name: len(rows) for name, rows in held.items() if rows} == {
        "core_person": 2,
        "intake_arrival": 2,
        "lessons_debrief": 2,
        "lessons_evidence": 2,
        "lessons_hypothesis": 2,
        "lessons_reflection": 2,
        "openings_event": 120,
        "openings_opening": 34,
        "plan_action": 2,
    }
    assert first_version.rows(in_place(upgraded), known_to=before) == held


def test_every_event_has_its_entry_in_the_history_with_its_time(upgraded):
    file = in_place(upgraded)
    events = ask(file, "SELECT id FROM openings_event ORDER BY id")
    assert ask(file, TOLD_OF) == events
    assert ask(file, "SELECT COUNT(*) FROM core_change") == [(len(events),)]


def test_the_history_is_in_the_order_in_which_things_happened(upgraded):
    told = ask(in_place(upgraded), "SELECT recorded_at FROM core_change ORDER BY id")
    assert told == sorted(told)


def test_the_history_says_what_was_done(upgraded):
    told = ask(in_place(upgraded), "SELECT verb, COUNT(*) FROM core_change GROUP BY verb")
    kinds = ask(in_place(upgraded), "SELECT kind, COUNT(*) FROM openings_event GROUP BY kind")
    verbs, counts = dict(told), dict(kinds)
    assert verbs["added"] + verbs["moved"] == counts["moved"]
    assert (verbs["added"], verbs["edited"], verbs["noted"], verbs["taken-back"]) == (
        34,
        counts["edited"],
        counts["noted"],
        counts["undone"],
    )


@pytest.mark.parametrize("case", TAKEN_BACK)
def test_what_was_done_before_is_taken_back_as_it_was_then(taken_back, case):
    after = taken_back[case]
    assert {name: after[name] for name in TAKEN_BACK[case]} == TAKEN_BACK[case]
    assert after["differs"] is False


@pytest.mark.parametrize("case", TAKEN_BACK)
def test_taking_it_back_is_taken_back_too(taken_back, case):
    assert taken_back[case]["as before"] is True


@pytest.mark.parametrize("case", NOT_OFFERED)
def test_what_cannot_be_taken_back_is_not_offered(taken_back, case):
    assert taken_back[case] == {"offered": False}


def test_the_old_words_are_found(said):
    assert said["found"] == {
        "gyrfalcon": [2, 2],
        "kestrel": [11, 11],
        "lapwing": [1, 1],
        "ptarmigan": [1, 1],
        "wren": [1, 1],
    }
    assert said["index"] is True


def test_every_opening_stands_where_its_timeline_says(said):
    assert said["differ"] == []


def test_a_copy_from_before_is_kept_whole(old, upgraded):
    [copy] = (upgraded / "before-migration").iterdir()
    assert ask(copy, "PRAGMA integrity_check") == [("ok",)]
    assert first_version.whole(copy) == first_version.whole(in_place(old))


def test_a_second_start_changes_nothing(upgraded, tmp_path):
    folder = shutil.copytree(upgraded, tmp_path / "data")
    run(folder, "prepare")
    assert first_version.whole(in_place(folder)) == first_version.whole(in_place(upgraded))
    assert len(list((folder / "before-migration").iterdir())) == 1


@pytest.mark.long
def test_ten_kills_on_the_way_leave_the_old_database_whole(many, tmp_path):
    aside = shutil.copytree(many, tmp_path / "aside")
    statements = int(run(aside, "prepare"))
    moments = random.Random(20).sample(range(1, statements - 20), 10)
    before = first_version.whole(in_place(many))
    ended = json.loads(run(many, "prepare-until", "", *map(str, moments)))
    assert ended == [-9] * 10
    assert first_version.whole(in_place(many)) == before
    run(many, "prepare")
    undisturbed = first_version.rows(in_place(aside), known_to=in_place(aside))
    assert first_version.rows(in_place(many), known_to=in_place(aside)) == undisturbed


@pytest.mark.long
def test_a_kill_before_a_migration_is_written_down_leaves_the_old_database_whole(old, tmp_path):
    folder = shutil.copytree(old, tmp_path / "data")
    ended = json.loads(
        run(folder, "prepare-until", 'INSERT INTO "django_migrations"', "1", "2", "3", "4", "5")
    )
    assert ended == [-9] * 5
    assert first_version.whole(in_place(folder)) == first_version.whole(in_place(old))
    run(folder, "prepare")
