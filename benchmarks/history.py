"""How long it takes to remove and bring back many openings, beside bare SQL on the same rows.

    python benchmarks/history.py [OPENINGS [EVENTS]]

Removes 500 openings of 20 events each and takes that back; brings in an export of four times as
many, takes that back, and takes the taking back back. Beside each, in the same run, the same
rows deleted or inserted by their ids, and nothing remembered. Prints one JSON object a line.
"""

import atexit
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from io import BytesIO

os.environ["NEXTROUND_DATA"] = tempfile.mkdtemp(prefix="nextround-bench-")
os.environ["DJANGO_SETTINGS_MODULE"] = "nextround.settings"
atexit.register(shutil.rmtree, os.environ["NEXTROUND_DATA"], ignore_errors=True)

import django  # noqa: E402

django.setup()

from django.db import connection, transaction  # noqa: E402

from nextround.apps.core import history, people, upkeep  # noqa: E402
from nextround.apps.core.models import Change, Person  # noqa: E402
from nextround.apps.custody import export  # noqa: E402
from nextround.apps.custody.importing import bring_in  # noqa: E402
from nextround.apps.openings import table  # noqa: E402
from nextround.apps.openings.models import Event, Opening  # noqa: E402

Rows = dict[str, list[tuple[object, ...]]]

DAY = date(2026, 1, 5)


def main(openings: int = 500, events: int = 20) -> None:
    upkeep.prepare()
    person = people.owner()
    _fill(person, openings, events)
    deleted_s, inserted_s = _bare(person)
    with history.following() as made:
        removal = _beside(deleted_s, lambda: table.remove_all(list(Opening.objects.all())))
    back = _beside(inserted_s, lambda: history.take_back(made[0]))
    _print(what="removed", openings=openings, events_each=events, **removal)
    _print(what="brought back", openings=openings, events_each=events, **back)

    _fill(person, 3 * openings, events)
    newcomer = Person.objects.create_user("newcomer")
    brought = _brought_in(person, newcomer)
    deleted_s, inserted_s = _bare(newcomer)
    with history.following() as made:
        removal = _beside(deleted_s, lambda: history.take_back(brought))
    back = _beside(inserted_s, lambda: history.take_back(made[0]))
    _print(what="import taken back", openings=4 * openings, events_each=events, **removal)
    _print(what="import brought back", openings=4 * openings, events_each=events, **back)


def _fill(person: Person, count: int, events: int) -> None:
    with transaction.atomic():
        kept = Opening.objects.bulk_create(
            Opening(owner=person, role=f"Baker {n}", employer="Mill", stage="applied", stage_on=DAY)
            for n in range(count)
        )
        Event.objects.bulk_create(
            Event(owner=person, opening=opening, kind="moved", stage="applied", on=DAY, note="Sent")
            for opening in kept
            for _ in range(events)
        )


def _brought_in(person: Person, newcomer: Person) -> Change:
    """Bring what one person has in to another; returns the change that takes it back."""
    file = BytesIO()
    export.write(person, file, tell=_nobody, history=False)
    brought = bring_in(newcomer, file, tell=_nobody)
    return history.changes(newcomer).get(pk=brought.change)


def _nobody(done: int, total: int) -> None:
    """Hear how far it has come, and pass it on to nobody."""


def _bare(person: Person) -> tuple[float, float]:
    """Return the seconds to delete all openings and events of a person, and to insert them."""
    rows: Rows = {}
    with connection.cursor() as cursor:
        for name in ("openings_opening", "openings_event"):
            cursor.execute(f"SELECT * FROM {name} WHERE owner_id = %s", [person.pk])
            rows[name] = cursor.fetchall()
    return _seconds(lambda: _delete(rows)), _seconds(lambda: _insert(rows))


@transaction.atomic
def _delete(rows: Rows) -> None:
    with connection.cursor() as cursor:
        for name, kept in reversed(rows.items()):
            cursor.executemany(f"DELETE FROM {name} WHERE id = %s", [row[:1] for row in kept])


@transaction.atomic
def _insert(rows: Rows) -> None:
    with connection.cursor() as cursor:
        for name, kept in rows.items():
            marks = ", ".join(["%s"] * len(kept[0]))
            cursor.executemany(f"INSERT INTO {name} VALUES ({marks})", kept)


def _beside(bare_s: float, work: Callable[[], object]) -> dict[str, float]:
    taken_s = _seconds(work)
    ratio = round(taken_s / bare_s, 1)
    return {"s": round(taken_s, 2), "bare_s": round(bare_s, 2), "ratio": ratio}


def _print(**figures: object) -> None:
    print(json.dumps(figures), flush=True)


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
