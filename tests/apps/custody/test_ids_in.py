"""Ids are taken for what comes in and for nothing else, however high those in the file are."""

import io
import json

import pytest
from django.db import connection

from apps.custody.zips import all_rows, altered, bring_in, entries, export_of
from nextround.apps.core.models import Person
from nextround.apps.custody import importing
from nextround.apps.custody.gate import NotTakenError
from nextround.apps.openings import services as openings
from nextround.apps.openings.models import Opening

pytestmark = pytest.mark.django_db

OPENING = "openings.opening"
# As a program may have given that took in a damaged file once.
FAR = 10**9 + 2


@pytest.fixture
def newcomer(db):
    """Return someone who has nothing yet."""
    return Person.objects.create_user("newcomer")


def saying(content, **values):
    """Return the export with a manifest that says something else of the openings."""
    tables = json.loads(entries(content)["nextround.json"])["tables"]
    [opening] = [table for table in tables if table["name"] == OPENING]
    opening |= values
    return altered(content, tables=tables)


def added(person):
    """Add an opening; return its id."""
    return openings.add(person, on="2026-03-01", employer="Mill", role="Baker").pk


def test_a_file_that_is_refused_takes_no_ids(person, newcomer):
    before = added(person)
    damaged = saying(export_of(person), highest=10**9, rows=7)
    with pytest.raises(NotTakenError):
        bring_in(person, damaged)
    assert added(person) == before + 1


def test_a_file_that_says_more_ids_than_it_has_takes_what_it_has(person, newcomer):
    added(person)
    bring_in(newcomer, saying(export_of(person), highest=FAR))
    brought = Opening.objects.get(owner=newcomer).pk
    assert added(newcomer) == brought + 1


def test_what_has_the_highest_ids_goes_out_and_comes_in(person, newcomer):
    added(person)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE sqlite_sequence SET seq = %s", [FAR])
    assert added(person) == FAR + 1
    bring_in(newcomer, export_of(person))
    third = Person.objects.create_user("third")
    bring_in(third, export_of(newcomer))
    assert all_rows(third) == all_rows(person)


def test_what_is_brought_in_again_and_again_makes_no_higher_ids_each_time(person):
    added(person)
    rounds = [bring_in(person, export_of(person)).rows for _ in range(4)]
    highest = Opening.objects.latest("pk").pk
    assert rounds == [2, 4, 8, 16]
    assert highest < 16 + 4 * 20_000


def test_rows_that_others_add_meanwhile_are_in_nobodys_way(person, newcomer):
    added(person)
    content = export_of(person)
    written = []

    def tell(done, total):
        written.append(added(person))

    importing.bring_in(newcomer, io.BytesIO(content), tell=tell)
    theirs = Opening.objects.get(owner=newcomer).pk
    assert (len(written) > 2, theirs > max(written)) == (True, True)
