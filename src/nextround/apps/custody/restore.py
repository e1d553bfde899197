"""Putting a backup back: checked whole beside the data, then exchanged by renaming."""

import re
import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.utils.translation import gettext as _

from nextround.apps.core import files, upkeep
from nextround.apps.custody import gate, places
from nextround.apps.custody.backup import DATABASE, FORMAT, MANIFEST, VERSION
from nextround.apps.custody.gate import NotTakenError, OwnArchive, damaged

_KEPT_FILE = re.compile(r"files/[0-9a-f]{2}/[0-9a-f]{32}")
# What is put aside and what takes its place. The lists that SQLite keeps beside its database
# belong to the old one.
_EXCHANGED = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", "files")


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restoring did.

    Attributes:
        aside: Where what was there before lies now; None where there was nothing.
    """

    made_at: datetime
    files: int
    openings: int
    aside: Path | None


def restore(file: Path, *, now: datetime) -> Restored:
    """Put a backup in the place of what is there, which is kept aside.

    The program must not be running on the data folder.

    Raises:
        NotTakenError: The backup is not sound, or newer than this program; nothing was changed.
    """
    data = Path(settings.DATA)
    fresh = Path(tempfile.mkdtemp(prefix=places.RESTORING, dir=data))
    try:
        with gate.open_file(file) as opened, gate.opened(opened, manifest=MANIFEST) as archive:
            made_at, count = _unpack(archive, fresh)
        _refuse_unsound(fresh / DATABASE)
        connection.close()
        aside = _exchange(data, fresh, aside=data / f"{places.BEFORE_RESTORE}{now:%Y-%m-%dT%H%M%S}")
    except OSError as error:
        raise NotTakenError(
            _("The backup could not be put back (%(why)s). What you had is as it was.")
            % {"why": error.strerror}
        ) from None
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    upkeep.prepare()
    return Restored(made_at, count, _openings(data / DATABASE), aside)


def _unpack(archive: OwnArchive, fresh: Path) -> tuple[datetime, int]:
    """Unpack and check all that the list names; returns when it was made and how many files."""
    said = archive.manifest
    if said.get("format") != FORMAT:
        raise NotTakenError(gate.foreign())
    gate.refuse_newer(said.get("version"), ours=VERSION)
    try:
        made_at, listed = datetime.fromisoformat(said["made_at"]), list(said["files"])
        database = gate.listed(said["database"])
    except (KeyError, TypeError, ValueError):
        raise NotTakenError(damaged()) from None
    files.write_whole(fresh / DATABASE, archive.pieces(database))
    (fresh / "files").mkdir(mode=0o700)
    for each in listed:
        _unpack_file(archive, fresh, each)
    return made_at, len(listed)


def _unpack_file(archive: OwnArchive, fresh: Path, said: dict[str, Any]) -> None:
    entry = gate.listed(said)
    # The name becomes a path here, so it must be one that we gave.
    if not _KEPT_FILE.fullmatch(entry.name):
        raise NotTakenError(damaged())
    files.write_whole(fresh / entry.name, archive.pieces(entry))


def _refuse_unsound(database: Path) -> None:
    """Refuse what is no sound database, or one that a newer program made."""
    try:
        with closing(sqlite3.connect(database)) as kept:
            answer = kept.execute("PRAGMA integrity_check").fetchone()[0]
            found = kept.execute("SELECT app, name FROM django_migrations").fetchall()
            kept.execute("SELECT count(*) FROM core_person").fetchone()
    except sqlite3.DatabaseError:
        raise NotTakenError(damaged()) from None
    if answer != "ok":
        raise NotTakenError(damaged())
    known = {*MigrationLoader(None).disk_migrations}
    ours = {app for app, _name in known}
    if any(app in ours and (app, name) not in known for app, name in found):
        raise NotTakenError(
            _(
                "This backup was made by a newer Nextround. Update Nextround and try again. "
                "Nothing was changed."
            )
        )


def _exchange(data: Path, fresh: Path, *, aside: Path) -> Path | None:
    """Put what is there aside and the fresh in its place; takes itself back if it cannot."""
    aside.mkdir(mode=0o700)
    moved: list[tuple[Path, Path]] = []
    try:
        for place, to in ((data, aside), (fresh, data)):
            for name in _EXCHANGED:
                if (place / name).exists():
                    (place / name).rename(to / name)
                    moved.append((place / name, to / name))
    except OSError:
        for was, now in reversed(moved):
            now.rename(was)
        aside.rmdir()
        raise
    if any(aside.iterdir()):
        return aside
    aside.rmdir()
    return None


def _openings(database: Path) -> int:
    with closing(sqlite3.connect(database)) as kept:
        return int(kept.execute("SELECT count(*) FROM openings_opening").fetchone()[0])
