"""The entries of a section: where each begins, which lines head it and which tell of it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nextround.engine.cv.dated import Dated, dated, in_one_manner
from nextround.engine.cv.dates import periods_in
from nextround.engine.cv.labels import is_head_of_table, labelled, role_of_label
from nextround.engine.cv.letters import folded
from nextround.engine.cv.lines import (
    Line,
    Style,
    are_centred,
    is_same_paragraph,
    is_sentence,
    text_left,
    without_bullet,
)
from nextround.engine.cv.traits import traits_of

_PLACE, _HALF = 0.8, 0.5
# So many words are prose, below a date alone, below any date, and in a line that is full.
_PROSE, _LONG_PROSE, _LONG_NAME, _FULL = 14, 20, 9, 8
_LOOK_BACK, _LONGEST_ITEM = 4, 6
_AFTER = 3
_INDENT, _ALIGNED = 4.0, 1.0
_ENOUGH, _NEARBY = 2, 60
_PARAGRAPH, _TIGHT = 1.2, 0.6
_WIDE = 0.72
_LABEL = re.compile(
    r"(?:business or sector|technologies|tech stack|technology|stack|tools|skills|responsibilities|"
    r"achievements|key achievements|highlights|aufgaben|tatigkeiten|kernarbeitsgebiete|"
    r"schwerpunkte|"
    r"weitere aufgaben|environnement technique|missions?(?= ?:|$)|funciones|tareas|mansioni|"
    r"functions?(?= ?:|$)|"
    r"taken|duties|main activities|thesis|advis[eo]r|supervisors?|courses?|coursework|"
    r"relevant coursework|focus|gpa|grade|note|level in eqf|website|address|main subjects)\b"
)


@dataclass(frozen=True)
class Entry:
    """One position, school or project.

    Attributes:
        head: The lines that name it.
        body: The lines that tell of it.
        date: Its date, and the line it stands in.
        child: Whether it stands under the same employer as the entry before it.
    """

    head: tuple[Line, ...]
    body: tuple[Line, ...]
    date: Dated | None = None
    dated_line: Line | None = None
    child: bool = False


@dataclass(frozen=True)
class _Row:
    line: Line
    date: Dated | None
    body: bool


def entries_of(lines: Sequence[Line]) -> list[Entry]:
    """Return the entries that a section lists."""
    lines = [line for line in lines if not is_head_of_table([s.text for s in line.segments])]
    rows = _rows(lines)
    if not any(row.date for row in rows):
        rows = _rows(lines, in_items=True)
    anchors = [at for at, row in enumerate(rows) if row.date is not None]
    if not anchors:
        return list(_undated(rows))
    head = _head_style(rows)
    starts = _starts(rows, anchors, head=head)
    return list(_made(rows, starts, head=head))


def _rows(lines: Sequence[Line], *, in_items: bool = False) -> list[_Row]:
    edge = min((line.left for line in lines if not line.beside), default=0.0)
    rows_of_rail = (line for line in lines if line.beside and len(line.segments) > 1)
    left = min(map(text_left, rows_of_rail), default=edge)
    right = max((line.right for line in lines), default=0.0)
    # In centred lines it tells nothing where each begins.
    left = right if are_centred(lines) else left
    rows: list[_Row] = []
    dates = [dated(line, in_items=in_items) for line in lines]
    kept = in_one_manner(lines, dates)
    for at, (line, found, date) in enumerate(zip(lines, dates, kept, strict=True)):
        if date is not None and rows and _only_goes_on(rows[-1], line, date):
            rows.append(_Row(line, None, body=True))
            continue
        told = found is not None and date is None
        # What stands above a date, as far in as it, names what the date is of; and what stands
        # below the words beside a date does.
        names = _is_above_date(lines[at : at + 2], kept[at : at + 2])
        inset = right if names or _is_below_name(line, rows[-2:]) else left
        listed = _is_listed_with_date(line, rows[-1] if rows else None, above=names)
        is_body = not listed and _is_body(line, rows, left=inset, right=right)
        body = told or (date is None and is_body)
        rows.append(_Row(line, date, body))
    return rows


def _is_above_date(lines: Sequence[Line], dates: Sequence[Dated | None]) -> bool:
    """Tell whether the first of two lines stands right above a date, which fills the second."""
    date = dates[-1]
    if len(lines) < 2 or date is None or not date.alone or len(lines[1].segments) > 1:
        return False
    return lines[1].above < _TIGHT and abs(lines[0].left - lines[1].left) < _INDENT / 2


def _is_below_name(line: Line, before: Sequence[_Row]) -> bool:
    """Tell whether a line begins where the words do that stand beside the date above it."""
    return any(
        row.date is not None and row.date.segment == 0 and abs(each.left - line.left) < _ALIGNED
        for row in before
        for each in row.line.segments[1:]
    )


def _is_listed_with_date(line: Line, last: _Row | None, *, above: bool) -> bool:
    """Tell whether a line is an item beside an item that is a date: both head the entry."""
    if not line.item or len(line.text.split()) > _LONGEST_ITEM:
        return False
    traits = traits_of(line.bare)
    named = max(traits.title, traits.organisation, traits.school, traits.degree) >= _HALF
    below = last is not None and last.line.item and _is_date_only(last)
    return above or (below and named)


def _only_goes_on(last: _Row, line: Line, date: Dated) -> bool:
    """Tell whether a second date stands right below the first one, with no words beside it."""
    only = date.alone and len(line.segments) == 1
    return only and last.date is not None and line.above < 0.5 and not _is_date_only(last)


def _names_something(row: _Row) -> bool:
    """Tell whether beside its date a line has more than a place."""
    date = row.date
    if date is None or not date.alone:
        return date is None or traits_of(date.after or date.before).place < _PLACE
    rest = [s.text for at, s in enumerate(row.line.segments) if at != date.segment]
    return any(traits_of(text).place < _PLACE for text in rest)


def _is_date_only(row: _Row) -> bool:
    return row.date is not None and row.date.alone and len(row.line.segments) == 1


def _is_body(line: Line, before: Sequence[_Row], *, left: float, right: float) -> bool:
    """Tell whether a line tells of an entry rather than names it."""
    if _role(line) in {"name", "organisation"}:
        return False
    if line.item or _LABEL.match(folded(line.text)):
        return True
    last = before[-1] if before else None
    if last is None:
        return _is_prose(line)
    if _is_indented(line, left=left, right=right) and _stands_with_text(line, before):
        return True
    if last.date is not None and line.above < 1.2:
        return _is_prose_below_date(line, last)
    if not last.body and _steps_in(last, line, left=left, right=right):
        return True
    if (last.body and _runs_on(last.line, line)) or _is_prose(line):
        return True
    fills = (
        line.above < _PARAGRAPH
        and not line.main.style.bold
        and _fills_column(line, left=left, right=right)
    )
    return fills or (last.body and _is_indented(line, left=left, right=right))


def _stands_with_text(line: Line, before: Sequence[_Row]) -> bool:
    """Tell whether a line begins as far in as text of entries before, and no name of one."""
    alike = [row for row in before[-_NEARBY:] if abs(row.line.left - line.left) < _ALIGNED]
    return len(alike) >= _ENOUGH and all(row.body for row in alike)


def _role(line: Line) -> str:
    label = without_bullet(line.segments[0].text) if len(line.segments) > 1 else ""
    return role_of_label(label) or labelled(without_bullet(line.text))[0]


def _is_prose(line: Line) -> bool:
    return len(line.text.split()) >= _PROSE or is_sentence(line.text)


def _is_prose_below_date(line: Line, last: _Row) -> bool:
    """Tell the same of a line right below a date: that is rather a name than a sentence."""
    if _is_date_only(last):
        return len(line.text.split()) > _LONG_PROSE
    told = sum(1 for word in line.text.split() if any(sign.isalnum() for sign in word))
    return _is_prose(line) or (told >= _LONG_NAME and _names_something(last))


def _fills_column(line: Line, *, left: float, right: float) -> bool:
    wide = line.main.right - left > _WIDE * (right - left)
    return wide and len(line.text.split()) >= _FULL and len(line.segments) == 1


def _steps_in(last: _Row, line: Line, *, left: float, right: float) -> bool:
    """Tell whether a line begins farther in than the one above it, which names the entry."""
    at_edge = abs(text_left(last.line) - left) < _INDENT / 2
    return last.date is None and at_edge and _is_indented(line, left=left, right=right)


def _is_indented(line: Line, *, left: float, right: float) -> bool:
    return not line.beside and left + _INDENT < line.left < (left + right) / 2


def _runs_on(last: Line, line: Line) -> bool:
    """Tell whether a line goes on with the words of the line of text before it."""
    if is_same_paragraph(last.main, line.main):
        return True
    near = line.above < max(0.85, 1.4 * last.above if last.above < 5 else 0.85)
    if not near or line.main.style.size != last.main.style.size:
        return False
    if line.main.style.bold != last.main.style.bold:
        return False
    if line.text[:1].islower():
        return True
    indented = line.left >= last.left - 1.0
    tight = line.above <= 0.8
    return indented and tight and line.main.style == last.main.style and len(line.segments) == 1


def _head_style(rows: Sequence[_Row]) -> Style | None:
    """Return the look of the first line of entries."""
    return _style(rows[0]) if rows and not rows[0].body else None


def _style(row: _Row) -> Style:
    """Return the look of a line's words, apart from its date."""
    runs = [run for segment in row.line.segments for run in segment.runs]
    told = [run for run in runs if any(sign.isalnum() for sign in run.text)]
    if row.date is not None:
        told = [run for run in told if not periods_in(run.text)] or told
    run = told[0] if told else runs[0]
    look = run.size, run.bold, run.italic
    return Style(*look, capitals=False, colour=run.colour, heading=run.heading)


