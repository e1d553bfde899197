"""Rows that arrive, checked whole in a database of their own before any is kept."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from django.db import connection
from django.db.models import Q, UniqueConstraint

from nextround.apps.core.models import ChangedRow, Person
from nextround.apps.custody.gate import NotTakenError, OwnArchive, damaged
from nextround.apps.custody.incoming import Incoming, TableIn
from nextround.apps.custody.numbering import Numbering, Row
from nextround.apps.custody.tables import (
    CHANGED_ROWS,
    KEPT_FILES,
    PERSON,
    Stored,
    Table,
    WrongValueError,
)
from nextround.apps.custody.zipping import Tell

_ROWS_AT_ONCE = 1_000


@dataclass(slots=True)
class Staged:
    """What was found good.

    Attributes:
        database: Holds the rows as the tables here will, under their new ids.
        counts: How many rows of each table will be added.
        left_out: How many rows of the history are about what is not known here.
        files: Which kept files the rows name, by id in the file: where each will lie.
    """

    database: sqlite3.Connection
    ids: Numbering
    counts: dict[str, int] = field(default_factory=dict)
    left_out: int = 0
    files: dict[int, "KeptFileIn"] = field(default_factory=dict)

    def rows(self, table: Table) -> Iterator[list[tuple[Stored, ...]]]:
        """Yield the rows of a table some at a time, in the order of `stored_columns`."""
        columns = ", ".join(quoted(name) for name in stored_columns(table))
        found = self.database.execute(f"SELECT {columns} FROM {quoted(table.stored_as)}")  # noqa: S608
        while some := found.fetchmany(_ROWS_AT_ONCE):
            yield some


@dataclass(frozen=True, slots=True)
class KeptFileIn:
    """A kept file that is to come: where it lay, where it will lie, and what it must be."""

    was: str
    path: str
    size: int
    sha256: str


class Steps:
    """Tells how far the whole has come, in kilobytes read."""

    def __init__(self, tell: Tell, *, of: int) -> None:
        self._tell, self._of, self._done = tell, of, 0

    def done(self, size: int) -> None:
        """Take note that so many bytes are done."""
        self._done += size
        self._tell(min(self._done, self._of) // 1024, max(1, self._of // 1024))

    def along(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """Yield the pieces, and take note of each once it was used."""
        for piece in pieces:
            yield piece
            self.done(len(piece))


def stage(
    archive: OwnArchive, incoming: Incoming, *, ids: Numbering, file: Path, tell: Steps
) -> Staged:
    """Read every row into a database at `file`, checked and under its new id.

    Raises:
        NotTakenError: A row is not what its table holds, or names one that is not there.
    """
    database = sqlite3.connect(file, isolation_level=None)
    database.execute("PRAGMA journal_mode=OFF")
    database.execute("PRAGMA synchronous=OFF")
    staged = Staged(database, ids)
    try:
        _make_tables(database, [each.table for each in incoming.tables])
        for each in incoming.tables:
            _stage_table(staged, archive, each, tell=tell)
        for each in incoming.tables:
            _refuse_loose_ends(staged, each.table)
    except (sqlite3.IntegrityError, WrongValueError, KeyError, RecursionError):
        raise NotTakenError(damaged()) from None
    return staged


def stored_columns(table: Table) -> list[str]:
    """Return the columns of a table as the database has them, the owner's last."""
    return [*(column.stored_as for column in table.columns), "owner_id"]


def _make_tables(database: sqlite3.Connection, tables: list[Table]) -> None:
    """Make the tables and unique indexes as they are here, with every rule that they hold."""
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(
                "SELECT sql FROM sqlite_master WHERE tbl_name = %s AND sql IS NOT NULL "
                "AND (type = 'table' OR sql LIKE 'CREATE UNIQUE%%') ORDER BY type DESC",
                [table.stored_as],
            )
            for (statement,) in cursor.fetchall():
                database.execute(statement)


def _stage_table(staged: Staged, archive: OwnArchive, each: TableIn, *, tell: Steps) -> None:
    names = stored_columns(each.table)
    columns, marks = ", ".join(map(quoted, names)), ", ".join("?" * len(names))
    insert = f"INSERT INTO {quoted(each.table.stored_as)} ({columns}) VALUES ({marks})"  # noqa: S608
    already = _already_here(each.table, staged.ids.person)
    count = seen = 0
    batch: list[tuple[Stored, ...]] = []
    for row, size in _rows(archive, each):
        seen += 1
        tell.done(size)
        values = _values(each.table, row)
        if _is_unknown(staged, each.table, values) or _joined(staged, each.table, already, values):
            continue
        batch.append(_stored(staged, each.table, values))
        count += 1
        if len(batch) >= _ROWS_AT_ONCE:
            _insert(staged.database, insert, batch)
            batch = []
    _insert(staged.database, insert, batch)
    if seen != each.rows:
        raise NotTakenError(damaged())
    staged.counts[each.table.name] = count


def _insert(database: sqlite3.Connection, insert: str, batch: list[tuple[Stored, ...]]) -> None:
    """Insert rows in one go."""
    database.execute("BEGIN")
    database.executemany(insert, batch)
    database.execute("COMMIT")


