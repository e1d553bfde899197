"""How often a link, and an address, may be asked for: counted before anything is looked up."""

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from nextround.web.share_limits import Counts
from share.rows import FILLED, HOST, answers_of, send


@pytest.fixture
def clock():
    """Let time stand still, to be moved on by hand."""
    with time_machine.travel("2026-12-01T10:00:00Z", tick=False) as moved:
        yield moved


def statuses(visitor, path, times, **options):
    return [visitor.get(path, **options).status_code for _ in range(times)]


def test_a_link_is_shown_thirty_times_a_minute(clock, visitor, word):
    assert statuses(visitor, f"/r/{word}", 30) == [200] * 30
    answer = visitor.get(f"/r/{word}")
    assert (answer.status_code, answer["Retry-After"]) == (429, "60")
    assert "That was too often in one minute." in answer.content.decode()


def test_all_that_a_link_leads_to_counts_together(clock, visitor, review, word):
    paths = (f"/r/{word}", f"/r/{word}/answer", f"/r/{word}/nowhere")
    [visitor.get(path) for path in paths * 10]
    assert send(visitor, f"/r/{word}/answer", FILLED).status_code == 429
    assert answers_of(review) == []


def test_a_wrong_link_is_counted_too_and_looks_the_same(clock, visitor, word):
    [statuses(visitor, f"/r/{each}", 30) for each in (word, "wrong")]
    clock.shift(61)
    assert statuses(visitor, "/r/wrong", 31) == [404] * 30 + [429]


def test_an_address_asks_sixty_times_a_minute_whatever_for(clock, visitor, word):
    assert [visitor.get(f"/r/guess-{n}").status_code for n in range(60)] == [404] * 60
    assert statuses(visitor, f"/r/{word}", 1) == [429]
    assert statuses(visitor, f"/r/{word}", 1, REMOTE_ADDR="192.0.2.9") == [200]


def test_what_a_request_says_of_where_it_came_from_counts_for_nothing(clock, visitor):
    for number in range(60):
        names = ("x-forwarded-for", "x-real-ip", "forwarded", "client-ip", "true-client-ip")
        visitor.get(f"/r/guess-{number}", headers=dict.fromkeys(names, f"198.51.100.{number}"))
    assert statuses(visitor, "/r/guess-60", 1) == [429]


def test_a_minute_later_it_goes_on(clock, visitor, word):
    statuses(visitor, f"/r/{word}", 20)
    clock.shift(30)
    assert statuses(visitor, f"/r/{word}", 11) == [200] * 10 + [429]
    clock.shift(31)
    assert statuses(visitor, f"/r/{word}", 21) == [200] * 20 + [429]


def test_who_is_refused_is_told_when_to_come_back(clock, visitor, word):
    statuses(visitor, f"/r/{word}", 1)
    clock.shift(50)
    statuses(visitor, f"/r/{word}", 29)
    assert visitor.get(f"/r/{word}")["Retry-After"] == "10"


def test_who_is_refused_costs_no_look_into_the_database(clock, visitor, word):
    statuses(visitor, f"/r/{word}", 30)
    with CaptureQueriesContext(connection) as queries:
        send(visitor, f"/r/{word}/answer", FILLED)
    assert len(queries) == 0


def test_who_is_refused_by_one_is_not_by_another(clock, listener, word):
    statuses(Client(headers={"host": HOST}, REMOTE_ADDR="192.0.2.1"), "/r/other", 31)
    assert statuses(Client(headers={"host": HOST}, REMOTE_ADDR="192.0.2.1"), f"/r/{word}", 1) == [
        200
    ]


def test_pages_beside_the_links_are_not_counted(clock, visitor):
    assert statuses(visitor, "/static/favicon.svg", 70) == [200] * 70


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:192.0.2.1", "192.0.2.1", True),
        ("::ffff:192.0.2.1", "::ffff:192.0.2.2", False),
        ("192.0.2.1", "192.0.2.2", False),
        ("", "", True),
        ("fe80::1%eth0", "fe80::2%eth0", True),
    ],
)
def test_who_has_a_network_of_addresses_counts_once(clock, one, other, is_one):
    counts = Counts()
    [counts.wait_s(address=one, link=f"{n}") for n in range(60)]
    assert (counts.wait_s(address=other, link="one more") > 0) == is_one


def test_no_more_is_counted_than_there_is_room_for_and_what_is_old_makes_room(clock):
    counts = Counts(most=20)
    waits = [counts.wait_s(address=f"192.0.2.{n}", link=f"{n}") for n in range(15)]
    assert waits == [0] * 10 + [60] * 5
    assert counts.wait_s(address="192.0.2.1", link="1") == 0
    clock.shift(61)
    assert counts.wait_s(address="192.0.2.99", link="99") == 0
