"""What is read off for a week: happenings, moves, activity, suggestions, and a person's line."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nextround.apps.core import people
from nextround.apps.lessons import requests, suspicions
from nextround.apps.lessons import services as lessons
from nextround.apps.lessons.choices import Source
from nextround.apps.openings import interviews
from nextround.apps.openings import services as openings
from nextround.apps.plan import services as plan
from nextround.apps.plan import weeks
from nextround.apps.plan.queries import Deed
from nextround.apps.plan.weeks import Answer, Item, Step
from nextround.web import activity, happened, ideas, moved, own_lines
from nextround.web.activity import Done

MONDAY, SUNDAY = date(2026, 10, 5), date(2026, 10, 11)
SPAN = {"since": MONDAY, "until": SUNDAY}
NOW = datetime(2026, 10, 11, 12, tzinfo=UTC)
COLD = (Deed.APPLICATION, "cold")
PRACTICE = (Deed.PRACTICE, "")


@pytest.fixture
def baker(person):
    """Return an opening applied for in the week before."""
    return openings.add(person, on=date(2026, 10, 1), stage="applied", role="Baker", channel="cold")


def told(person):
    found = happened.happened(person, **SPAN)
    return {str(one.label): [named.words for named in one.named] for one in found}


def sentences(person):
    return [one.sentence for one in moved.moved(person, **SPAN)]


def words(offered):
    return [idea.words for idea in offered]


@pytest.mark.django_db
def test_a_quiet_week_tells_nothing(person, baker):
    assert (told(person), sentences(person)) == ({}, [])


@pytest.mark.django_db
def test_moves_of_the_week_are_told_by_what_they_are(person, baker):
    openings.move(baker, "screen", on=MONDAY)
    openings.move(baker, "interview", on=date(2026, 10, 8))
    openings.move(baker, "rejected", on=SUNDAY)
    openings.add(person, on=MONDAY, stage="applied", role="Miller")
    openings.add(person, on=date(2026, 10, 12), stage="applied", role="Too late")
    assert told(person) == {
        "Applications sent": ["Miller"],
        "Asked to a first talk": ["Baker"],
        "Asked to an interview": ["Baker"],
        "Answered “no”, or closed": ["Baker"],
    }


@pytest.mark.django_db
def test_an_interview_counts_on_its_day_where_the_person_lives(person, baker):
    people.prefer(person, time_zone="Pacific/Auckland")
    sunday_evening = datetime(2026, 10, 4, 12, tzinfo=UTC)  # Monday there
    interviews.add(baker, title="A chat", starts_at=sunday_evening)
    assert told(person) == {"Talks and interviews held": ["A chat: Baker"]}


@pytest.mark.django_db
def test_an_interview_still_to_come_was_not_held(person, baker):
    span = {"since": date(2100, 1, 4), "until": date(2100, 1, 10)}
    interviews.add(baker, title="A chat", starts_at=datetime(2100, 1, 5, tzinfo=UTC))
    assert happened.happened(person, **span) == []


@pytest.mark.django_db
def test_what_was_planned_and_done_is_told(person, baker):
    action = plan.put_action(person, ("opening", 1), kind="plan", words="Ring", due_on=MONDAY)
    plan.finish(action, on=SUNDAY)
    assert told(person) == {"Done of what you planned": ["Ring"]}


@pytest.mark.django_db
def test_of_many_the_first_are_named_and_the_rest_counted(person):
    for n in range(6):
        openings.add(person, on=MONDAY, stage="applied", role=f"Role {n}")
    [sent] = happened.happened(person, **SPAN)
    assert (sent.count, len(sent.named), sent.more) == (6, 4, 2)


@pytest.mark.django_db
def test_the_funnel_says_what_it_gained_and_how_the_guess_moved(person, baker):
    openings.add(person, on=MONDAY, stage="applied", role="Miller")
    openings.move(baker, "screen", on=MONDAY)
    assert sentences(person) == [
        "“Applied”: one more opening, 2 so far.",
        "“First talk”: one more opening, 1 so far.",
        "Application to first talk: our guess for you went from 13 in 100 to 23 in 100.",
    ]


@pytest.mark.django_db
def test_a_suspicion_is_told_when_something_moved_it(person, baker):
    debrief = lessons.receive_rejection(baker, heard_on=SUNDAY)
    lessons.add_reflection(debrief, words="I ran long", control="mine", sure="likely")
    assert "“I ran long”: from 25 in 100 to 31 in 100." in sentences(person)


@pytest.mark.django_db
def test_another_persons_week_is_not_told(person, stranger):
    span = {"since": date(2026, 1, 1), "until": date(2026, 1, 31)}
    found = (happened.happened(person, **span), moved.moved(person, **span))
    assert (found, activity.done(person, **span).times.total()) == (([], []), 0)


@pytest.mark.django_db
def test_applications_are_counted_by_their_way(person, baker):
    openings.add(person, on=MONDAY, stage="applied", role="Miller", channel="cold")
    openings.add(person, on=SUNDAY, stage="applied", role="Cook")
    times = activity.done(person, **SPAN).times
    assert {key: n for key, n in times.items() if n} == {COLD: 1, (Deed.APPLICATION, ""): 1}


@pytest.mark.django_db
def test_what_was_ticked_off_and_noted_counts_once(person):
    week = weeks.week_of(person, MONDAY)
    meant = {
        weeks.Kind.SKILL: weeks.Meant("Aloud", MONDAY, Deed.PRACTICE),
        weeks.Kind.MOTIVATION: weeks.Meant("Free", MONDAY, Deed.REST),
    }
    week = weeks.finish(week, on=MONDAY, items=meant, setback=weeks.Setback(), plans=[])
    for action in weeks.plan_of(week):
        plan.finish(action, on=MONDAY)
    plan.log_minutes(person, Deed.PRACTICE, minutes=30, on=MONDAY)
    did = activity.done(person, **SPAN)
    assert (did.times[PRACTICE], did.times[Deed.REST, ""], did.minutes) == (
        1,
        1,
        {Deed.PRACTICE: 30},
    )


@pytest.mark.django_db
def test_a_letter_sent_is_feedback_asked_for(person, baker):
    debrief = lessons.receive_rejection(baker, heard_on=MONDAY)
    requests.send(debrief, on=SUNDAY, words="Ask again")
    assert activity.done(person, **SPAN).times[Deed.FEEDBACK, ""] == 1


def test_rulers_show_what_was_meant_or_done_and_nothing_else():
    drawn = activity.rulers({COLD: 4.0}, Done({PRACTICE: 2}, {Deed.PRACTICE: 35}))
    assert [(one.meant, one.meant_x, one.done, one.done_x, one.took) for one in drawn] == [
        ("4", "100.00%", 0, "0.00%", ""),
        ("", "", 2, "50.00%", "35 minutes noted."),
    ]


@given(st.floats(0, 200), st.integers(0, 500))
def test_a_ruler_holds_its_marks_and_has_few_numbers(meant, did):
    for ruler in activity.rulers({COLD: meant}, Done({COLD: did}, {})):
        assert 0 <= float(ruler.done_x.rstrip("%")) <= 100
        assert float((ruler.meant_x or "0").rstrip("%")) <= 100
        assert 2 <= len(ruler.ticks) <= 6


@pytest.mark.django_db
def test_the_interview_ahead_is_what_to_practise_for_first(person, baker):
    interviews.add(baker, title="A chat", starts_at=NOW + timedelta(days=3))
    week = weeks.week_of(person, MONDAY)
    first = ideas.skills(person, week, now=NOW)[0]
    assert (first.words, first.deed) == (
        "Practise two answers aloud for the interview: Baker",
        Deed.PRACTICE,
    )
    assert ideas.setback_if(person, now=NOW) == "Baker says no"


@pytest.mark.django_db
def test_a_suspicion_worth_practice_is_offered_and_a_mere_impression_is_not(person, baker):
    debrief = lessons.receive_rejection(baker, heard_on=SUNDAY)
    lessons.add_reflection(debrief, words="I mumble", control="mine", sure="unsure")
    long = suspicions.suppose(person, "I ran long", family="interview")
    suspicions.add_evidence(long, suspicions.Seen(Source.COACH, SUNDAY))
    week = weeks.week_of(person, MONDAY)
    offered = words(ideas.skills(person, week, now=NOW))
    assert "Try once, aloud, with this in mind: I ran long" in offered
    assert "Try once, aloud, with this in mind: I mumble" not in offered


@pytest.mark.django_db
def test_what_one_is_least_sure_of_is_offered_as_a_small_step(person):
    week = weeks.rate(weeks.week_of(person, MONDAY), Item.CV, 40)
    week = weeks.rate(week, Item.PAY, 10)
    assert ideas.skills(person, week, now=NOW)[0].key == "pay"


@pytest.mark.django_db
@pytest.mark.parametrize(("value", "is_offered"), [(40, True), (50, False), (None, False)])
def test_looking_at_a_no_again_is_offered_only_where_hearing_one_is_hard(
    person, baker, value, is_offered
):
    openings.move(baker, "rejected", on=MONDAY)
    week = weeks.rate(weeks.week_of(person, MONDAY), Item.NO, value)
    offered = ideas.motivations(person, week, today=SUNDAY)
    assert any("out of your hands" in idea.words for idea in offered) == is_offered


@pytest.mark.django_db
def test_there_is_always_something_of_each_kind_to_choose(person):
    week = weeks.answer(weeks.week_of(person, MONDAY), Step.HAPPENED, line="")
    skills = ideas.skills(person, week, now=NOW)
    assert (len(skills), len(ideas.motivations(person, week, today=SUNDAY))) == (3, 3)


def test_a_line_needs_two_answers():
    assert own_lines.own_line(Item.CV, [Answer(MONDAY, 50)]) is None
    assert own_lines.own_lines({Item.CV: []}) == []


def test_lines_share_one_scale_of_time():
    long = [Answer(MONDAY, 0), Answer(MONDAY + timedelta(weeks=4), 100)]
    short = [Answer(MONDAY + timedelta(weeks=2), 50), Answer(MONDAY + timedelta(weeks=3), 50)]
    drawn = own_lines.own_lines({Item.CV: long, Item.PAY: short})
    assert [line.path for line in drawn] == ["M0.0 100L1000.0 0", "M500.0 50L750.0 50"]
    assert [[mark.x for mark in line.marks] for line in drawn] == [
        ["0.00%", "100.00%"],
        ["50.00%", "75.00%"],
    ]
