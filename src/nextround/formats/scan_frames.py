"""The frames in which pages to be recognised come out of the child, and how they are checked."""

import base64
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from nextround.formats import frames
from nextround.formats.contract import Limits, Scan

_ROWS_AT_ONCE = 2_000_000  # bytes, which even as noise fit into a frame
_LARGEST_PAGE = 20_000.0
_LONGEST_SIDE = 10_000


def of_scan(scan: Scan) -> Iterator[dict[str, object]]:
    """Yield the frames of one page: its sizes, then its rows from the top."""
    yield {"scan": [scan.width, scan.height, scan.page_width]}
    at_once = max(_ROWS_AT_ONCE // scan.width, 1) * scan.width
    for start in range(0, len(scan.pixels), at_once):
        packed = zlib.compress(scan.pixels[start : start + at_once], 1)
        yield {"rows": base64.b64encode(packed).decode("ascii")}


@dataclass(slots=True)
class Scans:
    """The pages as far as they have come in."""

    limits: Limits
    pages: list[tuple[int, int, float]] = field(default_factory=list)
    rows: list[bytearray] = field(default_factory=list)

    def takes(self, name: str, content: object) -> bool:
        """Take in a frame if it is one of a page; return whether it was.

        Raises:
            ValueError: It is one, but not well formed, or more than was agreed.
        """
        if name == "scan":
            self._begin(content)
        elif name == "rows" and self.pages:
            self._add(content)
        else:
            return False
        return True

    def scans(self) -> tuple[Scan, ...]:
        """Return the pages that came in whole."""
        pairs = zip(self.pages, self.rows, strict=True)
        return tuple(
            Scan(bytes(rows), width, height, page_width)
            for (width, height, page_width), rows in pairs
            if len(rows) == width * height
        )

    def _begin(self, content: object) -> None:
        width, height, page_width = frames.listed(content, length=3)
        page = (
            frames.whole(width, most=_LONGEST_SIDE),
            frames.whole(height, most=_LONGEST_SIDE),
            frames.number(page_width, most=_LARGEST_PAGE),
        )
        self.pages.append(page)
        self.rows.append(bytearray())
        pixels = [width * height for width, height, _ in self.pages]
        if (
            not 0 < pixels[-1] <= self.limits.scan_pixels
            or sum(pixels) > self.limits.all_scan_pixels
            or len(pixels) > self.limits.scans
            or page[2] < 1
        ):
            raise ValueError("no page, or more than agreed")

    def _add(self, content: object) -> None:
        width, height, _ = self.pages[-1]
        left = width * height - len(self.rows[-1])
        packed = base64.b64decode(frames.text(content), validate=True)
        try:
            rows = zlib.decompressobj().decompress(packed, left + 1)
        except zlib.error:
            raise ValueError("not packed as agreed") from None
        if not 0 < len(rows) <= left:
            raise ValueError("more rows than agreed, or none")
        self.rows[-1] += rows
