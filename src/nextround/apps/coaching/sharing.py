"""Whether links work: the second listener, and the address it is to be had at."""

from pathlib import Path

from django.conf import settings

from nextround.apps.coaching import share_note
from nextround.apps.coaching.share_note import Listens
from nextround.apps.core import files

__all__ = ["Listens"]


def listens_at() -> Listens | None:
    """Return where links are answered, or None while sharing is off."""
    return share_note.read(Path(settings.DATA))


def turn_on(listens: Listens) -> None:
    """Keep that links are to work, and where; the running program sees it within a second.

    Raises:
        OSError: It could not be written.
    """
    place = _place()
    place.with_suffix(".unfinished").unlink(missing_ok=True)
    files.write_whole(place, [share_note.written(listens)])


def turn_off() -> None:
    """Keep that links do not work any more."""
    _place().unlink(missing_ok=True)


def path_of(word: str) -> str:
    """Return the path of a link, given its word."""
    return f"/r/{word}"


def _place() -> Path:
    return share_note.place(Path(settings.DATA))
