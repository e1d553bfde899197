"""A row of each table, with telling words in every text of it."""

from datetime import UTC, date, datetime

from nextround.apps.core import files
from nextround.apps.core.models import Change, ChangedRow, KeptFile
from nextround.apps.custody.tables import tables
from nextround.apps.plan.models import Action

DAY = date(2026, 3, 1)
MOMENT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
# What the generator cannot guess, because the tables have rules of their own.
SPECIAL = {
    "openings.event": {"kind": "edited", "undoes_id": None},
    "openings.ownstage": {"fixed": False},
    "lessons.evidence": {"source": "self_impression", "polarity": -1, "strength": 0.5},
    "lessons.ownprior": {"low": 0.1, "value": 0.2, "high": 0.3},
    "lessons.debrief": {"answered": ["feeling", "next"], "prepared": ["role", "questions"]},
    "coaching.remark": {"start": 0, "end": 3},
    "coaching.review": {"key": "0" * 32},
    "lessons.request": {"answered_on": DAY},
    "record.profile": {"profiles": [{"network": "Guild"}]},
    "record.fact": {"box": [0.1, 0.2, 0.5, 0.3], "start": "2019", "end": "2020"},
    "record.achievement": {"box": [], "checked": ["40"]},
    "record.story": {"box": []},
    "record.gapnote": {"start": "2020", "end": "2021"},
    "plan.action": {"subject_kind": "opening"},
    "plan.week": {"meant": {"rest:": 1.5}, "answered": ["happened"]},
}
PLAIN = {
    "number": 0.5,
    "whole number": 1,
    "yes or no": True,
    "day": DAY,
    "time": MOMENT,
}


def a_row_of_each(person, *, words):
    """Keep one row of each table that a person takes along, all saying `words`."""
    made = {}
    for table in tables(history=False):
        if table.model is KeptFile:
            row = files.keep(person, [words.encode() * 3], name=f"{words}.pdf", kind=words)
        else:
            values = {c.name: _value(c, made, words) for c in table.columns if c.type != "id"}
            row = table.model(owner=person, **{**values, **SPECIAL.get(table.name, {})})
            row.save()
        made[table.name] = row.pk
    Action.objects.filter(pk=made["plan.action"]).update(subject_id=made["openings.opening"])
    _remember(person, made, words)
    return made


def _value(column, made, words):
    if column.to:
        return made.get(column.to)
    if column.type == "text":
        return column.choices[0] if column.choices else words[: column.longest]
    if column.name == "subject_id":
        return None  # what it is about is not there yet
    if column.type == "anything":
        return {"role": [words, words], "own_stage_id": [None, made.get("openings.ownstage")]}
    return PLAIN[column.type]


def _remember(person, made, words):
    """Keep a change that speaks of the opening, and of a row that is gone."""
    change = Change(owner=person, verb="edited", label=words)
    change.save()
    keys = {"owner_id": person.pk, "opening_id": made["openings.opening"]}
    for table, row, before in (
        ("openings.opening", made["openings.opening"], {"notes": words}),
        ("openings.interview", made["openings.interview"], {**keys, "title": words}),
    ):
        did = "removed" if "opening_id" in before else "changed"
        ChangedRow(owner=person, change=change, table=table, row=row, did=did, before=before).save()
