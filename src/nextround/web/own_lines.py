"""A person's own line for each thing they are more or less sure of, over the weeks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from nextround.apps.plan.weeks import Answer, Item

_HIGHEST = 100
# The drawing's own measure along and down; the page stretches it.
_WIDTH = 1000


@dataclass(frozen=True, slots=True)
class Mark:
    """One week on the line; places in per cent of the drawing."""

    x: str
    y: str
    on: date
    value: int
    words: str
    is_last: bool


@dataclass(frozen=True, slots=True)
class OwnLine:
    """How sure a person was of one item, week by week.

    Attributes:
        item: Its name, unlike that of any other chart on the page.
        label: What it is.
        desc: The line in words, for those who do not see it.
        path: The line, in a box of 1000 by 100.
        first: The first day on the scale.
        last: The last.
    """

    item: str
    label: str
    desc: str
    path: str
    marks: tuple[Mark, ...]
    first: str
    last: str


def own_lines(said: Mapping[Item, list[Answer]]) -> list[OwnLine]:
    """Return a line for each item with two answers or more, all on one scale of time."""
    drawn = {item: answers for item, answers in said.items() if len(answers) > 1}
    days = [one.begins_on for answers in drawn.values() for one in answers]
    if not days:
        return []
    return [_line(item, answers, min(days), max(days)) for item, answers in drawn.items()]


def own_line(item: Item, answers: list[Answer]) -> OwnLine | None:
    """Return the line of one item alone, or None where there are not two answers."""
    return next(iter(own_lines({item: answers})), None)


def _line(item: Item, answers: list[Answer], first: date, last: date) -> OwnLine:
    long = (last - first).days
    marks = tuple(
        _mark(one, along=(one.begins_on - first).days / long, is_last=one is answers[-1])
        for one in answers
    )
    places = (
        f"{_WIDTH * (one.begins_on - first).days / long:.1f} {_HIGHEST - one.value}"
        for one in answers
    )
    values = _listed(mark.words for mark in marks)
    return OwnLine(
        item=item.value,
        label=str(item.label),
        desc=_("Week by week, from 0 to 100. %(values)s.") % {"values": values},
        path="M" + "L".join(places),
        marks=marks,
        first=_day(first),
        last=_day(last),
    )


def _mark(one: Answer, *, along: float, is_last: bool) -> Mark:
    words = _("%(day)s: %(n)d") % {"day": _day(one.begins_on), "n": one.value}
    x, y = f"{100 * along:.2f}%", f"{_HIGHEST - one.value:g}%"
    return Mark(x, y, one.begins_on, one.value, words, is_last)


def _listed(words: Iterable[str]) -> str:
    return "; ".join(words)


def _day(day: date) -> str:
    # Translators: a date format of Django's `date` filter
    return date_format(day, _("j M"))
