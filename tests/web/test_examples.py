"""The examples in the browser: they say that they are invented, and never mix with one's own."""

from collections import Counter, deque

import pytest
from django.contrib.auth import get_user
from django.test import Client
from django.urls import Resolver404, resolve, reverse

from nextround.apps.coaching import pieces
from nextround.apps.core import people
from nextround.apps.core.models import Person
from nextround.apps.examples import queries
from nextround.apps.openings.models import Opening
from web.addresses import TAKEN_AWAY
from web.reading_pages import text_of, tree_of

pytestmark = pytest.mark.django_db

KB = 1024
SLUGS = [one.slug for one in queries.searches()]
SAYS = "All of it is invented."
# How many pages of one kind are looked at: an opening is much like another.
OF_A_KIND = 2
OF_THE_OWNER = ("Manager of mine", "A thing of mine", "A plan of mine")
OF_RUTH = ("Adeyemi", "Harrow Vale", "Quayside")


def enter(page, slug="ruth"):
    """Open an example and return its first page."""
    return page.post(reverse("example-open", args=[slug]), follow=True)


def walk(page):
    """Follow every link from Today; returns each page by its address, a few of each kind."""
    found, waiting, kinds = {}, deque(["/"]), Counter()
    while waiting:
        path = waiting.popleft()
        if path in found or not _is_to_be_seen(path, kinds):
            continue
        found[path] = page.get(path)
        waiting.extend(_links(found[path]))
    return found


def _is_to_be_seen(path, kinds):
    try:
        name = resolve(path.partition("?")[0]).url_name
    except Resolver404:
        return True
    kinds[name] += 1
    return name not in TAKEN_AWAY and kinds[name] <= OF_A_KIND


def _links(answer):
    links = (link.attributes["href"] for link in tree_of(answer).css('a[href^="/"]'))
    return [link.partition("#")[0] for link in links]


def _page_of_the_earlier_cv():
    """Return the page of the version that two answered about."""
    found = pieces.pieces(Person.objects.get(invented=True))
    return reverse("review-piece", args=[found.get(title__endswith="version 2").pk])


def visitor_of(client):
    return get_user(client)


@pytest.fixture
def other():
    return Client(headers={"host": "127.0.0.1:8765"})


def test_the_examples_are_offered_where_nothing_is_kept_yet(page):
    link = tree_of(page.get("/")).css_first(f'a[href="{reverse("examples")}"]')
    assert "See an example" in link.text()


def test_the_page_of_examples_says_that_they_are_invented(page):
    answer = page.get(reverse("examples"))
    assert "They are invented" in text_of(answer)
    assert all(one.name in text_of(answer) for one in queries.searches())


@pytest.mark.parametrize("slug", SLUGS)
def test_every_page_says_that_it_is_invented_and_none_shows_the_owners_words(page, mine, slug):
    enter(page, slug)
    pages = walk(page)
    assert len(pages) >= 30
    assert {path for path, answer in pages.items() if answer.status_code != 200} == set()
    assert {path for path, answer in pages.items() if SAYS not in text_of(answer)} == set()
    assert {path for path, answer in pages.items() if len(answer.content) > 100 * KB} == set()
    shown = "".join(text_of(answer) for answer in pages.values())
    assert [words for words in OF_THE_OWNER if words in shown] == []


def test_what_others_saw_in_an_example_is_shown_with_what_may_be_done_next(page):
    enter(page)
    listed = text_of(page.get(reverse("reviews")))
    assert "Ask again, blind" in listed
    assert "Of one request that is settled, 1 brought a reason or more." in listed
    assert "One may still be answered." in listed
    shown = text_of(page.get(_page_of_the_earlier_cv()))
    assert "Of 5 points they agree on 4, and not on this:" in shown


def test_what_others_saw_in_an_example_costs_few_queries(page, django_assert_max_num_queries):
    enter(page)
    with django_assert_max_num_queries(12):
        page.get(reverse("reviews"))
    with django_assert_max_num_queries(20):
        page.get(_page_of_the_earlier_cv())


def test_today_reminds_of_who_was_asked_in_an_example(page):
    enter(page)
    assert "Ask Comfort Danso once whether they had ten minutes" in text_of(page.get("/"))


def test_no_page_of_the_owners_shows_what_is_an_examples(page, mine):
    enter(page)
    page.post(reverse("examples-leave"))
    pages = walk(page)
    # The settings lead to the page that offers the examples by their names.
    del pages[reverse("examples")]
    shown = "".join(text_of(answer) for answer in pages.values())
    assert "Manager of mine" in shown
    assert [words for words in (*OF_RUTH, SAYS) if words in shown] == []


def test_a_row_of_the_owners_is_not_found_from_within_an_example(page, mine):
    enter(page)
    assert page.get(reverse("opening", args=[mine["opening"]])).status_code == 404


def test_what_a_visitor_does_stays_in_the_example(page, person):
    enter(page)
    page.post(reverse("opening-new"), {"role": "Baker", "stage": "saved", "on": "2026-01-02"})
    assert Opening.objects.get(role="Baker").owner.invented
    assert not Opening.objects.for_person(person).exists()


def test_one_example_leads_to_another(page):
    enter(page, "ruth")
    assert "Tomas Brandt’s search" in text_of(enter(page, "tomas"))


def test_the_way_back_leads_to_ones_own(page, person):
    enter(page)
    answer = page.post(reverse("examples-leave"), follow=True)
    assert visitor_of(page) == person
    assert SAYS not in text_of(answer)


def test_one_click_throws_all_examples_away(page, person):
    enter(page, "tomas")
    enter(page, "ruth")
    answer = page.post(reverse("examples-remove"), follow=True)
    assert "The examples are gone" in text_of(answer)
    assert visitor_of(page) == person
    assert Person.objects.get() == person


def test_another_browser_in_a_thrown_away_example_is_let_in_no_more(page, other):
    enter(page)
    other.force_login(Person.objects.get(invented=True))
    page.post(reverse("examples-remove"))
    assert other.get("/").status_code == 403


def test_the_launch_address_leads_out_of_an_example_to_the_owner(page, person):
    enter(page)
    page.get("/", {"token": people.new_token()})
    assert visitor_of(page) == person


def test_the_address_of_the_demo_leads_to_the_examples(other, person):
    answer = other.get("/", {"token": people.new_token(), "examples": ""})
    assert (answer.status_code, answer["Location"]) == (302, reverse("examples"))


def test_a_prefetch_from_within_an_example_changes_nothing(page):
    enter(page)
    page.get("/", {"token": people.new_token()}, headers={"sec-purpose": "prefetch"})
    assert visitor_of(page).invented


def test_nobody_gets_into_an_example_without_the_way_in(other, person):
    assert other.post(reverse("example-open", args=["ruth"])).status_code == 403
    assert not Person.objects.filter(invented=True).exists()


def test_an_example_that_there_is_not_is_not_found(page):
    assert page.post(reverse("example-open", args=["nobody"])).status_code == 404


def test_looking_at_the_address_of_an_example_opens_none(page):
    assert page.get(reverse("example-open", args=["ruth"])).status_code == 405
