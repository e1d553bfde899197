"""Spans of time and headings in a narrow column that run over into the line below, made whole."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from nextround.engine.cv.dates import periods_in
from nextround.engine.cv.lines import Segment
from nextround.engine.cv.section import section_of

_LONGEST, _LONGEST_REST = 32, 20
# In points above and below, where what ends a span may stand.
_REACH = 60.0
_BELOW, _ALIGNED, _BESIDE = 0.35, 3.0, 4.0
_DASHES = frozenset("-–—−")
_YEAR, _LEVEL = re.compile(r"(?:19|20)\d\d"), 3.0
_TWO_YEARS = re.compile(r"((?:19|20)\d\d) ((?:19|20)\d\d)")
# "da settembre 2010 a giugno" has a word before its first date.
_LEAD = 6


def rejoined(segments: Sequence[Segment]) -> list[Segment]:
    """Return the words of a page with such spans and headings in one piece, at their first line.

    Args:
        segments: From the top of the page down.
    """
    segments = [_spanning(segment) for segment in segments]
    tops = [segment.top for segment in segments]
    found: list[Segment] = []
    gone: set[int] = set()
    for segment in segments:
        if id(segment) in gone:
            continue
        low, high = segment.top - _REACH, segment.bottom + _REACH
        near = segments[bisect_left(tops, low) : bisect_right(tops, high)]
        rest = next((each for each in near if _completes(segment, each)), None)
        tie, bottom, right = " ", segment.bottom, segment.right
        if rest is None:
            rest = next((each for each in near if _ends_beside(segment, each)), None)
            right = right if rest is None else rest.right
        if rest is None:
            rest = _last_year(segment, near)
            if rest is None:
                found.append(segment)
                continue
            tie, bottom = " – ", rest.bottom
        gone.add(id(rest))
        text = f"{segment.text}{tie}{rest.text}"
        run = replace(segment.runs[0], text=text, right=right)
        found.append(replace(segment, runs=(run,), right=right, bottom=bottom))
    return [each for each in found if id(each) not in gone]


def _spanning(segment: Segment) -> Segment:
    """Return two years that stand for themselves as the span that they are: "2012 2015"."""
    years = _TWO_YEARS.fullmatch(segment.text)
    if years is None or years[1] > years[2]:
        return segment
    return replace(segment, runs=(replace(segment.runs[0], text=f"{years[1]} – {years[2]}"),))


def _completes(segment: Segment, rest: Segment) -> bool:
    """Tell whether words stand right below others and end what these begin."""
    gap = (rest.top - segment.bottom) / segment.height
    if rest is segment or rest.page != segment.page or not -0.3 < gap < _BELOW:
        return False
    if len(segment.text) > _LONGEST or len(rest.text) > _LONGEST_REST:
        return False
    if not _is_aligned(segment, rest) or segment.style.bold != rest.style.bold:
        return False
    whole = f"{segment.text} {rest.text}"
    return _ends_span(segment.text, whole) or _ends_heading(segment, rest, whole)


def _ends_beside(segment: Segment, rest: Segment) -> bool:
    """Tell whether words end a span that stands before them in the line: "5/2018" and "- 6/2020".

    Bare years may have their months below them.
    """
    if segment.text.isdigit():
        return False
    near = 0 < rest.left - segment.right < _BESIDE * segment.height
    level = rest.page == segment.page and abs(rest.middle - segment.middle) < _LEVEL
    if not (near and level and rest.text[:1] in _DASHES and len(rest.text) <= _LONGEST_REST):
        return False
    return _ends_span(segment.text, f"{segment.text} {rest.text}")


def _last_year(segment: Segment, segments: Sequence[Segment]) -> Segment | None:
    """Return the year that stands alone right below one that stands alone: from when to when."""
    if not _YEAR.fullmatch(segment.text):
        return None
    below = [each for each in segments if _is_right_below(segment, each)]
    if len(below) != 1 or not _YEAR.fullmatch(below[0].text) or below[0].text < segment.text:
        return None
    pair = segment, below[0]
    others = (each for each in segments if each not in pair)
    alone = not any(abs(each.middle - year.middle) < _LEVEL for each in others for year in pair)
    third = any(_YEAR.fullmatch(e.text) and _is_right_below(below[0], e) for e in segments)
    return below[0] if alone and not third and segment.style == below[0].style else None


def _is_right_below(one: Segment, other: Segment) -> bool:
    gap = (other.top - one.bottom) / one.height
    return other.page == one.page and -0.3 < gap < _BELOW and _is_aligned(one, other)


def _is_aligned(one: Segment, other: Segment) -> bool:
    middles = (one.left + one.right) / 2 - (other.left + other.right) / 2
    edges = one.left - other.left, one.right - other.right, middles
    return min(map(abs, edges)) < _ALIGNED and one.size == other.size


def _ends_span(text: str, whole: str) -> bool:
    alone, both = periods_in(text), periods_in(whole)
    ended = len(alone) == 1 and alone[0].start and alone[0].stop == len(text)
    if ended or len(both) != 1 or not both[0].start:
        return False
    return both[0].begin <= _LEAD and both[0].stop == len(whole)


def _ends_heading(segment: Segment, rest: Segment, whole: str) -> bool:
    known = section_of(segment.text) is not None
    return segment.style == rest.style and not known and section_of(whole) is not None
