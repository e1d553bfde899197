"""What a second document adds to a career: proposals, of which each is shown and none is made."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rapidfuzz import fuzz

from nextround.engine.career.facts import Achievement, Career, Fact, Kind, Profile
from nextround.engine.career.months import PRESENT, Span, span

# How alike names must be, of 100: a spelling, a legal form or a department may differ.
_SAME_NAME = 88
_SAME_WORDS = 92
_LIKE_WORDS = 75
# The kinds that a place and a time tell apart; all others are told apart by their name.
_HELD = {Kind.POSITION, Kind.VOLUNTEERING, Kind.EDUCATION, Kind.MEMBERSHIP}
_FIELDS = ("name", "organisation", "place", "url", "start", "end", "summary")
_PROFILE_FIELDS = ("name", "label", "email", "phone", "url", "summary")
# Words of an employer's or school's name that one document gives and another leaves out.
_LEGAL_WORDS = """
ltd limited plc inc llc llp gmbh ag kg ohg se sa sas sarl srl sl spa bv nv oy ab as co corp
company the der die das le la les el and und et y e
"""
_LEGAL = frozenset(_LEGAL_WORDS.split())
# Signs that tell one name from another: C, C++ and C#.
_TELLING = "+#"
# Whole careers are compared each with each; beyond these nothing is proposed but new.
_MOST_FACTS = 600
_MOST_ACHIEVEMENTS = 60


class Verdict(StrEnum):
    """What one of their facts is beside mine."""

    SAME = "same"
    ADDS = "adds"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that the two say differently.

    Attributes:
        field: The name of the field; of a detail "details." and its name.
        mine: What it says now; empty where they add it.
    """

    field: str
    mine: object
    theirs: object

    @property
    def adds(self) -> bool:
        """Whether nothing of mine stands there."""
        return self.mine in ("", None, [], {})


@dataclass(frozen=True, slots=True)
class Joining:
    """One of their facts, and what it is beside mine.

    Attributes:
        theirs: Its place among their facts.
        mine: The place of mine that it seems to be; None: it is new.
        differences: What it adds to mine or says differently.
        achievements: The places of its achievements that mine lacks.
        rewordings: Its achievements that mine has in other words: their place, and mine.
    """

    theirs: int
    mine: int | None = None
    differences: tuple[Difference, ...] = ()
    achievements: tuple[int, ...] = ()
    rewordings: tuple[tuple[int, int], ...] = ()

    @property
    def verdict(self) -> Verdict:
        """What it is beside mine."""
        if self.mine is None:
            return Verdict.NEW
        more = self.differences or self.achievements or self.rewordings
        return Verdict.ADDS if more else Verdict.SAME


def proposals(mine: Career, theirs: Career, *, today: date) -> tuple[Joining, ...]:
    """Return what each of their facts is beside mine, in their order.

    No fact of mine is taken for two of theirs: the likeliest pair is made first.
    """
    chosen = _pairs(mine.facts[:_MOST_FACTS], theirs.facts[:_MOST_FACTS], today)
    return tuple(
        _joined(place, mine.facts[chosen[place]], chosen[place], fact=fact)
        if place in chosen
        else Joining(place, achievements=tuple(range(len(fact.achievements))))
        for place, fact in enumerate(theirs.facts)
    )


def profile_differences(mine: Profile, theirs: Profile) -> tuple[Difference, ...]:
    """Return what their profile adds to mine or says differently."""
    plain = ((name, getattr(mine, name), getattr(theirs, name)) for name in _PROFILE_FIELDS)
    located = _detailed("location", mine.location, theirs.location)
    known = {str(profile.get("url") or profile.get("network")) for profile in mine.profiles}
    more = [p for p in theirs.profiles if str(p.get("url") or p.get("network")) not in known]
    found = _differing([*plain, *located])
    return (*found, *(Difference("profiles", None, profile) for profile in more))


def new_stories(mine: Career, theirs: Career) -> tuple[int, ...]:
    """Return the places of their stories that mine lacks."""
    known = {_folded(story.title) for story in mine.stories}
    return tuple(n for n, story in enumerate(theirs.stories) if _folded(story.title) not in known)


def _pairs(mine: Sequence[Fact], theirs: Sequence[Fact], today: date) -> dict[int, int]:
    """Return which of mine each of theirs is, by place."""
    keys = [_Key.of(fact, today) for fact in mine]
    scored = [
        (score, their, my)
        for their, fact in enumerate(theirs)
        for my, score in _alike(_Key.of(fact, today), keys)
    ]
    chosen: dict[int, int] = {}
    taken: set[int] = set()
    for _, their, my in sorted(scored, key=lambda each: (-each[0], each[1], each[2])):
        if their not in chosen and my not in taken:
            chosen[their] = my
            taken.add(my)
    return chosen


@dataclass(frozen=True, slots=True)
class _Key:
    """What a fact is told apart by."""

    kind: Kind
    name: str
    organisation: str
    when: Span | None

    @classmethod
    def of(cls, fact: Fact, today: date) -> "_Key":
        return cls(
            fact.kind,
            _folded(fact.name),
            _organisation(fact.organisation),
            span(fact.start, fact.end, today=today),
        )


def _alike(theirs: _Key, mine: Sequence[_Key]) -> Iterator[tuple[int, float]]:
    """Yield the places of mine that this may be, each with how alike they are."""
    for place, key in enumerate(mine):
        if key.kind == theirs.kind:
            score = _held(theirs, key) if key.kind in _HELD else _named(theirs, key)
            if score:
                yield place, score