def _starts(rows: Sequence[_Row], anchors: Sequence[int], *, head: Style | None) -> list[int]:
    """Return where each entry begins, one for each date and one for each undated entry."""
    starts: list[int] = []
    offset: int | None = None
    before = -1
    for at in anchors:
        begin = _begin(rows, before, at, head=head, offset=offset)
        starts += _undated_between(rows, before, begin, head=head, starts=starts)
        starts.append(begin)
        if offset is None:
            offset = at - begin
        before = at
    starts += _undated_between(rows, before, len(rows), head=head, starts=starts)
    return sorted(set(starts))


def _begin(
    rows: Sequence[_Row], before: int, at: int, *, head: Style | None, offset: int | None
) -> int:
    """Return the line at which the entry begins whose date stands in line `at`."""
    first = at
    while first - 1 > before and not rows[first - 1].body and at - first < _LOOK_BACK:
        first -= 1
    if first == at and _ends_entry(rows, before, at):
        return before + 1
    if before < 0 and first == 0:
        return 0
    candidates = range(first, at + 1)
    widest = max(rows[each].line.above for each in candidates)

    def worth(begin: int) -> float:
        row = rows[begin]
        score = -0.15 * (at - begin)
        score += 1.5 if at - begin == offset else 0.0
        score += 2.0 if _style(row) == head else 0.0
        above = row.line.above
        score += 1.5 if above == widest and above > 0.2 else 0.0
        before_it = rows[begin - 1] if begin else None
        if before_it is not None and before_it.body:
            # Right below a list begins something new.
            score += 2.0 if before_it.line.item and not row.line.item else 1.0
        return score

    return max(candidates, key=worth)


