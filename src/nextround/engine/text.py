"""Text that others wrote, without what could harm whoever reads or prints it."""

import re
import unicodedata

# They steer terminals, end strings early, or stand for half a character.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# They turn the direction of all that follows, or hide words from the eye and not from a program.
_HIDDEN = re.compile(
    "[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u206a-\u206f\ufeff"
    "\U000e0000-\U000e007f]"
)
# A stack of marks on one letter, which runs over the lines above; no language needs so many.
_STACKED = re.compile(
    r"([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{4})"
    r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+"
)


def cleaned(words: str) -> str:
    """Return a text with its lines as they are, without controls, turns and what is hidden."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n")
    visible = _HIDDEN.sub("", _CONTROLS.sub("", lines))
    return unicodedata.normalize("NFC", _STACKED.sub(r"\1", unicodedata.normalize("NFD", visible)))
