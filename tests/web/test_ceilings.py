"""What a page costs does not grow with the search, and stays under its ceiling."""

from dataclasses import dataclass
from functools import cache

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from conftest import OWN_HOST
from nextround.apps.core.models import Person
from web.addresses import PAGES, SHOWN
from web.conftest import ids_of
from web.long_search import keep_long

pytestmark = pytest.mark.django_db

KB = 1024
LONG, SHORT = 2000, 10

# How many queries a page may cost; two of them ask who is there.
CEILING = 12
CEILINGS = {
    "today": 25,
    "opening": 20,
    # The whole record, the profile, and the texts kept with the opening.
    "opening-agree": 13,
    # A whole search: its openings, its lessons, what was changed and what is planned.
    "progress": 25,
    "progress-plan": 25,
    "week-step-2026-01-05-moved": 18,
    "week-step-2026-01-05-next": 18,
    # All five steps of a week, and its plan.
    "week-whole": 28,
    # Who was asked, what each gave back point by point and line by line, and what the ledger has.
    "review-piece": 20,
    # Openings, people, facts, plans and files, each asked for and fetched.
    "palette": 14,
    # They say of each table how many rows it holds.
    "data": 49,
    "erase": 49,
}
# What is looked for stands in every opening.
WORDS = {"search": "?q=ward", "palette": "?q=ward"}
# A file holds what it holds; what a page shows by itself weighs as the page does.
WEIGHED = (*PAGES, *(each for each in SHOWN if each.name in {"palette", "debrief-picture"}))


@dataclass(frozen=True, slots=True)
class Cost:
    """What an address costs: its queries, and how many bytes it sends."""

    queries: list[str]
    weight: int


class Search:
    """One person's search, as their browser asks for it."""

    def __init__(self, openings: int) -> None:
        person = Person.objects.create_user(f"with {openings}")
        keep_long(person, openings)
        self.rows = ids_of(person)
        self.browser = Client(headers={"host": OWN_HOST})
        self.browser.force_login(person)
        self.browser.get(reverse("settings"))  # the first page keeps the session's secret

    def answer(self, address) -> bytes:
        answer = self.browser.get(address.path(self.rows) + WORDS.get(address.name, ""))
        assert answer.status_code == 200
        return answer.getvalue()

    def cost(self, address) -> Cost:
        with CaptureQueriesContext(connection) as asked:
            answer = self.answer(address)
        return Cost([query["sql"] for query in asked], len(answer))


@pytest.fixture(scope="module", autouse=True)
def database(django_db_setup, django_db_blocker):
    """Open the database for the whole file, and leave nothing in it."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def searches(database) -> tuple[Search, Search]:
    return Search(SHORT), Search(LONG)


@pytest.fixture(scope="module")
def costs_of(searches):
    """Return a function that says what an address costs in each search, and asks once."""
    short, long = searches
    addresses = {str(address): address for address in SHOWN}

    @cache
    def costs_of(name: str) -> tuple[Cost, Cost]:
        short.answer(addresses[name])  # what is read once for all is read now
        return short.cost(addresses[name]), long.cost(addresses[name])

    return costs_of


@pytest.mark.parametrize("name", [*map(str, SHOWN)])
def test_the_queries_of_a_page_do_not_grow_with_the_search(costs_of, name):
    few, many = (cost.queries for cost in costs_of(name))
    # Fewer there may be: where the first rows of a list are all of one kind.
    assert len(many) <= len(few), "\n".join(many)


@pytest.mark.parametrize("name", [*map(str, SHOWN)])
def test_the_queries_of_a_page_stay_under_its_ceiling(costs_of, name):
    many = costs_of(name)[1].queries
    assert len(many) <= CEILINGS.get(name, CEILING), "\n".join(many)


@pytest.mark.parametrize("name", [*map(str, WEIGHED)])
def test_a_page_of_a_long_search_weighs_less_than_100_kb(costs_of, name):
    assert costs_of(name)[1].weight < 100 * KB
