"""Many openings at once, and what a page costs that shows them."""

from datetime import date

from django.db import connection
from django.test.utils import CaptureQueriesContext

from nextround.apps.openings.models import Opening

DAY = date(2026, 1, 5)


def add_many(person, count):
    """Keep so many openings, in seven stages by turns; the last of the seven has ended."""
    kinds = ("saved", "applied", "screen", "interview", "final", "offer", "rejected")
    rows = [
        Opening(
            owner=person,
            role=f"Senior staff nurse, respiratory medicine {n}",
            employer=f"Brackwater and Harrow Vale Hospitals {n}",
            stage=kinds[n % len(kinds)],
            reached="applied" if n % len(kinds) == 6 else "",
            stage_on=DAY,
            posting="word " * 50,
        )
        for n in range(count)
    ]
    return Opening.objects.bulk_create(rows)


def cost(page, path):
    """Return how many queries a page costs."""
    with CaptureQueriesContext(connection) as asked:
        assert page.get(path).status_code == 200
    return len(asked)
