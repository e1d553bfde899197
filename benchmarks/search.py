"""How long a search takes through the index, beside a plain LIKE over the same rows.

    python benchmarks/search.py [OPENINGS]

Prints one JSON object. Every opening has a posting of 4 KB and 20 events with notes; the words
are made up, as frequent as words are in a text. An edit is one UPDATE of a posting.
"""

import atexit
import json
import os
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date

os.environ["NEXTROUND_DATA"] = tempfile.mkdtemp(prefix="nextround-bench-")
os.environ["DJANGO_SETTINGS_MODULE"] = "nextround.settings"
atexit.register(shutil.rmtree, os.environ["NEXTROUND_DATA"], ignore_errors=True)

import django  # noqa: E402

django.setup()

from django.db import connection, transaction  # noqa: E402

from nextround.apps.core import people, upkeep  # noqa: E402
from nextround.apps.core.models import Person  # noqa: E402
from nextround.apps.openings.models import Event, Opening  # noqa: E402
from nextround.apps.search import index, queries  # noqa: E402

_CHANCE = random.Random(7)
_SYLLABLES = [
    "ba",
    "co",
    "di",
    "fu",
    "ga",
    "he",
    "ki",
    "lo",
    "mu",
    "ne",
    "po",
    "ri",
    "sa",
    "te",
    "vo",
    "wa",
    "zu",
    "an",
    "el",
    "or",
]
_WORDS = ["".join(_CHANCE.choices(_SYLLABLES, k=_CHANCE.randint(1, 4))) for _ in range(20_000)]
_FREQUENT = [1 / rank for rank in range(1, len(_WORDS) + 1)]


def _text(words: int) -> str:
    return " ".join(_CHANCE.choices(_WORDS, _FREQUENT, k=words))


def _fill(person: Person, count: int) -> None:
    day = date(2026, 1, 5)
    openings = [
        Opening(
            owner=person, role=_text(3), employer=_text(2), stage_on=day, posting=_text(650)[:4096]
        )
        for _ in range(count)
    ]
    with transaction.atomic():
        Opening.objects.bulk_create(openings)
        for opening in openings:
            Event.objects.bulk_create(
                Event(owner=person, opening=opening, kind="noted", on=day, note=_text(20))
                for _ in range(20)
            )


def _typed(count: int) -> list[str]:
    """Return what might be typed: from two letters to three words, and a phrase."""
    shapes = (
        lambda: _text(1)[:2],
        lambda: _text(1)[:4],
        lambda: _text(1),
        lambda: _text(2),
        lambda: _text(3),
        lambda: f'"{_text(2)}"',
    )
    return [shapes[n % len(shapes)]() for n in range(count)]


def _milliseconds(work: Callable[[str], object], asked: list[str]) -> list[float]:
    taken = []
    for typed in asked:
        started = time.perf_counter()
        work(typed)
        taken.append((time.perf_counter() - started) * 1000)
    return sorted(taken)


def _like(person: Person, typed: str) -> list[tuple[int]]:
    """Find the rows that hold these letters, as one does without an index: reading them all."""
    texts = "role || employer || place || level || tags || notes || posting"
    like = "%{}%".format(typed.strip('"'))
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT id FROM openings_opening WHERE owner_id = %s AND {texts} LIKE %s "
            "UNION ALL SELECT id FROM openings_event WHERE owner_id = %s AND note LIKE %s",
            [person.pk, like, person.pk, like],
        )
        return cursor.fetchall()


def _edit(person: Person, count: int) -> float:
    """Return the median time of one edit of a posting, kept on the disk."""
    taken = []
    for pk in Opening.objects.for_person(person).values_list("pk", flat=True)[:count]:
        text = _text(650)[:4096]
        started = time.perf_counter()
        with transaction.atomic():
            Opening.objects.for_person(person).filter(pk=pk).update(posting=text)
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken)


def main(count: int = 2000) -> None:
    upkeep.prepare()
    person = people.owner()
    _fill(person, count)
    asked = _typed(120)
    indexed = _milliseconds(lambda typed: queries.found(person, typed), asked)
    like = _milliseconds(lambda typed: _like(person, typed), asked)
    with_index = _edit(person, 200)
    index.let_go()
    without = _edit(person, 200)
    started = time.perf_counter()
    index.rebuild()
    rebuilt = time.perf_counter() - started
    result = {
        "what": f"full-text search over {count} openings and {20 * count} events",
        "queries": len(asked),
        "median_ms": round(statistics.median(indexed), 1),
        "p95_ms": round(indexed[int(0.95 * len(indexed))], 1),
        "like_median_ms": round(statistics.median(like), 1),
        "like_p95_ms": round(like[int(0.95 * len(like))], 1),
        "ratio_of_medians": round(statistics.median(indexed) / statistics.median(like), 2),
        "edit_ms": round(with_index, 2),
        "edit_without_index_ms": round(without, 2),
        "rebuild_s": round(rebuilt, 1),
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
