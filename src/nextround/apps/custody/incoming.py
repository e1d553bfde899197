"""What an export says it holds: its list checked, its version known, nothing kept yet."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, BinaryIO

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nextround.apps.core.models import Person
from nextround.apps.custody import gate
from nextround.apps.custody.export import FORMAT, MANIFEST, VERSION
from nextround.apps.custody.gate import Listed, NotTakenError, OwnArchive, damaged
from nextround.apps.custody.numbering import MOST_IDS, Row, preferences
from nextround.apps.custody.tables import (
    CHANGES,
    HISTORY,
    KEPT_FILES,
    Table,
    WrongValueError,
    tables,
)

_MB = 1024 * 1024
# Far beyond any search of one person: what a table may say to have, and all tables to weigh.
_MOST_ROWS = 5_000_000
_MOST_BYTES = 2_000 * _MB
_LONGEST_PROGRAM = 40
# The tables that a person knows, in the order in which a page names them.
_NAMES = {
    "openings.opening": gettext_lazy("Openings"),
    "openings.event": gettext_lazy("Entries in their timelines"),
    "openings.interview": gettext_lazy("Interviews"),
    "openings.contact": gettext_lazy("People"),
    "openings.research": gettext_lazy("Notes of research"),
    "lessons.debrief": gettext_lazy("Debriefs"),
    "intake.arrival": gettext_lazy("Mails and postings"),
    "plan.action": gettext_lazy("Actions"),
    KEPT_FILES: gettext_lazy("Files"),
}


@dataclass(frozen=True, slots=True)
class TableIn:
    """A table of the file that is known here."""

    table: Table
    listed: Listed
    rows: int
    highest: int

    @property
    def is_history(self) -> bool:
        """Whether its rows are what the history remembers."""
        return self.table.model in HISTORY


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a file would bring.

    Attributes:
        tables: In the order in which they can be added.
        files: By id in the file: where it lies in it, or None where it was missing already.
        left_out: Tables and columns that this program doesn't know, by name.
        preferences: How its person liked to read.
    """

    version: str
    program: str
    made_at: datetime
    tables: list[TableIn]
    files: dict[int, Listed | None]
    left_out: list[str]
    preferences: Row

    @property
    def rows(self) -> list[tuple[str, int]]:
        """How many there are of each thing that a person knows by name, and of all others."""
        counted = {each.table.name: each.rows for each in self.tables if not each.is_history}
        others = sum(count for name, count in counted.items() if name not in _NAMES)
        named = [(str(words), counted.get(name, 0)) for name, words in _NAMES.items()]
        return [(words, count) for words, count in (*named, (_("Other rows"), others)) if count]

    @property
    def changes(self) -> int:
        """How many changes its history remembers."""
        return sum(each.rows for each in self.tables if each.table.name == CHANGES)

    @property
    def size(self) -> int:
        """How many bytes there are to read."""
        of_files = sum(file.size for file in self.files.values() if file)
        return of_files + sum(each.listed.size for each in self.tables)


@contextmanager
def opened(file: BinaryIO) -> Iterator[tuple[OwnArchive, Incoming]]:
    """Open an export and read its list.

    Raises:
        NotTakenError: It is none, it is damaged, or it is newer than this program.
    """
    with gate.opened(file, manifest=MANIFEST) as archive:
        yield archive, _incoming(archive.manifest)


def _incoming(said: dict[str, Any]) -> Incoming:
    if said.get("format") != FORMAT:
        raise NotTakenError(gate.foreign())
    gate.refuse_newer(said.get("version"), ours=VERSION)
    try:
        known, unknown = _tables(said["tables"])
        return Incoming(
            version=said["version"],
            program=str(said["program"])[:_LONGEST_PROGRAM],
            made_at=_moment(said["made_at"]),
            tables=known,
            files=dict(_file(each) for each in said["files"]),
            left_out=unknown,
            preferences=preferences(said["person"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        if isinstance(error, NotTakenError):
            raise
        raise NotTakenError(damaged()) from None


def _tables(said: list[dict[str, Any]]) -> tuple[list[TableIn], list[str]]:
    """Return the tables known here in our order, and the names of what is not known."""
    by_name = {each["name"]: each for each in said}
    ours = {table.name: table for table in tables()}
    known = [_table(table, by_name[name]) for name, table in ours.items() if name in by_name]
    if sum(each.listed.size for each in known) > _MOST_BYTES or len(by_name) < len(said):
        raise WrongValueError("tables")
    unknown = [str(name) for name in by_name if name not in ours]
    for each in known:
        has = {column.name for column in each.table.columns}
        unknown += [
            f"{each.table.name}: {column}"
            for column in by_name[each.table.name]["columns"]
            if column not in has
        ]
    return known, unknown


def _table(table: Table, said: dict[str, Any]) -> TableIn:
    rows, highest = said["rows"], said["highest"]
    if type(rows) is not int or type(highest) is not int:
        raise WrongValueError(table.name)
    if not 0 <= rows <= _MOST_ROWS or not 0 <= highest <= MOST_IDS:
        raise WrongValueError(table.name)
    return TableIn(table, gate.listed(said), rows, highest)


def _file(said: dict[str, Any]) -> tuple[int, Listed | None]:
    key = said["id"]
    if type(key) is not int:
        raise WrongValueError("files")
    return key, None if said.get("missing") is True else gate.listed(said)


def _moment(said: object) -> datetime:
    if not isinstance(said, str):
        raise WrongValueError("made_at")
    moment = datetime.fromisoformat(said)
    if moment.tzinfo is None:
        raise WrongValueError("made_at")
    return moment


def is_empty(person: Person) -> bool:
    """Return whether the person has nothing yet, the history aside."""
    return not any(
        table.model.objects.for_person(person).exists() for table in tables(history=False)
    )
