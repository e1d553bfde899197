"""All lines of a CV in the order of reading, column by column, over its pages."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from nextround.engine.cv.cards import stacked
from nextround.engine.cv.columns import Block, blocks_of
from nextround.engine.cv.dates import periods_in
from nextround.engine.cv.labels import names_what_follows, role_of_label
from nextround.engine.cv.layout import Layout, Page, Run
from nextround.engine.cv.letters import folded
from nextround.engine.cv.lines import Line, Segment, lines_of, segments_of
from nextround.engine.cv.section import is_document_title, section_of
from nextround.engine.cv.tables import unrolled
from nextround.engine.cv.wrapped import rejoined

_PAGE_NUMBER = re.compile(
    r"(?:.{0,60}?[ –—-] ?)?(?:page|seite|pagina|página|pag\.?|p\.|str\.|strona|sida|side|sivu|"
    r"стр\.?|σελ\.?)? ?\d{1,2} ?(?:/|of|von|de|sur|di|van|z|av|af|из) ?\d{1,2}",
    re.IGNORECASE,
)
_BARE_NUMBER = re.compile(r"(?:page|seite|p\.|-|–)? ?\d{1,2} ?(?:-|–)?", re.IGNORECASE)
_GREETING = re.compile(
    r"(?:dear|sehr geehrte|liebe[rs]? (?:frau|herr)|hallo|madame,|monsieur,|cher|chere|"
    r"estimad[oa]s?|gentile|egregi[oa]|spett|prezad[oa]s?|geachte|beste|szanowni|hej|уважаем|шановн)"
)
_SIGN_OFF = re.compile(
    r"(?:(?:yours )?sincerely|(?:kind|best|warm) regards|yours faithfully|mit freundlichen|"
    r"freundliche grusse|cordialement|veuillez|atentamente|saludos|cordiali saluti|distinti saluti|"
    r"atenciosamente|met vriendelijke|z powazaniem|med vanlig|с уважением)",
)
_SHORT_NUMBER = re.compile(r"\b\d{1,2}\b")
_EDGE = 0.13
_STACKED = 24
# Where cells of a rail stand so far apart, lines so near each other are one cell.
_SPACED, _WRAPPED = 0.35, 0.15
_SAME_COLUMN = 25.0


@dataclass(slots=True)
class _Flow:
    """One column over all pages."""

    left: float
    right: float
    columns: int
    lines: list[Line] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Reading:
    """A CV in the order of reading.

    Attributes:
        flows: The lines of each column over all pages.
        aside: Lines left out: page numbers, running titles, letters that go with the CV.
    """

    flows: tuple[tuple[Line, ...], ...]
    aside: tuple[Line, ...]


def read_in_order(layout: Layout) -> Reading:
    """Return the lines of a CV in the order of reading."""
    pages = [
        unrolled(rejoined(segments_of(page, number)))
        for number, page in enumerate(layout.pages, start=1)
    ]
    running = _running(layout.pages, pages) + _titles(pages)
    flows: list[_Flow] = []
    aside: list[Line] = []
    gutters: list[float] = []
    for page, segments in zip(layout.pages, pages, strict=True):
        kept = [each for each in segments if not _is_running(each, page, running)]
        aside += [Line((each,)) for each in segments if _is_running(each, page, running)]
        if _is_letter(kept) and len(pages) > 1:
            aside += lines_of(kept)
            continue
        blocks = blocks_of(kept, height=page.height, gutters=gutters)
        gutters = [block.left for block in blocks if block.columns > 1]
        _flow_on(flows, blocks)
    return Reading(tuple(tuple(_with_whole_headings(flow.lines)) for flow in flows), tuple(aside))


def _with_whole_headings(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield lines, a heading that is broken into two as one."""
    lines = [_without_column_heads(line) for line in lines]
    at = 0
    while at < len(lines):
        one, other = lines[at], lines[at + 1] if at + 1 < len(lines) else None
        if other is not None and _is_broken_heading(one, other):
            yield replace(one, segments=(_together(one.main, other.main),))
            at += 1
        else:
            yield one
        at += 1


