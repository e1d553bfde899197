"""What came back is kept once, cleaned, and stands where it was said; remarks are dealt with."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from nextround.apps.coaching import answers, asking, pieces
from nextround.apps.coaching.answers import NotTakenError, State
from nextround.apps.coaching.models import Answer, Rating, Remark
from nextround.apps.core import history
from nextround.apps.core.models import Change
from nextround.apps.plan import queries as plans
from nextround.engine.review import Given, Said

pytestmark = pytest.mark.django_db

A_DAY = timedelta(days=1)
EMPTY = {
    "nothing": {},
    "points that nobody could judge": {"ratings": {"cv-size": None, "cv-aim": None}},
    "points that were not asked for": {"ratings": {"letter-point": 4, "made-up": 1}},
    "words without a letter in them": {"seen": " \u200b\n", "next_step": "\x00\u2060"},
    "a remark without words": {"remarks": (Said(" \u200b ", 2),)},
}
# Where a remark stands, by what its place and quote were: "" for the whole text.
PLACES = {
    "the words that were chosen": (2, "twenty-eight beds", "twenty-eight beds"),
    "a line": (2, "", "Responsible for a ward of twenty-eight beds."),
    "words of another line": (3, "twenty-eight beds", "Taught two students a year."),
    "words with a letter that hides": (1, "A nu\u200brse", "A nurse"),
    "the whole": (0, "", ""),
    "the whole, with words of it": (0, "nurse", ""),
    "a line that there is not": (4, "", ""),
}


@pytest.fixture
def remark(review, answer):
    """Return a remark on the second line."""
    return answer(review, remarks=[("How many nights?", 2)]).remarks.get()


@pytest.fixture
def later(person, piece):
    return pieces.add(person, kind="cv", title="CV, June", words="A ward nurse", earlier=piece)


def kept():
    return Answer.objects.count(), Rating.objects.count(), Remark.objects.count()


def test_all_that_was_given_is_kept_in_one_change_and_taken_back_in_one(review, answer, today):
    with history.following() as made:
        came = answer(
            review,
            {"cv-size": 1, "cv-aim": None},
            seen="Line 2 is a duty",
            next_step="Say how many",
            remarks=[("How many nights?", 2), ("A good start", 0)],
        )
    assert {rating.scale: rating.value for rating in came.ratings.all()} == {
        "cv-size": 1,
        "cv-aim": None,
    }
    assert (came.seen, came.next_step, came.on) == ("Line 2 is a duty", "Say how many", today)
    assert kept() == (1, 2, 2)
    [change] = made
    assert (change.verb, change.label) == ("arrived", "CV, May: Bo Ashgrove")
    history.take_back(change)
    assert kept() == (0, 0, 0)


def test_the_same_answer_by_file_and_by_link_is_kept_once(review, answer, today):
    first = answer(review, {"cv-size": 1}, seen="A duty")
    again = answer(review, {"cv-size": 1}, seen="A du\u200bty ", on=today + A_DAY, way="link")
    assert (again, kept()) == (first, (1, 1, 0))
    assert Change.objects.filter(verb="arrived").count() == 1


def test_another_stands_beside_it_and_the_later_one_is_what_they_say(piece, ask, answer):
    bo, cy = ask("Bo"), ask("Cy")
    answer(bo, {"cv-size": 1})
    later, other = answer(bo, {"cv-size": 4}), answer(cy, {"cv-size": 2})
    assert kept() == (3, 3, 0)
    assert answers.standing(piece) == [later, other]


def test_somebody_may_answer_twenty_times_and_no_more(review, answer):
    twenty = [answer(review, seen=f"Point {n}") for n in range(20)]
    with pytest.raises(NotTakenError, match="answered twenty times"):
        answer(review, seen="One more")
    assert answer(review, seen="Point 3") == twenty[3]
    assert Answer.objects.count() == 20


@pytest.mark.parametrize("case", EMPTY)
def test_an_answer_that_says_nothing_is_refused_and_the_reminder_stays(person, review, case):
    given = Given(review.key, **EMPTY[case])
    with pytest.raises(NotTakenError, match="Nothing is filled in yet"):
        answers.receive(review, given, on=review.asked_on, way="file")
    assert (kept(), plans.actions(person).count()) == ((0, 0, 0), 1)


def test_points_that_were_not_asked_for_are_left_out(review, answer):
    came = answer(review, {"cv-size": 2, "letter-point": 4, "made-up": 1})
    assert came.ratings.get().scale == "cv-size"


def test_words_are_kept_without_what_hides_or_steers(review, answer):
    came = answer(
        review,
        seen="A\x1b[31m du\u202ety\r\nhere",
        next_step="\ufeffSay how ma\x00ny",
        remarks=[("How\u2066 many\x07?", 2)],
    )
    assert came.seen == "A[31m duty\nhere"
    assert came.next_step == "Say how many"
    assert came.remarks.get().words == "How many?"


@pytest.mark.parametrize("case", PLACES)
def test_a_remark_stands_where_it_was_said(piece, review, answer, case):
    number, quote, where = PLACES[case]
    remark = answer(review, remarks=[("Why?", number, quote)]).remarks.get()
    assert piece.words[remark.start or 0 : remark.end or 0] == where
    assert (remark.start is None) is (remark.end is None) is (where == "")


def test_half_of_an_answer_is_not_kept(person, review, answer):
    with pytest.raises(IntegrityError), transaction.atomic():
        answer(review, {"cv-size": 2, "cv-aim": 9}, seen="A duty")
    assert (kept(), plans.actions(person).count()) == ((0, 0, 0), 1)


@pytest.mark.parametrize("end", ["never was one", "removed", "taken back", "a stranger's"])
def test_an_answer_to_what_was_not_asked_is_not_taken(person, review, stranger, end):
    key = review.key
    if end == "never was one":
        key = "0" * 32
    if end == "removed":
        pieces.remove(review.piece)
    if end == "taken back":
        asking.take_back(review)
    if end == "a stranger's":
        key = asking.reviews(stranger).first().key
    says = "took this question back" if end == "taken back" else "not asked from here"
    with pytest.raises(NotTakenError, match=says):
        answers.review_of(person, Given(key, seen="A duty"))


def test_an_answer_finds_its_review_by_the_key(person, ask):
    ask("Cy")
    review = ask("Bo")
    assert answers.review_of(person, Given(review.key)) == review


def test_a_stranger_s_answers_and_remarks_are_not_among_one_s_own(person, stranger, remark):
    assert answers.answers(stranger).exists()
    assert answers.remarks(stranger).exists()
    assert list(answers.answers(person)) == [remark.answer]
    assert list(answers.remarks(person)) == [remark]


def test_a_remark_is_taken_up_in_a_version_by_one_change(remark, later):
    with history.following() as made:
        for _ in range(2):
            answers.deal_with(remark, state=State.ACCEPTED, taken_in=later)
    remark.refresh_from_db()
    assert (remark.state, remark.taken_in) == ("accepted", later)
    [change] = made
    history.take_back(change)
    remark.refresh_from_db()
    assert (remark.state, remark.taken_in) == ("open", None)


def test_a_remark_is_answered_in_words(remark):
    answers.deal_with(remark, state=State.ANSWERED, reply="Twenty a month")
    remark.refresh_from_db()
    assert (remark.state, remark.reply) == ("answered", "Twenty a month")


@pytest.mark.parametrize("state", [State.ASIDE, State.ANSWERED, State.OPEN])
def test_what_is_not_taken_up_stands_in_no_version(remark, later, state):
    answers.deal_with(remark, state=State.ACCEPTED, taken_in=later)
    answers.deal_with(remark, state=state, reply="No", taken_in=later)
    remark.refresh_from_db()
    assert (remark.state, remark.taken_in) == (state, None)


def test_a_version_that_goes_leaves_the_remark_taken_up(remark, later):
    answers.deal_with(remark, state=State.ACCEPTED, taken_in=later)
    pieces.remove(later)
    remark.refresh_from_db()
    assert (remark.state, remark.taken_in) == ("accepted", None)
