"""Work in the background: true progress, cancelled on request, resumed after a crash.

Pages read a job's row and nothing else. The queue behind it may hand a job out twice: only
who turns the row from waiting to running does the work.
"""

import errno
import logging
import re
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta

from django.db import OperationalError, connection, transaction
from django.db.models import F
from django.utils import timezone
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _
from django.utils.translation import override
from django_tasks import task

from nextround.apps.core import files, history, holding, upkeep
from nextround.apps.core.models import Job, Person

__all__ = ["Job", "JobError", "Running", "ask_to_cancel", "how_far", "jobs", "resume", "start"]

_log = logging.getLogger(__name__)

State = Job.State
Work = Callable[..., dict[str, object] | None]

# A job that breaks its worker or raises what nobody foresaw is tried again, then given up.
_TRIES = 3
_HEARTBEAT_S = 5.0
# Longer than a writer may wait for the database, so that a busy job is not taken for dead.
_STALE_AFTER = timedelta(seconds=60)
_KEPT_FOR = timedelta(days=30)
_PROGRESS_EVERY = timedelta(milliseconds=200)
_NAME = re.compile(r"[a-z]+\.[a-z_]+")
# How a disk, or a database on it, says that there is no room.
_FULL_DISK = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FULL_DATABASE = ("disk is full", "disk I/O error")


class JobError(ValueError):
    """The job cannot be done; the text says why and what to do, and is fit to show."""


_CancelledError = holding.StoppedError


class Running:
    """What a job's work sees of its own row."""

    def __init__(self, job: Job) -> None:
        self.person: Person = job.owner
        self._job = job
        self._told_at = timezone.now() - _PROGRESS_EVERY

    def tell(self, done: int, *, of: int | None = None) -> None:
        """Keep how far the work has come, and stop here if the person asked to.

        Must be called outside a transaction, where everyone can see what it writes.
        """
        now = timezone.now()
        if now - self._told_at < _PROGRESS_EVERY and done != of:
            return
        self._told_at = now
        row = Job.objects.filter(pk=self._job.pk)
        row.update(done=done, total=of, heartbeat_at=now)
        if row.filter(cancel_asked=True).exists():
            raise _CancelledError

    def holding(self, *, of: int) -> AbstractContextManager[None]:
        """Keep how far the work has come while it is in a transaction, and let it be stopped."""
        return holding.telling(self._job.pk, of=of)

    def finish(self, result: dict[str, object] | None = None) -> None:
        """Mark the job as done, in the transaction that keeps what it made.

        So a crash leaves both or neither, and nothing is done twice.
        """
        _end(self._job, State.DONE, result=result or {})


def start(person: Person, work: str, **arguments: object) -> Job:
    """Begin a piece of work: `work` names a function, "app.function" of that app's `tasks`."""
    if not _NAME.fullmatch(work):
        raise ValueError(f"{work!r} names no work")
    with transaction.atomic():
        job = Job(owner=person, work=work, arguments=arguments)
        job.save()
        run_job.enqueue(job.pk)
    return job


def jobs(person: Person) -> "list[Job]":
    """Return the person's jobs of late, the latest first."""
    return list(Job.objects.for_person(person)[:50])


def ask_to_cancel(job: Job) -> None:
    """Stop a job: at once while it waits, else as soon as its work looks up."""
    if holding.ask_to_stop(job.pk):
        return
    waiting = Job.objects.filter(pk=job.pk, state=State.WAITING)
    if not waiting.update(state=State.CANCELLED, ended_at=timezone.now()):
        Job.objects.filter(pk=job.pk, state=State.RUNNING).update(cancel_asked=True)


def how_far(job: Job) -> tuple[int, int | None]:
    """Return how much of a job is done, and of how much; None where nobody knows yet."""
    return holding.so_far(job.pk) or (job.done, job.total)


