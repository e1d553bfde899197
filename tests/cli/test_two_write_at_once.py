"""Eight tabs that write at once each keep all they wrote, and none is turned away."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from cli.commands import rows
from crash_crowd import Tab
from crash_run import Killed, enter
from processes import free_port

WRITERS, EDITS = 8, 12


@pytest.fixture
def program(tmp_path):
    started = Killed(tmp_path / "data", free_port())
    started.start()
    yield started
    started.stop()


def test_nothing_of_what_eight_tabs_write_into_one_opening_is_lost(program):
    cookie, secret = enter(program)
    tabs = [Tab(program.port, cookie, secret) for _ in range(WRITERS)]
    path = tabs[0].post("/openings/new/", {"role": "Baker", "stage": "saved", "on": "2026-01-02"})

    def write(tab):
        number = tabs.index(tab)
        # One that is turned away raises here.
        [tab.post(f"{path}note/", {"words": f"{number} and {edit}"}) for edit in range(EDITS)]

    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(write, tabs))
    asked = "SELECT count(DISTINCT note), count(*) FROM openings_event WHERE kind = 'noted'"
    assert rows(program.data, asked) == [(WRITERS * EDITS, WRITERS * EDITS)]
