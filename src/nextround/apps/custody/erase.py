"""Erasing everything a person keeps, so that not a word of it is left on the disk.

Rows go in one transaction; after it nothing can be had back. What follows - folders, copies, the
words that SQLite leaves in its file - takes a while, and may be cut off or refused: a note in the
data folder, written before, says that it is not over, and the next start goes on with it.
"""

import shutil
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, transaction
from django.utils.translation import gettext as _

from nextround.apps.coaching import sharing
from nextround.apps.core import files, jobs, people, upkeep
from nextround.apps.core.models import Job, Person
from nextround.apps.custody import places
from nextround.apps.search import index

_OVER = (Job.State.DONE, Job.State.FAILED, Job.State.CANCELLED)
# Another page that is being answered can keep the log from being emptied, for a moment.
_TRIES = 5
# Holds the id of who is being erased: no word, and never given again.
_NOTE = "erasing"


class NotErasedError(ValueError):
    """Nothing was erased; the text says why and what to do, and is fit to show."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What erasing came to.

    Attributes:
        anew: The person anew, with nothing.
        left: What is left all the same and what to do, fit to show; empty where nothing is.
    """

    anew: Person
    left: str


def word_of(person: Person) -> str:
    """Return what a person types to confirm: their name, or a word where they gave none."""
    return person.full_name.strip() or _("erase")


def erase(person: Person) -> Erased:
    """Erase all that the person has and every copy of it.

    Nobody is let in any more by an earlier cookie.

    Raises:
        NotErasedError: The person is an invented one, whose folders are the owner's; or work in
            the background is not over yet and was asked to stop.
    """
    if person.invented:
        raise NotErasedError(
            _("This is an example. Throw the examples away instead; nothing was erased.")
        )
    _stop_work(person)
    _note().with_suffix(".unfinished").unlink(missing_ok=True)
    files.write_whole(_note(), [str(person.pk).encode()])
    try:
        with transaction.atomic():
            # The folders go whole, and with them the files of the examples.
            people.forget_invented()
            person.delete()
            upkeep.forget_visits()
            sharing.turn_off()
            anew = people.owner()
    except BaseException:
        _note().unlink()
        raise
    return Erased(anew, finish())


def finish() -> str:
    """Go on with an erasing that was not over, if there is one; does no harm where there is none.

    Returns what is left and what to do, fit to show; empty where nothing is.
    """
    try:
        erased = int(_note().read_bytes() or 0)
    except FileNotFoundError:
        return ""
    if people.is_there(erased):
        # It was cut off before the rows went, and they go whole or not at all.
        _note().unlink()
        return ""
    left, is_purged = _emptied(), any(_purged() for _try in range(_TRIES))
    if left:
        return _(
            "Your words were erased, but this could not be removed: %(what)s. Remove it from the "
            "folder %(folder)s yourself, or mend its permissions and start Nextround again."
        ) % {"what": ", ".join(left), "folder": settings.DATA}
    if not is_purged:
        return _(
            "Everything was erased, but the database could not be written anew without what was in "
            "it, because something else reads it or the disk is full. Stop Nextround and start it "
            "again to do so."
        )
    _note().unlink()
    return ""


def _note() -> Path:
    return Path(settings.DATA) / _NOTE


def _emptied() -> list[str]:
    """Remove every file with words in it; returns which are left.

    Who is there anew may have kept things since, where this was cut off: they stay. Copies of the
    database go whoever made them, because SQLite copies the words that it has not let go of.
    """
    data, since = Path(settings.DATA), _note().stat().st_mtime
    copies = [data / "backups", data / "before-migration", *places.before_restore()]
    made = [*places.exports().iterdir(), *places.arriving().iterdir()]
    old = [place for place in made if place.lstat().st_mtime <= since]
    found = (*places.begun(), *copies, *old)
    left = [str(place.relative_to(data)) for place in found if not _is_removed(place)]
    return left if _are_swept() else [*left, "files"]


def _are_swept() -> bool:
    try:
        files.sweep(at_once=True)
    except OSError:
        return False
    return True


def _is_removed(place: Path) -> bool:
    """Return whether a file, or all in a folder, is gone now; the folder may be a link to one."""
    try:
        if not place.is_dir():
            place.unlink(missing_ok=True)
            return True
        for inside in place.iterdir():
            if inside.is_dir() and not inside.is_symlink():
                shutil.rmtree(inside)
            else:
                inside.unlink()
        if not place.is_symlink():
            place.rmdir()
    except OSError:
        return False
    return True


def _purged() -> bool:
    """Return whether no word is left in the database and its log, which a writer can prevent."""
    try:
        return index.purge()
    except DatabaseError:
        return False


def _stop_work(person: Person) -> None:
    """Ask all background work to stop, and refuse while some of it goes on."""
    for job in Job.objects.for_person(person).exclude(state__in=_OVER):
        jobs.ask_to_cancel(job)
    if Job.objects.for_person(person).exclude(state__in=_OVER).exists():
        raise NotErasedError(
            _(
                "Work in the background is still going on and was asked to stop. "
                "Nothing was erased yet. Try again in a moment."
            )
        )