def _ends_entry(rows: Sequence[_Row], before: int, at: int) -> bool:
    """Tell whether a date stands alone below the text of its entry, and nothing below it."""
    below = rows[at + 1] if at + 1 < len(rows) else None
    alone = _is_date_only(rows[at]) and (below is None or below.body)
    return alone and at - before > 2 and not rows[before + 1].body and rows[at - 1].body


def _undated_between(
    rows: Sequence[_Row], before: int, end: int, *, head: Style | None, starts: Sequence[int]
) -> list[int]:
    """Return where entries without a date begin between two dated ones."""
    found = []
    for at in range(before + 1, end):
        row = rows[at]
        if row.body or head is None or _style(row) != head or at in starts or not starts:
            continue
        follows = at > 0 and rows[at - 1].body
        own = _typical_start(rows, starts)
        if follows and row.line.above >= 0.9 * own and _has_contrast(rows, head):
            found.append(at)
    return found


def _typical_start(rows: Sequence[_Row], starts: Sequence[int]) -> float:
    spaces = [rows[at].line.above for at in starts if at > 0 and rows[at].line.above < 8]
    return min(spaces) if spaces else 0.8


def _has_contrast(rows: Sequence[_Row], head: Style) -> bool:
    """Tell whether the first lines of entries look otherwise than the text."""
    body = Counter(row.line.main.first_style for row in rows if row.body)
    return bool(body) and head not in body


