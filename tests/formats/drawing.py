"""The pages of many files drawn by a reader that is kept ready, and what became of them."""

import os
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from formats import ways
from nextround.formats import reading


@dataclass(frozen=True, slots=True)
class Drawing:
    """How many pages of a file were drawn, or the sentence that came instead."""

    pages: int
    complaint: str
    seconds: float


def drawings_of(files: Sequence[Path], *, folder: Path) -> list[Drawing]:
    """Draw each file by a server whose children have their folders in `folder`."""
    with ways.serving(folder, *ways.READERS) as server:
        os.environ[reading.SERVER] = server.socket
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            drawings = list(pool.map(_drawing, files))
        del os.environ[reading.SERVER]
    return drawings


def _drawing(file: Path) -> Drawing:
    started = time.monotonic()
    try:
        pages, complaint = len(reading.pictures(file.read_bytes(), name=file.name)), ""
    except reading.UnreadableError as error:
        pages, complaint = 0, str(error)
    return Drawing(pages, complaint, time.monotonic() - started)
