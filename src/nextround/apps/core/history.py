"""The history of what a person did, and taking any of it back: one shape for every edit.

A service opens a `change` and tells it each row that it adds, saves or removes; the change keeps
what was there before. One called by another joins the open change: one click takes back one click.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import timedelta
from itertools import groupby
from typing import Any, cast

from django.apps import apps
from django.db import IntegrityError, connections, models, router, transaction
from django.db.models import Count, OuterRef, Subquery
from django.db.models.deletion import Collector
from django.db.models.functions import RowNumber
from django.db.models.sql import InsertQuery
from django.utils import timezone
from django.utils.translation import gettext as _

from nextround.apps.core import holding
from nextround.apps.core.models import Change, ChangedRow, OwnedModel, Person

__all__ = [
    "Change",
    "ChangedRow",
    "NothingToUndoError",
    "Recorder",
    "change",
    "changes",
    "following",
    "rows_of",
]

Did = ChangedRow.Did
Verb = Change.Verb
Subject = tuple[str, int]  # table ("openings.opening") and id

_SOME_ROWS = 8
_JSON = (str, int, float, bool, list, dict)


class NothingToUndoError(ValueError):
    """The change cannot be taken back any more; the text says why and is fit to show."""


class Recorder:
    """Writes rows, and remembers what they were before."""

    def __init__(self, label: str) -> None:
        self.label = label
        self.rows: dict[Subject, ChangedRow] = {}

    def about(self, *rows: models.Model) -> None:
        """Remember that the change concerns `rows`, so that their histories list it."""
        for row in rows:
            self.rows.setdefault(_key(row), _entry(row, Did.ABOUT))

    def add(self, row: models.Model) -> None:
        """Insert a new row."""
        row.save(force_insert=True)
        self.rows[_key(row)] = _entry(row, Did.ADDED)

    def save(self, row: models.Model) -> list[str]:
        """Write a row that is there already; returns the names of the fields that changed."""
        kept = row._meta.model._base_manager.select_for_update().get(pk=row.pk)
        return self.save_over(row, before=snapshot(kept))

    def save_over(self, row: models.Model, *, before: dict[str, Any]) -> list[str]:
        """Write a row whose fields were just read as `before`; else as `save`."""
        after = snapshot(row)
        changed = [name for name in after if before[name] != after[name]]
        if changed:
            row.save(update_fields=changed)
            self._remember(row, {n: before[n] for n in changed}, {n: after[n] for n in changed})
        return changed

    def remove(self, *rows: models.Model) -> None:
        """Delete rows with all that hangs on them, keeping what they held."""
        for model, same in _by_model(rows).items():
            collector = Collector(using=router.db_for_write(model))
            collector.collect(same)
            for each, name, value in _let_go_by(collector):
                self._remember(each, {name: getattr(each, name)}, {name: value})
            for gone in _all_of(collector):
                self._remember_removed(gone)
            collector.delete()

    def restore(self, model: type[models.Model], befores: Iterable[dict[str, Any]]) -> None:
        """Insert removed rows of one table again, under their old ids."""
        rows = [_written(model(), before) for before in befores]
        _insert_as_they_are(model, rows)
        self.rows |= {_key(row): _entry(row, Did.ADDED) for row in rows}

    def _remember(self, row: models.Model, before: dict[str, Any], after: dict[str, Any]) -> None:
        entry = self.rows.get(_key(row))
        if entry is None or entry.did == Did.ABOUT:
            entry = self.rows[_key(row)] = _entry(row, Did.CHANGED)
        if entry.did == Did.CHANGED:
            # Changed twice within one change: the first before, the last after.
            entry.before = {**before, **entry.before}
            entry.after = {**entry.after, **after}

    def _remember_removed(self, row: models.Model) -> None:
        holding.step()
        entry = self.rows.pop(_key(row), None)
        if entry is not None and entry.did == Did.ADDED:
            return
        removed = self.rows[_key(row)] = _entry(row, Did.REMOVED)
        earlier = entry.before if entry is not None and entry.did == Did.CHANGED else {}
        removed.before = {**snapshot(row), **earlier}


_open: ContextVar[Recorder | None] = ContextVar("open_change", default=None)
_followed: ContextVar[list[Change] | None] = ContextVar("followed_changes", default=None)


@contextmanager
def change(
    person: Person, verb: str, *rows: models.Model, label: str = "", undoes: Change | None = None
) -> Iterator[Recorder]:
    """Write what a person did, about `rows`, in one transaction and one entry of the history.

    Inside another change of the same person this joins it. A change that touched nothing
    leaves no entry.
    """
    outer = _open.get()
    if outer is not None:
        outer.about(*rows)
        yield outer
        return
    recorder = Recorder(label or (str(rows[0]) if rows else ""))
    recorder.about(*rows)
    with transaction.atomic():
        token = _open.set(recorder)
        try:
            yield recorder
        finally:
            _open.reset(token)
        _keep(person, verb, recorder=recorder, undoes=undoes)


@contextmanager
def following() -> Iterator[list[Change]]:
    """Collect the changes made inside, so that a page can offer to take them back."""
    made: list[Change] = []
    token = _followed.set(made)
    try:
        yield made
    finally:
        _followed.reset(token)


def changes(person: Person, *, about: models.Model | None = None) -> models.QuerySet[Change]:
    """Return what the person did, the latest first; `about` keeps what touched one row."""
    found = Change.objects.for_person(person).select_related("undone_by", "undoes")
    if about is None:
        return found
    table, row = _key(about)
    return found.filter(rows__table=table, rows__row=row).distinct()


def rows_of(some: Iterable[Change]) -> dict[int, list[ChangedRow]]:
    """Return the first rows that each change wrote, by its id.

    An import has far too many for any to be worth showing, and none are fetched.
    """
    shown = [each.pk for each in some if each.verb != Verb.IMPORTED]
    place = models.Window(RowNumber(), partition_by="change", order_by="pk")
    wrote = ChangedRow.objects.filter(change__in=shown).exclude(did=Did.ABOUT)
    found: defaultdict[int, list[ChangedRow]] = defaultdict(list)
    for row in wrote.annotate(place=place).filter(place__lte=_SOME_ROWS).order_by("pk"):
        found[row.change_id].append(row)
    return found


def that_added(rows: Iterable[models.Model], *, of: str) -> dict[int, tuple[int, int]]:
    """Return, for rows of one table, the change that added each and was not taken back.

    Beside each stands how many rows that change is about, of the table `of`.
    """
    by_id = {row.pk: row for row in rows}
    if not by_id:
        return {}
    table = next(iter(by_id.values()))._meta.label_lower
    added = ChangedRow.objects.filter(table=table, row__in=by_id, did=Did.ADDED)
    about = ChangedRow.objects.filter(table=of, change=OuterRef("change"))
    reach = about.order_by().values("change").annotate(count=Count("row")).values("count")
    found = added.filter(change__undone_by=None).annotate(reach=Subquery(reach)).order_by("pk")
    return {row: (by, n) for row, by, n in found.values_list("row", "change", "reach")}


def take_back(done: Change) -> Change:
    """Put back what a change did, by a new change that can itself be taken back.

    Raises:
        NothingToUndoError: It was taken back already, or what it wrote was changed since.
    """
    if Change.objects.filter(undoes=done).exists():
        raise NothingToUndoError(_("This was taken back already."))
    try:
        with (
            following() as made,
            change(done.owner, Verb.TAKEN_BACK, label=done.label, undoes=done) as step,
        ):
            _put_all_back(step, list(done.rows.order_by("-pk")))
    except IntegrityError:
        # Its place was taken since, or what it hung on went: found as it is written.
        raise NothingToUndoError(
            _("Something that came or went since is in the way. Take that back first.")
        ) from None
    if not made:
        raise NothingToUndoError(_("There is nothing left of this to take back."))
    _pass_on(made)
    return made[0]


def sweep(person: Person) -> int:
    """Forget what is older than the person wants it kept; returns how many changes went."""
    if not person.history_days:
        return 0
    until = timezone.now() - timedelta(days=person.history_days)
    old = Change.objects.for_person(person).filter(recorded_at__lt=until)
    count = old.count()
    old.delete()
    return count


def snapshot(row: models.Model) -> dict[str, Any]:
    """Return a row's fields as JSON has them, by column."""
    return {field.attname: _plain(row, field) for field in row._meta.concrete_fields}


