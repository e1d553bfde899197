"""What a "no", and a run of outcomes, says of a person's standing: worked out when asked."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext as _

from nextround.apps.lessons.choices import STEP_OF, Family, Known, Run, family_of
from nextround.apps.lessons.models import Debrief
from nextround.apps.openings import queries as openings
from nextround.apps.openings import timeline
from nextround.apps.openings.models import ENDINGS, STEPS, Event, Stage
from nextround.engine import odds
from nextround.engine.odds import Circumstances, Decision, Fact, Kind, Outcome, View
from nextround.engine.priors import PRIORS

_DAYS_A_MONTH = 30.44


@dataclass(frozen=True, slots=True)
class Single:
    """What this one "no" says, with what went in.

    Where the inputs contradict each other there is no finding, and `problem` says how.
    """

    circumstances: Circumstances | None
    view: View
    decision: Decision | None
    finding: odds.Finding | None
    problem: str
    best_passes: float | None


@dataclass(frozen=True, slots=True)
class RunOfOutcomes:
    """What all outcomes at this kind of stage say together.

    Attributes:
        length: How many outcomes count; at least this debrief's own.
        passes: How many of them were passes.
        next: The next such stage, as it usually is.
    """

    family: Family
    view: View
    length: int
    passes: int
    finding: odds.RunFinding
    next: odds.NextChance


def view_named(name: str) -> View | None:
    """Return the view of this name, or None for the usual one of each picture."""
    return next((view for view in View if view.value == name), None)


def single(debrief: Debrief, *, view: View | None = None) -> Single:
    """Return what this "no" says taken alone, as standing at the job unless told otherwise."""
    view = view or View.JOB
    circumstances = None
    try:
        circumstances = _circumstances(debrief)
        decision = _decision(debrief, circumstances, view=view, relatedness=1.0)
        finding = odds.finding_of(decision)
    except ValueError as error:
        return Single(circumstances, view, None, None, _(str(error)), None)
    return Single(circumstances, view, decision, finding, "", _best_passes(decision))


def run(debrief: Debrief, *, view: View | None = None) -> RunOfOutcomes | None:
    """Return what the run up to this "no" says, as standing at interviewing unless told otherwise.

    All outcomes of this kind of stage count, passes too, over the months that the priors name.
    None where this debrief's own inputs contradict each other.
    """
    view = view or View.INTERVIEW
    family = Family(debrief.family)
    relatedness = PRIORS["run.relatedness"]
    try:
        own = _decision(debrief, _circumstances(debrief), view=view, relatedness=relatedness)
        usual = odds.contest_of(Circumstances(odds.Family(family)), PRIORS, view=view)
        others = _others(debrief, family, view=view, relatedness=relatedness)
        decisions = [own, *others]
        finding = odds.finding_of_run(decisions)
        following = odds.next_chance(usual, decisions, relatedness=relatedness)
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


def _decision(
    debrief: Debrief, circumstances: Circumstances, *, view: View, relatedness: float
) -> Decision:
    contest = odds.contest_of(circumstances, PRIORS, view=view)
    if debrief.internal_candidate or debrief.cancelled:
        return Decision(contest, Outcome.SETTLED, relatedness=relatedness)
    if debrief.rank is not None:
        return Decision(contest, Outcome.RANKED, rank=debrief.rank, relatedness=relatedness)
    return Decision(contest, Outcome.REJECTED, relatedness=relatedness)


def _best_passes(decision: Decision) -> float | None:
    """Return how often the best of the field gets on in an open contest of known, small size."""
    contest = decision.contest
    if not isinstance(contest, odds.Contest) or contest.size > 12:
        return None
    return odds.true_best(contest).passes


def _others(debrief: Debrief, family: Family, *, view: View, relatedness: float) -> list[Decision]:
    """Return the other outcomes of this family within the window, up to this "no"."""
    months = PRIORS["run.window"]
    since = debrief.heard_on - timedelta(days=months * _DAYS_A_MONTH)
    told = {d.opening_id: d for d in Debrief.objects.for_person(debrief.owner)}
    found = []
    for opening_id, all_moves in _moves(debrief).items():
        own = opening_id == debrief.opening_id
        moves = [move for move in all_moves if not (own and move.stage in ENDINGS)]
        outcome = _outcome_at(moves, family)
        if outcome is None or not since <= outcome[1] <= debrief.heard_on:
            continue
        kind = outcome[0]
        other = told.get(opening_id)
        if kind is Outcome.REJECTED and other is not None and other.family == family:
            found.append(
                _decision(other, _circumstances(other), view=view, relatedness=relatedness)
            )
        else:
            usual = Circumstances(odds.Family(family))
            contest = odds.contest_of(usual, PRIORS, view=view)
            found.append(Decision(contest, kind, relatedness=relatedness))
    return found


def _moves(debrief: Debrief) -> dict[int, list[Event]]:
    """Return the moves that count, by opening."""
    recorded: dict[int, list[Event]] = {}
    for event in openings.events(debrief.owner):
        recorded.setdefault(event.opening_id, []).append(event)
    return {
        opening_id: [e for e in timeline.effective(events) if e.kind == Event.Kind.MOVED]
        for opening_id, events in recorded.items()
    }


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
