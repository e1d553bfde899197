"""A backup while the program runs, and putting one back.

A backup is one ZIP: one thing to copy away, whole or refused. It holds the database as it was at
one moment and the kept files that it names, not packed, and last a list of all with their sums.
"""

import json
import os
import sqlite3
import uuid
import zipfile
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from itertools import chain, count
from pathlib import Path
from typing import BinaryIO

from django.conf import settings

from nextround.apps.core import files
from nextround.apps.custody import places
from nextround.apps.custody.zipping import Out, Tell, told

FORMAT = "nextround-backup"
VERSION = (1, 0)
MANIFEST = "backup.json"
DATABASE = "nextround.sqlite3"

_KEPT = 7
_NAMES = "nextround-backup-*.zip"
# The files of rows, and of removed rows that the history can bring back.
_FILES = """
    SELECT path FROM core_keptfile
    UNION SELECT json_extract(before, '$.path') FROM core_changedrow
    WHERE "table" = 'core.keptfile' AND did = 'removed' ORDER BY 1
"""


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was written.

    Attributes:
        missing: Kept files that were not on the disk any more.
    """

    file: Path
    size: int
    files: int
    missing: int


def make(folder: Path, *, tell: Tell) -> Made:
    """Write a backup into a folder; nobody who reads or writes meanwhile has to wait.

    Raises:
        OSError: The disk is full, or the folder cannot be written.
    """
    made_at = datetime.now(UTC)
    name = f"nextround-backup-{made_at:%Y-%m-%d-%H%M%S}"
    # Another may be made just now.
    unfinished = folder / f"{name}-{uuid.uuid4().hex}.unfinished"
    copy = unfinished.with_suffix(".database")
    try:
        _copy_database(copy)
        found = _files_of(copy)
        with unfinished.open("xb") as written:
            unfinished.chmod(0o600)
            missing = _write(written, copy, found, made_at=made_at, tell=tell)
            written.flush()
            os.fsync(written.fileno())
        file = _free(folder, name)
        unfinished.rename(file)
    finally:
        copy.unlink(missing_ok=True)
        # SQLite leaves this one where there was no room to go back.
        copy.with_name(f"{copy.name}-journal").unlink(missing_ok=True)
        unfinished.unlink(missing_ok=True)
    return Made(file, file.stat().st_size, len(found) - missing, missing)


def backups() -> list[Path]:
    """Return the backups in the program's own folder, the latest first."""
    return sorted(places.backups().glob(_NAMES), reverse=True)


def sweep() -> int:
    """Remove all but the latest seven backups of our own folder; returns how many."""
    old = backups()[_KEPT:]
    for file in old:
        file.unlink()
    return len(old)


def _free(folder: Path, name: str) -> Path:
    """Return a place for a backup where there is none yet."""
    names = chain([name], (f"{name}-{number}" for number in count(2)))
    return next(place for each in names if not (place := folder / f"{each}.zip").exists())


def _copy_database(to: Path) -> None:
    """Copy by SQLite's own means, in one step, so that writers beside cannot make it begin anew."""
    database = Path(settings.DATA) / DATABASE
    to.touch(mode=0o600)
    with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(to)) as copy:
        source.backup(copy, pages=-1)
        copy.execute("PRAGMA journal_mode=DELETE")


def _files_of(copy: Path) -> list[str]:
    with closing(sqlite3.connect(copy)) as database:
        return [str(path) for (path,) in database.execute(_FILES)]


def _write(
    written: BinaryIO, copy: Path, paths: list[str], *, made_at: datetime, tell: Tell
) -> int:
    """Write the database, the files there are and the list; returns how many are missing."""
    there = [path for path in paths if (files.folder() / path).is_file()]
    missing = sorted({*paths} - {*there})
    total = copy.stat().st_size + sum((files.folder() / path).stat().st_size for path in there)
    with zipfile.ZipFile(written, "w") as archive:
        out = Out(archive, made_at)
        entry = out.add(DATABASE, told(copy, done=0, of=total, tell=tell))
        done, kept = copy.stat().st_size, []
        for path in there:
            place = files.folder() / path
            pieces = told(place, done=done, of=total, tell=tell)
            kept.append(out.add(f"files/{path}", pieces, packed=False))
            done += place.stat().st_size
        manifest = {
            "format": FORMAT,
            "version": ".".join(map(str, VERSION)),
            "made_at": made_at.isoformat(),
            "program": version("nextround"),
            "database": entry,
            "files": kept,
            "missing": missing,
        }
        out.add(MANIFEST, [json.dumps(manifest, indent=1).encode()])
    return len(missing)