def _without_column_heads(line: Line) -> Line:
    """Leave out "year" and "month" that head a Japanese table, before its name."""
    kept = tuple(segment for segment in line.segments if segment.text not in {"年", "月"})
    return replace(line, segments=kept) if kept else line


def _is_broken_heading(one: Line, other: Line) -> bool:
    if len(one.segments) > 1 or len(other.segments) > 1 or len(one.text) + len(other.text) > 50:
        return False
    alike = one.main.style == other.main.style and other.above < 0.6
    if not alike or one.main.page != other.main.page:
        return False
    known = section_of(one.text) is not None and section_of(other.text) is not None
    return not known and section_of(f"{one.text} {other.text}") is not None


def _together(one: Segment, other: Segment) -> Segment:
    whole = replace(one.runs[0], text=f"{one.text} {other.text}")
    left, right = min(one.left, other.left), max(one.right, other.right)
    return Segment((whole,), one.page, left, one.top, right, other.bottom)


def _flow_on(flows: list[_Flow], blocks: Sequence[Block]) -> None:
    """Add the blocks of a page to the columns they go on from, or as new ones."""
    first = len(flows)
    for at, block in enumerate(blocks):
        lines = list(_lines(block))
        open_flows = flows[:first] if first else []
        flow = _going_on(open_flows, block) if at < 3 else None
        flow = flow or _left_open(flows[first:], block, lines)
        if flow is None:
            flow = _Flow(block.left, block.right, block.columns)
            flows.append(flow)
        flow.lines += lines


def _left_open(flows: Sequence[_Flow], block: Block, lines: Sequence[Line]) -> _Flow | None:
    """Return the column above that a block goes on from, which no heading begins."""
    wider = [flow for flow in flows if flow.columns > block.columns]
    headed = not lines or section_of(lines[0].bare) is not None
    if not wider or headed:
        return None
    near = (flow for flow in wider if abs(flow.left - block.left) < _SAME_COLUMN)
    return next((flow for flow in near if any(section_of(each.bare) for each in flow.lines)), None)


def _going_on(flows: Sequence[_Flow], block: Block) -> _Flow | None:
    """Return the column of the pages before that a block goes on from."""
    near = [flow for flow in flows if abs(flow.left - block.left) < _SAME_COLUMN]
    same = [flow for flow in near if flow.columns == block.columns]
    if not flows or block.columns > 1:
        return next(reversed(same or near), None)
    if flows[-1].columns == 1:
        return same[-1] if same else flows[-1]
    # The page before had columns at its end and this one has none: the one that is as wide goes
    # on, or else the fullest.
    wide = [flow for flow in near if block.right < flow.right + _SAME_COLUMN]
    return wide[-1] if wide else max(flows, key=lambda flow: len(flow.lines))


def _lines(block: Block) -> Iterator[Line]:
    if not block.rail:
        yield from lines_of(stacked(block.segments))
        return
    x = block.rail + 0.5
    rail = [each for each in block.segments if each.right <= x]
    heads, others = _headings_of(rail)
    headings, labels = _cells(lines_of(heads), are_headings=True), _cells(lines_of(others))
    cells = sorted([*headings, *labels], key=lambda cell: cell.middle)
    rows = lines_of([each for each in block.segments if each.right > x])
    for row in rows:
        reach = max(segment.bottom for segment in row.segments)
        here = [cell for cell in cells if cell.middle < reach and cell.page == row.main.page]
        cells = [cell for cell in cells if cell not in here]
        yield from _row(row, here, headings)
    for cell in cells:
        yield Line((cell,), 1.0, beside=True)


