"""What the readers of fields share: entries of JSON Resume without what is empty."""

import re
from collections.abc import Iterable, Mapping
from itertools import islice

from nextround.formats.read import markup, plain

Entry = dict[str, object]

_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:T.{0,40}|Z|[+-]\d\d:\d\d)?")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH_YEAR = re.compile(r"([a-z]{3})[a-z]{0,6}\.?,? (?:(\d{1,2}),? )?(\d{4})", re.I)
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2}) ([a-z]{3})[a-z]{0,6}\.? (\d{4})", re.I)
_US_DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?:,? .{0,20})?")
_US_MONTH = re.compile(r"(\d{1,2})/(\d{4})")
_TAG = re.compile(r"<[a-z/!]", re.I)
_LONGEST_HTML, _MOST_ENTRIES = 200_000, 1_000


def filled(**values: object) -> Entry:
    """Return what is filled, in this order."""
    return {name: value for name, value in values.items() if value not in ("", None, [], {}, ())}


def merged(*entries: Mapping[str, object]) -> Entry:
    """Return one entry with the values of all; the first that has a value has the word."""
    found: Entry = {}
    for entry in entries:
        for name, value in entry.items():
            found.setdefault(name, value)
    return found


def date_of(text: str) -> str:
    """Return a date as JSON Resume has it, as exact as it is given; empty if it is none.

    "Mar 2019", "3/2019", "03/01/2019" (month first, as LinkedIn writes), "2019-03-01T00:00".
    """
    words = " ".join(text.split())
    if found := _DATE.fullmatch(words):
        return _joined(found[1], found[2], found[3])
    if found := _MONTH_YEAR.fullmatch(words):
        return _joined(found[3], _month(found[1]), found[2])
    if found := _DAY_MONTH_YEAR.fullmatch(words):
        return _joined(found[3], _month(found[2]), found[1])
    if found := _US_DAY.fullmatch(words):
        return _joined(found[3], found[1], found[2])
    if found := _US_MONTH.fullmatch(words):
        return _joined(found[2], found[1], None)
    return ""


def lines_of(text: str) -> list[str]:
    """Return the lines of a text that may be HTML, without bullets and what is empty."""
    shown = markup.words_of(text[:_LONGEST_HTML]) if _TAG.search(text) else plain.cleaned(text)
    lines = (" ".join(line.split()).lstrip("•▪●◦-–*· ") for line in shown.split("\n"))
    return [line for line in lines if line]


def told(text: str) -> Entry:
    """Return a description as `summary` if it is one line, as `highlights` if it is more.

    Of a first line followed by bullets, the first line is the summary.
    """
    lines = lines_of(text)
    if len(lines) < 2:
        return filled(summary=lines[0] if lines else "")
    begins = text.lstrip()[:1] not in "•▪●◦-–*·<" and any(mark in text for mark in "•▪●◦")
    if begins:
        return filled(summary=lines[0], highlights=lines[1:])
    return filled(highlights=lines)


def listed(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries that are filled, each once; a career has no more than a thousand."""
    first = islice(entries, _MOST_ENTRIES)
    return [*{repr(entry): entry for entry in first if entry}.values()]


def _joined(year: str, month: str | None, day: str | None) -> str:
    parts = [year]
    if month and 1 <= int(month) <= 12:
        parts.append(f"{int(month):02d}")
        if day and 1 <= int(day) <= 31:
            parts.append(f"{int(day):02d}")
    return "-".join(parts)


def _month(name: str) -> str | None:
    known = name.lower()[:3]
    return str(_MONTHS.index(known) + 1) if known in _MONTHS else None
