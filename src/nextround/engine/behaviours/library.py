"""All behaviours, and those that a person's words for themselves may mean."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from nextround.engine.behaviours import around, ground, people, talking
from nextround.engine.behaviours.behaviour import Behaviour, listed
from nextround.engine.behaviours.plain import words_of, wordset

LIBRARY: tuple[Behaviour, ...] = (
    *talking.ANSWERING,
    *talking.EXAMPLES,
    *talking.LISTENING,
    *ground.PREPARATION,
    *ground.MOTIVATION,
    *ground.JUDGEMENT,
    *people.LEADING,
    *people.TOGETHER,
    *people.PRESENCE,
    *around.PAPERS,
    *around.REACHING,
    *around.TERMS,
)
_BY_KEY = {behaviour.key: behaviour for behaviour in LIBRARY}

# Words that say little by themselves: they tell two phrases apart, and never make a match.
_SMALL = wordset(
    "a about across all also always am an and any are as at bad be because been being bit but by "
    "came can come did do does enough feel felt for from get getting good guess had has have i if "
    "in interview interviews is it just kind know like maybe me more my myself never no not of on "
    "one or other people perhaps person poor quite rather really said say says seem so some "
    "sometimes sort still than that the their them then there they thing things think this to too "
    "very was way we were what when will with without work would you your"
)
# How much of it: tells nothing of what.
_DEGREES = wordset("fast long many much short")
_LESS = wordset("not no never lack lacking without hardly")
_MORE = wordset("too over overly")
_ENDINGS = listed(
    "ingly, edly, ness, ence, ance, ing, ent, ant, ous, ers, ies, ed, es, er, ly, s, e, y"
)

# Our judgement: how much of a phrase, or of a statement, must be there to be meant; from how
# alike two spellings, 0 to 100, one is taken for a slip of the other; what a small word weighs.
_OF_A_TRAIT, _OF_A_STATEMENT, _SLIP, _SMALL_WEIGHT = 0.7, 0.45, 84, 0.15
_SHORTEST_SLIP = 5


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The words of the library.

    Attributes:
        weights: What each stem tells: the more, the fewer behaviours have it.
        spellings: The words as they are written, for slips of the pen.
    """

    weights: Mapping[str, float]
    spellings: tuple[str, ...]

    def weight(self, stem: str) -> float:
        return self.weights.get(stem, 0.0) if stem not in _SMALL else _SMALL_WEIGHT

    def total(self, stems: frozenset[str]) -> float:
        return sum(map(self.weight, stems))


def by_key(key: str) -> Behaviour | None:
    """Return the behaviour of this key; None where the library has none."""
    return _BY_KEY.get(key)


def find(text: str, *, limit: int = 5) -> tuple[Behaviour, ...]:
    """Return behaviours that these words about oneself may mean, the likeliest first.

    Knows English alone. Words that it does not know find nothing.
    """
    words = [_mended(word) for word in words_of(text)]
    scored = [(_score(behaviour, words), behaviour) for behaviour in LIBRARY]
    found = [(score, behaviour) for score, behaviour in scored if score > 0]
    # Sorting keeps the order of the library among equals.
    found.sort(key=lambda each: -each[0])
    return tuple(behaviour for _, behaviour in found[:limit])


def _score(behaviour: Behaviour, words: list[str]) -> float:
    traits = (
        # The first traits of a behaviour are its usual ones.
        _meant(words_of(trait), words) * (1 - 0.02 * place)
        for place, trait in enumerate(behaviour.traits)
    )
    return max(traits, default=0.0) + _told(behaviour.statement, words)


def _meant(trait: list[str], words: list[str]) -> float:
    """Return how much a trait is what was written; 0 where it is not."""
    phrase, written = _stems(trait), _stems(words)
    if not _is_same_way(set(trait), set(words)):
        return 0.0
    if trait[0] == "my" or phrase <= _SMALL:
        return _vocabulary().total(phrase) + 1 if _stands_in(trait, words) else 0.0
    shared = phrase & written
    covered = _vocabulary().total(shared) / _vocabulary().total(phrase)
    is_meant = covered >= _OF_A_TRAIT and not shared <= _SMALL | _DEGREES
    return covered * _vocabulary().total(shared) if is_meant else 0.0


def _is_same_way(trait: set[str], words: set[str]) -> bool:
    """Tell “too confident” from “not confident”."""
    if trait & _LESS:
        return bool(words & _LESS)
    return not trait & _MORE or bool(words & _MORE) or not words & _LESS


def _stands_in(trait: list[str], words: list[str]) -> bool:
    return any(words[at : at + len(trait)] == trait for at in range(len(words) - len(trait) + 1))


def _told(statement: str, words: list[str]) -> float:
    """Return how much a statement is what was written; two telling words are the least."""
    own, written = _stems(words_of(statement)) - _SMALL, _stems(words)
    shared = own & written
    weight = _vocabulary().total(shared)
    is_told = len(shared) > 1 and weight >= _OF_A_STATEMENT * _vocabulary().total(own)
    return weight if is_told else 0.0


def _stems(words: list[str]) -> frozenset[str]:
    return frozenset(word if word in _SMALL else _stem(word) for word in words)


@lru_cache(maxsize=4_096)
def _stem(word: str) -> str:
    """Cut one ending off, as long as three letters stay."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            return word[: -len(ending)]
    return word


def _mended(word: str) -> str:
    """Return the word of the library that this is a slip of, or the word as it is."""
    known = _vocabulary()
    if len(word) < _SHORTEST_SLIP or word in _SMALL or _stem(word) in known.weights:
        return word
    best = process.extractOne(word, known.spellings, scorer=fuzz.ratio, score_cutoff=_SLIP)
    return best[0] if best else word


@lru_cache(maxsize=1)
def _vocabulary() -> _Vocabulary:
    words = [set(_words(behaviour)) for behaviour in LIBRARY]
    having = Counter(stem for each in words for stem in _stems(list(each)))
    weights = {stem: math.log((len(LIBRARY) + 1) / count) for stem, count in having.items()}
    return _Vocabulary(weights, tuple(sorted(set().union(*words) - _SMALL)))


def _words(behaviour: Behaviour) -> Iterator[str]:
    for phrase in (behaviour.statement, *behaviour.traits):
        yield from words_of(phrase)
