"""The days up to an interview, as marks on a line."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

# Longer than this a row of days says less than the number of them.
_MOST_DAYS = 9
# With more days than these, only the first and the last have room for their name.
_NAMED = 4
# The first and the last mark stand inside the line, so that their names fit, in per cent.
_EDGE = 8


@dataclass(frozen=True, slots=True)
class Mark:
    """One day: `x` in per cent of the line, `on` None where its name has no room."""

    x: str
    on: date | None
    is_last: bool


def marks(today: date, *, until: date) -> list[Mark]:
    """Return a mark for each day from `today`; none where the day is too far, or is today."""
    days = (until - today).days
    return list(_marks(today, days)) if 1 <= days <= _MOST_DAYS else []


def _marks(today: date, days: int) -> Iterator[Mark]:
    for n in range(days + 1):
        x = _EDGE + (100 - 2 * _EDGE) * n / days
        is_named = days <= _NAMED or n in {0, days}
        on = today + timedelta(days=n) if is_named else None
        yield Mark(f"{x:.2f}%", on, is_last=n == days)
