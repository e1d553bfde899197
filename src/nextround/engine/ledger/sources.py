"""What each source of evidence is worth: how much sooner it says so where a weakness is real."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from scipy.special import ndtri, owens_t

from nextround.engine.words import SentenceError
from nextround.engine.words import gettext_noop as _

# Beyond these one piece would decide everything by itself: a slip of the hand, not a finding.
LOWEST_RATIO, HIGHEST_RATIO = 0.05, 20.0
# A weakness is what the lowest three in ten have, and a flag is raised on as many.
_FLAGGED = 0.30

_RATIO = _("a likelihood ratio lies between %(low)s and %(high)s, not at %(value)s")
_CORRELATION = _("a correlation lies between 0 and 1, not at %(value)s")
_DAYS = _("a half-life is a number of days above 0, not %(value)s")
_CAP = _("a cap is a number above 0, not %(value)s")


class RatioError(SentenceError):
    """A number that the worth of a source cannot be."""


class Source(StrEnum):
    """Where a piece of evidence comes from."""

    OUTCOME = "outcome_only"
    """That they said no, or yes: worked out by the model of odds, never typed in."""
    SELF = "self_impression"
    EMPLOYER_BLAND = "employer_bland"
    EMPLOYER_SPECIFIC = "employer_specific"
    FRIEND = "friend_general"
    FRIEND_RUBRIC = "friend_rubric"
    COACH = "coach_rubric"
    PREPARATION = "measured_preparation"
    PRACTICE = "practice_metric"


@dataclass(frozen=True, slots=True)
class Worth:
    """What one piece of evidence of a source is worth.

    Attributes:
        speaks_for: Likelihood ratio of a piece that speaks for the weakness, 0.05 to 20.
        speaks_against: Likelihood ratio of a piece that speaks against it, 0.05 to 20.
        half_life: Days after which a piece is worth half, in log-odds.
        same: Correlation between pieces of one rater, 0 to 1.
        across: Correlation between raters of this source, 0 to 1.
        cap: The most that the source may move belief, in log-odds.
        basis: What the numbers rest on.

    Raises:
        RatioError: One of them is not a number that can be.
    """

    speaks_for: float
    speaks_against: float
    half_life: float
    same: float
    across: float
    cap: float
    basis: str = ""

    def __post_init__(self) -> None:
        for ratio in (self.speaks_for, self.speaks_against):
            refuse_ratio(ratio)
        for correlation in (self.same, self.across):
            if not 0 <= correlation <= 1:
                raise RatioError(_CORRELATION, value=correlation)
        if not 0 < self.half_life < math.inf:
            raise RatioError(_DAYS, value=self.half_life)
        if not 0 < self.cap < math.inf:
            raise RatioError(_CAP, value=self.cap)

    def ratio(self, *, speaks_for: bool) -> float:
        """Return the likelihood ratio of a piece that speaks for, or against."""
        return self.speaks_for if speaks_for else self.speaks_against


def refuse_ratio(ratio: float) -> None:
    """Refuse a likelihood ratio that no single piece of evidence has.

    Raises:
        RatioError: It lies outside 0.05 to 20.
    """
    if not LOWEST_RATIO <= ratio <= HIGHEST_RATIO:
        raise RatioError(_RATIO, low=LOWEST_RATIO, high=HIGHEST_RATIO, value=ratio)


@dataclass(frozen=True, slots=True)
class Flag:
    """How a rating that raises a flag goes with the truth.

    Attributes:
        hit: Probability of a flag where the weakness is real.
        false_alarm: Probability of a flag where it is not.
    """

    hit: float
    false_alarm: float

    @property
    def speaks_for(self) -> float:
        """Likelihood ratio of a flag."""
        return self.hit / self.false_alarm

    @property
    def speaks_against(self) -> float:
        """Likelihood ratio of no flag."""
        return (1 - self.hit) / (1 - self.false_alarm)


def flag_of(correlation: float) -> Flag:
    """Return how a rating goes with the truth that correlates with it so closely.

    Truth and rating are taken for bivariate normal; the weakness, and the flag, are their lowest
    three tenths.

    Raises:
        RatioError: The correlation is not from 0 to below 1.
    """
    if not 0 <= correlation < 1:
        raise RatioError(_CORRELATION, value=correlation)
    cut = float(ndtri(_FLAGGED))
    # Owen's T function gives the corner of the plane that both curves cut off (D. B. Owen,
    # "Tables for computing bivariate normal probabilities", 1956, equation 2.1, for h = k).
    both = _FLAGGED - 2 * float(owens_t(cut, math.sqrt((1 - correlation) / (1 + correlation))))
    return Flag(hit=both / _FLAGGED, false_alarm=(_FLAGGED - both) / (1 - _FLAGGED))


# Proposals, meant to be changed by whoever knows better. Correlations of raters: Conway and
# Huffcutt 1997 (peers .37, supervisors .50); interviewers .55 to .66, Huffcutt and others 2013.
WORTHS: Mapping[Source, Worth] = MappingProxyType(
    {
        Source.OUTCOME: Worth(
            1.05,
            0.75,
            180,
            0.0,
            0.0,
            0.35,
            _("used only where nothing of the contest is known; else worked out from it"),
        ),
        Source.SELF: Worth(
            1.5,
            0.80,
            90,
            0.7,
            0.7,
            0.7,
            _("self-ratings agree at r = .29 (1.71 and .77); lowered, as mood is low after a no"),
        ),
        Source.EMPLOYER_BLAND: Worth(
            1.05,
            0.95,
            180,
            0.5,
            0.5,
            0.2,
            _("77 in 100 call it not useful; lawyers advise to say nothing"),
        ),
        Source.EMPLOYER_SPECIFIC: Worth(
            3.0,
            0.60,
            365,
            0.5,
            0.2,
            2.2,
            _("one interviewer agrees at r = .55 to .66 (2.8 to 3.7); lowered, said afterwards"),
        ),
        Source.FRIEND: Worth(
            1.6,
            0.90,
            180,
            0.6,
            0.3,
            0.9,
            _("friends are lenient, so that their praise says little"),
        ),
        Source.FRIEND_RUBRIC: Worth(
            2.0,
            0.70,
            180,
            0.6,
            0.3,
            1.4,
            _("peers agree at r = .37 (1.98 and .70)"),
        ),
        Source.COACH: Worth(
            4.0,
            0.45,
            180,
            0.5,
            0.2,
            2.5,
            _("trained raters agree at r = .66 to .74 (3.7 to 4.6, and .40 to .47)"),
        ),
        Source.PREPARATION: Worth(
            2.5,
            0.60,
            180,
            0.6,
            0.3,
            1.5,
            _("our judgement; only for going in underprepared"),
        ),
        Source.PRACTICE: Worth(
            6.0,
            0.25,
            60,
            0.6,
            0.6,
            2.8,
            _("three recordings agree at r = .85 (6.8 and .29); only for what they measure"),
        ),
    }
)

# What one piece of each source takes of the person's own time: judgement, meant to be stated
# wherever it decides. An employer's letter takes ten minutes, and about 7 in 100 of those who
# ask are told something specific (reported). A source that is not named cannot be gone and got.
MINUTES: Mapping[Source, float] = MappingProxyType(
    {
        Source.SELF: 5,
        Source.EMPLOYER_SPECIFIC: 10 / 0.07,
        Source.FRIEND: 10,
        Source.FRIEND_RUBRIC: 15,
        Source.COACH: 15,
        Source.PREPARATION: 5,
        Source.PRACTICE: 30,
    }
)
