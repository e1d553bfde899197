"""From what a person knows of a stage to the contest that the sums need."""

import math
from dataclasses import dataclass, field
from enum import StrEnum

from nextround.engine.odds.belief import Expectation
from nextround.engine.odds.contest import (
    MOST_PEOPLE,
    AnyContest,
    Contest,
    Field,
    Possible,
    UncertainContest,
)
from nextround.engine.priors import Priors
from nextround.engine.words import SentenceError
from nextround.engine.words import gettext_noop as _

# Weights of a number told roughly: itself, and half and all of the spread to either side.
_ROUGH = ((-1.0, 0.1), (-0.5, 0.2), (0.0, 0.4), (0.5, 0.2), (1.0, 0.1))


class Family(StrEnum):
    """Stages whose fields are alike."""

    APPLICATION = "application"
    SCREEN = "screen"
    INTERVIEW = "interview"
    FINAL = "final"


class Kind(StrEnum):
    """How the stage was run."""

    CV_SCREEN = "screen"
    PHONE = "phone"
    UNSTRUCTURED = "unstructured"
    STRUCTURED = "structured"
    PANEL = "panel"
    SEVERAL = "several"
    WORK_SAMPLE = "work-sample"
    UNKNOWN = "unknown"


class View(StrEnum):
    """What standing means."""

    JOB = "job"
    """How well one would do the job: one outcome is shown so."""
    INTERVIEW = "interview"
    """How one interviews for such roles: a run of outcomes is shown so."""


class Fact(StrEnum):
    """Something known that bears on whether the place was settled, or on the field."""

    SILENCE = "silence"
    PUBLIC_SECTOR = "public-sector"
    SHORT_POSTING = "short-posting"
    TOLD_SETTLED = "told-settled"
    TOLD_CLOSE = "told-close"
    EXECUTIVE = "executive"


