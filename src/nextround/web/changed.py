"""What a change did, in a line: which kind of row, and what stood there before and after."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from django import forms
from django.utils.formats import date_format
from django.utils.text import Truncator
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nextround.apps.core import history
from nextround.web.forms.contacts import ContactForm, PartForm
from nextround.web.forms.interviews import InterviewForm
from nextround.web.forms.offers import OfferForm
from nextround.web.forms.openings import OpeningForm
from nextround.web.forms.papers import PaperForm
from nextround.web.forms.record import ProfileForm, StoryForm
from nextround.web.forms.research import ResearchForm
from nextround.web.forms.stages import StageForm

_MOST_PARTS, _MOST_LETTERS = 3, 40
# The history keeps days and moments as ISO 8601 has them.
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\S{5,30}")

# A change is about an opening already; what else it touched is worth a word.
_KINDS = {
    "openings.interview": gettext_lazy("interview"),
    "openings.contact": gettext_lazy("person"),
    "openings.part": gettext_lazy("person’s part"),
    "openings.research": gettext_lazy("research note"),
    "openings.attachment": gettext_lazy("file"),
    "openings.offer": gettext_lazy("offer"),
    "openings.criterion": gettext_lazy("what counts"),
    "openings.ownstage": gettext_lazy("stage"),
    "openings.savedview": gettext_lazy("view"),
    "plan.action": gettext_lazy("plan"),
    "plan.pace": gettext_lazy("pace"),
    "plan.spent": gettext_lazy("minutes"),
    "plan.week": gettext_lazy("week"),
    "plan.checkin": gettext_lazy("check-in"),
    "lessons.debrief": gettext_lazy("look back"),
    "lessons.hypothesis": gettext_lazy("suspicion"),
    "lessons.evidence": gettext_lazy("evidence"),
    "lessons.ownworth": gettext_lazy("what a source is worth"),
    "intake.arrival": gettext_lazy("what arrived"),
    "matching.answer": gettext_lazy("answer to what is asked"),
    "matching.publicprofile": gettext_lazy("LinkedIn profile"),
    "record.profile": gettext_lazy("who you are"),
    "record.fact": gettext_lazy("fact"),
    "record.achievement": gettext_lazy("what you did"),
    "record.wording": gettext_lazy("wording"),
    "record.story": gettext_lazy("story"),
    "record.gapnote": gettext_lazy("what you say of a gap"),
}
# The words for fields are those of the forms they are filled in by.
_FIELDS: Mapping[str, Mapping[str, forms.Field]] = {
    "openings.opening": OpeningForm.base_fields,
    "openings.interview": InterviewForm.base_fields,
    "openings.contact": ContactForm.base_fields,
    "openings.part": PartForm.base_fields,
    "openings.research": ResearchForm.base_fields,
    "openings.attachment": PaperForm.base_fields,
    "openings.offer": OfferForm.base_fields,
    "openings.ownstage": StageForm.base_fields,
    "record.profile": ProfileForm.base_fields,
    "record.story": StoryForm.base_fields,
}
_LABELS = {
    "plan.action": {"words": gettext_lazy("Words"), "due_on": gettext_lazy("By")},
    "plan.week": {"line": gettext_lazy("Line"), "then": gettext_lazy("Plan for a setback")},
    "plan.pace": {"per_week": gettext_lazy("A week")},
    "openings.interview": {"starts_at": gettext_lazy("Begins")},
    "openings.opening": {"tags": gettext_lazy("Tags")},
    "record.fact": {
        "name": gettext_lazy("Name"),
        "organisation": gettext_lazy("With whom"),
        "place": gettext_lazy("Where"),
        "start": gettext_lazy("From"),
        "end": gettext_lazy("Until"),
        "summary": gettext_lazy("About it"),
    },
    "record.wording": {"text": gettext_lazy("Words")},
    "record.gapnote": {"said": gettext_lazy("Words")},
}
_TITLES = ("name", "title", "text", "said", "words", "statement", "role", "subject")


_MOVE = "openings.event"


def moves_among(rows: Iterable[history.ChangedRow]) -> list[int]:
    """Return which events were added: where they led is known by the events themselves."""
    return [row.row for row in rows if row.table == _MOVE and row.did == history.Did.ADDED]


def what_changed(rows: Iterable[history.ChangedRow], *, led_to: Mapping[int, str]) -> list[str]:
    """Return up to three parts of a line on what became of the rows of a change.

    Args:
        rows: The rows of the change, or the first of them.
        led_to: Where moves led, by the id of the event.
    """
    parts = [part for row in rows for part in _parts(row, led_to)]
    if len(parts) <= _MOST_PARTS:
        return parts
    return [*parts[:_MOST_PARTS], "…"]


def _parts(row: history.ChangedRow, led_to: Mapping[int, str]) -> Iterator[str]:
    if row.did == history.Did.CHANGED:
        yield from _fields(row)
    elif row.table == _MOVE and row.row in led_to:
        yield _("to “%(stage)s”") % {"stage": led_to[row.row]}
    elif row.table in _KINDS:
        title = next((str(row.before[key]) for key in _TITLES if row.before.get(key)), "")
        kind = str(_KINDS[row.table])
        yield f"{kind} “{Truncator(title).chars(_MOST_LETTERS)}”" if title else kind


def _fields(row: history.ChangedRow) -> Iterator[str]:
    fields = _FIELDS.get(row.table, {})
    labels = {name: field.label for name, field in fields.items()} | _LABELS.get(row.table, {})
    for name, after in row.after.items():
        if name not in labels:
            continue
        field = fields.get(name)
        if field is not None and isinstance(field.widget, forms.Textarea):
            yield _("%(field)s changed") % {"field": labels[name]}
            continue
        named = _choices(field)
        was, now = (_shown(value, named) for value in (row.before.get(name), after))
        yield _("%(field)s: %(was)s → %(now)s") % {"field": labels[name], "was": was, "now": now}


def _choices(field: forms.Field | None) -> Mapping[str, str]:
    choices = getattr(field, "choices", ()) or getattr(
        getattr(field, "widget", None), "choices", ()
    )
    return {str(value): str(words) for value, words in choices}


def _shown(value: Any, named: Mapping[str, str]) -> str:
    """Return a kept value as pages show it; a dash where there is none."""
    if value in (None, ""):
        return "–"
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    text = str(value)
    if text in named:
        return named[text]
    if _MOMENT.fullmatch(text):
        return date_format(localtime(datetime.fromisoformat(text)), "SHORT_DATETIME_FORMAT")
    if _DAY.fullmatch(text):
        return date_format(date.fromisoformat(text), "SHORT_DATE_FORMAT")
    return Truncator(text).chars(_MOST_LETTERS)
