"""The answer to an offer is in the plan while it can be given, whatever becomes of the opening."""

from datetime import date

import pytest

from nextround.apps.core import history
from nextround.apps.openings import duplicates, offers, services, table
from nextround.apps.openings.choices import ENDINGS, Stage
from nextround.apps.plan import queries as plans
from nextround.apps.plan import services as plan

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)
BY = date(2026, 10, 16)


def keep_offer(opening):
    terms = {"currency": "EUR"}
    return offers.keep(opening, terms=terms, received_on=DAY, answer_by=BY, notes="")


@pytest.fixture
def offer(final):
    return keep_offer(final)


def due(person):
    return [one.due_on for one in plans.due(person, until=BY)]


@pytest.mark.parametrize("ending", [Stage.ACCEPTED, *ENDINGS])
def test_an_ending_drops_it_and_taking_that_back_brings_it_again(person, final, offer, ending):
    with history.following() as made:
        services.move(final, ending, on=DAY)
    assert due(person) == []
    history.take_back(made[0])
    assert due(person) == [BY]


def test_a_move_on_leaves_it(person, final, offer):
    services.move(final, "offer", on=DAY)
    assert due(person) == [BY]


def test_out_of_sight_it_is_dropped_and_comes_back_into_sight(person, final, offer):
    services.archive(final, on=DAY)
    assert due(person) == []
    services.archive(final, on=None)
    assert due(person) == [BY]


def test_taking_the_archiving_back_brings_it_again_once(person, final, offer):
    with history.following() as made:
        services.archive(final, on=DAY)
    history.take_back(made[0])
    assert due(person) == [BY]


def test_it_comes_back_where_an_ending_was_none_after_all(person, final, offer):
    services.move(final, "withdrawn", on=DAY)
    services.move(final, "offer", on=DAY)
    assert due(person) == [BY]


def test_an_offer_written_down_after_the_end_asks_for_nothing(person, final):
    services.move(final, "withdrawn", on=DAY)
    keep_offer(final)
    assert due(person) == []


@pytest.mark.parametrize("answer", [offers.accept, offers.decline])
def test_an_answer_that_was_given_stands_as_done(person, offer, answer):
    answer(offer, on=DAY)
    assert [one.done_on for one in plans.about(person, ("offer", offer.pk))] == [DAY]


def test_a_removed_opening_takes_what_was_planned_about_it_along_and_back(person, final, offer):
    about = ("opening", final.pk)
    plan.put_action(person, about, kind=plans.PLAN, words="Ask for the rota", due_on=DAY)
    with history.following() as made:
        services.remove(final)
    assert (due(person), len(made)) == ([], 1)
    history.take_back(made[0])
    assert due(person) == [DAY, BY]


def test_what_was_done_about_a_removed_opening_stays_done(person, final):
    about = ("opening", final.pk)
    action = plan.put_action(person, about, kind=plans.PLAN, words="Ask", due_on=DAY)
    plan.finish(action, on=DAY)
    services.remove(final)
    assert plans.actions(person).get().done_on == DAY


def test_many_removed_at_once_take_theirs_along(person, final, offer):
    other = services.add(person, on=DAY, stage="offer", employer="Mill")
    keep_offer(other)
    table.remove_all([final, other])
    assert due(person) == []


def test_what_is_planned_elsewhere_stays(person, final, offer):
    other = services.add(person, on=DAY, employer="Mill")
    plan.put_action(person, ("opening", other.pk), kind=plans.PLAN, words="Ask", due_on=DAY)
    services.remove(final)
    assert due(person) == [DAY]


@pytest.mark.parametrize(("stage", "left"), [("interview", [BY]), ("closed", [])])
def test_an_offer_merged_into_another_opening_follows_that_one(person, final, offer, stage, left):
    other = services.add(person, on=DAY, stage=stage, employer="Kestrel Cold Chain")
    duplicates.merge(other, final, on=DAY)
    assert due(person) == left


def test_what_is_planned_about_a_merged_opening_is_about_the_one_that_stays(person, final):
    other = services.add(person, on=DAY, employer="Kestrel Cold Chain")
    plan.put_action(person, ("opening", final.pk), kind=plans.PLAN, words="Ask", due_on=DAY)
    goes = final.pk
    with history.following() as made:
        duplicates.merge(other, final, on=DAY)
    assert plans.actions(person).get().subject_id == other.pk
    history.take_back(made[0])
    assert plans.actions(person).get().subject_id == goes
