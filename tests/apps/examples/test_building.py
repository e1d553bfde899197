"""The invented searches: whole, of one piece, as of any day, and of nobody who exists."""

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.apps import apps
from django.core import serializers
from django.db import transaction

from nextround.apps.core import history
from nextround.apps.core.models import Change, OwnedModel, Person
from nextround.apps.examples import building, queries
from nextround.apps.lessons.models import Debrief, Evidence
from nextround.apps.openings import duplicates, interviews, services
from nextround.apps.openings.models import Event, Interview, Offer, Opening
from nextround.apps.search import index
from nextround.apps.search import queries as search

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 24)
ZONE = "Europe/Berlin"
SLUGS = [one.slug for one in queries.searches()]
LEAP_DAY = date(2028, 2, 29)
# The clocks go forward, and back, within the three days until an interview.
CLOCKS_CHANGE = [date(2026, 3, 27), date(2026, 10, 23)]
OWNED = [model for model in apps.get_models() if issubclass(model, OwnedModel)]
# Work, history, pages of files, and what somebody must have said against the program.
NOT_OF_AN_EXAMPLE = {
    "Change",
    "ChangedRow",
    "Job",
    "NotTheSame",
    "OwnPrior",
    "OwnWorth",
    "PagePicture",
}
NAMED = re.compile(r"(?:https?://|@)([\w.-]*\w)")


def built(slug, today=TODAY):
    """Return an invented person with the search of this name, as of a day."""
    person = Person.objects.create_user(f"{slug} {today}", invented=True, time_zone=ZONE)
    building.build(person, queries.search(slug), today=today)
    return person


def words_of(person):
    """Return every word that is kept of someone."""
    rows = [model.objects.for_person(person) for model in OWNED]
    return "\n".join(serializers.serialize("json", found) for found in rows)


@pytest.fixture(scope="module")
def everyone(django_db_setup, django_db_blocker):
    """Build each search once for all the tests that look at them; none of it stays."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield {slug: built(slug) for slug in SLUGS}
        transaction.set_rollback(True)


@pytest.fixture(params=SLUGS)
def someone(request, everyone):
    """Return each invented person in turn."""
    return everyone[request.param]


def test_a_search_has_all_that_a_search_can_have(someone):
    openings = Opening.objects.for_person(someone)
    debriefs = Debrief.objects.for_person(someone)
    assert 20 <= openings.count() <= 45
    assert openings.exclude(posting="").count() >= 3
    assert openings.exclude(archived_on=None).exists()
    assert debriefs.exclude(finished_on=None).count() >= 2
    assert debriefs.filter(finished_on=None).exists()
    assert Evidence.objects.for_person(someone).exists()
    assert any(duplicates.suspects(opening) for opening in openings)


def test_every_kind_of_row_occurs_in_one_of_the_searches(everyone):
    missing = {
        model.__name__
        for model in OWNED
        if not any(model.objects.for_person(person).exists() for person in everyone.values())
    }
    assert missing <= NOT_OF_AN_EXAMPLE


def test_the_rows_are_what_their_timelines_say(someone):
    assert [str(o) for o in Opening.objects.for_person(someone) if services.differs(o)] == []


def test_nothing_has_happened_that_lies_ahead(someone):
    late = Event.objects.for_person(someone).filter(on__gt=TODAY)
    before = timedelta(days=190)
    assert not late.exists()
    assert Event.objects.for_person(someone).earliest("on").on > TODAY - before


@pytest.mark.parametrize("weekday", range(1, 5))  # from a Wednesday to a Saturday
def test_an_interview_comes_within_three_days_whatever_the_day(weekday):
    today = TODAY + timedelta(days=weekday)
    person = built("ruth", today)
    now = datetime.combine(today, datetime.min.time(), tzinfo=ZoneInfo(ZONE))
    starts_at = interviews.coming(person, now=now).starts_at
    assert today < starts_at.astimezone(ZoneInfo(ZONE)).date() <= today + timedelta(days=3)


def test_a_past_interview_has_a_line_written_afterwards(someone):
    past = Interview.objects.for_person(someone).exclude(afterwards="")
    assert past.exists()
    assert past.latest("starts_at").starts_at.date() < TODAY


@pytest.mark.parametrize("day", CLOCKS_CHANGE)
def test_a_search_is_made_where_the_clocks_change(day):
    assert Interview.objects.for_person(built("tomas", day)).exists()


@pytest.mark.parametrize("slug", SLUGS)
def test_a_search_is_made_on_a_leap_day(slug):
    assert Opening.objects.for_person(built(slug, LEAP_DAY)).count() >= 20


def test_the_making_leaves_no_history_and_what_follows_does(someone):
    assert not Change.objects.for_person(someone).exists()
    opening = Opening.objects.for_person(someone).first()
    services.note(opening, "Seen by a visitor", on=TODAY)
    history.take_back(history.changes(someone).get())
    assert not Event.objects.for_person(someone).filter(note="Seen by a visitor").exists()


def test_every_address_ends_where_no_address_can_lead(someone):
    named = NAMED.findall(words_of(someone))
    assert len(named) >= 8
    assert [name for name in named if not name.endswith(".example")] == []


def test_the_words_are_found_by_searching(someone):
    employer = Opening.objects.for_person(someone).first().employer
    assert search.found(someone, employer)
    assert index.is_right()


def test_there_are_two_offers_to_compare_and_a_day_to_answer_by(everyone):
    offers = Offer.objects.for_person(everyone["imogen"])
    assert [offer.answer_by > TODAY for offer in offers] == [True, True]


def test_lines_that_were_only_wrapped_are_joined(everyone):
    openings = Opening.objects.for_person(everyone["ruth"])
    posting = openings.get(role__startswith="Ward manager").posting
    assert "We want a ward manager who thinks that going home is planned" in posting
    assert "\n\nThe role is supernumerary" in posting
