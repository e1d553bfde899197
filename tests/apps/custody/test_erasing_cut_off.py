"""Erasing that was killed, or could not remove all, is gone on with at the next start."""

import shutil
import signal
import subprocess
import sys

import pytest

from apps.custody.test_erasing import ERASE, KEEP, MARK, marked, run
from browser.program import running
from cli.commands import environment, rows
from unprivileged import HELD

# SIGKILL falls when the statement, or the removal of the file, is about to be made.
KILLED = """
import os, signal, sys
import django; django.setup()
from django.db import connection
at = sys.argv[1]
def die(event, words):
    if event == at and "backups" in str(words[0]):
        os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(die)
def look(execute, statement, values, many, context):
    die(at if statement.startswith(at) else "", ["backups"])
    return execute(statement, values, many, context)
connection.execute_wrappers.append(look)
"""
AFTER_THE_ROWS = ["os.remove", "VACUUM", "PRAGMA wal_checkpoint"]
ADD = """
import django; django.setup()
from nextround.apps.core import files, people
files.keep(people.owner(), [b"kept since"], name="new.txt", kind="text/plain")
"""
FINISH = """
import django; django.setup()
from nextround.apps.custody import erase
print(repr(erase.finish()))
"""


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """Return a data folder with the mark in every place that there is."""
    folder = tmp_path_factory.mktemp("full") / "data"
    run(KEEP, folder)
    return folder


@pytest.fixture
def data(full, tmp_path):
    """Return a copy of it."""
    return shutil.copytree(full, tmp_path / "own" / "data")


def killed(data, at):
    """Erase and be killed; returns how the process ended."""
    command = [sys.executable, "-c", KILLED + ERASE, at]
    return subprocess.run(command, env=environment(data), check=False, timeout=100).returncode


def started(data):
    """Start the program and stop it; returns what it complained of."""
    with running(data.parent):
        pass
    return (data.parent / "errors.txt").read_text()


@pytest.mark.parametrize("at", AFTER_THE_ROWS)
def test_no_byte_is_left_once_it_was_started_again(data, at):
    ended = killed(data, at)
    left = marked(data)
    complaints = started(data)
    assert (ended, left != set()) == (-signal.SIGKILL, True)
    assert (marked(data), complaints, (data / "erasing").exists()) == (set(), "Stopping.\n", False)
    assert rows(data, "SELECT id, full_name FROM core_person") == [(2, "")]


def test_killed_before_the_rows_went_nothing_is_erased(data):
    before = marked(data)
    assert killed(data, 'DELETE FROM "core_person"') == -signal.SIGKILL
    started(data)
    assert marked(data) == before
    assert rows(data, "SELECT id, full_name FROM core_person") == [(1, MARK)]


def test_what_was_kept_since_is_not_taken_by_going_on_with_it(data):
    killed(data, "VACUUM")
    run(ADD, data)
    started(data)
    [kept] = (data / "files").glob("*/*")
    assert (kept.read_bytes(), marked(data)) == (b"kept since", set())


def test_a_folder_elsewhere_behind_a_link_is_emptied_too(data):
    elsewhere = data.parent / "elsewhere"
    (data / "backups").rename(elsewhere)
    (data / "backups").symlink_to(elsewhere)
    run(ERASE, data)
    assert (list(elsewhere.iterdir()), marked(data)) == ([], set())


def test_what_cannot_be_removed_is_named_and_removed_once_it_can_be(data):
    (data / "backups").chmod(0o500)
    said = run(ERASE, data, HELD)
    assert "could not be removed: backups." in said
    assert marked(data) == {"backups"}
    (data / "backups").chmod(0o700)
    assert (run(FINISH, data), marked(data)) == ("''\n", set())
