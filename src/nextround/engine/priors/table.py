"""Numbers that came from the world, each with its range, its source and how sure we are."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum


class Mark(StrEnum):
    """How the number was come by."""

    SEEN = "S"
    """Read in the source itself."""
    SECONDARY = "S2"
    """Read in a page that quotes the source."""
    MEMORY = "M"
    """Remembered from the source, not read again."""
    JUDGEMENT = "judgement"
    """Ours, with the reason in the note."""
    YOURS = "yours"
    """Set by the person."""


class Unit(StrEnum):
    """What a number is a number of; each has limits that no value may pass."""

    PROBABILITY = "probability"
    CORRELATION = "correlation"
    PEOPLE = "people"
    SHARE = "share"
    MONTHS = "months"
    MEAN_IN_SD = "mean in standard deviations"
    SD = "standard deviations"
    LOG_ODDS = "log-odds"
    WEEKS = "weeks"
    MINUTES = "minutes"
    TIMES = "times"

    @property
    def limits(self) -> tuple[float, float]:
        """The least and the greatest value."""
        return _LIMITS[self]


_LIMITS = {
    Unit.PROBABILITY: (0.0, 1.0),
    Unit.CORRELATION: (0.0, 1.0),
    Unit.PEOPLE: (1.0, 1_000_000.0),
    Unit.SHARE: (0.0, 1.0),
    Unit.MONTHS: (1.0, 240.0),
    Unit.MEAN_IN_SD: (-3.0, 3.0),
    Unit.SD: (0.05, 3.0),
    Unit.LOG_ODDS: (0.0, 3.0),
    Unit.WEEKS: (0.1, 104.0),
    Unit.MINUTES: (1.0, 1440.0),
    Unit.TIMES: (0.1, 10.0),
}
_WHOLE = frozenset({Unit.PEOPLE, Unit.MONTHS})


class PriorsError(ValueError):
    """A number that a prior cannot take, or a name that no prior has; fit to show a person."""


@dataclass(frozen=True, slots=True)
class Prior:
    """One number.

    Attributes:
        key: Its name, from the general to the particular, parted by dots.
        value: What is used.
        low, high: Between these it may well lie.
        unit: What it is a number of.
        meaning: What it says, in a few words.
        source: Who found it, or what it rests on.
        mark: How it was come by.
        note: What else one should know; may be empty.
    """

    key: str
    value: float
    low: float
    high: float
    unit: Unit
    meaning: str
    source: str
    mark: Mark
    note: str = ""

    def __post_init__(self) -> None:
        least, most = self.unit.limits
        # Written so that "not a number" is refused too.
        if not (math.isfinite(self.value) and least <= self.value <= most):
            raise PriorsError(
                f"“{self.key}” lies between {least:g} and {most:g}, not at {self.value:g}"
            )
        if self.unit in _WHOLE and self.value != int(self.value):
            raise PriorsError(f"“{self.key}” is a whole number, not {self.value:g}")

    @property
    def is_reported(self) -> bool:
        """Whether it must be shown as "reported": the source itself was not read."""
        return self.mark in {Mark.SECONDARY, Mark.MEMORY}


def rows(
    *entries: tuple[str, float, float, float, str],
    prefix: str,
    unit: Unit,
    meaning: str,
    source: str,
    mark: Mark,
) -> tuple[Prior, ...]:
    """Return priors that share all but (rest of the key, value, low, high, note)."""
    return tuple(
        Prior(f"{prefix}.{key}", value, low, high, unit, meaning, source, mark, note)
        for key, value, low, high, note in entries
    )


class Priors(Mapping[str, float]):
    """All numbers by key, read-only."""

    __slots__ = ("_rows",)

    def __init__(self, rows: tuple[Prior, ...]) -> None:
        self._rows = {row.key: row for row in rows}
        if len(self._rows) != len(rows):
            raise PriorsError("two priors have the same name")

    def __getitem__(self, key: str) -> float:
        return self._rows[key].value

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, key: str) -> Prior:
        """Return a number with all that is known of it."""
        return self._rows[key]

    def people(self, key: str) -> int:
        """Return a number of people."""
        return int(self[key])

    def under(self, prefix: str) -> dict[str, float]:
        """Return the numbers whose key starts with `prefix` and a dot, by the rest of it."""
        start = f"{prefix}."
        return {
            key.removeprefix(start): row.value
            for key, row in self._rows.items()
            if key.startswith(start)
        }

    def with_changes(self, changes: Mapping[str, float]) -> "Priors":
        """Return the same table with some values set by the person.

        Raises:
            PriorsError: No such key, or a value outside what its unit allows.
        """
        unknown = changes.keys() - self._rows.keys()
        if unknown:
            raise PriorsError(f"there is no prior “{min(unknown)}”")
        return Priors(
            tuple(
                replace(row, value=changes[key], mark=Mark.YOURS) if key in changes else row
                for key, row in self._rows.items()
            )
        )
