"""The reader of skills: sentences in, spans of words out, by an encoder and a head it is given."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from nextround.engine.sentences import sentences_of
from nextround.engine.skills.encoder import START, STOP, Encoder, Floats, Whole, means_by, rows_of
from nextround.engine.skills.span import SkillKind, SkillSpan
from nextround.engine.skills.stretches import (
    MOST_PIECES_AT_ONCE,
    Pieces,
    Stretch,
    batches,
    flat,
    stretches_of,
)
from nextround.engine.skills.tagger import Around, Tagger
from nextround.engine.skills.words import Word, shapes_of, words_in

LONGEST_TEXT = 200_000
# A long posting has 3,000 words; this bounds the time that a flood of marks can take.
MOST_WORDS = 6_000
# Words that stand for others one by one say less surely what they say; judgement, in log-odds.
_READIER = 0.5
# Of a text whose meaning is asked for, so much may hold the pieces that count.
_LONGEST_MEANING, _TEXTS_TOGETHER = 10_000, 8


@dataclass(frozen=True, slots=True)
class SkillReader:
    """Finds skills, and tells how near texts are in meaning.

    Attributes:
        plain: The encoder as it came, for meaning.
        trained: The encoder as trained for skills.
        tagger: The head on `trained`.
        pieces_of: Returns the numbers of a text's pieces in the encoder's vocabulary.
    """

    plain: Encoder
    trained: Encoder
    tagger: Tagger
    pieces_of: Pieces

    def skill_spans(self, text: str) -> tuple[SkillSpan, ...]:
        """Return the skills in one sentence, by their place.

        Only the first 200,000 characters and of them the first 6,000 words are read.
        """
        [spans] = self.skills_of([text], together=False)
        return spans

    def skills_of(
        self, sentences: Sequence[str], *, together: bool = True
    ) -> list[tuple[SkillSpan, ...]]:
        """Return the skills in each sentence.

        Args:
            sentences: Texts, each read as `skill_spans` does.
            together: They follow one another in one posting, so each is read with the one
                before and the one after; else each stands alone.
        """
        found: list[list[SkillSpan]] = [[] for _ in sentences]
        stretches = [
            stretch
            for number, text in enumerate(sentences)
            for stretch in stretches_of(
                number,
                words_in(text[:LONGEST_TEXT], most=MOST_WORDS),
                pieces_of=self.pieces_of,
            )
        ]
        for stretch, runs in zip(
            stretches, self._tagged(stretches, together=together), strict=True
        ):
            found[stretch.number] += _spans(sentences[stretch.number], stretch.words, runs)
        return [_without_twins(spans) for spans in found]

    def skills_in(self, posting: str) -> tuple[SkillSpan, ...]:
        """Return the skills in a whole posting, with their places in it.

        Only the first 200,000 characters and of them the first 6,000 words are read.
        """
        words = words_in(posting[:LONGEST_TEXT], most=MOST_WORDS)
        sentences = sentences_of(posting[: words[-1].end] if words else "")
        spans = self.skills_of([sentence.text for sentence in sentences])
        return tuple(
            replace(span, start=span.start + sentence.start, end=span.end + sentence.start)
            for sentence, found in zip(sentences, spans, strict=True)
            for span in found
        )

    def embed(self, texts: Sequence[str]) -> Floats:
        """Return a row of length 1 for each text; the product of two is how near they are.

        The first 254 pieces of a text count, some 200 words.
        """
        rows = np.zeros((len(texts), self.plain.words.shape[1]), dtype=np.float32)
        pieces = [
            [START, *self.pieces_of(text[:_LONGEST_MEANING])[:MOST_PIECES_AT_ONCE], STOP]
            for text in texts
        ]
        for begin in range(0, len(texts), _TEXTS_TOGETHER):
            some = pieces[begin : begin + _TEXTS_TOGETHER]
            lie = rows_of([len(each) for each in some])
            values = self.plain.of(np.array([piece for each in some for piece in each]), lie)
            means = means_by(values, lie.sentence, count=len(some))
            rows[begin : begin + len(some)] = means / np.linalg.norm(means, axis=1, keepdims=True)
        return rows

    def _tagged(
        self, stretches: Sequence[Stretch], *, together: bool
    ) -> Iterator[list[tuple[int, int, SkillKind]]]:
        """Yield first word, last word and kind of each skill, for each stretch."""
        if not stretches:
            return
        encoded = [self._encoded(batch) for batch in batches(stretches)]
        counts = [len(stretch.words) for stretch in stretches]
        around = Around(
            sentences=np.concatenate([sentences for _words, sentences in encoded]),
            of_word=np.repeat(np.arange(len(stretches)), counts),
            before=_beside(len(stretches), step=-1, together=together),
            after=_beside(len(stretches), step=1, together=together),
        )
        shapes = [shape for stretch in stretches for shape in shapes_of(stretch.words)]
        words = np.concatenate([words for words, _sentences in encoded])
        words = np.concatenate([words, np.array(shapes, dtype=np.float32)], axis=1)
        scores = self.tagger.scores(words, around)
        ends = np.cumsum(counts)
        for stretch, begin, end in zip(stretches, ends - counts, ends, strict=True):
            readier = _READIER if stretch.foreign else 0.0
            yield list(self.tagger.spans(scores[begin:end], readier=readier))

    def _encoded(self, batch: Sequence[Stretch]) -> tuple[Floats, Floats]:
        """Return the mean of the pieces of each word, and of each sentence."""
        lie = rows_of([stretch.length for stretch in batch])
        values = self.trained.of(flat(batch), lie)
        sizes = [len(word) for stretch in batch for word in stretch.pieces]
        inner = (lie.place > 0) & (lie.place < lie.lengths[lie.sentence] - 1)
        of_word = np.repeat(np.arange(len(sizes)), sizes)
        return (
            means_by(values[inner], of_word, count=len(sizes)),
            means_by(values, lie.sentence, count=len(batch)),
        )


def _beside(count: int, *, step: int, together: bool) -> Whole:
    """Return the number of the stretch beside each one, -1 where it has none."""
    if not together:
        return np.full(count, -1, dtype=np.int64)
    beside = np.arange(count) + step
    return np.where((beside < 0) | (beside >= count), -1, beside)


def _spans(
    text: str, words: Sequence[Word], runs: Sequence[tuple[int, int, SkillKind]]
) -> Iterator[SkillSpan]:
    for first, last, kind in runs:
        start, end = words[first].start, words[last].end
        yield SkillSpan(start, end, text[start:end], kind)


def _without_twins(spans: Sequence[SkillSpan]) -> tuple[SkillSpan, ...]:
    """Return the spans by their place; of two on the same words, what is known stays."""
    ordered = sorted(spans, key=lambda span: (span.start, span.end, span.label))
    return tuple({(span.start, span.end): span for span in reversed(ordered)}.values())[::-1]
