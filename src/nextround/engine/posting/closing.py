"""The day until which a posting takes applications."""

import re
from datetime import date

from nextround.engine.posting.found import Found
from nextround.engine.posting.wording import CLOSING_PHRASES, MONTHS

_MONTH_NUMBERS = {name: number for number, names in enumerate(MONTHS, 1) for name in names}
_MONTH = "|".join(sorted(_MONTH_NUMBERS, key=len, reverse=True))
_YEAR = r"(?:\s+(?:de\s+|del\s+)?|,\s*)?(?P<year>20\d\d)?"
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<!\d)(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
        rf"(?<!\d)(?P<day>\d\d?)(?:st|nd|rd|th|er|\.)?\s+(?:of\s+|de\s+)?(?P<name>{_MONTH})\b\.?{_YEAR}",
        rf"\b(?P<name>{_MONTH})\.?\s+(?P<day>\d\d?)(?:st|nd|rd|th)?\b(?!\d){_YEAR}",
        r"(?<!\d)(?P<day>\d\d?)(?P<mark>[./])(?P<month>\d\d?)[./](?P<year>20\d\d)(?!\d)",
    )
)
_PHRASE = re.compile(rf"(?<!\w)(?:{CLOSING_PHRASES})", re.IGNORECASE)
# A date belongs to the phrase if it stands so near behind it.
_REACH = 50


def closing_date(text: str, *, language: str, read_on: date | None) -> Found | None:
    """Return the first date, as ISO, that follows words for a closing date.

    A day and month without a year are the next such day after `read_on`. Where "3/4/2026" may
    be either order, as in English, it is left out.
    """
    for phrase in _PHRASE.finditer(text):
        found = date_after(text, phrase.end(), language=language, read_on=read_on, reach=_REACH)
        if found:
            return found
    return None


def date_after(
    text: str, start: int, *, language: str, read_on: date | None, reach: int
) -> Found | None:
    """Return the first date, as ISO, that stands within `reach` characters from `start`."""
    for pattern in _DATES:
        match = pattern.search(text, start, start + reach)
        day = match and _day(match.groupdict(), language=language, read_on=read_on)
        if match and day:
            return Found(day.isoformat(), match.start(), match.end())
    return None


def _day(parts: dict[str, str | None], *, language: str, read_on: date | None) -> date | None:
    first, name = int(parts["day"] or 0), parts.get("name")
    month = _MONTH_NUMBERS[name.lower()] if name else int(parts.get("month") or 0)
    if parts.get("mark") == "/" and language == "en" and max(first, month) <= 12:
        return None
    if month > 12:
        first, month = month, first
    if year := parts["year"]:
        return _valid(int(year), month, day=first)
    if read_on is None:
        return None
    this_year = _valid(read_on.year, month, day=first)
    if this_year and this_year >= read_on:
        return this_year
    return _valid(read_on.year + 1, month, day=first)


def _valid(year: int, month: int, *, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
