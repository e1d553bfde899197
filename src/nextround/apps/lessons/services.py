"""Changes to debriefs and hypotheses."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from nextround.apps.core.models import Person
from nextround.apps.lessons import letter, reading
from nextround.apps.lessons.choices import Control, Family, Prepared, Source, Step, Sure, family_of
from nextround.apps.lessons.models import (
    UNDERPREPARED,
    Debrief,
    Evidence,
    Hypothesis,
    Reflection,
)
from nextround.apps.openings import services as openings
from nextround.apps.openings.models import Opening, Stage
from nextround.apps.plan import queries as plan_queries
from nextround.apps.plan import services as plan

# How much of the table's weight the person's own impression gets.
_STRENGTH = {Sure.CERTAIN: 1.0, Sure.LIKELY: 0.7, Sure.UNSURE: 0.4}


class AlreadyDecidedError(ValueError):
    """The opening ended another way; the text is fit to show."""


def subject(debrief: Debrief) -> plan.Subject:
    """Return how the plan names this debrief."""
    return ("debrief", debrief.pk)


@transaction.atomic
def look_back(opening: Opening) -> Debrief:
    """Return the debrief of an opening that ended with a "no" or with silence, made if new."""
    debrief = Debrief.objects.for_person(opening.owner).filter(opening=opening).first()
    if debrief is None:
        debrief = Debrief(
            owner=opening.owner,
            opening=opening,
            heard_on=opening.stage_on,
            family=family_of(opening.reached) or Family.APPLICATION,
            silence=opening.stage == Stage.SILENT,
        )
        debrief.save()
    return debrief


@transaction.atomic
def receive_rejection(
    opening: Opening,
    *,
    heard_on: date,
    message: str = "",
    sender: str = "",
    about: str = "",
    reached: str = "",
) -> Debrief:
    """Close the opening as rejected and return its debrief, filled in from the message.

    The same "no" may arrive twice, pasted and then found in a mailbox; the second time
    returns the debrief that is already there, with its message kept.

    Raises:
        AlreadyDecidedError: The person withdrew, or the employer closed it, before.
    """
    if opening.stage in {Stage.WITHDRAWN, Stage.CLOSED}:
        raise AlreadyDecidedError(
            _(
                "%(opening)s ended as “%(stage)s”. Take that back on its page first, if a “no” "
                "came after all."
            )
            % {"opening": opening, "stage": opening.get_stage_display()}
        )
    if opening.stage != Stage.REJECTED or reached:
        openings.move(opening, Stage.REJECTED, on=heard_on, reached=reached)
    debrief = look_back(opening)
    if message and not debrief.message:
        debrief.message = message
        debrief.message_from, debrief.message_subject = sender[:300], about[:500]
        _fill_in(debrief, stage_is_said=bool(reached))
        debrief.save()
    return debrief


def _fill_in(debrief: Debrief, *, stage_is_said: bool) -> None:
    """Take over what the message states; what it does not state stays as it is."""
    for field, found in reading.facts(debrief).items():
        if field != "family" or not stage_is_said:
            setattr(debrief, field, found.value)


@transaction.atomic
def answer(debrief: Debrief, step: Step, **inputs: object) -> None:
    """Keep what a step asked for and mark the step as answered; a second call replaces."""
    for field, value in inputs.items():
        setattr(debrief, field, value)
    if step not in debrief.answered:
        debrief.answered = [*debrief.answered, step.value]
    debrief.full_clean(exclude=["owner", "opening"])
    debrief.save()
    take_up_again(debrief)
    if step == Step.DIFFERENTLY:
        _weigh_preparation(debrief)


@transaction.atomic
def put_off(debrief: Debrief, *, until: date, words: str) -> None:
    """Put the rest of the debrief off; it is on Today that day."""
    debrief.put_off_until = until
    debrief.save(update_fields=["put_off_until"])
    plan.put_action(
        debrief.owner, subject(debrief), kind=plan_queries.DEBRIEF, words=words, due_on=until
    )


@transaction.atomic
def take_up_again(debrief: Debrief) -> None:
    """End the putting off: the person is back."""
    if debrief.put_off_until is None:
        return
    debrief.put_off_until = None
    debrief.save(update_fields=["put_off_until"])
    plan.drop(debrief.owner, subject(debrief), kind=plan_queries.DEBRIEF)


@transaction.atomic
def add_reflection(debrief: Debrief, *, words: str, control: str, sure: str) -> Reflection:
    """Keep one thing; what was in the person's control becomes a hypothesis with evidence."""
    reflection = Reflection(owner=debrief.owner, debrief=debrief, words=words, control=control)
    if control == Control.MINE:
        reflection.sure = sure or Sure.UNSURE
        reflection.evidence = add_evidence(
            suppose(debrief.owner, words, family=debrief.family),
            source=Source.SELF,
            on=debrief.heard_on,
            debrief=debrief,
            strength=_STRENGTH[Sure(reflection.sure)],
            words=words,
        )
    reflection.save()
    return reflection


