"""Letters that ask for one detail after a no, and letters that answer an offer."""

from nextround.engine.letters.asking import STAGES_WITH_RANK, Asking, Letter
from nextround.engine.letters.letter import (
    FOLLOW_UP_AFTER_DAYS,
    LANGUAGES,
    follow_up_letter,
    request_letter,
)
from nextround.engine.letters.offer import (
    MOST_POINTS,
    Agreed,
    Answering,
    Point,
    acceptance_letter,
    decline_letter,
    negotiation_letter,
    time_letter,
)
from nextround.engine.letters.offer_wording import Topic
from nextround.engine.letters.wording import Channel, Length, Relation, Stage, Tone

__all__ = [
    "FOLLOW_UP_AFTER_DAYS",
    "LANGUAGES",
    "MOST_POINTS",
    "STAGES_WITH_RANK",
    "Agreed",
    "Answering",
    "Asking",
    "Channel",
    "Length",
    "Letter",
    "Point",
    "Relation",
    "Stage",
    "Tone",
    "Topic",
    "acceptance_letter",
    "decline_letter",
    "follow_up_letter",
    "negotiation_letter",
    "request_letter",
    "time_letter",
]
