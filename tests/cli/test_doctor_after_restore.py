"""What the doctor says after a restore that was cut off, and that doing so brings all back."""

import json
import shutil
import subprocess
import sys
import time

import pytest

from cli.commands import environment, nextround, prepare, rows
from processes import free_port

# Ends a restore before it makes a folder or moves a file that the words tell, as a power cut would.
CUT_OFF = """
import os, re, sys
import django; django.setup()
from datetime import UTC, datetime, timedelta
from pathlib import Path
from nextround.apps.custody import restore
file, moment = sys.argv[1:]
def cut(event, arguments):
    if event[:3] == "os." and re.search(moment, f"{event} {arguments[0]} {arguments[1:2]}"):
        os._exit(9)
sys.addaudithook(cut)
restore.restore(Path(file), now=datetime.now(UTC) - timedelta(seconds=9))
"""
BEFORE_ANYTHING_MOVED = [
    r"rename \S+restoring-\w+/nextround\.unfinished",
    r"mkdir \S+restoring-\w+/files",
    r"mkdir \S+before-restore",
    r"rename \S+ .*before-restore",
]
BEFORE_THE_DATABASE = r"rename \S+restoring-\w+/nextround\.sqlite3"
BEFORE_THE_FILES = r"rename \S+restoring-\w+/files"
ROLES = "SELECT role FROM openings_opening"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Return a data folder with a baker in it, and a backup of that."""
    data = prepare(tmp_path_factory.mktemp("made") / "data")
    run = nextround("backup", "--json", data=data)
    return data, json.loads(run.stdout)["file"]


@pytest.fixture
def data(made, tmp_path):
    """Return a folder where the baker has become a miller since the backup."""
    folder = shutil.copytree(made[0], tmp_path / "data")
    rows(folder, "UPDATE openings_opening SET role = 'Miller'")
    return folder


def cut_off(data, backup, moment):
    command = [sys.executable, "-c", CUT_OFF, backup, moment]
    run = subprocess.run(command, env=environment(data), check=False, timeout=90)
    assert run.returncode == 9


def said_of_restore(data):
    """Return the doctor's exit code, and what it says of a restore."""
    run = nextround("doctor", "--json", data=data)
    checks = {check["name"]: check for check in map(json.loads, run.stdout.splitlines())}
    return run.returncode, checks.get("Restore")


def only(data, pattern):
    (place,) = data.glob(pattern)
    return place


@pytest.mark.parametrize("moment", BEFORE_ANYTHING_MOVED)
def test_of_one_cut_off_before_it_moved_anything_the_rest_may_be_deleted(data, made, moment):
    cut_off(data, made[1], moment)
    code, check = said_of_restore(data)
    assert (code, check["state"]) == (0, "missing")
    assert str(only(data, "restoring-*")) in check["mend"]
    assert rows(data, ROLES) == [("Miller",)]


@pytest.mark.parametrize("moment", [BEFORE_THE_DATABASE, BEFORE_THE_FILES])
def test_of_one_cut_off_half_way_what_was_there_comes_back_as_it_says(data, made, moment):
    cut_off(data, made[1], moment)
    code, check = said_of_restore(data)
    aside, fresh = only(data, "before-restore-*"), only(data, "restoring-*")
    assert (code, check["state"]) == (1, "wrong")
    assert f"move all that is in {aside} back to {data}" in check["mend"]
    shutil.copytree(aside, data, dirs_exist_ok=True)
    shutil.rmtree(fresh)
    assert (said_of_restore(data)[1], rows(data, ROLES)) == (None, [("Miller",)])


def test_the_program_does_not_start_on_what_is_half_restored(data, made):
    cut_off(data, made[1], BEFORE_THE_DATABASE)
    run = nextround("run", "--no-browser", "--port", free_port(), data=data)
    assert (run.returncode, "`nextround doctor` says what to do" in run.stderr) == (1, True)
    assert not (data / "nextround.sqlite3").exists()


def test_of_one_cut_off_half_way_where_nothing_was_it_need_only_be_done_again(made, tmp_path):
    data = tmp_path / "new"
    data.mkdir()
    cut_off(data, made[1], BEFORE_THE_FILES)
    code, check = said_of_restore(data)
    fresh = only(data, "restoring-*")
    assert (code, check["mend"]) == (1, f"Delete {fresh}, and run `nextround restore` again.")
    shutil.rmtree(fresh)
    assert nextround("restore", made[1], data=data).returncode == 0
    assert (said_of_restore(data)[1], rows(data, ROLES)) == (None, [("Baker",)])


def test_what_a_later_restore_put_aside_is_not_taken_for_what_one_cut_off_did(data, made):
    cut_off(data, made[1], BEFORE_THE_FILES)
    aside = only(data, "before-restore-*")
    time.sleep(1)  # the folders are called by the second
    nextround("restore", made[1], data=data)
    assert f"is in {aside}" in said_of_restore(data)[1]["found"]


def test_what_an_earlier_restore_put_aside_is_not_what_one_cut_off_put_there(data, made):
    nextround("restore", made[1], data=data)
    cut_off(data, made[1], r"mkdir \S+restoring-\w+/files")
    assert said_of_restore(data)[1]["state"] == "missing"


def test_a_restore_that_ended_leaves_nothing_to_be_said(data, made):
    nextround("restore", made[1], data=data)
    assert said_of_restore(data)[1] is None
