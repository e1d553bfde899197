"""Lists as CSV for a spreadsheet: readable numbers, and nothing that a spreadsheet would run."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from functools import partial
from itertools import chain
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from nextround.apps.core.models import Person
from nextround.apps.openings import stages
from nextround.apps.openings.models import Contact, Event, Interview, Opening
from nextround.apps.plan.models import Action
from nextround.apps.record import queries as record
from nextround.apps.record.models import Fact, Story
from nextround.formats.write import spreadsheet

Row = tuple[object, ...]
Rows = QuerySet[Any]  # of whichever model the sheet beside it reads
# What each stage is called, by its kind, or its id where it is the person's own.
Called = Mapping[str | int, str]

_ROWS_AT_ONCE = 500


def sheets(person: Person) -> dict[str, Iterable[bytes]]:
    """Return the lists that a person would open in a spreadsheet, by name, as pieces of CSV."""
    called = stages.names(person)
    opening, event = partial(_opening, called=called), partial(_event, called=called)
    return {
        "openings.csv": _pieces(_opening_columns, opening, _openings(person)),
        "timeline.csv": _pieces(_event_columns, event, _events(person)),
        "interviews.csv": _pieces(_interview_columns, _interview, _interviews(person)),
        "contacts.csv": _pieces(_contact_columns, _contact, _contacts(person)),
        "actions.csv": _pieces(_action_columns, _action, _actions(person)),
        "record.csv": _pieces(_fact_columns, _fact, _facts(person)),
        "stories.csv": _pieces(_story_columns, _story, _stories(person)),
    }


def _pieces(columns: Callable[[], Row], row: Callable[..., Row], found: Rows) -> Iterator[bytes]:
    rows = (row(one) for one in found.iterator(chunk_size=_ROWS_AT_ONCE))
    return (line.encode() for line in spreadsheet.as_csv(chain([columns()], rows)))


def _openings(person: Person) -> "QuerySet[Opening]":
    return Opening.objects.for_person(person).defer("posting")


def _opening_columns() -> Row:
    return (
        _("Role"),
        _("Employer"),
        _("Level"),
        _("Place"),
        _("Stage"),
        _("It counts as"),
        _("Since"),
        _("Next date"),
        _("What"),
        _("Pay"),
        _("How you came to apply"),
        _("Found through"),
        _("Link"),
        _("Tags"),
        _("Out of sight since"),
        _("Notes"),
    )


def _opening(row: Opening, *, called: Called) -> Row:
    return (
        row.role,
        row.employer,
        row.level,
        row.place,
        stages.name_of(row, called),
        row.get_stage_display(),
        row.stage_on,
        row.next_on,
        row.next_what,
        row.pay,
        row.get_channel_display(),
        row.source,
        row.link,
        row.tags,
        row.archived_on,
        row.notes,
    )


def _events(person: Person) -> "QuerySet[Event]":
    found = Event.objects.for_person(person).select_related("opening").order_by("on", "pk")
    return found.defer("opening__posting", "opening__notes")


def _event_columns() -> Row:
    return (_("Day"), _("Role"), _("Employer"), _("What happened"), _("Stage"), _("Note"))


def _event(row: Event, *, called: Called) -> Row:
    opening = row.opening
    stage = called[row.own_stage_id or row.stage] if row.stage else ""
    return row.on, opening.role, opening.employer, row.get_kind_display(), stage, row.note


def _interviews(person: Person) -> "QuerySet[Interview]":
    return Interview.objects.for_person(person).select_related("opening")


def _interview_columns() -> Row:
    return (
        _("Begins"),
        _("Minutes"),
        _("Interview"),
        _("Role"),
        _("Employer"),
        _("How"),
        _("Place"),
        _("Link"),
        _("Notes"),
        _("Afterwards"),
    )


def _interview(row: Interview) -> Row:
    return (
        _moment(row.starts_at),
        row.minutes,
        row.title,
        row.opening.role,
        row.opening.employer,
        row.get_medium_display(),
        row.place,
        row.link,
        row.notes,
        row.afterwards,
    )


def _contacts(person: Person) -> "QuerySet[Contact]":
    return Contact.objects.for_person(person)


def _contact_columns() -> Row:
    return (
        _("Name"),
        _("Position"),
        _("Employer"),
        _("Email"),
        _("Phone"),
        _("Link"),
        _("Notes"),
    )


def _contact(row: Contact) -> Row:
    return row.name, row.position, row.employer, row.email, row.phone, row.link, row.notes


def _actions(person: Person) -> "QuerySet[Action]":
    return Action.objects.for_person(person)


def _action_columns() -> Row:
    return (_("By"), _("When"), _("What you will do"), _("Done on"), _("Kind"))


def _action(row: Action) -> Row:
    return row.due_on, row.when, row.words, row.done_on, row.get_kind_display()


def _facts(person: Person) -> "QuerySet[Fact]":
    return record.facts(person)


def _fact_columns() -> Row:
    return (
        _("Kind"),
        _("Name"),
        _("With whom"),
        _("Place"),
        _("From"),
        _("Until"),
        _("About it"),
        _("What you did"),
        _("Link"),
        _("File"),
    )


def _fact(row: Fact) -> Row:
    done = (one.worded for one in row.done)
    return (
        row.get_kind_display(),
        row.name,
        row.organisation,
        row.place,
        row.start,
        row.end,
        row.summary,
        "\n".join(wordings[0].text for wordings in done if wordings),
        row.url,
        row.file,
    )


def _stories(person: Person) -> "QuerySet[Story]":
    return record.stories(person)


def _story_columns() -> Row:
    return (_("Story"), _("Situation"), _("Task"), _("Action"), _("Result"), _("Where"))


def _story(row: Story) -> Row:
    where = str(row.fact) if row.fact else ""
    return row.title, row.situation, row.task, row.action, row.result, where


def _moment(moment: datetime | None) -> str:
    """Return a time as spreadsheets read it, in the zone that is in force."""
    return timezone.localtime(moment).strftime("%Y-%m-%d %H:%M") if moment else ""
