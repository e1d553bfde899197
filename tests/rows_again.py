"""Rows that many tests begin with: built by the services once, put back as they were afterwards."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import connection

Row = tuple[Any, ...]
Rows = dict[str, dict[Any, Row]]  # by table, by id


@dataclass
class _Built:
    """What building added: rows by table, files by their place in the data folder, ids given."""

    rows: dict[str, list[Row]] = field(default_factory=dict)
    files: dict[Path, bytes] = field(default_factory=dict)
    given: list[Row] = field(default_factory=list)
    told: Any = None


_built: dict[tuple[str, tuple[Row, ...]], _Built] = {}
_told: dict[tuple[str, tuple[Row, ...]], Any] = {}


def build(name: str, how: Callable[[], Any]) -> Any:
    """Have these rows in the database of this test; returns what building them returned.

    They are built the first time that a database in this state is met, and read off; every test
    after that gets the same ids, rows and files, by plain inserts.
    """
    key = (name, tuple(_ids_given()))
    if key not in _built:
        rows, files = _all_rows(), _all_files()
        told = how()
        _built[key] = _added(rows, files, told)
    else:
        _put_back(_built[key])
    return _built[key].told


def told(name: str, ask: Callable[[], Any]) -> Any:
    """Return what is asked of rows that were built, remembered for the same state."""
    key = (name, tuple(_ids_given()))
    if key not in _told:
        _told[key] = ask()
    return _told[key]


def _added(rows: Rows, files: dict[Path, int], told: Any) -> _Built:
    now = _all_rows()
    return _Built(
        rows={
            table: [row for pk, row in kept.items() if rows[table].get(pk) != row]
            for table, kept in now.items()
        },
        files={
            place: (Path(settings.DATA) / place).read_bytes()
            for place, written in _all_files().items()
            if files.get(place) != written
        },
        given=_ids_given(),
        told=told,
    )


def _put_back(built: _Built) -> None:
    with connection.cursor() as cursor:
        for table, rows in built.rows.items():
            marks = ", ".join(["%s"] * len(rows[0])) if rows else ""
            if rows:
                cursor.executemany(f'INSERT OR REPLACE INTO "{table}" VALUES ({marks})', rows)
        cursor.execute("DELETE FROM sqlite_sequence")
        cursor.executemany("INSERT INTO sqlite_sequence (name, seq) VALUES (%s, %s)", built.given)
    for kept, content in built.files.items():
        # A test may have a data folder of its own, as that may have had in which they were built.
        place = Path(settings.DATA) / kept
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def _all_rows() -> Rows:
    with connection.cursor() as cursor:
        return {table: _of(cursor, table) for table in _tables()}


def _of(cursor: Any, table: str) -> dict[Any, Row]:
    cursor.execute(f'SELECT * FROM "{table}"')
    return {row[0]: tuple(row) for row in cursor.fetchall()}


def _ids_given() -> list[Row]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT name, seq FROM sqlite_sequence ORDER BY name")
        return [tuple(row) for row in cursor.fetchall()]


def _tables() -> list[str]:
    models = apps.get_models(include_auto_created=True)
    return sorted({model._meta.db_table for model in models if model._meta.managed})


def _all_files() -> dict[Path, int]:
    """Return when each file was written: names come again, with other words in them."""
    data = Path(settings.DATA)
    kept = (place for place in data.rglob("*") if place.is_file() and ".sqlite3" not in place.name)
    return {place.relative_to(data): place.stat().st_mtime_ns for place in kept}
