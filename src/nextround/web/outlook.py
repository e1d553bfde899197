"""A whole search as Progress shows it: in words, on rulers, as a fan."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from nextround.apps.outlook import changes, wording
from nextround.apps.outlook.changes import Judged
from nextround.apps.outlook.choices import Gate
from nextround.apps.outlook.sums import Inputs, Seen, Sums
from nextround.engine.funnel import Forecast
from nextround.formats.write import fan, rulers

_TABLE_WEEKS = (4, 8, 12, 26, 52, 104)
_SHORT, _LONG = 52, 104
# Where half would have an offer within this, a year is picture enough.
_SHORT_ENOUGH = 40.0
# A label nearer than this share of the time to "now" would run into it.
_BESIDE_NOW = 0.25


@dataclass(frozen=True, slots=True)
class StageRow:
    """One stage: its name, its ruler, what it reads and says."""

    name: str
    title: str
    ruler: rulers.Ruler
    reading: str
    says: str
    waiting: str
    rate: str
    between: str
    usual: str


@dataclass(frozen=True, slots=True)
class ForecastPicture:
    """When an offer might come: sentences, the fan, and the table behind it.

    Attributes:
        half_by: The day by which the chance is a half; empty where the picture does not show it.
    """

    says: str
    wanted: str
    fan: fan.Fan
    desc: str
    half_by: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A change, what may be said of it, and what else may explain it."""

    pk: int
    title: str
    on: date
    where: str
    verdict: str
    before: str
    since: str
    more: str
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A change that the program noticed: the question, and what a yes would mark."""

    says: str
    what: str
    on: date
    words: str


@dataclass(frozen=True, slots=True)
class Funnel:
    """The funnel in words and on rulers."""

    headline: str
    lead: str
    enough: str
    rows: tuple[StageRow, ...]
    running: str
    unsaid: str


def funnel(sums: Sums, inputs: Inputs, *, unsaid: int) -> Funnel:
    """Return what the stages say. `unsaid` openings do not say how they were come by."""
    sent = len(inputs.courses)
    return Funnel(
        headline=wording.headline(sums, sent=sent),
        lead=wording.lead(sums, sent=sent),
        enough=wording.enough(sums) if sent else "",
        rows=tuple(_stage(seen) for seen in sums.seen),
        running=_running(inputs),
        unsaid=_unsaid(unsaid),
    )


def forecast(found: Forecast | None, *, today: date, wanted: date | None) -> ForecastPicture | None:
    """Return when an offer might come; None where nothing is under way and none is sent."""
    if found is None:
        return None
    half = found.when(0.5)
    span = _SHORT if half is not None and half <= _SHORT_ENOUGH else _LONG
    picture = fan.fan(
        found.weeks.tolist(),
        found.chance.tolist(),
        found.fan.tolist(),
        span=span,
        marks=_months(today, span),
        half=half,
    )
    shown = [weeks for weeks in _TABLE_WEEKS if weeks <= span]
    return ForecastPicture(
        says=wording.when(found, today=today),
        wanted=wording.by_the_day(found, wanted=wanted, today=today),
        fan=picture,
        desc=_("%(soon)s within twelve weeks, %(later)s within %(weeks)d.")
        % {
            "soon": wording.of_100(found.by(12)),
            "later": wording.of_100(found.by(span)),
            "weeks": span,
        },
        half_by="" if half is None else wording.day_in(half, today),
        rows=tuple((_weeks(weeks), wording.of_100(found.by(weeks))) for weeks in shown),
    )


def change_rows(found: Sequence[Judged]) -> list[ChangeRow]:
    """Return the changes as the page shows them."""
    return [_change(each) for each in found]


def suggestions(found: Sequence[changes.Suggested]) -> list[Suggestion]:
    """Return what the program noticed, as questions."""
    return [
        Suggestion(
            _("From %(day)s on you sent another CV, “%(name)s”. Shall we watch whether it helps?")
            % {"day": date_format(each.on, _("j F Y")), "name": each.name},
            each.what.value,
            each.on,
            each.name[:200],
        )
        for each in found
    ]


def _stage(seen: Seen) -> StageRow:
    end = rulers.end_for(seen.band[1], seen.usual_band[1])
    low, high = seen.band
    return StageRow(
        name=str(Gate(seen.gate).label),
        title=wording.seen_for_those_who_do_not_see(seen),
        ruler=rulers.ruler(
            seen.rate, seen.band, end=end, usual=seen.usual, usual_band=seen.usual_band
        ),
        reading=wording.counted((seen.passed, float(seen.decided))),
        says=wording.says(seen),
        waiting=wording.waiting(seen),
        rate=wording.of_100(seen.rate),
        between=f"{number_format(round(100 * low))}–{number_format(round(100 * high))}",
        usual=wording.of_100(seen.usual),
    )


def _change(found: Judged) -> ChangeRow:
    return ChangeRow(
        pk=found.marked.pk,
        title=str(found.marked),
        on=found.marked.on,
        where=str(Gate(found.marked.gate).label),
        verdict=wording.verdict(found),
        before=wording.counted(found.before),
        since=wording.counted(found.after),
        more=wording.more_for(found),
        warnings=tuple(wording.warnings(found)),
    )


def _running(inputs: Inputs) -> str:
    """Say which week of the search this is; nothing before the first application."""
    if not inputs.courses:
        return ""
    weeks = max(course.when(course.first) for course in inputs.courses)
    return _("week %(n)d of your search") % {"n": int(weeks) + 1}


def _unsaid(unsaid: int) -> str:
    if not unsaid:
        return ""
    return ngettext(
        "One opening does not say how you came to it; it counts with job boards.",
        "%(n)d openings do not say how you came to them; they count with job boards.",
        unsaid,
    ) % {"n": unsaid}


def _months(today: date, span: float) -> list[tuple[float, str]]:
    """Return five labels at most: now, and firsts of months evenly apart."""
    every = 3 if span <= _SHORT else 6
    marks = [(0.0, _("now"))]
    month = date(today.year + (today.month == 12), today.month % 12 + 1, 1)
    firsts = []
    while (month - today).days / 7 <= span:
        firsts.append(month)
        month = (month + timedelta(days=32)).replace(day=1)
    apart = [first for first in firsts if (first - today).days / 7 > span * _BESIDE_NOW]
    # Translators: formats of Django's `date` filter for a month, in January with its year
    shapes = {first: _("M Y") if first.month == 1 else _("M") for first in apart}
    marks += [
        ((first - today).days / 7, date_format(first, shapes[first])) for first in apart[::every]
    ]
    return marks


def _weeks(weeks: int) -> str:
    return ngettext("%(n)d week", "%(n)d weeks", weeks) % {"n": weeks}
