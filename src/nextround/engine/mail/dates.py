"""Days and times of day in a mail, with where they stand."""

import re
from dataclasses import dataclass
from datetime import date, time, timedelta

from nextround.engine.mail.lexicon import fold

# A day may be named as late as this after it has passed.
_LOOKING_BACK = timedelta(days=10)

_MONTH_WORDS = """
january jan januar janner janvier janv enero ene; february feb februar fevrier fevr febrero;
march mar marz maerz mars marzo; april apr avril avr abril abr; may mai mayo;
june jun juni juin junio; july jul juli juillet juil julio; august aug aout agosto ago;
september sept sep septembre septiembre; october oct oktober okt octobre octubre;
november nov novembre noviembre; december dec dezember dez decembre diciembre dic
"""
_MONTHS = {
    word: number
    for number, words in enumerate(_MONTH_WORDS.split(";"), start=1)
    for word in words.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAYS = (
    re.compile(r"\b(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)\b"),
    re.compile(r"\b(?P<d>\d{1,2})\. ?(?P<m>\d{1,2})\.(?: ?(?P<y>20\d\d|\d\d)\b)?"),
    re.compile(r"\b(?P<d>\d{1,2})/(?P<m>\d{1,2})/(?P<y>20\d\d)\b"),
    re.compile(
        rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|\.)? (?:de |of )?(?P<month>{_MONTH})\b\.?"
        r"(?:,? (?:de |del )?(?P<y>20\d\d)\b)?"
    ),
    re.compile(
        rf"\b(?P<month>{_MONTH})\.? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<y>20\d\d)\b)?"
    ),
)
_HOUR_WORDS = {
    word: number % 12
    for words in (
        "eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
        "one two three four five six seven eight nine ten eleven twelve",
    )
    for number, word in enumerate(words.split(), start=1)
}
_TIMES = (
    re.compile(r"\b(?P<h>\d{1,2})[:.](?P<min>\d\d)(?!\.?\d)(?: ?(?P<half>am|pm|a\.m|p\.m))?"),
    re.compile(r"\b(?P<h>\d{1,2}) ?h ?(?P<min>\d\d)\b"),
    re.compile(r"\b(?P<h>\d{1,2}) ?(?P<half>am|pm|a\.m|p\.m)\b"),
    re.compile(r"\b(?P<h>\d{1,2}) ?(?:uhr|h|heures|horas)\b"),
    re.compile(
        r"\b(?:a las|at|um|gegen) (?P<h>\d{1,2})\b"
        r"(?![:./]?\d| ?(?:minut|min\b|%|am\b|pm\b|a\.m|p\.m|uhr|h\b|heures|horas))"
    ),
    re.compile(r"\bhalb (?P<halbword>[a-z]{4,7}|\d{1,2})\b"),
)


@dataclass(frozen=True, slots=True)
class Day:
    """A day named in a text, from `start` to before `end`."""

    day: date
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A time of day named in a text, from `start` to before `end`."""

    at: time
    start: int
    end: int


def days_in(text: str, *, sent_on: date | None) -> tuple[Day, ...]:
    """Return the days named in `text`, in order.

    A day without a year is the next one after `sent_on`; without `sent_on` it is left out, and
    so is what is no day of the calendar.
    """
    found: list[Day] = []
    for match in _matches(_DAYS, text):
        day = _day(match, sent_on)
        if day is not None:
            found.append(Day(day, match.start(), match.end()))
    return tuple(found)


def times_in(text: str) -> tuple[TimeOfDay, ...]:
    """Return the times of day named in `text`, in order."""
    found: list[TimeOfDay] = []
    for match in _matches(_TIMES, text):
        at = _time(match)
        if at is not None:
            found.append(TimeOfDay(at, match.start(), match.end()))
    return tuple(found)


def _matches(patterns: tuple[re.Pattern[str], ...], text: str) -> list[re.Match[str]]:
    """Return what the patterns match, in order; of two that overlap the longer one."""
    folded = fold(text).replace("\n", " ")
    matches = [match for pattern in patterns for match in pattern.finditer(folded)]
    kept: list[re.Match[str]] = []
    for match in sorted(matches, key=lambda each: (each.start(), -each.end())):
        if not kept or match.start() >= kept[-1].end():
            kept.append(match)
    return kept


def _day(match: re.Match[str], sent_on: date | None) -> date | None:
    parts = match.groupdict()
    month = _MONTHS[parts["month"]] if parts.get("month") else int(parts["m"])
    day = int(parts["d"])
    if parts["y"]:
        year = int(parts["y"])
        return _calendar_day(year if year > 99 else 2000 + year, month, day=day)
    if sent_on is None:
        return None
    this_year = _calendar_day(sent_on.year, month, day=day)
    if this_year and this_year < sent_on - _LOOKING_BACK:
        return _calendar_day(sent_on.year + 1, month, day=day)
    return this_year


def _calendar_day(year: int, month: int, *, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _time(match: re.Match[str]) -> time | None:
    parts = match.groupdict()
    if parts.get("halbword"):
        return _half_before(parts["halbword"])
    hour, minute = int(parts["h"]), int(parts.get("min") or 0)
    half = parts.get("half") or ""
    if half.startswith("p") and hour < 12:
        hour += 12
    if half.startswith("a") and hour == 12:
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _half_before(word: str) -> time | None:
    """Read German "halb sieben", which is half past six."""
    hour = int(word) if word.isdigit() else _HOUR_WORDS.get(word)
    if hour is None or hour > 12:
        return None
    return time((hour - 1) % 12, 30)
