"""What a person asks for with all that they keep: take it along, bring it in, and what waits."""

import os
import shutil
import time
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from nextround.apps.core import jobs
from nextround.apps.core.models import Change, Job, Person
from nextround.apps.custody import backup, gate, incoming, places

EXPORT, IMPORT, BACKUP = "custody.export", "custody.bring_in", "custody.back_up"
TAKE_BACK = "custody.take_back"

_EXPORTS_STAY = timedelta(days=7)
_UPLOADS_STAY = timedelta(days=1)
_BACKUP_EVERY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Waiting:
    """An upload that waits to be confirmed: its name among ours, and what it would bring."""

    name: str
    incoming: incoming.Incoming
    adds_to_something: bool


def start_export(person: Person, *, history: bool) -> Job:
    """Begin to write everything into a ZIP."""
    return jobs.start(person, EXPORT, history=history, name=f"{uuid.uuid4().hex}.zip")


def take_up(person: Person, content: Iterable[bytes]) -> Waiting:
    """Keep an upload until it is confirmed, in place of an earlier one, and say what is in it.

    Raises:
        NotTakenError: It is no export that can be brought in; it is not kept.
    """
    _drop_waiting(person)
    name = f"{person.pk}-{uuid.uuid4().hex}.zip"
    place = places.arriving() / name
    try:
        with place.open("xb") as file:
            os.fchmod(file.fileno(), 0o600)
            for piece in content:
                file.write(piece)
        return _looked_into(person, place)
    except BaseException:
        place.unlink(missing_ok=True)
        raise


def waiting(person: Person) -> Waiting | None:
    """Return the upload that waits to be confirmed, if there is one."""
    place = _waiting_place(person)
    if place is None:
        return None
    try:
        return _looked_into(person, place)
    except gate.NotTakenError:
        return None


def start_import(person: Person, name: str) -> Job | None:
    """Begin to bring in the upload of this name; None where it does not wait any more."""
    place = _waiting_place(person)
    if place is None or place.name != name:
        return None
    taken = place.with_suffix(".taken")
    place.rename(taken)
    return jobs.start(person, IMPORT, name=taken.name)


def start_taking_back(person: Person, change: int) -> Job:
    """Begin to take back what an import brought, which is too much for a page to wait for."""
    return jobs.start(person, TAKE_BACK, change=change)


def rows_of(change: Change) -> int:
    """Return how many rows a change is about, those included that came along in an import."""
    imports = Job.objects.for_person(change.owner).filter(work=IMPORT, result__change=change.pk)
    brought = imports.first()
    return int(brought.result["rows"]) if brought else change.rows.count()


def start_backup(person: Person) -> Job:
    """Begin a backup, or return the one that is not over yet."""
    begun = Job.objects.for_person(person).filter(
        work=BACKUP, state__in=(Job.State.WAITING, Job.State.RUNNING)
    )
    return begun.first() or jobs.start(person, BACKUP)


def is_backup_due(person: Person) -> bool:
    """Return whether there is something to back up and the latest backup is a day old."""
    latest = backup.backups()[:1]
    if latest and _age(latest[0]) < _BACKUP_EVERY:
        return False
    # What is there need not have changed for as long as the history remembers.
    return not incoming.is_empty(person)


def sweep() -> int:
    """Remove exports after a week, uploads and what was never finished after a day."""
    exports = [file for file in places.exports().glob("*.zip") if _age(file) > _EXPORTS_STAY]
    others = (*places.arriving().glob("*.zip"), *places.begun())
    old = [*exports, *(place for place in others if _age(place) > _UPLOADS_STAY)]
    for place in old:
        if place.is_dir():
            shutil.rmtree(place, ignore_errors=True)
        else:
            place.unlink(missing_ok=True)
    return len(old)


def _looked_into(person: Person, place: Path) -> Waiting:
    with place.open("rb") as file, incoming.opened(file) as (_archive, found):
        return Waiting(place.name, found, adds_to_something=not incoming.is_empty(person))


def _waiting_place(person: Person) -> Path | None:
    return next(iter(sorted(places.arriving().glob(f"{person.pk}-*.zip"))), None)


def _drop_waiting(person: Person) -> None:
    for place in places.arriving().glob(f"{person.pk}-*.zip"):
        place.unlink(missing_ok=True)


def _age(file: Path) -> timedelta:
    return timedelta(seconds=time.time() - file.stat().st_mtime)
