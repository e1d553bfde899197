"""The reader that `nextround run` keeps ready, for its server and its worker alike."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cli.commands import environment, rows
from nextround.formats import children, reading
from processes import below, command_of, free_port, memory_mb

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has the server")

LIMIT_MB = 250
TASKS = "django_tasks_database_dbtaskresult"


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    """Return the first process of a running program."""
    data = tmp_path_factory.mktemp("running") / "data"
    command = [sys.executable, "-m", "nextround", "run", "--no-browser", "--port"]
    process = subprocess.Popen(
        [*command, str(free_port())], env=environment(data), stdout=subprocess.PIPE
    )
    assert process.stdout.readline().startswith(b"Open ")
    yield process
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=100)


@pytest.fixture(autouse=True)
def reader(program):
    """Return the number of the server of readers that is ready now."""
    eventually(lambda: any(is_ready(reader) for reader in readers_of(program)))
    return readers_of(program)[0]


def eventually(true, *, seconds=15):
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def readers_of(process):
    """Return the numbers of the servers of readers."""
    return [pid for pid in below(process.pid) if "forkserver" in command_of(pid)]


def is_ready(reader):
    return children.answers(Path(command_of(reader).split("\0")[-2]))


def is_at_rest(program):
    """Return whether all that was asked of the worker is done."""
    data = Path(re.search(r"NEXTROUND_DATA=([^\0]+)", variables_of(program.pid))[1])
    done = rows(data, "SELECT count(*), sum(status = 'SUCCESSFUL') FROM " + TASKS)
    return done[0][0] > 0 and done[0][0] == done[0][1]


def variables_of(pid):
    return Path(f"/proc/{pid}/environ").read_text()


def test_the_program_starts_a_reader_that_died_again(program, reader):
    os.kill(reader, signal.SIGKILL)
    eventually(lambda: reader not in readers_of(program))
    eventually(lambda: any(is_ready(new) for new in readers_of(program)))


def test_the_reader_knows_no_setting_and_the_others_know_the_reader(program, reader):
    others = {*below(program.pid)} - {program.pid, reader}
    assert "NEXTROUND" not in variables_of(reader)
    assert all(reading.SERVER in variables_of(pid) for pid in others)


def test_all_processes_at_rest_keep_within_their_memory(program):
    # It is at rest once the work of a first start is done, such as cutting the typefaces.
    eventually(lambda: is_at_rest(program), seconds=60)
    assert sum(memory_mb(pid) for pid in below(program.pid)) < LIMIT_MB
