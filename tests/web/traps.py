"""Texts made to do harm, and every row of a person filled with them."""

from datetime import date
from typing import Any

from django.apps import apps
from django.db import models

from nextround.apps.core.models import OwnedModel, Person
from nextround.apps.intake.models import Arrival
from nextround.apps.lessons import priors

# Several at once, because every page is asked for with each.
TRAPS = {
    "code": '<script>alert(1)</script>{{7*7777}}{% now "Y" %}${7*7777}{% include "base.html" %}',
    "quotes": "\" onfocus=\"alert(1)' autofocus x='</textarea><img src=x onerror=alert(1)>",
    "a formula": "=1+1\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:planted\r\n@SUM(1)*cmd|'/C'!A0",
    "a typesetter's code": '#read("/etc/passwd") #eval("7*7777") $x$ @ref <label> \\input{x} '
    "![x](https://kestrel.example/x.png) [x](javascript:alert(1)) ``` `x` <https://x.example>",
    "odd letters": "שרה \u202egnp.exe\u2066x\u2069 Kes\u200btrel\ufeff \ufdfa\ufdfa 👩‍👩‍👧‍👦 a"
    + "\u0301" * 90,
    "a word without end": "W" * 5_000,
    "a text without end": "many words " * 9_000,
}
# What harm an address can do that its field lets in.
LINKS = (
    "https://kestrel.example/'\"><script>alert(1)</script>{{7*7777}}",
    "http://kestrel.example/?=1+1)[x](javascript:alert(1))`#read(x)",
    'https://kestrel.example:443/\u202egnp.exe#"onfocus="alert(1)',
)
MAILS = (
    '"<script>alert(1)</script>"@kestrel.example',
    "=1+1|{{7*7777}}@kestrel.example",
    "-1`{%x%}*_x_@kestrel.example",
)
# What stands in each field when it is harmless, to see where it is shown, and what in its place.
HARMLESS = "Harmlessword"
SHORT_TRAP = "<b>{{7*7}}{%x%}&amp;\u202e'\""

# What the program writes itself, of words and names that it knows.
OURS = {
    "core.Person": {"password", "username", "language", "time_zone"},
    "core.Change": {"verb"},
    "core.ChangedRow": {"table", "did"},
    "core.KeptFile": {"kind", "digest", "path"},
    "core.Job": {"work", "state"},
    "intake.Arrival": {"digest"},
    "coaching.Review": {"key", "token_digest"},
    "coaching.Answer": {"digest"},
    "coaching.Rating": {"scale"},
    "lessons.OwnPrior": {"key"},
    "lessons.OwnWorth": {"source"},
    "lessons.Hypothesis": {"competency", "library_key"},
    # What else the row or the rows around it hold must fit to these.
    "openings.Event": {"kind", "stage", "reached"},
    "plan.Pace": {"deed", "by"},
    "plan.CheckIn": {"item"},
    "lessons.Debrief": {"size_known"},
    "lessons.Evidence": {"source"},
    # Places in it are counted by its characters.
    "coaching.Piece": {"words"},
}
# What no two rows of a person may have in common.
ONCE = {"lessons.Hypothesis": "statement"}


def fields_for_words(model: type[models.Model]) -> list[models.CharField[Any, Any]]:
    """Return the fields of a model in which a text of the person's can stand, or be chosen."""
    ours = OURS.get(model._meta.label, set())
    return [
        field
        for field in model._meta.concrete_fields
        if isinstance(field, models.CharField | models.TextField) and field.name not in ours
    ]


# The lists and tables of words that a row keeps in one field.
LISTS = {
    "openings.Offer": ("terms",),
    "openings.Event": ("changes",),
    "lessons.Debrief": ("prepared", "answered"),
    "record.Fact": ("details",),
    "record.Achievement": ("checked",),
    "record.Profile": ("location", "profiles", "root"),
}


def models_of_words() -> list[type[models.Model]]:
    """Return each model of a person's rows that has such a field."""
    owned = [model for model in apps.get_models() if issubclass(model, OwnedModel | Person)]
    return [model for model in owned if fields_for_words(model)]


def keep_what_no_service_leaves(person: Person, *, opening: int) -> None:
    """Keep a row of each kind that the other tests do without."""
    day = date(2026, 1, 9)
    Arrival(owner=person, opening_id=opening, kind="other", on=day, words="A mail").save()
    priors.set_number(person, "settled.final", value=0.3, low=0.1, high=0.5, why="A reason")


def fill(person: Person, words: str, *, turn: int = 0) -> None:
    """Write `words` into every field for words of every row of the person, as far as they fit.

    Past every form and service: whatever those let in one day, the pages must bear it. Where
    only some words are let in, each `turn` writes others of them.
    """
    for model in models_of_words():
        mine = {"pk": person.pk} if model is Person else {"owner": person}
        fitting = {field.name: _fitting(field, words, turn) for field in fields_for_words(model)}
        rows = model._base_manager.filter(**mine)
        if model._meta.label in ONCE:
            _fill_one_by_one(rows, ONCE[model._meta.label], fitting)
        else:
            rows.update(**fitting)
        for row in rows if model._meta.label in LISTS else ():
            lists = {name: _filled(getattr(row, name), words) for name in LISTS[model._meta.label]}
            rows.filter(pk=row.pk).update(**lists)


def _fill_one_by_one(rows: models.QuerySet[Any], name: str, fitting: dict[str, str]) -> None:
    """Fill rows that must differ in a field: from the second on, a number follows."""
    for n, row in enumerate(rows):
        number = f" {n}" if n else ""
        last = row._meta.get_field(name).max_length - len(number)
        rows.filter(pk=row.pk).update(**fitting | {name: fitting[name][:last] + number})


def _filled(kept: Any, words: str) -> Any:
    """Return a list with the words at its end, or a table with the words for all of its own."""
    if isinstance(kept, dict):
        return {name: _filled(value, words) for name, value in kept.items()}
    return [*kept, words] if isinstance(kept, list) else words if isinstance(kept, str) else kept


def _fitting(field: models.CharField[Any, Any], words: str, turn: int) -> str:
    """Return the words as the field lets them in; each turn of as many as there are traps."""
    if field.choices:
        values = [value for value, _ in field.flatchoices]
        return str(values[turn % len(TRAPS) * len(values) // len(TRAPS)])
    if isinstance(field, models.URLField):
        return LINKS[turn % len(LINKS)]
    if isinstance(field, models.EmailField):
        return MAILS[turn % len(MAILS)]
    return words[: field.max_length]