def _keep(person: Person, verb: str, *, recorder: Recorder, undoes: Change | None) -> None:
    rows = list(recorder.rows.values())
    if all(entry.did == Did.ABOUT for entry in rows):
        return
    kept = Change(owner=person, verb=verb, label=recorder.label[:300], undoes=undoes)
    kept.save()
    for entry in rows:
        entry.owner, entry.change = person, kept
    ChangedRow.objects.bulk_create(rows, batch_size=500)
    _pass_on([kept])


def _pass_on(made: list[Change]) -> None:
    """Tell whoever follows."""
    followed = _followed.get()
    if followed is not None:
        followed.extend(made)


def _put_all_back(step: Recorder, entries: list[ChangedRow]) -> None:
    """Undo the rows of a change, given the last first: as many at once as are alike."""
    for did, alike in groupby(_in_order(entries), key=lambda entry: entry.did):
        _put_back(step, did, list(alike))
    step.about(*_present(entry for entry in entries if entry.did == Did.ABOUT).values())
    _settle(entry for entry in entries if entry.did != Did.ADDED)


def _in_order(entries: list[ChangedRow]) -> list[ChangedRow]:
    """Return what is to be undone, the last first but for what can be done before all else.

    A value that must be there once only may pass from row to row of a table within a change.
    So what came or went keeps its turn, and what else changed in its table; the other changes
    stand in nobody's way, and go first.
    """
    moved = {entry.table for entry in entries if entry.did in {Did.ADDED, Did.REMOVED}}
    done = [entry for entry in entries if entry.did != Did.ABOUT]
    return sorted(done, key=lambda entry: entry.did != Did.CHANGED or entry.table in moved)


