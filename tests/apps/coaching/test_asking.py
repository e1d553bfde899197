"""Somebody is asked until a day, by a word kept nowhere, reminded of once, and it is taken back."""

from datetime import timedelta

import pytest

from nextround.apps.coaching import asking, weighing
from nextround.apps.coaching.asking import AskingError
from nextround.apps.coaching.models import Answer, Review
from nextround.apps.core import history
from nextround.apps.lessons.models import Evidence
from nextround.apps.openings import contacts
from nextround.apps.openings.services import OpeningError
from nextround.apps.plan import queries as plans
from nextround.apps.plan import services as plan
from nextround.engine.review import scale_named

pytestmark = pytest.mark.django_db

A_DAY = timedelta(days=1)
MONTH = timedelta(days=28)
BO = contacts.Who(name="Bo Ashgrove")
WORDS = "Ask Bo Ashgrove once whether they had ten minutes for “CV, May”"


@pytest.fixture
def due(person):
    """Return a function that says when Today reminds, and of what."""
    return lambda: [(a.due_on, a.words) for a in plans.actions(person).filter(done_on=None)]


@pytest.fixture
def by_link(ask):
    return ask(way="link")


def asked_until(piece, until, *, on, who=BO):
    return asking.ask(piece, who, relation="coach", way="file", on=on, until=until)


def rows():
    return Review.objects.count(), contacts.Contact.objects.count(), plans.Action.objects.count()


def test_whoever_is_asked_is_reminded_of_once_a_week_later(ask, today, due):
    review = ask()
    assert (review.contact.name, review.relation, review.way) == ("Bo Ashgrove", "friend", "file")
    assert due() == [(today + timedelta(days=7), WORDS)]


def test_with_less_than_a_week_the_reminder_comes_on_the_last_day(piece, today, due):
    asked_until(piece, today + 3 * A_DAY, on=today)
    assert [on for on, _ in due()] == [today + 3 * A_DAY]


@pytest.mark.parametrize("days", [-1, 91])
def test_a_last_day_too_near_or_too_far_is_refused_and_nothing_is_kept(piece, today, days):
    with pytest.raises(AskingError, match="within the next three months"):
        asked_until(piece, today + days * A_DAY, on=today)
    assert rows() == (0, 0, 0)


@pytest.mark.parametrize("days", [0, 90])
def test_today_and_the_last_of_three_months_may_be_the_last_day(piece, today, days):
    assert asked_until(piece, today + days * A_DAY, on=today).until == today + days * A_DAY


def test_somebody_known_is_not_written_down_a_second_time(person, ask, piece):
    known = contacts.add(person, name="Ada Birch", position="Matron", employer="Kestrel")
    assert ask("Ada Birch, Matron, Kestrel").contact == known
    assert ask("Bo Ashgrove").contact == ask("bo ashgrove").contact


def test_somebody_else_s_contact_cannot_be_asked(piece, stranger, today):
    before = rows()
    theirs = contacts.contacts(stranger).first()
    with pytest.raises(OpeningError, match="not there any more"):
        asked_until(piece, today, on=today, who=contacts.Who(contact=theirs.pk))
    assert rows() == before


def test_asking_is_one_change_that_takes_contact_and_reminder_back(piece, today):
    with history.following() as made:
        asked_until(piece, today, on=today)
    assert rows() == (1, 1, 1)
    [change] = made
    history.take_back(change)
    assert rows() == (0, 0, 0)


def test_an_answer_ends_the_reminder_and_its_undo_brings_it_back(review, answer, due):
    with history.following() as made:
        answer(review, {"cv-size": 2})
    assert due() == []
    history.take_back(made[0])
    assert [words for _, words in due()] == [WORDS]


def test_the_reminder_of_somebody_else_stays(ask, answer, due):
    answer(ask("Bo"), {"cv-size": 2})
    ask("Cy")
    assert [words.split(" once")[0] for _, words in due()] == ["Ask Cy"]


def test_taking_it_back_ends_the_reminder_and_its_undo_brings_both_back(review, due, today):
    with history.following() as made:
        asking.take_back(review)
    assert (asking.is_open(review, on=today), due()) == (False, [])
    history.take_back(made[0])
    review.refresh_from_db()
    assert (asking.is_open(review, on=today), len(due())) == (True, 1)


def test_a_reminder_that_was_done_is_never_made_again(person, by_link, answer, today, due):
    plan.finish(plans.actions(person).get(), on=today)
    asking.make_link(by_link)
    asking.note_opened(by_link)
    with history.following() as made:
        answer(by_link, {"cv-size": 2})
    history.take_back(made[0])
    asking.take_back(by_link)
    assert (due(), plans.actions(person).count()) == ([], 1)


def test_taking_back_twice_is_one_change(review):
    with history.following() as made:
        asking.take_back(review)
        asking.take_back(Review.objects.get())
    assert len(made) == 1


@pytest.mark.parametrize(("days", "is_open"), [(0, True), (80, True), (81, False)])
def test_who_was_asked_may_look_until_the_last_day(person, ask, today, days, is_open):
    review, day = ask(), today + days * A_DAY
    assert asking.is_open(review, on=day) is is_open
    assert asking.open_reviews(person, on=day).exists() is is_open


def test_what_was_taken_back_is_seen_by_nobody(person, review, today):
    asking.take_back(review)
    assert not asking.open_reviews(person, on=today).exists()
    assert asking.reviews(person).get() == review


def test_a_stranger_s_reviews_are_not_among_one_s_own(person, stranger, review, today):
    assert asking.open_reviews(stranger, on=today).exists()
    assert list(asking.open_reviews(person, on=today)) == [review]
    assert list(asking.reviews(person)) == [review]


def test_a_contact_goes_with_all_they_were_asked_and_said_and_comes_back(
    person, review, answer, ask, piece
):
    rated = answer(review, {"cv-size": 1}, seen="A duty", remarks=[("How many?", 2)])
    weighing.weigh(piece, scale_named("cv-size"), ratings=list(rated.ratings.all()))
    ask("Bo Ashgrove", way="link")
    other = ask("Cy")
    with history.following() as made:
        asking.forget(review.contact)
    assert (Review.objects.get(), Answer.objects.count()) == (other, 0)
    assert (plans.actions(person).get().subject_id, Evidence.objects.count()) == (other.pk, 1)
    [change] = made
    history.take_back(change)
    assert (Review.objects.count(), plans.actions(person).count()) == (3, 2)
    back = Answer.objects.get()
    assert (back.seen, back.remarks.get().words) == ("A duty", "How many?")
    assert back.ratings.get().evidence == Evidence.objects.get()
