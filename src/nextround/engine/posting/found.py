"""A value read from a posting, and where it stands."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """A value and the words it was read from, as source[start:end]; 0 to 0 if from no words."""

    value: str
    start: int
    end: int


def trimmed(text: str, start: int, *, end: int) -> Found | None:
    """Return text[start:end] without the marks around it, or None if only marks are there."""
    words = text[start:end]
    start += len(words) - len(words.lstrip(" \t*#-–—|,:"))
    words = text[start:end].rstrip(" \t\r*#-–—|,;:(")
    return Found(words, start, start + len(words)) if words else None


def label(names: str) -> re.Pattern[str]:
    """Return a pattern for "Name: value", or for a line "Name:" with the value on the next."""
    return re.compile(
        rf"^[ \t*#•-]{{0,8}}(?:{names})[ \t*]{{0,4}}:[ \t*]{{0,8}}(?:\r?\n[ \t]{{0,8}})?"
        r"(?P<value>[^\r\n]{1,160})",
        re.IGNORECASE | re.MULTILINE,
    )


def valued(text: str, match: re.Match[str] | None) -> Found | None:
    """Return the group "value" of a match, trimmed."""
    return trimmed(text, match.start("value"), end=match.end("value")) if match else None
