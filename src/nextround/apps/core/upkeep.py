"""What keeps the data sound: migrations after a backup copy, and the daily sweep."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.db import connection, transaction
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from nextround.apps.core import people

# A write-ahead log, and flushed to the disk before anything is answered.
_CAREFUL = {"journal_mode": "wal", "synchronous": 2}
# How many copies made before a migration are kept.
_COPIES = 5


def prepare() -> None:
    """Bring the database to this version, after a copy, and make the owner."""
    os.umask(0o077)
    database: Path = settings.DATA / "nextround.sqlite3"
    executor = MigrationExecutor(connection)
    pending = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if pending:
        if database.exists() and executor.loader.applied_migrations:
            copy_before_migration(database)
        _migrate()
        people.owner()
    database.chmod(0o600)


def careless_with() -> list[str]:
    """Return what the database does not do that keeps a power cut from losing an answer.

    A folder on a network or shared with a virtual machine may not allow it.
    """
    with connection.cursor() as cursor:
        found = {
            name: cursor.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous")
        }
    return [f"{name}={found[name]}" for name, wanted in _CAREFUL.items() if found[name] != wanted]


def copy_before_migration(database: Path) -> Path:
    """Copy the database whole beside it, as it is before a migration; keep the last five."""
    folder = database.parent / "before-migration"
    folder.mkdir(mode=0o700, exist_ok=True)
    for left in folder.glob("*.unfinished"):
        left.unlink()
    copy = folder / f"{datetime.now(UTC):%Y-%m-%dT%H%M%S}.sqlite3"
    unfinished = copy.with_suffix(".unfinished")
    with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(unfinished)) as to:
        source.backup(to)
    unfinished.chmod(0o600)
    unfinished.rename(copy)
    for old in sorted(folder.glob("*.sqlite3"))[:-_COPIES]:
        old.unlink()
    return copy


def sweep() -> int:
    """Delete sessions that have run out; returns how many."""
    deleted, _ = Session.objects.filter(expire_date__lt=timezone.now()).delete()
    return deleted


def _migrate() -> None:
    """Take all pending migrations in one transaction: whoever stops it finds the old database.

    Django writes down some migrations only after their own transaction; stopped in between,
    it would try to make the same tables again.
    """
    # SQLite makes tables anew with the checks off, and can't turn them off in a transaction.
    connection.disable_constraint_checking()
    try:
        with transaction.atomic():
            call_command("migrate", verbosity=0, interactive=False)
    finally:
        connection.enable_constraint_checking()


def forget_visits() -> None:
    """Delete every session and every note of background work, whosever they are."""
    Session.objects.all().delete()
    DBTaskResult.objects.all().delete()
