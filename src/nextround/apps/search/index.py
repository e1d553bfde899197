"""The full-text index: one FTS5 table that triggers keep right, whoever writes.

An entry's id is the row's own id beyond the room of its kind, so that an entry is found and
removed by its row alone, and entries of one kind lie side by side. The index follows from the
rows: where it is not as declared here nobody asks it, and it can be made anew at any time.
"""
# ruff: noqa: S608  what the statements are put together from are names of this code

import math
from functools import cache

from django.db import DatabaseError, connection, transaction

from nextround.apps.search.sources import SOURCES, Source

TABLE = "search_index"

# More ids than a table will ever have.
_ROOM = 1 << 40
# FTS5's own `secure-delete` is left alone: a folder that was written with it can be neither
# read nor written where SQLite is older. `purge` does the same for all of them.
_OPTIONS = "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'"
_TITLE_WEIGHT, _BODY_WEIGHT = 10.0, 1.0
# Below every score that FTS5 gives.
_LEAST = 1e-12
# How many hits are ranked, of a word that stands nearly everywhere: the first by kind, and of
# each kind the latest.
_RANKED = 2000

_CREATE = f"CREATE VIRTUAL TABLE {TABLE} USING fts5(owner UNINDEXED, title, body, {_OPTIONS})"
_FIND = f"""
SELECT rowid, bm25({TABLE}, 0, {_TITLE_WEIGHT}, {_BODY_WEIGHT}) FROM {TABLE}
WHERE {TABLE} MATCH %s AND owner = %s AND rowid BETWEEN %s AND %s
ORDER BY rowid DESC LIMIT {_RANKED}
"""


def is_usable() -> bool:
    """Return whether there is an index to be asked: on SQLite, with FTS5, as declared here."""
    return connection.vendor == "sqlite" and _standing() == declared()


def rebuild() -> None:
    """Make the index and its triggers anew from the rows; without FTS5, leave it."""
    if not _is_possible():
        return
    with transaction.atomic():
        let_go()
        _execute(f"DROP TABLE IF EXISTS {TABLE}")
        for statement in declared().values():
            _execute(statement)
        for source in SOURCES:
            _execute(f"INSERT INTO {TABLE} (rowid, owner, title, body) {_entries(source)}")


def let_go() -> None:
    """Take the triggers off the tables, so that a migration may change these."""
    if connection.vendor == "sqlite":
        for name in _standing().keys() - {TABLE}:
            _execute(f'DROP TRIGGER "{name}"')


def is_right() -> bool:
    """Return whether the index holds what the rows hold, entry for entry."""
    if not _is_possible():
        return True
    if not is_usable():
        return False
    try:
        with transaction.atomic():
            _execute(f"INSERT INTO {TABLE} ({TABLE}) VALUES ('integrity-check')")
    except DatabaseError:
        return False
    return not any(_differs(source) for source in SOURCES)


def purge() -> bool:
    """Leave no word of a deleted row in the database file, nor in the log beside it.

    Outside a transaction only. Returns whether the log could be emptied as well, which
    another connection at work can prevent.
    """
    rebuild()
    if connection.vendor != "sqlite":
        return True
    _execute("VACUUM")
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        busy: int = cursor.fetchone()[0]
    return not busy


