"""Fields as they leave the child: values of JSON alone, as many and as deep as was agreed."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from nextround.engine.cv.layout import Fields
from nextround.formats.contract import LIMITS
from nextround.formats.read import plain

_LONGEST_NAME = 200
_LARGEST_NUMBER = 1e15


def within_limits(fields: Fields) -> tuple[Fields, bool]:
    """Return the fields without what exceeds the limits, and whether anything did."""
    keeper = _Keeper()
    resume = keeper.kept(dict(fields.resume), depth=1)
    assert isinstance(resume, dict)
    return Fields(fields.format, resume), keeper.cut


@dataclass(slots=True)
class _Keeper:
    """How much may still be kept."""

    values: int = LIMITS.cv_values
    text: int = LIMITS.cv_text
    cut: bool = False

    def kept(self, value: object, *, depth: int) -> object:
        """Return a value with all that may be kept of what is in it."""
        self.values -= 1
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, Mapping):
            return {
                plain.cleaned(str(name))[:_LONGEST_NAME]: self.kept(inner, depth=depth + 1)
                for name, inner in value.items()
                if self._goes_on(depth)
            }
        if isinstance(value, list):
            return [self.kept(inner, depth=depth + 1) for inner in value if self._goes_on(depth)]
        return value if value is None or isinstance(value, bool) else _number(value)

    def _goes_on(self, depth: int) -> bool:
        if self.values > 1 and depth < LIMITS.cv_depth:
            return True
        self.cut = True
        return False

    def _text(self, text: str) -> str:
        shown = plain.cleaned(text).strip()
        if len(shown) > self.text:
            self.cut = True
        kept = shown[: self.text]
        self.text -= len(kept)
        return kept


def _number(value: object) -> float | int | None:
    if not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return value if abs(value) <= _LARGEST_NUMBER else None