@transaction.atomic
def drop_reflection(reflection: Reflection) -> None:
    """Take one thing back, with its evidence; a hypothesis left with none goes too."""
    evidence = reflection.evidence
    reflection.delete()
    if evidence is not None:
        drop_evidence(evidence)


@transaction.atomic
def suspect_from_message(debrief: Debrief, *, sentence: str, level: int, words: str) -> Evidence:
    """Make a hypothesis of what the employer wrote; the same sentence counts once."""
    seen = Evidence.objects.for_person(debrief.owner).filter(debrief=debrief, words=sentence)
    existing = seen.filter(source=Source.EMPLOYER_SPECIFIC).first()
    if existing is not None:
        return existing
    # A reason without what was observed is half as telling as one with it.
    return add_evidence(
        suppose(debrief.owner, words, family=debrief.family),
        source=Source.EMPLOYER_SPECIFIC,
        on=debrief.heard_on,
        debrief=debrief,
        strength=1.0 if level >= 3 else 0.5,
        rater=debrief.message_from[:120],
        words=sentence,
    )


def suppose(person: Person, statement: str, *, family: str = "") -> Hypothesis:
    """Return the person's hypothesis with this statement, made if it is new."""
    hypothesis = Hypothesis.objects.for_person(person).filter(statement=statement).first()
    if hypothesis is None:
        hypothesis = Hypothesis(owner=person, statement=statement, family=family)
        hypothesis.save()
    return hypothesis


def add_evidence(
    hypothesis: Hypothesis,
    *,
    source: Source,
    on: date,
    debrief: Debrief | None = None,
    polarity: int = 1,
    strength: float = 1.0,
    rater: str = "",
    words: str = "",
) -> Evidence:
    """Keep one observation for (+1) or against (-1) the hypothesis."""
    evidence = Evidence(
        owner=hypothesis.owner,
        hypothesis=hypothesis,
        source=source,
        on=on,
        debrief=debrief,
        polarity=polarity,
        strength=strength,
        rater=rater,
        words=words,
    )
    evidence.save()
    return evidence


def drop_evidence(evidence: Evidence) -> None:
    """Take an observation back; a hypothesis left with none goes too."""
    hypothesis = evidence.hypothesis
    evidence.delete()
    if not hypothesis.evidence.exists():
        hypothesis.delete()


def note(debrief: Debrief, **inputs: object) -> None:
    """Keep fields of the debrief without answering a step."""
    for field, value in inputs.items():
        setattr(debrief, field, value)
    debrief.save(update_fields=list(inputs))


@transaction.atomic
def mark_letter_sent(debrief: Debrief, *, on: date, words: str) -> None:
    """Keep that the letter went out, and remind once, ten days later."""
    debrief.letter_sent_on = on
    debrief.save(update_fields=["letter_sent_on"])
    plan.put_action(
        debrief.owner,
        subject(debrief),
        kind=plan_queries.FOLLOW_UP,
        words=words,
        due_on=on + letter.FOLLOW_UP_AFTER,
    )


@transaction.atomic
def finish(
    debrief: Debrief,
    *,
    on: date,
    plans: list[plan.Planned] | None = None,
    next_opening: Opening | None = None,
) -> None:
    """Keep the plans and the opening to turn to, and mark the debrief as done, all or nothing.

    Reminders to go on with it fall away.
    """
    plan.replace_plans(debrief.owner, subject(debrief), plans=plans or [])
    debrief.finished_on = debrief.finished_on or on
    answer(debrief, Step.NEXT, next_opening=next_opening)


def _weigh_preparation(debrief: Debrief) -> None:
    """Keep how the person prepared as evidence on having gone in underprepared.

    Half of the checklist or less speaks for it, more speaks against it; nothing ticked and
    no minutes named says nothing.
    """
    Evidence.objects.for_person(debrief.owner).filter(
        debrief=debrief, source=Source.PREPARATION
    ).delete()
    if not debrief.prepared and debrief.prepared_minutes is None:
        Hypothesis.objects.for_person(debrief.owner).filter(
            statement=UNDERPREPARED, evidence=None
        ).delete()
        return
    scarcely = len(debrief.prepared) * 2 <= len(Prepared)
    add_evidence(
        suppose(debrief.owner, UNDERPREPARED, family=debrief.family),
        source=Source.PREPARATION,
        on=debrief.heard_on,
        debrief=debrief,
        polarity=1 if scarcely else -1,
        words=f"{len(debrief.prepared)}/{len(Prepared)}",
    )