def _put_back(step: Recorder, did: str, entries: list[ChangedRow]) -> None:
    """Undo what a change did to some rows, all of it alike."""
    if did == Did.REMOVED:
        for table, same in _by_table(entries).items():
            step.restore(_model(table), [entry.before for entry in same])
        return
    rows = _present(entries)
    if any((entry.table, entry.row) not in rows for entry in entries):
        raise NothingToUndoError(
            _("What this changed is gone. Take back its removal first, then this.")
        )
    if did == Did.ADDED:
        step.remove(*rows.values())
        return
    for entry in entries:
        _write_back(step, rows[entry.table, entry.row], entry)


def _present(entries: Iterable[ChangedRow]) -> dict[Subject, models.Model]:
    """Return the rows that entries speak of, those that are there, each whole."""
    return {
        (table, key): row
        for table, same in _by_table(entries).items()
        for key, row in _whole(_model(table), (entry.row for entry in same)).items()
    }


def _settle(entries: Iterable[ChangedRow]) -> None:
    """Write what follows from others in the rows that entries speak of, where it does not yet."""
    for table, same in _by_table(entries).items():
        model = _model(table)
        if issubclass(model, OwnedModel) and model.settled_by:
            rows = model._base_manager.prefetch_related(*model.settled_by)
            for row in rows.in_bulk([entry.row for entry in same]).values():
                if not row.is_settled:
                    row.settle()


def _write_back(step: Recorder, row: models.Model, entry: ChangedRow) -> None:
    now = snapshot(row)
    if any(now[name] != value for name, value in entry.after.items()):
        raise NothingToUndoError(
            _("%(what)s was changed again since. Take the later change back first.") % {"what": row}
        )
    step.save_over(_written(row, entry.before), before=now)


def _by_model(rows: Iterable[models.Model]) -> dict[type[models.Model], list[models.Model]]:
    same: defaultdict[type[models.Model], list[models.Model]] = defaultdict(list)
    for row in rows:
        same[row._meta.model].append(row)
    return same


def _by_table(entries: Iterable[ChangedRow]) -> dict[str, list[ChangedRow]]:
    same: defaultdict[str, list[ChangedRow]] = defaultdict(list)
    for entry in entries:
        same[entry.table].append(entry)
    return same


def _whole(model: type[models.Model], keys: Iterable[int]) -> dict[int, models.Model]:
    """Return rows by id, with every field, in a query for each thousand."""
    return model._base_manager.select_for_update().order_by("pk").in_bulk(sorted(keys))


def _all_of(collector: Collector) -> Iterator[models.Model]:
    """Yield every row a deletion takes along, what hangs on others first."""
    collector.sort()
    for found in collector.fast_deletes:
        yield from found
    for model, rows in collector.data.items():
        # The collector read no more of them than their ids.
        yield from _whole(model, (row.pk for row in rows)).values()


def _let_go_by(collector: Collector) -> Iterator[tuple[models.Model, str, Any]]:
    """Yield every row that stays and loses a key, with the column and what takes its place."""
    for (field, value), found in collector.field_updates.items():
        # The stubs say rows; what Django keeps there are lists of rows.
        keys = (row.pk for rows in cast("list[Iterable[models.Model]]", found) for row in rows)
        for row in _whole(field.model, keys).values():
            yield row, field.attname, value


def _insert_as_they_are(model: type[models.Model], rows: list[models.Model]) -> None:
    """Insert rows raw, because one that comes back keeps the day it was first recorded."""
    database = connections[router.db_for_write(model)]
    fields = list(model._meta.concrete_fields)
    at_once = max(database.ops.bulk_batch_size(fields, rows), 1)
    for first in range(0, len(rows), at_once):
        query = InsertQuery(model)
        query.insert_values(fields, rows[first : first + at_once], raw=True)
        query.get_compiler(database.alias).execute_sql()


def _entry(row: models.Model, did: str) -> ChangedRow:
    table, key = _key(row)
    return ChangedRow(table=table, row=key, did=did)


def _key(row: models.Model) -> Subject:
    if row.pk is None:
        raise TypeError("A row must be kept before a change can be about it.")
    return row._meta.label_lower, row.pk


def _model(table: str) -> type[models.Model]:
    return apps.get_model(table)


def _plain(row: models.Model, field: models.Field[Any, Any]) -> Any:
    """Return a field's value as JSON has it."""
    value = getattr(row, field.attname)
    return value if value is None or isinstance(value, _JSON) else field.value_to_string(row)


def _written(row: models.Model, values: dict[str, Any]) -> models.Model:
    """Write fields of a row as a snapshot has them; returns the row."""
    holding.step()
    columns = {field.attname: field for field in row._meta.concrete_fields}
    for name, value in values.items():
        if name in columns:  # an older version's field may be gone
            setattr(row, name, columns[name].to_python(value))
    return row
