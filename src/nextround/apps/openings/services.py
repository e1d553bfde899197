"""Changes to openings: each adds an event, and writes what follows from the events."""

from datetime import date

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import KeptFile, Person
from nextround.apps.openings import answers
from nextround.apps.openings.models import ENDINGS, Event, Opening, OwnStage, Stage

Verb = Change.Verb


class OpeningError(ValueError):
    """Something a person can mend; its text is fit to show."""


def add(
    person: Person,
    *,
    on: date,
    stage: str = Stage.SAVED,
    own_stage: OwnStage | None = None,
    reached: str = "",
    **words: object,
) -> Opening:
    """Keep a new opening that came to `stage` on the day `on`.

    `reached` says, for an ending, the last step before it. `words` are facts by field.
    """
    opening = Opening(owner=person, stage=stage, own_stage=own_stage, stage_on=on, **words)
    opening.full_clean(exclude=["owner"])
    with history.change(person, Verb.ADDED, label=str(opening)) as step:
        step.add(opening)
        reached = reached if stage in ENDINGS else ""
        event = Event(stage=stage, own_stage=own_stage, reached=reached)
        _add(step, opening, event, kind=Event.Kind.MOVED, on=on)
    return opening


def move(
    opening: Opening,
    stage: str,
    *,
    on: date,
    own_stage: OwnStage | None = None,
    reached: str = "",
    note: str = "",
) -> Event | None:
    """Move the opening; returns the event, or None where it stands there already.

    `reached` says, for an ending, the last step before it; left out, the timeline tells.
    """
    within = own_stage.pk if own_stage else None
    stands_there = (stage, within) == (opening.stage, opening.own_stage_id)
    if stands_there and reached in {"", opening.reached} and not note:
        return None
    reached = reached if stage in ENDINGS else ""
    event = Event(stage=stage, own_stage=own_stage, reached=reached, note=note)
    could_be_given = answers.can_be_given(opening)
    with history.change(opening.owner, Verb.MOVED, opening) as step:
        _add(step, opening, event, kind=Event.Kind.MOVED, on=on)
        answers.follow(opening, could_be_given=could_be_given)
    return event


def edit(opening: Opening, *, on: date, **words: object) -> Event | None:
    """Change facts of the opening; returns the event, or None where nothing changed."""
    before = history.snapshot(opening)
    for field, value in words.items():
        setattr(opening, field, value)
    opening.full_clean(exclude=["owner"])
    with history.change(opening.owner, Verb.EDITED, opening) as step:
        changed = step.save(opening)
        if not changed:
            return None
        after = history.snapshot(opening)
        event = Event(changes={name: [before[name], after[name]] for name in changed})
        return _add(step, opening, event, kind=Event.Kind.EDITED, on=on)


def note(opening: Opening, words: str, *, on: date) -> Event:
    """Add a line to the timeline."""
    with history.change(opening.owner, Verb.NOTED, opening) as step:
        return _add(step, opening, Event(note=words), kind=Event.Kind.NOTED, on=on)


def archive(opening: Opening, *, on: date | None) -> None:
    """Put the opening out of sight, or with None back into it; nothing of it is lost."""
    could_be_given = answers.can_be_given(opening)
    opening.archived_on = on
    with history.change(opening.owner, Verb.ARCHIVED, opening) as step:
        step.save(opening)
        answers.follow(opening, could_be_given=could_be_given)


def remove(*openings: Opening) -> None:
    """Remove openings of one person with all that hangs on them; the history can bring them back.

    What was planned about them goes too.
    """
    person = openings[0].owner
    files = KeptFile.objects.for_person(person).filter(attachment__opening__in=openings)
    with history.change(person, Verb.REMOVED, *openings) as step:
        answers.forget(*openings)
        step.remove(*openings, *files)


def differs(opening: Opening) -> bool:
    """Return whether what is written of the stage is not what the timeline says."""
    return not opening.is_settled


def _add(step: history.Recorder, opening: Opening, event: Event, *, kind: str, on: date) -> Event:
    event.owner_id, event.opening, event.kind, event.on = opening.owner_id, opening, kind, on
    step.about(opening)
    step.add(event)
    opening.settle()
    return event
