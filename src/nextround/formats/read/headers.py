"""Mail headers as a person sees them: decoded, short, on one line."""

import re
from contextlib import suppress
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parsedate_to_datetime

from nextround.formats.contract import LIMITS
from nextround.formats.read import plain

# What the standard library is known to raise on mails that break the rules.
LIBRARY_ERRORS = (MessageError, ValueError, LookupError, TypeError, AttributeError, OverflowError)

_SPACE = re.compile(r"\s+")


def header(message: Message, name: str) -> str:
    """Return the first header of this name, decoded, on one line; empty if there is none."""
    raw = (str(value) for key, value in message.raw_items() if key.lower() == name)
    # Decoding takes time with the square of the length, so what is too long is cut first.
    source = next(raw, "")[: LIMITS.header_line]
    text = plain.decoded(source.encode("utf-8", "surrogateescape"))
    if "=?" in text:
        with suppress(*LIBRARY_ERRORS):  # broken encoded words stay as they stand
            text = "".join(_decoded(word, charset) for word, charset in decode_header(text))
    return _SPACE.sub(" ", plain.cleaned(text)).strip()


def sent_at(message: Message) -> str | None:
    """Return when a mail says it was sent, in ISO 8601; None if it doesn't say so usably."""
    try:
        return parsedate_to_datetime(header(message, "date")[:100]).isoformat()
    except LIBRARY_ERRORS:
        return None


def _decoded(word: bytes | str, charset: str | None) -> str:
    if isinstance(word, str):
        return word
    if charset is None:  # decode_header turns what stands between encoded words into this
        return word.decode("raw-unicode-escape", errors="replace")
    encoding = plain.text_encoding(charset)
    return word.decode(encoding, errors="replace") if encoding else plain.decoded(word)
