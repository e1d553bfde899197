"""A worker that is killed in the middle of an import: the next one does it once, and whole."""

import signal
import subprocess
import sys
import time

import pytest

import fresh
from cli.commands import environment, rows

WAIT_S = 60
PREPARE = """
import django; django.setup()
import os
from datetime import date
from nextround.apps.core import files, people
from nextround.apps.openings import services as openings
owner = people.owner()
for number in range(30):
    openings.add(owner, on=date(2026, 1, 5), employer=f"Mill {number}", role="Baker")
files.keep(owner, (os.urandom(1 << 20) for _ in range(30)), name="cv.pdf", kind="x")
from nextround.apps.custody import export, places, services
with open(places.arriving() / "all.zip", "w+b") as written:
    export.write(owner, written, tell=lambda done, total: None)
with open(places.arriving() / "all.zip", "rb") as read:
    waiting = services.take_up(owner, iter(lambda: read.read(1 << 20), b""))
services.start_import(owner, waiting.name)
"""
JOB = "SELECT state, tries FROM core_job WHERE work = 'custody.bring_in'"


def worker(data):
    return subprocess.Popen(
        [sys.executable, "-m", "nextround", "worker"],
        env=environment(data),
        stdin=subprocess.PIPE,
        start_new_session=True,
    )


def wait_until(data, state):
    """Wait for the job to be so; returns how it is."""
    give_up_at = time.monotonic() + WAIT_S
    while (now := rows(data, JOB)[0])[0] != state and time.monotonic() < give_up_at:
        time.sleep(0.002)
    return now


@pytest.fixture(scope="module")
def killed(tmp_path_factory):
    """Return a data folder whose import was cut off by SIGKILL, and then begun by another."""
    data = tmp_path_factory.mktemp("killed") / "data"
    fresh.put_into(data)
    subprocess.run([sys.executable, "-c", PREPARE], env=environment(data), check=True, timeout=100)
    first = worker(data)
    at_death = wait_until(data, "running")
    first.send_signal(signal.SIGKILL)
    first.wait(WAIT_S)
    half = rows(data, "SELECT count(*) FROM openings_opening")
    second = worker(data)
    at_end = wait_until(data, "done")
    second.stdin.close()
    second.wait(WAIT_S)
    return data, at_death, half, at_end


def test_the_worker_died_in_the_middle_of_it(killed):
    _, at_death, half, _ = killed
    assert (at_death, half) == (("running", 1), [(30,)])


def test_the_next_worker_does_it_once(killed):
    data, *_, at_end = killed
    assert at_end == ("done", 2)
    assert rows(data, "SELECT count(*) FROM openings_opening") == [(60,)]
    assert rows(data, "SELECT count(*) FROM core_change WHERE verb = 'imported'") == [(1,)]


def test_every_row_of_a_file_has_its_bytes(killed):
    data, *_ = killed
    kept = rows(data, "SELECT path, size FROM core_keptfile")
    sizes = [(data / "files" / path).stat().st_size for path, _ in kept]
    assert sizes == [size for _, size in kept] == [30 << 20] * 2


def test_the_upload_is_gone_when_it_is_done(killed):
    data, *_ = killed
    assert list((data / "arriving").glob("*.taken")) == []
