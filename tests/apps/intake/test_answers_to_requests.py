"""A mail that answers what an employer was asked is tied to that request, in the same change."""

from datetime import date, timedelta

import pytest

from nextround.apps.core import history
from nextround.apps.intake import services
from nextround.apps.intake.models import Arrival
from nextround.apps.lessons import requests
from nextround.apps.lessons import services as lessons
from nextround.apps.lessons.models import Request
from nextround.apps.openings import services as openings
from nextround.apps.plan import queries as plans

pytestmark = pytest.mark.django_db

HEARD = date(2026, 10, 9)
CAME = date(2026, 10, 14)
A_DAY = timedelta(days=1)
ANSWER = "When we asked about a complaint, you told us the rule and not what you did."


@pytest.fixture
def debrief(final):
    return lessons.receive_rejection(final, heard_on=HEARD, message="No.")


@pytest.fixture
def asked(debrief):
    return requests.send(debrief, on=HEARD, words="Ask once more")


def accept(debrief, **said):
    """Confirm a mail about the opening of this debrief."""
    said = {"kind": "other", "words": ANSWER, "on": CAME, "answers": True, **said}
    return services.accept(debrief.owner, services.Confirmed(opening=debrief.opening, **said))


def answers():
    return list(Request.objects.order_by("pk").values_list("answer", "answered_on"))


def test_a_mail_that_answers_is_tied_to_the_request_and_undone_with_it(person, debrief, asked):
    with history.following() as made:
        accept(debrief)
    assert answers() == [(ANSWER, CAME)]
    assert Arrival.objects.get().words == ANSWER
    assert not plans.actions(person).exists()
    [change] = made
    history.take_back(change)
    assert (answers(), Arrival.objects.count()) == ([("", None)], 0)
    assert plans.actions(person).count() == 1


def test_one_that_does_not_is_kept_and_tied_to_nothing(debrief, asked):
    accept(debrief, answers=False)
    assert (answers(), Arrival.objects.count()) == ([("", None)], 1)


def test_the_last_request_that_waits_is_the_one_it_answers(debrief, asked):
    last = requests.send(debrief, on=HEARD + A_DAY, words="Ask once more")
    accept(debrief)
    assert answers() == [("", None), (ANSWER, CAME)]
    accept(debrief, words="And one thing more: say how many.")
    assert [words for words, _ in answers()] == ["And one thing more: say how many.", ANSWER]
    assert requests.requests(debrief.owner).first() == last


def test_the_same_mail_twice_answers_one_request(debrief, asked):
    requests.send(debrief, on=HEARD + A_DAY, words="Ask once more")
    for _ in range(2):
        accept(debrief, words=f"{ANSWER}\n")
    assert answers() == [("", None), (ANSWER, CAME)]
    assert Arrival.objects.count() == 1


def test_a_mail_kept_before_may_be_tied_later(debrief, asked):
    accept(debrief, answers=False)
    accept(debrief)
    assert (answers(), Arrival.objects.count()) == ([(ANSWER, CAME)], 1)


def test_one_dated_before_it_was_asked_for_came_the_day_it_was(debrief, asked):
    accept(debrief, on=HEARD - A_DAY)
    assert answers() == [(ANSWER, HEARD)]


def test_where_nothing_was_asked_nothing_is_tied(debrief):
    accept(debrief)
    assert (answers(), Arrival.objects.count()) == ([], 1)


def test_a_second_no_may_be_the_answer_and_is_no_second_debrief(person, debrief, asked):
    kept = accept(debrief, kind="rejection")
    assert (kept.debrief, answers()) == (debrief, [(ANSWER, CAME)])


def test_the_request_of_another_opening_is_left_alone(person, asked):
    other = openings.add(person, on=HEARD, stage="applied", employer="Mill", role="Baker")
    accept(lessons.receive_rejection(other, heard_on=HEARD))
    assert answers() == [("", None)]
