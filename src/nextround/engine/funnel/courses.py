"""From what became of each opening to trials, to what is still under way, and to the mix."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from nextround.engine.funnel.forecast import Durations, InFlight
from nextround.engine.funnel.market import Array, Market, Trials

# Where a decision would have come by now as surely as this, none is waited for any more.
_AS_GOOD_AS_DECIDED = 0.995


class End(StrEnum):
    """How the last stage that an opening came to stands."""

    WAITING = "waiting"
    """Nobody has said anything; silence is this, however long."""
    NO = "no"
    """It was decided, and did not go on."""
    LEFT = "left"
    """The person withdrew, which says nothing of the stage."""
    OFFERED = "offered"
    """It went through every stage."""


@dataclass(frozen=True, slots=True)
class Course:
    """What became of one opening.

    Attributes:
        channel: Which way the person came to it.
        first: The first stage that it was seen at; what was before says nothing.
        last: The stage that it waits at, or ended at; past the last stage when offered.
        end: How that stage stands.
        since: Weeks since it came to where it stands, 0 or more.
        began: Weeks since it came to each stage from `first` to `last`, in their order.
    """

    channel: int
    first: int
    last: int
    end: End
    since: float
    began: tuple[float, ...] = ()

    def when(self, stage: int) -> float:
        """Return how many weeks ago it came to this stage."""
        return self.began[stage - self.first] if self.began else self.since


Counts = Callable[[Course, int], bool]


def trials_of(
    courses: Sequence[Course],
    market: Market,
    durations: Durations,
    *,
    counts: Counts | None = None,
) -> Trials:
    """Return how often each stage of each channel was passed, and how often decided.

    What still waits counts as the chance that an answer would have come by now: silence so
    needs no day from which it is a "no".

    Args:
        courses: What became of each opening.
        market: Whose channels and stages the courses are numbered by.
        durations: How long each stage takes.
        counts: Whether a course counts at a stage; all do where it is left out.
    """
    passes, resolved = np.zeros_like(market.rates), np.zeros_like(market.rates)
    waiting: list[list[tuple[int, float]]] = [[] for _ in range(market.stages)]
    for course in courses:
        for stage in range(course.first, min(course.last, market.stages - 1) + 1):
            if counts is not None and not counts(course, stage):
                continue
            if stage < course.last:
                passes[course.channel, stage] += 1
                resolved[course.channel, stage] += 1
            elif course.end is End.NO:
                resolved[course.channel, stage] += 1
            elif course.end is End.WAITING:
                waiting[stage].append((course.channel, course.since))
    for stage, items in enumerate(waiting):
        _add_waiting(resolved[:, stage], items, durations, stage)
    return Trials(passes, resolved)


def in_flight_of(courses: Sequence[Course], durations: Durations) -> tuple[InFlight, ...]:
    """Return what a decision may still come to."""
    waiting = [course for course in courses if course.end is End.WAITING]
    return tuple(
        InFlight(course.channel, course.last, course.since)
        for course in waiting
        if durations.decided_by(course.last, np.array([course.since]))[0] < _AS_GOOD_AS_DECIDED
    )


def mix_of(courses: Sequence[Course], usual: Array) -> Array:
    """Return the share of each channel, beginning from the usual shares as one opening more."""
    sent = np.bincount([course.channel for course in courses], minlength=len(usual))
    mixed: Array = (sent + usual / usual.sum()) / (len(courses) + 1)
    return mixed


def _add_waiting(
    resolved: Array, items: list[tuple[int, float]], durations: Durations, stage: int
) -> None:
    if items:
        channels, since = zip(*items, strict=True)
        decided = durations.decided_by(stage, np.array(since))
        np.add.at(resolved, np.array(channels), decided)
