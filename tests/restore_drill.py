"""A backup while someone writes, put back in an empty folder by the command: `main` with 1 GB."""

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
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from cli.commands import environment, rows

_MB = 1 << 20
_PREPARE = """
import django; django.setup()
import os, sys
from datetime import date
from nextround.apps.core import files, people, upkeep
from nextround.apps.openings import services
upkeep.prepare()
owner = people.owner()
files_count, file_mb, openings_count = map(int, sys.argv[1:])
for number in range(openings_count):
    services.add(owner, on=date(2026, 1, 5), employer=f"Mill {number}", role="Baker")
for number in range(files_count):
    pieces = (os.urandom(1 << 20) for _ in range(file_mb))
    files.keep(owner, pieces, name=f"{number}.bin", kind="application/octet-stream")
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
        before: Rows that were there when the backup began, and those of its end.
        after: Rows that were put back.
        written: How many rows were written while the backup was made.
    """

    before: int
    at_end: int
    after: int
    written: int
    files_are_equal: bool
    integrity: str
    backup_s: float
    restore_s: float
    size: int


def drill(folder: Path, *, files: int, file_mb: int, openings: int) -> Drill:
    """Make a search, back it up while a thread writes, restore it elsewhere and compare."""
    data, empty = folder / "data", folder / "empty"
    _run(data, "-c", _PREPARE, files, file_mb, openings)
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
    return Drill(
        before=before,
        at_end=_events(data),
        after=_events(empty),
        written=written,
        files_are_equal=_sums(data) == _sums(empty) != {},
        integrity=rows(empty, "PRAGMA integrity_check")[0][0],
        backup_s=backup_s,
        restore_s=restore_s,
        size=made["bytes"],
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


def _sums(data: Path) -> dict[str, str]:
    return {
        str(file.relative_to(data)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in (data / "files").glob("*/*")
    }


def _nextround(data: Path, *words: object) -> str:
    return _run(data, "-m", "nextround", *words)


def _run(data: Path, *words: object) -> str:
    done = subprocess.run(
        [sys.executable, *map(str, words)],
        env=environment(data),
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
    good = (
        found.files_are_equal
        and found.integrity == "ok"
        and found.before <= found.after <= found.at_end
        and found.written > 0
        and found.backup_s + found.restore_s < 60
    )
    print(  # noqa: T201
        f"{found.size // _MB} MB: backup {found.backup_s:.1f} s while {found.written} rows were "
        f"written, restore {found.restore_s:.1f} s, {found.after} rows, files "
        f"{'equal' if found.files_are_equal else 'NOT EQUAL'}, integrity {found.integrity}"
    )
    return 0 if good else 1


if __name__ == "__main__":
    os.umask(0o077)
    sys.exit(main())
