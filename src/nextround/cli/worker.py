"""Background work, niced; leaves when its parent's pipe closes."""

import os
import time
from datetime import timedelta

import click

from nextround.cli.parent import leave_with_parent

# How often to look for a new job where nothing says that there is one, and for daily work.
_LOOK_S = 1.0
_PAUSE_S = 0.01
_HOUSEKEEPING_EVERY = timedelta(hours=1).total_seconds()


@click.command()
def worker() -> None:
    """Do background work until the parent is gone."""
    os.nice(10)
    leave_with_parent()
    import django

    django.setup()
    from django_tasks_db.management.commands.db_worker import Worker

    from nextround.apps.appearance import fonts
    from nextround.apps.core import jobs
    from nextround.apps.custody import tasks as custody

    jobs.resume(alone=True)
    fonts.begin()
    work = Worker(
        queue_names=["default"],
        interval=0,
        batch=True,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=f"laptop-{os.getpid()}",
        excluded_queue_names=[],
    )
    work.configure_signals()
    clean_at = time.monotonic()
    while work.running:
        if time.monotonic() >= clean_at:
            clean_at = time.monotonic() + _HOUSEKEEPING_EVERY
            jobs.keep_house.enqueue()
            custody.keep_watch.enqueue()
        before = _writes_by_others()
        work.run()  # until there is nothing left to do
        until = time.monotonic() + _LOOK_S
        while time.monotonic() < until and _writes_by_others() == before:
            time.sleep(_PAUSE_S)


def _writes_by_others() -> int:
    """Return a count that changes when another process commits.

    SQLite tells it in microseconds, so that a job begins within hundredths of a second and
    nothing is asked of the tables meanwhile.
    """
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("PRAGMA data_version")
        return int(cursor.fetchone()[0])
