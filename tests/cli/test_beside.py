"""What runs beside the server is started again: later and later, and at once after a good while."""

import subprocess
import sys

import pytest

from nextround.cli.beside import Beside


class Starts:
    """Starts a process each time that it is asked to, and can end the latest."""

    def __init__(self):
        self.processes = []

    def __call__(self):
        command = [sys.executable, "-c", "input()"]
        self.processes.append(subprocess.Popen(command, stdin=subprocess.PIPE))
        return self.processes[-1]

    def end(self):
        self.processes[-1].kill()
        self.processes[-1].wait()

    @property
    def count(self):
        return len(self.processes)


@pytest.fixture
def starts():
    started = Starts()
    yield started
    [each.kill() for each in started.processes]


def counts(beside, starts, *times):
    """Look at these times; return how many were started by each."""
    return [(beside.look(now), starts.count)[1] for now in times]


def test_what_lives_is_left_alone(starts):
    assert counts(Beside(starts, now=0), starts, 1, 100, 1000) == [1, 1, 1]


def test_what_dies_is_started_again_after_a_second(starts):
    beside = Beside(starts, now=0)
    starts.end()
    assert counts(beside, starts, 10, 10.9, 11) == [1, 1, 2]


def test_what_dies_again_is_started_later_each_time(starts):
    beside = Beside(starts, now=0)
    starts.end()
    counts(beside, starts, 10, 11)
    starts.end()
    assert counts(beside, starts, 12, 13.9, 14) == [2, 2, 3]
    starts.end()
    assert counts(beside, starts, 15, 18.9, 19) == [3, 3, 4]


def test_what_was_well_for_a_minute_is_started_soon_again(starts):
    beside = Beside(starts, now=0)
    starts.end()
    counts(beside, starts, 10, 11)
    starts.end()
    counts(beside, starts, 12, 14, 73.9, 74)
    starts.end()
    assert counts(beside, starts, 100, 100.9, 101) == [3, 3, 4]
