"""The two ways to start a reading child: by the running program's server, or plainly."""

import os
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

# More children than cores only make each other late; the rest of the files wait their turn.
AT_ONCE = (os.cpu_count() or 1) + 1
_places = threading.BoundedSemaphore(AT_ONCE)

# What the server says of a child: that it is there, and how it ended.
STARTED = b"+"
ENDED = struct.Struct(">i")

_PLAIN = (sys.executable, "-I", "-X", "utf8", "-m", "nextround.formats.child")
_GRACE_S = 3.0
# So long does a server leave us in a queue only if it hangs itself.
_QUEUE_S = 600.0


@dataclass(frozen=True, slots=True)
class Child:
    """A child that was started.

    Attributes:
        answer: The descriptor to read its answer from.
        code: Waits a little for its end and returns how it ended, negative for a signal; None
            if it stays on.
    """

    answer: int
    code: Callable[[], int | None]


class NoServerError(ConnectionError):
    """There is no server that starts children, or it went away in the middle."""


@contextmanager
def plain(file: BinaryIO, order: str, *, command: Sequence[str] = _PLAIN) -> Iterator[Child]:
    """Start a child of our own that reads `file` as ordered, as soon as there is a free place.

    It has a session and an empty folder of its own, and is gone afterwards.
    """
    with _places, tempfile.TemporaryDirectory(prefix="nextround-") as folder:
        child = subprocess.Popen(
            [*command, order],
            stdin=file,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env={},
            start_new_session=True,
        )
        assert child.stdout is not None
        try:
            yield Child(child.stdout.fileno(), lambda: _code_of(child))
        finally:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(child.pid, signal.SIGKILL)
            child.wait()
            child.stdout.close()


@contextmanager
def forked(file: BinaryIO, order: str, *, server: str) -> Iterator[Child]:
    """Have the server at this socket fork a child for `file`, once it has a free place.

    The child is gone afterwards, as it is if this process dies.

    Raises:
        NoServerError: Nothing serves there, or it went away before the child had ended.
    """
    answer, theirs = os.pipe()
    with os.fdopen(answer, "rb", buffering=0), socket.socket(socket.AF_UNIX) as control:
        control.settimeout(_QUEUE_S)
        try:
            control.connect(server)
            socket.send_fds(control, [order.encode()], [file.fileno(), theirs])
        except OSError as error:
            raise NoServerError from error
        finally:
            os.close(theirs)
        if _said(control, len(STARTED)) != STARTED:
            raise NoServerError
        try:
            yield Child(answer, lambda: _told_code(control))
        finally:
            _hang_up(control)


def answers(server: Path) -> bool:
    """Return whether a server of children listens at this socket."""
    with socket.socket(socket.AF_UNIX) as control:
        try:
            control.connect(str(server))
        except OSError:
            return False
        return True


def _code_of(child: "subprocess.Popen[bytes]") -> int | None:
    """Return the exit code of a child that has closed its answer; None if it stays on."""
    with suppress(subprocess.TimeoutExpired):
        return child.wait(timeout=_GRACE_S)
    return None


def _told_code(control: socket.socket) -> int | None:
    control.settimeout(_GRACE_S)
    try:
        said = control.recv(ENDED.size)
    except TimeoutError:
        return None
    except OSError as error:
        raise NoServerError from error
    if len(said) != ENDED.size:
        raise NoServerError
    return int(ENDED.unpack(said)[0])


def _said(control: socket.socket, size: int) -> bytes:
    try:
        return control.recv(size)
    except OSError:
        return b""


def _hang_up(control: socket.socket) -> None:
    """Let the server know that the child is not needed, and wait until it is gone."""
    control.settimeout(_GRACE_S)
    with suppress(OSError):
        control.shutdown(socket.SHUT_WR)
        while control.recv(ENDED.size):
            pass
