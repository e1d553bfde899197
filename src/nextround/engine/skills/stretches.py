"""Sentences cut into what the model reads at once, in pieces of words it knows."""

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

import numpy as np

from nextround.engine.skills.encoder import START, STOP, UNKNOWN, Whole
from nextround.engine.skills.glosses import glossed
from nextround.engine.skills.words import Word

# Longer sentences are cut, at what the model was trained on; what is longest in pieces, too.
_MOST_WORDS_AT_ONCE, MOST_PIECES_AT_ONCE = 110, 254
_MOST_PIECES_OF_A_WORD, _LONGEST_WORD = 12, 60
# Computed together: more leaves the processor's caches, and is slower.
_PIECES_TOGETHER = 300

# In the middle of a sentence these words are never written large.
_OPENERS = frozenset(
    {"to", "you", "your", "is", "have", "has", "can", "we", "our", "as", "it", "know"}
)

Pieces = Callable[[str], Sequence[int]]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A sentence, or as much of one as is read at once.

    Attributes:
        number: Of the sentence among those that were asked about.
        words: Its words, at least one.
        pieces: Of each word, the numbers of its pieces.
        foreign: Whether it is no English, and read by words that stand for its own.
    """

    number: int
    words: tuple[Word, ...]
    pieces: tuple[tuple[int, ...], ...]
    foreign: bool = False

    @property
    def length(self) -> int:
        """How many pieces it has, with the marks of its beginning and end."""
        return sum(map(len, self.pieces)) + 2


def stretches_of(number: int, words: Sequence[Word], *, pieces_of: Pieces) -> Iterator[Stretch]:
    """Yield the stretches of one sentence, none of a sentence without words."""
    written = [word.text for word in words]
    english = glossed(written)
    foreign = english != written
    pieces = [
        pieces_of_word(replace(word, text=text), pieces_of)
        for word, text in zip(words, english, strict=True)
    ]
    breaks = _breaks(written, english) if foreign else frozenset[int]()
    for first, last in _cuts([len(each) for each in pieces], breaks):
        some = (tuple(words[first:last]), tuple(pieces[first:last]))
        yield Stretch(number, *some, foreign=foreign)


def pieces_of_word(word: Word, pieces_of: Pieces) -> tuple[int, ...]:
    """Return the numbers of a word's pieces, at least one; of a mask, those of what it hides."""
    pieces = pieces_of(word.masked or word.text[:_LONGEST_WORD])
    return tuple(pieces[:_MOST_PIECES_OF_A_WORD]) or (UNKNOWN,)


def batches(stretches: Sequence[Stretch]) -> Iterator[list[Stretch]]:
    """Yield what is computed together, in order."""
    batch: list[Stretch] = []
    pieces = 0
    for stretch in stretches:
        if batch and pieces + stretch.length > _PIECES_TOGETHER:
            yield batch
            batch, pieces = [], 0
        batch.append(stretch)
        pieces += stretch.length
    if batch:
        yield batch


def flat(batch: Sequence[Stretch]) -> Whole:
    """Return the pieces of all, one after the other, with the marks around each stretch."""
    marked = (
        (START, *(piece for word in stretch.pieces for piece in word), STOP) for stretch in batch
    )
    return np.array([piece for each in marked for piece in each], dtype=np.int64)


def _breaks(written: Sequence[str], english: Sequence[str]) -> frozenset[int]:
    """Return where a new sentence begins without a stop before it, as items of a list do."""
    pairs = zip(written, written[1:], english[1:], strict=False)
    return frozenset(
        place
        for place, (before, word, gloss) in enumerate(pairs, start=1)
        if word[0].isupper() and before.islower() and gloss in _OPENERS
    )


def _cuts(sizes: Sequence[int], breaks: AbstractSet[int]) -> Iterator[tuple[int, int]]:
    """Yield from which word to which a sentence is read at once; `sizes` in pieces."""
    first, so_far = 0, 0
    for place, size in enumerate(sizes):
        full = so_far + size > MOST_PIECES_AT_ONCE or place - first == _MOST_WORDS_AT_ONCE
        if full or place in breaks:
            yield first, place
            first, so_far = place, 0
        so_far += size
    if sizes:
        yield first, len(sizes)
