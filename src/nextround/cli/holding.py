"""The hold on the data folder: at most one program writes to it."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_LOCK = "run.lock"


class HeldError(Exception):
    """Another program holds the folder."""


@contextmanager
def holding(data: Path) -> Iterator[None]:
    """Hold the data folder for as long as this goes on; the system lets go if we are killed.

    Raises:
        HeldError: A program that runs holds it already.
    """
    with (data / _LOCK).open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise HeldError from None
        yield


def is_held(data: Path) -> bool:
    """Return whether a program runs on the data folder."""
    try:
        with (data / _LOCK).open("r+") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except BlockingIOError:
        return True
    return False
