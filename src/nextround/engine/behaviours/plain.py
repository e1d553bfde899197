"""What a person typed, as plain words."""

import re

LONGEST_TEXT = 1_000
_WORD = re.compile(r"[^\W\d_]+")
_IN_FULL = {
    "’": "'",
    "can't": "can not",
    "cannot": "can not",
    "won't": "will not",
    "n't": " not",
    "'m": " am",
    "'re": " are",
    "'ve": " have",
    "'s": "",
}


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case, with “I’m” and the like written out.

    Hyphens part words. Only the first 1,000 characters count.
    """
    text = text[:LONGEST_TEXT].lower()
    for short, full in _IN_FULL.items():
        text = text.replace(short, full)
    return _WORD.findall(text)


def wordset(words: str) -> frozenset[str]:
    """Return the words of a list written as one text."""
    return frozenset(words.split())
