"""A second time, blind and once, so that it is known how much somebody varies."""

from datetime import timedelta

import pytest

from nextround.apps.coaching import answers, asking
from nextround.apps.coaching.asking import AskingError
from nextround.apps.coaching.models import Review
from nextround.apps.core import history
from nextround.apps.plan import queries as plans

pytestmark = pytest.mark.django_db

A_DAY = timedelta(days=1)
MONTH = timedelta(days=28)


@pytest.fixture
def answered(ask, answer, today):
    """Return a review that was answered exactly four weeks ago."""
    review = ask(on=today - MONTH - A_DAY)
    answer(review, {"cv-size": 2}, on=today - MONTH)
    return review


def test_it_is_four_weeks_after_the_answer_at_the_earliest(answered, today):
    with pytest.raises(AskingError, match="four weeks after they answered"):
        asking.ask_again(answered, on=today - A_DAY)
    assert Review.objects.count() == 1
    assert asking.ask_again(answered, on=today).again_of == answered


def test_the_last_answer_counts_for_that(answered, answer, today):
    answer(answered, {"cv-size": 3}, on=today - A_DAY)
    with pytest.raises(AskingError):
        asking.ask_again(answered, on=today)


def test_without_an_answer_there_is_nothing_to_compare(ask, today):
    with pytest.raises(AskingError):
        asking.ask_again(ask(on=today - 2 * MONTH), on=today)


def test_the_same_person_is_asked_the_same_way_by_a_key_of_its_own(answered, today):
    again = asking.ask_again(answered, on=today)
    same = ("piece", "contact", "relation", "way")
    assert [getattr(again, n) for n in same] == [getattr(answered, n) for n in same]
    assert (again.key != answered.key, again.token_digest) == (True, "")
    assert plans.actions(again.owner).get().due_on == today + timedelta(days=7)


def test_it_happens_once(answered, answer, today):
    again = asking.ask_again(answered, on=today)
    assert asking.ask_again(answered, on=today) == again
    answer(again, {"cv-size": 2}, on=today)
    with pytest.raises(AskingError, match="asked a second time already"):
        asking.ask_again(again, on=today + 2 * MONTH)
    assert Review.objects.count() == 2


def test_the_second_answer_does_not_stand_beside_the_first(answered, answer, today):
    first = answers.standing(answered.piece)
    answer(asking.ask_again(answered, on=today), {"cv-size": 5})
    assert answers.standing(answered.piece) == first


def test_it_is_taken_back_by_one_click(answered, today):
    with history.following() as made:
        asking.ask_again(answered, on=today)
    history.take_back(made[0])
    assert (Review.objects.get(), plans.Action.objects.count()) == (answered, 0)
