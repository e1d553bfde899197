"""The columns of a page: which words belong below each other and which beside each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from nextround.engine.cv.contact_words import tells_contact
from nextround.engine.cv.dates import periods_in
from nextround.engine.cv.labels import names_what_follows
from nextround.engine.cv.lines import Segment, without_bullet
from nextround.engine.cv.section import section_of

_NARROWEST_GAP = 4.0
_STEP = 4.0
_LEAST_LINES = 3
_LEAST_HEIGHT = 0.08
_LEAST_OVERLAP = 0.3
_FAR = 1e9
_DEEPEST = 3
# A column of its own says mostly other things than headings and dates.
_OWN_SHARE = 0.45
_MOST_DATES = 0.25
# A table of so many rows is read row by row, and a column with so many labels with the next one.
_ROWS_OF_TABLE, _LABEL_SHARE = 3, 0.5
_RAIL_SHARE = 0.42
_TEXT_WORDS, _SHORT = 4, 12
# From one line to the next, in heights of a letter.
_LINE = 1.6
# So many sections under headings of one look make it a look of headings.
_ENOUGH_KINDS = 3


@dataclass(frozen=True, slots=True)
class Block:
    """Words that are read line by line.

    Attributes:
        rail: Where a column of dates or headings beside the text ends; 0: there is none.
        columns: How many columns stand side by side there.
    """

    segments: tuple[Segment, ...]
    left: float
    right: float
    rail: float = 0.0
    columns: int = 1


@dataclass(frozen=True, slots=True)
class _Gutter:
    x: float
    top: float
    bottom: float
    left: tuple[Segment, ...]
    right: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What is known of the whole page: its height, and the headings on it."""

    height: float
    headings: frozenset[Segment]


def blocks_of(
    segments: Sequence[Segment], *, height: float, gutters: Sequence[float] = ()
) -> list[Block]:
    """Return the blocks of a page in the order of reading.

    Args:
        segments: The words of one page.
        height: Of the page, in points.
        gutters: Where the columns of the page before were divided, which go on here.
    """
    sheet = _Sheet(height, frozenset(_headings(segments)))
    return list(_cut(tuple(segments), sheet, gutters=tuple(gutters), depth=0, columns=1))


def _cut(
    segments: tuple[Segment, ...],
    sheet: _Sheet,
    *,
    gutters: tuple[float, ...],
    depth: int,
    columns: int,
) -> Iterator[Block]:
    gutter = _best_gutter(segments, sheet, gutters=gutters) if depth < _DEEPEST else None
    if gutter is None:
        if segments:
            yield _block(segments, sheet, columns=columns)
        return
    above = tuple(each for each in segments if each.middle <= gutter.top)
    below = tuple(each for each in segments if each.middle >= gutter.bottom)
    if above:
        yield from _cut(above, sheet, gutters=(), depth=depth + 1, columns=columns)
    for side in (gutter.left, gutter.right):
        yield from _cut(side, sheet, gutters=(), depth=depth + 1, columns=columns + 1)
    if below:
        yield from _cut(below, sheet, gutters=gutters, depth=depth + 1, columns=columns)


def _block(segments: tuple[Segment, ...], sheet: _Sheet, *, columns: int) -> Block:
    left, right = min(each.left for each in segments), max(each.right for each in segments)
    rail = _rail_of(segments, sheet, left=left, right=right)
    return Block(segments, left, right, rail, columns)


def _best_gutter(
    segments: tuple[Segment, ...], sheet: _Sheet, *, gutters: tuple[float, ...]
) -> _Gutter | None:
    if len(segments) < 2 * _LEAST_LINES:
        return None
    found = [
        gutter
        for x in _places(segments)
        for gutter in _gutters_at(x, segments, sheet)
        if _stand_apart(gutter, sheet) or _goes_on(gutter, gutters)
    ]
    return max(found, key=_worth, default=None)


def _worth(gutter: _Gutter) -> tuple[float, float]:
    lines = len(gutter.left) + len(gutter.right)
    gap = min(s.left for s in gutter.right) - max(s.right for s in gutter.left)
    return lines, gap


def _places(segments: tuple[Segment, ...]) -> list[float]:
    """Return where a gutter may run: before the left edges of words."""
    edges = sorted({round(each.left) for each in segments})
    first = edges[0] + 30
    return [edge - 1.0 for edge in edges if edge > first]