def _rows(archive: OwnArchive, each: TableIn) -> Iterator[tuple[Row, int]]:
    """Yield a table's rows with the bytes each took; the file has one row a line."""
    ended = False
    for number, line in enumerate(archive.lines(each.listed)):
        if ended and line.strip():
            raise WrongValueError(each.table.name)
        if number == 0 or line == b"]" or not line:
            ended = ended or line == b"]"
            if number == 0 and line != b"[":
                raise WrongValueError(each.table.name)
            continue
        try:
            row = json.loads(line.removesuffix(b","))
        except ValueError:
            raise WrongValueError(each.table.name) from None
        if not isinstance(row, dict):
            raise WrongValueError(each.table.name)
        yield row, len(line)
    if not ended:
        raise WrongValueError(each.table.name)


def _values(table: Table, row: Row) -> Row:
    """Return what the row says for the columns known here; one it doesn't say is left empty."""
    values: Row = {}
    for column in table.columns:
        said = row[column.name] if column.name in row else column.field.get_default()
        value = column.value(said)
        if not column.within_limits(value):
            raise WrongValueError(column.name)
        values[column.name] = value
    return values


def _is_unknown(staged: Staged, table: Table, values: Row) -> bool:
    """Return whether the history speaks of a table that is not taken in."""
    if table.name != CHANGED_ROWS or values["table"] in {PERSON, *staged.ids.tables}:
        return False
    staged.left_out += 1
    return True


def _already_here(table: Table, person: Person) -> dict[str, dict[tuple[object, ...], int]]:
    """Return the rows here that no second one may be like, by constraint and its values."""
    return {
        rule.name: {
            tuple(values): pk
            for pk, *values in table.model.objects.for_person(person)
            .filter(rule.condition or Q())
            .values_list("pk", *_own_fields(rule))
        }
        for rule in _rules(table)
    }


def _joined(
    staged: Staged,
    table: Table,
    already: dict[str, dict[tuple[object, ...], int]],
    values: Row,
) -> bool:
    """Return whether the row is here already; what names it will name the one that is here."""
    for rule in _rules(table):
        if _applies(rule, values):
            here = already[rule.name].get(tuple(values[name] for name in _own_fields(rule)))
            if here is not None:
                staged.ids.joined.setdefault(table.name, {})[values["id"]] = here
                return True
    return False


def _applies(rule: UniqueConstraint, values: Row) -> bool:
    """Return whether a rule holds for such a row; the rules here name columns and their values."""
    if rule.condition is None:
        return True
    wanted = rule.condition.deconstruct()[1]
    return all(values[name] == value for name, value in wanted)


def _rules(table: Table) -> list[UniqueConstraint]:
    """Return what a person may have only once."""
    return [
        rule
        for rule in table.model._meta.constraints
        if isinstance(rule, UniqueConstraint) and "owner" in rule.fields
    ]


def _own_fields(rule: UniqueConstraint) -> list[str]:
    return [name for name in rule.fields if name != "owner"]


def _stored(staged: Staged, table: Table, values: Row) -> tuple[Stored, ...]:
    if table.name == KEPT_FILES:
        _expect_file(staged, values["id"], values)
    elif table.name == CHANGED_ROWS:
        _expect_removed_file(staged, values)
    row = staged.ids.renumber(table, values)
    stored = (column.stored(row[column.name]) for column in table.columns)
    return (*stored, staged.ids.person.pk)


def _expect_removed_file(staged: Staged, values: Row) -> None:
    """A removed file's bytes come along: the history can bring its row back."""
    is_one = values["table"] == KEPT_FILES and values["did"] == ChangedRow.Did.REMOVED
    if is_one and isinstance(values["before"], dict):
        _expect_file(staged, values["row"], values["before"])


def _expect_file(staged: Staged, key: int, row: Row) -> None:
    was, size, sha256 = row["path"], row["size"], row["digest"]
    if not (isinstance(was, str) and isinstance(size, int) and isinstance(sha256, str)):
        raise WrongValueError("path")
    path = staged.ids.path(was)
    expected = KeptFileIn(was, path, size, sha256)
    if staged.files.setdefault(key, expected) != expected:
        raise WrongValueError("path")


def _refuse_loose_ends(staged: Staged, table: Table) -> None:
    """Refuse a row that names one which is neither in the file nor here already."""
    for column in table.references:
        to = staged.ids.tables.get(column.to)
        if to is None:
            raise WrongValueError(column.name)
        key = quoted(column.stored_as)
        found = staged.database.execute(
            f"SELECT 1 FROM {quoted(table.stored_as)} AS one WHERE one.{key} > ? "  # noqa: S608
            f"AND NOT EXISTS (SELECT 1 FROM {quoted(to.stored_as)} WHERE id = one.{key})",
            [staged.ids.steps[column.to]],
        )
        if found.fetchone():
            raise WrongValueError(column.name)


def quoted(name: str) -> str:
    """Return the name of a table or column as SQL takes it."""
    return connection.ops.quote_name(name)
