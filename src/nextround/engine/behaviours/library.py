"""All behaviours, and those that a person's words for themselves may mean."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from nextround.engine.behaviours import around, ground, people, talking
from nextround.engine.behaviours.behaviour import Behaviour, listed
from nextround.engine.behaviours.plain import words_of, wordset
from nextround.engine.behaviours.traits import is_trait

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
    "two three very was way we were what when will with without work would you your"
)
# How much of it: tells nothing of what.
_DEGREES = wordset("fast long many much short")
_LESS = wordset("not no never lack lacking without hardly")
_MORE = wordset("too over overly")
_ENDINGS = listed(
    "ingly, edly, ness, ence, ance, ing, ent, ant, ous, ers, ies, ed, es, er, ly, s, e, y"
)

# Our judgement: how much of a trait must be written, and how much of what is written a behaviour
# must say, to be meant; from how alike two spellings, 0 to 100, one is taken for a slip of the
# other; what a small word weighs; the least weight that a statement is known by.
_OF_A_TRAIT, _OF_WHAT_IS_WRITTEN, _SLIP, _SMALL_WEIGHT = 0.7, 0.55, 84, 0.15
_LEAST_TOLD = 5.0
_SHORTEST_SLIP = 5


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The words of the library.

    Attributes:
        weights: What each stem tells: the more, the fewer behaviours have it.
        rarest: What a stem tells that one behaviour has, or none.
        spellings: The words as they are written, for slips of the pen.
    """

    weights: Mapping[str, float]
    rarest: float
    spellings: tuple[str, ...]

    def weight(self, stem: str) -> float:
        """Return what a stem tells; one that the library lacks tells as much as the rarest."""
        return _SMALL_WEIGHT if stem in _SMALL else self.weights.get(stem, self.rarest)

    def total(self, stems: frozenset[str]) -> float:
        return sum(map(self.weight, stems))


@dataclass(frozen=True, slots=True)
class _Written:
    """What a person wrote of themselves.

    Attributes:
        words: In plain words, slips mended.
        names_a_self: Whether they say what somebody is rather than what they do.
    """

    words: tuple[str, ...]
    names_a_self: bool


def by_key(key: str) -> Behaviour | None:
    """Return the behaviour of this key; None where the library has none."""
    return _BY_KEY.get(key)


def find(text: str, *, limit: int = 5) -> tuple[Behaviour, ...]:
    """Return behaviours that these words about oneself may mean, the likeliest first.

    Knows English alone. Words that it does not know find nothing.
    """
    written = _Written(tuple(map(_mended, words_of(text))), names_a_self=is_trait(text))
    scored = [(_score(behaviour, written), behaviour) for behaviour in LIBRARY]
    found = [(score, behaviour) for score, behaviour in scored if score > 0]
    # Sorting keeps the order of the library among equals.
    found.sort(key=lambda each: -each[0])
    return tuple(behaviour for _, behaviour in found[:limit])


def _score(behaviour: Behaviour, written: _Written) -> float:
    traits = (
        # The first traits of a behaviour are its usual ones.
        _meant(words_of(trait), written) * (1 - 0.02 * place)
        for place, trait in enumerate(behaviour.traits)
    )
    return max(traits, default=0.0) + _told(behaviour, written)


def _meant(trait: list[str], written: _Written) -> float:
    """Return how much a trait is what was written; 0 where it is not."""
    phrase, known = _stems(trait), _vocabulary()
    if not _is_same_way(set(trait), written):
        return 0.0
    if trait[0] == "my" or phrase <= _SMALL:
        return known.total(phrase) + 1 if _stands_in(trait, written.words) else 0.0
    shared = phrase & _stems(written.words)
    covered = known.total(shared) / known.total(phrase)
    is_meant = covered >= _OF_A_TRAIT and not shared <= _SMALL | _DEGREES
    return covered * known.total(shared) if is_meant else 0.0


def _is_same_way(trait: set[str], written: _Written) -> bool:
    """Tell “too confident” from “not confident”, and “too old” from “my old employer”."""
    words = set(written.words)
    if trait & _LESS:
        return bool(words & _LESS)
    is_plain = written.names_a_self and not words & _LESS
    return not trait & _MORE or bool(words & _MORE) or is_plain


def _stands_in(trait: list[str], words: Sequence[str]) -> bool:
    return any(
        list(words[at : at + len(trait)]) == trait for at in range(len(words) - len(trait) + 1)
    )


def _told(behaviour: Behaviour, written: _Written) -> float:
    """Return how much of what was written the behaviour says; two telling words at the least."""
    sentences = (behaviour.statement, *behaviour.shows)
    own = _stems([word for sentence in sentences for word in words_of(sentence)])
    if _stands_in(words_of(behaviour.statement), written.words):
        return _vocabulary().total(own)
    telling = _stems(written.words) - _SMALL
    shared = own & telling
    weight = _vocabulary().total(shared)
    enough = max(_LEAST_TOLD, _OF_WHAT_IS_WRITTEN * _vocabulary().total(telling))
    is_told = len(shared) > 1 and weight >= enough
    return weight * weight / _vocabulary().total(telling) if is_told else 0.0


def _stems(words: Sequence[str]) -> frozenset[str]:
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
    return _Vocabulary(weights, max(weights.values()), tuple(sorted(set().union(*words) - _SMALL)))


def _words(behaviour: Behaviour) -> Iterator[str]:
    for phrase in (behaviour.statement, *behaviour.shows, *behaviour.traits):
        yield from words_of(phrase)
