"""Changes to debriefs and hypotheses."""

from contextlib import AbstractContextManager
from datetime import date

from django.utils.translation import gettext as _

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.lessons import reading
from nextround.apps.lessons.choices import Control, Family, Prepared, Source, Step, Sure, family_of
from nextround.apps.lessons.models import (
    UNDERPREPARED,
    Debrief,
    Evidence,
    Hypothesis,
    Reflection,
)
from nextround.apps.lessons.suspicions import Seen, add_evidence, drop_evidence, suppose
from nextround.apps.openings import services as openings
from nextround.apps.openings import stages
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
        with _change(debrief) as step:
            step.add(debrief)
    return debrief


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
        stage = stages.name_of(opening, stages.names(opening.owner))
        raise AlreadyDecidedError(
            _(
                "%(opening)s ended as “%(stage)s”. Take that back on its page first, if a “no” "
                "came after all."
            )
            % {"opening": opening, "stage": stage}
        )
    with history.change(opening.owner, Change.Verb.MOVED, opening) as step:
        if opening.stage != Stage.REJECTED or reached:
            openings.move(opening, Stage.REJECTED, on=heard_on, reached=reached)
        debrief = look_back(opening)
        if message and not debrief.message:
            debrief.message = message
            debrief.message_from, debrief.message_subject = sender[:300], about[:500]
            _fill_in(debrief, stage_is_said=bool(reached))
            step.save(debrief)
    return debrief


def _fill_in(debrief: Debrief, *, stage_is_said: bool) -> None:
    """Take over what the message states; what it does not state stays as it is."""
    for field, found in reading.facts(debrief).items():
        if field != "family" or not stage_is_said:
            setattr(debrief, field, found.value)


def answer(debrief: Debrief, step: Step, **inputs: object) -> None:
    """Keep what a step asked for and mark the step as answered; a second call replaces."""
    for field, value in inputs.items():
        setattr(debrief, field, value)
    if step not in debrief.answered:
        debrief.answered = [*debrief.answered, step.value]
    debrief.full_clean(exclude=["owner", "opening"])
    with _change(debrief) as change:
        change.save(debrief)
        take_up_again(debrief)
        if step == Step.DIFFERENTLY:
            _weigh_preparation(debrief)


def put_off(debrief: Debrief, *, until: date, words: str) -> None:
    """Put the rest of the debrief off; it is on Today that day."""
    debrief.put_off_until = until
    with _change(debrief) as step:
        step.save(debrief)
        plan.put_action(
            debrief.owner, subject(debrief), kind=plan_queries.DEBRIEF, words=words, due_on=until
        )


def take_up_again(debrief: Debrief) -> None:
    """End the putting off: the person is back."""
    if debrief.put_off_until is None:
        return
    debrief.put_off_until = None
    with _change(debrief) as step:
        step.save(debrief)
        plan.drop(debrief.owner, subject(debrief), kind=plan_queries.DEBRIEF)


def add_reflection(debrief: Debrief, *, words: str, control: str, sure: str) -> Reflection:
    """Keep one thing; what was in the person's control becomes a hypothesis with evidence."""
    reflection = Reflection(owner=debrief.owner, debrief=debrief, words=words, control=control)
    with _change(debrief) as step:
        if control == Control.MINE:
            reflection.sure = sure or Sure.UNSURE
            seen = Seen(
                Source.SELF,
                debrief.heard_on,
                strength=_STRENGTH[Sure(reflection.sure)],
                words=words,
                debrief=debrief,
            )
            suspicion = suppose(debrief.owner, words, family=debrief.family)
            reflection.evidence = add_evidence(suspicion, seen)
        step.add(reflection)
    return reflection


def drop_reflection(reflection: Reflection) -> None:
    """Take one thing back, with its evidence; a hypothesis left with none goes too."""
    with _change(reflection.debrief) as step:
        evidence = reflection.evidence
        step.remove(reflection)
        if evidence is not None:
            drop_evidence(evidence)


def suspect_from_message(
    debrief: Debrief,
    *,
    sentence: str,
    level: int,
    words: str = "",
    hypothesis: Hypothesis | None = None,
    on: date | None = None,
    rater: str = "",
) -> Evidence:
    """Make evidence of what the employer wrote; the same sentence counts once.

    It was written the day the "no" came, unless another day is said, and by whoever sent that.

    It bears on `hypothesis`, or on the one that says `words`, made if it is new. A sentence that
    fits any candidate counts as general words, whatever it is brought for.
    """
    kept = Evidence.objects.for_person(debrief.owner).filter(debrief=debrief, words=sentence)
    existing = kept.filter(source__in=(Source.EMPLOYER_SPECIFIC, Source.EMPLOYER_BLAND)).first()
    if existing is not None:
        return existing
    is_specific = level >= reading.WORTH_KEEPING
    seen = Seen(
        Source.EMPLOYER_SPECIFIC if is_specific else Source.EMPLOYER_BLAND,
        on or debrief.heard_on,
        # A reason without what was observed is half as telling as one with it.
        strength=0.5 if level == reading.WORTH_KEEPING else 1.0,
        rater=rater or debrief.message_from[:120],
        words=sentence,
        debrief=debrief,
    )
    with _change(debrief):
        about = hypothesis or suppose(debrief.owner, words, family=debrief.family)
        return add_evidence(about, seen)


def note(debrief: Debrief, **inputs: object) -> None:
    """Keep fields of the debrief without answering a step."""
    for field, value in inputs.items():
        setattr(debrief, field, value)
    with _change(debrief) as step:
        step.save(debrief)


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
    with _change(debrief):
        plan.replace_plans(debrief.owner, subject(debrief), plans=plans or [])
        debrief.finished_on = debrief.finished_on or on
        answer(debrief, Step.NEXT, next_opening=next_opening)


def _change(debrief: Debrief) -> AbstractContextManager[history.Recorder]:
    """Open a change that stands in the history of the debrief's opening."""
    return history.change(debrief.owner, Change.Verb.ANSWERED, debrief.opening)


def _weigh_preparation(debrief: Debrief) -> None:
    """Keep how the person prepared as evidence on having gone in underprepared.

    Half of the checklist or less speaks for it, more speaks against it; nothing ticked and
    no minutes named says nothing.
    """
    kept = Evidence.objects.for_person(debrief.owner).filter(
        debrief=debrief, source=Source.PREPARATION
    )
    with _change(debrief) as step:
        step.remove(*kept)
        if not debrief.prepared and debrief.prepared_minutes is None:
            step.remove(
                *Hypothesis.objects.for_person(debrief.owner).filter(
                    statement=UNDERPREPARED, evidence=None
                )
            )
            return
    scarcely = len(debrief.prepared) * 2 <= len(Prepared)
    seen = Seen(
        Source.PREPARATION,
        debrief.heard_on,
        speaks_for=scarcely,
        words=f"{len(debrief.prepared)}/{len(Prepared)}",
        debrief=debrief,
    )
    add_evidence(suppose(debrief.owner, UNDERPREPARED, family=debrief.family), seen)
