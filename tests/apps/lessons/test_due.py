"""What is due within a week stands by day, and only what is looked at is fetched."""

from datetime import date, timedelta

import pytest

from nextround.apps.lessons import due
from nextround.apps.openings import services as openings
from nextround.apps.plan import services as plan

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)


def planned(person, words, *, days):
    on = DAY + timedelta(days=days)
    return plan.put_action(person, ("debrief", days + 50), kind="plan", words=words, due_on=on)


def dated(person, role, *, days):
    return openings.add(person, on=DAY, role=role, next_on=DAY + timedelta(days=days))


def rows(person, **options):
    places = due.this_week(person, today=DAY, **options)
    return [row.action or row.opening for row in due.rows(person, places)]


def test_it_stands_by_day_and_what_was_due_first(person):
    late = planned(person, "Late", days=-3)
    near = dated(person, "Near", days=1)
    last = planned(person, "Last", days=7)
    assert rows(person) == [late, near, last]


def test_what_is_further_off_or_done_or_over_is_left_out(person):
    planned(person, "Far", days=8)
    dated(person, "Far", days=8)
    dated(person, "Over", days=-1)
    plan.finish(planned(person, "Done", days=1), on=DAY)
    assert rows(person) == []


def test_what_is_shown_already_is_left_out(person):
    action, opening = planned(person, "Ask", days=1), dated(person, "Near", days=1)
    assert rows(person, besides=[action, opening, None]) == []
    assert rows(person, besides=[action]) == [opening]


def test_an_action_and_an_opening_of_the_same_id_are_two(person):
    both = [planned(person, "Ask", days=1), dated(person, "Near", days=1)]
    assert [row.pk for row in both] == [both[0].pk] * 2
    assert rows(person) == both


def test_a_strangers_are_none_of_it(person, stranger):
    dated(stranger, "Foreign", days=1)
    assert rows(person) == []


def test_a_long_list_costs_no_more_than_a_short_one(person, django_assert_max_num_queries):
    for n in range(30):
        dated(person, f"Near {n}", days=1)
    with django_assert_max_num_queries(4):
        places = due.this_week(person, today=DAY)
        assert len(due.rows(person, places[:5])) == 5
    assert len(places) == 30
