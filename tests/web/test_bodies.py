"""What comes over the wire to the running program: cut short, of an untrue length, ten at once."""

import hashlib
import io
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Barrier

import pytest

from browser.program import running
from nextround.wsgi import WholeBody
from processes import command_of, that_know
from web.wire import Wire, browser_of, status_on

MB = 1024 * 1024
AT_ONCE = 10
SIZE = 24 * MB
# Half of what the files weigh, and so no more than pieces of them and what a first upload loads.
MOST_MB = 120
NOTE, PAPER = "/openings/1/note/", "/openings/1/files/new/"
TYPED = "application/x-www-form-urlencoded"
PARTS = "multipart/form-data; boundary=b"
A_NOTE = b"words=A+whole+note"
A_PART = b'--b\r\nContent-Disposition: form-data; name="words"\r\n\r\nA whole note'
CHUNKED = b"%x\r\n%s\r\n0\r\n\r\n" % (len(A_NOTE), A_NOTE)


@dataclass(frozen=True, slots=True)
class Running:
    """A program with one opening, a browser that is in it, and its data."""

    wire: Wire
    data: Path

    def ask(self, question):
        """Ask the database itself; returns all rows."""
        with closing(sqlite3.connect(self.data / "nextround.sqlite3")) as database:
            return database.execute(question).fetchall()

    def notes(self):
        return self.ask("SELECT note FROM openings_event WHERE note != ''")

    def servers(self):
        """Return the processes that answer."""
        known = that_know(str(self.data))
        return [pid for pid in known if "nextround.cli.server" in command_of(pid)]

    def peak_mb(self):
        """Return the most memory that each of those ever took, added up."""
        status = [Path(f"/proc/{pid}/status").read_text() for pid in self.servers()]
        lines = [line for text in status for line in text.splitlines()]
        return sum(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    folder = tmp_path_factory.mktemp("program")
    with running(folder) as started:
        wire = browser_of(started)
        fields = b"role=Baker&stage=saved&on=2026-01-02"
        status = wire.ask("/openings/new/", fields, Content_Type=TYPED, Content_Length="36")
        assert status == 302
        yield Running(wire, folder / "data")


def a_file(number):
    """Return bytes that are in no other file."""
    return hashlib.sha256(str(number).encode()).digest() * (SIZE // 32)


def form_with(content, *, name):
    """Return the form that keeps a file, as a browser sends it."""
    fields = {"paper": "letter", "on": "2026-01-02"}
    said = "".join(
        f'--b\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'
        for field, value in fields.items()
    )
    head = f'--b\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
    return (said + head).encode() + content + b"\r\n--b--\r\n"


def upload(wire, number, together):
    """Connect, wait until all have, and send a file; returns the status of the answer."""
    body = form_with(a_file(number), name=f"{number}.txt")
    with wire.connected() as connection:
        together.wait()
        head = wire.head(PAPER, Content_Type=PARTS, Content_Length=str(len(body)))
        connection.sendall(head + body)
        return status_on(connection)


def pour(connection, pieces):
    """Send pieces until the other end has enough; returns how many went."""
    sent = 0
    with suppress(OSError):
        for piece in pieces:
            connection.sendall(piece)
            sent += 1
    return sent


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (A_NOTE, {"Content_Type": TYPED}),
        (CHUNKED, {"Content_Type": TYPED, "Transfer_Encoding": "chunked"}),
        (A_NOTE, {"Content_Type": TYPED, "Content_Length": "-1"}),
        (A_NOTE, {"Content_Type": TYPED, "Content_Length": "many"}),
        (A_NOTE, {"Content_Type": TYPED, "Content_Length": "18, 5"}),
        (
            CHUNKED,
            {"Content_Type": TYPED, "Content_Length": "18", "Transfer_Encoding": "chunked"},
        ),
        (A_NOTE, {"Content_Type": TYPED, "Content_Length": "5000"}),
        (A_PART, {"Content_Type": PARTS, "Content_Length": "5000"}),
        (A_PART, {"Content_Type": PARTS, "Content_Length": "20"}),
    ],
    ids=[
        "no length",
        "in chunks",
        "below nought",
        "no number",
        "two lengths",
        "a length and chunks",
        "cut off",
        "cut off in a part",
        "shorter than it is",
    ],
)
def test_a_note_of_an_untrue_length_is_not_kept(program, body, headers):
    assert program.wire.ask(NOTE, body, ends=True, **headers) in {400, 403, 422}
    assert program.notes() == []


def test_a_file_that_is_cut_off_is_not_kept(program):
    half = form_with(b"x" * MB, name="half.txt")[: MB // 2]
    headers = {"Content_Type": PARTS, "Content_Length": str(MB)}
    assert program.wire.ask(PAPER, half, ends=True, **headers) in {400, 403, 422}
    assert program.ask("SELECT name FROM core_keptfile WHERE name = 'half.txt'") == []


@pytest.mark.parametrize("announced", [str(101 * MB + 1), "9" * 40])
def test_what_announces_too_much_is_refused_before_it_is_sent(program, announced):
    headers = {"Content_Type": PARTS, "Content_Length": announced}
    assert program.wire.ask(PAPER, b"--b\r\n", **headers) == 413


def test_chunks_without_end_are_cut_off(program):
    chunk = b"100000\r\n" + b"x" * MB + b"\r\n"
    with program.wire.connected() as connection:
        head = program.wire.head(PAPER, Content_Type=PARTS, Transfer_Encoding="chunked")
        connection.sendall(head)
        assert pour(connection, [chunk] * 200) < 100


def test_ten_uploads_at_once_each_have_their_answer_and_are_kept_whole(program):
    servers, peak = program.servers(), program.peak_mb()
    together = Barrier(AT_ONCE)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = pool.map(lambda number: upload(program.wire, number, together), range(AT_ONCE))
        assert list(answers) == [302] * AT_ONCE
    kept = dict(program.ask("SELECT name, digest FROM core_keptfile WHERE name LIKE '_.txt'"))
    assert kept == {
        f"{number}.txt": hashlib.sha256(a_file(number)).hexdigest() for number in range(AT_ONCE)
    }
    assert program.servers() == servers
    assert program.peak_mb() - peak < MOST_MB


@pytest.mark.parametrize("read", ["read", "readline"])
def test_a_body_that_ends_too_early_breaks_off(read):
    body = WholeBody(io.BytesIO(b"half"), 5)
    with pytest.raises(ConnectionResetError):
        getattr(body, read)()


def test_a_body_that_is_whole_is_passed_on_piece_by_piece():
    body = WholeBody(io.BytesIO(b"one\ntwo\nthree"), 13)
    pieces = (
        body.readline(),
        body.read(2),
        body.readline(1),
        body.read(),
        body.read(),
        body.read(9),
    )
    assert pieces == (b"one\n", b"tw", b"o", b"\nthree", b"", b"")
