"""What evidence is worth to the person: set, refused by the engine's own rule, taken back."""

import pytest

from nextround.apps.core import history
from nextround.apps.lessons import worths
from nextround.apps.lessons.choices import Source
from nextround.apps.lessons.models import OwnWorth
from nextround.engine import ledger
from nextround.engine.ledger import WORTHS, RatioError

pytestmark = pytest.mark.django_db

NUMBERS = worths.numbers_of(WORTHS[ledger.Source.COACH])


def own(person, **changed):
    return worths.set_worth(person, Source.COACH, why="I train them", **{**NUMBERS, **changed})


def test_every_source_is_one_of_the_engines_and_none_is_left_out():
    assert {worths.in_engine(source) for source in Source} == {*ledger.Source}
    assert [worths.kept_as(worths.in_engine(source)) for source in Source] == [*Source]


@pytest.mark.parametrize("source", Source)
def test_each_source_can_be_set_and_is_used(person, source):
    numbers = worths.numbers_of(WORTHS[worths.in_engine(source)])
    worths.set_worth(person, source, **{**numbers, "half_life": 77})
    assert worths.worths_of(person)[worths.in_engine(source)].half_life == 77


def test_a_second_time_replaces_the_first(person):
    own(person, speaks_for=5)
    own(person, speaks_for=6)
    assert OwnWorth.objects.get().speaks_for == 6


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("speaks_for", 21),
        ("speaks_for", 0.9),
        ("speaks_against", 0.04),
        ("speaks_against", 1.1),
        ("half_life", 0),
        ("same", 1.5),
        ("across", -0.1),
        ("cap", 0),
        ("cap", float("nan")),
    ],
)
def test_a_number_that_cannot_be_is_not_kept(person, name, value):
    with pytest.raises(RatioError):
        own(person, **{name: value})
    assert not OwnWorth.objects.exists()


def test_the_table_is_read_by_one_query(person, django_assert_num_queries):
    own(person)
    with django_assert_num_queries(1):
        worths.worths_of(person)


def test_going_back_to_the_table_can_be_taken_back(person):
    own(person, speaks_for=5)
    with history.following() as made:
        worths.back_to_table(person, Source.COACH)
    assert worths.worths_of(person) == WORTHS
    history.take_back(made[0])
    assert OwnWorth.objects.get().speaks_for == 5


def test_going_back_where_nothing_was_set_leaves_no_trace(person):
    with history.following() as made:
        worths.back_to_table(person, Source.COACH)
    assert made == []


def test_a_strangers_numbers_are_not_used(person, stranger):
    worths.set_worth(stranger, Source.COACH, **{**NUMBERS, "speaks_for": 9})
    assert worths.worths_of(person) == WORTHS


def test_a_row_from_elsewhere_that_cannot_be_is_left_out(person):
    OwnWorth(owner=person, source="coach_rubric", **{**NUMBERS, "half_life": -1}).save()
    assert worths.worths_of(person) == WORTHS
