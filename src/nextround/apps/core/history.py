"""The history of what a person did, and taking any of it back: one shape for every edit.

A service opens a `change`, tells it each row that it adds, saves or removes, and the change
keeps what was there before. A service called by another one joins the change that is open, so
that what a person did with one click is taken back with one click.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import timedelta
from typing import Any, cast

from django.apps import apps
from django.db import models, router, transaction
from django.db.models.deletion import Collector
from django.utils import timezone
from django.utils.translation import gettext as _

from nextround.apps.core.models import Change, ChangedRow, OwnedModel, Person

__all__ = ["Change", "NothingToUndoError", "Recorder", "change", "changes", "following"]

Did = ChangedRow.Did
Verb = Change.Verb
Subject = tuple[str, int]  # table ("openings.opening") and id


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
        before, after = snapshot(kept), snapshot(row)
        changed = [name for name in after if before[name] != after[name]]
        if changed:
            row.save(update_fields=changed)
            self._remember(row, {n: before[n] for n in changed}, {n: after[n] for n in changed})
        return changed

    def remove(self, *rows: models.Model) -> None:
        """Delete rows with all that hangs on them, keeping what they held."""
        for row in rows:
            collector = Collector(using=router.db_for_write(row._meta.model))
            collector.collect([row])
            for each, name, value in _let_go_by(collector):
                self._remember(each, {name: getattr(each, name)}, {name: value})
            for gone in _all_of(collector):
                self._remember_removed(gone)
            row.delete()

    def restore(self, table: str, before: dict[str, Any]) -> models.Model:
        """Insert a removed row again, under its old id."""
        row = _model(table)()
        _write(row, before)
        # Raw, because a row that comes back keeps the day it was first recorded.
        row.save_base(raw=True, force_insert=True)
        self.rows[_key(row)] = _entry(row, Did.ADDED)
        return row

    def _remember(self, row: models.Model, before: dict[str, Any], after: dict[str, Any]) -> None:
        entry = self.rows.get(_key(row))
        if entry is None or entry.did == Did.ABOUT:
            entry = self.rows[_key(row)] = _entry(row, Did.CHANGED)
        if entry.did == Did.CHANGED:
            # Changed twice within one change: the first before, the last after.
            entry.before = {**before, **entry.before}
            entry.after = {**entry.after, **after}

    def _remember_removed(self, row: models.Model) -> None:
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


def that_added(rows: Iterable[models.Model]) -> dict[int, int]:
    """Return, for rows of one table, the change that added each and was not taken back."""
    by_id = {row.pk: row for row in rows}
    if not by_id:
        return {}
    table = next(iter(by_id.values()))._meta.label_lower
    found = ChangedRow.objects.filter(
        table=table, row__in=by_id, did=Did.ADDED, change__undone_by=None
    )
    return dict(found.order_by("pk").values_list("row", "change"))


def take_back(done: Change) -> Change:
    """Put back what a change did, by a new change that can itself be taken back.

    Raises:
        NothingToUndoError: It was taken back already, or what it wrote was changed since.
    """
    if Change.objects.filter(undoes=done).exists():
        raise NothingToUndoError(_("This was taken back already."))
    with (
        following() as made,
        change(done.owner, Verb.TAKEN_BACK, label=done.label, undoes=done) as step,
    ):
        touched = [_put_back(step, entry) for entry in done.rows.order_by("-pk")]
        for row in touched:
            if isinstance(row, OwnedModel):
                row.settle()
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


def _put_back(step: Recorder, entry: ChangedRow) -> models.Model | None:
    """Undo one row of a change; returns the row, or None where it is gone for good."""
    if entry.did == Did.REMOVED:
        return step.restore(entry.table, entry.before)
    row = _model(entry.table)._base_manager.filter(pk=entry.row).first()
    if entry.did == Did.ABOUT:
        if row is not None:
            step.about(row)
        return row
    if row is None:
        raise NothingToUndoError(
            _("What this changed is gone. Take back its removal first, then this.")
        )
    if entry.did == Did.ADDED:
        step.remove(row)
        return None
    now = snapshot(row)
    if any(now[name] != value for name, value in entry.after.items()):
        raise NothingToUndoError(
            _("%(what)s was changed again since. Take the later change back first.") % {"what": row}
        )
    _write(row, entry.before)
    step.save(row)
    return row


def _all_of(collector: Collector) -> Iterable[models.Model]:
    """Yield every row a deletion takes along, what hangs on others first."""
    collector.sort()
    for found in collector.fast_deletes:
        yield from found
    for rows in collector.data.values():
        yield from rows


def _let_go_by(collector: Collector) -> Iterable[tuple[models.Model, str, Any]]:
    """Yield every row that stays and loses a key, with the column and what takes its place."""
    for (field, value), found in collector.field_updates.items():
        # The stubs say rows; what Django keeps there are lists of rows.
        for rows in cast("list[Iterable[models.Model]]", found):
            for row in rows:
                yield row, field.attname, value


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


_JSON = (str, int, float, bool, list, dict)


def _write(row: models.Model, values: dict[str, Any]) -> None:
    columns = {field.attname: field for field in row._meta.concrete_fields}
    for name, value in values.items():
        if name in columns:  # an older version's field may be gone
            setattr(row, name, columns[name].to_python(value))
