"""Days and meetings as an iCalendar file (RFC 5545)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from icalendar import Calendar


@dataclass(frozen=True, slots=True)
class Day:
    """Something to do on a day.

    Attributes:
        uid: The same for the same thing each time, so that a calendar updates it.
        on: The day.
        title: What to do.
        notes: More about it, or "".
        made_at: When it was written down, with a zone.
    """

    uid: str
    on: date
    title: str
    notes: str
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Something at a time of day.

    Attributes:
        uid: The same for the same thing each time, so that a calendar updates it.
        starts_at: With a zone; written in universal time, which no calendar misreads.
        lasts: How long, or None where nobody said: then no end is invented.
        place, link, notes: More about it, or "".
        made_at: When it was written down, with a zone.
    """

    uid: str
    starts_at: datetime
    lasts: timedelta | None
    title: str
    place: str
    link: str
    notes: str
    made_at: datetime


def meeting(shown: Meeting) -> bytes:
    """Return a calendar with this one meeting."""
    from icalendar import Event

    calendar = _calendar()
    event = Event()
    event.add("uid", shown.uid)
    event.add("dtstamp", shown.made_at.astimezone(UTC))
    event.add("dtstart", shown.starts_at.astimezone(UTC))
    if shown.lasts is not None:
        event.add("dtend", (shown.starts_at + shown.lasts).astimezone(UTC))
    event.add("summary", shown.title)
    more = {"location": shown.place, "url": shown.link, "description": shown.notes}
    for name, words in more.items():
        if words:
            # An address is not escaped as other words are: a line end in it would begin a field.
            event.add(name, "".join(words.split()) if name == "url" else words)
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def all_day_events(days: Iterable[Day]) -> bytes:
    """Return a calendar with one all-day event for each of `days`, blocking no time."""
    from icalendar import Event

    calendar = _calendar()
    for day in days:
        event = Event()
        event.add("uid", day.uid)
        event.add("dtstamp", day.made_at)
        event.add("dtstart", day.on)
        event.add("dtend", day.on + timedelta(days=1))
        event.add("summary", day.title)
        if day.notes:
            event.add("description", day.notes)
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _calendar() -> "Calendar":
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Nextround//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    return calendar
