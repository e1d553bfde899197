"""Which opening a mail may be about, and which one to turn to next."""

from datetime import UTC, date, datetime, timedelta

import pytest

from nextround.apps.openings import interviews, queries, services

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)
NOW = datetime(2026, 10, 9, 12, tzinfo=UTC)


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
    assert queries.next_to_turn_to(person, after=None, now=NOW).opening == near


def test_without_dates_what_came_furthest_is_next(person, final):
    services.add(person, on=DAY, stage="applied", employer="Mill")
    assert queries.next_to_turn_to(person, after=None, now=NOW).opening == final


def test_with_nothing_else_in_play_there_is_no_next(final):
    assert queries.next_to_turn_to(final.owner, after=final, now=NOW) is None


def test_an_interview_to_come_is_a_date_and_comes_before_a_later_one(person, final):
    services.add(person, on=DAY, employer="Later", next_on=date(2026, 10, 14))
    interviews.add(final, starts_at=NOW + timedelta(days=4))
    turn = queries.next_to_turn_to(person, after=None, now=NOW)
    assert (turn.opening, turn.on, turn.has_interview) == (final, date(2026, 10, 13), True)


def test_a_date_before_the_interview_comes_first(person, final):
    near = services.add(person, on=DAY, employer="Near", next_on=date(2026, 10, 12))
    interviews.add(final, starts_at=NOW + timedelta(days=4))
    turn = queries.next_to_turn_to(person, after=None, now=NOW)
    assert (turn.opening, turn.has_interview) == (near, False)


def test_an_interview_that_is_over_is_no_date(person, final):
    interviews.add(final, starts_at=NOW - timedelta(hours=2))
    assert queries.next_to_turn_to(person, after=None, now=NOW).on is None


def test_the_day_of_an_interview_is_the_one_where_the_person_lives(person, final):
    person.time_zone = "Pacific/Auckland"
    interviews.add(final, starts_at=NOW + timedelta(days=1))
    assert queries.next_to_turn_to(person, after=None, now=NOW).on == date(2026, 10, 11)


def test_what_comes_next_costs_the_same_however_many_there_are(
    person, final, django_assert_num_queries
):
    services.add(person, on=DAY, employer="Mill")
    with django_assert_num_queries(1):
        queries.next_to_turn_to(person, after=None, now=NOW)
