"""The gate before every ZIP-based file: its list checked, its contents counted as they unpack."""

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from typing import BinaryIO

from nextround.formats.contract import Refusal, RefusedError

_MB = 1024 * 1024
_CHUNK = 1 << 16

_END = struct.Struct("<4s4H2LH")
_END64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR64 = 20
_LONGEST_COMMENT = 0xFFFF
_LISTED, _LOCAL = 46, 30  # an entry's bytes in the list and before its contents, less its names
_LISTED_MOST = 1024  # with its names; longer ones are made to fill the memory

_SEALED = 1 << 0 | 1 << 6 | 1 << 13
# The others unpack a chunk of any size into memory at once.
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ARCHIVES = (b"PK\x03\x04", b"PK\x05\x06", b"7z\xbc\xaf", b"Rar!", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
_LIBRARY_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)


@dataclass(frozen=True, slots=True)
class ArchiveLimits:
    """How much one archive may hold.

    Attributes:
        entries: Most entries in its list.
        unpacked: Most bytes of all entries together, as declared and again as they are read.
        ratio: How many times its packed bytes an entry may unpack to.
        small: Bytes up to which the ratio does not matter: a page of blanks packs to nothing.
        nested: Whether an entry may be opened that is an archive itself, as a kept document is.
    """

    entries: int = 1_000
    unpacked: int = 100 * _MB
    ratio: int = 200
    small: int = _MB
    nested: bool = False


DOCUMENT = ArchiveLimits()


@dataclass(frozen=True, slots=True)
class Entry:
    """One file in an archive.

    Attributes:
        name: As the archive has it: to be compared, never to be used as a path.
        size: Its bytes unpacked, as declared.
        place: Where it stands in the archive's list.
    """

    name: str
    size: int
    place: int


@contextmanager
def opened(file: BinaryIO, *, limits: ArchiveLimits = DOCUMENT) -> Iterator["Gate"]:
    """Open an archive whose list keeps within `limits`.

    Raises:
        RefusedError: It does not, it is locked, damaged or made to do harm, or what is read
            inside the block turns out so; the text says it and what to do.
    """
    with _refusals():
        _refuse_long_list(file, most=limits.entries)
        archive = zipfile.ZipFile(file)
    with archive:
        with _refusals():
            listed = archive.infolist()
            _refuse_totals(listed, limits)
            for info in listed:
                _refuse_entry(info, limits)
            _refuse_overlap(file, listed, end=archive.start_dir)
        yield Gate(archive, limits)


class Gate:
    """An archive whose list was found good.

    Attributes:
        entries: Its files, in the order of its list.
    """

    def __init__(self, archive: zipfile.ZipFile, limits: ArchiveLimits) -> None:
        self._archive = archive
        self._limits = limits
        self._left = limits.unpacked
        self.entries = tuple(
            Entry(info.filename, info.file_size, place)
            for place, info in enumerate(archive.infolist())
            if not info.filename.endswith("/")
        )

    @contextmanager
    def open(self, entry: Entry) -> Iterator["Contents"]:
        """Open one entry; what is read of it counts, however often it is opened.

        Raises:
            RefusedError: It is an archive itself, and such are not allowed, or it is damaged.
        """
        with _refusals():
            unpacked = self._archive.open(self._archive.infolist()[entry.place])
        assert isinstance(unpacked, zipfile.ZipExtFile)
        with unpacked:
            with _refusals():
                nested = unpacked.peek(8).startswith(_ARCHIVES)
            if nested and not self._limits.nested:
                raise RefusedError(Refusal.ARCHIVE_NESTED)
            yield Contents(self, unpacked, size=entry.size)

    def count(self, size: int) -> None:
        """Take note that so many bytes were unpacked.

        Raises:
            RefusedError: They are more than the limits allow.
        """
        self._left -= size
        if self._left < 0:
            raise RefusedError(Refusal.ARCHIVE_TOO_LARGE)


