"""How much each sentence of an employer's message tells."""

from nextround.engine.feedback.marks import Mark, informativeness, mark_of, most_told
from nextround.engine.feedback.why import SENTENCES, Area, Why, level_of

__all__ = [
    "SENTENCES",
    "Area",
    "Mark",
    "Why",
    "informativeness",
    "level_of",
    "mark_of",
    "most_told",
]
