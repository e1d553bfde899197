"""`nextround doctor`: what it finds, and what it puts right."""

import json
import shutil
import socket
import stat
import subprocess
import sys
from contextlib import contextmanager

import pytest

from cli.commands import nextround, prepare, rows
from nextround.formats import children, reading

WHERE = "SELECT stage FROM openings_opening"


@pytest.fixture(scope="module")
def pattern(tmp_path_factory):
    """Return a sound data folder, to be copied."""
    return prepare(tmp_path_factory.mktemp("pattern") / "data")


@pytest.fixture
def data(pattern, tmp_path):
    return shutil.copytree(pattern, tmp_path / "data")


@pytest.fixture
def moved_behind_the_timeline(data):
    rows(data, "UPDATE openings_opening SET stage = 'offer'")
    return data


def mode_of(path):
    return oct(stat.S_IMODE(path.stat().st_mode))


def found_by(run):
    """Return what was found, by name."""
    return {check["name"]: check for check in map(json.loads, run.stdout.splitlines())}


def test_sound_data_are_called_so(data):
    run = nextround("doctor", data=data)
    assert (run.returncode, run.stderr) == (0, "")
    assert "✓ Database: sound" in run.stdout
    assert "✓ Stages: each opening stands where its timeline says" in run.stdout
    assert "✗" not in run.stdout


def test_json_is_one_object_on_a_line_for_each_check(data):
    run = nextround("doctor", "--json", data=data)
    checks = found_by(run)
    assert {tuple(check) for check in checks.values()} == {("name", "state", "found", "mend")}
    assert {"Python", "SQLite", "Data folder", "Privacy", "Database", "Stages"} <= set(checks)
    assert {check["state"] for check in checks.values()} <= {"good", "missing"}


def test_an_empty_folder_is_no_fault_and_is_left_empty(tmp_path):
    run = nextround("doctor", data=tmp_path / "new")
    assert run.returncode == 0
    assert "– Database: none yet" in run.stdout
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["secret.key"]


def test_an_open_folder_is_closed(data):
    data.chmod(0o755)
    nextround("doctor", data=data)
    assert mode_of(data) == "0o700"


@pytest.mark.parametrize("name", ["nextround.sqlite3", "secret.key"])
def test_a_file_open_to_others_is_found_and_left_as_it_is(data, name):
    (data / name).chmod(0o644)
    run = nextround("doctor", data=data)
    assert run.returncode == 1
    assert f"✗ Privacy: open to others: {data / name}" in run.stdout
    assert mode_of(data / name) == "0o644"


def test_a_file_open_to_others_is_closed_when_asked(data):
    (data / "nextround.sqlite3").chmod(0o644)
    run = nextround("doctor", "--mend", data=data)
    assert (run.returncode, mode_of(data / "nextround.sqlite3")) == (0, "0o600")


def test_a_stage_that_differs_is_found_and_left_as_it_is(moved_behind_the_timeline):
    run = nextround("doctor", "--json", data=moved_behind_the_timeline)
    check = found_by(run)["Stages"]
    assert (run.returncode, check["state"], check["found"][:2]) == (1, "wrong", "1 ")
    assert "nextround doctor --mend" in check["mend"]
    assert rows(moved_behind_the_timeline, WHERE) == [("offer",)]


def test_a_stage_that_differs_is_put_right_when_asked(moved_behind_the_timeline):
    run = nextround("doctor", "--mend", data=moved_behind_the_timeline)
    assert run.returncode == 0
    assert "1 put right" in run.stdout
    assert rows(moved_behind_the_timeline, WHERE) == [("interview",)]


def test_a_damaged_database_is_found_and_not_touched(data):
    file = data / "nextround.sqlite3"
    file.write_bytes(b"not a database at all " * 400)
    run = nextround("doctor", data=data)
    assert (run.returncode, run.stderr) == (1, "")
    assert "✗ Database: damaged" in run.stdout
    assert "before-migration" in run.stdout
    assert file.read_bytes() == b"not a database at all " * 400


SPEED = "Reading files: speed"
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has the server")


@contextmanager
def reader_kept_ready(data):
    """Run the server of readers as the running program does."""
    path = data / reading.SOCKET
    process = subprocess.Popen([*reading.SERVER_COMMAND, path], stdin=subprocess.PIPE)
    while not children.answers(path):
        assert process.poll() is None
    try:
        yield
    finally:
        process.communicate(timeout=100)


@LINUX
def test_a_reader_that_is_kept_ready_is_told(data):
    with reader_kept_ready(data):
        check = found_by(nextround("doctor", "--json", data=data))[SPEED]
    assert (check["state"], check["mend"]) == ("good", "")
    assert check["found"].startswith("The running program keeps a reader ready for every file")


@LINUX
def test_without_the_program_no_reader_is_missed(data):
    check = found_by(nextround("doctor", "--json", data=data))[SPEED]
    assert (check["state"], check["mend"]) == ("good", "")
    assert check["found"].startswith("The program does not run")


@LINUX
def test_a_reader_that_died_is_told_and_no_fault(data):
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(data / reading.SOCKET))
        (data / reading.SOCKET).chmod(0o600)
    run = nextround("doctor", "--json", data=data)
    check = found_by(run)[SPEED]
    assert (run.returncode, check["state"]) == (0, "missing")
    assert check["found"].endswith("the one kept ready has died.")
    assert check["mend"]
