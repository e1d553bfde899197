"""Work that holds the database for long: how far it has come, and whether it is to stop.

Nobody else can write to the database meanwhile, and nobody sees what it has written. So this is
told in two small files for each job, with no word of the person's in them.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

from django.conf import settings

_EVERY_S = 0.2

_look: ContextVar[Callable[[], None] | None] = ContextVar("look", default=None)


class StoppedError(Exception):
    """The person asked the work to stop; whatever it holds open is to be given up."""


@contextmanager
def telling(job: int, *, of: int) -> Iterator[None]:
    """Tell of a job how many of its steps are done, for as long as this goes on.

    Inside, `step` raises `StoppedError` once the person has asked for it.
    """
    told = _Told(job, of)
    told.write()
    token = _look.set(told.step)
    try:
        yield
    finally:
        _look.reset(token)


def step() -> None:
    """Take note that one more row is done, where that is told to anybody."""
    look = _look.get()
    if look is not None:
        look()


def so_far(job: int) -> tuple[int, int] | None:
    """Return how many steps a job has done, and of how many; None where it does not tell so."""
    try:
        done, of = _progress(job).read_text().split()
    except FileNotFoundError:
        return None
    return int(done), int(of)


def ask_to_stop(job: int) -> bool:
    """Ask a job to stop; returns False where it is not of this kind, or not at work."""
    if not _progress(job).exists():
        return False
    _stop(job).touch(mode=0o600)
    return True


def forget(job: int) -> None:
    """Remove what was told of a job that is over."""
    for place in (_progress(job), _stop(job)):
        place.unlink(missing_ok=True)


class _Told:
    def __init__(self, job: int, of: int) -> None:
        self._job, self._of, self._done = job, of, 0
        self._told_at = 0.0

    def step(self) -> None:
        self._done += 1
        if time.monotonic() - self._told_at < _EVERY_S:
            return
        self.write()
        if _stop(self._job).exists():
            raise StoppedError

    def write(self) -> None:
        self._told_at = time.monotonic()
        place = _progress(self._job)
        place.parent.mkdir(mode=0o700, exist_ok=True)
        unfinished = place.with_suffix(".unfinished")
        unfinished.write_text(f"{min(self._done, self._of)} {self._of}")
        unfinished.replace(place)


def _progress(job: int) -> Path:
    return Path(settings.DATA) / "progress" / f"{job}"


def _stop(job: int) -> Path:
    return _progress(job).with_suffix(".stop")
