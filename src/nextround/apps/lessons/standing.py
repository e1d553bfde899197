"""What a "no", and a run of outcomes, says of a person's standing: worked out when asked."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from nextround.apps.lessons import outcomes
from nextround.apps.lessons.choices import Family
from nextround.apps.lessons.models import Debrief
from nextround.apps.lessons.outcomes import Terms
from nextround.apps.lessons.priors import Prior, Priors, Watched, priors_of
from nextround.apps.openings.models import ENDINGS
from nextround.engine import odds
from nextround.engine.odds import Circumstances, Decision, Outcome, View
from nextround.engine.words import SentenceError


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
        circumstances = outcomes.circumstances(debrief)
        decision = outcomes.told(debrief, Terms(table, view))
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
    terms = Terms(table, view, relatedness)
    try:
        own = outcomes.told(debrief, terms)
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


def _best_passes(decision: Decision) -> float | None:
    """Return how often the best of the field gets on in an open contest of known, small size."""
    contest = decision.contest
    if not isinstance(contest, odds.Contest) or contest.size > 12:
        return None
    return odds.true_best(contest).passes


def _others(debrief: Debrief, family: Family, terms: Terms) -> list[Decision]:
    """Return the other outcomes of this family within the window, up to this "no"."""
    since = outcomes.reach(terms.priors, until=debrief.heard_on)
    told = {d.opening_id: d for d in Debrief.objects.for_person(debrief.owner)}
    moved = outcomes.moves(debrief.owner, [family], since=since, until=debrief.heard_on)
    found = []
    for opening_id, all_moves in moved.items():
        own = opening_id == debrief.opening_id
        moves = [move for move in all_moves if not (own and move.stage in ENDINGS)]
        outcome = outcomes.outcome_at(moves, family)
        if outcome is not None and since <= outcome[1] <= debrief.heard_on:
            found.append(outcomes.decision(outcome[0], family, told.get(opening_id), terms))
    return found
