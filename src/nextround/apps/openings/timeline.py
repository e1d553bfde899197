"""What follows from an opening's events, and nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from nextround.apps.openings.choices import ENDINGS, STEPS, EventKind, Stage

if TYPE_CHECKING:  # the models read the timeline
    from nextround.apps.openings.models import Event


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an opening stands.

    Attributes:
        stage: The stage it is at.
        reached: The last step before an ending; the stage itself while in play.
        since: The day it came to this stage.
        own_stage: Id of the person's own stage within it, or None.
    """

    stage: Stage
    reached: Stage
    since: date
    own_stage: int | None = None

    @property
    def written(self) -> tuple[str, str, date, int | None]:
        """Stage, how far an ending had come, day and own stage, as the opening keeps them."""
        reached = self.reached if self.stage in ENDINGS else ""
        return self.stage, reached, self.since, self.own_stage


def effective(events: Iterable["Event"]) -> list["Event"]:
    """Return the events that still count, by day, then as recorded.

    An undone event does not count; undoing the undoing brings it back.
    """
    recorded = sorted(events, key=lambda event: event.pk)
    counts = {event.pk: True for event in recorded}
    for event in reversed(recorded):
        if event.undoes_id is not None and counts[event.pk]:
            counts[event.undoes_id] = False
    kept = [event for event in recorded if counts[event.pk] and event.undoes_id is None]
    return sorted(kept, key=lambda event: (event.on, event.pk))


def standing(events: Iterable["Event"]) -> Standing | None:
    """Return where the opening stands, or None if no move counts."""
    moves = sorted((e for e in effective(events) if e.kind == EventKind.MOVED), key=_recorded)
    if not moves:
        return None
    last = _last(moves)
    stage = reached = Stage(last.stage)
    if stage in ENDINGS:
        steps = [move for move in moves if move.stage in STEPS]
        # An ending told on its own had at least been applied for.
        before = _last(steps).stage if steps else Stage.APPLIED
        reached = Stage(last.reached or before)
    return Standing(stage, reached, last.on, last.own_stage_id)


def _last(moves: list["Event"]) -> "Event":
    """Return the move that holds: the latest by day, read in the order they were recorded.

    People write things down late. A move noted for an earlier day than the one that holds
    takes its place only if it leads further: "applied last week", noted after "saved today",
    does; noted after "interview yesterday", it does not.
    """
    holds = moves[0]
    for move in moves[1:]:
        if move.on >= holds.on or _RANK[move.stage] > _RANK[holds.stage]:
            holds = move
    return holds


_RANK = {stage.value: rank for rank, stage in enumerate((*STEPS, *ENDINGS))}


def _recorded(event: "Event") -> int:
    return event.pk
