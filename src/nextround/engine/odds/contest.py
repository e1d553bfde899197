"""One stage of a selection, and what came of it, as plain values."""

import math
from dataclasses import dataclass
from enum import StrEnum

from nextround.engine.words import SentenceError
from nextround.engine.words import gettext_noop as _

# Not a fact about the world: a figure past it is a slip of the hand.
MOST_PEOPLE = 1_000_000

_SETTLED = _("the chance that it was settled lies between 0 and 1, not at %(value)s")
_VALIDITY = _("validity lies between 0 and 1, not at %(value)s")
_RELATEDNESS = _("relatedness lies between 0 and 1, not at %(value)s")


class ImpossibleOutcomeError(SentenceError):
    """What is said to have happened cannot happen."""


class Outcome(StrEnum):
    """What came of one stage, as far as it says something about the candidate."""

    REJECTED = "rejected"
    PASSED = "passed"
    RANKED = "ranked"
    SETTLED = "settled"
    """Told that the place was given away or the search stopped: says nothing of anyone."""
    NONE = "none"
    """Withdrew, or no answer yet."""


@dataclass(frozen=True, slots=True)
class Possible:
    """One field of people that there may have been.

    Attributes:
        weight: Probability that it was this one.
        size: How many people are judged, the candidate included.
        places: How many of them go on.
    """

    weight: float
    size: int
    places: int

    def __post_init__(self) -> None:
        _refuse_counts(self.size, self.places)
        _refuse_share("a weight", self.weight)


Field = tuple[Possible, ...]


@dataclass(frozen=True, slots=True)
class Contest:
    """One stage of one selection, the candidate included.

    Attributes:
        size: How many people are judged, at least 1.
        places: How many of them go on, from 0 to `size`.
        settled: Probability that the places were given away beforehand, 0 to 1.
        validity: Correlation between what the stage measures and standing, 0 to 1.
    """

    size: int
    places: int
    settled: float
    validity: float

    def __post_init__(self) -> None:
        _refuse_counts(self.size, self.places)
        _refuse_share(_SETTLED, self.settled)
        _refuse_share(_VALIDITY, self.validity)

    @property
    def field(self) -> Field:
        """The one possible field."""
        return (Possible(1.0, self.size, self.places),)


@dataclass(frozen=True, slots=True)
class UncertainContest:
    """A stage whose field is known roughly or not at all.

    Attributes:
        field: The fields it may have been; their weights sum to 1.
        settled: As in `Contest`.
        validity: As in `Contest`.
    """

    field: Field
    settled: float
    validity: float

    def __post_init__(self) -> None:
        _refuse_share(_SETTLED, self.settled)
        _refuse_share(_VALIDITY, self.validity)
        total = math.fsum(possible.weight for possible in self.field)
        if abs(total - 1) > 1e-9:
            raise ValueError(f"the weights of the possible fields sum to {total:g}, not to 1")


AnyContest = Contest | UncertainContest


@dataclass(frozen=True, slots=True)
class Decision:
    """What came of one stage.

    Attributes:
        contest: The stage.
        outcome: What came of it.
        rank: Where the candidate came, 1 the best; given when `outcome` is RANKED, else None.
        relatedness: Correlation between strength at this stage and at all such stages, 0 to 1.
    """

    contest: AnyContest
    outcome: Outcome
    rank: int | None = None
    relatedness: float = 1.0

    def __post_init__(self) -> None:
        _refuse_share(_RELATEDNESS, self.relatedness)
        if (self.rank is None) == (self.outcome is Outcome.RANKED):
            raise SentenceError(_("a rank goes with the outcome “ranked”, and with no other"))
        self._refuse_impossible()

    @property
    def reach(self) -> float:
        """Correlation between the score at this stage and strength at all such stages."""
        return self.contest.validity * self.relatedness

    def _refuse_impossible(self) -> None:
        field, settled = self.contest.field, self.contest.settled
        match self.outcome:
            case Outcome.REJECTED if settled == 0 and all(p.places == p.size for p in field):
                raise ImpossibleOutcomeError(
                    _(
                        "This cannot happen, check the numbers: everyone who is judged goes on "
                        "and nothing was settled beforehand, so nobody can be turned down."
                    )
                )
            case Outcome.PASSED if settled == 1:
                raise ImpossibleOutcomeError(
                    _(
                        "This cannot happen, check the numbers: if the places were certainly "
                        "settled beforehand, nobody judged can go on."
                    )
                )
            case Outcome.PASSED if all(p.places == 0 for p in field):
                raise ImpossibleOutcomeError(
                    _(
                        "This cannot happen, check the numbers: there is no place, so nobody "
                        "can go on."
                    )
                )
            case Outcome.RANKED:
                self._refuse_rank(max(possible.size for possible in field))

    def _refuse_rank(self, most: int) -> None:
        if self.rank is None or not 1 <= self.rank <= most:
            raise ImpossibleOutcomeError(
                _(
                    "This cannot happen, check the numbers: nobody comes number %(rank)s "
                    "among %(most)s."
                ),
                rank=str(self.rank),
                most=most,
            )


def chance_of_passing(contest: AnyContest) -> float:
    """Return the probability of going on, knowing nothing of the candidate."""
    share = math.fsum(p.weight * p.places / p.size for p in contest.field)
    return (1 - contest.settled) * min(share, 1.0)


def chance_of(decision: Decision) -> float:
    """Return the probability of this outcome, knowing nothing of the candidate.

    1 for what says nothing (SETTLED and NONE).
    """
    match decision.outcome:
        case Outcome.PASSED:
            return chance_of_passing(decision.contest)
        case Outcome.REJECTED:
            return 1 - chance_of_passing(decision.contest)
        case Outcome.RANKED:
            rank = decision.rank or 0
            return math.fsum(p.weight / p.size for p in decision.contest.field if rank <= p.size)
        case _:
            return 1.0


def chance_settled(contest: AnyContest) -> float | None:
    """Return the probability that a rejection here said nothing, the place being settled.

    None where a rejection is impossible.
    """
    rejected = 1 - chance_of_passing(contest)
    return contest.settled / rejected if rejected > 0 else None


def _refuse_counts(size: int, places: int) -> None:
    if not 1 <= size <= MOST_PEOPLE:
        words = _("a field has 1 to %(most)s people, not %(size)s")
        raise SentenceError(words, most=f"{MOST_PEOPLE:,}", size=size)
    if not 0 <= places <= size:
        words = _("%(places)s places among %(size)s people do not go together")
        raise SentenceError(words, places=places, size=size)


def _refuse_share(words: str, value: float) -> None:
    # Written so that "not a number" is refused too.
    if not 0 <= value <= 1:
        raise SentenceError(words, value=value)
