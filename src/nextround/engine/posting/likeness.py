"""Whether a pasted text is a posting rather than a mail."""

import math
import re

from nextround.engine.posting.wording import GENDER_MARK, GREETING, LETTER_SIGNS, POSTING_SIGNS

LONGEST_TEXT = 200_000
_LINE_START_OR_WORD = r"(?:^|(?<!\w))"
_POSTING = [
    re.compile(_LINE_START_OR_WORD + f"(?:{signs})", re.I | re.M) for signs in POSTING_SIGNS
]
_LETTER = [re.compile(_LINE_START_OR_WORD + f"(?:{signs})", re.I | re.M) for signs in LETTER_SIGNS]
_GENDER_MARK = re.compile(GENDER_MARK)
_GREETING = re.compile(rf"\s*{GREETING}", re.I)
_OPENING_LINES = 4

# Judgement, in log-odds: what each kind of sign adds, and where nothing is known.
_EMPTY, _SIGN, _MARK, _LONG = -2.2, 0.9, 1.6, 0.9
_LETTER_SIGN, _GREETED = -1.1, -1.5
_LONG_FROM = 1_500


def looks_like_posting(text: str) -> float:
    """Return how much `text` reads like a posting, 0 to 1; a mail about one stays below one half.

    An index, not a calibrated probability. Only the first 200,000 characters count.
    """
    text = text[:LONGEST_TEXT].replace("’", "'")
    if not text.strip():
        return 0.0
    score = _EMPTY + _SIGN * _kinds(_POSTING, text) + _LETTER_SIGN * _kinds(_LETTER, text)
    score += _MARK * bool(_GENDER_MARK.search(text)) + _LONG * (len(text) > _LONG_FROM)
    score += _GREETED * _is_greeted(text)
    return 1 / (1 + math.exp(-score))


def _kinds(signs: list[re.Pattern[str]], text: str) -> int:
    return sum(1 for sign in signs if sign.search(text))


def _is_greeted(text: str) -> bool:
    opening = [line for line in text[:2_000].splitlines() if line.strip()][:_OPENING_LINES]
    return any(_GREETING.match(line) for line in opening)
