"""Days as an iCalendar file (RFC 5545)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta


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


def all_day_events(days: Iterable[Day]) -> bytes:
    """Return a calendar with one all-day event for each of `days`, blocking no time."""
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//Nextround//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
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
