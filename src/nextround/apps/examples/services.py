"""Opening an example, and throwing all of them away."""

from datetime import timedelta
from pathlib import Path

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from nextround.apps.core import files, people
from nextround.apps.core.models import ChangedRow, KeptFile, Person
from nextround.apps.custody import places
from nextround.apps.custody import queries as custody
from nextround.apps.examples import building
from nextround.apps.examples.queries import Search

# After this an example's "in three days" is long past, and it is made anew.
_FRESH_FOR = timedelta(days=7)

# How a visitor reads, which is how an example is to be read as well.
_READING = ("language", "time_zone", "scheme", "text_size")


@transaction.atomic
def open_(search: Search, *, visitor: Person) -> Person:
    """Return the invented person of a search, made if there is none or if it has grown old.

    The pages of the example then look as the visitor likes them.
    """
    name = f"example-{search.slug}"
    person = _invented().filter(username=name).first()
    if person is not None and timezone.now() - person.date_joined > _FRESH_FOR:
        _throw_away(person)
        person = None
    if person is not None:
        _read_like(person, visitor)
        person.save(update_fields=_READING)
        return person
    person = Person(username=name, full_name=search.name, invented=True)
    _read_like(person, visitor)
    person.set_unusable_password()
    person.save()
    building.build(person, search, today=people.today(person))
    return person


@transaction.atomic
def throw_away() -> None:
    """Remove every invented person with all that is theirs; nobody else is touched."""
    for person in _invented():
        _throw_away(person)


def _throw_away(person: Person) -> None:
    left = _files_of(person)
    person.delete()
    transaction.on_commit(lambda: _unlink(left))


def _invented() -> QuerySet[Person]:
    # People, not rows of theirs, so that there is no owner to ask by.
    return Person._default_manager.filter(invented=True)


def _read_like(person: Person, visitor: Person) -> None:
    for name in _READING:
        setattr(person, name, getattr(visitor, name))


def _files_of(person: Person) -> list[Path]:
    """Return every file of the person's: kept, removed but remembered, exported, uploaded."""
    kept = set(KeptFile.objects.for_person(person).values_list("path", flat=True))
    removed = ChangedRow.objects.for_person(person).filter(
        table="core.keptfile", did=ChangedRow.Did.REMOVED
    )
    kept |= {entry.before["path"] for entry in removed}
    exported = (custody.export_of(job) for job in custody.jobs(person))
    return [
        *(files.folder() / path for path in kept),
        *(export for export in exported if export is not None),
        *places.arriving().glob(f"{person.pk}-*"),
    ]


def _unlink(left: list[Path]) -> None:
    for file in left:
        file.unlink(missing_ok=True)
