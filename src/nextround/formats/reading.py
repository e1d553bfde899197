"""The words and pages of an untrusted file, read in a child process with walls around it.

This is the only door to `nextround.formats.read`: nothing of a file is parsed here.
"""

import os
import re
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import BinaryIO, TypeVar

from nextround.formats import children, ocr, supervision
from nextround.formats.contract import (
    LIMITS,
    CvFile,
    Limits,
    MailWords,
    Picture,
    Reading,
    Refusal,
    RefusedError,
    Scanned,
    UnreadableError,
    Wanted,
)

__all__ = [
    "LIMITS",
    "CvFile",
    "Limits",
    "MailWords",
    "Picture",
    "Reading",
    "UnreadableError",
    "cv",
    "cv_file",
    "pictures",
    "read",
    "read_file",
]

_Made = TypeVar("_Made")
_pictures_of = partial(supervision.pictures_of, limits=LIMITS)

# The server that forks ready children: the variable by which the running program names its
# socket, how that is called in the data folder, and what is started, with its path added.
SERVER = "NEXTROUND_READER"
SOCKET = "reader.sock"
SERVER_COMMAND = (sys.executable, "-I", "-X", "utf8", "-m", "nextround.formats.forkserver")


def read(content: bytes, *, name: str) -> Reading:
    """Return the words of a file's `content`.

    What the file is, is told from its bytes; the ending of `name` decides only where the
    bytes leave it open.

    Raises:
        UnreadableError: There are no words to be had; the text says why and what to do.
    """
    with _laid_down(content) as file:
        return _made(file, _order(Wanted.WORDS, name), _reading_of)


def read_file(path: Path) -> Reading:
    """Return the words of the file at `path`; its content never enters this process.

    Raises:
        UnreadableError: There is no such file, or there are no words to be had in it; the
            text says why and what to do.
    """
    with _opened(path) as file:
        return _made(file, _order(Wanted.WORDS, path.name), _reading_of)


def cv(content: bytes, *, name: str) -> CvFile:
    """Return a CV's words with their place and look, or its fields.

    The kind is told as by `read`.

    Raises:
        UnreadableError: There is no CV to be had; the text says why and what to do.
    """
    with _laid_down(content) as file:
        return _made(file, _order(Wanted.CV, name), _cv_of)


def cv_file(path: Path) -> CvFile:
    """Return the CV at `path`, as `cv` does; its content never enters this process.

    Raises:
        UnreadableError: There is no such file, or no CV to be had in it; the text says why and
            what to do.
    """
    with _opened(path) as file:
        return _made(file, _order(Wanted.CV, path.name), _cv_of)


def pictures(content: bytes, *, name: str) -> tuple[Picture, ...]:
    """Return the first pages of a PDF, or a picture itself, as they look; none of other files.

    At most `LIMITS.pictures`, without the pages that are damaged or of a size no page has.

    Raises:
        UnreadableError: The file is empty or too large, or the PDF is locked or damaged or
            takes too long; the text says so and what to do.
    """
    with _laid_down(content) as file:
        return _made(file, _order(Wanted.PICTURES, name), _pictures_of)


def _made(file: BinaryIO, order: str, hear: Callable[[children.Child], _Made]) -> _Made:
    """Return what a child makes of `file`: one that the server forks, or else a plain one."""
    server = os.environ.get(SERVER)
    if server:
        with suppress(children.NoServerError), children.forked(file, order, server=server) as child:
            return hear(child)
        file.seek(0)  # a child may have begun
    with children.plain(file, order) as child:
        return hear(child)


def _reading_of(child: children.Child) -> Reading:
    found = supervision.reading_of(child, limits=LIMITS)
    return ocr.reading(found) if isinstance(found, Scanned) else found


def _cv_of(child: children.Child) -> CvFile:
    found = supervision.cv_of(child, limits=LIMITS)
    return ocr.cv(found) if isinstance(found, Scanned) else found


def _order(wanted: Wanted, name: str) -> str:
    """Return what a child is told as a harmless argument: `words.pdf`, `words.` if no ending."""
    return f"{wanted}." + re.sub(r"[^a-z0-9]", "", Path(name).suffix.lower())[:8]


@contextmanager
def _laid_down(content: bytes) -> Iterator[BinaryIO]:
    """Write what is to be read into a file without a name, of which nothing is left behind."""
    if not content:
        raise RefusedError(Refusal.EMPTY)
    if len(content) > LIMITS.file:
        raise RefusedError(Refusal.TOO_LARGE)
    with tempfile.TemporaryFile() as file:
        file.write(content)
        file.seek(0)
        yield file


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """Open a regular file of acceptable size; a pipe or a device would never end."""
    try:
        # Without blocking, because opening a pipe waits for whoever writes into it.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except PermissionError:
        raise RefusedError(Refusal.FORBIDDEN) from None
    except (OSError, ValueError):
        raise RefusedError(Refusal.MISSING) from None
    try:
        _refuse_unless_readable(os.fstat(descriptor))
    except RefusedError:
        os.close(descriptor)
        raise
    with os.fdopen(descriptor, "rb") as file:
        yield file


def _refuse_unless_readable(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise RefusedError(Refusal.NOT_A_FILE)
    if status.st_size == 0:
        raise RefusedError(Refusal.EMPTY)
    if status.st_size > LIMITS.file:
        raise RefusedError(Refusal.TOO_LARGE)
