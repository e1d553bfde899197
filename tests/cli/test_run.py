"""`nextround run`: it starts, says where it is, keeps to itself, and stops whole."""

import json
import os
import re
import signal
import socket
import stat
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest

import fresh
import typefaces
from cli.commands import environment, nextround
from processes import free_port

# How long a start is waited for on a machine that does much else; how long it takes is measured by
# tests/crash_run.py.
START_S = 90
STOP_S = 15
FRONT_PAGE = "Where would you like to begin?"
# No proxy of the machine's own settings stands between this test and its own program.
OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Program:
    """A program that was started; every process of it holds the other end of `output`."""

    def __init__(self, data, port):
        self.data, self.port = data, port
        self.process = subprocess.Popen(
            [sys.executable, "-m", "nextround", "run", "--no-browser", "--port", str(port)],
            env=environment(data),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=(data.parent / "errors").open("wb"),
        )
        os.set_blocking(self.process.stdout.fileno(), False)
        self.output = b""
        assert self._read_until(lambda: b"\n" in self.output, START_S), self.errors

    @property
    def errors(self):
        return (self.data.parent / "errors").read_text()

    @property
    def address(self):
        return self.output.decode().removeprefix("Open ").strip()

    def stop(self, number):
        """Send a signal to the first process; returns whether all of them are gone."""
        self.process.send_signal(number)
        self.process.wait(STOP_S)
        return self._read_until(lambda: self.ended, STOP_S)

    def _read_until(self, done, seconds):
        give_up_at = time.monotonic() + seconds
        self.ended = False
        while not (done() or self.ended) and time.monotonic() < give_up_at:
            self._read()
            time.sleep(0.02)
        return done()

    def _read(self):
        read = self.process.stdout.read()
        self.ended = read == b""  # None: nothing yet; empty: nobody can write any more
        self.output += read or b""


