"""Changes to stories, and to what is said of times that nothing covers."""

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.record import queries, services
from nextround.apps.record.models import GapNote, Story
from nextround.engine.career.timeline import Gap

Verb = Change.Verb


def add(person: Person, **said: object) -> Story:
    """Keep a new story, after the others."""
    story = Story(owner=person, order=queries.next_order(queries.stories(person)), **said)
    story.full_clean(exclude=["owner"])
    with history.change(person, Verb.ADDED, label=story.title) as step:
        step.add(story)
    return story


def edit(story: Story, **said: object) -> None:
    """Change a story."""
    for name, value in said.items():
        setattr(story, name, value)
    story.full_clean(exclude=["owner"])
    with history.change(story.owner, Verb.EDITED, story) as step:
        step.save(story)


def shift(story: Story, *, by: int) -> bool:
    """Move it so many places among the others; returns whether it moved."""
    return services.shifted(story.owner, queries.stories(story.owner), story, by=by)


def remove(story: Story) -> None:
    """Remove a story."""
    with history.change(story.owner, Verb.REMOVED, story) as step:
        step.remove(story)


def say_of_gap(person: Person, gap: Gap, words: str) -> None:
    """Keep what the person says of a gap in the place of what they said of it before.

    Nothing said takes it back.
    """
    rows = queries.notes_of_gap(person, gap)
    with history.change(person, Verb.NOTED, label=words) as step:
        if rows and words:
            rows[0].said = words
            rows[0].start, rows[0].end = gap.start, gap.end
            step.save(rows[0])
        step.remove(*(rows[1:] if words else rows))
        if words and not rows:
            note = GapNote(owner=person, start=gap.start, end=gap.end, said=words)
            step.add(note)


def forget_gap_note(note: GapNote) -> None:
    """Remove what was said of a time that is covered now."""
    with history.change(note.owner, Verb.REMOVED, label=note.said) as step:
        step.remove(note)
