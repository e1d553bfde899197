"""Evidence added up in log-odds, with what is alike discounted: how sure one may be."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from nextround.engine.ledger.sources import Source, Worth, refuse_ratio
from nextround.engine.words import SentenceError
from nextround.engine.words import gettext_noop as _

# Belief stays within about 1 and 99 in 100, so that it can always be moved again.
_SUREST = 4.6
_ESTABLISHED, _RULED_OUT = 0.80, 0.10
# One specific sentence of an employer and one coach come to .80 exactly.
_NEARLY = 1e-9
_TELLING, _CONFLICTING = 0.2, 0.4
# These alone establish nothing: they come from within, or say next to nothing.
_WEAK = frozenset({Source.SELF, Source.EMPLOYER_BLAND, Source.OUTCOME})
_LOWEST_START, _HIGHEST_START = 0.02, 0.90

_START = _("the belief to start from lies between %(low)s and %(high)s, not at %(value)s")
_STRENGTH = _("how clearly something speaks lies between 0 and 1, not at %(value)s")


class Status(StrEnum):
    """Where a suspected weakness stands."""

    OPEN = "open"
    ESTABLISHED = "established"
    RULED_OUT = "ruled_out"


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of evidence.

    Attributes:
        source: Where it comes from.
        speaks_for: Whether it speaks for the weakness, or against it.
        age: Days since it was said or seen; what lies ahead counts as today.
        rater: Who said it; what one rater says is alike.
        strength: How clearly it says so, 0 to 1.
        ratio: Its own likelihood ratio; None takes the source's.
        is_overtaken: Whether practice on the weakness was completed since.

    Raises:
        SentenceError: The strength or the ratio is out of its range.
    """

    source: Source
    speaks_for: bool
    age: float = 0.0
    rater: str = ""
    strength: float = 1.0
    ratio: float | None = None
    is_overtaken: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.strength <= 1:
            raise SentenceError(_STRENGTH, value=self.strength)
        if self.ratio is not None:
            refuse_ratio(self.ratio)

    def weight(self, worth: Worth) -> float:
        """Return what is left of it: it fades with age, and halves where practice overtook it."""
        left = 2 ** (-max(self.age, 0.0) / worth.half_life)
        return left / 2 if self.is_overtaken and self.speaks_for else left

    def shift(self, worth: Worth) -> float:
        """Return by how much it alone moves belief, in log-odds."""
        ratio = worth.ratio(speaks_for=self.speaks_for) if self.ratio is None else self.ratio
        return self.strength * math.log(ratio) * self.weight(worth)


@dataclass(frozen=True, slots=True)
class Belief:
    """How sure one may be of a weakness.

    Attributes:
        log_odds: Natural log of the odds that it is real.
        parts: By how much each source moved it, after its cap.
        conflict: Whether two raters, or two sources, clearly disagree.
    """

    log_odds: float
    parts: Mapping[Source, float] = field(default_factory=dict)
    conflict: bool = False

    @property
    def chance(self) -> float:
        """Probability that the weakness is real."""
        return 1 / (1 + math.exp(-self.log_odds))

    @property
    def status(self) -> Status:
        """Where it stands, by the rule of two sources, one of them from outside."""
        telling = {source for source, part in self.parts.items() if abs(part) >= _TELLING - _NEARLY}
        outside = telling - _WEAK
        for_it = any(self.parts[source] > 0 for source in outside)
        against = any(self.parts[source] < 0 for source in outside)
        if self.chance >= _ESTABLISHED - _NEARLY and len(telling) >= 2 and for_it:
            return Status.ESTABLISHED
        if self.chance <= _RULED_OUT + _NEARLY and against:
            return Status.RULED_OUT
        return Status.OPEN


def belief_of(start: float, pieces: Iterable[Piece], worths: Mapping[Source, Worth]) -> Belief:
    """Return the belief after all pieces, in whatever order they came.

    Pieces of one rater are discounted for being alike, then raters of one source; each source is
    capped. The divisor is exact for equally correlated Gaussian evidence.

    Args:
        start: Probability beforehand, 0.02 to 0.90.
        pieces: The evidence.
        worths: What each source is worth.

    Raises:
        SentenceError: The start is out of its range.
    """
    if not _LOWEST_START <= start <= _HIGHEST_START:
        raise SentenceError(_START, low=_LOWEST_START, high=_HIGHEST_START, value=start)
    raters: dict[Source, dict[str, list[Piece]]] = {}
    for piece in pieces:
        raters.setdefault(piece.source, {}).setdefault(piece.rater, []).append(piece)
    shifts = {
        source: [_of_rater(said, worths[source]) for said in by_rater.values()]
        for source, by_rater in raters.items()
    }
    parts = {source: _of_source(each, worths[source]) for source, each in shifts.items()}
    log_odds = math.log(start / (1 - start)) + math.fsum(parts.values())
    said = [shift for each in shifts.values() for shift in each]
    return Belief(
        log_odds=max(-_SUREST, min(_SUREST, log_odds)),
        parts=parts,
        conflict=_disagree(parts.values()) or _disagree(said),
    )


def _of_rater(pieces: list[Piece], worth: Worth) -> float:
    weights = [piece.weight(worth) for piece in pieces]
    squares = math.fsum(weight**2 for weight in weights)
    # Fully faded pieces weigh nothing, and count as one.
    count = math.fsum(weights) ** 2 / squares if squares else 1.0
    return math.fsum(piece.shift(worth) for piece in pieces) / (1 + (count - 1) * worth.same)


def _of_source(shifts: list[float], worth: Worth) -> float:
    together = math.fsum(shifts) / (1 + (len(shifts) - 1) * worth.across)
    return max(-worth.cap, min(worth.cap, together))


def _disagree(shifts: Iterable[float]) -> bool:
    clear = [shift for shift in shifts if abs(shift) >= _CONFLICTING - _NEARLY]
    return any(shift > 0 for shift in clear) and any(shift < 0 for shift in clear)
