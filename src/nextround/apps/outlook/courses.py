"""What became of each opening, read off its timeline alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from nextround.apps.core.models import Person
from nextround.apps.openings import queries as openings
from nextround.apps.openings import timeline
from nextround.apps.openings.choices import ENDINGS, Channel, Stage
from nextround.engine.funnel import Course, End

_DAYS_A_WEEK = 7
# In the order of the model's table; who has not said how counts with the commonest way.
CHANNELS = (
    Channel.COLD,
    Channel.CAREERS,
    Channel.REFERRAL,
    Channel.AGENCY,
    Channel.DIRECT,
    Channel.INTERNAL,
)
_NUMBER: Mapping[str, int] = MappingProxyType(
    {channel.value: n for n, channel in enumerate(CHANNELS)} | {Channel.UNKNOWN.value: 0}
)
# Which stage of the funnel an opening waits at, at each step; past the last is an offer.
OFFERED = 3
_WAITS_AT: Mapping[str, int] = MappingProxyType(
    {
        Stage.APPLIED.value: 0,
        Stage.SCREEN.value: 1,
        Stage.INTERVIEW.value: 2,
        Stage.FINAL.value: 2,
        Stage.OFFER.value: OFFERED,
        Stage.ACCEPTED.value: OFFERED,
    }
)


@dataclass(frozen=True, slots=True)
class Timelines:
    """The moves of every opening, and by which way each was come by."""

    channels: Mapping[int, str]
    moves: Mapping[int, list[Any]]


def timelines_of(person: Person) -> Timelines:
    """Return all timelines, by two queries."""
    channels = dict(openings.openings(person).order_by().values_list("pk", "channel"))
    return Timelines(channels, openings.all_moves(person))


def courses_of(read: Timelines, *, today: date) -> tuple[Course, ...]:
    """Return the course of every opening that was applied for by that day.

    Openings out of sight count too: what happened, happened. What came after the day does not.
    """
    found = (
        _course(moves, channel=_NUMBER[read.channels[pk]], today=today)
        for pk, moves in read.moves.items()
        if pk in read.channels
    )
    return tuple(course for course in found if course is not None)


def without_channel(person: Person) -> int:
    """Return how many openings were applied for and do not say by which way."""
    sent = openings.openings(person).exclude(stage=Stage.SAVED)
    return sent.filter(channel=Channel.UNKNOWN).count()


def _course(events: Iterable[Any], *, channel: int, today: date) -> Course | None:
    """Return the course that these events tell of, or None where nothing was sent yet."""
    moves = [event for event in timeline.effective(events) if event.on <= today]
    stands = timeline.standing(moves)
    if stands is None or stands.reached == Stage.SAVED:
        return None
    last = _WAITS_AT[stands.reached]
    came = [(_WAITS_AT[move.stage], move.on) for move in moves if move.stage in _WAITS_AT]
    came = [(stage, on) for stage, on in came if stage <= last] or [(last, stands.since)]
    first = min(stage for stage, _ in came)
    began = tuple(
        _weeks(min(on for there, on in came if there >= stage), today)
        for stage in range(first, max(on_the_way for on_the_way, _ in came) + 1)
    )
    began += began[-1:] * (last - first + 1 - len(began))
    end = _end(stands.stage, last)
    # Silence begins when they last moved, not when the person gave up waiting.
    since = max(on for _, on in came) if end is End.WAITING else stands.since
    return Course(channel, first, last, end, _weeks(since, today), began)


def _end(stage: Stage, last: int) -> End:
    if last == OFFERED:
        return End.OFFERED
    if stage in ENDINGS:
        return {Stage.WITHDRAWN: End.LEFT, Stage.SILENT: End.WAITING}.get(stage, End.NO)
    return End.WAITING


def _weeks(on: date, today: date) -> float:
    return max(0, (today - on).days) / _DAYS_A_WEEK