def _gutters_at(x: float, segments: tuple[Segment, ...], sheet: _Sheet) -> Iterator[_Gutter]:
    """Yield the stretches of the page in which no words cross `x`."""
    # What comes nearer than the narrowest gap runs over it, as a long name above both columns.
    reach = x + 1.0 - _NARROWEST_GAP
    crossing = [each for each in segments if each.left < x - 0.5 and each.right > reach]
    crossing.sort(key=lambda each: each.middle)
    for before, after in zip([None, *crossing], [*crossing, None], strict=True):
        top, bottom = before.middle if before else -_FAR, after.middle if after else _FAR
        inside = [each for each in segments if top < each.middle < bottom]
        if after:
            inside, bottom = _without_last_headings(inside, bottom, sheet)
        last = before
        while last and inside and _ends_paragraph(last, inside[0]):
            last, top, inside = inside[0], inside[0].middle, inside[1:]
        if after:
            inside, bottom = _beside_contact(inside, x, bottom, sheet)
        inside, top = _below_rows(inside, x, top, sheet)
        left, right = _sides(inside, x)
        if len(left) < _LEAST_LINES or len(right) < _LEAST_LINES:
            continue
        gap = min(each.left for each in right) - max(each.right for each in left)
        tall = min(_height(left), _height(right))
        if _overlap(left, right) < _LEAST_OVERLAP * tall:
            continue
        if gap >= _NARROWEST_GAP and tall >= sheet.height * _LEAST_HEIGHT:
            yield _Gutter(x, top, bottom, left, right)


def _sides(
    segments: Sequence[Segment], x: float
) -> tuple[tuple[Segment, ...], tuple[Segment, ...]]:
    """Return what stands at the left of `x`, and what at its right."""
    left = tuple(each for each in segments if each.right <= x + 0.5)
    return left, tuple(each for each in segments if each.left >= x - 0.5)


def _without_last_headings(
    inside: list[Segment], bottom: float, sheet: _Sheet
) -> tuple[list[Segment], float]:
    """Leave out the heading of what stands below the columns, which crosses them."""
    while inside and inside[-1] in sheet.headings:
        bottom = inside[-1].top
        inside = inside[:-1]
    return inside, bottom


def _beside_contact(
    inside: list[Segment], x: float, bottom: float, sheet: _Sheet
) -> tuple[list[Segment], float]:
    """End the columns where an address in the corner ends: what is below belongs together."""
    _, right = _sides(inside, x)
    if not right or sheet.headings.intersection(right):
        return inside, bottom
    end = max(each.bottom for each in right)
    return [each for each in inside if each.middle < end], min(bottom, end)


def _below_rows(
    inside: list[Segment], x: float, top: float, sheet: _Sheet
) -> tuple[list[Segment], float]:
    """Begin the columns at two headings beside each other, if only rows stand above them."""
    sides = _sides(inside, x)
    first, other = (next((e for e in side if e in sheet.headings), None) for side in sides)
    if first is None or other is None or abs(first.middle - other.middle) > 2:
        return inside, top
    start = min(first.top, other.top)
    left, right = ([each for each in side if each.middle < start] for side in sides)
    if not right or not _all_level(right, left):
        return inside, top
    return [each for each in inside if each.middle >= start], start


def _ends_paragraph(before: Segment, after: Segment) -> bool:
    """Tell whether a short line is the end of a paragraph that runs over both columns."""
    near = after.top - before.bottom < 0.7 * after.height
    return near and after.style == before.style and abs(after.left - before.left) < 2


def _overlap(left: Sequence[Segment], right: Sequence[Segment]) -> float:
    top = max(min(each.top for each in side) for side in (left, right))
    return min(max(each.bottom for each in side) for side in (left, right)) - top


def _height(segments: Sequence[Segment]) -> float:
    return max(each.bottom for each in segments) - min(each.top for each in segments)


def _goes_on(gutter: _Gutter, gutters: tuple[float, ...]) -> bool:
    return any(abs(gutter.x - each) < 8 for each in gutters)


def _stand_apart(gutter: _Gutter, sheet: _Sheet) -> bool:
    """Tell whether both sides are read for themselves, and not line by line together."""
    left, right = gutter.left, gutter.right
    if _are_rows(left, right) or _are_labels(left, right, sheet):
        return False
    return _stands_alone(left, right, sheet) and _stands_alone(right, left, sheet)


def _are_rows(left: Sequence[Segment], right: Sequence[Segment]) -> bool:
    """Tell whether both sides are cells of tables with several rows, as the file itself says."""
    rows = [{each.runs[0].cell[:2] for each in side if each.runs[0].cell} for side in (left, right)]
    return len(rows[0] & rows[1]) >= _ROWS_OF_TABLE


def _are_labels(side: Sequence[Segment], other: Sequence[Segment], sheet: _Sheet) -> bool:
    """Tell whether a side only says what stands beside it: "Employer", "Dates", "Employer"."""
    plain = [each for each in side if each not in sheet.headings]
    if len(plain) < _LEAST_LINES or not _all_level(plain, other):
        return False
    known = sum(1 for each in plain if names_what_follows(each.text))
    repeated = len(plain) - len({each.text for each in plain})
    return max(known, 2 * repeated) >= _LABEL_SHARE * len(plain)


