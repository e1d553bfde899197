"""What was found out about an opening's employer, people and role, and what is to be asked."""

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.openings.choices import About
from nextround.apps.openings.models import Opening, Research

__all__ = ["FACTS", "About", "Group"]

Verb = Change.Verb

# What a form says about a note.
FACTS = ("about", "words", "source", "found_on")


@dataclass(frozen=True, slots=True)
class Group:
    """The notes about one thing."""

    about: About
    notes: list[Research]


def notes(person: Person) -> QuerySet[Research]:
    """Return the person's notes of research."""
    found = Research.objects.for_person(person).select_related("opening", "owner")
    return found.defer("opening__posting", "opening__notes")


def grouped(opening: Opening) -> list[Group]:
    """Return the opening's notes by what they are about; what has none is left out."""
    found = list(notes(opening.owner).filter(opening=opening))
    groups = [Group(about, [note for note in found if note.about == about]) for about in About]
    return [group for group in groups if group.notes]


def questions(opening: Opening) -> QuerySet[Research]:
    """Return what the person means to ask them."""
    return notes(opening.owner).filter(opening=opening, about=About.QUESTION)


def as_typed(note: Research) -> dict[str, object]:
    """Return the note as its form has it."""
    return {name: getattr(note, name) for name in FACTS}


def add(opening: Opening, *, about: str, words: str, found_on: date, source: str = "") -> Research:
    """Keep a new note."""
    note = Research(
        owner_id=opening.owner_id,
        opening=opening,
        about=about,
        words=words,
        source=source,
        found_on=found_on,
    )
    note.full_clean(exclude=["owner"])
    with history.change(opening.owner, Verb.NOTED, opening) as step:
        step.add(note)
    return note


def edit(note: Research, **facts: object) -> None:
    """Change a note."""
    for name, value in facts.items():
        setattr(note, name, value)
    note.full_clean(exclude=["owner"])
    with history.change(note.owner, Verb.EDITED, note.opening) as step:
        step.save(note)


def remove(note: Research) -> None:
    """Remove a note."""
    with history.change(note.owner, Verb.REMOVED, note.opening) as step:
        step.remove(note)
