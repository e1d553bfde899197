"""The program on a folder it may not write, and on a database that another holds."""

import re
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing

import pytest

from cli.commands import environment, rows
from crash_crowd import Tab
from crash_run import Killed, enter
from processes import free_port
from unprivileged import HELD

HELD_S = 10


class Program(Killed):
    """A program whom permissions hold, however privileged the tests are."""

    def start(self):
        command = [*HELD, sys.executable, "-m", "nextround", "run", "--no-browser"]
        self._process = subprocess.Popen(
            [*command, "--port", str(self.port)],
            env=environment(self.data),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.address = self._process.stdout.readline().removeprefix("Open ").strip()


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    started = Program(tmp_path_factory.mktemp("failing") / "data", free_port())
    started.start()
    yield started
    started.kill_everything()


@pytest.fixture(scope="module")
def tab(program):
    return Tab(program.port, *enter(program))


@pytest.fixture(scope="module")
def opening(tab):
    """Return the path of an opening with a debrief."""
    fields = {"role": "Baker", "stage": "rejected", "on": "2026-01-02"}
    path = tab.post("/openings/new/", fields)
    tab.post(f"{path}debrief/", {})
    return path


def open_anew(program):
    """Let new processes answer, which open the database as it now may be opened."""
    first, *others = program.processes("nextround.cli.server")
    program.kill(others)
    while len({*program.processes("nextround.cli.server")} - {first, *others}) < len(others):
        time.sleep(0.05)


@pytest.fixture
def read_only(program):
    """Forbid everyone to write into the folder or the database; return what allows it again."""
    places = [program.data, *program.data.glob("nextround.sqlite3*")]
    modes = {place: place.stat().st_mode for place in places}

    def allow():
        [place.chmod(mode) for place, mode in modes.items()]
        open_anew(program)

    [place.chmod(mode & 0o555) for place, mode in modes.items()]
    open_anew(program)
    yield allow
    [place.chmod(mode) for place, mode in modes.items()]


FORMS = {
    "an opening": ("/openings/new/", {"role": "Miller", "stage": "saved", "on": "2026-01-02"}),
    "a note": ("{opening}note/", {"words": "A note"}),
    "a step": ("/debriefs/1/feeling/", {"feeling": "5", "feeling_line": "A line"}),
    "settings": ("/settings/", {"full_name": "Ada", "time_zone": "UTC", "history_days": "365"}),
}


def test_a_folder_that_may_not_be_written_is_said_on_every_form_and_got_over(
    tab, opening, read_only
):
    said = {name: answer_to(tab, form, opening) for name, form in FORMS.items()}
    read_only()  # and may be again
    after = {name: answer_to(tab, form, opening) for name, form in FORMS.items()}
    assert said == dict.fromkeys(FORMS, "503")
    assert after == dict.fromkeys(FORMS, "kept")


def answer_to(tab, form, opening):
    """Return "kept", or the status of the answer."""
    path, fields = form
    # On a connection of its own: those before may be gone with who answered them.
    again = Tab(int(tab.origin.rpartition(":")[2]), tab.cookie, tab.secret)
    try:
        again.post(path.format(opening=opening), fields)
    except RuntimeError as error:
        return re.search(r"\d+$", str(error))[0]
    return "kept"


def test_a_database_that_another_holds_for_ten_seconds_is_waited_for(program, tab, opening):
    held = threading.Event()

    def hold():
        with closing(sqlite3.connect(program.data / "nextround.sqlite3")) as other:
            other.execute("BEGIN IMMEDIATE")
            held.set()
            time.sleep(HELD_S)
            other.rollback()

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait()
    began = time.monotonic()
    tab.post(f"{opening}note/", {"words": "Written after a while"})
    took = time.monotonic() - began
    holder.join()
    notes = "SELECT count(*) FROM openings_event WHERE note = 'Written after a while'"
    assert (took > HELD_S - 1, rows(program.data, notes)) == (True, [(1,)])
