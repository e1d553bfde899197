"""Many rows removed, or taken back, cost few queries more than some."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from nextround.apps.core import history
from nextround.apps.openings import services as openings
from nextround.apps.openings import table
from nextround.apps.openings.models import Event, Opening

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)
# Rows travel by the hundred: ninety more cost each table of theirs a few queries at most.
FEW = 20


def kept(person, count):
    """Keep some openings of two events each; returns them."""
    made = Opening.objects.bulk_create(
        Opening(owner=person, role=f"Baker {n}", stage="applied", stage_on=DAY)
        for n in range(count)
    )
    Event.objects.bulk_create(
        Event(owner=person, opening=opening, kind="moved", stage="applied", on=DAY)
        for opening in 2 * made
    )
    return made


def tagging(rows):
    table.tag_all(rows, "far", on=DAY)


def ending(rows):
    table.end_all(rows, "rejected", on=DAY)


def putting_out_of_sight(rows):
    table.archive_all(rows, on=DAY)


def adding(person, count):
    with history.change(person, "imported"):
        for n in range(count):
            openings.add(person, on=DAY, role=f"Baker {n}", stage="applied")


def queries_of(work, *arguments):
    """Return how many queries some work asks."""
    with CaptureQueriesContext(connection) as asked:
        work(*arguments)
    return len(asked)


def queries_to_take_back(deed, *arguments):
    with history.following() as made:
        deed(*arguments)
    return queries_of(history.take_back, made[0])


def test_removing_many_asks_hardly_more_than_removing_some(person):
    some = queries_of(table.remove_all, kept(person, 10))
    assert queries_of(table.remove_all, kept(person, 100)) <= some + FEW


def test_bringing_many_back_asks_hardly_more_than_bringing_back_some(person):
    some = queries_to_take_back(table.remove_all, kept(person, 10))
    assert queries_to_take_back(table.remove_all, kept(person, 100)) <= some + FEW


def test_taking_back_what_came_as_many_asks_hardly_more_than_what_came_as_some(person):
    some = queries_to_take_back(adding, person, 10)
    assert queries_to_take_back(adding, person, 100) <= some + FEW


@pytest.mark.parametrize("deed", [tagging, ending, putting_out_of_sight])
def test_taking_back_one_edit_of_many_writes_each_and_asks_hardly_more(person, deed):
    some = queries_to_take_back(deed, kept(person, 10))
    assert queries_to_take_back(deed, kept(person, 100)) <= some + 90 + FEW