_USUAL = {Family.APPLICATION: Kind.CV_SCREEN, Family.SCREEN: Kind.PHONE}
# Their figures are for one judge; a panel's and a day's are for several already.
_ONE_JUDGE = frozenset({Kind.PHONE, Kind.UNSTRUCTURED, Kind.STRUCTURED, Kind.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a person knows of one stage.

    Attributes:
        family: Which stage it was.
        kind: How it was run.
        size: How many people were judged, the candidate included; None if unknown.
        roughly: Whether `size` is a guess.
        places: How many went on; None if unknown.
        facts: What else is known.
        settled: The person's own figure for "settled beforehand"; None to use ours.
        interviewers: How many judged separately; None if unknown.
    """

    family: Family
    kind: Kind = Kind.UNKNOWN
    size: int | None = None
    roughly: bool = False
    places: int | None = None
    facts: frozenset[Fact] = field(default_factory=frozenset)
    settled: float | None = None
    interviewers: int | None = None

    def __post_init__(self) -> None:
        if {Fact.TOLD_SETTLED, Fact.TOLD_CLOSE} <= self.facts:
            words = _("a place cannot be both settled beforehand and close at the end")
            raise SentenceError(words)
        if self.interviewers is not None and self.interviewers < 1:
            words = _("%(count)s interviewers cannot judge anyone")
            raise SentenceError(words, count=self.interviewers)


def contest_of(
    circumstances: Circumstances, priors: Priors, *, view: View = View.JOB
) -> AnyContest:
    """Return the contest, with the priors wherever the person does not know.

    Raises:
        ValueError: The numbers of people do not fit together.
    """
    settled = settled_of(circumstances, priors)
    validity = validity_of(circumstances, priors, view=view)
    possible = field_of(circumstances, priors)
    if len(possible) == 1:
        return Contest(possible[0].size, possible[0].places, settled, validity)
    return UncertainContest(possible, settled, validity)


def expectation_of(priors: Priors) -> Expectation:
    """Return what is believed of someone's standing before any outcome."""
    return Expectation(priors["standing.mean"], priors["standing.sd"])


def validity_of(circumstances: Circumstances, priors: Priors, *, view: View) -> float:
    """Return how closely the stage's result goes with standing.

    Several people who judge separately see more than one, by the Spearman-Brown formula.
    """
    kind = circumstances.kind
    if kind is Kind.UNKNOWN:
        kind = _USUAL.get(circumstances.family, kind)
    alone = priors[f"validity.{view}.{kind}"]
    judges = circumstances.interviewers if kind in _ONE_JUDGE else None
    if judges is None:
        together = alone
    elif view is View.INTERVIEW:
        # Here the figure is itself the root of how far two judges agree.
        together = alone * _gain(alone * alone, judges)
    else:
        gained = alone * _gain(priors["agreement.one"], judges)
        together = max(alone, min(gained, priors["ceiling.job"]))
    return min(together, priors["ceiling.any"])


def settled_of(circumstances: Circumstances, priors: Priors) -> float:
    """Return the chance that the place was given away beforehand."""
    facts = circumstances.facts
    if circumstances.settled is not None:
        return circumstances.settled
    if Fact.TOLD_SETTLED in facts:
        return priors["settled.told.settled"]
    if Fact.TOLD_CLOSE in facts:
        return priors["settled.told.close"]
    chance = priors[f"settled.{_table_name(circumstances)}"]
    if Fact.SILENCE in facts:
        chance += priors["settled.add.silence"]
    if facts & {Fact.PUBLIC_SECTOR, Fact.SHORT_POSTING}:
        chance += priors["settled.add.public"]
    return min(chance, 1.0)


def field_of(circumstances: Circumstances, priors: Priors) -> Field:
    """Return the fields that there may have been."""
    size, places = circumstances.size, circumstances.places
    if size is None:
        return _unknown_field(circumstances, priors)
    if places is None:
        places = _usual_places(size, _table_name(circumstances), priors)
    if not circumstances.roughly:
        return (Possible(1.0, size, places),)
    # Whoever was turned down knows that there were more people than places.
    least = min(size, places + 1)
    spread = priors["field.roughly.spread"]
    sizes = [
        (min(MOST_PEOPLE, max(least, round(size * (1 + way * spread)))), weight)
        for way, weight in _ROUGH
    ]
    return _merged(sizes, places)


def _gain(agreement: float, judges: int) -> float:
    """Return by what factor several judges see more than one."""
    return math.sqrt(judges / (1 + (judges - 1) * agreement))


def _unknown_field(circumstances: Circumstances, priors: Priors) -> Field:
    name = _table_name(circumstances)
    places = circumstances.places
    if places is None:
        places = priors.people(f"field.{name}.places")
    shares = priors.under(f"field.{name}.of")
    if not shares:
        shares = {str(priors.people(f"field.{name}.size")): 1.0}
    # A usual field smaller than the places the person names is no contest.
    sizes = [(max(int(size), places + 1), share) for size, share in shares.items() if share > 0]
    return _merged(sizes, places)


def _merged(sizes: list[tuple[int, float]], places: int) -> Field:
    """Return fields of these sizes, equal ones taken together and their weights summing to 1."""
    weights: dict[int, float] = {}
    for size, weight in sizes:
        weights[size] = weights.get(size, 0.0) + weight
    total = math.fsum(weights.values())
    if not total > 0:
        raise SentenceError(_("no size of field has any chance"))
    return tuple(Possible(weight / total, size, places) for size, weight in weights.items())


def _usual_places(size: int, name: str, priors: Priors) -> int:
    usual = priors.people(f"field.{name}.places")
    if priors.under(f"field.{name}.of"):
        return min(usual, size)
    share = usual / priors.people(f"field.{name}.size")
    return max(1, min(size - 1, round(size * share)))


def _table_name(circumstances: Circumstances) -> str:
    at_the_top = Fact.EXECUTIVE in circumstances.facts
    if at_the_top and circumstances.family is Family.FINAL:
        return "executive"
    return circumstances.family.value
