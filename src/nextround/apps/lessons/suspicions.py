"""Changes to what a person suspects of themselves, and the one way in for all evidence."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.lessons import ledger
from nextround.apps.lessons.choices import STARTS, Clear, Source, Start
from nextround.apps.lessons.models import FEWEST_RECORDINGS, Debrief, Evidence, Hypothesis
from nextround.apps.plan import queries as plan_queries
from nextround.apps.plan import services as plan
from nextround.engine.behaviours import Behaviour

# How much of the table's weight a piece gets by how clearly it speaks.
STRENGTH_OF = {Clear.CLEARLY: 1.0, Clear.RATHER: 0.7, Clear.FAINTLY: 0.4}


@dataclass(frozen=True, slots=True)
class Seen:
    """One observation, whoever brings it.

    Attributes:
        strength: How clearly it speaks, 0 to 1.
        rater: Who saw it, where it was somebody else.
        words: What they said of it.
        recordings: Of how many recordings a measure was taken.
        debrief: Where it was written down, if in one.
    """

    source: Source
    on: date
    speaks_for: bool = True
    strength: float = 1.0
    rater: str = ""
    words: str = ""
    recordings: int | None = None
    debrief: Debrief | None = None


class SuspicionError(ValueError):
    """What the person asked for does not fit the evidence; the text is fit to show."""


def subject(hypothesis: Hypothesis) -> plan.Subject:
    """Return how the plan names this suspicion."""
    return ("hypothesis", hypothesis.pk)


def suppose(person: Person, statement: str, *, family: str = "") -> Hypothesis:
    """Return the person's hypothesis with this statement, made if it is new."""
    return _said(person, statement) or _kept(
        Hypothesis(owner=person, statement=statement, family=family)
    )


def start(
    person: Person, statement: str, *, family: str = "", common: str = Start.USUAL
) -> Hypothesis:
    """Keep a suspicion that the person writes down, or return the one that says so already."""
    return _said(person, statement) or _kept(
        Hypothesis(owner=person, statement=statement, family=family, prior=STARTS[Start(common)])
    )


def start_from(person: Person, behaviour: Behaviour) -> Hypothesis:
    """Keep a suspicion of the library, in the person's language, or return the one they have."""
    statement = _(behaviour.statement)
    mine = Hypothesis.objects.for_person(person)
    there = mine.filter(library_key=behaviour.key).first() or _said(person, statement)
    return there or _kept(
        Hypothesis(
            owner=person,
            statement=statement,
            family=behaviour.family,
            prior=STARTS[Start.USUAL],
            competency=behaviour.competency,
            library_key=behaviour.key,
        )
    )


def reword(hypothesis: Hypothesis, *, statement: str, family: str, common: str) -> None:
    """Say a suspicion in other words, of another stage, or hold it for more or less common.

    Raises:
        SuspicionError: Another one says the same.
    """
    other = _said(hypothesis.owner, statement)
    if other is not None and other.pk != hypothesis.pk:
        raise SuspicionError(_("You have this one already."))
    # Ours is kept in English and shown in the reader's language: sent back as it was, it stays.
    if statement != str(hypothesis):
        hypothesis.statement = statement
    hypothesis.family = family
    hypothesis.prior = STARTS[Start(common)]
    with history.change(hypothesis.owner, Change.Verb.EDITED, hypothesis) as step:
        step.save(hypothesis)


def remove(hypothesis: Hypothesis) -> None:
    """Forget a suspicion with its evidence and what was planned about it."""
    with history.change(hypothesis.owner, Change.Verb.REMOVED, hypothesis) as step:
        _drop_plans(hypothesis)
        step.remove(hypothesis)


