"""Cases that were computed elsewhere: their parts, and how well a quantity agrees."""

import math
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
_Made = TypeVar("_Made")

_WORSE_THAN_ANY = sys.float_info.max


class NotCasesError(ValueError):
    """The cases do not have the form that can be compared; the text is fit to show."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How well one quantity agrees over all cases.

    Attributes:
        max_abs: The largest absolute difference; the largest float where a number stands
            on one side and nothing on the other.
        tolerance: The largest that is accepted.
        n: How many numbers were compared.
    """

    max_abs: float
    tolerance: float
    n: int

    @property
    def holds(self) -> bool:
        """Whether the quantity agrees."""
        return self.max_abs <= self.tolerance


@dataclass(frozen=True, slots=True)
class Compared:
    """One quantity, as we have it and as the cases have it; None where it does not exist."""

    quantity: str
    ours: float | None
    theirs: float | None
    tolerance: float

    @property
    def difference(self) -> float:
        """How far apart they are; the largest float where only one of them exists."""
        if self.ours is None and self.theirs is None:
            return 0.0
        if self.ours is None or self.theirs is None:
            return _WORSE_THAN_ANY
        difference = abs(self.ours - self.theirs)
        return difference if math.isfinite(difference) else _WORSE_THAN_ANY


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the file, with the words for where it stands."""

    where: str
    value: Mapping[str, object]

    def number(self, key: str, otherwise: float | None = None) -> float:
        """Return the number there.

        Raises:
            NotCasesError: There is none, and nothing is taken otherwise.
        """
        return number(self.value.get(key, otherwise), self._within(key))

    def number_or_nothing(self, key: str) -> float | None:
        """Return the number there, or None where the file says that there is none."""
        return None if self.value.get(key, ...) is None else self.number(key)

    def numbers(self, key: str) -> Array:
        """Return the numbers listed there."""
        where = self._within(key)
        return np.array([number(each, where) for each in list_of(self.value.get(key), where)])

    def rows(self, key: str) -> Array:
        """Return the rows of numbers there, all of one length."""
        where = self._within(key)
        rows = [list_of(row, where) for row in list_of(self.value.get(key), where)]
        if len({len(row) for row in rows}) > 1:
            raise NotCasesError(f"{where} has rows of several lengths")
        return np.array([[number(each, where) for each in row] for row in rows], float)

    def whole(self, key: str) -> int:
        """Return the whole number there."""
        return whole(self.value.get(key), self._within(key))

    def parts(self, key: str) -> "Iterator[Part]":
        """Yield the parts listed there; none where nothing is."""
        where = self._within(key)
        for position, item in enumerate(list_of(self.value.get(key, []), where)):
            yield part(item, f"{where}[{position}]")

    def part(self, key: str) -> "Part":
        """Return the part there; an empty one where nothing is."""
        return part(self.value.get(key, {}), self._within(key))

    def _within(self, key: str) -> str:
        return f"{self.where}.{key}" if self.where else key


def part(value: object, where: str) -> Part:
    """Return the value as a part, or refuse it, as what follows does for its own kind."""
    if not isinstance(value, Mapping):
        raise NotCasesError(f"{where} is not a group of named values")
    return Part(where, value)


def list_of(value: object, where: str) -> list[object]:
    """Return the value as a list."""
    if not isinstance(value, list):
        raise NotCasesError(f"{where} is not a list")
    return value


def whole(value: object, where: str) -> int:
    """Return the value as a whole number."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise NotCasesError(f"{where} is missing or not a whole number")
    return value


def number(value: object, where: str) -> float:
    """Return the value as a finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise NotCasesError(f"{where} is missing or not a number")
    # An integer too long for a float is as little use as infinity.
    if not -_WORSE_THAN_ANY <= value <= _WORSE_THAN_ANY:
        raise NotCasesError(f"{where} is not a finite number")
    return float(value)


def refused(case: Part, make: Callable[[], _Made]) -> _Made:
    """Make something of the case; where its numbers cannot be, say where they stand.

    Raises:
        NotCasesError: They cannot be.
    """
    try:
        return make()
    except NotCasesError:
        raise
    except ValueError as error:
        raise NotCasesError(f"{case.where}: {error}") from error
