"""New ids for rows that arrive, wherever a row, a file or the history names one."""

import uuid
from collections.abc import Callable, Container
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.db import connection, models

from nextround.apps.core import people
from nextround.apps.core.models import Person
from nextround.apps.custody.tables import (
    CHANGED_ROWS,
    KEPT_FILES,
    PERSON,
    PREFERENCES,
    Column,
    Table,
    WrongValueError,
    column,
)

Row = dict[str, Any]  # as JSON has it

# No table has given more ids than this, and the search has no room for more.
MOST_IDS = 2**40 - 1
# How many rows others may add to a table while rows for it are being checked.
_ROOM_FOR_OTHERS = 10_000


class OutrunError(Exception):
    """Others added more rows meanwhile than room was left for."""


def highest_id(table: Table) -> int:
    """Return the highest id that the table ever gave, so that those of removed rows count."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [table.stored_as])
        given = cursor.fetchone()
    return int(given[0]) if given else 0


def first_steps(tables: dict[str, Table]) -> dict[str, int]:
    """Return after which id the rows to come may begin; nothing is taken yet."""
    return {name: highest_id(table) + _ROOM_FOR_OTHERS for name, table in tables.items()}


@dataclass(slots=True)
class Numbering:
    """The way from the ids in a file to those here.

    Attributes:
        person: Whose the rows will be.
        tables: What is brought in, by name.
        steps: After which id each table's new ones begin.
        highest: The highest id that may stand in the file, by table.
        given: The new ids, by table and id in the file, as they were first met.
        joined: Rows that are here already, by table and id in the file.
        paths: Where each kept file will lie, by where it lay.
    """

    person: Person
    tables: dict[str, Table]
    steps: dict[str, int]
    highest: dict[str, int]
    given: dict[str, dict[int, int]] = field(default_factory=dict)
    joined: dict[str, dict[int, int]] = field(default_factory=dict)
    paths: dict[str, str] = field(default_factory=dict)

    def new(self, table: str, old: object) -> int:
        """Return the id here of a row in the file.

        Raises:
            WrongValueError: There can be no such row.
        """
        if not isinstance(old, int) or isinstance(old, bool):
            raise WrongValueError(table)
        if not 1 <= old <= self.highest.get(table, 0):
            raise WrongValueError(table)
        # One after the other: a file that names a high id makes no high ids here.
        given = self.given.setdefault(table, {})
        following = self.steps[table] + len(given) + 1
        return self.joined.get(table, {}).get(old) or given.setdefault(old, following)

    def last(self, table: str) -> int:
        """Return the last id that was given to a table's rows."""
        return self.steps[table] + len(self.given.get(table, {}))

    def reserve(self) -> None:
        """Take the ids, in the transaction that keeps the rows; nobody else is given them.

        Raises:
            OutrunError: Some were given to others meanwhile.
        """
        with connection.cursor() as cursor:
            for name in self.given:
                table = self.tables[name]
                if highest_id(table) > self.steps[name]:
                    raise OutrunError
                to: list[str | int] = [self.last(name), table.stored_as]
                cursor.execute("UPDATE sqlite_sequence SET seq = %s WHERE name = %s", to)
                if not cursor.rowcount:
                    cursor.execute("INSERT INTO sqlite_sequence (seq, name) VALUES (%s, %s)", to)

    def renumber(self, table: Table, values: Row) -> Row:
        """Return a row's values, already of the right types, with the ids they have here."""
        named = {c.name: self.reference(c, values[c.name]) for c in table.references}
        new = {"id": self.new(table.name, values["id"])}
        return {**values, **named, **new, **self.named_elsewhere(table, values)}

    def reference(self, column: Column, old: object) -> int | None:
        """Return the id here of the row that a column names, or None where it names none."""
        return None if old is None else self.new(column.to, old)

    def named_elsewhere(self, table: Table, values: Row) -> Row:
        """Return the values that name rows or files though their columns are no keys."""
        more = _MORE.get(table.name)
        if more is None or not more[0] <= values.keys():
            return {}
        return more[1](self, values)

    def path(self, old: object) -> str:
        """Return where a kept file will lie, under a name of our own."""
        if not isinstance(old, str):
            raise WrongValueError("path")
        name = uuid.uuid4().hex
        return self.paths.setdefault(old, f"{name[:2]}/{name}")


