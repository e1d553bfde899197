"""Things that go by several names, found in a text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from nextround.engine.matching.lexicon import TABLES
from nextround.engine.matching.terms import Term, terms_of

_Key = TypeVar("_Key")


@dataclass(frozen=True, slots=True)
class Named:
    """A thing that a text names.

    Attributes:
        thing: By its first name.
        first: The place of the first of its words among those of the text.
        last: The place after the last.
    """

    thing: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Name:
    """One name of a thing.

    Attributes:
        rest: The stems after the first.
        written: Its words as the table has them; empty where small letters will do.
        has_capitals: Whether it has any that do not.
    """

    thing: str
    rest: tuple[str, ...]
    written: tuple[str, ...]
    has_capitals: bool


@dataclass(frozen=True, slots=True)
class _Names:
    """All names.

    Attributes:
        alone: Those of one word, by its stem.
        longer: Those of several by the stems of the first two, the longest first.
        kinds: What each thing is a kind of, and these of, and so on.
        expected: What one may expect of whoever has it.
    """

    alone: Mapping[str, Sequence[_Name]]
    longer: Mapping[tuple[str, str], Sequence[_Name]]
    kinds: Mapping[str, frozenset[str]]
    expected: Mapping[str, frozenset[str]]


def named_in(terms: Sequence[Term]) -> tuple[Named, ...]:
    """Return the things named in a row of words; a name within a longer name does not count."""
    reached = 0
    found: list[Named] = []
    names = _names()
    following = [*(term.stem for term in terms[1:]), ""]
    for first, (term, second) in enumerate(zip(terms, following, strict=False)):
        for some in (names.longer.get((term.stem, second)), names.alone.get(term.stem)):
            hits = _longest(terms, first, names=some) if some else []
            if hits:
                # The longer ones are looked for first.
                if hits[0].last > reached:
                    found += hits
                    reached = hits[0].last
                break
    return tuple(found)


def kinds_of(thing: str) -> frozenset[str]:
    """Return what a thing is a kind of: whoever has it has these."""
    return _names().kinds.get(thing, frozenset())


def expected_of(thing: str) -> frozenset[str]:
    """Return what one may expect of whoever has a thing, without being certain."""
    return _names().expected.get(thing, frozenset())


def _longest(terms: Sequence[Term], first: int, *, names: Sequence[_Name]) -> list[Named]:
    hits: list[Named] = []
    length = 0
    for name in names:
        size = 1 + len(name.rest)
        if size < length:
            break
        if _stands(name, terms, first):
            length = size
            hits.append(Named(name.thing, first, first + size))
    return hits


def _stands(name: _Name, terms: Sequence[Term], first: int) -> bool:
    if first + len(name.rest) >= len(terms):
        return False
    # The second is the one that this name was found by.
    for place, stem in enumerate(name.rest[1:], start=first + 2):
        if terms[place].stem != stem:
            return False
    if not name.has_capitals:
        return True
    here = terms[first : first + len(name.written)]
    return all(_as_large(term.written, word) for term, word in zip(here, name.written, strict=True))


def _as_large(written: str, word: str) -> bool:
    """Tell whether a word has capital letters wherever the table has them."""
    letters = zip(word, written, strict=False)
    return not any(wanted.isupper() and not letter.isupper() for wanted, letter in letters)


@lru_cache(maxsize=1)
def _names() -> _Names:
    names: list[tuple[str, _Name]] = []
    kinds: dict[str, set[str]] = {}
    expected: dict[str, set[str]] = {}
    for line in _lines():
        head, _, likely = line.partition("~")
        head, _, sure = head.partition(">")
        thing, _, others = head.partition("=")
        thing = thing.strip()
        kinds.setdefault(thing, set()).update(_listed(sure))
        expected.setdefault(thing, set()).update(_listed(likely))
        names += [_read(name, thing=thing) for name in (thing, *_listed(others))]
    names.sort(key=lambda pair: -len(pair[1].rest))
    all_kinds = {thing: _reached(thing, kinds) for thing in kinds}
    return _Names(
        alone=_grouped((stem, name) for stem, name in names if not name.rest),
        longer=_grouped(((stem, name.rest[0]), name) for stem, name in names if name.rest),
        kinds=all_kinds,
        expected={thing: _expected(thing, all_kinds, expected) for thing in kinds},
    )


def _lines() -> Iterator[str]:
    for table in TABLES:
        yield from table.replace("\n  ", " ").strip().splitlines()


def _listed(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(",") if word.strip())


def _read(name: str, *, thing: str) -> tuple[str, _Name]:
    """Return the first stem of a name, and the name."""
    first, *rest = terms_of(name)
    # Of a word in small letters no more is needed than its stem.
    written = tuple("" if term.written.islower() else term.written for term in (first, *rest))
    return first.stem, _Name(thing, tuple(term.stem for term in rest), written, any(written))


def _grouped(names: Iterable[tuple[_Key, _Name]]) -> Mapping[_Key, Sequence[_Name]]:
    """Return names by their key, each once, in the order given."""
    found: dict[_Key, dict[_Name, None]] = {}
    for key, name in names:
        found.setdefault(key, {})[name] = None
    return {key: tuple(its) for key, its in found.items()}


def _reached(thing: str, links: Mapping[str, set[str]]) -> frozenset[str]:
    """Return all that is reached from a thing by links, without itself."""
    reached: set[str] = set()
    waiting = [thing]
    while waiting:
        new = links.get(waiting.pop(), set()) - reached
        reached |= new
        waiting += new
    return frozenset(reached - {thing})


def _expected(
    thing: str, kinds: Mapping[str, frozenset[str]], expected: Mapping[str, set[str]]
) -> frozenset[str]:
    """Return what a thing lets one expect, and its kinds do; one step, so that it stays likely."""
    own = {thing, *kinds[thing]}
    likely = {each for one in own for each in expected.get(one, ())}
    likely |= {kind for each in likely for kind in kinds.get(each, ())}
    return frozenset(likely - own)
