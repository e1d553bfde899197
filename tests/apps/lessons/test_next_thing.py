"""The one thing to do next: what is near comes before what can wait."""

from datetime import UTC, date, datetime, timedelta

import pytest

from nextround.apps.lessons import queries, services
from nextround.apps.openings import interviews
from nextround.apps.openings import services as openings
from nextround.apps.plan import services as plan

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)
NOON = datetime(2026, 10, 9, 12, tzinfo=UTC)


@pytest.fixture
def begun(person):
    """Return a debrief that was begun."""
    told_no = openings.add(person, on=DAY, stage="applied", employer="Mill")
    return services.receive_rejection(told_no, heard_on=DAY)


def talk(opening, *, days):
    return interviews.add(opening, title="Panel", starts_at=NOON + timedelta(days=days))


def due_today(opening):
    about = ("opening", opening.pk)
    return plan.put_action(opening.owner, about, kind="plan", words="Ask", due_on=DAY)


def why(person, coming):
    thing = queries.next_thing(person, today=DAY, coming=coming)
    return thing and thing.why


@pytest.mark.parametrize(("days", "said"), [(0, "interview"), (14, "interview"), (15, None)])
def test_an_interview_within_two_weeks_is_the_next_thing(person, final, days, said):
    assert why(person, talk(final, days=days)) == said


def test_it_names_the_interview(person, final):
    coming = talk(final, days=5)
    assert queries.next_thing(person, today=DAY, coming=coming).interview == coming


def test_an_interview_comes_before_a_debrief_that_was_begun(person, final, begun):
    assert why(person, talk(final, days=14)) == "interview"
    assert why(person, None) == "unfinished"


@pytest.mark.parametrize(("days", "said"), [(3, "interview"), (4, "action")])
def test_what_is_due_today_waits_for_an_interview_within_three_days(person, final, days, said):
    due_today(final)
    assert why(person, talk(final, days=days)) == said


def test_a_debrief_put_off_until_today_comes_before_an_interview(person, final, begun):
    services.put_off(begun, until=DAY, words="Look back")
    assert why(person, talk(final, days=1)) == "put-off"


def test_a_nearer_date_comes_before_an_interview_next_week(person, final):
    other = openings.add(person, on=DAY, employer="Mill", next_on=DAY + timedelta(days=2))
    thing = queries.next_thing(person, today=DAY, coming=talk(final, days=7))
    assert (thing.why, thing.opening) == ("date", other)


def test_the_date_typed_with_an_opening_gives_way_to_its_interview(person, final):
    openings.edit(final, on=DAY, next_on=DAY + timedelta(days=2))
    assert why(person, talk(final, days=7)) == "interview"


def test_the_day_of_an_interview_is_the_one_where_the_person_lives(person, final):
    person.time_zone = "Pacific/Auckland"
    assert why(person, talk(final, days=14)) is None


@pytest.mark.parametrize("stage", ["saved", "rejected", "silent"])
def test_an_opening_out_of_sight_asks_for_nothing(person, stage):
    opening = openings.add(person, on=DAY, stage=stage, employer="Mill")
    assert why(person, None) is not None
    openings.archive(opening, on=DAY)
    assert why(person, None) is None


@pytest.mark.parametrize("put_off", [False, True])
def test_a_debrief_of_an_opening_out_of_sight_asks_for_nothing(person, begun, put_off):
    begun.put_off_until = DAY if put_off else None
    begun.save()
    assert why(person, None) == ("put-off" if put_off else "unfinished")
    openings.archive(begun.opening, on=DAY)
    assert why(person, None) is None
