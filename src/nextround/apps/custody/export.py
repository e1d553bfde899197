"""All that a person has, as one ZIP of open formats."""

import json
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from typing import BinaryIO
from zoneinfo import ZoneInfo

from django.db import connection, transaction
from django.utils import timezone

from nextround.apps.core import files
from nextround.apps.core.models import ChangedRow, KeptFile, Person
from nextround.apps.custody import pages, sheets
from nextround.apps.custody.numbering import highest_id
from nextround.apps.custody.tables import KEPT_FILES, PREFERENCES, Table, tables
from nextround.apps.custody.zipping import Out, Tell, told
from nextround.apps.record import queries as record
from nextround.engine.career.json_resume import json_resume_of

FORMAT = "nextround-export"
# The first number rises when something comes to mean another thing, the second when something
# is added. docs/export-format.md says what each version holds; all of them are read for ever.
VERSION = (1, 0)
MANIFEST = "nextround.json"

# Writing an opening's page takes about as long as so many bytes of a file.
_PAGE_WEIGHS = 200_000


@dataclass(frozen=True, slots=True)
class _Kept:
    """A kept file as it is written: a row's, or a removed row's that the history remembers."""

    id: int
    name: str
    path: str
    size: int

    @property
    def entry(self) -> str:
        return f"files/{self.id}/{pages.file_name(self.name)}"


def write(person: Person, to: BinaryIO, *, tell: Tell, history: bool = True) -> None:
    """Write the person's export to a file that can be seeked in.

    The tables are read as they were at one moment, so that they fit together. What is written
    for reading alone (CSV, Markdown) and the files come after it.
    """
    made_at = timezone.now()
    kept = _kept_files(person, history=history)
    manifest: dict[str, object] = {
        "format": FORMAT,
        "version": ".".join(map(str, VERSION)),
        "made_at": made_at.isoformat(),
        "program": version("nextround"),
        "history": history,
        "person": {name: getattr(person, name) for name in PREFERENCES},
    }
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive, _words_of(person):
        out = Out(archive, made_at)
        with _as_of_one_moment():
            lists = [_table(out, table, person) for table in tables(history=history)]
        manifest["tables"] = lists
        for name, pieces in sheets.sheets(person).items():
            out.add(f"lists/{name}", pieces)
        resume = json_resume_of(record.career(person))
        out.add("record.json", [json.dumps(resume, ensure_ascii=False, indent=1).encode()])
        of_files = sum(file.size for file in kept)
        total = of_files + _PAGE_WEIGHS * pages.count(person)
        for number, (name, words) in enumerate(pages.openings(person)):
            out.add(name, [words.encode()])
            tell(number * _PAGE_WEIGHS // 1024, total // 1024)
        manifest["files"] = list(_files(out, kept, done=total - of_files, tell=tell))
        out.add("README.md", [pages.read_me(person, made_at, lists=lists).encode()])
        out.add(MANIFEST, [json.dumps(manifest, ensure_ascii=False, indent=1).encode()])


@contextmanager
def _as_of_one_moment() -> Iterator[None]:
    """Read in one transaction that, unlike all others, keeps nobody from writing."""
    usual = connection.transaction_mode  # type: ignore[attr-defined]  # SQLite's own
    connection.transaction_mode = "DEFERRED"  # type: ignore[attr-defined]
    try:
        with transaction.atomic():
            yield
    finally:
        connection.transaction_mode = usual  # type: ignore[attr-defined]


def _words_of(person: Person) -> timezone.override:
    return timezone.override(ZoneInfo(person.time_zone))


def _table(out: Out, table: Table, person: Person) -> dict[str, object]:
    """Write a table as a JSON array with a row a line, so that it can be read a row at a time."""
    count = 0

    def lines() -> Iterator[bytes]:
        nonlocal count
        yield b"["
        for rows in table.rows(person):
            said = (json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
            yield (b",\n" if count else b"\n") + ",\n".join(said).encode()
            count += len(rows)
        yield b"\n]\n"

    written = out.add(table.path, lines())
    columns = {column.name: column.described() for column in table.columns}
    return {
        "name": table.name,
        **written,
        "rows": count,
        "highest": highest_id(table),
        "columns": columns,
    }


def _kept_files(person: Person, *, history: bool) -> list[_Kept]:
    """Return the files of rows and, with the history, those of rows that it can bring back."""
    rows = KeptFile.objects.for_person(person).order_by("pk")
    found = {row.pk: _Kept(row.pk, row.name, row.path, row.size) for row in rows}
    if history:
        gone = ChangedRow.objects.for_person(person).filter(
            table=KEPT_FILES, did=ChangedRow.Did.REMOVED
        )
        for entry in gone.order_by("row"):
            was = entry.before
            kept = _Kept(entry.row, was["name"], was["path"], was["size"])
            found.setdefault(entry.row, kept)
    return [found[key] for key in sorted(found)]


def _files(out: Out, kept: list[_Kept], *, done: int, tell: Tell) -> Iterator[dict[str, object]]:
    """Write the files themselves; one that is not on the disk any more is listed as missing."""
    total = done + sum(file.size for file in kept)
    for file in kept:
        place = files.folder() / file.path
        if place.is_file():
            pieces = told(place, done=done, of=total, tell=tell)
            yield {"id": file.id, **out.add(file.entry, pieces, packed=False)}
        else:
            yield {"id": file.id, "missing": True}
        done += file.size
    tell(total // 1024, total // 1024)
