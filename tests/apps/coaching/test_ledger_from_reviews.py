"""What reviewers saw becomes evidence by a click: of its rater's kind, for and against, once."""

from datetime import timedelta

import pytest

from nextround.apps.coaching import asking, pieces, weighing
from nextround.apps.coaching.models import Rating
from nextround.apps.core import history
from nextround.apps.core.models import Change
from nextround.apps.lessons import suspicions
from nextround.apps.lessons.models import Evidence, Hypothesis
from nextround.engine.behaviours import by_key
from nextround.engine.review import scale_named

pytestmark = pytest.mark.django_db

SIZE = scale_named("cv-size")
POINT = scale_named("letter-point")  # no behaviour of the library says the same


@pytest.fixture
def rate(ask, answer):
    """Return a function that lets somebody rate how large the work was, at the least."""

    def rate(value, name="Bo Ashgrove", relation="friend", *, review=None, **more):
        ratings = {"cv-size": value, **more}
        return answer(review or ask(name, relation), ratings).ratings.get(scale="cv-size")

    return rate


def weigh(piece, scale=SIZE):
    return weighing.weigh(piece, scale, ratings=weighing.ratings_on(piece, scale))


@pytest.mark.parametrize(
    ("value", "polarity", "strength"), [(1, 1, 1.0), (2, 1, 0.6), (4, -1, 0.6), (5, -1, 1.0)]
)
def test_a_low_rating_speaks_for_it_and_a_high_one_against(piece, rate, value, polarity, strength):
    rate(value)
    [evidence] = weigh(piece)
    assert (evidence.polarity, evidence.strength) == (polarity, strength)
    assert evidence.words == SIZE.anchors[value - 1]


@pytest.mark.parametrize("value", [3, None])
def test_the_middle_and_what_nobody_could_judge_say_nothing(piece, rate, value):
    rate(value, **{"cv-aim": 1})
    changes = Change.objects.count()
    assert weigh(piece) == []
    assert not Hypothesis.objects.exists()
    assert Change.objects.count() == changes


def test_all_who_rated_count_for_and_against_alike_in_one_change(piece, rate, today):
    for value, name in ((1, "Bo"), (3, "Cy"), (4, "Di"), (2, "Ed")):
        rate(value, name)
    with history.following() as made:
        weigh(piece)
    assert len(made) == 1
    said = Evidence.objects.order_by("pk").values_list("rater", "polarity", "on")
    assert list(said) == [("Bo", 1, today), ("Di", -1, today), ("Ed", 1, today)]
    assert Hypothesis.objects.get().evidence.count() == 3


def test_a_rating_counts_once_and_one_that_comes_later_joins(piece, rate):
    first = rate(1, "Bo")
    weigh(piece)
    assert weigh(piece) == []
    rate(2, "Cy")
    [joined] = weigh(piece)
    first.refresh_from_db()
    assert first.evidence.hypothesis == joined.hypothesis
    assert Evidence.objects.count() == 2


@pytest.mark.parametrize(
    ("relation", "source"),
    [("friend", "friend_rubric"), ("colleague", "friend_rubric"), ("coach", "coach_rubric")],
)
def test_who_rated_decides_what_it_is_worth(piece, rate, relation, source):
    rate(1, "Bo", relation)
    [evidence] = weigh(piece)
    assert (evidence.source, evidence.rater) == (source, "Bo")


def test_a_suspicion_of_the_library_that_is_there_is_joined(person, piece, rate):
    there = suspicions.start_from(person, by_key("cv-without-size"))
    suspicions.reword(there, statement="No numbers in my CV", family="", common="seen")
    rate(1)
    [evidence] = weigh(piece)
    assert (evidence.hypothesis, Hypothesis.objects.count()) == (there, 1)


def test_a_point_without_one_becomes_a_suspicion_in_its_own_words_once(person, ask, answer):
    letter = pieces.add(person, kind="letter", title="To Leith", words="Dear Ms Weber")
    for name in ("Bo", "Cy"):
        answer(ask(name, what=letter), {"letter-point": 1})
        weigh(letter, POINT)
    assert Hypothesis.objects.get().statement == "My letters come late to what they are for"
    assert Evidence.objects.count() == 2


def test_its_undo_takes_all_of_it_back_and_it_may_be_weighed_again(piece, rate):
    rating = rate(1)
    with history.following() as made:
        weigh(piece)
    history.take_back(made[0])
    rating.refresh_from_db()
    assert (rating.evidence, Evidence.objects.count(), Hypothesis.objects.count()) == (None, 0, 0)
    assert len(weigh(piece)) == 1


def test_a_piece_taken_out_of_the_ledger_may_be_weighed_again(piece, rate):
    rate(1)
    suspicions.remove_piece(weigh(piece)[0])
    assert Rating.objects.get().evidence is None
    assert len(weigh(piece)) == 1


def test_a_piece_that_is_removed_leaves_the_ledger_as_it_is(piece, rate):
    rate(1)
    weigh(piece)
    with history.following() as made:
        pieces.remove(piece)
    evidence = Evidence.objects.get()
    assert (evidence.rater, evidence.words) == ("Bo Ashgrove", SIZE.anchors[0])
    history.take_back(made[0])
    assert Rating.objects.get().evidence == evidence


def test_what_somebody_said_last_counts_and_not_their_second_time_blind(
    piece, ask, rate, answer, today
):
    review = ask(on=today - timedelta(days=40))
    answer(review, {"cv-size": 1}, on=today - timedelta(days=39))
    answer(review, {"cv-size": 2}, on=today - timedelta(days=38))
    rate(5, review=asking.ask_again(review, on=today))
    assert [evidence.strength for evidence in weigh(piece)] == [0.6]


def test_other_points_and_other_pieces_are_left_alone(person, piece, ask, rate, answer):
    other = pieces.add(person, kind="cv", title="Another", words="A nurse")
    answer(ask("Cy", what=other), {"cv-size": 1})
    rate(1, **{"cv-aim": 1})
    weigh(piece)
    assert Evidence.objects.get().words == SIZE.anchors[0]


def test_a_stranger_s_ratings_are_not_weighed(person, stranger, piece, rate):
    theirs = pieces.pieces(stranger).last()
    assert weighing.ratings_on(theirs, SIZE) != []
    rate(1)
    [evidence] = weigh(piece)
    assert (evidence.owner, Evidence.objects.for_person(person).count()) == (person, 1)


def test_who_thought_again_is_heard_once_and_undo_brings_the_earlier_back(piece, ask, rate):
    review = ask()
    rate(1, review=review)
    [first] = weigh(piece)
    rate(4, review=review)
    with history.following() as made:
        weigh(piece)
    [evidence] = Evidence.objects.all()
    assert (evidence.polarity, evidence.strength) == (-1, 0.6)
    history.take_back(made[0])
    assert Evidence.objects.get().pk == first.pk
