"""Entries that stand beside each other like cards, put below each other to be read one by one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from nextround.engine.cv.dates import periods_in
from nextround.engine.cv.lines import Line, Segment, lines_of
from nextround.engine.cv.section import section_of

# In points: what is as near stands at one edge, and what is nearer than that is one column.
_NEAR, _APART = 2.0, 10.0
# In heights of a letter: farther below begins something else, and so far apart they are put.
_FAR, _BETWEEN = 3.0, 1.6
# A column of more lines is a column of the page.
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class _Cards:
    """Columns of one row of cards, each from its title down."""

    columns: tuple[tuple[Segment, ...], ...]

    @property
    def bottom(self) -> float:
        return max(each.bottom for column in self.columns for each in column)


def stacked(segments: Sequence[Segment]) -> list[Segment]:
    """Return the words of a column of a page with such cards below each other.

    A row of cards begins with titles in one look, below each of which words follow in another
    look or farther in. Only where a segment stands changes, not where its runs stand.
    """
    lines = lines_of(segments)
    found: list[Segment] = []
    at, shift = 0, 0.0
    while at < len(lines):
        cards = _cards_at(lines[at : at + _LONGEST + 1])
        if cards is None:
            found += [_moved(each, down=shift) for each in lines[at].segments]
            at += 1
            continue
        shift = _put_below(cards, shift, found)
        taken = {id(each) for column in cards.columns for each in column}
        while at < len(lines) and id(lines[at].main) in taken:
            at += 1
    return found


def _put_below(cards: _Cards, shift: float, found: list[Segment]) -> float:
    """Add cards below each other; returns how far what follows moves down."""
    top = cards.columns[0][0].top
    for number, column in enumerate(cards.columns):
        if number:
            shift += max(each.bottom for each in cards.columns[number - 1]) - top
            shift += _BETWEEN * column[0].height
        aside = column[0].left - cards.columns[0][0].left
        found += [_moved(each, down=shift, left=aside) for each in column]
    return shift - (cards.bottom - max(each.bottom for each in cards.columns[-1]))


def _moved(segment: Segment, *, down: float, left: float = 0.0) -> Segment:
    if not down and not left:
        return segment
    return replace(
        segment,
        left=segment.left - left,
        top=segment.top + down,
        right=segment.right - left,
        bottom=segment.bottom + down,
    )


def _cards_at(lines: Sequence[Line]) -> _Cards | None:
    """Return the cards whose titles are the first of these lines."""
    titles = lines[0].segments
    if not _are_titles(titles):
        return None
    edges = [each.left for each in titles]
    columns = [[each] for each in titles]
    for line in lines[1:_LONGEST]:
        places = [_column_of(each, edges) for each in line.segments]
        if line.above > _FAR or None in places or _is_heading(line):
            break
        for segment, place in zip(line.segments, places, strict=True):
            columns[place or 0].append(segment)
    else:
        if len(lines) > _LONGEST:
            return None
    cards = _Cards(tuple(map(tuple, columns)))
    return cards if _are_cards(cards) else None


def _are_titles(titles: Sequence[Segment]) -> bool:
    alike = len({each.style for each in titles}) == 1
    apart = all(after.left - title.right > _APART for title, after in pairwise(titles))
    named = all(section_of(each.text) is None and not periods_in(each.text) for each in titles)
    return len(titles) > 1 and alike and apart and named


def _column_of(segment: Segment, edges: Sequence[float]) -> int | None:
    """Return the column that a segment keeps to; None if it stands in none or crosses one."""
    at = max((at for at, edge in enumerate(edges) if segment.left > edge - _NEAR), default=None)
    if at is None or (at + 1 < len(edges) and segment.right > edges[at + 1] - _NEAR):
        return None
    return at


def _is_heading(line: Line) -> bool:
    return len(line.segments) == 1 and section_of(line.text) is not None


def _are_cards(cards: _Cards) -> bool:
    if any(len(column) < 2 for column in cards.columns):
        return False
    steps = [column[1].left - column[0].left for column in cards.columns]
    styles = {column[1].style for column in cards.columns}
    tops = [column[1].top for column in cards.columns]
    uneven = max(max(steps) - min(steps), max(tops) - min(tops)) > _NEAR
    if uneven or len(styles) > 1:
        return False
    if steps[0] <= _NEAR and styles == {cards.columns[0][0].style}:
        return False
    inset = all(
        any(each.left - column[0].left > _NEAR for each in column) for column in cards.columns
    )
    dates = sum(1 for column in cards.columns if any(periods_in(each.text) for each in column))
    if 0 < dates < len(cards.columns):
        return False
    # Rows of a table stand level too, below the names of its columns.
    return bool(dates) or inset or all(len(column) == 2 for column in cards.columns)
