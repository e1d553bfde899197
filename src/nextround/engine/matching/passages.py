"""A career as passages of text that can be looked up by their words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from nextround.engine.career.facts import Career, Fact, Kind
from nextround.engine.matching.evidence import Part, Place
from nextround.engine.matching.lexicon import TRADES
from nextround.engine.matching.names import expected_of, kinds_of, named_in
from nextround.engine.matching.terms import Term, terms_of
from nextround.engine.matching.words_of_career import details_of

# Whose names say what the person does or knows; that of an employer says nothing of it.
_OF_ONESELF = frozenset({Part.NAME, Part.LABEL, Part.ABOUT, Part.ORGANISATION})
_OWN_NAME = frozenset({Kind.CERTIFICATE, Kind.EDUCATION, Kind.MEMBERSHIP})


@dataclass(frozen=True, slots=True)
class Passage:
    """One text of a career.

    Attributes:
        kind: Of its fact; None: it belongs to no fact.
    """

    place: Place
    kind: Kind | None
    text: str


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a passage has a word or name: the first and the first after, in characters.

    Attributes:
        folded: The words there, in lower case.
    """

    start: int
    end: int
    folded: tuple[str, ...]


class Passages:
    """All passages of a career, in order, to be looked up by stem and by thing."""

    def __init__(self, career: Career) -> None:
        self.all: tuple[Passage, ...] = tuple(_passages(career))
        self._stems: dict[str, dict[int, Term]] = {}
        self._named: dict[str, dict[int, Spot]] = {}
        self._kinds: dict[str, dict[int, Spot]] = {}
        self._expected: dict[str, dict[int, Spot]] = {}
        for number, passage in enumerate(self.all):
            self._enter(number, passage)

    def with_stem(self, stem: str) -> Mapping[int, Term]:
        """Return the passages with a word of this stem, by number, and its first one in each."""
        return self._stems.get(stem, {})

    def naming(self, thing: str) -> Mapping[int, Spot]:
        """Return the passages that name a thing, under whatever name."""
        return self._named.get(thing, {})

    def with_kind(self, thing: str) -> Mapping[int, Spot]:
        """Return the passages that name something which is a kind of this."""
        return self._kinds.get(thing, {})

    def expecting(self, thing: str) -> Mapping[int, Spot]:
        """Return the passages that name something which lets one expect this."""
        return self._expected.get(thing, {})

    def _enter(self, number: int, passage: Passage) -> None:
        terms = terms_of(passage.text)
        for term in terms:
            self._stems.setdefault(term.stem, {}).setdefault(number, term)
        for named in named_in(terms):
            here = terms[named.first : named.last]
            spot = Spot(here[0].start, here[-1].end, tuple(term.folded for term in here))
            if named.thing in TRADES and passage.place.part not in _OF_ONESELF:
                # "A rota of twenty nurses" is likely to be a nurse's, and no more.
                self._expected.setdefault(named.thing, {}).setdefault(number, spot)
                continue
            self._named.setdefault(named.thing, {}).setdefault(number, spot)
            for kind in kinds_of(named.thing):
                self._kinds.setdefault(kind, {}).setdefault(number, spot)
            for thing in expected_of(named.thing):
                self._expected.setdefault(thing, {}).setdefault(number, spot)


def _passages(career: Career) -> Iterator[Passage]:
    for number, fact in enumerate(career.facts):
        yield from _of_fact(fact, number)
    profile = career.profile
    for part, text in ((Part.LABEL, profile.label), (Part.ABOUT, profile.summary)):
        if text.strip():
            yield Passage(Place(None, part), None, text)
    for number, story in enumerate(career.stories):
        told = (story.title, story.situation, story.task, story.action, story.result)
        text = "\n".join(words for words in told if words)
        if text:
            yield Passage(Place(None, Part.STORY, number), None, text)


def _of_fact(fact: Fact, number: int) -> Iterator[Passage]:
    own: Sequence[tuple[Part, int, str]] = (
        (Part.NAME, 0, fact.name),
        (Part.ORGANISATION, 0, fact.organisation if fact.kind in _OWN_NAME else ""),
        (Part.SUMMARY, 0, fact.summary),
        *(
            (Part.ACHIEVEMENT, at, "\n".join(wording.text for wording in achievement.wordings))
            for at, achievement in enumerate(fact.achievements)
        ),
        *((Part.DETAIL, at, text) for at, text in enumerate(details_of(fact))),
    )
    for part, at, text in own:
        if text.strip():
            yield Passage(Place(number, part, at), fact.kind, text)
