"""Days of a career as far as they are known, and the months that they can and must cover.

A month is a whole number: twelve times the year, and the month from 0.
"""

import re
from dataclasses import dataclass
from datetime import date

PRESENT = "present"
YEAR = 12

_DATE = re.compile(r"([12]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?")


@dataclass(frozen=True, slots=True)
class Span:
    """The months that something took, the last one included.

    Attributes:
        first: The earliest it can have begun.
        last: The latest it can have ended.
        sure_first: The latest it can have begun.
        sure_last: The earliest it can have ended; before `sure_first` where nothing is sure.
        goes_on: Whether it has not ended.
        open: Whether nothing is known of its end.
    """

    first: int
    last: int
    sure_first: int
    sure_last: int
    goes_on: bool = False
    open: bool = False


def is_date(said: str) -> bool:
    """Return whether this is a year, a month or a day, as facts have them."""
    match = _DATE.fullmatch(said)
    if match is None or match[3] is None:
        return match is not None
    try:
        date.fromisoformat(said)
    except ValueError:
        return False
    return True


def first_month(said: str) -> int | None:
    """Return the earliest month that a date can mean, or None where it is none."""
    return None if not is_date(said) else _year(said) + (_month(said) or 0)


def last_month(said: str) -> int | None:
    """Return the latest month that a date can mean, or None where it is none."""
    if not is_date(said):
        return None
    month = _month(said)
    return _year(said) + (YEAR - 1 if month is None else month)


def month_of(day: date) -> int:
    """Return the month of a day."""
    return YEAR * day.year + day.month - 1


def said(month: int) -> str:
    """Return a month as facts have it: YYYY-MM."""
    return f"{month // YEAR:04}-{month % YEAR + 1:02}"


def span(start: str, end: str, *, today: date) -> Span | None:
    """Return the months from `start` to `end`, or None where neither is known.

    What goes on lasts until today, or as long as it was said to have begun later.
    """
    now = month_of(today)
    goes_on = end == PRESENT
    begins = (first_month(start), last_month(start))
    ends = (now, now) if goes_on else (first_month(end), last_month(end))
    first, latest_first = begins if begins[0] is not None else (ends[0], ends[1])
    earliest_last, last = ends if ends[0] is not None else begins
    if first is None or latest_first is None or earliest_last is None or last is None:
        return None
    return Span(
        first=first,
        last=max(last, first),
        sure_first=latest_first,
        sure_last=earliest_last,
        goes_on=goes_on,
        open=ends[0] is None,
    )


def _year(said: str) -> int:
    return YEAR * int(said[:4])


def _month(said: str) -> int | None:
    return int(said[5:7]) - 1 if len(said) > 4 else None
