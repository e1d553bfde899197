"""Files kept as they came: written whole or not at all, under names of our own."""

import hashlib
import math
import os
import re
import uuid
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import BinaryIO

from django.conf import settings
from django.db.models import QuerySet, Sum
from django.utils import timezone
from django.utils.translation import gettext as _

from nextround.apps.core import history
from nextround.apps.core.models import ChangedRow, KeptFile, Person

__all__ = [
    "KeptFile",
    "NoRoomError",
    "folder",
    "keep",
    "kept_files",
    "let_go_aside",
    "opened",
    "opened_aside",
    "put_aside",
    "sweep",
    "used",
    "used_by_removed",
    "write_whole",
]

# A file without a row is younger than this while its row is still being written.
_SETTLED_AFTER = timedelta(hours=1)
# As long a person may take to say whether what arrived is to be kept.
_WAITS = timedelta(hours=1)
_NAME_ASIDE = re.compile(r"[0-9a-f]{32}")


class NoRoomError(ValueError):
    """The file cannot be kept; the text says why and is fit to show."""


def keep(person: Person, content: Iterable[bytes], *, name: str, kind: str) -> KeptFile:
    """Write a file of the person's, and its row.

    The bytes are on the disk under their final name before the row says so: a crash leaves at
    most a file without a row, which the daily sweep removes.

    Raises:
        NoRoomError: The disk is full, or the person's room is.
    """
    path = uuid.uuid4().hex
    place = folder() / path[:2] / path
    try:
        room = settings.QUOTA - used(person)
        size, digest = write_whole(place, _within(content, room=room))
    except OSError as error:
        raise _no_room(error) from error
    row = KeptFile(
        owner=person,
        name=Path(name).name[:200] or _("a file"),
        kind=kind[:100],
        size=size,
        digest=digest,
        path=f"{path[:2]}/{path}",
    )
    with history.change(person, history.Change.Verb.ADDED, label=row.name) as step:
        step.add(row)
    return row


def kept_files(person: Person) -> "list[KeptFile]":
    """Return the person's files, the latest first."""
    return list(KeptFile.objects.for_person(person))


def opened(file: KeptFile) -> BinaryIO:
    """Open a kept file.

    Raises:
        FileNotFoundError: It is not on the disk any more.
    """
    return (folder() / file.path).open("rb")


def used(person: Person) -> int:
    """Return how many bytes the person's files take on the disk.

    Those of removed ones count until the history lets go of them.
    """
    there = KeptFile.objects.for_person(person).aggregate(sum=Sum("size"))["sum"] or 0
    return there + used_by_removed(person)


def used_by_removed(person: Person) -> int:
    """Return how many bytes are kept of files that the person removed and can still bring back."""
    gone = dict(_removed().filter(owner=person).values_list("before__path", "before__size"))
    there = KeptFile.objects.for_person(person).filter(path__in=gone)
    back = set(there.values_list("path", flat=True))
    return sum(size for path, size in gone.items() if path not in back)


def folder() -> Path:
    """Return the folder the files lie in, for its owner's eyes only."""
    place: Path = settings.DATA / "files"
    place.mkdir(mode=0o700, exist_ok=True)
    return place


def put_aside(person: Person, content: Iterable[bytes]) -> str:
    """Write bytes down for the person's next request; returns the name to ask for them by.

    Raises:
        NoRoomError: They could not be written.
    """
    name = uuid.uuid4().hex
    try:
        write_whole(_aside(person, name), content)
    except OSError as error:
        raise _no_room(error) from error
    return name


def opened_aside(person: Person, name: str) -> BinaryIO | None:
    """Open what the person put aside, or return None where nothing waits under this name."""
    try:
        return _aside(person, name).open("rb") if _NAME_ASIDE.fullmatch(name) else None
    except FileNotFoundError:
        return None


def let_go_aside(person: Person, name: str) -> None:
    """Remove what the person put aside, if it is there."""
    if _NAME_ASIDE.fullmatch(name):
        _aside(person, name).unlink(missing_ok=True)


def sweep(*, at_once: bool = False) -> int:
    """Remove files that no row and no history names, and what waits too long; returns how many.

    `at_once` takes young ones too, which is right while nobody is keeping any.
    """
    named = set(KeptFile.objects.values_list("path", flat=True))
    named |= set(_removed().values_list("before__path", flat=True))
    until = math.inf if at_once else (timezone.now() - _SETTLED_AFTER).timestamp()
    count = 0
    for place in folder().glob("*/*"):
        name = f"{place.parent.name}/{place.name}"
        if name not in named and place.stat().st_mtime < until:
            place.unlink()
            count += 1
    waited = (timezone.now() - _WAITS).timestamp()
    for place in _arriving().glob("*.original"):
        if place.stat().st_mtime < waited:
            place.unlink(missing_ok=True)
            count += 1
    return count


def _removed() -> QuerySet[ChangedRow]:
    """Return what the history remembers of removed files."""
    return ChangedRow.objects.filter(table="core.keptfile", did=ChangedRow.Did.REMOVED)


def write_whole(place: Path, content: Iterable[bytes]) -> tuple[int, str]:
    """Write beside, flush to the disk, and only then take the final name, for the owner's eyes.

    Returns its size in bytes and its SHA-256.

    Raises:
        OSError: It could not be written; nothing is left of it.
    """
    place.parent.mkdir(mode=0o700, exist_ok=True)
    unfinished = place.with_suffix(".unfinished")
    size, digest = 0, hashlib.sha256()
    try:
        with unfinished.open("xb") as file:
            unfinished.chmod(0o600)
            for piece in content:
                size += len(piece)
                digest.update(piece)
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        unfinished.rename(place)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    _flush_folder(place.parent)
    return size, digest.hexdigest()


def _no_room(error: OSError) -> NoRoomError:
    return NoRoomError(
        _("The file could not be kept (%(why)s). Make room on the disk and try again.")
        % {"why": error.strerror}
    )


def _within(content: Iterable[bytes], *, room: int) -> Iterator[bytes]:
    for piece in content:
        room -= len(piece)
        if room < 0:
            raise NoRoomError(_("There is no room for this file. Settings says what takes it."))
        yield piece


def _flush_folder(place: Path) -> None:
    """Make the new name survive a power cut."""
    descriptor = os.open(place, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _aside(person: Person, name: str) -> Path:
    return _arriving() / f"{person.pk}-{name}.original"


def _arriving() -> Path:
    folder = Path(settings.DATA) / "arriving"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder
