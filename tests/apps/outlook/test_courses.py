"""What became of each opening, read off its timeline alone."""

from datetime import date

import pytest

from nextround.apps.openings import services as openings
from nextround.apps.openings.models import Opening
from nextround.apps.outlook.courses import courses_of, timelines_of, without_channel
from nextround.engine.funnel import End

pytestmark = pytest.mark.django_db

TODAY = date(2026, 10, 12)


def opening(person, *moves, channel="referral", stage="applied", on=date(2026, 9, 7), **said):
    """Add an opening and move it on: pairs of a stage and a day of September or October."""
    added = openings.add(person, on=on, stage=stage, role="Cook", channel=channel, **said)
    [openings.move(added, to, on=day) for to, day in moves]
    return added


def only(person):
    [course] = courses_of(timelines_of(person), today=TODAY)
    return course


def test_what_was_saved_and_never_sent_has_no_course(person):
    opening(person, stage="saved")
    assert courses_of(timelines_of(person), today=TODAY) == ()


def test_an_application_waits_at_the_first_stage_since_the_day_it_was_sent(person):
    opening(person)
    found = only(person)
    assert (found.channel, found.first, found.last, found.end) == (2, 0, 0, End.WAITING)
    assert found.since == 5.0


def test_a_final_waits_for_the_offer_since_the_final_and_began_with_the_interview(person):
    opening(person, ("interview", date(2026, 9, 21)), ("final", date(2026, 10, 5)))
    found = only(person)
    assert (found.first, found.last, found.end, found.since) == (0, 2, End.WAITING, 1.0)
    assert [found.when(stage) for stage in range(3)] == [5.0, 3.0, 3.0]


def test_silence_counts_from_their_last_move_and_not_from_giving_up(person):
    opening(person, ("screen", date(2026, 9, 14)), ("silent", date(2026, 10, 11)))
    found = only(person)
    assert (found.last, found.end, found.since) == (1, End.WAITING, 4.0)


@pytest.mark.parametrize(
    ("ended", "end"), [("rejected", End.NO), ("closed", End.NO), ("withdrawn", End.LEFT)]
)
def test_an_ending_stands_at_the_stage_that_was_reached(person, ended, end):
    opening(person, ("screen", date(2026, 9, 14)), (ended, date(2026, 9, 28)))
    found = only(person)
    assert (found.last, found.end) == (1, end)


def test_a_no_told_with_nothing_before_says_nothing_of_earlier_stages(person):
    openings.add(
        person, on=date(2026, 9, 7), stage="rejected", reached="final", role="Cook", channel="cold"
    )
    found = only(person)
    assert (found.first, found.last, found.end) == (2, 2, End.NO)


@pytest.mark.parametrize("stage", ["offer", "accepted"])
def test_an_offer_is_past_the_last_stage(person, stage):
    opening(person, ("interview", date(2026, 9, 14)), (stage, date(2026, 9, 28)))
    found = only(person)
    assert (found.last, found.end) == (3, End.OFFERED)


def test_a_move_that_was_taken_back_never_was(person, page):
    from nextround.apps.core.models import Change

    added = opening(person)
    openings.move(added, "interview", on=date(2026, 9, 14))
    page.post(f"/changes/{Change.objects.latest('pk').pk}/undo/")
    assert only(person).last == 0


def test_what_is_out_of_sight_counts_and_what_is_removed_does_not(person):
    openings.archive(opening(person), on=TODAY)
    gone = opening(person)
    openings.remove(gone)
    assert len(courses_of(timelines_of(person), today=TODAY)) == 1


def test_another_person_s_openings_do_not_count(person, stranger):
    assert courses_of(timelines_of(person), today=TODAY) == ()


def test_who_does_not_say_how_counts_with_job_boards_and_is_counted(person):
    opening(person, channel="")
    assert only(person).channel == 0
    assert without_channel(person) == 1


def test_the_courses_take_two_queries_however_many_there_are(person, django_assert_num_queries):
    Opening.objects.bulk_create(
        [Opening(owner=person, role=f"Cook {n}", stage_on=TODAY) for n in range(50)]
    )
    opening(person)
    with django_assert_num_queries(2):
        courses_of(timelines_of(person), today=TODAY)
