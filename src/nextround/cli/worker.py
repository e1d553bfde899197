"""Background work, niced; leaves when its parent's pipe closes."""

import os

import click

from nextround.cli.parent import leave_with_parent


@click.command()
def worker() -> None:
    """Do background work until the parent is gone."""
    os.nice(10)
    leave_with_parent()
    import django

    django.setup()
    from django_tasks_db.management.commands.db_worker import Worker

    from nextround.apps.core import tasks

    tasks.keep_house.enqueue()
    work = Worker(
        queue_names=["default"],
        interval=0.5,
        batch=False,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=f"laptop-{os.getpid()}",
        excluded_queue_names=[],
    )
    work.configure_signals()
    work.run()
