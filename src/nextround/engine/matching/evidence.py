"""What bears out a requirement, and how strongly."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from nextround.engine.matching.answers import Said
from nextround.engine.posting.requirement import Requirement


class _Ranked(StrEnum):
    """Words in an order.

    Attributes:
        rank: The earlier the lower, from 0.
    """

    rank: int

    def __init__(self, _value: str) -> None:
        # Kept with each, as it is asked for thousands of times for one page.
        self.rank = len(type(self).__members__)


class Strength(_Ranked):
    """How well a record shows what is asked; no score, and nothing is added up from it."""

    SHOWN = "shown"
    LIKELY = "likely"
    PARTLY = "partly"
    NOT_FOUND = "not-found"


class Way(_Ranked):
    """How words of the record come to bear out a requirement; the plainer ones come first."""

    WORDS = "words"
    FORM = "form"
    NAME = "name"
    LEVEL = "level"
    YEARS = "years"
    ANSWER = "answer"
    KIND = "kind"
    EXPECTED = "expected"
    TOGETHER = "together"
    MEANING = "meaning"


class Part(StrEnum):
    """Which part of a fact, or of the rest of a record, words stand in."""

    ACHIEVEMENT = "achievement"
    NAME = "name"
    SUMMARY = "summary"
    DETAIL = "detail"
    ORGANISATION = "organisation"
    STORY = "story"
    LABEL = "label"
    ABOUT = "about"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand in a record.

    Attributes:
        fact: The place of the fact among the facts of the career, from 0; None: they are of the
            profile, a story or an answer.
        part: Which part of it.
        number: Of the achievement, detail or story, from 0.
        start: Where the words that count begin in `Evidence.text`; `end` is the first after.
    """

    fact: int | None
    part: Part
    number: int = 0
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence to be shown in the reader's language, with its values apart."""

    sentence: str
    values: Mapping[str, str | int] = field(default_factory=dict)

    def said(self, translated: Callable[[str], str]) -> str:
        """Return the sentence as `translated` has it."""
        return translated(self.sentence) % self.values if self.values else translated(self.sentence)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of a record that bear out a requirement.

    Attributes:
        text: The passage that they stand in.
        note: What else is to be said, such as how many years; None: nothing.
    """

    strength: Strength
    way: Way
    place: Place
    text: str
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """One requirement beside what bears it out.

    Attributes:
        strength: Of the best evidence, or of the parts together where several things are asked.
        evidence: Best first; at most five pieces.
        lacking: The things asked, in their own words, that nothing was found for.
        said: What the person answered; None: they have not been asked, or have not answered.
    """

    requirement: Requirement
    strength: Strength
    evidence: tuple[Evidence, ...] = ()
    lacking: tuple[str, ...] = ()
    said: Said | None = None

    @property
    def is_met(self) -> bool:
        """Whether the record bears it out, certainly or likely."""
        return self.strength in {Strength.SHOWN, Strength.LIKELY}
