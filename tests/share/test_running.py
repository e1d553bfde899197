"""`nextround run` keeps the listener up for as long as sharing is on, and no longer."""

import json
import os
import signal
import socket
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Barrier

import pytest

from browser.program import running
from cli.commands import nextround, rows
from processes import below, free_port, memory_mb
from share import program as links
from share.program import answers, ask, make_link, sharing

# Starting takes most of a second here; the note itself is seen within a fifth of one.
AT_ONCE_S = 5
LIMIT_MB = 110
SEEN = {"seen": "Line 2 says what you had to do."}


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """Return a program that lets links work, for all tests that leave it so."""
    with sharing(tmp_path_factory.mktemp("shared")) as found:
        yield found


@pytest.fixture
def program(tmp_path):
    """Return a program that lets no link work, and its folder."""
    with running(tmp_path) as started:
        yield started, tmp_path


def turn(*words, data):
    said = nextround("share", *words, data=data)
    assert said.returncode == 0, said.stderr
    return said.stdout


def eventually(is_true, *, seconds=20):
    until = time.monotonic() + seconds
    while not is_true():
        assert time.monotonic() < until
        time.sleep(0.02)


def test_links_are_answered_while_sharing_is_on(shared):
    link = make_link(shared.data)
    assert ask(f"{shared.origin}/r/{link.word}")[0] == 200
    assert ask(f"{shared.origin}/health") == (200, '{"status": "ok"}')
    assert ask(f"{shared.program.origin}/r/{link.word}")[0] == 403


def test_an_answer_that_was_sent_is_kept(shared):
    link = make_link(shared.data)
    assert ask(f"{shared.origin}/r/{link.word}/answer", SEEN)[0] == 200
    kept = rows(shared.data, f"SELECT seen FROM coaching_answer WHERE review_id = {link.review}")
    assert kept == [(SEEN["seen"],)]


def test_an_answer_that_is_sent_four_times_at_once_is_kept_once(shared):
    link, together = make_link(shared.data), Barrier(4)

    def send(_number):
        together.wait()
        return ask(f"{shared.origin}/r/{link.word}/answer", SEEN)[0]

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(send, range(4))) == [200] * 4
    kept = rows(shared.data, f"SELECT id FROM coaching_answer WHERE review_id = {link.review}")
    assert len(kept) == 1


def test_a_comment_of_a_megabyte_is_refused_and_the_refusal_arrives(shared):
    link = make_link(shared.data)
    status, page = ask(f"{shared.origin}/r/{link.word}/answer", {"seen": "x" * 1_000_000})
    assert (status, "That is more than this page takes." in page) == (413, True)


def test_what_writes_in_the_database_is_waited_for(shared):
    link = make_link(shared.data)
    with closing(sqlite3.connect(shared.data / "nextround.sqlite3")) as other:
        other.execute("BEGIN IMMEDIATE")
        with ThreadPoolExecutor(1) as pool:
            answer = pool.submit(ask, f"{shared.origin}/r/{link.word}", {})
            time.sleep(1)
            other.rollback()
            assert answer.result()[0] == 200


def test_one_that_dies_is_started_again(shared):
    before = shared.listeners()
    [os.kill(pid, signal.SIGKILL) for pid in before]
    eventually(lambda: shared.listeners() and not {*before} & {*shared.listeners()})
    shared.wait_until(is_up=True)


def test_it_keeps_within_its_memory(shared):
    shared.wait_until(is_up=True)
    assert len(shared.listeners()) == 2
    assert sum(memory_mb(pid) for pid in shared.listeners()) < LIMIT_MB


def test_it_says_where_links_work(shared):
    shared.wait_until(is_up=True)
    assert turn(data=shared.data).startswith(f"Links work, at {shared.origin}.\n")


def test_it_can_be_turned_on_again_where_it_is_on(shared):
    said = turn("on", "--host", "127.0.0.1", "--port", shared.port, data=shared.data)
    assert said.startswith(f"Links work, at {shared.origin}.\n")
    shared.wait_until(is_up=True)


def test_it_ends_when_sharing_does_and_moves_where_it_is_told_to(program):
    started, folder = program
    one, other = free_port(), free_port()
    data = folder / "data"
    turn("on", "--host", "127.0.0.1", "--port", one, data=data)
    shared = links.Sharing(started, folder, one)
    assert shared.wait_until(is_up=True) < AT_ONCE_S
    turn("on", "--host", "127.0.0.1", "--port", other, data=data)
    moved = links.Sharing(started, folder, other)
    assert moved.wait_until(is_up=True) < AT_ONCE_S
    assert not answers(one)
    turn("off", data=data)
    assert moved.wait_until(is_up=False) < AT_ONCE_S
    eventually(lambda: not moved.listeners())
    assert ask(f"{started.origin}/health")[0] == 200
    assert moved.errors == ""


def test_a_taken_port_is_told_once_and_tried_again(program):
    started, folder = program
    data = folder / "data"
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        port = other.getsockname()[1]
        (data / "share.json").write_text(
            json.dumps({"host": "127.0.0.1", "port": port, "seen_as": f"http://127.0.0.1:{port}"})
        )
        shared = links.Sharing(started, folder, port)
        eventually(lambda: "Links do not work" in shared.errors)
        time.sleep(3)
        assert ask(f"{started.origin}/health")[0] == 200
        assert "nothing answers there" in turn(data=data)
    shared.wait_until(is_up=True)
    assert (shared.errors.count("\n"), f"port {port}" in shared.errors) == (1, True)


@pytest.mark.parametrize("note", [b"", b'{"host": 1}', b"[" * 100_000], ids=range(3))
def test_a_note_that_cannot_be_read_opens_nothing_and_stops_nothing(shared, note):
    place, kept = shared.data / "share.json", (shared.data / "share.json").read_bytes()
    place.write_bytes(note)
    shared.wait_until(is_up=False)
    assert ask(f"{shared.program.origin}/health")[0] == 200
    place.write_bytes(kept)
    shared.wait_until(is_up=True)


def test_it_leaves_with_the_program(tmp_path):
    with sharing(tmp_path) as shared:
        pids = below(shared.program.pid)
        os.kill(shared.program.pid, signal.SIGKILL)
        shared.wait_until(is_up=False)
        eventually(lambda: not any(is_there(pid) for pid in pids[1:]))


def test_the_program_that_starts_with_sharing_on_answers_links(tmp_path):
    with sharing(tmp_path) as shared:
        port, data = shared.port, shared.data
    assert not answers(port)
    with running(tmp_path) as started:
        again = links.Sharing(started, tmp_path, port)
        again.wait_until(is_up=True)
        assert ask(f"{again.origin}/r/{make_link(data).word}")[0] == 200


def is_there(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
