"""What came of each opening at one kind of stage, and the contest it came of."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from nextround.apps.core.models import Person
from nextround.apps.lessons.choices import STEP_OF, Family, Known, Run, family_of
from nextround.apps.lessons.models import Debrief
from nextround.apps.lessons.priors import Priors
from nextround.apps.openings import queries as openings
from nextround.apps.openings.models import STEPS, Event, Stage
from nextround.engine import odds
from nextround.engine.odds import Circumstances, Decision, Fact, Kind, Outcome, View

_DAYS_A_MONTH = 30.44


@dataclass(frozen=True, slots=True)
class Terms:
    """On what a "no" is weighed: the table, what standing means, how alike such stages are."""

    priors: Priors
    view: View
    relatedness: float = 1.0


def reach(priors: Priors, *, until: date) -> date:
    """Return the first day whose outcomes still count on a day."""
    return until - timedelta(days=priors["run.window"] * _DAYS_A_MONTH)


def moves(
    person: Person, families: Iterable[Family], *, since: date, until: date
) -> dict[int, list[Event]]:
    """Return the moves that count, of openings that came to such a stage and moved of late."""
    wanted = set(families)
    came_to = [STEP_OF[family] for family in wanted]
    ended_at = [stage for stage in STEPS if family_of(stage) in wanted]
    return openings.moves(person, came_to=came_to, ended_at=ended_at, since=since, until=until)


def outcome_at(moves: list[Event], family: Family) -> tuple[Outcome, date] | None:
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


def circumstances(debrief: Debrief) -> Circumstances:
    """Return what the person knows of the stage; a place told as gone beats one told as close.

    Raises:
        SentenceError: What is said cannot be.
    """
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


def told(debrief: Debrief, terms: Terms) -> Decision:
    """Return the "no" that a debrief is about.

    Raises:
        SentenceError: What is said of it cannot be.
    """
    contest = odds.contest_of(circumstances(debrief), terms.priors, view=terms.view)
    if debrief.internal_candidate or debrief.cancelled:
        return Decision(contest, Outcome.SETTLED, relatedness=terms.relatedness)
    if debrief.rank is not None:
        return Decision(contest, Outcome.RANKED, rank=debrief.rank, relatedness=terms.relatedness)
    return Decision(contest, Outcome.REJECTED, relatedness=terms.relatedness)


def decision(kind: Outcome, family: Family, debrief: Debrief | None, terms: Terms) -> Decision:
    """Return what came of one opening at a stage, by its debrief where that is about the stage.

    Raises:
        SentenceError: What the debrief says cannot be.
    """
    if kind is Outcome.REJECTED and debrief is not None and debrief.family == family:
        return told(debrief, terms)
    usual = Circumstances(odds.Family(family))
    contest = odds.contest_of(usual, terms.priors, view=terms.view)
    return Decision(contest, kind, relatedness=terms.relatedness)
