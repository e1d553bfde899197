"""A long list of people comes a page at a time, each with the openings they belong to."""

from datetime import date

import pytest
from django.urls import reverse

from nextround.apps.openings import contacts
from nextround.apps.openings import services as openings
from nextround.apps.openings.models import Contact
from web.reading_pages import text_of, tree_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def many(person):
    """Keep 101 people, the last of whom has to do with an opening."""
    Contact.objects.bulk_create(Contact(owner=person, name=f"Ada {n:03}") for n in range(100))
    opening = openings.add(person, on=date(2026, 1, 5), employer="Kestrel", role="Manager")
    contacts.join(opening, contacts.Who(name="Zoe Birch", part="decides"))


def names(answer):
    return [link.text() for link in tree_of(answer).css("tbody th a")]


def test_the_first_page_leads_to_the_second(page, many):
    first = page.get(reverse("people"))
    assert names(first) == [f"Ada {n:03}" for n in range(100)]
    assert "1 to 100 of 101" in text_of(first)
    assert tree_of(first).css_first('nav a[href="?page=2"]').text() == "Next"


def test_the_second_page_shows_the_rest_with_their_openings(page, many):
    second = page.get(reverse("people"), {"page": "2"})
    assert names(second) == ["Zoe Birch"]
    assert "Manager, Kestrel" in text_of(second)
    assert tree_of(second).css_first('nav a[href="?page=1"]').text() == "Before"


def test_a_page_that_is_not_there_is_the_last(page, many):
    assert names(page.get(reverse("people"), {"page": "99"})) == ["Zoe Birch"]