def add_evidence(hypothesis: Hypothesis, seen: Seen) -> Evidence:
    """Keep one observation for or against the hypothesis: the way in for all of them.

    Raises:
        SuspicionError: The outcome is worked out and never told; a measure needs recordings.
    """
    if seen.source == Source.OUTCOME:
        raise SuspicionError(_("How it ended counts by itself, from the openings."))
    if seen.source == Source.PRACTICE and (seen.recordings or 0) < FEWEST_RECORDINGS:
        refusal = _("A measure counts from %(n)d recordings on.")
        raise SuspicionError(refusal % {"n": FEWEST_RECORDINGS})
    evidence = Evidence(
        owner=hypothesis.owner,
        hypothesis=hypothesis,
        source=seen.source,
        on=seen.on,
        debrief=seen.debrief,
        polarity=1 if seen.speaks_for else -1,
        strength=seen.strength,
        rater=seen.rater,
        words=seen.words,
        recordings=seen.recordings if seen.source == Source.PRACTICE else None,
    )
    with history.change(hypothesis.owner, Change.Verb.ADDED, hypothesis) as step:
        step.add(evidence)
    return evidence


def drop_evidence(evidence: Evidence) -> None:
    """Take an observation back; a hypothesis that a debrief made and that is left bare goes too.

    One that the person wrote down stays: it has a start of its own.
    """
    hypothesis = evidence.hypothesis
    with history.change(evidence.owner, Change.Verb.REMOVED, hypothesis) as step:
        step.remove(evidence)
        if hypothesis.prior is None and not hypothesis.evidence.exists():
            _drop_plans(hypothesis)
            step.remove(hypothesis)


def remove_piece(evidence: Evidence) -> None:
    """Take an observation out of a suspicion that stays, with or without others."""
    with history.change(evidence.owner, Change.Verb.REMOVED, evidence.hypothesis) as step:
        step.remove(evidence)


def adopt(hypothesis: Hypothesis, *, on: date, due_on: date, words: str) -> plan_queries.Action:
    """Plan, on a day, to practise it by another; a second call moves the first plan.

    Raises:
        SuspicionError: It was let go, or is not likely enough to be worth the time.
    """
    lesson = ledger.lesson(hypothesis.owner, hypothesis.pk, on=on)
    if lesson is None or not lesson.is_worth_practising:
        raise SuspicionError(_("The evidence does not ask for practice. Gather some first."))
    return plan.put_action(
        hypothesis.owner, subject(hypothesis), kind=plan_queries.PLAN, words=words, due_on=due_on
    )


def note_practice(hypothesis: Hypothesis, *, on: date | None) -> None:
    """Keep the day that practice was completed; None takes it back.

    What spoke for the weakness before that day counts half from then on.
    """
    hypothesis.worked_on = on
    with history.change(hypothesis.owner, Change.Verb.EDITED, hypothesis) as step:
        step.save(hypothesis)


def let_go(hypothesis: Hypothesis, *, on: date) -> None:
    """Let a ruled-out suspicion go, with what was planned about it; a second call changes nothing.

    Raises:
        SuspicionError: The evidence does not rule it out.
    """
    if hypothesis.let_go_on is not None:
        return
    lesson = ledger.lesson(hypothesis.owner, hypothesis.pk, on=on)
    if lesson is None or not lesson.is_ruled_out:
        raise SuspicionError(_("The evidence does not rule it out yet."))
    hypothesis.let_go_on = on
    with history.change(hypothesis.owner, Change.Verb.EDITED, hypothesis) as step:
        step.save(hypothesis)
        _drop_plans(hypothesis)


def take_up(hypothesis: Hypothesis) -> None:
    """Look into a suspicion again that was let go."""
    hypothesis.let_go_on = None
    with history.change(hypothesis.owner, Change.Verb.EDITED, hypothesis) as step:
        step.save(hypothesis)


def _said(person: Person, statement: str) -> Hypothesis | None:
    return Hypothesis.objects.for_person(person).filter(statement=statement).first()


def _kept(hypothesis: Hypothesis) -> Hypothesis:
    label = hypothesis.statement
    with history.change(hypothesis.owner, Change.Verb.ADDED, label=label) as step:
        step.add(hypothesis)
    return hypothesis


def _drop_plans(hypothesis: Hypothesis) -> None:
    plan.drop(hypothesis.owner, subject(hypothesis), kind=plan_queries.PLAN)
