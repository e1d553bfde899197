"""What a program left that was killed, compared with what was answered."""

import hashlib
import json
import os
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

from cli.commands import environment
from crash_crowd import BROUGHT_IN, Tally

_DAY_S = 24 * 60 * 60
_SWEEP = """
import django; django.setup()
from nextround.apps.core import jobs
from nextround.apps.custody import services
jobs.keep_house.func()
services.sweep()
"""


def ask(data: Path, question: str) -> list[tuple[object, ...]]:
    """Ask the database of a program that may be at work, or killed just now."""
    with closing(sqlite3.connect(data / "nextround.sqlite3", timeout=100)) as connection:
        return connection.execute(question).fetchall()


def must_be_sound(data: Path) -> None:
    """Let SQLite look at every page of the database and every reference."""
    assert ask(data, "PRAGMA integrity_check") == [("ok",)]
    assert ask(data, "PRAGMA foreign_key_check") == []


def jobs_at_work(data: Path, *, tries: int = 0) -> int:
    """Return how many jobs are not over, of those begun so many times at least."""
    question = "SELECT count(*) FROM core_job WHERE state IN ('waiting', 'running') AND tries >= "
    return int(str(ask(data, question + str(tries))[0][0]))


def jobs_done(data: Path) -> Counter[str]:
    """Return how many jobs are done, by work."""
    return Counter(str(work) for (work,) in ask(data, _DONE.format("work")))


def begun_again(data: Path) -> int:
    """Return how many jobs were cut off and begun again."""
    return int(str(ask(data, "SELECT count(*) FROM core_job WHERE tries > 1")[0][0]))


def wrong(data: Path, tally: Tally) -> dict[str, int]:
    """Return how much is missing, is there by halves or twice, or is left lying about.

    The program is stopped, and no job waits. What no sweep takes while it is young is made old.
    """
    must_be_sound(data)
    found = {**_rows(data, tally), **_jobs(data, tally)}
    _sweep(data)
    return {**found, **_files(data, tally)}


_DONE = "SELECT {} FROM core_job WHERE state = 'done'"


def _column(data: Path, question: str) -> set[object]:
    return {row[0] for row in ask(data, question)}


def _rows(data: Path, tally: Tally) -> dict[str, int]:
    roles = {row[0]: row[1] for row in ask(data, "SELECT id, role FROM openings_opening")}
    feeling = _column(data, "SELECT feeling_line FROM lessons_debrief").pop()
    moved = _column(data, "SELECT opening_id FROM openings_event WHERE kind = 'moved'")
    changes = _column(data, "SELECT id FROM core_change")
    return {
        "openings lost": sum(
            roles.get(pk) not in {role, *tally.tried[pk]} for pk, role in tally.openings.items()
        ),
        "notes lost": len(tally.notes - _column(data, "SELECT note FROM openings_event")),
        "steps lost": int(feeling not in {*tally.feelings, *([] if tally.has_felt else [""])}),
        "openings by halves": len(roles.keys() - moved),
        "changes by halves": len(changes - _column(data, "SELECT change_id FROM core_changedrow")),
    }


def _jobs(data: Path, tally: Tally) -> dict[str, int]:
    """Return what became of the work in the background: each job must be done, and once."""
    begun = Counter(str(work) for (work,) in ask(data, "SELECT work FROM core_job"))
    done = jobs_done(data)
    results = [json.loads(str(result)) for (result,) in ask(data, _DONE.format("result"))]
    exports = {result["export"] for result in results if "export" in result}
    backups = {result["backup"] for result in results if "backup" in result}
    kept = {place.name for place in (data / "backups").glob("*.zip")}
    # All but the latest seven backups are removed.
    expected = {name for name in backups if name >= min(kept, default="")}
    written = {place.name for place in (data / "exports").glob("*.zip")}
    brought = [role for (role,) in ask(data, "SELECT role FROM openings_opening")]
    imports = ask(data, "SELECT id FROM core_change WHERE verb = 'imported'")
    times = done["custody.bring_in"]
    return {
        "jobs lost": sum((tally.work - begun).values()),
        "jobs not done": (begun - done).total(),
        "exports without their file": len(exports - written)
        + done["custody.export"]
        - len(exports),
        "exports done twice": len(written - exports),
        "backups without their file": len(expected - kept),
        "imports by halves or twice": abs(brought.count(BROUGHT_IN) - 1 - times)
        + abs(len(imports) - times),
    }


def _sweep(data: Path) -> None:
    """Take for old whatever lies there, and sweep as the worker does each hour."""
    then = time.time() - 8 * _DAY_S
    for folder in ("files", "exports", "arriving", "backups"):
        for place in (data / folder).rglob("*"):
            os.utime(place, (then, then))
    command = [sys.executable, "-c", _SWEEP]
    subprocess.run(command, env=environment(data), check=True, timeout=100)


def _files(data: Path, tally: Tally) -> dict[str, int]:
    """Return what differs, after the sweep, between the rows and the files on the disk."""
    rows = dict(ask(data, "SELECT path, digest FROM core_keptfile"))
    files = {
        str(place.relative_to(data / "files")): hashlib.sha256(place.read_bytes()).hexdigest()
        for place in (data / "files").glob("*/*")
    }
    left = [*(data / "exports").iterdir(), *(data / "arriving").iterdir()]
    return {
        "files lost": len(tally.files - set(files.values())),
        "rows without their file": len(rows.items() - files.items()),
        "files without their row": len(files.items() - rows.items()),
        "left after the sweep": len(
            {*left, *data.rglob("*.unfinished*"), *data.rglob("*.database*")}
        ),
    }