class Contents:
    """The bytes of one entry, unpacked and counted a chunk at a time."""

    def __init__(self, gate: Gate, unpacked: zipfile.ZipExtFile, *, size: int) -> None:
        self._gate = gate
        self._unpacked = unpacked
        self._missing = size

    def read(self, size: int = -1) -> bytes:
        """Return at most `size` bytes, or all the rest; none at the end.

        Raises:
            RefusedError: The entry is damaged, or not as long as declared, or the archive
                unpacks to more than its limits allow.
        """
        if size < 0:
            return b"".join(iter(lambda: self.read(_CHUNK), b""))
        with _refusals():
            content = self._unpacked.read(min(size, _CHUNK))
        self._gate.count(len(content))
        self._missing -= len(content)
        if size and not content and self._missing:
            raise RefusedError(Refusal.ARCHIVE_BROKEN)
        return content


@contextmanager
def _refusals() -> Iterator[None]:
    """Turn what the library raises on a bad archive into our sentence."""
    try:
        yield
    except RefusedError:
        raise
    except _LIBRARY_ERRORS:
        raise RefusedError(Refusal.ARCHIVE_BROKEN) from None


def _refuse_long_list(file: BinaryIO, *, most: int) -> None:
    """Count the entries by hand, because `zipfile` takes the whole list in before it tells."""
    at, end = _list_place(file)
    if end - at > most * _LISTED_MOST:
        raise RefusedError(Refusal.ARCHIVE_ENTRIES)
    for _ in range(most + 1):
        if at >= end:
            return
        file.seek(at)
        at += _LISTED + sum(struct.unpack_from("<3H", file.read(_LISTED), 28))
    raise RefusedError(Refusal.ARCHIVE_ENTRIES)


def _list_place(file: BinaryIO) -> tuple[int, int]:
    """Return where the list of entries begins and ends: right before the last record."""
    size = file.seek(0, 2)
    start = max(0, size - _END.size - _LONGEST_COMMENT)
    file.seek(start)
    tail = file.read(_END.size + _LONGEST_COMMENT)
    found = tail.rfind(b"PK\x05\x06")
    if found < 0:
        raise RefusedError(Refusal.ARCHIVE_BROKEN)
    end = start + found
    length = int(_END.unpack_from(tail, found)[5])
    before = end - _LOCATOR64 - _END64.size
    if before >= 0:
        file.seek(before)
        record = file.read(_END64.size + 4)
        if record.startswith(b"PK\x06\x06") and record.endswith(b"PK\x06\x07"):
            end, length = before, int(_END64.unpack_from(record)[8])
    if length > end:
        raise RefusedError(Refusal.ARCHIVE_BROKEN)
    return end - length, end


def _refuse_totals(listed: list[zipfile.ZipInfo], limits: ArchiveLimits) -> None:
    if len(listed) > limits.entries:
        raise RefusedError(Refusal.ARCHIVE_ENTRIES)
    if sum(info.file_size for info in listed) > limits.unpacked:
        raise RefusedError(Refusal.ARCHIVE_TOO_LARGE)


def _refuse_entry(info: zipfile.ZipInfo, limits: ArchiveLimits) -> None:
    if info.flag_bits & _SEALED:
        raise RefusedError(Refusal.ARCHIVE_LOCKED)
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
        raise RefusedError(Refusal.ARCHIVE_LINK)
    if info.compress_type not in _METHODS:
        raise RefusedError(Refusal.ARCHIVE_BROKEN)
    if info.file_size > max(limits.small, limits.ratio * info.compress_size):
        raise RefusedError(Refusal.ARCHIVE_BOMB)


def _refuse_overlap(file: BinaryIO, listed: list[zipfile.ZipInfo], *, end: int) -> None:
    """Refuse entries that share bytes: so a small file unpacks to any size, entry by entry."""
    spans = sorted((info.header_offset, _end_of(file, info)) for info in listed)
    starts_and_end = [*(start for start, _ in spans), end]
    followers = (following for _, following in pairwise(starts_and_end))
    if any(stop > following for (_, stop), following in zip(spans, followers, strict=True)):
        raise RefusedError(Refusal.ARCHIVE_BOMB)


def _end_of(file: BinaryIO, info: zipfile.ZipInfo) -> int:
    file.seek(info.header_offset)
    name, extra = struct.unpack_from("<2H", file.read(_LOCAL), 26)
    return int(info.header_offset + _LOCAL + name + extra + info.compress_size)
