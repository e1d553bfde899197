"""Lines that carry the date of an entry, told from lines that merely speak of one."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from nextround.engine.cv.dates import Period, periods_in
from nextround.engine.cv.labels import role_of_label
from nextround.engine.cv.letters import folded
from nextround.engine.cv.lines import Line, are_centred, text_left, without_bullet
from nextround.engine.cv.traits import is_duration

_EDGES = " \t,;|:·•‖–—-―−()[]{}/*>→~.،"
_OPENS = re.compile(r"[,;|:·•(\[–—―−/-] ?$|^$")
_CLOSES = re.compile(r"^ ?[)\],;|:·•–—―−/-]|^$")
_JOINING = frozenset({"and", "und", "et", "y", "e", "en", "&", "+", "i"})
_LONGEST = 130
_MOST_WORDS = 16
_WITHIN, _BESIDE, _BELOW = "within", "beside", "below"
# So many dates show how a person writes them; words so much farther in are no entry's head.
_ENOUGH, _FARTHER = 2, 4.0
_LONGEST_ROLE = 6
_LABEL = re.compile(
    r"(?:dates?|period|zeitraum|periode?|periodo|duration|dauer|from|von|du|de|da|van|od|dal|fechas?|datum|"
    r"expected|graduation|graduated|anticipated|abschluss|graduating|class of|obtained|completed|"
    r"issued|voraussichtlich|diplome en|obtenu en|promotion)(?: date)?[: ]*"
)


@dataclass(frozen=True, slots=True)
class Dated:
    """The date of an entry as a line has it.

    Attributes:
        segment: Which of the line's segments it stands in.
        alone: Whether nothing else stands in that segment.
    """

    period: Period
    segment: int
    before: str
    after: str
    alone: bool


def dated(line: Line, *, in_items: bool = False) -> Dated | None:
    """Return the date that a line carries for its entry; None if it carries none.

    Args:
        line: Of a section that lists entries.
        in_items: Whether the words of an item may be an entry, and not tell of one.
    """
    found = [each for at in range(len(line.segments)) if (each := _dated(line, at)) is not None]
    if not found:
        return None
    best = max(found, key=lambda each: (each.alone, bool(each.period.start)))
    if line.item and best.segment == 0 and not best.alone and best.before and not in_items:
        # In a list the words speak of a year; the date of an entry stands beside them.
        return None
    return best


def in_one_manner(lines: Sequence[Line], dates: Sequence[Dated | None]) -> list[Dated | None]:
    """Return the dates of a section's lines without those of lines that merely tell of a year.

    Where dates stand beside the entries or in lines of their own, others are left out that stand
    otherwise, and farther in or in another look.
    """
    ways = [
        (_way(line, date), _look(line, date), text_left(line), line.beside) if date else None
        for line, date in zip(lines, dates, strict=True)
    ]
    counts = Counter(way[0] for way in ways if way is not None)
    usual = max(counts, key=lambda way: counts[way], default=_WITHIN)
    if counts[usual] < _ENOUGH:
        return list(dates)
    if usual == _WITHIN:
        return _at_edge(lines, dates)
    look, often = Counter(way[1] for way in ways if way and way[0] == usual).most_common(1)[0]
    edge = min(way[2] for way in ways if way and way[:2] == (usual, look))
    rail = all(way[3] for way in ways if way and way[0] == usual)
    only, centred = often == counts[usual], are_centred(lines)

    def stray(way: tuple[str, object, float, bool] | None) -> bool:
        if way is None or way[:2] == (usual, look):
            return False
        inner = way[2] > edge + _FARTHER and not centred
        if way[0] == usual:
            return inner and usual == _BELOW and often >= _ENOUGH
        return inner or (rail and not way[3]) or (only and way[1] != look)

    return [None if stray(way) else date for way, date in zip(ways, dates, strict=True)]


def _at_edge(lines: Sequence[Line], dates: Sequence[Dated | None]) -> list[Dated | None]:
    """Leave out dates within text that stands farther in, below other such text."""
    lefts = [text_left(line) for line, date in zip(lines, dates, strict=True) if date]
    edge = min(lefts) + _FARTHER
    if sum(1 for left in lefts if left < edge) < _ENOUGH or are_centred(lines):
        return list(dates)
    kept: list[Dated | None] = []
    for at, (line, date) in enumerate(zip(lines, dates, strict=True)):
        inner = at > 0 and text_left(line) > edge
        below = text_left(lines[at - 1]) > edge or len(line.text.split()) > _LONGEST_ROLE
        kept.append(None if inner and below else date)
    return kept


def _way(line: Line, date: Dated) -> str:
    if not date.alone:
        return _WITHIN
    return _BESIDE if len(line.segments) > 1 else _BELOW


def _look(line: Line, date: Dated) -> object:
    runs = line.segments[date.segment].runs
    run = next((run for run in runs if periods_in(run.text)), runs[0])
    return run.size, run.bold, run.italic, run.colour


def _dated(line: Line, at: int) -> Dated | None:
    text = line.segments[at].text
    if at == 0:
        text = without_bullet(text)
    periods = periods_in(text)
    words = [word for word in text.split() if any(sign.isalnum() for sign in word)]
    if not periods or len(text) > _LONGEST or len(words) > _MOST_WORDS:
        return None
    period = max(periods, key=lambda each: (bool(each.start), each.stop - each.begin))
    if len(periods) == 2 and _are_one(text, periods):
        period = replace(period, stop=max(each.stop for each in periods))
    before, after = text[: period.begin], text[period.stop :]
    rest = _rest(before), _rest(after)
    alone = not any(rest)
    if not alone and not _stands_apart(before, after, period):
        return None
    return Dated(period, at, *rest, alone)


def _are_one(text: str, periods: tuple[Period, ...]) -> bool:
    """Tell whether a second span follows the first ("2003 – 2004 and 2006 – 2012")."""
    first, last = periods
    between = folded(text[first.stop : last.begin]).strip(_EDGES)
    return not between or between in _JOINING


def _rest(text: str) -> str:
    """Return what is left beside a date, without signs, labels and how long it lasted."""
    kept = text.strip(_EDGES)
    plain = folded(kept)
    named = _LABEL.fullmatch(plain) or role_of_label(plain) == "date"
    if is_duration(plain) or named or plain in _JOINING:
        return ""
    return kept


def _stands_apart(before: str, after: str, period: Period) -> bool:
    left, right = _rest(before), _rest(after)
    if left and right:
        return bool(_OPENS.search(before) and _CLOSES.search(after) and period.start)
    if left and after.strip() == ".":
        return False
    if left:
        return bool(_OPENS.search(before)) or (bool(period.start) and not left.endswith("."))
    return bool(_CLOSES.search(after)) or bool(period.start)