def _changed_row(ids: Numbering, row: Row) -> Row:
    """A row of the history names a row of any table, and holds what it was."""
    if row["table"] == PERSON:
        return {
            "row": ids.person.pk,
            "before": preferences(row["before"]),
            "after": preferences(row["after"]),
        }
    table = ids.tables[row["table"]]
    before, after = (_remembered(ids, table, row[side]) for side in ("before", "after"))
    new = ids.new(table.name, row["row"])
    if {before.get("id", new), after.get("id", new)} != {new}:
        raise WrongValueError("before")
    return {"row": new, "before": before, "after": after}


def _remembered(ids: Numbering, table: Table, was: object) -> Row:
    """Return what the history remembers of a row; what its table does not have is left out."""
    if not isinstance(was, dict):
        raise WrongValueError("before")
    columns = {c.name: c for c in table.columns}
    row = {
        name: _remembered_value(ids, columns[name], value)
        for name, value in was.items()
        if name in columns
    }
    if "owner_id" in was:
        row["owner_id"] = ids.person.pk
    return {**row, **ids.named_elsewhere(table, was)}


def _remembered_value(ids: Numbering, column: Column, value: object) -> object:
    read = column.value(value)
    if read is None:
        return None
    if column.type == "id":
        return ids.new(column.field.model._meta.label_lower, value)
    if column.to:
        return ids.new(column.to, value)
    # As the row itself is kept, or the history would take it for changed since.
    return read if column.is_name else value


def preferences(said: object) -> Row:
    """Return those of the preferences that hold here; a language may be missing, or a zone.

    Raises:
        WrongValueError: They are no preferences at all.
    """
    if not isinstance(said, dict):
        raise WrongValueError("person")
    read = {name: _preference(name, said[name]) for name in PREFERENCES if name in said}
    return {name: value for name, value in read.items() if value is not None}


def _preference(name: str, said: object) -> object:
    """Return a preference as it is kept, or None where it does not hold here."""
    field = Person._meta.get_field(name)
    assert isinstance(field, models.Field)
    preference = column(field)
    try:
        value = preference.value(said)
    except WrongValueError:
        return None
    holds = name not in _ONE_OF or value in _ONE_OF[name]()
    return value if holds and preference.within_limits(value) else None


def _kept_file(ids: Numbering, row: Row) -> Row:
    return {"path": ids.path(row["path"])}


def _event(ids: Numbering, row: Row) -> Row:
    """An edit in the timeline holds what it replaced, by column of the opening."""
    if not isinstance(row["changes"], dict):
        raise WrongValueError("changes")
    references = {c.name: c for c in ids.tables["openings.opening"].references}
    changes = {
        name: [ids.reference(references[name], old) for old in _pair(both)]
        if name in references
        else both
        for name, both in row["changes"].items()
    }
    return {"changes": changes}


def _pair(both: object) -> list[object]:
    if not isinstance(both, list) or len(both) != 2:
        raise WrongValueError("changes")
    return both


def _action(ids: Numbering, row: Row) -> Row:
    """A plan names what it is about by a word and an id."""
    if row["subject_id"] is None:
        return {}
    named = [name for name in ids.tables if name.partition(".")[2] == row["subject_kind"]]
    return {"subject_id": ids.new(named[0], row["subject_id"]) if named else None}


_ONE_OF: dict[str, Callable[[], Container[object]]] = {
    "time_zone": people.zone_names,
    "language": lambda: [code for code, _ in settings.LANGUAGES],
}
# The tables with ids, or names of files, in columns that the models do not know to be keys:
# which columns it takes to tell, and how they are told.
_MORE: dict[str, tuple[set[str], Callable[[Numbering, Row], Row]]] = {
    CHANGED_ROWS: ({"table", "row", "before", "after"}, _changed_row),
    KEPT_FILES: ({"path"}, _kept_file),
    "openings.event": ({"changes"}, _event),
    "plan.action": ({"subject_kind", "subject_id"}, _action),
}
