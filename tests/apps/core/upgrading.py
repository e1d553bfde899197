"""The program's own Django on a data folder of its own, as a process that can be killed.

    python upgrading.py VERB [WORDS], with the folder in NEXTROUND_DATA

`first` makes the tables of the first version; `prepare` does what `nextround run` does at its
start; `prepare-until N` dies at the Nth statement of the migration; `take-back` prints what
taking changes back does.
"""

import json
import os
import signal
import sys
from collections.abc import Iterable

import django

OURS = ("core", "plan", "openings", "lessons", "intake")
THEIRS = ("auth", "contenttypes", "sessions", "django_tasks_database")


def main(verb: str, *words: str) -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "nextround.settings"
    django.setup()
    {
        "first": first,
        "prepare": prepare,
        "prepare-until": prepare_until,
        "take-back": take_back,
        "look": look,
    }[verb](*words)


def first() -> None:
    """Make the tables as the first version did."""
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    leaves = [leaf for leaf in executor.loader.graph.leaf_nodes() if leaf[0] in THEIRS]
    executor.migrate([*leaves, *((app, "0001_first") for app in OURS)])


def prepare() -> None:
    """Bring the database to this version; prints how many statements the migration took."""
    from django.db import connection

    from nextround.apps.core import upkeep

    counted = _Statements(until=None)
    with connection.execute_wrapper(counted):
        upkeep.prepare()
    print(counted.asked)


def prepare_until(statement: str) -> None:
    """Bring the database to this version, and die by SIGKILL on the way."""
    from django.db import connection

    from nextround.apps.core import upkeep

    with connection.execute_wrapper(_Statements(until=int(statement))):
        upkeep.prepare()


def look() -> None:
    """Print what the program says of the upgraded database."""
    from nextround.apps.core.models import Person
    from nextround.apps.openings import upkeep
    from nextround.apps.search import index, queries

    owners = list(Person.objects.order_by("pk"))
    words = ("gyrfalcon", "lapwing", "ptarmigan", "wren", "kestrel")
    said = {
        "differ": upkeep.stages_that_differ(mend=False),
        "index": index.is_right(),
        "found": {
            word: [len(queries.found(owner, word)) for owner in owners] for word in words
        },
    }
    print(json.dumps(said))


class _Statements:
    """Counts what the database is asked, and at one of them ends the process."""

    def __init__(self, *, until: int | None) -> None:
        self.until = until
        self.asked = 0

    def __call__(self, execute, *arguments):
        self.asked += 1
        if self.asked == self.until:
            os.kill(os.getpid(), signal.SIGKILL)
        return execute(*arguments)


if __name__ == "__main__":
    main(*sys.argv[1:])
