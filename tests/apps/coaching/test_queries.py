"""What came back is told by how much it says, and how far those who said it agree."""

from datetime import timedelta

import pytest

from nextround.apps.coaching import asking, pieces, queries, weighing
from nextround.apps.openings import contacts
from nextround.engine.review import scale_named

pytestmark = pytest.mark.django_db

A_DAY = timedelta(days=1)
MONTH = timedelta(days=28)
SEEN = "In line 2 you said that you were responsible, and did not say what you did."
BLAND = "Thank you for asking me."


@pytest.fixture
def asked(person, today):
    """Return a function that asks what came of everyone who was asked, the latest first."""
    return lambda on=today: queries.asked(person, asking.reviews(person), on=on)


def points(piece):
    """Return what was seen of a piece, by point."""
    agreed, seen = queries.points_seen(piece)
    return agreed, {point.judged.scale.key: point for point in seen}


def new(point):
    """Return how many ratings would go to the ledger, for and against."""
    return point.speaks_for, point.speaks_against


def test_while_nothing_has_come_nothing_is_told(review, asked):
    [one] = asked()
    assert (one.review, one.answer, one.tells, one.is_open) == (review, None, None, True)
    assert (one.is_asked_again, one.may_ask_again) == (False, False)


@pytest.mark.parametrize(
    ("said", "tells"),
    [
        ({"seen": BLAND}, 0),
        ({"ratings": {"cv-size": 3}}, 2),
        ({"ratings": {"cv-size": None}, "seen": BLAND}, 0),
        ({"seen": SEEN}, 3),
        ({"next_step": SEEN}, 3),
        ({"ratings": {"cv-size": 1}, "seen": BLAND, "remarks": [(SEEN, 2)]}, 3),
    ],
    ids=str,
)
def test_an_answer_tells_as_much_as_its_most_telling_part(review, answer, asked, said, tells):
    answer(review, **said)
    assert asked()[0].tells == tells


def test_the_last_answer_is_what_is_told(review, answer, asked):
    answer(review, seen=SEEN)
    last = answer(review, seen=BLAND)
    assert (asked()[0].answer, asked()[0].tells) == (last, 0)


def test_one_is_offered_to_ask_again_after_four_weeks_and_once(ask, answer, asked, today):
    review = ask(on=today - MONTH)
    answer(review, {"cv-size": 2}, on=today - MONTH)
    assert [one.may_ask_again for one in asked(today - A_DAY)] == [False]
    assert [one.may_ask_again for one in asked()] == [True]
    answer(asking.ask_again(review, on=today), {"cv-size": 2})
    two = asked(today + 2 * MONTH)
    assert [(one.may_ask_again, one.is_asked_again) for one in two] == [
        (False, False),
        (False, True),
    ]


def test_who_may_still_look_is_told(ask, asked, today):
    ask("Bo", on=today - 81 * A_DAY)
    asking.take_back(ask("Cy", on=today - A_DAY))
    ask("Di")
    assert [(one.review.contact.name, one.is_open) for one in asked()] == [
        ("Di", True),
        ("Cy", False),
        ("Bo", False),
    ]


@pytest.mark.parametrize("count", [1, 30])
def test_everyone_asked_costs_the_same_however_many(
    ask, answer, asked, count, django_assert_num_queries
):
    for n in range(count):
        answer(ask(f"Bo {n}"), {"cv-size": 2}, seen="Why?", remarks=[("Here", 2)])
    with django_assert_num_queries(3):
        assert len(asked()) == count


def test_one_reviewer_agrees_with_nobody(piece, review, answer):
    answer(review, {"cv-size": 1, "cv-aim": None})
    agreed, seen = points(piece)
    assert (agreed.alpha, list(seen)) == (None, ["cv-size"])
    assert (seen["cv-size"].judged.is_shared, new(seen["cv-size"])) == (False, (1, 0))


def test_reviewers_agree_within_a_step_and_differ_beyond(piece, ask, answer):
    answer(ask("Bo"), {"cv-size": 1, "cv-aim": 1, "cv-order": 5})
    answer(ask("Cy"), {"cv-size": 2, "cv-aim": 5, "cv-order": None})
    agreed, seen = points(piece)
    assert [point.scale.key for point in agreed.shared] == ["cv-size"]
    assert [point.scale.key for point in agreed.disputed] == ["cv-aim"]
    assert seen["cv-aim"].judged.ratings == {"Bo": 1, "Cy": 5}
    assert list(seen) == ["cv-aim", "cv-size", "cv-order"]
    assert agreed.alpha is not None


def test_who_is_asked_twice_is_one_and_their_later_view_counts(piece, ask, answer):
    for value in (1, 5):
        answer(ask("Bo"), {"cv-size": value})
    judged = points(piece)[1]["cv-size"].judged
    assert (judged.ratings, judged.is_shared) == ({"Bo": 5}, False)


def test_two_of_the_same_name_are_two(person, piece, ask, answer):
    for value, employer in ((1, "Mill"), (5, "Harbour"), (3, "Ward")):
        asked = ask("Bo")
        asked.contact = contacts.add(person, name="Bo", employer=employer)
        asked.save()
        answer(asked, {"cv-size": value})
    ratings = points(piece)[1]["cv-size"].judged.ratings
    assert sorted(ratings.items()) == [("Bo", 1), ("Bo (2)", 5), ("Bo (3)", 3)]


def test_what_is_in_the_ledger_is_not_new_and_leads_there(piece, ask, answer):
    scale = scale_named("cv-size")
    answer(ask("Bo"), {"cv-size": 1})
    answer(ask("Cy"), {"cv-size": 3})
    [evidence] = weighing.weigh(piece, scale, ratings=weighing.ratings_on(piece, scale))
    seen = points(piece)[1]["cv-size"]
    assert (new(seen), seen.hypothesis) == ((0, 0), evidence.hypothesis_id)
    answer(ask("Di"), {"cv-size": 4})
    seen = points(piece)[1]["cv-size"]
    assert (new(seen), seen.hypothesis) == ((0, 1), evidence.hypothesis_id)


def test_other_pieces_are_not_mixed_in(person, piece, ask, answer):
    other = pieces.add(person, kind="cv", title="Another", words="A nurse")
    answer(ask(what=other), {"cv-size": 1})
    assert points(piece)[1] == {}


@pytest.mark.parametrize("count", [1, 30])
def test_what_was_seen_costs_the_same_however_many_saw_it(
    piece, ask, answer, count, django_assert_max_num_queries
):
    for n in range(count):
        answer(ask(f"Bo {n}"), {"cv-size": 2, "cv-aim": 5}, remarks=[("Here", 2)])
    with django_assert_max_num_queries(5):
        assert len(points(piece)[1]) == 2


def test_how_much_somebody_varies_is_known_once_they_answered_twice(ask, answer, today):
    review = ask(on=today - MONTH)
    answer(review, {"cv-size": 2, "cv-aim": 4, "cv-order": 1}, on=today - MONTH)
    assert queries.spread(review) is None
    again = asking.ask_again(review, on=today)
    assert queries.spread(review) is None
    answer(again, {"cv-size": 2, "cv-aim": 1, "cv-order": None, "cv-proof": 3})
    assert queries.spread(review) == (2, 1, 1.5)
