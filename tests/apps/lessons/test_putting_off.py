"""A debrief put off is on Today on the day it was promised for."""

from datetime import date, timedelta

import pytest

from nextround.apps.core import history
from nextround.apps.lessons import due, queries, requests, services
from nextround.apps.openings import services as openings
from nextround.apps.plan import queries as plans

pytestmark = pytest.mark.django_db

HEARD = date(2026, 10, 9)
TOMORROW = HEARD + timedelta(days=1)


@pytest.fixture
def put_off(final):
    debrief = services.receive_rejection(final, heard_on=HEARD)
    services.put_off(debrief, until=TOMORROW, words="Look back")
    return debrief


def test_it_is_the_next_thing_tomorrow(put_off):
    thing = queries.next_thing(put_off.owner, today=TOMORROW, coming=None)
    assert (thing.why, thing.debrief) == ("put-off", put_off)


def test_it_asks_for_nothing_today(put_off):
    assert queries.next_thing(put_off.owner, today=HEARD, coming=None) is None


def test_answering_a_step_ends_the_putting_off(put_off):
    services.answer(put_off, services.Step.FEELING, feeling=4)
    assert queries.next_thing(put_off.owner, today=HEARD, coming=None).why == "unfinished"


def test_a_finished_debrief_asks_for_nothing(put_off):
    services.finish(put_off, on=HEARD)
    assert queries.next_thing(put_off.owner, today=TOMORROW, coming=None) is None


def test_the_letter_is_followed_up_ten_days_later_once(put_off):
    requests.send(put_off, on=HEARD, words="Ask once more")
    requests.send(put_off, on=HEARD, words="Ask once more")
    services.finish(put_off, on=HEARD)
    week = due.this_week(put_off.owner, today=HEARD + timedelta(days=9))
    assert [place.on for place in week] == [HEARD + timedelta(days=10)]


def test_a_removed_opening_takes_the_reminder_of_its_debrief_along_and_back(put_off):
    with history.following() as made:
        openings.remove(put_off.opening)
    assert not plans.actions(put_off.owner).exists()
    history.take_back(made[0])
    assert plans.actions(put_off.owner).get().subject_id == put_off.pk
