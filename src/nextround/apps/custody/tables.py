"""The tables that a person takes along, read off the models: a new one joins by itself."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Any

from django.apps import apps
from django.db import connection, models
from django.db.backends.base.operations import BaseDatabaseOperations

from nextround.apps.core.models import Change, ChangedRow, Job, KeptFile, OwnedModel, Person
from nextround.engine import names

# Work in the background means nothing elsewhere. All other owned tables are taken.
NOT_TAKEN = (Job,)
HISTORY = (Change, ChangedRow)
PREFERENCES = ("full_name", "language", "time_zone", "scheme", "text_size", "history_days")

KEPT_FILES: str = KeptFile._meta.label_lower
CHANGED_ROWS: str = ChangedRow._meta.label_lower
CHANGES: str = Change._meta.label_lower
PERSON: str = Person._meta.label_lower

Stored = str | int | float | None  # a value as the database has it

# The names that people type, kept without what hides in them, as the pages keep them.
_NAMES = {
    (PERSON, "full_name"),
    ("openings.opening", "role"),
    ("openings.opening", "employer"),
    ("openings.contact", "name"),
    ("openings.contact", "position"),
    ("openings.contact", "employer"),
    ("openings.ownstage", "name"),
    ("openings.criterion", "name"),
    ("openings.savedview", "name"),
    ("lessons.debrief", "letter_contact"),
    ("record.profile", "name"),
    ("record.profile", "label"),
    ("record.fact", "name"),
    ("record.fact", "organisation"),
    ("record.fact", "place"),
    ("record.story", "title"),
}

_ROWS_AT_ONCE = 200
# What a column holds, by the framework's name for it. A kind that is not here stops the start.
_TYPES = {
    "BigAutoField": "id",
    "AutoField": "id",
    "ForeignKey": "row",
    "OneToOneField": "row",
    "CharField": "text",
    "TextField": "text",
    "DateField": "day",
    "DateTimeField": "time",
    "BooleanField": "yes or no",
    "FloatField": "number",
    "SmallIntegerField": "whole number",
    "IntegerField": "whole number",
    "BigIntegerField": "whole number",
    "PositiveSmallIntegerField": "whole number",
    "PositiveIntegerField": "whole number",
    "PositiveBigIntegerField": "whole number",
    "JSONField": "anything",
}


class WrongValueError(ValueError):
    """A value is not what its column holds."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    Attributes:
        name: As the database and the JSON have it.
        type: One of the words in `_TYPES`.
        to: The table that a "row" names a row of; else "".
        longest: Most characters of a text; None where there is no end.
        optional: Whether it may be null.
        choices: The only texts there may be; empty where any may.
    """

    name: str
    type: str
    to: str
    longest: int | None
    optional: bool
    choices: tuple[str, ...]
    field: "models.Field[Any, Any]"

    def described(self) -> dict[str, object]:
        """Return what the manifest says of it."""
        said: dict[str, object] = {"type": self.type}
        if self.to:
            said["of"] = self.to
        if self.longest:
            said["longest"] = self.longest
        if self.choices:
            said["one of"] = list(self.choices)
        if self.optional:
            said["may be null"] = True
        return said

    def value(self, said: object) -> object:
        """Return what the JSON says as the field has it.

        Raises:
            WrongValueError: It is of another type.
        """
        if said is None:
            if not self.optional:
                raise WrongValueError(self.name)
            return None
        return _READ[self.type](self, said)

    def within_limits(self, value: object) -> bool:
        """Return whether a value of the right type is no longer and no other than may be."""
        if not isinstance(value, str) or self.type != "text":
            return True
        if self.longest is not None and len(value) > self.longest:
            return False
        return not self.choices or value in self.choices

    @property
    def is_name(self) -> bool:
        """Whether it holds a name that a person typed."""
        return (self.field.model._meta.label_lower, self.name) in _NAMES

    @property
    def stored_as(self) -> str:
        """Its name in the database."""
        return str(self.field.column)

    def stored(self, value: object) -> Stored:
        """Return the value as the database holds it."""
        stored: Stored = self.field.get_db_prep_save(value, connection)
        return stored


@dataclass(frozen=True, slots=True)
class Table:
    """One table, its columns in order without the owner's, which the importer replaces."""

    name: str
    model: type[OwnedModel]
    columns: tuple[Column, ...]

    @property
    def stored_as(self) -> str:
        """Its name in the database."""
        return self.model._meta.db_table

    @property
    def path(self) -> str:
        """Its place in the export."""
        return f"tables/{self.name}.json"

    @property
    def references(self) -> tuple[Column, ...]:
        """The columns that name rows."""
        return tuple(column for column in self.columns if column.to)

    def rows(self, person: Person) -> Iterator[list[dict[str, object]]]:
        """Yield the person's rows as JSON has them, by id, some at a time."""
        called = [column.name for column in self.columns]
        found = self.model.objects.for_person(person).order_by("pk").values_list(*called)
        rows = found.iterator(chunk_size=_ROWS_AT_ONCE)
        while some := list(islice(rows, _ROWS_AT_ONCE)):
            yield [{n: _said(value) for n, value in zip(called, row, strict=True)} for row in some]