def _made(rows: Sequence[_Row], starts: Sequence[int], *, head: Style | None) -> Iterator[Entry]:
    for begin, end in zip(starts, [*starts[1:], len(rows)], strict=True):
        own = rows[begin:end]
        at = next((each for each, row in enumerate(own) if row.date is not None), None)
        stop = _head_end(own, 0 if at is None else at)
        date = None if at is None else own[at].date
        # A label may say below the text who the employer was.
        late = [
            row
            for row in own[stop:]
            if len(row.line.segments) > 1 and _role(row.line) in {"name", "organisation"}
        ]
        heads = [*(row for row in own[:stop] if not row.body), *late]
        heading = set(map(id, heads))
        yield Entry(
            tuple(row.line for row in heads),
            tuple(row.line for row in own if id(row) not in heading),
            date,
            None if at is None else own[at].line,
            child=begin != starts[0] and _style(rows[begin]) != head,
        )


def _head_end(own: Sequence[_Row], at: int) -> int:
    """Return how many lines head an entry whose date stands in line `at`."""
    stop = at + 1
    while stop < len(own) and stop <= at + _AFTER and not own[stop].body:
        wide = own[stop].line.above > 1.6 and own[stop].line.above > 2 * own[at].line.above
        if wide or own[stop].date is not None:
            break
        stop += 1
    return stop


def _undated(rows: Sequence[_Row]) -> Iterator[Entry]:
    """Yield the entries of a section without dates: each begins like the first."""
    if not rows:
        return
    head = _style(rows[0])
    rest = Counter(_style(row) for row in rows[1:])
    contrast = any(style != head for style in rest)
    wide = 1.25 * max(0.3, _usual_space(rows))
    starts = [0]
    for at in range(1, len(rows)):
        row, last = rows[at], rows[at - 1]
        spaced = row.line.above > wide
        alike = _style(row) == head and not row.body
        if (alike and contrast and (last.body or spaced or _style(last) != head)) or (
            spaced and not contrast and not row.body
        ):
            starts.append(at)
    for begin, end in zip(starts, [*starts[1:], len(rows)], strict=True):
        own = rows[begin:end]
        stop = _head_end(own, 0)
        yield Entry(tuple(row.line for row in own[:stop]), tuple(row.line for row in own[stop:]))


def _usual_space(rows: Sequence[_Row]) -> float:
    spaces = sorted(row.line.above for row in rows[1:] if row.line.above < 8)
    return spaces[len(spaces) // 2] if spaces else 0.5