def _held(one: _Key, other: _Key) -> float:
    """Return how alike two positions, schools or memberships are; 0: not the same one."""
    where = _within(one.organisation, other.organisation)
    what = _near(one.name, other.name)
    when = _shared(one.when, other.when)
    if when == 0 or where < _SAME_NAME:
        return 0.0
    # Two posts at one employer follow each other; the same post has the same days or title.
    if what >= _LIKE_WORDS or when > 0.8:
        return where + what + 100 * when
    return 0.0


def _named(one: _Key, other: _Key) -> float:
    """Return how alike two facts are that go by their name; 0: not the same one."""
    what = _near(one.name, other.name)
    where = _near(one.organisation, other.organisation)
    if what < _SAME_WORDS or where < _LIKE_WORDS or _shared(one.when, other.when) == 0:
        return 0.0
    return what + where


def _near(one: str, other: str) -> float:
    """Return how alike two names are, of 100; nothing is known where one is missing."""
    if one == other or not one or not other:
        return 100.0
    if one.isdigit() or other.isdigit() or min(len(one), len(other)) < 4:
        return 0.0
    # Long texts in the place of a name would take time for nothing.
    short, long = one[:200], other[:200]
    return max(fuzz.ratio(short, long), fuzz.token_sort_ratio(short, long))


def _within(one: str, other: str) -> float:
    """Return how alike two organisations are; one may leave out words that the other has."""
    words, others = set(one.split()), set(other.split())
    if words and others and (words <= others or others <= words):
        return max(_near(one, other), float(_SAME_NAME))
    return _near(one, other)


def _shared(one: Span | None, other: Span | None) -> float:
    """Return how much of the longer of two times they share; half where one is not known."""
    if one is None or other is None:
        return 0.5
    shared = min(one.last, other.last) - max(one.first, other.first) + 1
    if one.open or other.open:
        return 0.5 if shared > 0 else 0.0
    return max(0, shared) / max(one.last - one.first + 1, other.last - other.first + 1)


def _joined(place: int, mine: Fact, my_place: int, *, fact: Fact) -> Joining:
    plain = ((name, getattr(mine, name), getattr(fact, name)) for name in _FIELDS)
    differences = _differing([*plain, *_detailed("details", mine.details, fact.details)])
    new, reworded = _achievements(mine.achievements, fact.achievements)
    return Joining(place, my_place, tuple(differences), new, reworded)


def _differing(fields: Sequence[tuple[str, object, object]]) -> list[Difference]:
    """Return the fields of which they say something that mine does not say as well."""
    return [
        Difference(name, mine, theirs)
        for name, mine, theirs in fields
        if theirs not in ("", None, [], {}) and not _says(mine, theirs)
    ]


def _says(mine: object, theirs: object) -> bool:
    """Return whether mine says it already; a day says its month, and what goes on has no end."""
    if isinstance(mine, str) and isinstance(theirs, str):
        if PRESENT in (mine, theirs):
            return mine == theirs
        dated = theirs[:4].isdigit() and mine.startswith(f"{theirs}-")
        # Of signs alone nothing is left to compare.
        alike = _folded(mine) == _folded(theirs) != ""
        return dated or mine == theirs or alike
    if isinstance(mine, list) and isinstance(theirs, list):
        return all(each in mine for each in theirs)
    return mine == theirs


def _detailed(
    within: str, mine: Mapping[str, object], theirs: Mapping[str, object]
) -> Iterator[tuple[str, object, object]]:
    return ((f"{within}.{key}", mine.get(key), value) for key, value in theirs.items())


def _achievements(
    mine: Sequence[Achievement], theirs: Sequence[Achievement]
) -> tuple[tuple[int, ...], tuple[tuple[int, int], ...]]:
    """Return which of theirs are new, and which are mine in other words."""
    known = [
        [_folded(wording.text) for wording in one.wordings] for one in mine[:_MOST_ACHIEVEMENTS]
    ]
    new: list[int] = []
    reworded: list[tuple[int, int]] = []
    for place, achievement in enumerate(theirs):
        for_them = [_folded(wording.text) for wording in achievement.wordings]
        near, nearest = _nearest(for_them, known)
        if near < _LIKE_WORDS:
            new.append(place)
        elif any(words not in known[nearest] for words in for_them):
            reworded.append((place, nearest))
    return tuple(new), tuple(reworded)


def _nearest(wordings: Sequence[str], known: Sequence[Sequence[str]]) -> tuple[float, int]:
    """Return how near the nearest achievement is, of 100, and its place."""
    nearest = (0.0, 0)
    for place, others in enumerate(known):
        for other in others:
            for words in wordings:
                near = fuzz.ratio(words[:500], other[:500], score_cutoff=max(nearest[0], 60.0))
                if near > nearest[0]:
                    nearest = (near, place)
    return nearest


def _organisation(name: str) -> str:
    """Return an organisation's name without the words that tell its legal form."""
    words = [word for word in _folded(name).split() if word not in _LEGAL]
    return " ".join(words) or _folded(name)


def _folded(text: str) -> str:
    """Return a text in small letters without accents, signs and doubled spaces."""
    parted = unicodedata.normalize("NFKD", text).lower()
    plain = "".join(
        c if c.isalnum() or c in _TELLING else " " for c in parted if not unicodedata.combining(c)
    )
    return " ".join(plain.split())
