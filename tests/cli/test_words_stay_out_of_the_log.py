"""What a running program complains of, when its pages break, holds no word of a person."""

import sqlite3
from contextlib import closing

from apps.custody.test_erasing_while_running import entered
from browser.program import running

MARK = "zzMARKzz"
ASIDE = "ALTER TABLE openings_opening RENAME TO aside"


def test_a_page_that_breaks_is_told_without_its_words(tmp_path):
    with running(tmp_path) as program:
        tab = entered(program)
        fields = {"role": MARK, "stage": "saved", "on": "2026-01-02"}
        path = tab.post("/openings/new/", fields)
        with closing(sqlite3.connect(tmp_path / "data" / "nextround.sqlite3")) as other:
            other.execute(ASIDE)
        said = [broken(tab, *asked) for asked in ((path, {}), ("/openings/new/", fields))]
        said.append(broken(tab, f"/search/?q={MARK}", {}))
    log = (tmp_path / "errors.txt").read_text()
    assert said == ["500", "500", "500"]
    assert ("A page broke" in log, MARK in log) == (True, False)


def broken(tab, path, fields):
    """Return the status of an answer that is not well; a form is sent where there are fields."""
    try:
        tab.post(path, fields) if fields else tab.get(path)
    except RuntimeError as error:
        return str(error).rpartition(" ")[2]
    return "well"
