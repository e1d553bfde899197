"""Letters that ask for one detail after a no."""

from nextround.engine.letters.letter import (
    FOLLOW_UP_AFTER_DAYS,
    LANGUAGES,
    STAGES_WITH_RANK,
    Asking,
    Letter,
    follow_up_letter,
    request_letter,
)
from nextround.engine.letters.wording import Length, Relation, Stage, Tone

__all__ = [
    "FOLLOW_UP_AFTER_DAYS",
    "LANGUAGES",
    "STAGES_WITH_RANK",
    "Asking",
    "Length",
    "Letter",
    "Relation",
    "Stage",
    "Tone",
    "follow_up_letter",
    "request_letter",
]
