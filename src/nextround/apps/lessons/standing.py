"""What a "no", and a run of outcomes, says of a person's standing: worked out when asked."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext as _

from nextround.apps.lessons.choices import STEP_OF, Family, Known, Run, family_of
from nextround.apps.lessons.models import Debrief
from nextround.apps.lessons.priors import Prior, Priors, Watched, priors_of
from nextround.apps.openings import queries as openings
from nextround.apps.openings.models import ENDINGS, STEPS, Event, Stage
from nextround.engine import odds
from nextround.engine.odds import Circumstances, Decision, Fact, Kind, Outcome, View
from nextround.engine.words import SentenceError

_DAYS_A_MONTH = 30.44


@dataclass(frozen=True, slots=True)
class Single:
    """What this one "no" says, with what went in.

    Where the inputs contradict each other there is no finding, and `problem` says how. `asked`
    holds the numbers of the table that it rests on.
    """

    circumstances: Circumstances | None
    view: View
    decision: Decision | None
    finding: odds.Finding | None
    problem: str
    best_passes: float | None
    asked: tuple[Prior, ...] = ()


@dataclass(frozen=True, slots=True)
class RunOfOutcomes:
    """What all outcomes at this kind of stage say together.

    Attributes:
        length: How many outcomes count; at least this debrief's own.
        passes: How many of them were passes.
        next: The next such stage, as it usually is.
        months: How far back outcomes count.
        asked: The numbers of the table that it rests on.
    """

    family: Family
    view: View
    length: int
    passes: int
    finding: odds.RunFinding
    next: odds.NextChance
    months: int
    asked: tuple[Prior, ...]


@dataclass(frozen=True, slots=True)
class _Terms:
    """On what a "no" is weighed: the table, what standing means, how alike such stages are."""

    priors: Priors
    view: View
    relatedness: float = 1.0


def view_named(name: str) -> View | None:
    """Return the view of this name, or None for the usual one of each picture."""
    return next((view for view in View if view.value == name), None)


def single(debrief: Debrief, *, view: View | None = None, priors: Priors | None = None) -> Single:
    """Return what this "no" says taken alone, as standing at the job unless told otherwise.

    `priors` is the person's table; without it the table is read.
    """
    view = view or View.JOB
    table = Watched(priors or priors_of(debrief.owner))
    circumstances = None
    try:
        circumstances = _circumstances(debrief)
        decision = _decision(debrief, circumstances, _Terms(table, view))
        finding = odds.finding_of(decision, expected=odds.expectation_of(table))
    except SentenceError as error:
        return Single(circumstances, view, None, None, error.said(_), None)
    asked = tuple(table.asked.values())
    return Single(circumstances, view, decision, finding, "", _best_passes(decision), asked)


def run(
    debrief: Debrief, *, view: View | None = None, priors: Priors | None = None
) -> RunOfOutcomes | None:
    """Return what the run up to this "no" says, as standing at interviewing unless told otherwise.

    All outcomes of this kind of stage count, passes too, over the months that the priors name.
    None where this debrief's own inputs contradict each other. `priors` is the person's table;
    without it the table is read.
    """
    view = view or View.INTERVIEW
    family = Family(debrief.family)
    table = Watched(priors or priors_of(debrief.owner))
    relatedness, expected = table["run.relatedness"], odds.expectation_of(table)
    terms = _Terms(table, view, relatedness)
    try:
        own = _decision(debrief, _circumstances(debrief), terms)
        usual = odds.contest_of(Circumstances(odds.Family(family)), table, view=view)
        decisions = [own, *_others(debrief, family, terms)]
        finding = odds.finding_of_run(decisions, expected=expected)
        following = odds.next_chance(usual, decisions, relatedness=relatedness, expected=expected)
    except ValueError:
        return None
    counted = [decision for decision in decisions if decision.outcome is not Outcome.NONE]
    return RunOfOutcomes(
        family=family,
        view=view,
        length=len(counted),
        passes=sum(decision.outcome is Outcome.PASSED for decision in counted),
        finding=finding,
        next=following,
        months=round(table["run.window"]),
        asked=tuple(table.asked.values()),
    )


def _circumstances(debrief: Debrief) -> Circumstances:
    """Return what the person knows of the stage; a place told as gone beats one told as close."""
    told_settled = debrief.internal_candidate or debrief.cancelled
    facts = {
        Fact.SILENCE: debrief.silence,
        Fact.PUBLIC_SECTOR: debrief.public_sector,
        Fact.TOLD_SETTLED: told_settled,
        Fact.TOLD_CLOSE: debrief.close and not told_settled,
        Fact.EXECUTIVE: debrief.executive,
    }
    said = debrief.size_known != Known.UNKNOWN
    return Circumstances(
        family=odds.Family(debrief.family),
        kind=Kind(debrief.run or Run.UNKNOWN),
        size=debrief.size if said else None,
        roughly=debrief.size_known == Known.ROUGHLY,
        places=debrief.places if said else None,
        facts=frozenset(fact for fact, holds in facts.items() if holds),
    )


def _decision(debrief: Debrief, circumstances: Circumstances, terms: _Terms) -> Decision:
    contest = odds.contest_of(circumstances, terms.priors, view=terms.view)
    if debrief.internal_candidate or debrief.cancelled:
        return Decision(contest, Outcome.SETTLED, relatedness=terms.relatedness)
    if debrief.rank is not None:
        return Decision(contest, Outcome.RANKED, rank=debrief.rank, relatedness=terms.relatedness)
    return Decision(contest, Outcome.REJECTED, relatedness=terms.relatedness)


def _best_passes(decision: Decision) -> float | None:
    """Return how often the best of the field gets on in an open contest of known, small size."""
    contest = decision.contest
    if not isinstance(contest, odds.Contest) or contest.size > 12:
        return None
    return odds.true_best(contest).passes


def _others(debrief: Debrief, family: Family, terms: _Terms) -> list[Decision]:
    """Return the other outcomes of this family within the window, up to this "no"."""
    months = terms.priors["run.window"]
    since = debrief.heard_on - timedelta(days=months * _DAYS_A_MONTH)
    told = {d.opening_id: d for d in Debrief.objects.for_person(debrief.owner)}
    found = []
    for opening_id, all_moves in _moves(debrief, family, since=since).items():
        own = opening_id == debrief.opening_id
        moves = [move for move in all_moves if not (own and move.stage in ENDINGS)]
        outcome = _outcome_at(moves, family)
        if outcome is None or not since <= outcome[1] <= debrief.heard_on:
            continue
        kind = outcome[0]
        other = told.get(opening_id)
        if kind is Outcome.REJECTED and other is not None and other.family == family:
            found.append(_decision(other, _circumstances(other), terms))
        else:
            usual = Circumstances(odds.Family(family))
            contest = odds.contest_of(usual, terms.priors, view=terms.view)
            found.append(Decision(contest, kind, relatedness=terms.relatedness))
    return found


def _moves(debrief: Debrief, family: Family, *, since: date) -> dict[int, list[Event]]:
    """Return the moves that count, of openings that came to this stage and moved of late."""
    through = [stage for stage in STEPS if family_of(stage) == family]
    return openings.moves(debrief.owner, through=through, since=since, until=debrief.heard_on)


def _outcome_at(moves: list[Event], family: Family) -> tuple[Outcome, date] | None:
    """Return what came of one opening at this stage family, and when; None if nothing did."""
    step = STEPS.index(STEP_OF[family])
    been_there = False
    for move in moves:
        stage = Stage(move.stage)
        if stage in STEPS:
            if been_there and STEPS.index(stage) > step:
                return Outcome.PASSED, move.on
            been_there = been_there or STEPS.index(stage) == step
        elif stage in {Stage.REJECTED, Stage.SILENT}:
            reached = (
                Stage(move.reached) if move.reached else (STEP_OF[family] if been_there else None)
            )
            if reached is not None and family_of(reached) == family:
                return Outcome.REJECTED, move.on
    return None
