"""Lists of words in a CV: skills by group, hobbies, languages with their level."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from nextround.engine.cv.letters import folded, words_of
from nextround.engine.cv.lines import Line, Segment, is_same_paragraph, part_of, without_bullet
from nextround.engine.cv.spoken_words import LANGUAGES, LEVELS, SKILL_LEVELS

_SPLIT = re.compile(r" ?[,;|·•●▪■‖、،؛／] ?| [/–—] ")
_SPLIT_OR_BRACKET = re.compile(r"[(\[)\]]| ?[,;|·•●▪■‖、،؛／] ?| [/–—] ")
_BRACKETED = re.compile(r"(.{1,50}?)(?: ?[(\[]| [–-]) ?([^()]{2,24})[)\]]?")
_LABEL = re.compile(r"([^:：]{2,45})(?:[:：](?: |$)|：)(.*)", re.DOTALL)
_STARS = re.compile(r"[★☆●○◉◯■□▪▫⬤⭐✦✩\u25a0-\u25ff]{2,}|\s\d{1,3} ?%|\b\d ?/ ?(?:5|10)\b")
_LONGEST_ITEM = 60
_MOST_WORDS = 7
_COLUMN = 6.0
_TAG_GAP, _WIDER = 0.6, 1.2
_PAIR = 2
_LONGEST_ABBREVIATION = 7


@dataclass(frozen=True)
class Group:
    """Words of one list under one name; a list without a name has an empty one."""

    name: str
    level: str
    items: tuple[str, ...]
    text: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class _Cell:
    """A stretch of one column of a list, and whether a point stands before it."""

    text: str
    segments: tuple[Segment, ...]
    item: bool


def groups_of(lines: Sequence[Line]) -> list[Group]:
    """Return the lists that some lines hold."""
    groups: list[Group] = []
    for column in _columns(lines):
        groups += _groups(_unwrapped(column))
    return [group for group in groups if group.name or group.items or group.text]


def _columns(lines: Sequence[Line]) -> Iterator[list[tuple[Line, Segment]]]:
    """Yield the segments of lines, column by column where they stand in a grid."""
    lines = [_in_tags(line) for line in lines]
    if any(_is_row_of_grid(line) for line in lines):
        lines = [replace(line, beside=False) for line in lines]
    edges = _edges(lines)
    if len(edges) < 2:
        if lines:
            yield [(line, segment) for line in lines for segment in line.segments]
        return
    for left, right in zip(edges, [*edges[1:], 1e9], strict=True):
        column = [
            (line, segment)
            for line in lines
            for segment in line.segments
            if left - _COLUMN <= segment.left < right - _COLUMN
        ]
        if column:
            yield column


def _is_row_of_grid(line: Line) -> bool:
    """Tell whether single items stand beside each other, more than a name and what it names."""
    return len(line.segments) > _PAIR and not any(_SPLIT.search(s.text) for s in line.segments)


def _in_tags(line: Line) -> Line:
    """Return a line with its words parted where tags in frames stand beside each other."""
    segments = [part for segment in line.segments for part in _tags(segment)]
    return replace(line, segments=tuple(segments))


def _tags(segment: Segment) -> Iterator[Segment]:
    together = [segment.runs[0]]
    for before, run in pairwise(segment.runs):
        lone = len(together) == 1 and not any(sign.isalnum() for sign in before.text)
        # Between letters of one width, as typewriters had them, all gaps are wide.
        letter = (run.right - run.left) / max(len(run.text), 1)
        if run.left - before.right > max(_TAG_GAP * run.size, _WIDER * letter) and not lone:
            yield part_of(segment, together)
            together = []
        together.append(run)
    yield part_of(segment, together)


def _edges(lines: Sequence[Line]) -> list[float]:
    """Return where the columns of a grid begin; fewer than two: there is no grid."""
    starts: dict[int, int] = {}
    for line in lines:
        if len(line.segments) < 2 or _is_labelled(line):
            continue
        for segment in line.segments:
            key = next((at for at in starts if abs(at - segment.left) < _COLUMN), None)
            starts[round(segment.left) if key is None else key] = starts.get(key or 0, 0) + 1
    return sorted(float(at) for at, count in starts.items() if count > 1)


def _is_labelled(line: Line) -> bool:
    """Tell whether a line has the name of a list left of the list."""
    first, rest = line.segments[0], line.segments[1:]
    if len(rest) > 1 and _SPLIT.search(first.text):
        return False
    told = line.beside or first.text.endswith(":")
    bold = first.style.bold and not rest[0].style.bold and not rest[0].style.capitals
    return (
        told
        or (bold and not first.runs[0].item)
        or (len(rest) == 1 and not _SPLIT.search(first.text) and bool(_SPLIT.search(rest[0].text)))
    )


def _unwrapped(column: Sequence[tuple[Line, Segment]]) -> list[_Cell]:
    """Return the cells of a column, lists that run over several lines put together."""
    right = max(segment.right for _, segment in column)
    cells: list[_Cell] = []
    last: tuple[Line, Segment] | None = None
    for line, segment in column:
        item = line.item and segment is line.main
        labelled = _is_labelled(line) if len(line.segments) > 1 else False
        text = without_bullet(segment.text) if item or "•" in segment.text[:1] else segment.text
        text = _STARS.sub(" ", text).strip()
        beside = last is not None and last[0] is line
        apart = last is None or item or beside or labelled
        goes_on = last is not None and not apart and _goes_on(last[1], segment, right)
        if cells and goes_on:
            before = cells[-1]
            tie = "" if before.text.endswith("-") and text[:1].islower() else " "
            whole = f"{before.text}{tie}{text}"
            cells[-1] = _Cell(whole, (*before.segments, segment), before.item)
        elif cells and beside and labelled and cells[-1].segments[-1] is line.main:
            before = cells[-1]
            name = before.text.rstrip(": ")
            cells[-1] = _Cell(f"{name}: {text}", (*before.segments, segment), before.item)
        else:
            cells.append(_Cell(text, (segment,), item))
        last = (line, segment)
    return cells


def _goes_on(last: Segment, segment: Segment, right: float) -> bool:
    """Tell whether a list runs over from the line before."""
    if is_same_paragraph(last, segment):
        return True
    if segment.style != last.style or _LABEL.fullmatch(segment.text):
        return False
    near = segment.top - last.bottom < 0.8 * segment.height and segment.page == last.page
    if not near:
        return False
    text = _STARS.sub(" ", last.text).rstrip()
    tight = segment.top - last.bottom < 0.35 * segment.height
    if tight and segment.style.bold and len(text.split()) + len(segment.text.split()) <= 4:
        # The name of a list over two lines.
        return True
    if text.endswith((",", "&", "/", "(", " and", " und", " et", " y", "、")):
        return True
    full = last.right > right - 0.22 * (right - last.left)
    # A list between points or bars breaks where one stands, one between commas anywhere.
    listed = "," in text or "、" in text
    return segment.text[:1].islower() or (full and listed)


@dataclass(slots=True)
class _Open:
    """A list that is still being gathered."""

    name: str = ""
    level: str = ""
    cells: list[_Cell] = field(default_factory=list)

    def closed(self) -> Iterator[Group]:
        """Yield what was gathered, and begin anew."""
        if self.name or self.cells:
            yield _group(self.name, self.level, self.cells)
        self.name, self.level, self.cells = "", "", []


def _groups(cells: Sequence[_Cell]) -> Iterator[Group]:
    gathering = _Open()
    for at, cell in enumerate(cells):
        text = _STARS.sub(" ", cell.text).strip()
        label = _LABEL.fullmatch(text)
        if label and not label.group(1).lower().startswith("http"):
            yield from gathering.closed()
            gathering.name = label.group(1).strip()
            if label.group(2):
                gathering.cells.append(_with(cell, label.group(2)))
                yield from gathering.closed()
        elif is_level(text):
            gathering.level = gathering.level or text
        elif _names_group(cells, at):
            yield from gathering.closed()
            gathering.name, gathering.cells = text, [_with(cell, "")]
        else:
            gathering.cells.append(_with(cell, text))
            if not gathering.name and at + 1 < len(cells) and not _alike(cell, cells[at + 1]):
                yield from gathering.closed()
    yield from gathering.closed()


def _with(cell: _Cell, text: str) -> _Cell:
    return _Cell(text, cell.segments, cell.item)


def _alike(one: _Cell, other: _Cell) -> bool:
    return one.segments[0].style == other.segments[0].style


def _names_group(cells: Sequence[_Cell], at: int) -> bool:
    """Tell whether a cell is written more strongly than the one after it."""
    cell = cells[at]
    after = next((c for c in cells[at + 1 :] if not is_level(c.text)), None)
    if after is None or _SPLIT.search(cell.text) or cell.item:
        return False
    own, others = cell.segments[0].style, after.segments[0].style
    if after.item and not cell.item:
        return own.bold or own.size > others.size or own.capitals
    stronger = (own.bold and not others.bold) or own.size > others.size + 0.4
    # Capitals alone may be an abbreviation in a list of words.
    lists = bool(_SPLIT.search(after.text)) or len(cell.text) > _LONGEST_ABBREVIATION
    return stronger or (own.capitals and not others.capitals and len(cell.text) > 4 and lists)


def _group(name: str, level: str, cells: Sequence[_Cell]) -> Group:
    items = [item for cell in cells for item in items_in(cell.text)]
    notes = [cell.text for cell in cells if cell.text and not items_in(cell.text)]
    segments = tuple(segment for cell in cells for segment in cell.segments)
    return Group(name, level, tuple(items), " ".join(notes), segments)


def items_in(text: str) -> list[str]:
    """Return the items of a list; none of a text that is a sentence."""
    items = [_item(part) for part in _parts(text)]
    kept = [item for item in items if item and not is_level(item)]
    long = [item for item in kept if len(item.split()) > _MOST_WORDS or len(item) > _LONGEST_ITEM]
    return [] if len(long) * 2 > len(kept) else [item for item in kept if item not in long]


def _parts(text: str) -> Iterator[str]:
    """Yield what stands between commas, those in brackets aside."""
    depth, start = 0, 0
    for match in _SPLIT_OR_BRACKET.finditer(text):
        sign = match.group()
        if sign in "([":
            depth += 1
        elif sign in ")]":
            depth = max(0, depth - 1)
        elif depth == 0:
            yield text[start : match.start()]
            start = match.end()
    yield text[start:]


def _item(part: str) -> str:
    text = without_bullet(part.strip()).strip(" .,;:-–")
    for joint in ("and ", "und ", "et ", "y ", "& "):
        text = text.removeprefix(joint)
    bracketed = _BRACKETED.fullmatch(text)
    if bracketed and is_level(bracketed.group(2)):
        return bracketed.group(1).strip()
    return text if any(sign.isalnum() for sign in text) else ""


def is_level(text: str) -> bool:
    """Tell whether words say nothing but how well something is known."""
    words = words_of(text)
    return bool(words) and len(words) <= 3 and all(word in SKILL_LEVELS for word in words)


def spoken_in(text: str) -> tuple[str, str] | None:
    """Return a spoken language and its level; None for words that name none."""
    words = folded(text).split()
    at = next((i for i, w in enumerate(words[:3]) if w.strip("(),:;.–-") in LANGUAGES), None)
    if at is None or len(words) > 16:
        return None
    raw = text.split()
    name = " ".join(raw[: at + 1]).strip(" (),:;.–-")
    return name, " ".join(raw[at + 1 :]).strip(" (),:;.–-—|‖")


def is_spoken_level(text: str) -> bool:
    """Tell whether words say how well a language is spoken."""
    words = words_of(text)
    known = sum(1 for word in words if word in LEVELS)
    return bool(words) and len(words) <= 6 and known * 2 >= len(words)
