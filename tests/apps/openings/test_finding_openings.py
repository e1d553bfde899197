"""Which opening a mail may be about, and which one to turn to next."""

from datetime import date

import pytest

from nextround.apps.openings import queries, services

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)


def test_two_roles_of_one_employer_are_both_offered(person):
    one = services.add(person, on=DAY, stage="applied", employer="Mill & Sons", role="Baker")
    two = services.add(person, on=DAY, stage="applied", employer="Mill & Sons", role="Driver")
    found = queries.likely(person, employer="Mill & Sons Ltd", role="Driver")
    assert found == [two, one]


def test_another_employer_is_not_offered(person):
    services.add(person, on=DAY, stage="applied", employer="Harrow Vale", role="Driver")
    assert queries.likely(person, employer="Brackwater Trust", role="Driver") == []


def test_what_is_in_play_comes_before_what_has_ended(person):
    ended = services.add(person, on=DAY, stage="rejected", employer="Mill", role="Baker")
    playing = services.add(person, on=DAY, stage="applied", employer="Mill", role="Miller")
    assert queries.likely(person, employer="Mill", role="Baker") == [playing, ended]


def test_nothing_is_offered_across_people(person, stranger):
    assert queries.likely(person, employer="Foreign Mill", role="Foreign post") == []


def test_the_nearest_date_to_come_is_next(person):
    services.add(person, on=DAY, stage="final", employer="Far", role="A")
    near = services.add(person, on=DAY, employer="Near", role="B", next_on=date(2026, 10, 12))
    services.add(person, on=DAY, employer="Past", role="C", next_on=date(2026, 10, 1))
    assert queries.next_to_turn_to(person, after=None, today=DAY) == near


def test_without_dates_what_came_furthest_is_next(person, final):
    services.add(person, on=DAY, stage="applied", employer="Mill")
    assert queries.next_to_turn_to(person, after=None, today=DAY) == final


def test_with_nothing_else_in_play_there_is_no_next(final):
    assert queries.next_to_turn_to(final.owner, after=final, today=DAY) is None
