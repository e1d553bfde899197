"""Plain text: its encoding told from its bytes, its characters made fit to show."""

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO

from nextround.formats.contract import CONTROLS, LIMITS, Note, Piece, Refusal, RefusedError, Words

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it starts with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ENCODINGS = ("utf", "ascii", "iso", "cp", "koi8", "mac", "big5", "gb", "euc", "shift", "hz", "tis")
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SAMPLE = 1 << 16
# Text has next to no control characters; random bytes have one in ten.
_STRAY, _MOST_CONTROLS = 2, 0.02
_BINARY = frozenset(range(32)) - frozenset(b"\t\n\x0b\x0c\r\x1b") | {127}


def pieces(file: BinaryIO) -> Iterator[Piece]:
    """Yield the words of a plain text.

    Raises:
        RefusedError: There is nothing in it but spaces.
    """
    # Four bytes make any character, so more of them cannot be needed.
    text, cut = shortened(decoded(file.read(4 * LIMITS.words)), most=LIMITS.words)
    if not text.strip():
        raise RefusedError(Refusal.NO_WORDS)
    yield Words(text)
    if cut or file.read(1):
        yield Note(f"Only the first {len(text):,} characters of this text were read.")


def decoded(content: bytes) -> str:
    """Return `content` as clean text: by its mark, as UTF-8 or UTF-16, else as cp1252."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return cleaned(content[len(mark) :].decode(encoding, errors="replace"))
    return cleaned(content.decode(_unmarked(content), errors="replace"))


def text_encoding(name: str) -> str:
    """Return Python's name for the encoding that a file names, or nothing if it has none.

    Only encodings of text: `punycode` takes minutes, `unicode_escape` makes what it likes.
    """
    try:
        known = codecs.lookup(name.strip().strip("\"'")).name
    except (LookupError, ValueError):
        return ""
    return known if known.startswith(_ENCODINGS) else ""


def cleaned(text: str) -> str:
    """Return `text` with newlines as line ends and without control characters."""
    return CONTROLS.sub("", _LINE_ENDS.sub("\n", text))


def shortened(text: str, *, most: int) -> tuple[str, bool]:
    """Return the first `most` characters of `text`, and whether there were more."""
    return text[:most], len(text) > most


def is_text(sample: bytes) -> bool:
    """Return whether the beginning of a file is text in an encoding that `decoded` reads."""
    if sample.startswith(tuple(mark for mark, _ in _MARKS)) or _wide(sample[:_SAMPLE]):
        return True
    controls = sum(byte in _BINARY for byte in sample[:_SAMPLE])
    return controls <= _STRAY + _MOST_CONTROLS * min(len(sample), _SAMPLE)


def _unmarked(content: bytes) -> str:
    wide = _wide(content[:_SAMPLE])
    if wide:
        return wide
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        # A character may be cut in two where the content was cut off.
        return "utf-8" if error.start >= len(content) - 3 and error.start else "cp1252"
    return "utf-8"


def _wide(sample: bytes) -> str:
    """Return which UTF-16 has no mark but zeros in every second place; empty if neither."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if half and odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if half and even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    return ""
