"""Tables whose first row names their columns, told row by row as labels with what they name."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from nextround.engine.cv.labels import role_of_label
from nextround.engine.cv.lines import Line, Segment, lines_of
from nextround.engine.cv.section import section_of

_LEAST_COLUMNS, _MOST_KNOWN = 3, 0.75
_NEAR, _ROW_GAP, _FAR_BELOW, _STEP = 4.0, 0.3, 4.0, 0.2


def unrolled(segments: Sequence[Segment]) -> list[Segment]:
    """Return the words of a page with each cell of such tables beside the name of its column."""
    found = list(segments)
    for head in lines_of(segments):
        if _is_head(head):
            found = _without_table(found, head)
    return found


def _is_head(line: Line) -> bool:
    texts = [segment.text for segment in line.segments]
    known = [role for text in texts if (role := role_of_label(text))]
    enough = len(texts) >= _LEAST_COLUMNS and len(known) >= _MOST_KNOWN * len(texts)
    return enough and len({*known} - {"other"}) > 1


def _without_table(segments: list[Segment], head: Line) -> list[Segment]:
    lines = [line for line in lines_of(segments) if line.main.top > head.main.top + 1]
    lefts = [segment.left for segment in head.segments]
    own = list(_own_lines(lines, lefts))
    names = [segment.text for segment in head.segments]
    rest = own
    if own and own[0].above < _ROW_GAP and own[0].main.style == head.main.style:
        more = {_column(segment, lefts): segment.text for segment in own[0].segments}
        names = [f"{name} {more[at]}" if at in more else name for at, name in enumerate(names)]
        rest = own[1:]
    told = [part for row in _rows(rest) for part in _labelled(row, names, lefts)]
    if not told:
        return segments
    gone = {id(each) for line in (head, *own) for each in line.segments}
    return [*(each for each in segments if id(each) not in gone), *told]


def _own_lines(lines: Sequence[Line], lefts: Sequence[float]) -> Iterator[Line]:
    """Yield the lines below a head whose words keep to its columns."""
    for line in lines:
        heads = len(line.segments) == 1 and section_of(line.text) is not None
        ends = line.above > _FAR_BELOW or (heads and abs(line.left - lefts[0]) < _NEAR)
        if ends or not all(_keeps(segment, lefts) for segment in line.segments):
            return
        yield line


def _keeps(segment: Segment, lefts: Sequence[float]) -> bool:
    at = _column(segment, lefts)
    ends = lefts[at + 1] if at + 1 < len(lefts) else segment.right
    return abs(segment.left - lefts[at]) < _NEAR and segment.right <= ends


def _column(segment: Segment, lefts: Sequence[float]) -> int:
    return max((at for at, left in enumerate(lefts) if segment.left > left - _NEAR), default=0)


def _rows(lines: Sequence[Line]) -> Iterator[list[Line]]:
    spaced = any(after.above > _ROW_GAP for _, after in pairwise(lines))
    row: list[Line] = []
    for line in lines:
        begins = line.above > _ROW_GAP if spaced else len(line.segments) > 1
        if row and begins:
            yield row
            row = []
        row.append(line)
    if row:
        yield row


def _labelled(
    row: Sequence[Line], names: Sequence[str], lefts: Sequence[float]
) -> Iterator[Segment]:
    """Yield the cells of a row below each other, each beside the name of its column."""
    top, step = row[0].main.top, row[0].main.height * _STEP
    for at, name in enumerate(names):
        cell = [s for line in row for s in line.segments if _column(s, lefts) == at]
        if not cell:
            continue
        runs = tuple(run for segment in cell for run in segment.runs)
        whole = replace(runs[0], text=" ".join(segment.text for segment in cell))
        label = replace(runs[0], text=name)
        yield Segment((label,), cell[0].page, 0.0, top, 1.0, top + step)
        yield Segment((whole,), cell[0].page, lefts[1], top, cell[0].right, top + step)
        top += step
