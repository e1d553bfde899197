"""A career on one line: the picture with its words, and the table behind it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from nextround.apps.record import queries
from nextround.apps.record.choices import Kind
from nextround.engine.career import months
from nextround.engine.career.timeline import Gap, Overlap, Timeline
from nextround.formats.write import career
from nextround.web import recorded

_MOST_LETTERS = 34
# More than these say nothing that the picture does not show.
_MOST_OVERLAPS = 20


@dataclass(frozen=True, slots=True)
class Row:
    """One fact in the table."""

    fact: queries.Fact
    kind: str
    when: str


@dataclass(frozen=True, slots=True)
class ShownGap:
    """One gap: its number in the picture, when it was, and how long."""

    gap: Gap
    number: int
    when: str
    long: str


@dataclass(frozen=True, slots=True)
class ShownOverlap:
    """Two facts that went on at the same time, and when."""

    what: str
    when: str


@dataclass(frozen=True, slots=True)
class CareerLine:
    """The picture and what stands with it.

    Attributes:
        chart: None where no fact says when it was.
        undated: The facts that fill time and say nothing of when.
    """

    chart: career.CareerChart | None
    desc: str
    rows: list[Row]
    gaps: list[ShownGap]
    overlaps: list[ShownOverlap]
    undated: list[queries.Fact]


def career_line(facts: Sequence[queries.Fact], timeline: Timeline, *, today: date) -> CareerLine:
    """Return the picture of facts, given with the line that the engine made of them."""
    named = [_named(facts[bar.fact]) for bar in timeline.bars]
    chart = career.career_chart(timeline, named, now=months.month_of(today)) if named else None
    gaps = [_gap(number, gap) for number, gap in enumerate(timeline.gaps, start=1)]
    said = [name.said for name in named] + [_of_gap(gap) for gap in gaps]
    return CareerLine(
        chart=chart,
        desc=" ".join(said),
        rows=[_row(facts[bar.fact]) for bar in reversed(timeline.bars)],
        gaps=gaps,
        overlaps=[_overlap(facts, each) for each in timeline.overlaps[:_MOST_OVERLAPS]],
        undated=[facts[place] for place in timeline.undated],
    )


def how_long(count: int) -> str:
    """Say so many months in words."""
    years, rest = divmod(count, months.YEAR)
    said = []
    if years:
        said.append(ngettext("%(n)d year", "%(n)d years", years) % {"n": years})
    if rest or not years:
        said.append(ngettext("%(n)d month", "%(n)d months", rest) % {"n": rest})
    return " ".join(said)


def _named(fact: queries.Fact) -> career.Named:
    shown = str(fact)
    return career.Named(
        group=str(Kind(fact.kind).label),
        words=Truncator(fact.name or fact.organisation or shown).chars(_MOST_LETTERS),
        said=_("%(what)s: %(when)s.")
        % {"what": shown, "when": recorded.during(fact.start, fact.end)},
    )


def _row(fact: queries.Fact) -> Row:
    when = recorded.during(fact.start, fact.end)
    return Row(fact, str(Kind(fact.kind).label), when)


def _overlap(facts: Sequence[queries.Fact], each: Overlap) -> ShownOverlap:
    return ShownOverlap(
        _("%(one)s and %(other)s") % {"one": facts[each.one], "other": facts[each.other]},
        recorded.during(months.said(each.first), months.said(each.last)),
    )


def _gap(number: int, gap: Gap) -> ShownGap:
    when = recorded.during(gap.start, gap.end)
    return ShownGap(gap, number, when, how_long(gap.months))


def _of_gap(shown: ShownGap) -> str:
    if shown.gap.note:
        return _("Between, %(when)s: %(words)s") % {
            "when": shown.when,
            "words": shown.gap.note,
        }
    return _("Between, %(when)s: nothing written down.") % {"when": shown.when}
