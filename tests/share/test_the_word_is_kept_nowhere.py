"""The word of a link opens what it leads to: no table, file or log of the program holds it."""

import logging
import sqlite3
import sys
from contextlib import closing

import pytest

from nextround import settings_share
from nextround.web.share_logs import WithoutAddresses
from share.program import as_pattern, ask, make_link, say, sharing
from share.rows import FILLED

ASIDE = "ALTER TABLE coaching_review RENAME TO aside"


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """Return a link that was used in every way there is, and the folder it was used in."""
    with sharing(tmp_path_factory.mktemp("told")) as shared:
        link = make_link(shared.data)
        address = f"{shared.origin}/r/{link.word}"
        statuses = [
            ask(address)[0],
            ask(address, {})[0],
            ask(f"{address}/answer", FILLED, Referer=address)[0],
            ask(f"{address}/answer", {"seen": "x" * 300_000})[0],
            ask(f"{shared.origin}/r/x{link.word}")[0],
        ]
        for line in _not_understood(link.word):
            say(shared.port, line)
        with closing(sqlite3.connect(shared.data / "nextround.sqlite3")) as other:
            kept = _in_every_table(other)
            other.execute(ASIDE)
        escaped = f"%{ord(link.word[0]):02x}{link.word[1:]}"
        statuses += [ask(address)[0], ask(f"{shared.origin}/r/{escaped}", FILLED)[0]]
        files = {path: path.read_bytes() for path in shared.data.rglob("*") if path.is_file()}
        yield link, statuses, kept, files, shared.errors


def _not_understood(word):
    """Return requests that the server refuses to read, each with the word in it."""
    path = f"/r/{word}".encode()
    return (
        b"GET " + path + b"\r\n\r\n",
        b"GET " + path + b" HTTP/9.9\r\n\r\n",
        b"get " + path + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET " + path + b"?" + b"x" * 5_000 + b" HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nReferer http://x" + path + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\nBad Name: http://x" + path + b"\r\n\r\n",
        b"POST " + path + b" HTTP/1.1\r\nContent-Length: " + path + b"\r\n\r\n",
        b"POST " + path + b" HTTP/1.1\r\nTransfer-Encoding: " + path + b"\r\n\r\n",
        b"GET " + path + b" HTTP/1.1\r\nX: a\0b" + path + b"\r\n\r\n",
        b"PRI " + path + b" HTTP/2.0\r\n\r\nSM\r\n\r\n",
    )


def _in_every_table(database):
    """Return all that every table of a database holds, as text."""
    tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {
        name: repr(database.execute(f'SELECT * FROM "{name}"').fetchall()) for (name,) in tables
    }


def test_it_was_used_in_every_way(told):
    _link, statuses, kept, _files, _errors = told
    assert statuses == [200, 200, 200, 413, 404, 500, 500]
    assert FILLED["seen"] in kept["coaching_answer"]


def test_no_table_holds_the_word(told):
    link, _statuses, kept, _files, _errors = told
    assert len(kept) > 40
    assert [name for name, rows in kept.items() if as_pattern(link.word).search(rows)] == []


def test_no_file_of_the_data_folder_holds_the_word(told):
    link, _statuses, _kept, files, _errors = told
    assert {"nextround.sqlite3", "nextround.sqlite3-wal", "share.json"} <= {p.name for p in files}
    word = as_pattern(link.word)
    assert [str(p) for p, content in files.items() if word.search(content.decode("latin-1"))] == []


def test_the_log_tells_what_broke_and_not_where(told):
    link, _statuses, _kept, _files, errors = told
    assert errors.count("Internal Server Error: … (share-link)") == 2
    assert "OperationalError" in errors
    assert "Invalid request" in errors
    assert (as_pattern(link.word).search(errors), FILLED["seen"] in errors) == (None, False)


@pytest.mark.parametrize(
    ("message", "args", "said"),
    [
        ("Error handling request %s %s", ("POST", "/r/WORD"), "Error handling request POST …"),
        ("Error handling request %s", ("/%72/WORD/answer?a=b",), "Error handling request …"),
        ("Invalid request from ip=::1: 'GET /r/WORD'", (), "Invalid request from ip=::1: 'GET …"),
        ("Referer: http://x.org/r/WORD", (), "Referer: …"),
        ("Worker (pid:%s) exited with code %s.", (7, 1), "Worker (pid:7) exited with code 1."),
    ],
)
def test_what_may_be_an_address_stays_out_of_the_log(message, args, said):
    record = logging.LogRecord("gunicorn.error", logging.ERROR, "f.py", 1, message, args, None)
    assert WithoutAddresses().format(record) == said


def test_an_error_is_told_by_its_place_and_kind_and_not_by_its_words():
    try:
        int("/r/WORD")
    except ValueError:
        record = logging.LogRecord("x", logging.ERROR, "f.py", 1, "It broke", (), sys.exc_info())
    record.exc_text = "what another made of it: /r/WORD"
    told = WithoutAddresses().format(record)
    assert ("ValueError" in told, __file__ in told, "WORD" in told) == (True, True, False)


def test_the_settings_use_it():
    formatter = settings_share.LOGGING["formatters"]["plain"]["()"]
    assert formatter == f"{WithoutAddresses.__module__}.{WithoutAddresses.__name__}"
