"""Plans as a calendar file that calendars take."""

from datetime import UTC, date, datetime

from icalendar import Calendar

from nextround.formats.write.calendar import Day, all_day_events

MADE = datetime(2026, 10, 9, 12, 0, tzinfo=UTC)


def events(*days):
    return Calendar.from_ical(all_day_events(days)).walk("VEVENT")


def day(title="Send the letter", notes="When I sit down"):
    return Day(
        uid="plan-1@nextround", on=date(2026, 10, 12), title=title, notes=notes, made_at=MADE
    )


def test_a_plan_is_one_event_of_a_whole_day():
    (event,) = events(day())
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2026, 10, 12), date(2026, 10, 13))
    assert event["SUMMARY"] == "Send the letter"


def test_it_blocks_no_time():
    (event,) = events(day())
    assert event["TRANSP"] == "TRANSPARENT"


def test_words_cannot_add_a_line_of_their_own():
    trap = "Done\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nATTACH:file:///etc/passwd"
    (event,) = events(day(title=trap, notes=trap))
    assert "ATTACH" not in event
    assert "END:VEVENT" in event["SUMMARY"]


def test_no_plan_is_an_empty_calendar():
    assert events() == []


def test_long_words_in_any_script_come_back_as_they_were():
    words = "準備する " * 40 + "مقابلة"
    (event,) = events(day(title=words))
    assert event["SUMMARY"] == words
