"""What a posting asks of a person, one thing at a time."""

from dataclasses import dataclass
from enum import StrEnum


class RequirementKind(StrEnum):
    """What sort of thing is asked; what shows it in a career differs from kind to kind."""

    SKILL = "skill"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    LICENCE = "licence"
    LANGUAGE = "language"
    TOOL = "tool"
    BEHAVIOUR = "behaviour"
    RIGHT_TO_WORK = "right-to-work"
    AVAILABILITY = "availability"


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing that a posting asks.

    Attributes:
        text: The words that name it, without "you should have" around them.
        start: Where they begin in the posting, in characters.
        end: Where they end, exclusive.
        must: Whether the posting demands it, rather than calling it welcome.
        years: Of experience, the least; None: the posting names none.
        level: As the posting has it: of a language ("B2", "fluent") or a degree; empty: none.
    """

    text: str
    start: int
    end: int
    kind: RequirementKind
    must: bool
    years: float | None = None
    level: str = ""
