"""The program's own Django on a data folder of its own, as a process that can be killed.

    python upgrading.py VERB [WORDS], with the folder in NEXTROUND_DATA

`first` makes the tables of the first version; `prepare` does what `nextround run` does at its
start; `prepare-until SAYING N...` does so and dies at the Nth statement with these words;
`look` prints what the upgraded program says, and `take-back` what taking changes back does.
"""

import json
import os
import signal
import sys

import django

OURS = ("core", "plan", "openings", "lessons", "intake")
THEIRS = ("auth", "contenttypes", "sessions", "django_tasks_database")


def main(verb: str, *words: str) -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "nextround.settings"
    django.setup()
    verbs = (first, prepare, prepare_until, look, take_back)
    {verb.__name__.replace("_", "-"): verb for verb in verbs}[verb](*words)


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

    counted = _Statements()
    with connection.execute_wrapper(counted):
        upkeep.prepare()
    _say(counted.asked)


def prepare_until(saying: str, *statements: str) -> None:
    """Begin again and again to do so, each time until SIGKILL at a statement that says something.

    Prints how each of them ended: -9 where it was killed.
    """
    from django.db import connection

    from nextround.apps.core import upkeep

    ended = []
    for statement in statements:
        child = os.fork()
        if child == 0:
            with connection.execute_wrapper(_Statements(saying, until=int(statement))):
                upkeep.prepare()
            os._exit(0)
        ended.append(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    _say(ended)


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
        "found": {word: [len(queries.found(owner, word)) for owner in owners] for word in words},
    }
    _say(said)


def take_back(*cases: str) -> None:
    """Print what taking back does to an opening; each case names its role, a kind and a number.

    Nothing of it stays: the next case begins with the same rows.
    """
    from django.db import transaction

    done = {}
    for case in cases:
        with transaction.atomic():
            done[case] = _taken_back(*case.split("|"))
            transaction.set_rollback(True)
    _say(done)


def _say(said: object) -> None:
    sys.stdout.write(json.dumps(said) + "\n")


def _taken_back(role: str, kind: str, number: str) -> dict[str, object]:
    """Take back the change that the numbered event of a kind is offered with."""
    from nextround.apps.core import history
    from nextround.apps.core.models import Person
    from nextround.apps.openings import services
    from nextround.apps.openings.models import Event, Opening

    owner = Person.objects.get(username="owner")
    events = Event.objects.filter(owner=owner, opening__role=role, kind=kind).order_by("pk")
    event = list(events)[int(number)]
    before, opening = _rows(), Opening.objects.get(pk=event.opening_id)
    offered, _reach = history.that_added([event], of="openings.opening").get(event.pk, (None, 0))
    if offered is None:
        return {"offered": False}
    taking_back = history.take_back(history.changes(owner).get(pk=offered))
    opening.refresh_from_db()
    said = {"offered": True, "differs": services.differs(opening), **history.snapshot(opening)}
    history.take_back(taking_back)
    return {**said, "as before": _rows() == before}


def _rows() -> list[str]:
    from django.apps import apps
    from django.core import serializers

    return [
        serializers.serialize("json", model.objects.order_by("pk"))
        for name in OURS
        for model in apps.get_app_config(name).get_models()
        if model.__name__ not in {"Change", "ChangedRow"}
    ]


class _Statements:
    """Counts what the database is asked, and at one of them ends the process."""

    def __init__(self, saying: str = "", *, until: int | None = None) -> None:
        self.saying = saying
        self.until = until
        self.asked = 0

    def __call__(self, execute, statement, *arguments):
        self.asked += self.saying in statement
        if self.asked == self.until:
            os.kill(os.getpid(), signal.SIGKILL)
        return execute(statement, *arguments)


if __name__ == "__main__":
    main(*sys.argv[1:])