def _row(row: Line, here: Sequence[Segment], headings: Sequence[Segment]) -> Iterator[Line]:
    """Yield a line with the cells of the rail that stand above it and beside it."""
    top = min(segment.top for segment in row.segments)
    for cell in [cell for cell in here if cell.bottom < top]:
        yield Line((cell,), 1.0)
    here = [cell for cell in here if cell.bottom >= top]
    labels = [cell for cell in here if cell not in headings and not _stands_out(cell, headings)]
    for cell in here:
        if cell not in labels:
            yield Line((cell,), 9.0, beside=True)
    for cell in labels[:-1]:
        yield Line((cell,), 1.0, beside=True)
    beside = labels[-1:]
    yield replace(row, segments=(*beside, *row.segments), beside=bool(beside))


def _stands_out(cell: Segment, headings: Sequence[Segment]) -> bool:
    """Tell whether a cell is a heading that looks no weaker than those told by their look."""
    weaker = any(each.style.bold and not cell.style.bold for each in headings)
    return _is_heading(cell.text) and not weaker


def _is_heading(text: str) -> bool:
    return section_of(text) is not None and not names_what_follows(text)


def _headings_of(rail: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """Return the headings in a rail, told from its dates and labels by their look."""
    known = Counter(_look(each) for each in rail if _is_heading(each.text))
    others = {_look(each) for each in rail if periods_in(each.text) or role_of_label(each.text)}
    looks = {look for look, count in known.items() if count > 1} - others
    heads = [each for each in rail if _look(each) in looks]
    return heads, [each for each in rail if each not in heads]


def _look(segment: Segment) -> tuple[float, bool, str]:
    style = segment.first_style
    return style.size, style.bold, style.colour


def _cells(lines: list[Line], *, are_headings: bool = False) -> list[Segment]:
    """Gather the lines of a rail that say one thing: a wrapped heading, a span of time."""
    cells: list[list[Line]] = []
    spaces = sorted(line.above for line in lines[1:])
    spaced = bool(spaces) and spaces[len(spaces) // 2] > _SPACED
    for at, line in enumerate(lines):
        near = bool(cells) and line.above < 0.6
        if near and _is_stacked(lines[at - 1 : at + 2], cells[-1]):
            cells[-1] = [_spanning(cells[-1][0], line)]
        elif near and _belongs(
            cells[-1], line, wraps=are_headings or (spaced and line.above < _WRAPPED)
        ):
            cells[-1].append(line)
        else:
            cells.append([line])
    return [_cell(group) for group in cells]


def _is_stacked(lines: Sequence[Line], group: Sequence[Line]) -> bool:
    """Tell whether two dates stand below each other, first and last, apart from other dates."""
    first, last = lines[0].text, lines[1].text
    tight = len(lines) > 2 and lines[2].above < lines[1].above + 0.3
    if len(group) > 1 or group[0] is not lines[0] or tight or len(f"{first}{last}") > _STACKED:
        return False
    whole, bare = periods_in(f"{first} – {last}"), periods_in(first)
    alone = len(bare) == 1 and not bare[0].start and bare[0].stop == len(first)
    if not alone or len(whole) != 1 or whole[0].stop != len(f"{first} – {last}"):
        return False
    return whole[0].end == "present" or whole[0].start[:4] <= whole[0].end[:4]


def _spanning(one: Line, other: Line) -> Line:
    """Return two lines with dates as one that names the span."""
    run = replace(one.main.runs[0], text=f"{one.text} – {other.text}", bottom=other.main.bottom)
    return replace(one, segments=(replace(one.main, runs=(run,)),))


def _belongs(group: list[Line], line: Line, *, wraps: bool) -> bool:
    text = " ".join(each.text for each in group)
    look, other = group[0].main.style, line.main.style
    if (look.bold, look.heading) != (other.bold, other.heading):
        return False
    whole = f"{text} {line.text}"
    if section_of(text) is not None:
        return section_of(whole) is not None and line.above < 0.45
    first, both = periods_in(text), periods_in(_woven(group, line))
    if periods_in(line.text) and first:
        return len(both) == 1 and both[0] != first[0]
    # A town below a date says where, not when.
    longer = bool(both) and (not first or both[0].stop > first[0].stop)
    named = section_of(whole) or (role_of_label(whole) and not names_what_follows(text))
    return bool((wraps and not first) or longer or named)


def _woven(group: list[Line], line: Line) -> str:
    """Return the text of a rail's cell; months below their years are put before them."""
    above = [run for segment in group[0].segments for run in segment.runs]
    below = [run for segment in line.segments for run in segment.runs]
    if len(group) == 1 and _are_under(above, below):
        return " ".join(_over(run, below) for run in above)
    return " ".join([*(each.text for each in group), line.text])


def _are_under(above: Sequence[Run], below: Sequence[Run]) -> bool:
    smaller = all(run.size < above[0].size for run in below)
    words = all(not any(sign.isdigit() for sign in run.text) for run in below)
    return smaller and words and any(run.text.strip().isdigit() for run in above)


def _over(run: Run, below: Sequence[Run]) -> str:
    middle = (run.left + run.right) / 2
    months = [each.text for each in below if each.left <= middle <= each.right]
    return " ".join([*months, run.text])


def _cell(group: list[Line]) -> Segment:
    segments = [segment for line in group for segment in line.segments]
    runs = tuple(run for segment in segments for run in segment.runs)
    left, right = min(each.left for each in segments), max(each.right for each in segments)
    if len(group) > 1:
        words = " ".join(line.text for line in group)
        text = _woven(group[:1], group[1]) if len(group) == 2 else words
        runs = (replace(runs[0], text=text, left=left, right=right),)
    # It stands level with its first line, whatever its height.
    return Segment(runs, segments[0].page, left, segments[0].top, right, segments[0].bottom)


def _running(pages: Sequence[Page], segments: Sequence[Sequence[Segment]]) -> Counter[str]:
    """Count on how many pages each text stands at the upper or lower edge."""
    counts: Counter[str] = Counter()
    for page, found in zip(pages, segments, strict=True):
        counts.update({_placed(each) for each in found if _is_at_edge(each, page)})
    return counts


def _titles(segments: Sequence[Sequence[Segment]]) -> Counter[str]:
    """Count what stands largest on the first page: below, it is a running title."""
    largest = max(segments[0], key=lambda each: each.size, default=None) if segments else None
    return Counter({_pattern(largest.text): 2} if largest is not None else {})


def _is_at_edge(segment: Segment, page: Page) -> bool:
    return segment.bottom < _EDGE * page.height or segment.top > (1 - _EDGE) * page.height


def _placed(segment: Segment) -> str:
    """Return words with the height they stand at, which a running title keeps."""
    return f"{_pattern(segment.text)} {segment.top // 4:.0f}"


def _pattern(text: str) -> str:
    return _SHORT_NUMBER.sub("0", folded(text))


def _is_running(segment: Segment, page: Page, running: Counter[str]) -> bool:
    text = segment.text.strip()
    if not _is_at_edge(segment, page) or section_of(text) is not None:
        return False
    if len(text) < 90 and _PAGE_NUMBER.fullmatch(text):
        return True
    low = segment.top > page.height / 2
    if low and is_document_title(text):
        return True
    if low and _BARE_NUMBER.fullmatch(text):
        return True
    dates = sum(period.stop - period.begin for period in periods_in(text))
    if dates * 2 > len(text):
        return False
    # The first page's own title may come again above the others.
    known = running[_placed(segment)] > 1 or running[_pattern(text)] > 1
    return known and (low or segment.page > 1)


def _is_letter(segments: Sequence[Segment]) -> bool:
    """Tell whether a page is a letter that goes with the CV."""
    texts = [folded(each.text.strip()) for each in segments]
    greeted = any(_GREETING.match(text) and len(text) < 70 for text in texts)
    signed = any(_SIGN_OFF.match(text) for text in texts)
    headed = sum(1 for each in segments if section_of(each.text) is not None)
    return greeted and signed and headed < 3
