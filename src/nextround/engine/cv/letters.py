"""Text made alike for comparing, each letter where it was."""

import re
import unicodedata
from functools import lru_cache

_LAST_FOLDED = "\u0590"
_QUOTES = {"’": "'", "‘": "'", "`": "'", "´": "'", "ß": "s", "ø": "o", "ł": "l", "đ": "d", "ı": "i"}
_NOT_WORDS = re.compile(r"[\W_]+")


@lru_cache(maxsize=4096)
def _folded(letter: str) -> str:
    if letter in _QUOTES:
        return _QUOTES[letter]
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    if "\uff01" <= letter <= "\uff5e":
        return chr(ord(letter) - 0xFEE0).lower()
    if letter >= _LAST_FOLDED:
        return letter
    base = unicodedata.normalize("NFKD", letter.lower())[:1]
    return base or letter


def folded(text: str) -> str:
    """Return `text` in small letters without accents, of the same length."""
    return "".join(map(_folded, text))


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of `text`, folded, without what stands between them."""
    return tuple(_NOT_WORDS.sub(" ", folded(text)).split())
