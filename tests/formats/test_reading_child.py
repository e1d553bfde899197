"""The reading child: what it cannot do, and how its misfortunes end for the candidate.

Each test is made for both ways of starting a child.
"""

import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from formats.ways import (
    PROBES,
    by,
    eventually,
    is_walled,
    plainly,
    serving,
    words_of_probe,
)
from nextround.formats.contract import LIMITS, Limits, Refusal, RefusedError
from processes import working_in

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="these walls are Linux's")
WAYS = ["plain", pytest.param("forked", marks=LINUX)]


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("server")) as started:
        yield started


@pytest.fixture(params=WAYS)
def way(request):
    if request.param == "plain":
        return plainly
    return by(request.getfixturevalue("server"))


def refusal_of_probe(way, name, *, limits=LIMITS):
    with pytest.raises(RefusedError) as caught:
        words_of_probe(way, name, limits=limits)
    assert str(caught.value) == caught.value.refusal.value
    return caught.value.refusal


@LINUX
@pytest.mark.parametrize(
    "attempt",
    [
        "network",
        "pair",
        "passwords",
        "listing",
        "parent-memory",
        "write",
        "fork",
        "fork-bomb",
        "program",
        "kill-parent",
        "session",
        "limits",
    ],
)
def test_a_reader_is_refused_everything_but_its_file(way, attempt):
    assert words_of_probe(way, attempt) == "refused with PermissionError"


@LINUX
def test_a_reader_cannot_write_where_it_stands(way):
    assert words_of_probe(way, "write-here").startswith("refused")


@LINUX
def test_a_reader_has_no_descriptor_but_its_file_its_answer_and_nowhere(way):
    assert words_of_probe(way, "descriptors") == "0 1 2 3"


@LINUX
def test_a_reader_cannot_take_more_than_its_memory(way):
    assert words_of_probe(way, "memory") == "refused with MemoryError"


@LINUX
@pytest.mark.parametrize(
    ("attempt", "answer"),
    [
        ("written", "refused with EFBIG"),
        ("written-within", "succeeded"),
        ("descriptors-many", "refused with EMFILE"),
        ("descriptors-within", "succeeded"),
    ],
)
def test_a_reader_cannot_write_or_open_more_than_its_limits(way, attempt, answer):
    assert words_of_probe(way, attempt) == answer


def test_a_reader_sees_nothing_of_our_environment(way, monkeypatch):
    monkeypatch.setenv("NEXTROUND_SECRET_KEY_FILE", "/somewhere")
    assert "NEXTROUND" not in words_of_probe(way, "environment")


def test_a_reader_that_burns_its_time_is_stopped(way):
    assert refusal_of_probe(way, "burn") is Refusal.TOO_SLOW


def test_a_reader_that_sleeps_is_stopped_by_the_clock(way):
    started = time.monotonic()
    assert refusal_of_probe(way, "sleep", limits=Limits(wall_s=1)) is Refusal.TOO_SLOW
    assert time.monotonic() - started < 30  # it would have slept for sixty


def test_an_endless_answer_is_cut_off(way):
    limits = Limits(answer=1_000_000)
    assert refusal_of_probe(way, "endless", limits=limits) is Refusal.TOO_MANY_WORDS


@pytest.mark.parametrize("end", ["segfault", "abort", "killed", "raises", "recursion", "silent"])
def test_a_reader_that_breaks_down_ends_in_a_sentence(way, end):
    assert refusal_of_probe(way, end) is Refusal.BROKE


def test_a_reader_out_of_memory_ends_in_a_sentence(way):
    assert refusal_of_probe(way, "exhausted") is Refusal.TOO_MUCH_MEMORY


@pytest.mark.parametrize(
    "answer",
    [
        "flood",
        "garbage",
        "no-json",
        "deep",
        "list",
        "no-kind",
        "bad-kind",
        "two-keys",
        "escape",
        "surrogate",
        "number",
        "bad-mail",
        "bad-date",
        "huge-frame",
        "own-sentence",
        "unfinished",
    ],
)
def test_an_answer_that_is_not_well_formed_ends_in_our_own_sentence(way, answer):
    assert refusal_of_probe(way, answer) is Refusal.BROKE


def test_many_files_at_once_never_start_more_children_than_cores_and_one(way):
    with ThreadPoolExecutor(12) as pool:
        answers = list(pool.map(lambda _: words_of_probe(way, "times"), range(12)))
    spans = [tuple(float(moment) for moment in answer.split()) for answer in answers]
    alive = [sum(start <= moment < end for start, end in spans) for moment, _ in spans]
    assert 1 < max(alive) <= (os.cpu_count() or 1) + 1


@pytest.fixture(params=WAYS)
def way_with_a_folder(request, tmp_path, monkeypatch):
    """Return a way whose children have their folders in `tmp_path`."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    if request.param == "plain":
        yield plainly
    else:
        with serving(tmp_path) as server:
            yield by(server)


def test_nothing_of_a_child_is_left_behind(way_with_a_folder, tmp_path):
    before = {*tmp_path.iterdir()}
    refusal_of_probe(way_with_a_folder, "sleep", limits=Limits(wall_s=1))
    refusal_of_probe(way_with_a_folder, "abort")
    words_of_probe(way_with_a_folder, "write-here")
    assert {*tmp_path.iterdir()} == before
    assert working_in(tmp_path) == []


PARENT = """
import sys, tempfile
from nextround.formats import children, supervision
from nextround.formats.contract import LIMITS
file = tempfile.TemporaryFile()
if sys.argv[2:]:
    start = children.forked(file, "sleep", server=sys.argv[2])
else:
    start = children.plain(file, "sleep", command=[sys.executable, "-I", sys.argv[1]])
with start as child:
    supervision.reading_of(child, limits=LIMITS)
"""


@LINUX
def test_a_child_does_not_outlive_a_parent_that_is_killed(tmp_path):
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(PROBES)], env={"TMPDIR": str(tmp_path)}
    )
    eventually(lambda: working_in(tmp_path) and is_walled(Path(f"/proc/{working_in(tmp_path)[0]}")))
    parent.kill()
    parent.wait()
    eventually(lambda: not working_in(tmp_path))


@LINUX
def test_a_forked_child_does_not_outlive_a_client_that_is_killed(tmp_path):
    with serving(tmp_path) as server:
        client = subprocess.Popen([sys.executable, "-c", PARENT, str(PROBES), server.socket])
        eventually(lambda: server.children)
        client.kill()
        client.wait()
        eventually(lambda: not server.children)
        assert words_of_probe(by(server), "environment") == "names:"