def ask(port, path="/health"):
    """Return the status and the body of an answer."""
    try:
        with OPENER.open(f"http://127.0.0.1:{port}{path}", timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def visit(address):
    """Return the page that a browser of its own comes to, cookies and all."""
    browser = urllib.request.build_opener(
        urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor()
    )
    with browser.open(address, timeout=10) as answer:
        return answer.read().decode()


def open_bits(path):
    return oct(stat.S_IMODE(path.stat().st_mode) & 0o077)


# The server on a database that does not do as it is told, as on a folder of a network.
CARELESS = """
import os, sys
from nextround import settings
settings.DATABASES["default"]["OPTIONS"]["init_command"] = sys.argv.pop()
from nextround.cli import server
server.main()
"""


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    """Return a program that runs for all the tests that leave it as it is."""
    program = Program(tmp_path_factory.mktemp("running") / "data", free_port())
    yield program
    program.stop(signal.SIGTERM)


@pytest.fixture
def started(tmp_path):
    """Return a program to be stopped, on a folder that was started with before."""
    typefaces.put_into(tmp_path / "data")
    fresh.put_into(tmp_path / "data")
    program = Program(tmp_path / "data", free_port())
    yield program
    program.process.kill()


def test_it_prints_one_line_with_the_address_and_nothing_else(running):
    line = rf"Open http://127\.0\.0\.1:{running.port}/\?token=[\w-]{{43}}\n"
    assert re.fullmatch(line, running.output.decode())
    assert running.errors == ""


def test_it_is_up_when_it_has_said_so(running):
    assert ask(running.port) == (200, '{"status": "ok"}')


def test_the_address_opens_the_program_once(running):
    path = running.address.partition(str(running.port))[2]
    assert FRONT_PAGE in visit(running.address)
    assert ask(running.port, path)[0] == 403


def test_without_the_token_it_shows_nothing(running):
    status, page = ask(running.port, "/openings/")
    assert (status, "This browser has not been let in yet." in page) == (403, True)


def test_open_prints_a_fresh_address(running):
    run = nextround("open", data=running.data, NEXTROUND_PORT=str(running.port))
    assert (run.returncode, run.stdout.count("\n")) == (0, 1)
    assert run.stdout.strip() != running.address
    assert FRONT_PAGE in visit(run.stdout.removeprefix("Open ").strip())


@pytest.mark.skipif(sys.platform == "darwin", reason="has no second loopback address")
def test_it_takes_one_loopback_address_alone(running):
    with socket.socket() as probe:
        probe.bind(("127.0.0.2", running.port))  # in use, if all addresses had been taken


def test_nobody_else_can_read_what_is_kept(running):
    kept = {path.name: open_bits(path) for path in (running.data, *running.data.rglob("*"))}
    assert {"nextround.sqlite3", "secret.key", "data"} <= set(kept)
    assert set(kept.values()) == {"0o0"}


def test_a_second_run_on_the_same_data_is_refused(running):
    run = nextround("run", "--no-browser", "--port", free_port(), data=running.data)
    assert (run.returncode, run.stdout, run.stderr.count("\n")) == (1, "", 1)
    assert "already runs" in run.stderr
    assert ask(running.port)[0] == 200


def test_a_taken_port_is_named_and_another_is_offered(running, tmp_path):
    run = nextround("run", "--no-browser", "--port", running.port, data=tmp_path / "data")
    assert (run.returncode, run.stdout, run.stderr.count("\n")) == (1, "", 1)
    assert f"Port {running.port} cannot be used" in run.stderr
    assert f"PORT={running.port + 1}" in run.stderr


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.org"])
def test_it_refuses_to_answer_others(tmp_path, host):
    run = nextround("run", "--no-browser", "--host", host, data=tmp_path / "data")
    assert (run.returncode, run.stdout, run.stderr.count("\n")) == (2, "", 1)
    assert f"NEXTROUND_HOST is '{host}'" in run.stderr


def test_open_says_so_when_nothing_runs(tmp_path):
    run = nextround("open", data=tmp_path / "data", NEXTROUND_PORT=str(free_port()))
    assert (run.returncode, run.stdout, run.stderr.count("\n")) == (1, "", 1)


def test_open_gives_no_address_of_a_program_that_runs_on_other_data(running, tmp_path):
    run = nextround("open", data=tmp_path / "other", NEXTROUND_PORT=str(running.port))
    assert (run.returncode, run.stdout) == (1, "")
    assert "does not run on the data in" in run.stderr
    assert not (tmp_path / "other" / "nextround.sqlite3").exists()


@pytest.mark.parametrize(
    ("pragmas", "says"),
    [
        ("PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL", "journal_mode=delete"),
        ("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL", "synchronous=1"),
    ],
)
def test_it_refuses_a_database_that_a_power_cut_could_cost_an_answer(tmp_path, pragmas, says):
    fresh.put_into(tmp_path / "data")
    ours, theirs = os.pipe()  # it leaves when the other end closes
    run = subprocess.run(
        [sys.executable, "-c", CARELESS, pragmas],
        env=environment(tmp_path / "data", NEXTROUND_PORT=str(free_port())),
        stdin=ours,
        capture_output=True,
        text=True,
        check=False,
        timeout=START_S,
    )
    [os.close(end) for end in (ours, theirs)]
    assert (run.returncode, run.stderr.count("\n")) == (1, 1)
    assert f"not safe from a power cut ({says})" in run.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=str)
def test_a_signal_stops_every_process(started, number):
    assert started.stop(number)
    assert (started.process.returncode, started.errors) == (0, "Stopping.\n")
    with pytest.raises(OSError, match="refused"):
        ask(started.port)


def test_a_killed_program_leaves_no_process_and_starts_again(started):
    assert started.stop(signal.SIGKILL)
    again = Program(started.data, started.port)
    assert json.loads(ask(again.port)[1]) == {"status": "ok"}
    assert again.stop(signal.SIGTERM)
