"""Our own archives, read with as much distrust as anybody else's."""

import hashlib
import json
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from django.conf import settings
from django.utils.translation import gettext as _

from nextround.apps.custody import backup, export
from nextround.formats import archive
from nextround.formats.contract import Refusal, RefusedError

_MB = 1024 * 1024
_MOST_ENTRIES = 200_000
_LONGEST_MANIFEST = 64 * _MB
_LONGEST_LINE = 64 * _MB
_PIECE = 1 << 16
# What deflate can do at its best: an honest table may repeat itself as often as it likes,
# because each is read a row at a time and what all of them hold is counted.
_RATIO = 1_100
_VERSION = re.compile(r"(\d{1,4})\.(\d{1,4})")
_TOO_FULL = {Refusal.ARCHIVE_TOO_LARGE, Refusal.ARCHIVE_ENTRIES}


class NotTakenError(ValueError):
    """The file is not taken, and nothing was changed; the text says why and is fit to show."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What a manifest says of one entry."""

    name: str
    size: int
    sha256: str


class OwnArchive:
    """An archive that says it is ours.

    Attributes:
        manifest: What it says it holds; its shape is not checked yet.
    """

    def __init__(self, gate: archive.Gate, manifest: str) -> None:
        self._gate = gate
        self._entries = {entry.name: entry for entry in gate.entries}
        self.manifest = self._read_manifest(manifest)

    def pieces(self, listed: Listed) -> Iterator[bytes]:
        """Yield an entry's bytes; the last comes only if all were as listed.

        Raises:
            NotTakenError: They are not.
        """
        entry = self._entries.get(listed.name)
        if entry is None or entry.size != listed.size:
            raise NotTakenError(damaged())
        digest, last = hashlib.sha256(), b""
        with self._gate.open(entry) as contents:
            while piece := contents.read(_PIECE):
                digest.update(piece)
                if last:
                    yield last
                last = piece
        if digest.hexdigest() != listed.sha256:
            raise NotTakenError(damaged())
        yield last

    def lines(self, listed: Listed) -> Iterator[bytes]:
        """Yield an entry's lines without their ends.

        Raises:
            NotTakenError: One has no end, or the entry is not as listed.
        """
        begun: list[bytes] = []
        length = 0
        for piece in self.pieces(listed):
            first, *others = piece.split(b"\n")
            begun.append(first)
            length += len(first)
            if length > _LONGEST_LINE:
                raise NotTakenError(damaged())
            for other in others:
                yield b"".join(begun)
                begun, length = [other], len(other)
        yield b"".join(begun)

    def _read_manifest(self, name: str) -> dict[str, Any]:
        entry = self._entries.get(name)
        if entry is None:
            raise NotTakenError(self._what_it_is())
        return self._said_in(entry)

    def _what_it_is(self) -> str:
        """Say what else of ours this is, where the list that was asked for is not in it."""
        if self._says(export.MANIFEST, export.FORMAT):
            return _(
                "This is an export, not a backup. Bring it in with `nextround import`, or on "
                "Your data in the settings. Nothing was changed."
            )
        if self._says(backup.MANIFEST, backup.FORMAT):
            return _(
                "This is a backup, not an export: it takes the place of all that is here. Stop "
                "Nextround and put it back with `nextround restore`. Nothing was changed."
            )
        return foreign()

    def _says(self, manifest: str, format_: str) -> bool:
        entry = self._entries.get(manifest)
        try:
            return entry is not None and self._said_in(entry).get("format") == format_
        except NotTakenError:
            return False  # anybody's archive may have a file of this name

    def _said_in(self, entry: archive.Entry) -> dict[str, Any]:
        if entry.size > _LONGEST_MANIFEST:
            raise NotTakenError(damaged())
        with self._gate.open(entry) as contents:
            try:
                said = json.loads(contents.read())
            except (ValueError, RecursionError):
                raise NotTakenError(damaged()) from None
        if not isinstance(said, dict):
            raise NotTakenError(damaged())
        return said


@contextmanager
def opened(file: BinaryIO, *, manifest: str, most: int | None = None) -> Iterator[OwnArchive]:
    """Open an archive of our own whose manifest has this name.

    `most` bounds the bytes of all that is in it; left out, the room on the disk does.

    Raises:
        NotTakenError: It is none, or it is damaged, here or later inside the block.
    """
    room = shutil.disk_usage(settings.DATA).free
    limits = archive.ArchiveLimits(
        entries=_MOST_ENTRIES,
        unpacked=room if most is None else min(room, most),
        ratio=_RATIO,
        nested=True,
    )
    try:
        with archive.opened(file, limits=limits) as gate:
            yield OwnArchive(gate, manifest)
    except RefusedError as error:
        raise NotTakenError(_sentence(error.refusal)) from None


def refuse_newer(said: object, *, ours: tuple[int, int]) -> None:
    """Refuse a version, as a manifest says it, whose first number is above ours.

    Raises:
        NotTakenError: It is newer than this program can read, or none at all.
    """
    found = _VERSION.fullmatch(said) if isinstance(said, str) else None
    if found is None:
        raise NotTakenError(damaged())
    if int(found[1]) > ours[0]:
        raise NotTakenError(
            _(
                "This file was written by a newer Nextround (format %(theirs)s, this one reads "
                "up to %(ours)s). Update Nextround and try again. Nothing was changed."
            )
            % {"theirs": said, "ours": f"{ours[0]}.x"}
        )


def listed(said: object) -> Listed:
    """Return what a manifest says of an entry.

    Raises:
        NotTakenError: It doesn't say it as it should.
    """
    if isinstance(said, dict):
        name, size, sha256 = said.get("file"), said.get("bytes"), said.get("sha256")
        if isinstance(name, str) and type(size) is int and isinstance(sha256, str):
            return Listed(name, size, sha256)
    raise NotTakenError(damaged())


def open_file(path: Path) -> BinaryIO:
    """Open a file that a person named.

    Raises:
        NotTakenError: It cannot be read.
    """
    try:
        return path.open("rb")
    except OSError as error:
        raise NotTakenError(
            _("%(file)s cannot be read (%(why)s). Check the name and try again.")
            % {"file": path, "why": error.strerror}
        ) from None


def damaged() -> str:
    """Say that a file of ours is not as it was written."""
    return _(
        "This file is damaged, cut short, or was changed after it was written. "
        "Nothing was changed here. Try another copy of it."
    )


def foreign() -> str:
    """Say that a file was not written by this program for this purpose."""
    return _(
        "This is not such a file of Nextround’s: it has no list of its own of what it holds. "
        "Nothing was changed. Choose a ZIP that Nextround wrote."
    )


def _sentence(refusal: Refusal) -> str:
    if refusal in _TOO_FULL:
        return _(
            "This file holds more than there is room for. Nothing was changed. "
            "Make room on the disk and try again."
        )
    if refusal == Refusal.ARCHIVE_BROKEN:
        return damaged()
    return _(
        "This file was not written by Nextround: it is locked, or made to fill the computer. "
        "Nothing was changed. Choose a ZIP that Nextround wrote."
    )
