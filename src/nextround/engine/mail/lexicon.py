"""Words and their families: what a word in a mail may speak of.

A family lists entries between bars. An entry is one or more words in a row: `select` is that
word, `select*` any word that begins so, `*test` any that ends so, `*bogen*` any that holds it,
and a star of its own up to three words of any kind. Accents may be missing in the mail, and
"ä" may be written "ae".
"""

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from nextround.engine.language import language_of
from nextround.engine.mail.words import FAMILIES_IN, STATED

_GAP = 3
_WORD = re.compile(r"[^\W_]+")
# In a mail this long the small words tell the language; in a shorter one they count besides.
_ENOUGH = 500
_SMALL_WORDS_COUNT = 3
_SPELLINGS = {"ä": ("a", "ae"), "ö": ("o", "oe"), "ü": ("u", "ue"), "ß": ("s", "ss")}


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text, folded, with where it stands."""

    folded: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A family met in a row of words, from the word `first` to before the word `last`."""

    family: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Entry:
    family: str
    rest: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Openings:
    """Entries that begin with one word.

    Attributes:
        alone: Those of that word alone.
        followed: Those whose second word is given outright, by that word.
        loose: Those that must be tried.
    """

    alone: tuple[_Entry, ...]
    followed: dict[str, tuple[_Entry, ...]]
    loose: tuple[_Entry, ...]


class _Folding(dict[int, str]):
    """Lower-case letters without accents, one for each, so that offsets stay."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        base = {"ß": "s", "ẞ": "s", "’": "'", "æ": "a", "œ": "o"}.get(letter)
        if base is None:
            base = unicodedata.normalize("NFKD", letter)[:1].lower()[:1] or letter
        self[code] = base
        return base


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Return `text` in lower case without accents; every character keeps its offset."""
    return text.translate(_FOLDING)


def words_of(folded: str, *, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """Return the words of a folded text between two offsets."""
    found = _WORD.finditer(folded, start, len(folded) if end is None else end)
    return tuple(Word(match.group(), match.start(), match.end()) for match in found)


class Lexicon:
    """The families of one or more languages, ready to be looked up."""

    def __init__(self, families: Iterable[Mapping[str, str]]) -> None:
        self._whole: dict[str, list[_Entry]] = {}
        self._begins: dict[str, list[_Entry]] = {}
        self._within: list[tuple[str, bool, _Entry]] = []
        self._longest = 0
        for family, written in _entries(families):
            for spelling in _spellings(written):
                self._add(family, spelling.split())
        self._looked_up = lru_cache(maxsize=20_000)(self._look_up)

    def hits(self, words: tuple[Word, ...]) -> tuple[Hit, ...]:
        """Return every family met in `words`, in the order of their first word."""
        found: list[Hit] = []
        for at, word in enumerate(words):
            openings = self._looked_up(word.folded)
            found += [Hit(entry.family, at, at + 1) for entry in openings.alone]
            following = words[at + 1].folded if at + 1 < len(words) else ""
            for entry in (*openings.followed.get(following, ()), *openings.loose):
                last = _end_of(entry.rest, words, at=at + 1)
                if last:
                    found.append(Hit(entry.family, at, last))
        return tuple(found)

    def _add(self, family: str, words: list[str]) -> None:
        first, entry = words[0], _Entry(family, tuple(words[1:]))
        if first.startswith("*"):
            self._within.append((first.strip("*"), first.endswith("*"), entry))
        elif first.endswith("*"):
            self._begins.setdefault(first[:-1], []).append(entry)
            self._longest = max(self._longest, len(first) - 1)
        else:
            self._whole.setdefault(first, []).append(entry)

    def _look_up(self, word: str) -> _Openings:
        found = list(self._whole.get(word, ()))
        for length in range(2, min(len(word), self._longest) + 1):
            found += self._begins.get(word[:length], ())
        for stem, anywhere, entry in self._within:
            if stem in word and (anywhere or word.endswith(stem)):
                found.append(entry)
        return _sorted(found)


def _sorted(entries: list[_Entry]) -> _Openings:
    followed: dict[str, tuple[_Entry, ...]] = {}
    loose: list[_Entry] = []
    for entry in entries:
        if entry.rest and "*" in entry.rest[0]:
            loose.append(entry)
        elif entry.rest:
            followed[entry.rest[0]] = (*followed.get(entry.rest[0], ()), entry)
    return _Openings(tuple(entry for entry in entries if not entry.rest), followed, tuple(loose))


@lru_cache(maxsize=8)
def lexicon_for(language: str) -> Lexicon:
    """Return the lexicon of a language, with English, which every mail may quote."""
    codes = dict.fromkeys((language, "en"))
    return Lexicon([table for code in codes for table in FAMILIES_IN[code]])


@lru_cache(maxsize=1)
def facts_lexicon() -> Lexicon:
    """Return the lexicon of what a mail states besides its kind, in all languages."""
    return Lexicon([STATED])


@lru_cache(maxsize=8)
def _lexicon_of(language: str) -> Lexicon:
    return Lexicon(FAMILIES_IN[language])


def language_spoken(text: str) -> str:
    """Return the language most words of `text` are understood in.

    Surer than counting small words in a mail of two lines.
    """
    guess = language_of(text, otherwise="")
    if guess and len(text) > _ENOUGH:
        return guess
    words = words_of(fold(text[: 2 * _ENOUGH]))
    understood = {
        code: len({hit.first for hit in _lexicon_of(code).hits(words)})
        + (_SMALL_WORDS_COUNT if code == guess else 0)
        for code in FAMILIES_IN
    }
    return max(understood, key=lambda code: understood[code])


def _entries(families: Iterable[Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    for table in families:
        for family, entries in table.items():
            for entry in entries.split("|"):
                yield family, entry.strip()


def _spellings(written: str) -> Iterator[str]:
    """Yield the ways an entry may stand in a folded text."""
    ways = [_SPELLINGS.get(letter, (fold(letter),)) for letter in written.lower()]
    for letters in itertools.product(*ways):
        yield "".join(letters)


def _end_of(rest: tuple[str, ...], words: tuple[Word, ...], *, at: int) -> int:
    """Return where the words of an entry end if they stand from `at` on, else 0."""
    gap = False
    for wanted in rest:
        if wanted == "*":
            gap = True
            continue
        reach = range(at, min(at + (_GAP + 1 if gap else 1), len(words)))
        place = next((n for n in reach if _is(words[n].folded, wanted)), -1)
        if place < 0:
            return 0
        at, gap = place + 1, False
    return at


def _is(word: str, wanted: str) -> bool:
    if wanted.endswith("*"):
        return word.startswith(wanted[:-1])
    return word == wanted
