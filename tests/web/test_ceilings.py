"""What a page costs does not grow with the search, and stays under its ceiling."""

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from conftest import OWN_HOST
from nextround.apps.core.models import Person
from web.addresses import PAGES
from web.conftest import ids_of
from web.long_search import keep_long

pytestmark = pytest.mark.django_db

KB = 1024
LONG, SHORT = 1000, 10

# How many queries a page may cost; two of them ask who is there.
CEILING = 12
CEILINGS = {
    "today": 25,
    "opening": 20,
    # They say of each table how many rows it holds.
    "data": 30,
    "erase": 30,
}


class Search:
    """One person's search, as their browser asks for it."""

    def __init__(self, openings: int) -> None:
        person = Person.objects.create_user(f"with {openings}")
        keep_long(person, openings)
        self.rows = ids_of(person)
        self.browser = Client(headers={"host": OWN_HOST})
        self.browser.force_login(person)
        self.browser.get(reverse("settings"))  # the first page keeps the session's secret

    def answer(self, address):
        return self.browser.get(address.path(self.rows))

    def queries(self, address) -> list[str]:
        with CaptureQueriesContext(connection) as asked:
            assert self.answer(address).status_code == 200
        return [query["sql"] for query in asked]


@pytest.fixture(scope="module", autouse=True)
def database(django_db_setup, django_db_blocker):
    """Open the database for the whole file, and leave nothing in it."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def long(database) -> Search:
    return Search(LONG)


@pytest.fixture(scope="module")
def short(database) -> Search:
    return Search(SHORT)


@pytest.mark.parametrize("address", PAGES, ids=str)
def test_the_queries_of_a_page_do_not_grow_with_the_search(long, short, address):
    short.answer(address)  # what is read once for all is read now
    few, many = short.queries(address), long.queries(address)
    assert len(many) == len(few), "\n".join(many)
    assert len(many) <= CEILINGS.get(address.name, CEILING), "\n".join(many)


@pytest.mark.parametrize("address", PAGES, ids=str)
def test_a_page_of_a_long_search_weighs_less_than_100_kb(long, address):
    assert len(long.answer(address).content) < 100 * KB
