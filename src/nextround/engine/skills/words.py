"""The words of a sentence as the tagger counts them, and how they are written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_RUN = re.compile(r"\S+")
_OPENING = frozenset("([{\"'“„‘«‹*•·–—-")
_CLOSING = frozenset(")]}\"'”’»›,;:!?…")
# "<ORGANIZATION>", as shared postings have it in place of a name.
_MASK = re.compile(r"<([A-Z]{2,20})>\$?$")
_INNER_MARKS = frozenset("+#/&.-_")
_FEW_WORDS, _SHORT_WORD = 4, 3


@dataclass(frozen=True, slots=True)
class Word:
    """A word, or a mark that stands before or after one; `text` is source[start:end]."""

    text: str
    start: int
    end: int

    @property
    def masked(self) -> str:
        """What a mask stands for, as a word; empty: this is no mask."""
        mask = _MASK.match(self.text)
        return mask[1].lower() if mask else ""


def words_in(text: str, *, most: int) -> list[Word]:
    """Return the first `most` words of `text`, marks around them apart, marks inside not."""
    words: list[Word] = []
    for run in _RUN.finditer(text):
        for start, end in _parts(run[0]):
            words.append(Word(run[0][start:end], run.start() + start, run.start() + end))
            if len(words) == most:
                return words
    return words


def shapes_of(words: Sequence[Word]) -> list[tuple[bool, ...]]:
    """Return how each word of a sentence is written, `SHAPES` answers each."""
    return [_shape(word, place, count=len(words)) for place, word in enumerate(words)]


def _parts(run: str) -> Iterator[tuple[int, int]]:
    """Yield the places of the marks before a word, of the word, and of the marks after it."""
    start, end = 0, len(run)
    while start < end - 1 and run[start] in _OPENING:
        yield start, start + 1
        start += 1
    last = end
    while end > start + 1 and _closes(run, start, end=end):
        end -= 1
    yield start, end
    yield from ((place, place + 1) for place in range(end, last))


def _closes(run: str, start: int, *, end: int) -> bool:
    """Whether the last mark is none of the word: "node.js." has one stop of its own, "C." all."""
    last = run[end - 1]
    return last in _CLOSING or (last == "." and end - start > 2 and run[end - 2] != ".")


def _shape(word: Word, place: int, *, count: int) -> tuple[bool, ...]:
    text = word.text
    letters = [character for character in text if character.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    return (
        bool(word.masked),
        capitals == len(letters) > 1,
        bool(letters) and letters[0].isupper(),
        0 < capitals < len(letters) and text[1:].lower() != text[1:],
        any(character.isdigit() for character in text),
        text.isdigit(),
        any(character in _INNER_MARKS for character in text[1:]),
        len(text) == 1 and not text.isalnum(),
        len(text) <= _SHORT_WORD,
        place == 0,
        place == count - 1,
        count <= _FEW_WORDS,
    )


SHAPES = len(_shape(Word("word", 0, 4), 0, count=1))