def tables(*, history: bool = True) -> list[Table]:
    """Return every table that is taken along, each after those its rows name."""
    owned = [model for model in apps.get_models() if issubclass(model, OwnedModel)]
    lists = [model for model in owned if model not in (*NOT_TAKEN, *HISTORY)]
    return [_table(model) for model in (*lists, *(HISTORY if history else ()))]


def column(field: "models.Field[Any, Any]") -> Column:
    """Return a field as a column."""
    kind = _TYPES[field.get_internal_type()]
    to = field.related_model if kind == "row" else None
    choices = tuple(str(value) for value, _ in field.flatchoices)
    return Column(
        name=field.attname,
        type=kind,
        to=to._meta.label_lower if isinstance(to, type) else "",
        longest=field.max_length if kind == "text" else None,
        optional=field.null,
        choices=(*choices, *(("",) if choices and field.blank and "" not in choices else ())),
        field=field,
    )


def _table(model: type[OwnedModel]) -> Table:
    fields: Iterable[models.Field[Any, Any]] = model._meta.concrete_fields
    columns = tuple(column(field) for field in fields if field.name != "owner")
    return Table(model._meta.label_lower, model, columns)


def _said(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _text(column: Column, said: object) -> str:
    if not isinstance(said, str) or "\0" in said:
        raise WrongValueError(column.name)
    try:
        said.encode()
    except UnicodeEncodeError:
        raise WrongValueError(column.name) from None
    # A name of nothing that can be seen stays: a row must have one.
    return (names.plain(said) or said) if column.is_name else said


def _whole(column: Column, said: object) -> int:
    kind = "BigIntegerField" if column.type in {"id", "row"} else column.field.get_internal_type()
    # Not what this database would bear, but what every one bears.
    low, high = BaseDatabaseOperations.integer_field_ranges[kind]
    if not isinstance(said, int) or isinstance(said, bool) or not low <= said <= high:
        raise WrongValueError(column.name)
    return said


def _number(column: Column, said: object) -> float:
    if not isinstance(said, int | float) or isinstance(said, bool):
        raise WrongValueError(column.name)
    try:
        number = float(said)
    except OverflowError:
        raise WrongValueError(column.name) from None
    if not math.isfinite(number):
        raise WrongValueError(column.name)
    return number


def _yes_or_no(column: Column, said: object) -> bool:
    if not isinstance(said, bool):
        raise WrongValueError(column.name)
    return said


def _day(column: Column, said: object) -> date:
    try:
        return date.fromisoformat(_text(column, said))
    except ValueError:
        raise WrongValueError(column.name) from None


def _time(column: Column, said: object) -> datetime:
    try:
        time = datetime.fromisoformat(_text(column, said))
    except ValueError:
        raise WrongValueError(column.name) from None
    if time.tzinfo is None or not 1900 <= time.year <= 2900:
        raise WrongValueError(column.name)
    return time


def _anything(column: Column, said: object) -> object:
    # Of the two shapes there may be, the one that a new row has.
    if type(said) is not type(column.field.get_default()):
        raise WrongValueError(column.name)
    return said


_READ = {
    "id": _whole,
    "row": _whole,
    "text": _text,
    "day": _day,
    "time": _time,
    "yes or no": _yes_or_no,
    "number": _number,
    "whole number": _whole,
    "anything": _anything,
}
