"""How sure one may be of a weakness: model C, a ledger of evidence."""

from nextround.engine.ledger.belief import Belief, Piece, Status, belief_of
from nextround.engine.ledger.next_best import Way, ways_to_learn
from nextround.engine.ledger.sources import (
    HIGHEST_RATIO,
    LOWEST_RATIO,
    MINUTES,
    WORTHS,
    Flag,
    RatioError,
    Source,
    Worth,
    flag_of,
)

__all__ = [
    "HIGHEST_RATIO",
    "LOWEST_RATIO",
    "MINUTES",
    "WORTHS",
    "Belief",
    "Flag",
    "Piece",
    "RatioError",
    "Source",
    "Status",
    "Way",
    "Worth",
    "belief_of",
    "flag_of",
    "ways_to_learn",
]
