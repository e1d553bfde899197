"""Files dropped on the upload page of a running program, and what it does meanwhile."""

import os
import sqlite3
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from http.client import HTTPException
from http.cookiejar import CookieJar
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from processes import below, memory_mb

_PATIENCE_S = 60
# The tables of what a person adds; the program's own upkeep is noted elsewhere.
_KEPT = ("intake_", "lessons_", "openings_", "plan_")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the page answered to one file.

    Attributes:
        words: What was read, as the next page holds it.
        complaint: The sentence beside the field; empty if it was read.
        memory_mb: What all processes took together, above what they take at rest.
    """

    status: int
    words: str
    complaint: str
    page: str
    seconds: float
    memory_mb: float


@dataclass(slots=True)
class Program:
    """A running program, and one browser that was let in."""

    process: "subprocess.Popen[str]"
    data: Path
    address: str
    jar: CookieJar = field(default_factory=CookieJar)

    @property
    def origin(self) -> str:
        return self.address.partition("/?")[0]

    def drop(self, file: Path) -> Answer:
        """Drop a file on the page, as a browser sends it."""
        at_rest = self.memory_mb()
        started = time.monotonic()
        with _peak_of(self.memory_mb) as peak:
            status, page = self.ask("/add/read/", _form(file, token=self._token()))
        took = time.monotonic() - started
        return _answer(status, page, seconds=took, memory_mb=max(0.0, peak[0] - at_rest))

    def drop_beside_others(self, file: Path) -> Answer:
        """Drop a file while others are dropped: what it alone takes cannot be told."""
        status, page = self.ask("/add/read/", _form(file, token=self._token()))
        return _answer(status, page, seconds=0.0, memory_mb=0.0)

    def ask(self, path: str, form: tuple[str, bytes] | None = None) -> tuple[int, str]:
        """Return the status and the body of an answer."""
        request = urllib.request.Request(self.origin + path)
        if form:
            request.data = form[1]
            request.add_header("Content-Type", form[0])
            request.add_header("Origin", self.origin)
        try:
            with self._browser().open(request, timeout=_PATIENCE_S) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()
        except (OSError, HTTPException) as error:
            return 0, repr(error)

    def enter(self) -> None:
        """Use the printed address up."""
        with self._browser().open(self.address, timeout=_PATIENCE_S):
            pass

    def memory_mb(self) -> float:
        """Return the memory of all its processes, what they share counted once."""
        return sum(map(memory_mb, below(self.process.pid)))

    def kept(self) -> dict[str, int]:
        """Return how many rows each table of the person's things has."""
        with closing(sqlite3.connect(self.data / "nextround.sqlite3")) as connection:
            tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            names = [name for (name,) in tables if name.startswith(_KEPT)]
            return {name: connection.execute(_count(name)).fetchone()[0] for name in names}

    def _token(self) -> str:
        _, page = self.ask("/add/")
        field = LexborHTMLParser(page).css_first('[name="csrfmiddlewaretoken"]')
        return (field.attributes["value"] or "") if field else ""

    def _browser(self) -> urllib.request.OpenerDirector:
        # Never by way of a proxy: a program on this machine is not to be reached through one.
        return urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(self.jar), urllib.request.ProxyHandler({})
        )


def _answer(status: int, page: str, *, seconds: float, memory_mb: float) -> Answer:
    tree = LexborHTMLParser(page)
    words = tree.css_first('[name="words"]')
    errors = tree.css(".field__error")
    return Answer(
        status=status,
        words=(words.attributes.get("value") or words.text()) if words else "",
        complaint=" ".join(error.text(strip=True) for error in errors),
        page=page,
        seconds=seconds,
        memory_mb=memory_mb,
    )


@contextmanager
def running(work: Path, *, temporary: Path, port: int) -> Iterator[Program]:
    """Run the program on a data folder of its own in `work` until the block is left."""
    data = work / "data"
    environment = {name: value for name, value in os.environ.items() if name[:9] != "NEXTROUND"}
    environment |= {"NEXTROUND_DATA": str(data), "TMPDIR": str(temporary)}
    command = [sys.executable, "-m", "nextround", "run", "--no-browser", "--port", str(port)]
    with (work / "errors.txt").open("w") as errors:
        process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True
        )
    assert process.stdout is not None
    program = Program(process, data, process.stdout.readline().removeprefix("Open ").strip())
    try:
        program.enter()
        yield program
    finally:
        process.terminate()
        process.communicate(timeout=_PATIENCE_S)


@contextmanager
def asking_for_a_page(program: Program) -> Iterator[list[float]]:
    """Ask for the front page again and again in a thread; yields the seconds each took.

    A page that is not answered well counts as infinitely late.
    """
    taken: list[float] = []
    over = threading.Event()

    def ask() -> None:
        while not over.wait(0.05):
            started = time.monotonic()
            status, _ = program.ask("/")
            taken.append(time.monotonic() - started if status == 200 else float("inf"))

    thread = threading.Thread(target=ask)
    thread.start()
    try:
        yield taken
    finally:
        over.set()
        thread.join()


@contextmanager
def _peak_of(measure) -> Iterator[list[float]]:
    peak, over = [0.0], threading.Event()

    def look() -> None:
        while not over.wait(0.05):
            peak[0] = max(peak[0], measure())

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield peak
    finally:
        over.set()
        thread.join()


def _count(table: str) -> str:
    return f'SELECT count(*) FROM "{table}"'


def _form(file: Path, *, token: str) -> tuple[str, bytes]:
    """Return the content type and the body of the form that the page sends."""
    boundary = "hostile-file-boundary"
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="{{}}"{{}}\r\n\r\n'
    body = head.format("csrfmiddlewaretoken", "").encode() + token.encode() + b"\r\n"
    body += head.format("words", "").encode() + b"\r\n"
    body += head.format("file", f'; filename="{file.name}"').encode() + file.read_bytes()
    return f"multipart/form-data; boundary={boundary}", body + f"\r\n--{boundary}--\r\n".encode()
