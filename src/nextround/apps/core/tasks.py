"""Background work of the core."""

from django_tasks import task

from nextround.apps.core import upkeep


@task
def keep_house() -> int:
    """Sweep what has run out; returns how many rows went."""
    return upkeep.sweep()
