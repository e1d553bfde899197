"""The words of a page of a PDF, put together from its letters."""

import ctypes
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from statistics import median
from typing import Any

import pypdfium2.raw as pdf

from nextround.formats.read.pdf_looks import Look, Looks

# PDFium puts one of these where it takes a hyphen for the end of a line.
_HYPHENS = {0x02, 0xFFFE, 0xAD, 0x2010, 0x2011}
_LINE_ENDS = {0x02, 0xFFFE}
# Signs that fonts of signs draw as a point of a list, at the places they use for it.
_POINTS = {0xF0B7, 0xF0A7, 0xF076, 0xF0D8, 0xF0FC, 0xF0A8, 0xF06E, 0xF0E0}
_PRIVATE = ((0xE000, 0xF8FF), (0xF0000, 0x10FFFF))
# The small capitals and some ligatures of Linux Libertine, which names them no further.
_LIBERTINE = {0xE039: "ft", 0xE03C: "tt"} | {0xE051 + at: chr(0x61 + at) for at in range(26)}
# So many letters that stand alone in a row are one word set apart.
_SPREAD = 4
_LETTERS = 200_000
# So far from a word, in heights of its letters, the same word is its shadow; of words told over
# and over, one of the latest.
_ASIDE, _BELOW, _LATEST = 0.15, 0.3, 20


@dataclass(frozen=True, slots=True)
class Word:
    """Letters in one look without space between them; y grows upwards.

    Attributes:
        spaced: Whether a space stands before it.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    look: Look
    spaced: bool


def words_of(page: Any, looks: Looks) -> Iterator[Word]:
    """Yield the words of a page of text in the order of the file."""
    letters = min(pdf.FPDFText_CountChars(page), _LETTERS)
    begin, spaced = 0, True
    codes = [pdf.FPDFText_GetUnicode(page, letter) for letter in range(letters)]
    for letter, code in enumerate([*codes, 0x20]):
        if code in {0x20, 0x0D, 0x0A, 0x09, 0xA0, 0x3000} or 0x2000 <= code <= 0x200A:
            if letter > begin:
                yield from _parts(page, looks, codes[begin:letter], begin=begin, spaced=spaced)
            begin, spaced = letter + 1, True


def _parts(
    page: Any,
    looks: Looks,
    codes: Sequence[int],
    *,
    begin: int,
    spaced: bool,
) -> Iterator[Word]:
    """Yield a word, in parts where its look changes or a part of it stands elsewhere."""
    end = begin + len(codes)
    (first, look), (last, _) = looks.at(begin), looks.at(end - 1)
    if first == last and not _LINE_ENDS.intersection(codes[:-1]):
        yield _word(page, codes, begin=begin, look=look, spaced=spaced)
        return
    drawn = [looks.at(letter) for letter in range(begin, end)]
    start = 0
    for at in range(1, len(codes) + 1):
        ends = at < len(codes) and codes[at - 1] in _LINE_ENDS
        if at == len(codes) or ends or drawn[at][1] != drawn[start][1]:
            yield _word(
                page, codes[start:at], begin=begin + start, look=drawn[start][1], spaced=spaced
            )
            start, spaced = at, ends


def _word(
    page: Any,
    codes: Sequence[int],
    *,
    begin: int,
    look: Look,
    spaced: bool,
) -> Word:
    first, last = _box(page, begin), _box(page, begin + len(codes) - 1)
    if first[0] > last[0] and not any(_runs_left(code) for code in codes):
        # PDFium turns Latin words among Arabic ones round.
        placed = sorted((_box(page, begin + at), code) for at, code in enumerate(codes))
        codes = [code for _, code in placed]
        first, last = placed[0][0], placed[-1][0]
    return Word(
        "".join(_LIBERTINE.get(code, "") or _sign(code) for code in codes)
        if look.libertine
        else "".join(_sign(code) for code in codes),
        min(first[0], last[0]),
        min(first[1], last[1]),
        max(first[2], last[2]),
        max(first[3], last[3]),
        look,
        spaced,
    )


def _runs_left(code: int) -> bool:
    """Tell whether a letter is of a script that is written from right to left."""
    return 0x590 <= code <= 0x8FF or 0xFB1D <= code <= 0xFEFC


def _box(page: Any, letter: int) -> tuple[float, float, float, float]:
    place = pdf.FS_RECTF()
    if not pdf.FPDFText_GetLooseCharBox(page, letter, ctypes.byref(place)):
        return 0.0, 0.0, 0.0, 0.0
    return place.left, place.bottom, place.right, place.top


@lru_cache(maxsize=1024)
def _sign(code: int) -> str:
    """Return a letter as text; signs of fonts of signs, which mean nothing elsewhere, as none."""
    if code in _HYPHENS:
        return "-"
    if code in _POINTS:
        return "•"
    if not code:
        return "\ufffd"
    if code < 0x20 or any(low <= code <= high for low, high in _PRIVATE):
        return ""
    sign = chr(code)
    # Ligatures and Arabic letters in their drawn forms.
    if 0xFB00 <= code <= 0xFDFF or 0xFE70 <= code <= 0xFEFC:
        return unicodedata.normalize("NFKC", sign)
    return "" if unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Cn"} else sign


def without_shadows(words: Iterable[Word]) -> Iterator[Word]:
    """Yield the words, one that is drawn again a little aside, as a shadow or false bold, once."""
    seen: dict[str, list[Word]] = {}
    for word in words:
        alike = seen.setdefault(word.text, [])
        if not any(_lies_on(word, each) for each in alike[-_LATEST:]):
            alike.append(word)
            yield word


def _lies_on(word: Word, other: Word) -> bool:
    reach = max(word.look.size, 1.0)
    aside, below = abs(word.left - other.left), abs(word.bottom - other.bottom)
    return aside < _ASIDE * reach and below < _BELOW * reach


def closed_up(words: Sequence[Word]) -> Iterator[Word]:
    """Yield the words, letters that are set apart ("E X P E R T") as the word they make."""
    row: list[Word] = []
    for word in words:
        if row and not (_is_alone(word) and _is_beside(row[-1], word)):
            yield from _closed(row)
            row = []
        if _is_alone(word):
            row.append(word)
        else:
            yield word
    yield from _closed(row)


def _is_alone(word: Word) -> bool:
    cased = word.text.isupper() or word.text.islower()
    return len(word.text) == 1 and (cased or word.text in "&/-")


def _is_beside(before: Word, after: Word) -> bool:
    size = max(after.look.size, 1.0)
    gap = after.left - before.right
    return (
        before.look == after.look
        and -size < gap < 1.6 * size
        and (abs(before.bottom - after.bottom) < size * 0.35)
    )


def _closed(row: Sequence[Word]) -> Iterator[Word]:
    if len(row) < _SPREAD:
        yield from row
        return
    gaps = [after.left - before.right for before, after in pairwise(row)]
    # The space between two words is wider than the one between two letters.
    wide = max(median(gaps) * 1.7, median(gaps) + 0.1 * row[0].look.size)
    joined = row[0]
    for gap, word in zip(gaps, row[1:], strict=True):
        if gap > wide:
            yield joined
            joined = replace(word, spaced=True)
        else:
            joined = replace(
                joined,
                text=joined.text + word.text,
                right=word.right,
                top=max(joined.top, word.top),
            )
    yield joined
