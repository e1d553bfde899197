"""Questions to the record."""

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeVar

from django.db.models import Max, Prefetch, QuerySet

from nextround.apps.core.models import Person
from nextround.apps.record import values
from nextround.apps.record.choices import Kind, Style
from nextround.apps.record.models import (
    Achievement,
    Fact,
    GapNote,
    Profile,
    Story,
    Wording,
)
from nextround.engine.career import facts as engine
from nextround.engine.career import timeline as lines

__all__ = [
    "Achievement",
    "Fact",
    "Kind",
    "Profile",
    "Story",
    "Style",
    "Wording",
    "achievements",
    "career",
    "facts",
    "gap_notes",
    "is_empty",
    "next_order",
    "profile",
    "stories",
    "timeline",
    "wordings",
]


Placed = TypeVar("Placed", Fact, Achievement, Wording, Story)


def facts(person: Person) -> QuerySet[Fact]:
    """Return the person's facts in their order, with achievements and wordings."""
    done = Achievement.objects.for_person(person).prefetch_related(_worded(person))
    listed = _as_lists("achievements", done, name="done")
    return Fact.objects.for_person(person).prefetch_related(listed)


def achievements(person: Person) -> QuerySet[Achievement]:
    """Return what the person achieved, with facts and wordings."""
    found = Achievement.objects.for_person(person).select_related("fact")
    return found.prefetch_related(_worded(person))


def _worded(person: Person) -> "Prefetch[str, Any, str]":
    return _as_lists("wordings", Wording.objects.for_person(person), name="worded")


def _as_lists(lookup: str, rows: QuerySet[Any], *, name: str) -> "Prefetch[str, Any, str]":
    """Fetch rows into lists: a query set for each of hundreds of rows takes longer than they do."""
    return Prefetch(lookup, rows, to_attr=name)


def wordings(person: Person) -> QuerySet[Wording]:
    """Return every way that an achievement is worded."""
    return Wording.objects.for_person(person).select_related("achievement__fact")


def stories(person: Person) -> QuerySet[Story]:
    """Return the person's stories in their order."""
    return Story.objects.for_person(person).select_related("fact")


def gap_notes(person: Person) -> QuerySet[GapNote]:
    """Return what the person says of times that nothing covers."""
    return GapNote.objects.for_person(person)


def notes_of_gap(person: Person, gap: lines.Gap) -> list[GapNote]:
    """Return the rows of what the person says of one gap."""
    return [row for row in gap_notes(person) if lines.covers(values.gap_note(row), gap)]


def notes_without_gap(person: Person, gaps: Sequence[lines.Gap]) -> list[GapNote]:
    """Return what is said of times that are covered now."""
    return [
        row
        for row in gap_notes(person)
        if not any(lines.covers(values.gap_note(row), gap) for gap in gaps)
    ]


def profile(person: Person) -> Profile:
    """Return who the record is about, not kept yet where nothing was said."""
    return Profile.objects.for_person(person).first() or Profile(owner=person)


def career(person: Person) -> engine.Career:
    """Return the whole record as the engine takes it; its facts are in the order of `facts`."""
    return career_with_facts(person)[0]


def career_with_facts(person: Person) -> tuple[engine.Career, list[Fact]]:
    """Return the whole record as the engine takes it, and the rows of its facts in that order."""
    rows = list(facts(person))
    places = {row.pk: place for place, row in enumerate(rows)}
    kept = profile(person)
    whole = engine.Career(
        profile=values.profile(kept),
        facts=tuple(map(values.fact, rows)),
        stories=tuple(values.story(row, places=places) for row in stories(person)),
        details=kept.root,
        gap_notes=tuple(map(values.gap_note, gap_notes(person))),
    )
    return whole, rows


def timeline(person: Person, some: Sequence[Fact], *, today: date) -> lines.Timeline:
    """Return the line of the facts that are given, with what the person says of gaps."""
    notes = [values.gap_note(row) for row in gap_notes(person)]
    return lines.timeline([values.fact(row) for row in some], today=today, notes=notes)


def is_empty(person: Person) -> bool:
    """Return whether nothing is in the record yet."""
    return not (
        Fact.objects.for_person(person).exists() or Story.objects.for_person(person).exists()
    )


def next_order(some: QuerySet[Placed]) -> int:
    """Return the place after the last of some rows."""
    last: int | None = some.aggregate(last=Max("order"))["last"]
    return 0 if last is None else last + 1