def _stands_alone(side: Sequence[Segment], other: Sequence[Segment], sheet: _Sheet) -> bool:
    own = [each for each in side if each not in sheet.headings and not periods_in(each.text)]
    if len(own) < _OWN_SHARE * len(side):
        return False
    if _headings_lead(side, sheet):
        return True
    if sum(1 for each in side if periods_in(each.text)) > _MOST_DATES * len(side):
        return False
    if any(tells_contact(each.text) for each in side) and not _all_level(side, other):
        return True
    text = sum(1 for each in own if len(each.text.split()) >= _TEXT_WORDS)
    return text >= _LEAST_LINES and not _all_level(side, other)


def _headings_lead(side: Sequence[Segment], sheet: _Sheet) -> bool:
    """Tell whether below most headings their own words begin in the same column."""
    ordered = sorted(side, key=lambda each: each.top)
    headed = sum(1 for each in ordered if each in sheet.headings)
    leading = sum(1 for one, after in pairwise(ordered) if _leads(one, after, sheet))
    return 2 * leading >= headed > 0


def _leads(heading: Segment, after: Segment, sheet: _Sheet) -> bool:
    if heading not in sheet.headings or after in sheet.headings:
        return False
    # What begins only beyond a heading in the middle belongs to a line that began before it.
    return after.top - heading.bottom < 3 * heading.height and after.left < heading.right


def _all_level(side: Sequence[Segment], other: Sequence[Segment]) -> bool:
    """Tell whether each line of a side stands level with one of the other."""
    heights = [each.middle for each in other]
    level = sum(1 for each in side if any(abs(each.middle - at) < 2 for at in heights))
    return level > 0.85 * len(side)


def _headings(segments: Sequence[Segment]) -> Iterator[Segment]:
    """Yield known headings, those that look like most of them or stand out more."""
    known = [each for each in segments if section_of(without_bullet(each.text)) is not None]
    kinds: dict[tuple[float, bool, bool], set[object]] = {}
    for each in known:
        kinds.setdefault(_look(each), set()).add(section_of(without_bullet(each.text)))
    if kinds:
        primary = max(kinds, key=lambda look: (len(kinds[look]), look))
        yield from (
            each
            for each in known
            if _look(each) >= primary or len(kinds[_look(each)]) >= _ENOUGH_KINDS
        )


def _look(segment: Segment) -> tuple[float, bool, bool]:
    style = segment.style
    return style.size, style.bold, style.capitals


def _rail_of(segments: tuple[Segment, ...], sheet: _Sheet, *, left: float, right: float) -> float:
    """Return where a narrow column at the left ends that only dates or headings stand in."""
    starts = sorted({round(each.left) for each in segments}, reverse=True)
    # Above the first heading the person's name and address may run over the rail.
    top = min((each.top for each in segments if each in sheet.headings), default=0.0)
    segments = tuple(each for each in segments if each.top >= top - 1)
    for start in starts[:-1]:
        x = start - 1.0
        if x - left > _RAIL_SHARE * (right - left):
            continue
        rail = [each for each in segments if each.right <= x + 0.5]
        beside = [each for each in segments if each.left >= x - 0.5]
        crosses = (each for each in segments if each.left < x - 0.5 and each.right > x + 0.5)
        crossing = sum(1 for each in crosses if each not in sheet.headings)
        if len(rail) >= 2 and crossing <= 0.2 * len(segments) and _is_rail(rail, beside, sheet):
            return x
    return 0.0


def _is_rail(rail: Sequence[Segment], beside: Sequence[Segment], sheet: _Sheet) -> bool:
    telling = sum(1 for each in rail if each in sheet.headings or _is_telling(each.text))
    heights = [each.middle for each in beside]
    labels = [each for each in rail if each not in sheet.headings]
    if len(beside) < len(labels):
        return False
    level = {each for each in rail if any(abs(each.middle - at) < 4 for at in heights)}
    level |= {each for each in rail if _is_amid(each, heights) and _is_headlike(each, sheet)}
    beside_text = len(level) >= 0.5 * len(rail) or (
        len(level.intersection(labels)) >= 0.5 * max(len(labels), 2)
    )
    # Short words alone are tags, which stand in no order.
    told = any(periods_in(each.text) or names_what_follows(each.text) for each in labels)
    told = told or len(level.difference(labels)) >= 2
    return told and telling >= 0.6 * len(rail) and beside_text


def _is_amid(segment: Segment, heights: Sequence[float]) -> bool:
    """Tell whether words stand between two lines of one paragraph, in the middle of its height."""
    reach = _LINE * segment.height
    above = any(0 <= segment.middle - at < reach for at in heights)
    return above and any(0 <= at - segment.middle < reach for at in heights)


def _is_headlike(segment: Segment, sheet: _Sheet) -> bool:
    return segment in sheet.headings or bool(periods_in(segment.text))


def _is_telling(text: str) -> bool:
    return bool(periods_in(text)) or len(text) < _SHORT or names_what_follows(text)
