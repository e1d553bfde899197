"""A public profile beside the record, and all papers for an opening held against each other."""

from nextround.engine.profile.asked_for import Standings, Wish, asked_for
from nextround.engine.profile.consistency import contradictions
from nextround.engine.profile.contradiction import SENTENCES, About, Contradiction, Side
from nextround.engine.profile.letter import Opening
from nextround.engine.profile.linkedin import (
    LINKEDIN,
    RECORD,
    Review,
    Section,
    SectionStanding,
    State,
    review_of,
)
from nextround.engine.profile.proposed import Clause, Proposal, about_of, entry_of, headline_of

__all__ = [
    "LINKEDIN",
    "RECORD",
    "SENTENCES",
    "About",
    "Clause",
    "Contradiction",
    "Opening",
    "Proposal",
    "Review",
    "Section",
    "SectionStanding",
    "Side",
    "Standings",
    "State",
    "Wish",
    "about_of",
    "asked_for",
    "contradictions",
    "entry_of",
    "headline_of",
    "review_of",
]
