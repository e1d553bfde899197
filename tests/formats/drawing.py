"""The pages of many files by a reader that is kept ready, drawn or read as those of CVs."""

import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from formats import ways
from nextround.engine.cv.layout import Layout
from nextround.formats import reading


@dataclass(frozen=True, slots=True)
class Drawing:
    """How many pages of a file were drawn or read, or the sentence that came instead."""

    pages: int
    complaint: str
    seconds: float


def drawings_of(files: Sequence[Path], *, folder: Path) -> list[Drawing]:
    """Draw each file by a server whose children have their folders in `folder`."""
    return _made_of(files, _drawn, folder=folder)


def cvs_of(files: Sequence[Path], *, folder: Path) -> list[Drawing]:
    """Read each file as a CV by such a server; fields that are told apart count as one page."""
    return _made_of(files, _read, folder=folder)


def _made_of(files: Sequence[Path], make: Callable[[Path], int], *, folder: Path) -> list[Drawing]:
    with ways.serving(folder, *ways.READERS) as server:
        os.environ[reading.SERVER] = server.socket
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            drawings = list(pool.map(lambda file: _made(file, make), files))
        del os.environ[reading.SERVER]
    return drawings


def _made(file: Path, make: Callable[[Path], int]) -> Drawing:
    started = time.monotonic()
    try:
        pages, complaint = make(file), ""
    except reading.UnreadableError as error:
        pages, complaint = 0, str(error)
    return Drawing(pages, complaint, time.monotonic() - started)


def _drawn(file: Path) -> int:
    return len(reading.pictures(file.read_bytes(), name=file.name))


def _read(file: Path) -> int:
    document = reading.cv_file(file).document
    return len(document.pages) if isinstance(document, Layout) else 1
