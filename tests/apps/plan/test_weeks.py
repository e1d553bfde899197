"""A week is one row however often it is opened, asks for nothing, and ends in a plan."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from nextround.apps.core import history, people
from nextround.apps.core.models import Change
from nextround.apps.plan import queries, services, weeks
from nextround.apps.plan.models import Action, CheckIn, Pace, Week
from nextround.apps.plan.queries import Deed
from nextround.apps.plan.weeks import Item, Kind, Meant, Setback, Step

pytestmark = pytest.mark.django_db

MONDAY = date(2026, 10, 5)
SUNDAY = date(2026, 10, 11)
SKILL = Meant("Practise aloud", date(2026, 10, 14), Deed.PRACTICE)
REST = Meant("A free afternoon", date(2026, 10, 16), Deed.REST)
NO_SETBACK = Setback()
COLD = (Deed.APPLICATION, "cold")


@pytest.fixture
def week(person):
    """Return a week that was never answered."""
    return weeks.week_of(person, MONDAY)


def finished(week, *, skill=SKILL, plans=(), setback=NO_SETBACK):
    items = {Kind.SKILL: skill, Kind.MOTIVATION: REST}
    return weeks.finish(week, on=SUNDAY, items=items, setback=setback, plans=list(plans))


def planned(week):
    return [(one.kind, one.words, one.done_on) for one in weeks.plan_of(week)]


def take_back_last(person):
    history.take_back(Change.objects.for_person(person).latest("pk"))


@pytest.mark.parametrize(
    ("today", "monday"),
    [
        (date(2026, 10, 9), MONDAY),  # a Friday
        (SUNDAY, MONDAY),
        (date(2026, 10, 12), MONDAY),  # the Monday after
        (date(2026, 10, 15), MONDAY),  # the Thursday after
        (date(2026, 10, 16), date(2026, 10, 12)),  # the next Friday
    ],
)
def test_the_week_to_look_at_is_this_one_from_friday_on_and_else_the_last(today, monday):
    assert weeks.to_look_at(today) == monday


def test_a_week_begins_on_the_monday_of_where_the_person_lives(person, monkeypatch):
    moment = datetime(2026, 10, 11, 23, 30, tzinfo=ZoneInfo("UTC"))
    monkeypatch.setattr(timezone, "now", lambda: moment)
    people.prefer(person, time_zone="Asia/Tokyo")
    assert weeks.monday_of(people.today(person)) == date(2026, 10, 12)
    people.prefer(person, time_zone="America/New_York")
    assert weeks.monday_of(people.today(person)) == MONDAY


def test_looking_at_a_week_keeps_nothing(week, person):
    assert (week.pk, weeks.open_step(week)) == (None, Step.HAPPENED)
    assert (weeks.sureness(week), list(weeks.plan_of(week)), weeks.meant_in(week)) == ({}, [], {})
    assert not Week.objects.for_person(person).exists()


def test_a_week_opened_twice_is_one_row(week, person):
    twice = weeks.week_of(person, MONDAY)
    weeks.answer(week, Step.HAPPENED, line="First")
    weeks.answer(twice, Step.MOVED)
    kept = Week.objects.for_person(person).get()
    assert (kept.line, kept.answered) == ("First", ["happened", "moved"])


def test_a_step_answered_twice_is_answered_once(week):
    weeks.answer(week, Step.HAPPENED, line="First")
    kept = weeks.answer(week, Step.HAPPENED, line="Second")
    assert (kept.line, kept.answered) == ("Second", ["happened"])


def test_a_week_left_half_way_opens_where_it_was_left(week, person):
    weeks.answer(week, Step.HAPPENED, line="")
    weeks.answer(week, Step.MOVED)
    assert weeks.open_step(weeks.week_of(person, MONDAY)) == Step.ACTIVITY


def test_the_first_answer_is_taken_back_with_the_week_itself(week, person):
    weeks.answer(week, Step.HAPPENED, line="First")
    take_back_last(person)
    assert not Week.objects.for_person(person).exists()


def test_a_line_longer_than_is_kept_is_refused_and_keeps_nothing(week, person):
    with pytest.raises(ValidationError):
        weeks.answer(week, Step.HAPPENED, line="x" * 301)
    assert not Week.objects.for_person(person).exists()


def test_how_sure_one_is_replaces_what_one_said_before(week):
    weeks.rate(week, Item.PAY, 20)
    kept = weeks.rate(week, Item.PAY, 60)
    assert weeks.sureness(kept) == {Item.PAY: 60}


def test_nothing_below_0_or_above_100_is_kept(week):
    for_person = CheckIn.objects.for_person(week.owner)
    with pytest.raises(ValidationError):
        weeks.rate(week, Item.PAY, 101)
    with pytest.raises(ValidationError):
        weeks.rate(week, Item.PAY, -1)
    assert not for_person.exists()


def test_an_item_left_open_says_nothing_and_forgets_what_was_said(week):
    weeks.rate(week, Item.PAY, 20)
    kept = weeks.rate(week, Item.PAY, None)
    assert (weeks.sureness(kept), kept.answered) == ({}, [])


def test_with_the_last_item_the_step_is_answered_whatever_was_left_open(week):
    kept = weeks.rate(week, Item.NO, None)
    assert kept.answered == ["confidence"]


def test_one_item_is_one_change_that_can_be_taken_back(week, person):
    weeks.rate(week, Item.PAY, 20)
    weeks.rate(week, Item.PAY, 70)
    take_back_last(person)
    assert weeks.sureness(weeks.week_of(person, MONDAY)) == {Item.PAY: 20}


def test_ones_own_line_leaves_out_what_was_skipped_and_what_came_later(person, stranger):
    first, third, later = (MONDAY + timedelta(weeks=n) for n in (0, 2, 3))
    for begins_on, value in ((third, 50), (first, 30), (later, 90)):
        weeks.rate(weeks.week_of(person, begins_on), Item.CALL, value)
    weeks.rate(weeks.week_of(stranger, first), Item.CALL, 99)
    line = weeks.own_lines(person, until=third)
    assert [(one.begins_on, one.value) for one in line[Item.CALL]] == [(first, 30), (third, 50)]
    assert line[Item.PAY] == []


def test_a_new_pace_leaves_what_was_meant_in_the_week_as_it_was(week, person):
    services.set_paces(person, {COLD: 3.0})
    assert weeks.meant_in(week) == {COLD: 3.0}
    kept = weeks.set_pace(week, {COLD: 5.0, (Deed.REST, ""): 1.0})
    assert weeks.meant_in(kept) == {COLD: 3.0}
    assert queries.paces(person) == {COLD: 5.0, (Deed.REST, ""): 1.0}
    again = weeks.set_pace(kept, {COLD: None})
    assert (weeks.meant_in(again), queries.paces(person)) == ({COLD: 3.0}, {(Deed.REST, ""): 1.0})


def test_a_pace_and_its_step_are_taken_back_at_once(week, person):
    weeks.set_pace(week, {COLD: 5.0})
    take_back_last(person)
    assert (Pace.objects.for_person(person).count(), Week.objects.count()) == (0, 0)


def test_what_a_week_holds_of_meanings_that_there_are_not_is_passed_over(week):
    kept = weeks.answer(week, Step.ACTIVITY, meant={"flying:": 2, "rest:": "often", "practice:": 2})
    assert weeks.meant_in(kept) == {(Deed.PRACTICE, ""): 2.0}


def test_a_plan_holds_one_skill_and_one_motivation(week, person):
    with pytest.raises(ValueError, match="one skill and one motivation"):
        weeks.finish(week, on=SUNDAY, items={Kind.SKILL: SKILL}, setback=Setback(), plans=[])
    assert not Action.objects.for_person(person).exists()


def test_the_plan_comes_up_when_it_is_due_and_counts_as_what_it_is(week, person):
    kept = finished(week, plans=[("When it rains", "I will read", date(2026, 10, 15))])
    assert planned(kept) == [
        ("skill", "Practise aloud", None),
        ("plan", "I will read", None),
        ("motivation", "A free afternoon", None),
    ]
    due = queries.due(person, until=SKILL.on)
    assert [(one.words, one.deed) for one in due] == [("Practise aloud", "practice")]
    assert (kept.finished_on, weeks.open_step(kept)) == (SUNDAY, Step.HAPPENED)


def test_a_plan_made_twice_is_there_once(week):
    plans = [("", "I will read", SUNDAY)]
    first = planned(finished(week, plans=plans))
    assert planned(finished(week, plans=plans)) == first


def test_what_was_done_stays_done_while_its_words_stay(week):
    kept = finished(week)
    services.finish(weeks.plan_of(kept).get(kind=Kind.SKILL), on=SUNDAY)
    own_words = Meant("Practise aloud", SKILL.on)
    action = weeks.plan_of(finished(kept, skill=own_words)).get(kind=Kind.SKILL)
    assert (action.done_on, action.deed) == (SUNDAY, "practice")


def test_another_skill_in_its_place_is_open_and_counts_as_itself(week):
    kept = finished(week)
    services.finish(weeks.plan_of(kept).get(kind=Kind.SKILL), on=SUNDAY)
    action = weeks.plan_of(finished(kept, skill=Meant("Read", SUNDAY))).get(kind=Kind.SKILL)
    assert (action.words, action.done_on, action.deed) == ("Read", None, "")


def test_a_plan_is_taken_back_whole(week, person):
    kept = weeks.answer(week, Step.HAPPENED, line="First")
    finished(kept, setback=Setback("they say no", "ring Sam"))
    take_back_last(person)
    back = weeks.week_of(person, MONDAY)
    assert (back.then, back.finished_on, back.answered) == ("", None, ["happened"])
    assert not Action.objects.for_person(person).exists()


def test_the_plan_for_a_setback_holds_for_seven_days(week, person):
    kept = finished(week, setback=Setback("they say no", "ring Sam"))
    held = [weeks.setback_now(person, today=SUNDAY + timedelta(days=days)) for days in (0, 6, 7)]
    assert held == [kept, kept, None]


def test_a_week_without_a_plan_for_a_setback_holds_none(week, person):
    finished(week)
    assert weeks.setback_now(person, today=SUNDAY) is None


def test_minutes_are_forgotten_and_come_back(person):
    spent = services.log_minutes(person, Deed.REST, minutes=30, on=MONDAY)
    services.forget_minutes(spent)
    assert queries.minutes(person) == {}
    take_back_last(person)
    assert queries.minutes(person) == {Deed.REST: [30]}


def test_another_persons_weeks_are_not_found(person, stranger):
    weeks.answer(weeks.week_of(stranger, MONDAY), Step.HAPPENED, line="Foreign")
    assert not weeks.weeks(person).exists()
    assert weeks.week_of(person, MONDAY).line == ""
