"""The words of an untrusted file, read in a child process with walls around it.

This is the only door to `nextround.formats.read`: nothing of a file is parsed here.
"""

import os
import re
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from nextround.formats import children, supervision
from nextround.formats.contract import (
    LIMITS,
    Limits,
    MailWords,
    Reading,
    Refusal,
    RefusedError,
    UnreadableError,
)

__all__ = ["LIMITS", "Limits", "MailWords", "Reading", "UnreadableError", "read", "read_file"]

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
    if not content:
        raise RefusedError(Refusal.EMPTY)
    if len(content) > LIMITS.file:
        raise RefusedError(Refusal.TOO_LARGE)
    # An unlinked file: the child gets it as a descriptor, and nothing is left behind.
    with tempfile.TemporaryFile() as file:
        file.write(content)
        file.seek(0)
        return _reading_of(file, name=name)


def read_file(path: Path) -> Reading:
    """Return the words of the file at `path`; its content never enters this process.

    Raises:
        UnreadableError: There is no such file, or there are no words to be had in it; the
            text says why and what to do.
    """
    with _opened(path) as file:
        return _reading_of(file, name=path.name)


def _reading_of(file: BinaryIO, *, name: str) -> Reading:
    server = os.environ.get(SERVER)
    if server:
        with suppress(children.NoServerError):
            return _read_by(children.forked(file, _ending(name), server=server))
        file.seek(0)  # a child may have begun
    return _read_by(children.plain(file, _ending(name)))


def _read_by(started: AbstractContextManager[children.Child]) -> Reading:
    with started as child:
        return supervision.reading_of(child, limits=LIMITS)


def _ending(name: str) -> str:
    """Return the ending of a file's name as a harmless argument: `.pdf`, or `.` if none."""
    return "." + re.sub(r"[^a-z0-9]", "", Path(name).suffix.lower())[:8]


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
