"""English words in place of others, one by one, so that a model of English finds its way.

No translation: the words keep their order, and each its place. That is enough to see what a
sentence asks for, where all else would be letters to the model.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from nextround.engine.skills import danish, french, german, spanish

_OF_ENGLISH = """
the and of you your for with that this have has been are was will our not we is it an as by from be
or on at in to a working work experience skills knowledge team must can
"""
# Of a sentence's words, so many must be of the language, and the shortest part of a long word.
_FEWEST_KNOWN, _SHARE_KNOWN = 2, 0.34
_SHORTEST_PART = 4
_LONGEST_WORD = 40


@dataclass(frozen=True, slots=True)
class Glosses:
    """The words of one language.

    Attributes:
        words: English for each, lower case; the parts of the English are joined by "-".
        endings: What a word may end in beyond one of `words`, longest first.
        joints: What may join two of `words` in one.
    """

    words: Mapping[str, str]
    endings: Sequence[str]
    joints: Sequence[str]

    def english_of(self, word: str) -> str:
        """Return English for a word, also for one put together of two; empty: not known."""
        word = word.lower()
        if len(word) > _LONGEST_WORD:
            return ""
        return self._simple(word) or self._joined(word)

    def _simple(self, word: str) -> str:
        if word in self.words:
            return self.words[word].replace("-", " ")
        for ending in self.endings:
            stem = word.removesuffix(ending)
            if stem != word and len(stem) >= _SHORTEST_PART - 1 and stem in self.words:
                return self.words[stem].replace("-", " ")
        return ""

    def _joined(self, word: str) -> str:
        for cut in range(len(word) - _SHORTEST_PART + 1, _SHORTEST_PART - 2, -1):
            head = self.words.get(word[:cut])
            if head is None:
                continue
            for joint in self.joints:
                rest = word[cut:].removeprefix(joint)
                tail = self._simple(rest) if word[cut:].startswith(joint) else ""
                if tail and len(rest) >= _SHORTEST_PART - 1:
                    return f"{head} {tail}".replace("-", " ")
        return ""


def glossed(words: Sequence[str]) -> list[str]:
    """Return the words of a sentence, in English where they are of a language with glosses."""
    found = [[glosses.english_of(word) for word in words] for glosses in _languages()]
    best = max(found, key=lambda glosses: _differing(words, glosses))
    known = _differing(words, best)
    english = sum(word.lower() in _english() for word in words)
    letters = sum(word.isalpha() for word in words)
    if known < max(_FEWEST_KNOWN, _SHARE_KNOWN * letters, english + 1):
        return list(words)
    return [gloss or word for gloss, word in zip(best, words, strict=True)]


def _differing(words: Sequence[str], glosses: Sequence[str]) -> int:
    """Count the words that have a gloss, less those that are spelt as in English."""
    pairs = zip(words, glosses, strict=True)
    return sum(bool(gloss) and not word.lower().startswith(gloss) for word, gloss in pairs)


@cache
def _english() -> frozenset[str]:
    return frozenset(_OF_ENGLISH.split())


@cache
def _languages() -> tuple[Glosses, ...]:
    return (
        _glosses(danish.WORDS, danish.ENDINGS, joints=danish.JOINTS),
        _glosses(german.WORDS, german.ENDINGS, joints=german.JOINTS),
        _glosses(french.WORDS, french.ENDINGS, joints=()),
        _glosses(spanish.WORDS, spanish.ENDINGS, joints=()),
    )


def _glosses(written: str, endings: Sequence[str], *, joints: Sequence[str]) -> Glosses:
    pairs = (pair.partition("=") for pair in written.split())
    return Glosses({word: english for word, _equals, english in pairs}, endings, joints)
