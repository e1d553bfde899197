"""Words of a posting that name a skill."""

from dataclasses import dataclass
from enum import StrEnum


class SkillKind(StrEnum):
    """A thing done or a way of being ("work in a team"), or a thing known ("Java")."""

    SKILL = "skill"
    KNOWLEDGE = "knowledge"


@dataclass(frozen=True, slots=True)
class SkillSpan:
    """Words that name a skill; one of each kind may overlap.

    Attributes:
        start: Offset of their first character in the text that was asked about.
        end: Offset after their last.
        text: The words as written.
        label: Whether it is something done or something known.
    """

    start: int
    end: int
    text: str
    label: SkillKind
