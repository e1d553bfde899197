"""Which further piece of evidence would tell most for its minutes."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nextround.engine.ledger.belief import Piece, belief_of
from nextround.engine.ledger.sources import Source, Worth

# Somebody not asked yet: what they say is not alike with what others of the source said twice.
_SOMEONE_NEW = "\0someone new"


@dataclass(frozen=True, slots=True)
class Way:
    """A way to learn more of a suspected weakness.

    Attributes:
        source: Where the piece would come from.
        minutes: What it takes of the person's time.
        bits: Expected drop of doubt, in bits; 1 bit settles an even question.
        if_so: What would be believed after a piece that speaks for it.
        if_not: What would be believed after one that speaks against it.
    """

    source: Source
    minutes: float
    bits: float
    if_so: float
    if_not: float

    @property
    def bits_a_minute(self) -> float:
        """Expected drop of doubt for each minute."""
        return self.bits / self.minutes


def ways_to_learn(
    start: float,
    pieces: Sequence[Piece],
    worths: Mapping[Source, Worth],
    *,
    minutes: Mapping[Source, float],
) -> list[Way]:
    """Return the ways there are, the one that tells most a minute first.

    Each is tried out both ways: a piece that speaks for, one that speaks against, weighed so
    that on average belief stays where it is.

    Args:
        start: Probability before any evidence.
        pieces: The evidence so far.
        worths: What each source is worth.
        minutes: What a piece of each source takes; a source not named is no way.

    Raises:
        SentenceError: The start is out of its range.
    """
    now = belief_of(start, pieces, worths).chance
    ways = []
    for source, each in minutes.items():
        up, down = (
            belief_of(start, [*pieces, _further(source, speaks_for=speaks)], worths).chance
            for speaks in (True, False)
        )
        ways.append(Way(source, each, _expected_drop(now, up=up, down=down), up, down))
    return sorted(ways, key=lambda way: way.bits_a_minute, reverse=True)


def _further(source: Source, *, speaks_for: bool) -> Piece:
    rater = "" if source is Source.SELF else _SOMEONE_NEW
    return Piece(source, speaks_for, rater=rater)


def _expected_drop(now: float, *, up: float, down: float) -> float:
    """Return the expected drop of entropy where belief goes up or down and on average stays."""
    # A source that has reached its cap, or is discounted to nothing, moves nothing any more.
    if not down < now < up:
        return 0.0
    share = (now - down) / (up - down)
    return _bits(now) - share * _bits(up) - (1 - share) * _bits(down)


def _bits(chance: float) -> float:
    """Return the entropy of a yes-or-no question, in bits."""
    return -sum(each * math.log2(each) for each in (chance, 1 - chance) if each > 0)