def resume(*, alone: bool = False) -> int:
    """Hand out again what no living worker has; returns how many jobs.

    `alone` says that this is the only worker there is, so that none of them is alive.
    """
    lost = Job.objects.filter(state=State.RUNNING)
    if not alone:
        lost = lost.filter(heartbeat_at__lt=timezone.now() - _STALE_AFTER)
    for job in lost:
        _give_back(job)
    count = 0
    if alone:
        for waiting in Job.objects.filter(state=State.WAITING):
            run_job.enqueue(waiting.pk)
            count += 1
    return count


@task
def run_job(pk: int) -> None:
    """Do the job, if nobody else does."""
    now = timezone.now()
    mine = Job.objects.filter(pk=pk, state=State.WAITING).update(
        state=State.RUNNING, tries=F("tries") + 1, started_at=now, heartbeat_at=now
    )
    if mine:
        _run(Job.objects.select_related("owner").get(pk=pk))


@task
def keep_house() -> int:
    """Sweep what has run out; returns how many rows and files went.

    A job whose end could not be written, as on a full disk, is taken up again first.
    """
    resume()
    for person in Person.objects.all():
        history.sweep(person)
    old = Job.objects.filter(ended_at__lt=timezone.now() - _KEPT_FOR)
    count, _by_table = old.delete()
    return upkeep.sweep() + files.sweep() + count


def _run(job: Job) -> None:
    with override(job.owner.language), _heartbeat(job.pk):
        try:
            result = _work_of(job.work)(Running(job), **job.arguments)
        except _CancelledError:
            _end(job, State.CANCELLED)
        except JobError as error:
            _end(job, State.FAILED, problem=str(error)[:500])
        except Exception as error:  # noqa: BLE001  a job must not end the worker others wait for
            _log.exception("job %s, try %s", job.pk, job.tries)
            _end_or_give_back(job, error)
        else:
            _end(job, State.DONE, result=result or {})


def _end_or_give_back(job: Job, error: Exception) -> None:
    """End what only the person can mend; let all else be tried again."""
    if _is_full(error):
        problem = _("The disk is full, so nothing was done. Make room on the disk and try again.")
        _end(job, State.FAILED, problem=problem)
    else:
        _give_back(job)


def _is_full(error: Exception) -> bool:
    if isinstance(error, OSError):
        return error.errno in _FULL_DISK
    from_database = isinstance(error, OperationalError | sqlite3.OperationalError)
    return from_database and any(words in str(error) for words in _FULL_DATABASE)


def _give_back(job: Job) -> None:
    """Let the job be tried again, or give it up after the third time."""
    if job.tries >= _TRIES:
        problem = _(
            "This stopped three times before it was done, for a reason that is not yours. "
            "What you had is untouched. Try again later."
        )
        _end(job, State.FAILED, problem=problem)
        return
    with transaction.atomic():
        again = Job.objects.filter(pk=job.pk, state=State.RUNNING)
        if again.update(state=State.WAITING, heartbeat_at=None):
            run_job.enqueue(job.pk)


def _end(
    job: Job, state: str, *, result: dict[str, object] | None = None, problem: str = ""
) -> None:
    """Write how it ended, once: the work itself may have said so already."""
    Job.objects.filter(pk=job.pk, state=State.RUNNING).update(
        state=state, result=result or {}, problem=problem, ended_at=timezone.now()
    )
    holding.forget(job.pk)


def _work_of(name: str) -> Work:
    app, function = name.split(".")
    work: Work = import_string(f"nextround.apps.{app}.tasks.{function}")
    return work


@contextmanager
def _heartbeat(pk: int) -> Iterator[None]:
    """Write that the job is alive, for as long as its work may take between two looks up."""
    over = threading.Event()

    def beat() -> None:
        while not over.wait(_HEARTBEAT_S):
            try:
                Job.objects.filter(pk=pk).update(heartbeat_at=timezone.now())
            except OperationalError:
                continue  # the work itself holds the database; the next beat will do
        connection.close()

    thread = threading.Thread(target=beat, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
