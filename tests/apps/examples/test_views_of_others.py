"""What Ruth asked of others: who agrees, who has not answered, and what became of remarks."""

from datetime import date, timedelta

import pytest
from django.db import transaction

from nextround.apps.coaching import answers, asking, pieces
from nextround.apps.coaching import queries as coaching
from nextround.apps.core.models import Person
from nextround.apps.examples import building, queries
from nextround.apps.lessons import requests
from nextround.apps.plan import queries as plans

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 24)
WEEK = [TODAY + timedelta(days=days) for days in range(7)]
COMFORT, JOSS = "Comfort Danso", "Joss Ekwall"
BERNADETTE, IFEOMA = "Bernadette Sloane", "Ifeoma Barr"


def built(today=TODAY, *, called="ruth"):
    """Return Ruth with her search as of a day."""
    person = Person.objects.create_user(
        f"{called} {today}", invented=True, time_zone="Europe/Berlin"
    )
    building.build(person, queries.search("ruth"), today=today)
    return person


@pytest.fixture(scope="module")
def ruth(django_db_setup, django_db_blocker):
    """Build her search once for all the tests that look at it; none of it stays."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield built()
        transaction.set_rollback(True)


@pytest.fixture
def asked(ruth):
    """Return whom she asked by name, with what came of it."""
    found = coaching.asked(ruth, asking.reviews(ruth), on=TODAY)
    return {each.review.contact.name: each for each in found}


@pytest.fixture
def cvs(ruth):
    """Return the two versions of her CV, the earlier one first."""
    return list(pieces.pieces(ruth).filter(kind="cv").order_by("pk"))


def reminder(person):
    return plans.actions(person).get(kind=plans.REVIEW)


def test_three_were_asked_about_a_cv_by_file_and_by_link_and_one_about_an_answer(asked):
    assert {
        name: (each.review.relation, each.review.way, each.review.piece.kind)
        for name, each in asked.items()
    } == {
        IFEOMA: ("colleague", "file", "cv"),
        BERNADETTE: ("coach", "file", "cv"),
        COMFORT: ("friend", "link", "cv"),
        JOSS: ("colleague", "file", "answer"),
    }


def test_all_have_answered_with_something_of_use_but_the_one_who_was_asked_last(asked):
    assert {name for name, each in asked.items() if each.answer is None} == {COMFORT}
    assert asked[COMFORT].is_open
    assert {name for name, each in asked.items() if each.tells == 3} == {IFEOMA, BERNADETTE, JOSS}


def test_whoever_answered_four_weeks_ago_may_be_asked_again_blind(asked):
    again = {name for name, each in asked.items() if each.may_ask_again}
    assert again == {IFEOMA, BERNADETTE}


def test_two_agree_on_all_points_of_a_cv_but_one(cvs):
    agreed, _points = coaching.points_seen(cvs[0])
    assert len(agreed.shared) == 4
    assert [point.scale.key for point in agreed.disputed] == ["cv-aim"]


def test_the_later_cv_is_the_one_that_was_sent_and_took_a_remark_in(ruth, cvs):
    earlier, later = cvs
    assert later.earlier == earlier
    assert "handover at the bedside from 31 minutes to 19" in later.words
    assert "over ten weeks with the outreach team" in later.words
    assert [remark.state for remark in answers.remarks(ruth).filter(taken_in=later)] == ["accepted"]


def test_every_remark_stands_where_it_was_made_and_they_ended_in_every_way(ruth):
    found = {
        remark.state: remark.answer.review.piece.words[remark.start : remark.end]
        for remark in answers.remarks(ruth)
    }
    assert found == {
        "accepted": "Improved the handover and made it more efficient",
        "open": "Registered nurse (adult).",
        "aside": "enough French to calm someone",
        "answered": "On our ward the early-warning score is taken every four hours",
    }


@pytest.mark.parametrize("today", WEEK)
def test_on_whatever_day_today_soon_reminds_of_the_one_who_has_not_answered(today):
    found = reminder(built(today, called="another"))
    assert COMFORT in found.words
    assert abs(found.due_on - today) <= timedelta(days=1)


def test_of_two_employers_asked_one_said_something_of_use_and_one_may_still(ruth):
    came = {
        each.request.debrief.opening.employer: (each.request.whom, each.tells)
        for each in requests.came(ruth)
    }
    assert came == {
        "Northmoor Infirmary": ("Gwen Aldersey", None),
        "Quayside General": ("Colm Hartnoll", 3),
    }
    assert requests.waiting(ruth, on=TODAY) == 1


def test_only_the_employer_who_has_not_answered_is_to_be_reminded(ruth):
    found = plans.actions(ruth).get(kind=plans.FOLLOW_UP)
    assert "Northmoor Infirmary" in found.words
    assert found.due_on > TODAY
