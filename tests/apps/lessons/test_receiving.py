"""A "no" arrives: the opening closes and a debrief opens, once."""

from datetime import date

import pytest

from nextround.apps.lessons import services
from nextround.apps.lessons.models import Debrief
from nextround.apps.openings import services as openings

pytestmark = pytest.mark.django_db

HEARD = date(2026, 10, 9)
MESSAGE = (
    "Thank you for coming to the final. It was a close call between two of you. "
    "We have decided to appoint the other candidate."
)


def test_the_opening_is_closed_at_the_stage_it_had_reached(final):
    services.receive_rejection(final, heard_on=HEARD)
    final.refresh_from_db()
    assert (final.stage, final.reached) == ("rejected", "final")


def test_the_debrief_takes_the_stage_from_the_timeline(final):
    assert services.receive_rejection(final, heard_on=HEARD).family == "final"


def test_the_same_no_twice_is_one_debrief(final):
    first = services.receive_rejection(final, heard_on=HEARD)
    second = services.receive_rejection(final, heard_on=HEARD, message=MESSAGE)
    assert (first.pk, Debrief.objects.for_person(final.owner).count()) == (second.pk, 1)


def test_a_message_that_comes_later_is_kept(final):
    services.receive_rejection(final, heard_on=HEARD)
    again = services.receive_rejection(final, heard_on=HEARD, message=MESSAGE)
    assert again.message == MESSAGE


def test_what_the_message_states_is_filled_in(final):
    debrief = services.receive_rejection(final, heard_on=HEARD, message=MESSAGE)
    assert debrief.close


def test_a_withdrawn_opening_is_not_turned_into_a_no(final):
    openings.move(final, "withdrawn", on=HEARD)
    with pytest.raises(services.AlreadyDecidedError):
        services.receive_rejection(final, heard_on=HEARD)
    assert not Debrief.objects.for_person(final.owner).exists()


def test_an_old_no_keeps_its_old_date(person):
    opening = openings.add(person, on=date(2019, 3, 1), stage="applied", employer="Mill")
    debrief = services.receive_rejection(opening, heard_on=date(2019, 4, 2))
    opening.refresh_from_db()
    assert (debrief.heard_on, opening.stage_on) == (date(2019, 4, 2), date(2019, 4, 2))


def test_several_on_one_day_are_several(person):
    for employer in ("Mill", "Harrow", "Quay"):
        opening = openings.add(person, on=HEARD, stage="applied", employer=employer)
        services.receive_rejection(opening, heard_on=HEARD)
    assert Debrief.objects.for_person(person).count() == 3
