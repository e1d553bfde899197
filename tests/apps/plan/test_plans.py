"""The plan keeps one open reminder of a kind for a thing, and at most what was planned."""

from datetime import date

import pytest

from nextround.apps.plan import queries, services

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)
SUBJECT = ("debrief", 1)


def words(person):
    return [action.words for action in queries.about(person, SUBJECT)]


def test_a_second_reminder_of_the_same_kind_moves_the_first(person):
    for day in (DAY, date(2026, 10, 19)):
        services.put_action(person, SUBJECT, kind="follow-up", words="Ask again", due_on=day)
    assert [a.due_on for a in queries.about(person, SUBJECT)] == [date(2026, 10, 19)]


def test_plans_written_again_replace_the_open_ones(person):
    services.replace_plans(person, SUBJECT, plans=[("", "Old", DAY)])
    services.replace_plans(person, SUBJECT, plans=[("", "New", DAY)])
    assert words(person) == ["New"]


def test_a_plan_that_is_done_stays(person):
    services.replace_plans(person, SUBJECT, plans=[("", "Done", DAY)])
    services.finish(queries.about(person, SUBJECT).get(), on=DAY)
    services.replace_plans(person, SUBJECT, plans=[("", "New", DAY)])
    assert sorted(words(person)) == ["Done", "New"]


def test_what_is_done_is_not_due(person):
    services.replace_plans(person, SUBJECT, plans=[("", "Done", DAY)])
    action = queries.about(person, SUBJECT).get()
    services.finish(action, on=DAY)
    assert not queries.due(person, until=DAY).exists()
    services.reopen(action)
    assert queries.due(person, until=DAY).exists()


def test_dropping_a_reminder_leaves_other_kinds(person):
    services.replace_plans(person, SUBJECT, plans=[("", "Plan", DAY)])
    services.put_action(person, SUBJECT, kind="debrief", words="Look back", due_on=DAY)
    services.drop(person, SUBJECT, kind="debrief")
    assert words(person) == ["Plan"]


def test_another_persons_plans_are_not_due_here(person, stranger):
    assert not queries.due(person, until=date(2030, 1, 1)).exists()
