"""Whether a change that the person made has helped."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

import numpy as np
from django.db.models import QuerySet

from nextround.apps.core.models import Person
from nextround.apps.openings import papers
from nextround.apps.outlook.choices import GATES, Gate, What
from nextround.apps.outlook.models import MarkedChange
from nextround.apps.outlook.sums import Inputs
from nextround.engine import funnel
from nextround.engine.funnel import HELPED, PROBABLY, Array, Course, Trials

_DAYS_A_WEEK = 7
# Where so much of the applications goes other ways than before, like is not held against like.
_MIX_MOVED = 0.25
# A change after so many answers in a row, all "no", was likely made because of them.
_BAD_STRETCH = 8
_REMEMBERED = 32


class Verdict(StrEnum):
    """What may be said of a change."""

    HELPED = "helped"
    PROBABLY = "probably"
    UNTOLD = "untold"
    HURT = "hurt"
    """It rather made things worse, as surely as "probably" says it helped."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A change with what came before it and since.

    Attributes:
        before, after: How many went on and how many were decided; those waiting count in parts.
        more: About how many more answers would tell; None where hundreds would not, or it is told.
        mix_moved: Whether the applications since go other ways than those before.
        after_bad_stretch: Whether it was made after a row of "no"s, so that better days were due.
    """

    marked: MarkedChange
    verdict: Verdict
    helped: float
    hurt: float
    before: tuple[int, float]
    after: tuple[int, float]
    more: int | None
    mix_moved: bool
    after_bad_stretch: bool


@dataclass(frozen=True, slots=True)
class Suggested:
    """A change that the program noticed: another file was sent from a day on."""

    what: What
    on: date
    name: str


def marked(person: Person) -> QuerySet[MarkedChange]:
    """Return what the person marked as changed, the latest first."""
    return MarkedChange.objects.for_person(person)


def judged(inputs: Inputs, several: Sequence[MarkedChange], *, today: date) -> list[Judged]:
    """Return what may be said of each change."""
    return [_judged(inputs, each, today=today) for each in several]


def suggested(person: Person, several: Sequence[MarkedChange]) -> list[Suggested]:
    """Return changes of CV that the kept files tell of and the person has not marked."""
    known = {each.on for each in several if each.what == What.CV}
    return [
        Suggested(What.CV, first.on, first.name)
        for first in papers.first_sent(person)[1:]
        if first.on not in known
    ]


def _judged(inputs: Inputs, marked: MarkedChange, *, today: date) -> Judged:
    stage = GATES.index(Gate(marked.gate))
    ago = max(0, (today - marked.on).days) / _DAYS_A_WEEK
    found = _found(inputs, stage, ago)
    before, after, change = found.before, found.after, found.change
    return Judged(
        marked=marked,
        verdict=_verdict(change),
        helped=change.helped,
        hurt=change.hurt,
        before=_counts(before, stage),
        after=_counts(after, stage),
        more=found.more,
        mix_moved=_mix_moved(before.resolved[:, stage], after.resolved[:, stage]),
        after_bad_stretch=_after_bad_stretch(inputs.courses, stage, ago),
    )


@dataclass(frozen=True, slots=True)
class _Found:
    before: Trials
    after: Trials
    change: funnel.Change
    more: int | None


@lru_cache(maxsize=_REMEMBERED)
def _found(inputs: Inputs, stage: int, ago: float) -> _Found:
    """Hold what came to the stage before the change against what came since."""

    def counted(*, since: bool) -> Trials:
        return funnel.trials_of(
            inputs.courses,
            inputs.market,
            inputs.durations,
            counts=lambda course, at: at == stage and (course.when(at) <= ago) is since,
        )

    before, after = counted(since=False), counted(since=True)
    rates = inputs.market.rates[:, stage]
    expected = funnel.Expected(closeness=inputs.market.closeness)
    change = funnel.change_of(before, after, rates, stage=stage, expected=expected)
    more = None
    if change.helped < HELPED and change.hurt < PROBABLY:
        more = funnel.until_told(change, before, after, rates, stage=stage, expected=expected)
    return _Found(before, after, change, more)


def _verdict(change: funnel.Change) -> Verdict:
    if change.helped >= HELPED:
        return Verdict.HELPED
    if change.helped >= PROBABLY:
        return Verdict.PROBABLY
    return Verdict.HURT if change.hurt >= PROBABLY else Verdict.UNTOLD


def _counts(trials: Trials, stage: int) -> tuple[int, float]:
    return int(trials.passes[:, stage].sum()), float(trials.resolved[:, stage].sum())


def _mix_moved(before: Array, after: Array) -> bool:
    if not before.any() or not after.any():
        return False
    moved = np.abs(before / before.sum() - after / after.sum()).sum() / 2
    return bool(moved > _MIX_MOVED)


def _after_bad_stretch(courses: Sequence[Course], stage: int, ago: float) -> bool:
    """Return whether the last ones that came to the stage before the change all failed."""
    there = [c for c in courses if c.first <= stage <= c.last and c.when(stage) > ago]
    latest = sorted(there, key=lambda course: course.when(stage))[:_BAD_STRETCH]
    return len(latest) == _BAD_STRETCH and all(course.last == stage for course in latest)
