"""What is kept where, how much room it takes, and how long it stays."""

from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from nextround.apps.core import files
from nextround.apps.core.models import Person
from nextround.apps.custody import backup, places
from nextround.apps.custody.tables import tables


@dataclass(frozen=True, slots=True)
class Room:
    """How many bytes each kind of thing takes, of how many there may be of files.

    Attributes:
        rows: How many rows the person has, the history aside.
        removed: How much of the files was removed, and can still be brought back.
        copies: Copies of the database made before a migration or a restoring.
    """

    folder: Path
    rows: int
    database: int
    files: int
    removed: int
    quota: int
    exports: int
    backups: int
    backups_count: int
    copies: int
    history_days: int


def room(person: Person) -> Room:
    """Return what the person's search takes on the disk."""
    data = Path(settings.DATA)
    database = [data / f"nextround.sqlite3{end}" for end in ("", "-wal", "-shm")]
    found = backup.backups()
    return Room(
        folder=data,
        rows=sum(t.model.objects.for_person(person).count() for t in tables(history=False)),
        database=places.size(*database),
        files=files.used(person),
        removed=files.used_by_removed(person),
        quota=settings.QUOTA,
        exports=places.size(places.exports()),
        backups=places.size(*found),
        backups_count=len(found),
        copies=places.size(places.before_migration(), *places.before_restore()),
        history_days=person.history_days,
    )
