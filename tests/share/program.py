"""A running program that lets links work, and a link that it answers."""

import json
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from browser.program import Program, running
from cli.commands import environment, nextround
from processes import below, command_of, free_port

_PATIENCE_S = 20
_ASK = """
import json, sys
import django
django.setup()
from nextround.apps.coaching import asking
from nextround.apps.core import people
from share import rows
people.prefer(people.owner(), full_name=rows.NAME)
review = rows.ask(people.owner())
print(json.dumps([asking.make_link(review), review.key, review.pk]))
"""
# No proxy of the machine's own settings stands between a test and its own program.
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass(frozen=True, slots=True)
class Link:
    """A link that was made: its word, and the review it leads to."""

    word: str
    key: str
    review: int


@dataclass(frozen=True, slots=True)
class Sharing:
    """A program that lets links work.

    Attributes:
        folder: Holds the data folder, and what the program complained of.
        port: Where links are answered.
    """

    program: Program
    folder: Path
    port: int

    @property
    def data(self) -> Path:
        return self.folder / "data"

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def errors(self) -> str:
        return (self.folder / "errors.txt").read_text()

    def listeners(self) -> list[int]:
        """Return the processes that answer links."""
        return [p for p in below(self.program.pid) if "share_server" in command_of(p)]

    def wait_until(self, is_up: bool) -> float:
        """Wait until links are answered, or not any more; returns how many seconds that took."""
        began = time.monotonic()
        while answers(self.port) != is_up:
            assert time.monotonic() < began + _PATIENCE_S, self.errors
            time.sleep(0.02)
        return time.monotonic() - began


def answers(port: int) -> bool:
    """Return whether something answers there."""
    try:
        return ask(f"http://127.0.0.1:{port}/health")[0] == 200
    except OSError:
        return False


def ask(address: str, fields: dict[str, str] | None = None, **headers: str) -> tuple[int, str]:
    """Return the status and the words of an answer; a form is sent where there are fields."""
    body = None if fields is None else urlencode(fields).encode()
    try:
        with _OPENER.open(urllib.request.Request(address, body, headers), timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def say(port: int, said: bytes) -> bytes:
    """Send bytes as they are; returns the first of the answer."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(said)
        connection.shutdown(socket.SHUT_WR)
        return connection.recv(100)


def make_link(data: Path) -> Link:
    """Ask somebody by link, beside the program that runs on this data."""
    made = subprocess.run(
        [sys.executable, "-c", _ASK],
        env={**environment(data), "PYTHONPATH": str(Path(__file__).parents[1])},
        capture_output=True,
        text=True,
        check=True,
        timeout=100,
    )
    return Link(*json.loads(made.stdout))


@contextmanager
def sharing(folder: Path) -> Iterator[Sharing]:
    """Run a program that lets links work, until the block is left."""
    with running(folder) as program:
        port = free_port()
        turned_on = nextround(
            "share", "on", "--host", "127.0.0.1", "--port", port, data=folder / "data"
        )
        assert turned_on.returncode == 0, turned_on.stderr
        found = Sharing(program, folder, port)
        found.wait_until(is_up=True)
        yield found


def as_pattern(word: str) -> re.Pattern[str]:
    """Return what finds a word, and most of it where a letter was escaped."""
    return re.compile(rf"{re.escape(word)}|{re.escape(word[1:])}|{re.escape(word[:-1])}")
