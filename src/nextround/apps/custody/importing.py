"""Bringing an export in: checked whole, then kept in one short transaction, or not at all."""

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from django.conf import settings
from django.db import IntegrityError, connection, models, transaction
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from nextround.apps.core import files, history
from nextround.apps.core.models import Change, ChangedRow, Person
from nextround.apps.custody import incoming as lists
from nextround.apps.custody import numbering, staging
from nextround.apps.custody.gate import Listed, NotTakenError, OwnArchive, damaged
from nextround.apps.custody.incoming import Incoming
from nextround.apps.custody.numbering import Numbering, OutrunError
from nextround.apps.custody.places import arriving
from nextround.apps.custody.staging import KeptFileIn, Staged, Steps
from nextround.apps.custody.tables import HISTORY, PERSON, Table
from nextround.apps.custody.zipping import Tell


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What an import added.

    Attributes:
        change: The entry of the history that takes all of it back; None where nothing came.
        joined: How many rows were here already and were joined.
    """

    change: int | None
    rows: int
    files: int
    joined: int
    left_out: list[str]


def bring_in(
    person: Person,
    file: BinaryIO,
    *,
    tell: Tell,
    finish: Callable[[BroughtIn], None] = lambda _: None,
) -> BroughtIn:
    """Add what an export holds to what the person has; theirs from now on, whoever wrote it.

    `finish` runs in the transaction that keeps it.

    Raises:
        NotTakenError: The file is not sound, or there is no room for its files.
    """
    with lists.opened(file) as (archive, incoming), _scratch() as folder:
        staged = _staged(archive, incoming, person=person, folder=folder, tell=tell)
        with _files(archive, incoming, staged=staged, tell=tell):
            try:
                return _keep(person, incoming, staged=staged, finish=finish)
            except (IntegrityError, OutrunError):
                raise NotTakenError(
                    _(
                        "What you have was changed while this was being brought in. "
                        "Nothing was added. Try again."
                    )
                ) from None


def _staged(
    archive: OwnArchive, incoming: Incoming, *, person: Person, folder: Path, tell: Tell
) -> Staged:
    tables = {each.table.name: each.table for each in incoming.tables}
    highest = {each.table.name: each.highest for each in incoming.tables}
    ids = Numbering(person, tables, numbering.first_steps(tables), highest)
    steps = Steps(tell, of=incoming.size)
    return staging.stage(archive, incoming, ids=ids, file=folder / "rows.sqlite3", tell=steps)


@contextmanager
def _scratch() -> Iterator[Path]:
    """Make a folder beside the data, for its owner alone, and remove it again."""
    folder = Path(tempfile.mkdtemp(dir=arriving()))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _files(
    archive: OwnArchive, incoming: Incoming, *, staged: Staged, tell: Tell
) -> Iterator[None]:
    """Write the kept files before the rows that name them; remove them where no rows come."""
    found = [(expected, _entry(incoming, key, expected)) for key, expected in staged.files.items()]
    wanted = sum(expected.size for expected, entry in found if entry)
    if wanted > settings.QUOTA - files.used(staged.ids.person):
        raise NotTakenError(_("There is no room for its files. Settings says what takes it."))
    steps = Steps(tell, of=incoming.size)
    steps.done(sum(each.listed.size for each in incoming.tables))
    written: list[Path] = []
    try:
        for expected, entry in found:
            if entry is not None:
                written.append(files.folder() / expected.path)
                _write(written[-1], archive.pieces(entry), steps=steps)
        yield
    except BaseException:
        for place in written:
            place.unlink(missing_ok=True)
        raise


def _entry(incoming: Incoming, key: int, expected: KeptFileIn) -> Listed | None:
    if key not in incoming.files:
        raise NotTakenError(damaged())
    entry = incoming.files[key]
    if entry and (entry.size, entry.sha256) != (expected.size, expected.sha256):
        raise NotTakenError(damaged())
    return entry


def _write(place: Path, pieces: Iterable[bytes], *, steps: Steps) -> None:
    try:
        files.write_whole(place, steps.along(pieces))
    except OSError as error:
        raise NotTakenError(
            _("Its files could not be kept (%(why)s). Nothing was added. Make room and try again.")
            % {"why": error.strerror}
        ) from None


def _keep(
    person: Person, incoming: Incoming, *, staged: Staged, finish: Callable[[BroughtIn], None]
) -> BroughtIn:
    joined = sum(len(rows) for rows in staged.ids.joined.values())
    rows = sum(staged.counts[t.name] for t in staged.ids.tables.values() if t.model not in HISTORY)
    with transaction.atomic():
        staged.ids.reserve()
        preferences = incoming.preferences if lists.is_empty(person) else {}
        for table in staged.ids.tables.values():
            _insert(staged, table)
        change = _note(person, incoming, staged=staged, preferences=preferences)
        left_out = list(incoming.left_out)
        if staged.left_out:
            left_out.append(_("%(n)d entries of its history") % {"n": staged.left_out})
        brought = BroughtIn(change, rows, len(staged.files), joined, left_out)
        finish(brought)
    return brought


def _insert(staged: Staged, table: Table) -> None:
    columns = staging.stored_columns(table)
    names = ", ".join(staging.quoted(name) for name in columns)
    marks = ", ".join(["%s"] * len(columns))
    into = staging.quoted(table.stored_as)
    with connection.cursor() as cursor:
        for rows in staged.rows(table):
            cursor.executemany(f"INSERT INTO {into} ({names}) VALUES ({marks})", rows)  # noqa: S608


def _note(
    person: Person, incoming: Incoming, *, staged: Staged, preferences: dict[str, object]
) -> int | None:
    """Write one change that takes the whole back; its rows are noted by the database itself."""
    made_at = timezone.localtime(incoming.made_at)
    label = _("an export of %(day)s") % {"day": date_format(made_at, "j F Y")}
    change = Change(owner=person, verb=Change.Verb.IMPORTED, label=label)
    change.save()
    before = history.snapshot(person)
    changed = {name: value for name, value in preferences.items() if before[name] != value}
    if changed:
        for name, value in changed.items():
            setattr(person, name, value)
        person.save(update_fields=list(changed))
        ChangedRow(
            owner=person,
            change=change,
            table=PERSON,
            row=person.pk,
            did=ChangedRow.Did.CHANGED,
            before={name: before[name] for name in changed},
            after=changed,
        ).save()
    # What the history remembers stays in the history, as it does when anything is taken back.
    lists = [table for table in staged.ids.tables.values() if table.model not in HISTORY]
    noted = sum(_note_rows(staged, table, change) for table in lists)
    if noted or changed:
        return change.pk
    change.delete()
    return None


def _note_rows(staged: Staged, table: Table, change: Change) -> int:
    """Note a table's new rows, but for those that go with another new row."""
    of_change = ChangedRow(owner=change.owner, change=change, did=ChangedRow.Did.ADDED)
    quoted = staging.quoted
    fields = [f for f in ChangedRow._meta.concrete_fields if not f.primary_key]
    names = ", ".join(quoted(str(field.column)) for field in fields)
    of_change.table, of_change.recorded_at = table.name, timezone.now()
    values = [
        field.get_db_prep_save(getattr(of_change, field.attname), connection)
        for field in fields
        if field.name != "row"
    ]
    marks = ", ".join("id" if field.name == "row" else "%s" for field in fields)
    step = staged.ids.steps[table.name]
    where, bounds = ["id > %s", "id <= %s"], [step, staged.ids.last(table.name)]
    for column in table.references:
        if _goes_along(column.field):
            where.append(f"COALESCE({quoted(column.stored_as)}, 0) <= %s")
            bounds.append(staged.ids.steps[column.to])
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {quoted(ChangedRow._meta.db_table)} ({names}) "  # noqa: S608
            f"SELECT {marks} FROM {quoted(table.stored_as)} WHERE {' AND '.join(where)} "
            "ORDER BY id",
            [*values, *bounds],
        )
        return int(cursor.rowcount)


def _goes_along(field: "models.Field[object, object]") -> bool:
    return field.remote_field is not None and field.remote_field.on_delete is models.CASCADE
