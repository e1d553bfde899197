"""About how wide letters are, as most text faces have them."""

import unicodedata
from functools import lru_cache

_EMS = {
    **dict.fromkeys("ijl.,:;'|!()[]{}I \u00a0‘’·", 0.27),
    **dict.fromkeys('frt-/\\"“”*`°', 0.35),
    **dict.fromkeys("mwMW@%—…", 0.85),
    **dict.fromkeys("ABCDEGHKNOPQRSTUVXYZÄÖÜ&", 0.67),
}
_LETTER, _WIDE = 0.53, 1.0


def ems(text: str) -> float:
    """Return about how wide a text is, in sizes of its letters."""
    return sum(map(_em, text))


@lru_cache(maxsize=4096)
def _em(character: str) -> float:
    if character in _EMS:
        return _EMS[character]
    if unicodedata.combining(character):
        return 0.0
    return _WIDE if unicodedata.east_asian_width(character) in {"W", "F"} else _LETTER
