"""Interviews: when they are in the person's zone, who sits in them, and which one is next."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest

from nextround.apps.core import history
from nextround.apps.openings import contacts, interviews, services
from nextround.apps.openings.contacts import Who
from nextround.apps.openings.models import Contact, Interview, Part

pytestmark = pytest.mark.django_db

VIENNA = ZoneInfo("Europe/Vienna")
NOW = datetime(2026, 10, 14, 12, tzinfo=UTC)
PANEL = (Who(name="Moira Pell", part="on the panel"), Who(name="Ida Barr"))


@pytest.fixture
def panel(final):
    """Return an interview in two days, with two people."""
    starts_at = NOW + timedelta(days=2)
    return interviews.add(
        final, title="Panel", starts_at=starts_at, minutes=45, place="Room 4", people=PANEL
    )


def seated(interview):
    parts = Part.objects.filter(interview=interview).order_by("pk")
    return [(part.contact.name, part.part) for part in parts]


def test_a_time_is_that_of_the_clocks_where_the_person_lives():
    summer = interviews.moment(date(2026, 7, 1), time(10, 30), zone=VIENNA)
    winter = interviews.moment(date(2026, 12, 1), time(10, 30), zone=VIENNA)
    assert (summer, winter) == (
        datetime(2026, 7, 1, 8, 30, tzinfo=UTC),
        datetime(2026, 12, 1, 9, 30, tzinfo=UTC),
    )


def test_a_time_that_the_clocks_jump_over_is_refused_in_a_sentence():
    with pytest.raises(interviews.SkippedTimeError, match="left out"):
        interviews.moment(date(2026, 3, 29), time(2, 30), zone=VIENNA)


def test_a_time_that_comes_twice_is_asked_about():
    with pytest.raises(interviews.TwiceTimeError, match="comes twice"):
        interviews.moment(date(2026, 10, 25), time(2, 30), zone=VIENNA)


@pytest.mark.parametrize(("fold", "hour"), [(0, 0), (1, 1)])
def test_of_a_time_that_comes_twice_the_one_that_was_meant_is_kept(fold, hour):
    found = interviews.moment(date(2026, 10, 25), time(2, 30), zone=VIENNA, fold=fold)
    assert found == datetime(2026, 10, 25, hour, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("starts_at", "fold"),
    [
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "0"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "1"),
        (datetime(2026, 7, 1, 8, 30, tzinfo=UTC), ""),
    ],
)
def test_a_form_gets_back_the_time_that_was_typed(final, starts_at, fold):
    kept = interviews.add(final, starts_at=starts_at)
    typed = interviews.as_typed(kept, zone=VIENNA)
    chosen = int(fold) if fold else None
    back = interviews.moment(typed["on"], typed["at"], zone=VIENNA, fold=chosen)
    assert (typed["fold"], back) == (fold, starts_at)


def test_the_next_interview_is_the_first_that_is_not_over(final, panel):
    interviews.add(final, title="Talk", starts_at=NOW - timedelta(days=9))
    interviews.add(final, title="Last", starts_at=NOW + timedelta(days=9))
    interviews.add(final, title="Some day")
    rounds = interviews.rounds(final, now=NOW)
    assert [(str(one.interview), one.is_over, one.is_next) for one in rounds] == [
        ("Talk", True, False),
        ("Panel", False, True),
        ("Last", False, False),
        ("Some day", False, False),
    ]


def test_an_interview_is_not_over_while_it_goes_on(final, panel):
    during = panel.starts_at + timedelta(minutes=44)
    after = panel.starts_at + timedelta(minutes=45)
    assert [interviews.rounds(final, now=now)[0].is_over for now in (during, after)] == [
        False,
        True,
    ]


def test_of_all_openings_the_nearest_interview_comes(person, panel):
    other = services.add(person, on=date(2026, 10, 1), stage="interview", employer="Mill")
    sooner = interviews.add(other, starts_at=NOW + timedelta(days=1))
    assert interviews.coming(person, now=NOW) == sooner


@pytest.mark.parametrize("ending", ["rejected", "withdrawn", "closed"])
def test_an_interview_of_an_opening_that_ended_does_not_come(person, final, panel, ending):
    services.move(final, ending, on=date(2026, 10, 14))
    assert interviews.coming(person, now=NOW) is None


def test_a_strangers_interview_does_not_come(person, stranger):
    assert interviews.coming(person, now=datetime(2026, 1, 1, tzinfo=UTC)) is None


def test_people_typed_new_become_contacts_at_the_employer_named(final, panel):
    assert seated(panel) == [("Moira Pell", "on the panel"), ("Ida Barr", "")]
    assert Contact.objects.filter(owner=final.owner).count() == 2


def test_a_name_typed_twice_is_one_contact(final, panel):
    interviews.add(final, title="Last", people=[Who(name="moira pell")])
    assert Contact.objects.filter(name__iexact="Moira Pell").count() == 1


def test_people_are_changed_taken_off_and_brought_in_at_once(final, panel):
    moira = contacts.contacts(final.owner).get(name="Moira Pell")
    named = [Who(contact=moira.pk, part="leads it"), Who(name="Cy Orr", part="notes")]
    interviews.edit(interviews.interviews(final.owner).get(), title="Talk", people=named)
    assert seated(panel) == [("Moira Pell", "leads it"), ("Cy Orr", "notes")]
    assert Contact.objects.filter(name="Ida Barr").exists()


def test_a_strangers_contact_cannot_be_seated(final, stranger):
    foreign = Contact.objects.filter(owner=stranger).first()
    with pytest.raises(services.OpeningError, match="not there any more"):
        interviews.add(final, people=[Who(contact=foreign.pk)])
    assert not Interview.objects.filter(owner=final.owner).exists()


def test_taking_an_interview_back_takes_its_new_people_back_too(final):
    with history.following() as made:
        interviews.add(final, title="Panel", people=PANEL)
    history.take_back(made[0])
    rows = [model.objects.filter(owner=final.owner) for model in (Interview, Contact, Part)]
    assert [found.count() for found in rows] == [0, 0, 0]


def test_a_removed_interview_comes_back_with_its_people(final, panel):
    with history.following() as made:
        interviews.remove(panel)
    assert not Part.objects.filter(owner=final.owner).exists()
    history.take_back(made[0])
    assert seated(Interview.objects.get(owner=final.owner))[0] == ("Moira Pell", "on the panel")


def test_the_calendar_file_says_when_where_and_with_whom(final, panel):
    kept = interviews.interviews(final.owner).get()
    file = interviews.as_calendar(kept, made_at=NOW)
    (event,) = icalendar.Calendar.from_ical(file).walk("VEVENT")
    assert event.decoded("DTSTART") == panel.starts_at
    assert event.decoded("DTEND") == panel.starts_at + timedelta(minutes=45)
    assert (event["SUMMARY"], event["LOCATION"]) == (f"Panel: {final}", "Room 4")
    assert "Moira Pell" in event["DESCRIPTION"]


def test_no_end_is_invented_for_a_calendar(final):
    kept = interviews.add(final, starts_at=NOW)
    (event,) = icalendar.Calendar.from_ical(interviews.as_calendar(kept, made_at=NOW)).walk(
        "VEVENT"
    )
    assert "DTEND" not in event


def test_an_interview_without_a_time_makes_no_calendar_file(final):
    assert interviews.as_calendar(interviews.add(final), made_at=NOW) is None
