"""What a posting asks beside what a record shows, and the questions that are left."""

from nextround.engine.matching.answers import ONLY_BY_ANSWER, Answer, Said, key_of
from nextround.engine.matching.evidence import Evidence, Match, Note, Part, Place, Strength, Way
from nextround.engine.matching.matching import Similarity, matches
from nextround.engine.matching.questions import (
    SAID_LABELS,
    Asking,
    Question,
    Reply,
    fact_from,
    question_for,
)
from nextround.engine.matching.sentences import STRENGTHS, WAYS
from nextround.engine.matching.standing import Side, Standing, standing_of

__all__ = [
    "ONLY_BY_ANSWER",
    "SAID_LABELS",
    "STRENGTHS",
    "WAYS",
    "Answer",
    "Asking",
    "Evidence",
    "Match",
    "Note",
    "Part",
    "Place",
    "Question",
    "Reply",
    "Said",
    "Side",
    "Similarity",
    "Standing",
    "Strength",
    "Way",
    "fact_from",
    "key_of",
    "matches",
    "question_for",
    "standing_of",
]
