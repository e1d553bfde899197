"""The reading child: what it cannot do, and how its misfortunes end for the candidate."""

import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from nextround.formats import supervision
from nextround.formats.contract import LIMITS, Limits, Refusal, RefusedError

PROBES = Path(__file__).with_name("reading_probes.py")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="these walls are Linux's")


def words_of_probe(name, *, limits=LIMITS):
    command = [sys.executable, "-I", "-X", "utf8", str(PROBES), name, "."]
    with tempfile.TemporaryFile() as file:
        return supervision.reading_of(file, command=command, limits=limits).words


def refusal_of_probe(name, *, limits=LIMITS):
    with pytest.raises(RefusedError) as caught:
        words_of_probe(name, limits=limits)
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
        "program",
        "kill-parent",
        "session",
        "limits",
    ],
)
def test_a_reader_is_refused_everything_but_its_file(attempt):
    assert words_of_probe(attempt) == "refused with PermissionError"


@LINUX
def test_a_reader_cannot_take_more_than_its_memory():
    assert words_of_probe("memory") == "refused with MemoryError"


def test_a_reader_sees_nothing_of_our_environment(monkeypatch):
    monkeypatch.setenv("NEXTROUND_SECRET_KEY_FILE", "/somewhere")
    assert "NEXTROUND" not in words_of_probe("environment")


def test_a_reader_that_burns_its_time_is_stopped():
    assert refusal_of_probe("burn") is Refusal.TOO_SLOW


def test_a_reader_that_sleeps_is_stopped_by_the_clock():
    started = time.monotonic()
    assert refusal_of_probe("sleep", limits=Limits(wall_s=1)) is Refusal.TOO_SLOW
    assert time.monotonic() - started < 3


def test_an_endless_answer_is_cut_off():
    limits = Limits(answer=1_000_000)
    assert refusal_of_probe("endless", limits=limits) is Refusal.TOO_MANY_WORDS


@pytest.mark.parametrize("end", ["segfault", "abort", "killed", "raises", "recursion", "silent"])
def test_a_reader_that_breaks_down_ends_in_a_sentence(end):
    assert refusal_of_probe(end) is Refusal.BROKE


def test_a_reader_out_of_memory_ends_in_a_sentence():
    assert refusal_of_probe("exhausted") is Refusal.TOO_MUCH_MEMORY


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
def test_an_answer_that_is_not_well_formed_ends_in_our_own_sentence(answer):
    assert refusal_of_probe(answer) is Refusal.BROKE


def test_twenty_files_at_once_never_start_more_children_than_cores_and_one():
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda _: words_of_probe("times"), range(20)))
    spans = [tuple(float(moment) for moment in answer.split()) for answer in answers]
    alive = [sum(start <= moment < end for start, end in spans) for moment, _ in spans]
    assert 1 < max(alive) <= (os.cpu_count() or 1) + 1


@LINUX
def test_nothing_of_a_child_is_left_behind(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    refusal_of_probe("sleep", limits=Limits(wall_s=1))
    refusal_of_probe("abort")
    words_of_probe("write")
    assert list(tmp_path.iterdir()) == []
    assert children_in(tmp_path) == []


PARENT = """
import sys, tempfile
from nextround.formats import supervision
from nextround.formats.contract import LIMITS
command = [sys.executable, "-I", sys.argv[1], "sleep", "."]
supervision.reading_of(tempfile.TemporaryFile(), command=command, limits=LIMITS)
"""


@LINUX
def test_a_child_does_not_outlive_a_parent_that_is_killed(tmp_path):
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(PROBES)], env={"TMPDIR": str(tmp_path)}
    )
    eventually(lambda: children_in(tmp_path) and walled(children_in(tmp_path)[0]))
    parent.kill()
    parent.wait()
    eventually(lambda: not children_in(tmp_path))


def eventually(true):
    deadline = time.monotonic() + 10
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def children_in(folder):
    return [link.parent for link in Path("/proc").glob("[0-9]*/cwd") if _lies_in(link, folder)]


def walled(process):
    return "Seccomp:\t2" in (process / "status").read_text()


def _lies_in(link, folder):
    try:
        return str(link.readlink()).startswith(str(folder))
    except OSError:
        return False
