"""The stage follows from the timeline, and nothing in the timeline is ever changed."""

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from nextround.apps.core import history, people
from nextround.apps.openings import queries, services, timeline
from nextround.apps.openings.models import Stage

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)


def test_a_new_opening_stands_where_it_was_put(person):
    opening = services.add(person, on=DAY, stage="applied", employer="Mill", role="Baker")
    assert timeline.standing(opening.events.all()).stage == Stage.APPLIED


def test_an_ending_keeps_how_far_it_had_come(final):
    services.move(final, "rejected", on=DAY)
    assert (final.stage, final.reached) == ("rejected", "final")


def test_an_ending_told_on_its_own_had_at_least_been_applied_for(person):
    opening = services.add(person, on=DAY, stage="rejected", employer="Mill")
    opening.settle()
    assert opening.reached == "applied"


def take_back(row):
    """Take back the change that added a row."""
    ((change, _reach),) = history.that_added([row], of="openings.opening").values()
    return history.take_back(history.Change.objects.get(pk=change))


def test_undoing_a_move_brings_the_stage_back(final):
    take_back(services.move(final, "rejected", on=DAY))
    final.refresh_from_db()
    assert (final.stage, final.reached) == ("final", "")


def test_undoing_the_undoing_brings_the_move_back(final):
    undone = take_back(services.move(final, "rejected", on=DAY))
    history.take_back(undone)
    final.refresh_from_db()
    assert final.stage == "rejected"


def test_undoing_a_move_from_the_middle_leaves_the_later_one(final):
    event = services.move(final, "offer", on=DAY)
    services.move(final, "accepted", on=DAY)
    take_back(event)
    final.refresh_from_db()
    assert final.stage == "accepted"


def test_undoing_how_it_began_removes_the_opening(person):
    opening = services.add(person, on=DAY, employer="Mill")
    take_back(opening)
    assert not queries.openings(person).exists()


def test_undoing_an_edit_brings_the_old_words_back(final):
    take_back(services.edit(final, on=DAY, role="Director", next_on=date(2026, 11, 1)))
    final.refresh_from_db()
    assert (final.role, final.next_on) == ("Manager", None)


def test_an_edit_that_changes_nothing_adds_no_event(final):
    assert services.edit(final, on=DAY, role="Manager") is None


def test_moving_to_where_it_stands_adds_no_event(final):
    assert services.move(final, "final", on=DAY) is None


def test_an_event_is_never_written_again(final):
    event = final.events.first()
    event.note = "changed"
    with pytest.raises(TypeError):
        event.save()


def test_a_move_noted_late_stands_at_its_own_day(person):
    opening = services.add(person, on=date(2026, 9, 1), stage="saved", employer="Mill")
    services.move(opening, "interview", on=date(2026, 9, 20))
    services.move(opening, "applied", on=date(2026, 9, 5))
    opening.refresh_from_db()
    assert opening.stage == "interview"


def test_a_no_dated_before_the_day_the_opening_was_saved_still_ends_it(person):
    opening = services.add(person, on=date(2026, 10, 20), stage="applied", employer="Mill")
    services.move(opening, "rejected", on=DAY)
    opening.refresh_from_db()
    assert (opening.stage, opening.stage_on) == ("rejected", DAY)


def test_applied_last_week_noted_after_saved_today_leads_further(person):
    opening = services.add(person, on=date(2026, 10, 20), stage="saved", employer="Mill")
    services.move(opening, "applied", on=DAY)
    opening.refresh_from_db()
    assert opening.stage == "applied"


def test_a_step_noted_after_the_ending_tells_how_far_it_had_come(person):
    opening = services.add(person, on=date(2026, 9, 1), stage="applied", employer="Mill")
    services.move(opening, "rejected", on=DAY)
    services.move(opening, "interview", on=date(2026, 9, 20))
    opening.refresh_from_db()
    assert (opening.stage, opening.reached) == ("rejected", "interview")


def test_a_later_step_opens_an_ended_opening_again(final):
    services.move(final, "rejected", on=DAY)
    services.move(final, "offer", on=date(2026, 10, 12))
    final.refresh_from_db()
    assert (final.stage, final.reached) == ("offer", "")


def test_the_page_of_an_opening_shows_no_more_what_was_taken_back(final):
    event = services.move(final, "offer", on=DAY)
    take_back(event)
    assert event.pk not in {line.event.pk for line in queries.timeline_of(final)}


class StageAndTimeline(TestCase):
    """Whatever happens, the written stage is what the timeline says."""

    @given(
        st.lists(
            st.tuples(
                st.sampled_from([*Stage.values, "undo"]), st.integers(min_value=0, max_value=40)
            ),
            max_size=8,
        )
    )
    def test_the_written_stage_is_always_what_the_timeline_says(self, deeds):
        opening = services.add(people.owner(), on=date(2026, 1, 1), employer="Mill")
        services.move(opening, "applied", on=date(2026, 1, 1))
        for deed, days in deeds:
            on = date(2026, 1, 1).replace(day=1 + days % 28)
            _do(opening, deed, on)
        opening.refresh_from_db()
        assert not services.differs(opening)


def _do(opening, deed, on):
    if deed != "undo":
        services.move(opening, deed, on=on)
        return
    latest = history.changes(opening.owner).first()
    if history.Change.objects.count() > 1:
        with contextlib.suppress(history.NothingToUndoError):
            history.take_back(latest)
        opening.refresh_from_db()
