"""What a person says of a requirement that their record does not show."""

from dataclasses import dataclass
from enum import StrEnum

from nextround.engine.matching.terms import terms_of
from nextround.engine.posting.requirement import Requirement, RequirementKind

# What no record can show: only the person's own word counts.
ONLY_BY_ANSWER = frozenset({RequirementKind.RIGHT_TO_WORK, RequirementKind.AVAILABILITY})


class Said(StrEnum):
    """What the person says."""

    YES = "yes"
    NOT_YET = "not-yet"
    NO = "no"
    NOT_FOR_ME = "not-for-me"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person said of one requirement.

    Attributes:
        words: Their own; may be empty.
        fact: The place in the career of the fact that the answer became; None: it became none.
    """

    said: Said
    words: str = ""
    fact: int | None = None


def key_of(requirement: Requirement) -> str:
    """Return what a requirement is known by from one reading of its posting to the next.

    The same words asked of the same kind are one requirement, wherever they stand.
    """
    words = " ".join(term.folded for term in terms_of(requirement.text))
    return f"{requirement.kind.value}: {words}"
