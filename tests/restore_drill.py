"""A backup while someone writes, put back in an empty folder by the command: `main` with 1 GB.

    python tests/restore_drill.py

Then the program is started on what was put back, and asked for every page. Prints a line; exits
1 where something is not as it was.
"""

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import processes
from cli.commands import environment, rows
from crash_crowd import Tab
from crash_run import Killed, enter

_MB = 1 << 20
_LIMIT_S = 60
_LEAST_PAGES = 50
_PREPARE = """
import django; django.setup()
import os, sys
from datetime import date
from board_rows import keep_board
from custody_rows import finished_export
from lesson_rows import keep_lessons
from nextround.apps.core import files, people, upkeep
from nextround.apps.lessons import services as lessons
from nextround.apps.openings import services
from matching_rows import POSTING, keep_matching
from opening_rows import keep_with
from record_rows import keep_record
from review_rows import keep_request, keep_reviews
from web.addresses import SHOWN
from web.conftest import ids_of
from week_rows import keep_week
upkeep.prepare()
owner, day = people.owner(), date(2026, 1, 5)
files_count, file_mb, openings_count = map(int, sys.argv[1:])
for number in range(files_count):
    pieces = (os.urandom(1 << 20) for _ in range(file_mb))
    files.keep(owner, pieces, name=f"{number}.bin", kind="application/octet-stream")
keep_board(owner, words="of the drill")
keep_lessons(owner, words="of the drill")
keep_week(owner, words="of the drill")
for number in range(openings_count):
    opening = services.add(
        owner, on=day, employer=f"Mill {number}", role="Baker", posting=POSTING
    )
keep_with(opening, words="of the drill")
keep_record(owner, words="of the drill")
keep_matching(opening, words="of the drill")
finished_export(owner, words="of the drill")
debrief = lessons.receive_rejection(opening, heard_on=day, message="No.")
lessons.add_reflection(debrief, words="I ran long", control="mine", sure="likely")
keep_reviews(owner, opening=opening, words="of the drill")
keep_request(debrief, words="of the drill")
# An export is no part of a backup.
pages = [address for address in SHOWN if address.name != "job-result"]
rows = ids_of(owner)
print(*(address.path(rows) for address in pages))
"""
_NOTE = """
INSERT INTO openings_event (owner_id, recorded_at, opening_id, kind, "on", note, changes)
SELECT owner_id, recorded_at, opening_id, 'noted', "on", 'written meanwhile', '{}'
FROM openings_event LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Drill:
    """What a drill found.

    Attributes:
        after: Rows that were put back.
        written: How many rows were written while the backup was made.
        size: Bytes of the backup.
        pages: How many pages of the restored program were shown.
        wrong: What is not as it was, and how; empty where all is well.
    """

    after: int
    written: int
    size: int
    backup_s: float
    restore_s: float
    pages: int
    wrong: dict[str, object]


def drill(folder: Path, *, files: int, file_mb: int, openings: int) -> Drill:
    """Make a search, back it up while a thread writes, restore it elsewhere and compare."""
    data, empty = folder / "data", folder / "empty"
    paths = _run(data, "-c", _PREPARE, files, file_mb, openings).split()
    before = _events(data)
    with_writer = _Writer(data / "nextround.sqlite3")
    with_writer.start()
    started = time.perf_counter()
    made = json.loads(_nextround(data, "backup", folder, "--json"))
    backup_s = time.perf_counter() - started
    written = with_writer.end()
    started = time.perf_counter()
    _nextround(empty, "restore", made["file"])
    restore_s = time.perf_counter() - started
    after = _events(empty)
    wrong: dict[str, object] = {
        "rows": [] if before <= after <= _events(data) else [before, after, _events(data)],
        "nobody wrote meanwhile": written == 0,
        "tables": _tables_that_differ(Path(made["file"]), empty),
        "files": _sums(data).items() ^ _sums(empty).items() or not _sums(empty),
        "integrity": set(rows(empty, "PRAGMA integrity_check")) - {("ok",)},
        "took too long": backup_s + restore_s >= _LIMIT_S,
        "pages": _refused(empty, paths),
    }
    return Drill(
        after=after,
        written=written,
        size=made["bytes"],
        backup_s=backup_s,
        restore_s=restore_s,
        pages=len(paths),
        wrong={name: found for name, found in wrong.items() if found},
    )


class _Writer(threading.Thread):
    """Writes a row, and another, until it is told to end."""

    def __init__(self, database: Path) -> None:
        super().__init__(daemon=True)
        self._database = database
        self._over = threading.Event()
        self._written = 0

    def run(self) -> None:
        with closing(sqlite3.connect(self._database, timeout=20)) as connection:
            while not self._over.wait(0.002):
                with connection:
                    connection.execute(_NOTE)
                self._written += 1

    def end(self) -> int:
        """Stop writing; returns how many rows were written."""
        self._over.set()
        self.join()
        return self._written


def _events(data: Path) -> int:
    return int(rows(data, "SELECT count(*) FROM openings_event")[0][0])


def _tables_that_differ(backup: Path, data: Path) -> dict[str, tuple[int, int]]:
    """Return how many rows the backup has and how many were put back, where it is not as many."""
    with (
        zipfile.ZipFile(backup) as archive,
        closing(sqlite3.connect(":memory:")) as kept,
        closing(sqlite3.connect(data / "nextround.sqlite3")) as restored,
    ):
        kept.deserialize(archive.read("nextround.sqlite3"))
        of_backup, of_data = _counts(kept), _counts(restored)
    differ = {name for name, _ in of_backup.items() ^ of_data.items()}
    return {name: (of_backup.get(name, -1), of_data.get(name, -1)) for name in differ}


def _counts(database: sqlite3.Connection) -> dict[str, int]:
    names = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {
        name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names
    }


def _sums(data: Path) -> dict[str, str]:
    return {
        str(file.relative_to(data)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in (data / "files").glob("*/*")
    }


def _refused(data: Path, paths: list[str]) -> list[str]:
    """Start the program and return which pages it doesn't show, and what it answers instead."""
    program = Killed(data, processes.free_port())
    program.start()
    try:
        tab = Tab(program.port, *enter(program))
        return [said for path in paths if (said := _refusal(tab, path))]
    finally:
        program.stop()


def _refusal(tab: Tab, path: str) -> str:
    try:
        tab.get(path)
    except RuntimeError as error:
        return str(error)
    return ""


def _nextround(data: Path, *words: object) -> str:
    return _run(data, "-m", "nextround", *words)


def _run(data: Path, *words: object) -> str:
    done = subprocess.run(
        [sys.executable, *map(str, words)],
        env=environment(data, PYTHONPATH=str(Path(__file__).parent)),
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    return done.stdout


def main() -> int:
    """Run the drill with 1 GB and print its figures; returns 1 where something is not as it was."""
    folder = Path(tempfile.mkdtemp(prefix="nextround-drill-"))
    try:
        found = drill(folder, files=100, file_mb=10, openings=500)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(  # noqa: T201
        f"{found.size // _MB} MB: backup {found.backup_s:.1f} s while {found.written} rows were "
        f"written, restore {found.restore_s:.1f} s, {found.after} rows, {found.pages} pages; "
        f"{found.wrong or 'all as it was'}"
    )
    return int(bool(found.wrong) or found.pages <= _LEAST_PAGES)


if __name__ == "__main__":
    os.umask(0o077)
    sys.exit(main())
