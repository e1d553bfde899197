"""Opening an example and throwing all of them away: one of each, and nothing left of any."""

from datetime import date, timedelta

import pytest
from django.apps import apps
from django.core import serializers
from django.db import connection
from django.utils import timezone

from nextround.apps.core import files
from nextround.apps.core.models import KeptFile, OwnedModel, Person
from nextround.apps.examples import queries, services
from nextround.apps.openings import papers
from nextround.apps.openings import services as openings
from nextround.apps.openings.models import Attachment, Opening
from nextround.apps.search import index
from opening_rows import keep_with

pytestmark = pytest.mark.django_db

RUTH, TOMAS, IMOGEN = queries.searches()
OWNED = [model for model in apps.get_models() if issubclass(model, OwnedModel)]


@pytest.fixture
def own(person):
    """Return the owner, with an opening and all that can belong to it."""
    opening = openings.add(person, on=date(2026, 1, 5), employer="Kestrel", role="Baker")
    keep_with(opening, words="of mine")
    return person


def kept_of(person):
    return [serializers.serialize("json", model.objects.for_person(person)) for model in OWNED]


def names_on_disk():
    """Return the kept files that lie in the folder, as rows name them."""
    return {f"{file.parent.name}/{file.name}" for file in files.folder().glob("*/*")}


def indexed(person):
    """Return how many entries of the search index are someone's."""
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM {index.TABLE} WHERE owner = %s", [person.pk])
        return cursor.fetchone()[0]


def opened(search, visitor):
    return services.open_(search, visitor=visitor)


def test_an_example_opened_twice_is_made_once(own):
    first, second = opened(RUTH, own), opened(RUTH, own)
    assert first == second
    assert Opening.objects.for_person(first).count() == len(RUTH.places)


def test_an_example_keeps_what_a_visitor_wrote_for_a_week(own):
    ruth = opened(RUTH, own)
    openings.note(Opening.objects.for_person(ruth).first(), "By a visitor", on=date(2026, 1, 1))
    before = kept_of(ruth)
    assert kept_of(opened(RUTH, own)) == before


def test_an_example_that_has_grown_old_is_made_anew(own):
    ruth = opened(RUTH, own)
    ruth.date_joined = timezone.now() - timedelta(days=8)
    ruth.save()
    anew = opened(RUTH, own)
    assert anew.pk != ruth.pk
    assert Person.objects.filter(invented=True).get() == anew


def test_an_example_looks_as_its_visitor_likes_it(own):
    own.scheme, own.time_zone = "dark", "Asia/Tokyo"
    ruth = opened(RUTH, own)
    own.scheme, own.time_zone = "light", "Europe/Dublin"
    again = opened(RUTH, own)
    assert (ruth.scheme, ruth.time_zone) == ("dark", "Asia/Tokyo")
    assert (again.scheme, again.time_zone) == ("light", "Europe/Dublin")


def test_an_invented_person_has_no_password_that_lets_in(own):
    assert not opened(RUTH, own).has_usable_password()


def test_thrown_away_nothing_is_left_of_any_example(own, django_capture_on_commit_callbacks):
    people = [opened(search, own) for search in (RUTH, TOMAS, IMOGEN)]
    papers.remove(Attachment.objects.for_person(people[0]).first())
    paths = set(KeptFile.objects.exclude(owner=own).values_list("path", flat=True))
    assert paths <= names_on_disk()
    with django_capture_on_commit_callbacks(execute=True):
        services.throw_away()
    assert not Person.objects.filter(invented=True).exists()
    assert [model for model in OWNED if model.objects.exclude(owner=own).exists()] == []
    assert [indexed(person) for person in people] == [0, 0, 0]
    named = set(KeptFile.objects.values_list("path", flat=True))
    assert paths & names_on_disk() == set()
    assert named <= names_on_disk()


def test_the_file_that_a_visitor_removed_goes_too(own, django_capture_on_commit_callbacks):
    ruth = opened(RUTH, own)
    paper = Attachment.objects.for_person(ruth).first()
    path = paper.file.path
    papers.remove(paper)
    with django_capture_on_commit_callbacks(execute=True):
        services.throw_away()
    assert path not in names_on_disk()


def test_thrown_away_the_owners_rows_stay_as_they_were(own, django_capture_on_commit_callbacks):
    before, entries = kept_of(own), indexed(own)
    opened(RUTH, own)
    with django_capture_on_commit_callbacks(execute=True):
        services.throw_away()
    assert (kept_of(own), indexed(own)) == (before, entries)
    assert entries > 0


def test_thrown_away_twice_does_no_harm(own):
    services.throw_away()
    services.throw_away()
    assert Person.objects.get() == own
