"""The trained head: which words of a sentence begin, continue or stay out of a skill.

It tags twice, once for things done and once for things known, as the two may overlap. Around a
sentence it looks at the one before and the one after, where there are such.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from nextround.engine.skills.encoder import Affine, Floats, Whole, gelu
from nextround.engine.skills.span import SkillKind

_OUT, _BEGINS, _GOES_ON = range(3)
TAGS = 3
KINDS = (SkillKind.SKILL, SkillKind.KNOWLEDGE)
# A skill cannot go on that has not begun.
_NEVER = np.float32(-1e4)


@dataclass(frozen=True, slots=True)
class Around:
    """The sentences that are tagged together, in numbers.

    Attributes:
        sentences: A row for each sentence, the mean of its pieces.
        of_word: Of each word, the number of its sentence.
        before: Of each sentence, the number of the one before it, -1: none.
        after: Of each sentence, the number of the one after it, -1: none.
    """

    sentences: Floats
    of_word: Whole
    before: Whole
    after: Whole


@dataclass(frozen=True, slots=True)
class Tagger:
    """The weights of the head.

    Attributes:
        word: From a word and how it is written to the middle.
        own: From the sentence of the word.
        before: From the sentence before; what is added stands for none.
        after: From the sentence after; what is added stands for none.
        out: From the middle to the tags of both kinds.
        follows: Of each kind, how well a tag (column) follows another (row).
        begins: Of each kind, how well a tag begins a sentence.
    """

    word: Affine
    own: Floats
    before: Affine
    after: Affine
    out: Affine
    follows: Floats
    begins: Floats

    def scores(self, words: Floats, around: Around) -> Floats:
        """Return a row for each word: how well each tag of each kind fits it."""
        context = around.sentences @ self.own.T
        context += _beside(self.before, around.sentences, around.before)
        context += _beside(self.after, around.sentences, around.after)
        middle = gelu(self.word.of(words) + context[around.of_word])
        return self.out.of(middle).reshape(len(words), len(KINDS), TAGS)

    def spans(
        self, scores: Floats, *, readier: float = 0.0
    ) -> Iterator[tuple[int, int, SkillKind]]:
        """Yield first word, last word and kind of each skill in one sentence.

        What is `readier` than it was trained to be takes words for skills on weaker signs.
        """
        scores = scores - np.array([readier, 0, 0], dtype=np.float32)
        for number, kind in enumerate(KINDS):
            tags = _best_way(
                scores[:, number], follows=self.follows[number], begins=self.begins[number]
            )
            for first, last in _runs(tags):
                yield first, last, kind


def tagger_of(weights: Mapping[str, Floats]) -> Tagger:
    """Return the head with these weights, under the names that the training gives them."""
    follows, begins = weights["follows"].copy(), weights["begins"].copy()
    follows[:, _OUT, _GOES_ON] = _NEVER
    begins[:, _GOES_ON] = _NEVER
    return Tagger(
        word=Affine(weights["word.weight"], weights["word.bias"]),
        own=weights["own.weight"],
        before=Affine(weights["before.weight"], weights["before.none"]),
        after=Affine(weights["after.weight"], weights["after.none"]),
        out=Affine(weights["out.weight"], weights["out.bias"]),
        follows=follows,
        begins=begins,
    )


def _beside(weights: Affine, sentences: Floats, places: Whole) -> Floats:
    there = (places >= 0)[:, None]
    beside: Floats = np.where(there, sentences[places] @ weights.weights.T, weights.added)
    return beside


def _best_way(scores: Floats, *, follows: Floats, begins: Floats) -> list[int]:
    """Return the tags that fit best taken together (Viterbi 1967)."""
    best = begins + scores[0]
    came_from: list[Whole] = []
    for row in scores[1:]:
        ways = best[:, None] + follows
        came_from.append(ways.argmax(axis=0))
        best = ways.max(axis=0) + row
    tags = [int(best.argmax())]
    for origin in reversed(came_from):
        tags.append(int(origin[tags[-1]]))
    return tags[::-1]


def _runs(tags: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last word of each skill."""
    first = -1
    for place, tag in enumerate([*tags, _OUT]):
        if first >= 0 and tag != _GOES_ON:
            yield first, place - 1
            first = -1
        if tag == _BEGINS:
            first = place
