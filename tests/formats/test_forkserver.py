"""The server that forks reading children: what it lets in, how many at once, how it goes."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from formats.pdf_bytes import pdf_of_pages
from formats.ways import (
    PROBES,
    READERS,
    by,
    eventually,
    is_there,
    is_walled,
    serving,
    words_in,
    words_of_probe,
)
from nextround.formats import children, reading
from nextround.formats.contract import UnreadableError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has the server")

CORES_AND_ONE = (os.cpu_count() or 1) + 1
READ = {
    "cv.pdf": pdf_of_pages("Ada Sample\nData analyst"),
    "mail.eml": b"From: a@example.org\nSubject: Hello\n\nDear Ada.\n",
    "job.html": b"<!DOCTYPE html><body><h1>Data analyst</h1>",
    "job.txt": "Müller & Söhne".encode(),
}
# Asks for a file to be read, again and again, and says how many words came back.
CLIENT = """
import sys
from concurrent.futures import ThreadPoolExecutor
from nextround.formats import reading
def words(_): return reading.read(b"Data analyst in Bristol", name="job.txt").words
with ThreadPoolExecutor(25) as pool:
    print(len([word for word in pool.map(words, range(25)) if word]))
"""
LOADED = """
import sys
from nextround.formats import child, forkserver
child.preload()
foreign = ("django", "numpy", "sqlite3", "PIL", "nextround.apps")
print([name for name in foreign if name in sys.modules])
"""


@pytest.fixture
def probes(tmp_path):
    with serving(tmp_path) as started:
        yield started


@pytest.fixture
def readers(tmp_path, monkeypatch):
    """Return the server as the program starts it; this process reads by it."""
    with serving(tmp_path, *READERS) as started:
        monkeypatch.setenv(reading.SERVER, started.socket)
        yield started


class Most:
    """The most children that a server had at once, looked at again and again in a thread."""

    def __init__(self, server):
        self.server, self.found, self.over = server, 0, threading.Event()
        self.watch = threading.Thread(target=self.look)

    def look(self):
        while not self.over.wait(0.001):
            self.found = max(self.found, len(self.server.children))

    def __enter__(self):
        self.watch.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.watch.join()


def patient(server, probe):
    """Start to read by the server in a thread; returns what will be the words, or the error."""
    pool = ThreadPoolExecutor(1)
    return pool.submit(words_of_probe, by(server), probe)


@pytest.mark.parametrize("name", READ)
def test_a_forked_child_reads_what_a_plain_one_reads(readers, name, monkeypatch):
    forked = reading.read(READ[name], name=name)
    monkeypatch.delenv(reading.SERVER)
    assert forked == reading.read(READ[name], name=name)
    assert forked.words


def test_a_file_is_read_by_the_server_where_there_is_one(readers, monkeypatch):
    monkeypatch.setattr(children, "_PLAIN", ["/bin/false"])
    assert reading.read(b"Data analyst", name="").words == "Data analyst"


def test_fifty_files_of_two_programs_never_have_more_children_than_cores_and_one(readers):
    environment = {reading.SERVER: readers.socket}
    with Most(readers) as most:
        clients = [
            subprocess.Popen(
                [sys.executable, "-c", CLIENT], env=environment, stdout=subprocess.PIPE
            )
            for _ in range(2)
        ]
        answers = [client.communicate(timeout=100)[0] for client in clients]
    assert answers == [b"25\n", b"25\n"]
    assert 1 < most.found <= CORES_AND_ONE
    assert readers.children == []


def test_a_reader_that_is_done_makes_room_for_those_who_wait(probes):
    waiting = [patient(probes, "times") for _ in range(3 * CORES_AND_ONE)]
    assert all(" " in one.result(timeout=100) for one in waiting)


def test_a_client_that_leaves_the_queue_is_never_read_for(probes):
    fill(probes)
    knock_and_leave(probes, times=20)
    kill(probes.children)
    assert words_of_probe(by(probes), "environment") == "names:"
    eventually(lambda: not probes.children)


def fill(server):
    """Take all places with readers that never end by themselves."""
    for _ in range(CORES_AND_ONE):
        patient(server, "sleep")
    eventually(lambda: len(server.children) == CORES_AND_ONE)


def knock_and_leave(server, *, times):
    """Ask for a file to be read, and hang up at once."""
    for _ in range(times):
        with socket.socket(socket.AF_UNIX) as control, tempfile.TemporaryFile() as file:
            control.connect(server.socket)
            socket.send_fds(control, [b"sleep"], [file.fileno(), file.fileno()])


def kill(processes):
    for process in processes:
        os.kill(process, signal.SIGKILL)


def test_a_child_whose_client_hangs_is_ended_by_the_server(tmp_path):
    with (
        serving(tmp_path, str(PROBES), "--serve-a-second") as server,
        tempfile.TemporaryFile() as file,
        children.forked(file, "sleep", server=server.socket) as child,
    ):
        eventually(lambda: not server.children)
        assert child.code() == -signal.SIGKILL


@pytest.mark.parametrize("said", [b"", b"Hello", b"x" * 10_000])
def test_a_client_that_makes_no_sense_is_sent_away(probes, said):
    with socket.socket(socket.AF_UNIX) as control:
        control.connect(probes.socket)
        control.sendall(said)
        control.shutdown(socket.SHUT_WR)
        assert children._said(control, 1) == b""
    assert words_of_probe(by(probes), "environment") == "names:"


def test_the_socket_is_for_its_owner_alone(probes):
    assert Path(probes.socket).stat().st_mode & 0o777 == 0o600


def test_the_server_has_one_thread_and_nothing_open_but_its_own(readers):
    reading.read(b"Data analyst", name="")
    process = Path(f"/proc/{readers.process.pid}")
    assert "Threads:\t1\n" in (process / "status").read_text()
    eventually(lambda: len(list((process / "fd").iterdir())) == 7)


def test_the_server_has_the_readers_and_nothing_of_the_program_loaded(readers):
    reading.read(b"Data analyst", name="")
    assert "pdfium" in " ".join(words_in(f"/proc/{readers.process.pid}/maps"))
    run = subprocess.run([sys.executable, "-I", "-c", LOADED], capture_output=True, check=True)
    assert run.stdout.decode().strip() == "[]"


def test_what_writes_pictures_is_loaded_by_the_child_that_writes_them(readers):
    [page] = reading.pictures(READ["cv.pdf"], name="cv.pdf")
    loaded = " ".join(words_in(f"/proc/{readers.process.pid}/maps"))
    assert page.width == 900
    assert "pdfium" in loaded
    assert "PIL" not in loaded


def test_the_server_leaves_with_its_parent_and_takes_its_children_along(probes):
    answer = patient(probes, "sleep")
    eventually(lambda: probes.children)
    [child] = probes.children
    probes.process.stdin.close()
    probes.process.wait(5)
    eventually(lambda: not is_there(child))
    assert isinstance(answer.exception(timeout=5), children.NoServerError)


def test_a_server_that_leaves_takes_its_socket_along(readers):
    readers.process.stdin.close()
    assert readers.process.wait(5) == 0
    assert not Path(readers.socket).exists()


def test_no_child_outlives_a_server_that_is_killed(probes):
    answer = patient(probes, "sleep")
    eventually(lambda: probes.children and is_walled(Path(f"/proc/{probes.children[0]}")))
    [child] = probes.children
    probes.process.kill()
    eventually(lambda: not is_there(child))
    assert isinstance(answer.exception(timeout=5), children.NoServerError)


def test_a_server_is_started_again_over_the_socket_of_one_that_was_killed(tmp_path):
    with serving(tmp_path) as first:
        first.process.kill()
        first.process.wait()
        with serving(tmp_path) as second:
            assert words_of_probe(by(second), "environment") == "names:"


def test_where_no_socket_can_be_had_the_server_waits_to_leave(tmp_path):
    command = [sys.executable, "-I", "-m", "nextround.formats.forkserver", str(tmp_path)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    time.sleep(0.5)
    assert process.poll() is None
    assert process.communicate(timeout=5) == (None, b"")
    assert process.returncode == 0


@pytest.mark.parametrize("there", ["nothing", "a dead socket", "one that hangs up"])
def test_without_a_server_that_answers_a_file_is_read_all_the_same(tmp_path, monkeypatch, there):
    path = str(tmp_path / "reader.sock")
    monkeypatch.setenv(reading.SERVER, path)
    with socket.socket(socket.AF_UNIX) as listener:
        prepare(listener, path, there)
        assert reading.read(b"Data analyst", name="").words == "Data analyst"
        with pytest.raises(UnreadableError, match="PDF is damaged"):
            reading.read(b"%PDF-1.7 no more", name="")


def prepare(listener, path, there):
    if there != "nothing":
        listener.bind(path)
    if there == "one that hangs up":
        listener.listen()
        threading.Thread(target=lambda: [listener.accept()[0].close() for _ in "ab"]).start()


def test_a_server_that_dies_over_a_file_is_made_up_for_by_a_plain_child(tmp_path, monkeypatch):
    path = str(tmp_path / "reader.sock")
    monkeypatch.setenv(reading.SERVER, path)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path)
        listener.listen()
        threading.Thread(target=begin_and_die, args=[listener]).start()
        assert reading.read(b"Data analyst", name="").words == "Data analyst"


def begin_and_die(listener):
    """Read a part of the file, as a child would, and go without an answer."""
    control, _ = listener.accept()
    _, (file, answer), _, _ = socket.recv_fds(control, 64, 2)
    control.send(children.STARTED)
    os.read(file, 4)
    os.close(answer)
    control.close()
