"""A ZIP written a piece at a time, with the sum of each entry for its list."""

import hashlib
import zipfile
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path

Tell = Callable[[int, int], None]  # how much is done, of how much

_PIECE = 1 << 20


class Out:
    """A ZIP being written; all its entries bear one date."""

    def __init__(self, archive: zipfile.ZipFile, made_at: datetime) -> None:
        self._archive = archive
        self._date = made_at.timetuple()[:6]

    def add(
        self, name: str, pieces: Iterable[bytes], *, packed: bool = True
    ) -> dict[str, int | str]:
        """Write one entry; returns its name, size and SHA-256 as a manifest lists them.

        Files that people keep mostly are packed already, and unpacked they go through fast.
        """
        entry = zipfile.ZipInfo(name, self._date)
        entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
        entry.external_attr = 0o100600 << 16
        size, digest = 0, hashlib.sha256()
        with self._archive.open(entry, "w", force_zip64=True) as written:
            for piece in pieces:
                size += len(piece)
                digest.update(piece)
                written.write(piece)
        return {"file": name, "bytes": size, "sha256": digest.hexdigest()}


def told(place: Path, *, done: int, of: int, tell: Tell) -> Iterator[bytes]:
    """Yield a file's bytes, and tell after each piece how far all of them have come."""
    with place.open("rb") as file:
        while piece := file.read(_PIECE):
            yield piece
            done += len(piece)
            # In kilobytes: a count that every database can hold.
            tell(min(done, of) // 1024, of // 1024)