def entries(
    match: str, *, owner: int, source: Source | None, most: int
) -> list[tuple[Source, int]]:
    """Return the best hits of an FTS5 expression: of which source, and the row's id.

    What has all of it in its title comes before everything else.
    """
    among = (owner, *(_room(source) if source else (0, len(SOURCES) * _ROOM)))
    found = _ranked(f"title : ({match})", among)
    if len(found) < most:
        found = list(dict.fromkeys([*found, *_ranked(match, among)]))
    return [(SOURCES[-1 - entry // _ROOM], entry % _ROOM) for entry in found[:most]]


@cache
def declared() -> dict[str, str]:
    """Return how the table and the triggers are to be made, by name."""
    made = {TABLE: _CREATE}
    for source in SOURCES:
        made |= _triggers(source)
    return made


def _ranked(match: str, among: tuple[int, ...]) -> list[int]:
    """Return the entries that match, the best first.

    Near equals count as equals, so that their order is that of the kinds and then of time. The
    scores of a word that most rows hold are tiny, and near means in proportion.
    """
    with connection.cursor() as cursor:
        cursor.execute(_FIND, [match, *among])
        found = cursor.fetchall()
    scored = [(round(math.log2(max(-score, _LEAST))), entry) for entry, score in found]
    return [entry for _, entry in sorted(scored, reverse=True)]


def _is_possible() -> bool:
    if connection.vendor != "sqlite":
        return False
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'")
        return cursor.fetchone() is not None


def _standing() -> dict[str, str]:
    """Return how the table and the triggers were made that are there, by name."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT name, sql FROM sqlite_master "
            "WHERE name = %s OR (type = 'trigger' AND substr(name, 1, 7) = 'search_')",
            [TABLE],
        )
        return dict(cursor.fetchall())


def _triggers(source: Source) -> dict[str, str]:
    table = f'"{source.model._meta.db_table}"'
    columns = ", ".join(f'"{name}"' for name in ("id", "owner_id", *_texts(source)))
    old, new = (", ".join(f'{row}."{name}"' for name in _texts(source)) for row in ("old", "new"))
    remove = f"DELETE FROM {TABLE} WHERE rowid = {_entry_id(source, 'old')};"
    # What may stand there already is removed first: an index must never refuse a row.
    add = (
        f"DELETE FROM {TABLE} WHERE rowid = {_entry_id(source, 'new')}; "
        f"INSERT INTO {TABLE} (rowid, owner, title, body) {_entry(source)};"
    )
    name = f"search_{source.kind.value}"
    differ = f"(old.id, old.owner_id, {old}) IS NOT (new.id, new.owner_id, {new})"
    return {
        f"{name}_added": f"CREATE TRIGGER {name}_added AFTER INSERT ON {table} BEGIN {add} END",
        f"{name}_changed": f"CREATE TRIGGER {name}_changed AFTER UPDATE OF {columns} ON {table} "
        f"WHEN {differ} BEGIN {remove} {add} END",
        f"{name}_removed": f"CREATE TRIGGER {name}_removed AFTER DELETE ON {table} "
        f"BEGIN {remove} END",
    }


def _entry(source: Source) -> str:
    """Return the selection of a new row's entry; a row without words has none."""
    texts = " OR ".join(f"new.\"{name}\" <> ''" for name in _texts(source))
    return f"SELECT {_values(source, 'new')} WHERE {texts}"


def _entries(source: Source) -> str:
    """Return the selection of every entry of a source."""
    texts = " OR ".join(f"new.\"{name}\" <> ''" for name in _texts(source))
    table = source.model._meta.db_table
    return f'SELECT {_values(source, "new")} FROM "{table}" AS new WHERE {texts}'


def _values(source: Source, row: str) -> str:
    title, body = (_joined(names, row) for names in (source.title, source.body))
    return f"{_entry_id(source, row)}, {row}.owner_id, {title}, {body}"


def _joined(names: tuple[str, ...], row: str) -> str:
    return " || char(10) || ".join(f'{row}."{name}"' for name in names) or "''"


def _texts(source: Source) -> tuple[str, ...]:
    return (*source.title, *source.body)


def _entry_id(source: Source, row: str) -> str:
    return f"{row}.id + {_room(source)[0]}"


def _room(source: Source) -> tuple[int, int]:
    """Return the first and the last entry of a source; what is shown first lies last."""
    first = (len(SOURCES) - 1 - SOURCES.index(source)) * _ROOM
    return first, first + _ROOM - 1


def _differs(source: Source) -> bool:
    first, last = _room(source)
    kept = f"SELECT rowid, owner, title, body FROM {TABLE} WHERE rowid BETWEEN {first} AND {last}"
    with connection.cursor() as cursor:
        for one, other in ((kept, _entries(source)), (_entries(source), kept)):
            cursor.execute(f"SELECT 1 FROM ({one} EXCEPT {other}) LIMIT 1")
            if cursor.fetchone():
                return True
    return False


def _execute(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)
