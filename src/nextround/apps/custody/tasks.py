"""Custody's work in the background: exports, imports and the daily backup."""

import os
import uuid

from django.utils.translation import gettext as _
from django_tasks import task

from nextround.apps.core import history, jobs, people
from nextround.apps.custody import backup, places, services
from nextround.apps.custody import export as exports
from nextround.apps.custody.gate import NotTakenError
from nextround.apps.custody.importing import BroughtIn
from nextround.apps.custody.importing import bring_in as bring_in_file
from nextround.apps.custody.zipping import Tell


def export(job: jobs.Running, *, history: bool, name: str = "") -> dict[str, object]:
    """Write everything into a ZIP among the exports, whole or not at all.

    One that was asked for under a name replaces what a try left that was killed.
    """
    place = places.exports() / (name or f"{uuid.uuid4().hex}.zip")
    unfinished = place.with_suffix(".unfinished")
    try:
        with unfinished.open("w+b") as file:
            os.fchmod(file.fileno(), 0o600)
            exports.write(job.person, file, tell=_telling(job), history=history)
        unfinished.rename(place)
    except OSError as error:
        raise jobs.JobError(_no_room(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return {"export": place.name, "bytes": place.stat().st_size}


def bring_in(job: jobs.Running, *, name: str) -> None:
    """Bring in an upload that was confirmed; done and kept in one transaction."""
    place = places.arriving() / name

    def finish(brought: BroughtIn) -> None:
        job.finish(
            {
                "change": brought.change,
                "rows": brought.rows,
                "files": brought.files,
                "joined": brought.joined,
                "left_out": brought.left_out[:20],
            }
        )

    try:
        with place.open("rb") as file:
            bring_in_file(job.person, file, tell=_telling(job), finish=finish)
    except NotTakenError as error:
        place.unlink(missing_ok=True)
        raise jobs.JobError(str(error)) from error
    except FileNotFoundError:
        raise jobs.JobError(_("The file is not there any more. Choose it again.")) from None
    place.unlink(missing_ok=True)


def take_back(job: jobs.Running, *, change: int) -> None:
    """Take a large change back where nobody waits for the page: all of it, or nothing."""
    done = history.changes(job.person).filter(pk=change).first()
    if done is None:
        return
    try:
        with job.holding(of=services.rows_of(done)):
            history.take_back(done)
    except history.NothingToUndoError as error:
        raise jobs.JobError(str(error)) from error


def back_up(job: jobs.Running) -> dict[str, object]:
    """Write a backup among the backups, and keep the latest seven."""
    try:
        made = backup.make(places.backups(), tell=_telling(job))
    except OSError as error:
        raise jobs.JobError(_no_room(error)) from error
    backup.sweep()
    return {"backup": made.file.name, "bytes": made.size, "missing": made.missing}


@task
def keep_watch() -> None:
    """Sweep what was made to be fetched, and begin the day's backup."""
    services.sweep()
    owner = people.owner()
    if services.is_backup_due(owner):
        services.start_backup(owner)


def _telling(job: jobs.Running) -> Tell:
    return lambda done, total: job.tell(done, of=total)


def _no_room(error: OSError) -> str:
    return _("The file could not be written (%(why)s). Make room on the disk and try again.") % {
        "why": error.strerror
    }
