"""ZIP archives written by hand, byte for byte, so that each of their fields can lie."""

import struct
import zlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OneEntry:
    """An entry and what the archive says of it.

    Attributes:
        size: Its declared length; None for that of `content`.
        packed_size: Its declared length in the archive; None for the true one.
        sum_of: The bytes that its checksum belongs to; None for `content`.
        mode: As a Unix system keeps it: what kind of file it is, and who may read it.
    """

    name: str
    content: bytes
    method: int = 0
    size: int | None = None
    packed_size: int | None = None
    sum_of: bytes | None = None
    flags: int = 0
    mode: int = 0o100600

    def fields(self):
        """Return what stands of it in the list and before its contents alike."""
        size = len(self.content) if self.size is None else self.size
        packed = len(self.content) if self.packed_size is None else self.packed_size
        checksum = zlib.crc32(self.content if self.sum_of is None else self.sum_of)
        name = len(self.name.encode())
        stamps = (20, self.flags, self.method, 0, 0x21)
        return struct.pack("<5H3L2H", *stamps, checksum, packed, size, name, 0)


def zip_of(*entries, at=0):
    """Return an archive; each entry after the first begins `at` bytes too early."""
    out, places = bytearray(), []
    for entry in entries:
        places.append(max(0, len(out) - (at if places else 0)))
        out += b"PK\x03\x04" + entry.fields() + entry.name.encode() + entry.content
    begins = len(out)
    for entry, place in zip(entries, places, strict=True):
        more = struct.pack("<3H2L", 0, 0, 0, entry.mode << 16, place)
        out += b"PK\x01\x02\x14\x03" + entry.fields() + more + entry.name.encode()
    last = struct.pack("<4H2LH", 0, 0, len(entries), len(entries), len(out) - begins, begins, 0)
    return bytes(out + b"PK\x05\x06" + last)
