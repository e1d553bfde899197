"""What a person typed to be found, and where it stands in a text."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from nextround.apps.openings.folding import letterwise

# Beyond these nobody narrows anything down; FTS5 refuses expressions of many hundred words.
_LONGEST = 400
_MOST_PIECES = 12
# As telephones and other languages write them.
_QUOTATION_MARKS = dict.fromkeys(map(ord, "“”„‟«»"), '"') | {0: " "}
_PIECE = re.compile(r'"([^"]*)"?|([^\s"]+)')

# Scripts that part no words, from Thai to the Chinese, Japanese and Korean ones.
_WITHOUT_GAPS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u30ff\u3100-\u318f\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc"
    "\U0001b000-\U0001b16f\U00020000-\U0003ffff]"
)

# How much of a text is shown around the first place, in characters.
_BEFORE, _AFTER = 60, 160


@dataclass(frozen=True, slots=True)
class Piece:
    """One word that was typed, or several within quotation marks.

    Attributes:
        whole: Whether it stood within quotation marks; else it may be the beginning of a word.
    """

    words: str
    whole: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a text that is, or is not, what was looked for."""

    words: str
    hit: bool


def pieces(typed: str) -> list[Piece]:
    """Return the pieces of what was typed; marks and signs alone are none."""
    plain = unicodedata.normalize("NFC", typed[:_LONGEST]).translate(_QUOTATION_MARKS)
    found = [
        Piece(" ".join((within or word).split()), whole=bool(within))
        for within, word in _PIECE.findall(plain)
    ]
    return [piece for piece in found if any(map(str.isalnum, piece.words))][:_MOST_PIECES]


def expression(wanted: Sequence[Piece]) -> str:
    """Return the FTS5 expression that asks for all pieces, none of them taken for its syntax."""
    return " ".join(f'"{piece.words}"' + ("" if piece.whole else " *") for piece in wanted)


def has_no_gaps(wanted: Sequence[Piece]) -> bool:
    """Return whether a piece is in a script that an index by words cannot part."""
    return any(_WITHOUT_GAPS.search(piece.words) for piece in wanted)


def begins_words(words: str, wanted: Sequence[Piece]) -> bool:
    """Return whether every piece is the beginning of one of some words."""
    there = re.findall(r"\w+", letterwise(words))
    asked = [letterwise(word) for piece in wanted for word in re.findall(r"\w+", piece.words)]
    return all(any(word.startswith(start) for word in there) for start in asked)


def marked(text: str, wanted: Sequence[Piece]) -> list[Part]:
    """Part a short text at what was looked for."""
    places = (
        [match.span() for match in _places(tuple(wanted)).finditer(letterwise(text))]
        if wanted
        else []
    )
    return _parted(text, places)


def excerpt(text: str, wanted: Sequence[Piece]) -> list[Part]:
    """Return what stands around the first place of `text` where something was looked for.

    Nothing where nothing is found.
    """
    first = _places(tuple(wanted)).search(letterwise(text)) if wanted else None
    if first is None:
        return []
    start, end = max(first.start() - _BEFORE, 0), min(first.end() + _AFTER, len(text))
    start += _to_a_gap(text[start : first.start()]) if start else 0
    cut = " ".join(text[start:end].split())
    return marked(("… " if start else "") + cut + (" …" if end < len(text) else ""), wanted)


def _to_a_gap(before: str) -> int:
    """Return how many characters are left out so that no word is cut."""
    gap = re.search(r"\s", before)
    return gap.end() if gap else 0


def _parted(text: str, places: Sequence[tuple[int, int]]) -> list[Part]:
    parts, done = [], 0
    for start, end in places:
        parts += [Part(text[done:start], hit=False), Part(text[start:end], hit=True)]
        done = end
    return [part for part in (*parts, Part(text[done:], hit=False)) if part.words]


# One search asks for the same places in hundreds of texts.
@lru_cache(maxsize=16)
def _places(wanted: tuple[Piece, ...]) -> re.Pattern[str]:
    return re.compile("|".join(map(_place, wanted)))


def _place(piece: Piece) -> str:
    words = re.findall(r"\w+", letterwise(piece.words)) or [letterwise(piece.words)]
    within = r"\W+".join(map(re.escape, words))
    if _WITHOUT_GAPS.search(piece.words):
        return within
    return rf"(?<!\w){within}(?!\w)" if piece.whole else rf"(?<!\w){within}\w*"
