"""A search of thousands of openings, written straight into a data folder.

    python benchmarks/parts/crowd.py FOLDER [OPENINGS [EVENTS]]

Everybody in it is invented. Prints one JSON object: the size and the number of queries of each
page, asked of this very data.
"""

import json
import os
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from long_record import long_record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nextround.apps.openings.models import Event, Opening

TRADES = ("Ward sister", "Deputy sister", "Practice educator", "Charge nurse", "Clinic lead")
PLACES = ("Harrow Vale", "Castle Street", "Tillmouth", "Brackwater", "Linden Lodge", "Elmbridge")
STAGES = ("saved", "applied", "applied", "applied", "screen", "interview", "rejected", "silent")
NOTE = "They said that the ward has been without a sister since the spring and that nights count."
_ASKED = "You lead a team of twenty, plan the rota and teach. "
POSTING = _ASKED * 30 + "\nRequirements\n- Five years on a ward\n- Driving licence\n" + _ASKED * 30


def main(folder: Path, openings: int = 2000, events: int = 20) -> None:
    os.environ["NEXTROUND_DATA"] = str(folder)
    os.environ["DJANGO_SETTINGS_MODULE"] = "nextround.settings"
    import django

    django.setup()
    from nextround.apps.core import upkeep

    upkeep.prepare()
    _fill(openings, events)
    print(json.dumps(_pages()))


def _fill(openings: int, events: int) -> None:
    from nextround.apps.core import people
    from nextround.apps.lessons import services as lessons
    from nextround.apps.openings.models import Event, Opening
    from nextround.apps.record import bringing

    person, today = people.owner(), date.today()  # noqa: DTZ011  any day will do
    rows = [
        Opening(
            owner=person,
            role=f"{TRADES[n % 5]} {n}",
            employer=f"{PLACES[n % 6]} {n // 7}",
            place="Leeds",
            notes=NOTE,
            posting=POSTING,
            tags="nights" if n % 3 else "",
            stage=STAGES[n % 8],
            reached="applied" if n % 8 > 5 else "",
            stage_on=today - timedelta(days=n % 300),
            next_on=today + timedelta(days=n % 40) if n % 9 == 0 else None,
        )
        for n in range(openings)
    ]
    Opening.objects.bulk_create(rows, batch_size=500)
    kept = list(Opening.objects.for_person(person).order_by("pk"))
    Event.objects.bulk_create(
        (event for row in kept for event in _events_of(row, events)), batch_size=500
    )
    told = [row for row in kept if row.stage == "rejected"][:30]
    for row in told:
        lessons.look_back(row)
    bringing.bring_in(person, long_record(), file="cv.pdf")


def _events_of(opening: "Opening", count: int) -> "Iterator[Event]":
    from nextround.apps.openings.models import Event

    for number in range(count):
        is_move = number in {0, count - 1}
        yield Event(
            owner_id=opening.owner_id,
            opening=opening,
            kind="moved" if is_move else "noted",
            stage=(opening.stage if number else "saved") if is_move else "",
            note="" if is_move else NOTE,
            on=opening.stage_on - timedelta(days=count - 1 - number),
        )


def _pages() -> dict[str, dict[str, object]]:
    """Return path, bytes and queries of each page."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from nextround.apps.core import people
    from nextround.apps.lessons import queries as lessons

    debrief = lessons.debriefs(people.owner())[0]
    paths = {
        "today": "/",
        "board": "/openings/",
        "column": "/openings/column/applied/?start=10",
        "table": "/openings/table/",
        "table sorted, filtered": "/openings/table/?q=sister&show=all&sort=applied",
        "opening": f"/openings/{debrief.opening_id}/",
        "history": "/history/",
        "debrief": f"/debriefs/{debrief.pk}/tells/",
        "progress": "/progress/",
        "record": "/documents/",
        "record searched": "/documents/?q=rota",
        "years": "/documents/timeline/",
        "match": f"/openings/{debrief.opening_id}/match/",
    }
    client = Client(HTTP_HOST="127.0.0.1:8765")
    client.force_login(people.owner())
    measured = {}
    for name, path in paths.items():
        headers = {"HX-Request": "true"} if name == "column" else {}
        client.get(path, headers=headers)
        with CaptureQueriesContext(connection) as asked:
            answer = client.get(path, headers=headers)
        assert answer.status_code == 200, (path, answer.status_code)
        measured[name] = {"path": path, "bytes": len(answer.content), "queries": len(asked)}
    return measured


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
