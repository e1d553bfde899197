"""What speaks for each suspected weakness and against it: what was typed in, and what came."""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import cast

from nextround.apps.core.models import Person
from nextround.apps.lessons import outcomes, worths
from nextround.apps.lessons.choices import STARTS, Family, Source, Start
from nextround.apps.lessons.models import Debrief, Evidence, Hypothesis
from nextround.apps.lessons.priors import priors_of
from nextround.engine import ledger, odds
from nextround.engine.ledger import HIGHEST_RATIO, LOWEST_RATIO, Piece, Worth
from nextround.engine.odds import Decision, Outcome, View
from nextround.engine.words import SentenceError

# What belief may start from; a row from elsewhere may hold anything.
_LOWEST_START, _HIGHEST_START = 0.02, 0.90
# These speak with the name of who wrote the message, or of the opening it was about.
_EMPLOYERS = frozenset({Source.EMPLOYER_BLAND, Source.EMPLOYER_SPECIFIC})
# These are the person themselves, whatever is written beside them.
_ONESELF = frozenset({Source.SELF, Source.PREPARATION, Source.PRACTICE})


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that speaks for a weakness, or against it.

    Attributes:
        piece: The same as the engine weighs it.
        ratio: How much likelier it is where the weakness is real.
        left: Which share of it is left, after how clear it was, time and practice.
        pk: Its id; None for an outcome, which is worked out from an opening.
        who: Who said it, where that is known.
        opening: Id of the opening that it comes from.
        debrief: Id of the debrief that it was written in.
    """

    source: Source
    on: date
    piece: Piece
    ratio: float
    left: float
    pk: int | None = None
    who: str = ""
    words: str = ""
    recordings: int | None = None
    opening: int | None = None
    debrief: int | None = None

    @property
    def speaks_for(self) -> bool:
        """Whether it speaks for the weakness, or against it."""
        return self.piece.speaks_for


@dataclass(frozen=True, slots=True)
class Read:
    """All that beliefs of one person rest on, besides the suspicions themselves.

    Attributes:
        worths: What each source is worth.
        cost: How far a weakness lowers standing.
        opening_of: Which opening each debrief is about, by their ids.
        came: What came of openings, by the stage that it came of.
        kept: What was worked out from that, by what it rests on.
    """

    worths: worths.Worths
    cost: float
    opening_of: Mapping[int, int]
    came: Mapping[Family, list["_Came"]]
    kept: dict[tuple[object, ...], object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Came:
    """What came of one opening; no decision where its debrief contradicts itself."""

    on: date
    kind: Outcome
    opening: int
    decision: Decision | None


def start_of(hypothesis: Hypothesis) -> float:
    """Return what is believed of it before any evidence."""
    start = STARTS[Start.USUAL] if hypothesis.prior is None else hypothesis.prior
    return min(max(start, _LOWEST_START), _HIGHEST_START)


def read(person: Person, suspicions: Iterable[Hypothesis], *, until: date) -> Read:
    """Read what beliefs rest on up to a day, in as many queries however much there is."""
    families = {Family(one.family) for one in suspicions if one.family}
    priors = priors_of(person)
    told = {debrief.opening_id: debrief for debrief in Debrief.objects.for_person(person)}
    since = outcomes.reach(priors, until=until)
    moves = outcomes.moves(person, families, since=since, until=until)
    decided = _decider(outcomes.Terms(priors, View.JOB))
    came: dict[Family, list[_Came]] = {family: [] for family in families}
    for opening, made in moves.items():
        for family in families:
            found = outcomes.outcome_at(made, family)
            if found is not None and since <= found[1] <= until:
                kind, on = found
                decision = decided(kind, family, told.get(opening))
                came[family].append(_Came(on, kind, opening, decision))
    opening_of = {debrief.pk: opening for opening, debrief in told.items()}
    for each in came.values():
        each.sort(key=lambda one: (one.on, one.opening), reverse=True)
    return Read(worths.worths_of(person), priors["weakness.cost"], opening_of, came)


def typed(hypothesis: Hypothesis, read: Read, *, on: date) -> list[Said]:
    """Return what was typed in on a suspicion by a day."""
    return [
        _typed(one, hypothesis, read, on=on) for one in hypothesis.evidence.all() if one.on <= on
    ]


def outcomes_on(hypothesis: Hypothesis, read: Read, *, on: date) -> tuple[Said, ...]:
    """Return what came of openings by a day, at the stage that the suspicion is of.

    The latest first; the same for all suspicions that are alike in what it rests on.
    """
    asked = ("each", *_what_it_rests_on(hypothesis), on)
    if asked not in read.kept:
        read.kept[asked] = tuple(_outcomes(hypothesis, read, on=on))
    return cast("tuple[Said, ...]", read.kept[asked])


def together_on(hypothesis: Hypothesis, read: Read, *, on: date) -> Piece | None:
    """Return the one piece that moves belief as far as all outcomes by a day do, or None.

    A contest is nobody who looked: so none of them takes part in a disagreement by itself.
    """
    asked = ("together", *_what_it_rests_on(hypothesis), on)
    if asked not in read.kept:
        pieces = [piece for _, _, piece in _weighed(hypothesis, read, on=on)]
        belief = ledger.belief_of(0.5, pieces, read.worths)
        shift = belief.parts.get(ledger.Source.OUTCOME)
        ratio = _bounded(math.exp(shift)) if shift is not None else 1.0
        piece = Piece(ledger.Source.OUTCOME, speaks_for=ratio >= 1, ratio=ratio)
        read.kept[asked] = piece if shift is not None else None
    return cast("Piece | None", read.kept[asked])


def _decider(
    terms: outcomes.Terms,
) -> Callable[[Outcome, Family, Debrief | None], Decision | None]:
    """Return what tells the decision that an outcome was; the usual one is worked out once."""
    usual: dict[tuple[Outcome, Family], Decision] = {}

    def decided(kind: Outcome, family: Family, debrief: Debrief | None) -> Decision | None:
        if debrief is None or debrief.family != family:
            if (kind, family) not in usual:
                usual[kind, family] = outcomes.decision(kind, family, None, terms)
            return usual[kind, family]
        try:
            return outcomes.decision(kind, family, debrief, terms)
        except SentenceError:
            return None

    return decided


def _typed(one: Evidence, hypothesis: Hypothesis, read: Read, *, on: date) -> Said:
    source = Source(one.source)
    piece = Piece(
        worths.in_engine(source),
        speaks_for=one.polarity > 0,
        age=(on - one.on).days,
        rater=_rater(one, source),
        strength=one.strength,
        is_overtaken=_is_overtaken(hypothesis, one.on, today=on),
    )
    worth = read.worths[piece.source]
    return Said(
        source=source,
        on=one.on,
        piece=piece,
        ratio=worth.ratio(speaks_for=piece.speaks_for),
        left=_left(piece, worth),
        pk=one.pk,
        who=one.rater,
        words=one.words,
        recordings=one.recordings,
        opening=read.opening_of.get(one.debrief_id) if one.debrief_id else None,
        debrief=one.debrief_id,
    )


def _rater(one: Evidence, source: Source) -> str:
    """Return by which name a piece is like others: what one rater says twice counts less."""
    if source in _ONESELF:
        return ""
    if not one.rater and source in _EMPLOYERS and one.debrief_id:
        return f"debrief {one.debrief_id}"
    return one.rater.casefold()


def _outcomes(hypothesis: Hypothesis, read: Read, *, on: date) -> Iterator[Said]:
    worth = read.worths[ledger.Source.OUTCOME]
    for came, ratio, piece in _weighed(hypothesis, read, on=on):
        yield Said(
            source=Source.OUTCOME,
            on=came.on,
            piece=piece,
            ratio=ratio,
            left=_left(piece, worth),
            opening=came.opening,
        )


def _weighed(
    hypothesis: Hypothesis, read: Read, *, on: date
) -> Iterator[tuple[_Came, float, Piece]]:
    """Yield each outcome by a day with its ratio, and as the engine weighs it."""
    for came, ratio in _ratios(hypothesis, read):
        if came.on <= on:
            piece = Piece(
                ledger.Source.OUTCOME,
                speaks_for=ratio >= 1,
                age=(on - came.on).days,
                rater=str(came.opening),
                ratio=ratio,
                is_overtaken=_is_overtaken(hypothesis, came.on, today=on),
            )
            yield came, ratio, piece


def _ratios(hypothesis: Hypothesis, read: Read) -> list[tuple[_Came, float]]:
    """Return the outcomes at this stage that say something, with how much, for any day."""
    asked = ("ratios", hypothesis.family, start_of(hypothesis))
    if asked not in read.kept:
        worth = read.worths[ledger.Source.OUTCOME]
        came = read.came.get(Family(hypothesis.family), []) if hypothesis.family else []
        ratios = (
            (one, _ratio_of(one, worth, cost=read.cost, start=start_of(hypothesis))) for one in came
        )
        read.kept[asked] = [(one, ratio) for one, ratio in ratios if ratio is not None]
    return cast("list[tuple[_Came, float]]", read.kept[asked])


def _what_it_rests_on(hypothesis: Hypothesis) -> tuple[object, ...]:
    return (hypothesis.family, start_of(hypothesis), hypothesis.worked_on)


def _ratio_of(came: _Came, worth: Worth, *, cost: float, start: float) -> float | None:
    """Return how much likelier an outcome is with the weakness; None where it says nothing."""
    if came.decision is None:
        return worth.ratio(speaks_for=came.kind is Outcome.REJECTED)
    ratio = _worked_out(came.decision, cost, start)
    return None if ratio is None else _bounded(ratio)


def _bounded(ratio: float) -> float:
    return min(max(ratio, LOWEST_RATIO), HIGHEST_RATIO)


@lru_cache(maxsize=2048)
def _worked_out(decision: Decision, cost: float, start: float) -> float | None:
    """Return the ratio of what came of a contest: as good as all of them are alike."""
    if decision.outcome is Outcome.RANKED and decision.rank is not None:
        return odds.ratio_of_rank(decision.contest, cost, prior=start, rank=decision.rank)
    ratios = odds.ratios_of_weakness(decision.contest, cost, prior=start)
    return {Outcome.REJECTED: ratios.rejected, Outcome.PASSED: ratios.passed}.get(decision.outcome)


def _is_overtaken(hypothesis: Hypothesis, day: date, *, today: date) -> bool:
    """Whether practice was completed after a day, and by today."""
    worked_on = hypothesis.worked_on
    return worked_on is not None and day < worked_on <= today


def _left(piece: Piece, worth: Worth) -> float:
    return piece.strength * piece.weight(worth)
