"""Changes to openings: each adds an event, and writes what follows from the events."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from nextround.apps.core.models import Person
from nextround.apps.openings import timeline
from nextround.apps.openings.models import ENDINGS, Event, Opening, Stage


class OpeningError(ValueError):
    """Something a person can mend; its text is fit to show."""


class NothingToUndoError(OpeningError):
    """The event was taken back already, or is the one that the opening began with."""


@transaction.atomic
def add(
    person: Person, *, on: date, stage: str = Stage.SAVED, reached: str = "", **words: object
) -> Opening:
    """Keep a new opening that came to `stage` on the day `on`.

    `reached` says, for an ending, the last step before it. `words` are facts by field.
    """
    opening = Opening(owner=person, stage=stage, stage_on=on, **words)
    opening.full_clean(exclude=["owner"])
    opening.save()
    reached = reached if stage in ENDINGS else ""
    _add_event(opening, kind=Event.Kind.MOVED, on=on, stage=stage, reached=reached)
    return opening


@transaction.atomic
def move(
    opening: Opening, stage: str, *, on: date, reached: str = "", note: str = ""
) -> Event | None:
    """Move the opening; returns the event, or None where it stands there already.

    `reached` says, for an ending, the last step before it; left out, the timeline tells.
    """
    if stage == opening.stage and reached in {"", opening.reached} and not note:
        return None
    reached = reached if stage in ENDINGS else ""
    return _add_event(
        opening, kind=Event.Kind.MOVED, on=on, stage=stage, reached=reached, note=note
    )


@transaction.atomic
def edit(opening: Opening, *, on: date, **words: object) -> Event | None:
    """Change facts of the opening; returns the event, or None where nothing changed."""
    changes = {}
    for field, after in words.items():
        before = getattr(opening, field)
        if before != after:
            changes[field] = [_plain(before), _plain(after)]
            setattr(opening, field, after)
    if not changes:
        return None
    opening.full_clean(exclude=["owner"])
    opening.save(update_fields=list(changes))
    return _add_event(opening, kind=Event.Kind.EDITED, on=on, changes=changes)


@transaction.atomic
def note(opening: Opening, words: str, *, on: date) -> Event:
    """Add a line to the timeline."""
    return _add_event(opening, kind=Event.Kind.NOTED, on=on, note=words)


@transaction.atomic
def undo(event: Event, *, on: date) -> Event:
    """Take an event back by a new one.

    Raises:
        NothingToUndoError: It does not count any more, or nothing else says where the
            opening stands.
    """
    opening = Opening.objects.for_person(event.owner).get(pk=event.opening_id)
    events = list(opening.events.all())
    target = event.undoes if event.kind == Event.Kind.UNDONE and event.undoes else event
    counting = {kept.pk for kept in timeline.effective(events)}
    undone_before = event.kind == Event.Kind.UNDONE
    if undone_before == (target.pk in counting):
        raise NothingToUndoError(_("This was taken back already."))
    if not undone_before and timeline.standing([e for e in events if e.pk != target.pk]) is None:
        raise NothingToUndoError(_("This is how the opening began; edit or close it instead."))
    _restore(opening, target, which=1 if undone_before else 0)
    return _add_event(opening, kind=Event.Kind.UNDONE, on=on, undoes=event)


def differs(opening: Opening) -> bool:
    """Return whether what is written of the stage is not what the timeline says."""
    standing = timeline.standing(opening.events.all())
    written = (opening.stage, opening.reached, opening.stage_on)
    return standing is not None and written != _written_of(standing)


def rebuild(opening: Opening) -> None:
    """Write stage, reached and date anew from the timeline."""
    standing = timeline.standing(opening.events.all())
    if standing is not None:
        opening.stage, opening.reached, opening.stage_on = _written_of(standing)
        opening.save(update_fields=["stage", "reached", "stage_on"])


def _written_of(standing: timeline.Standing) -> tuple[str, str, date]:
    reached = standing.reached if standing.stage in ENDINGS else ""
    return standing.stage, reached, standing.since


def _add_event(opening: Opening, **fields: object) -> Event:
    event = Event(owner_id=opening.owner_id, opening=opening, **fields)
    event.save()
    rebuild(opening)
    return event


def _restore(opening: Opening, edited: Event, *, which: int) -> None:
    """Write back one side (0 before, 1 after) of what an edit changed."""
    columns = {column.name: column for column in Opening._meta.fields}
    for field, sides in edited.changes.items():
        setattr(opening, field, columns[field].to_python(sides[which]))
    if edited.changes:
        opening.save(update_fields=list(edited.changes))


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value
