"""Erasing everything a person keeps, so that not a word of it is left on the disk."""

import shutil
from pathlib import Path

from django.conf import settings
from django.db import OperationalError, transaction
from django.utils.translation import gettext as _

from nextround.apps.core import jobs, people, upkeep
from nextround.apps.core.models import Job, Person
from nextround.apps.custody import places
from nextround.apps.search import index

_FOLDERS = ("files", "exports", "arriving", "backups", "before-migration")
_OVER = (Job.State.DONE, Job.State.FAILED, Job.State.CANCELLED)
# Another page that is being answered can keep the log from being emptied, for a moment.
_TRIES = 5


class NotErasedError(ValueError):
    """Not all was erased; the text says what is left and what to do, and is fit to show."""


def word_of(person: Person) -> str:
    """Return what a person types to confirm: their name, or a word where they gave none."""
    return person.full_name.strip() or _("erase")


def erase(person: Person) -> Person:
    """Erase all that the person has and every copy of it; returns them anew, with nothing.

    Nobody is let in any more by an earlier cookie.

    Raises:
        NotErasedError: The person is an invented one, whose folders are the owner's; or work in
            the background is not over yet and was asked to stop; or a word may be left in the
            database's log until the program is started again.
    """
    if person.invented:
        raise NotErasedError(
            _("This is an example. Throw the examples away instead; nothing was erased.")
        )
    _stop_work(person)
    with transaction.atomic():
        # The folders go whole, and with them the files of the examples.
        people.forget_invented()
        person.delete()
        upkeep.forget_visits()
        anew = people.owner()
    copies = [*places.before_restore(), *places.begun()]
    for place in [*(Path(settings.DATA) / name for name in _FOLDERS), *copies]:
        shutil.rmtree(place, ignore_errors=True)
    if not any(_purged() for _try in range(_TRIES)):
        raise NotErasedError(
            _(
                "Everything was erased, but the database’s log could not be emptied while "
                "something else reads it. Stop Nextround and start it again to empty it."
            )
        )
    return anew


def _purged() -> bool:
    """Return whether no word is left in the database and its log, which a writer can prevent."""
    try:
        return index.purge()
    except OperationalError:
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
