"""Erasing on the page with all at work: no byte is left, in the folder or in what was said."""

import re
import time

import pytest

from apps.custody.test_erasing import MARK, marked
from browser.program import pass_for, running
from cli.commands import rows
from crash_crowd import Tab

TOKEN = re.compile(rb'name="csrfmiddlewaretoken" value="([^"]+)"')
DAY = "2026-01-02"


def entered(program):
    """Return a tab of the program that was let in."""
    cookie = pass_for(program)
    tab = Tab(int(program.origin.rpartition(":")[2]), f"{cookie.name}={cookie.value}", "")
    tab.secret = TOKEN.search(tab.get("/add/"))[1].decode()
    return tab


def keep_all_there_is(tab):
    """Keep the mark in rows, a file, a fetched export and a backup, and remove some of it again."""
    opening = tab.post("/openings/new/", {"role": MARK, "stage": "rejected", "on": DAY})
    tab.post(f"{opening}note/", {"words": MARK})
    paper = {"paper": "cv", "on": DAY, "source": ""}
    tab.post(f"{opening}files/new/", paper, file=MARK.encode() * 3)
    step = tab.post(f"{opening}debrief/", {})
    tab.post(step.replace("tells", "feeling"), {"feeling": "5", "feeling_line": MARK})
    tab.post("/settings/data/export/", {"history": "on"})
    tab.post("/settings/data/backup/", {})
    gone = tab.post("/openings/new/", {"role": f"{MARK} again", "stage": "saved", "on": DAY})
    tab.post(f"{gone}remove/", {})


def wait_for(is_so):
    """Wait until it is so, half a minute at most."""
    give_up_at = time.monotonic() + 30
    while not is_so() and time.monotonic() < give_up_at:
        time.sleep(0.05)
    assert is_so()


def jobs_over(data):
    """Return whether an export and a backup were made, and nothing is at work."""
    found = dict(rows(data, "SELECT work, state FROM core_job"))
    return {"custody.export", "custody.back_up"} <= {*found} and {*found.values()} == {"done"}


@pytest.fixture(scope="module")
def erased(tmp_path_factory):
    """Return where the mark stood before erasing, where after, and where once all had stopped."""
    folder = tmp_path_factory.mktemp("erased")
    data = folder / "data"
    with running(folder) as program:
        tab = entered(program)
        keep_all_there_is(tab)
        # The page is asked for as well, because a connection at rest is let go.
        wait_for(lambda: tab.get("/settings/jobs/") and jobs_over(data))
        before = marked(folder)
        answer = tab.post("/settings/data/erase/", {"word": "erase"})
        after = marked(folder)
    return before, answer, after, marked(folder), (folder / "errors.txt").read_text()


def test_the_mark_stood_in_rows_files_and_copies(erased):
    before, *_ = erased
    assert before == {"data"}


def test_no_byte_is_left_while_the_program_goes_on(erased):
    _, answer, after, _, _ = erased
    assert (answer, after) == ("/", set())


def test_no_byte_is_left_once_it_has_stopped_nor_in_what_it_said(erased):
    *_, stopped, said = erased
    assert (stopped, MARK in said, "Traceback" in said) == (set(), False, False)
