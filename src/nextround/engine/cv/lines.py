"""Lines of a page, put together from runs of words."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import pairwise

from nextround.engine.cv.layout import Page, Run

# Words farther apart than so many heights of a letter are told apart.
APART = 1.05
# Less than that tells them apart too where it comes at the same place in so many lines.
_MIDDLING, _LINES_OF_EDGE = 0.55, 3
# In so many runs of so many letters it shows whether all letters are as wide.
_TELLING_LENGTH, _ENOUGH_RUNS, _ONE_WIDTH = 4, 20, 0.04
# Small capitals are so much smaller than the capital before them, and so near to it.
_SMALLER, _TIGHT = 0.86, 0.2
# So many lines of which so many share their middle are centred.
_ENOUGH_LINES, _NEAR, _MOST, _MANY = 4, 3.0, 0.8, 0.6
_BULLETS = "•▪■◦●‣∙·▸►▶➤➢➔→✓✔❖◆◇○◾▫–—-*»›⁃❑❍✦★☆⚫"
BULLET = re.compile(rf"(?:[{re.escape(_BULLETS)}]{{1,6}}|\(?\d{{1,2}}[.)])(?: |$)")
_ONLY_BULLET = re.compile(rf"[{re.escape(_BULLETS)}o]")
_BULLET_REACH = 3.5
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufefc]")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Style:
    """How words look, as far as it tells what they are."""

    size: float
    bold: bool
    italic: bool
    capitals: bool
    colour: str
    heading: int = 0


@dataclass(frozen=True, eq=False)
class Segment:
    """Words beside each other on one line, without a wide gap between them.

    Attributes:
        left: As reading goes: on a page written from the right, from its right edge.
    """

    runs: tuple[Run, ...]
    page: int
    left: float
    top: float
    right: float
    bottom: float

    @cached_property
    def text(self) -> str:
        """The words."""
        return _joined(self.runs)

    @cached_property
    def size(self) -> float:
        """The size of most of the letters."""
        letters: Counter[float] = Counter()
        for run in self.runs:
            letters[run.size] += len(run.text)
        return max(letters, key=lambda size: letters[size])

    @cached_property
    def style(self) -> Style:
        """The look of most of the letters."""
        run = max(self.runs, key=lambda run: len(run.text))
        letters = "".join(_LETTER.findall(self.text))
        capitals = len(letters) > 1 and letters == letters.upper() != letters.lower()
        return Style(run.size, run.bold, run.italic, capitals, run.colour, run.heading)

    @cached_property
    def first_style(self) -> Style:
        """The look of its first words."""
        told = [run for run in self.runs if _LETTER.search(run.text)] or list(self.runs)
        return Style(
            told[0].size,
            told[0].bold,
            told[0].italic,
            capitals=False,
            colour=told[0].colour,
            heading=told[0].heading,
        )

    @cached_property
    def height(self) -> float:
        """The height of its letters, in points."""
        return max(self.size, 1.0)

    @cached_property
    def middle(self) -> float:
        """The height on the page at which it stands."""
        return (self.top + self.bottom) / 2


def _joined(runs: Sequence[Run]) -> str:
    text = ""
    for before, run in zip((None, *runs), runs, strict=False):
        words = run.text
        gap = 0.0 if before is None else _gap(before, run)
        spaced = text.endswith(" ") or words.startswith(" ")
        apart = gap > 0.05 * run.size and not (before and _is_capital_of(before, run, gap))
        text += f" {words}" if text and not spaced and apart else words
    return " ".join(text.split())


def _is_capital_of(before: Run, run: Run, gap: float) -> bool:
    """Tell whether a larger letter begins the word that goes on in small capitals."""
    larger = run.size < _SMALLER * before.size
    return len(before.text) == 1 and before.text.isupper() and larger and gap < _TIGHT * run.size


def _gap(before: Run, after: Run) -> float:
    return max(after.left - before.right, before.left - after.right)


def segments_of(page: Page, number: int) -> list[Segment]:
    """Return the words of a page as segments, from the top; of one height from the left.

    On a page written from right to left all places are mirrored, so that what reads first
    stands left.
    """
    runs = [run for run in page.runs if run.text.strip()]
    letters = "".join(run.text for run in runs)
    mirrored = len(_RIGHT_TO_LEFT.findall(letters)) * 2 > len(_LETTER.findall(letters))
    mirror = page.width if mirrored else 0.0
    rows = [sorted(row, key=partial(_place, mirror=mirror)) for row in _rows(runs)]
    edges = _edges(rows, typed=_typewritten_sizes(runs))
    found = [
        segment for row in rows for segment in _segments(row, number, mirror=mirror, edges=edges)
    ]
    return sorted(found, key=lambda segment: (segment.top, segment.left))


def _rows(runs: Iterable[Run]) -> list[list[Run]]:
    """Gather runs whose middles stand at one height."""
    rows: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: (run.top + run.bottom) / 2):
        if rows and _level(rows[-1][-1], run):
            rows[-1].append(run)
        else:
            rows.append([run])
    return rows


def _level(one: Run, other: Run) -> bool:
    if one.cell is not None and other.cell is not None and one.cell[:2] != other.cell[:2]:
        return False
    reach = 0.38 * min(one.bottom - one.top, other.bottom - other.top)
    return abs((one.top + one.bottom) / 2 - (other.top + other.bottom) / 2) <= max(reach, 1.0)


def _place(run: Run, *, mirror: float) -> float:
    return mirror - run.right if mirror else run.left


def _typewritten_sizes(runs: Sequence[Run]) -> frozenset[float]:
    """Return in which sizes letters are of one width, so that words stand in line by chance."""
    sizes = {run.size for run in runs}
    return frozenset(
        size for size in sizes if _is_typewritten([run for run in runs if run.size == size])
    )


def _is_typewritten(runs: Sequence[Run]) -> bool:
    widths = sorted(
        (run.right - run.left) / len(run.text) / max(run.size, 1.0)
        for run in runs
        if len(run.text) >= _TELLING_LENGTH
    )
    if len(widths) < _ENOUGH_RUNS:
        return False
    least, most = widths[len(widths) // 10], widths[-len(widths) // 10]
    return most - least < _ONE_WIDTH * most


def _edges(rows: Sequence[Sequence[Run]], *, typed: frozenset[float]) -> frozenset[int]:
    """Return where words begin after a middling gap in several lines: the edge of a column."""
    counts: Counter[int] = Counter()
    for row in rows:
        for before, run in pairwise(row):
            if run.size not in typed and _gap(before, run) > _MIDDLING * max(run.size, 1.0):
                counts[round(run.left)] += 1
    return frozenset(at for at, count in counts.items() if count >= _LINES_OF_EDGE)


def _segments(
    row: Sequence[Run], page: int, *, mirror: float, edges: frozenset[int]
) -> Iterable[Segment]:
    together: list[Run] = []
    for run in row:
        if together and not _goes_on(together, run, edges):
            yield _segment(together, page, mirror=mirror)
            together = []
        together.append(run)
    if together:
        yield _segment(together, page, mirror=mirror)


def _goes_on(together: list[Run], run: Run, edges: frozenset[int]) -> bool:
    before = together[-1]
    if before.cell != run.cell or (run.item and not before.item):
        return False
    size = max(min(before.size, run.size), 1.0)
    if _ONLY_BULLET.fullmatch(before.text.strip()) and len(together) == 1:
        return _gap(before, run) < _BULLET_REACH * size
    if BULLET.match(run.text.strip() + " ") and run.text.strip()[0] not in "–—-·•*|":
        return False
    gap = _gap(before, run)
    at_edge = round(run.left) in edges and gap > _MIDDLING * size
    return gap < APART * size and not at_edge


def _segment(runs: list[Run], page: int, *, mirror: float) -> Segment:
    left, right = min(run.left for run in runs), max(run.right for run in runs)
    if mirror:
        left, right = mirror - right, mirror - left
    top, bottom = min(run.top for run in runs), max(run.bottom for run in runs)
    return Segment(tuple(runs), page, left, top, right, bottom)


def part_of(segment: Segment, runs: Sequence[Run]) -> Segment:
    """Return some neighbouring runs of a segment as one of their own."""
    if len(runs) == len(segment.runs):
        return segment
    mirrored = round(segment.left + max(run.right for run in segment.runs), 1)
    left, right = min(run.left for run in runs), max(run.right for run in runs)
    if segment.left != min(run.left for run in segment.runs):
        left, right = mirrored - right, mirrored - left
    return Segment(tuple(runs), segment.page, left, segment.top, right, segment.bottom)


def is_same_paragraph(one: Segment, other: Segment) -> bool:
    """Tell whether the file itself says that words belong to one paragraph."""
    return one.runs[-1].paragraph == other.runs[0].paragraph > 0


@dataclass(frozen=True, eq=False)
class Line:
    """Segments at one height that are read together, within one column.

    Attributes:
        above: Free space between it and the line before, in heights of its letters; large
            where a column or a page begins.
        beside: Whether it is a cell of a column of dates or headings beside the text.
    """

    segments: tuple[Segment, ...]
    above: float = 9.0
    beside: bool = False

    @cached_property
    def text(self) -> str:
        """All its words."""
        return " ".join(segment.text for segment in self.segments)

    @property
    def main(self) -> Segment:
        """The first of its segments."""
        return self.segments[0]

    @cached_property
    def item(self) -> bool:
        """Whether it begins an item of a list."""
        marked = any(run.item for run in self.main.runs)
        return marked or bool(BULLET.match(self.main.text + " ")) or self.bare[:2] == "o "

    @cached_property
    def bare(self) -> str:
        """Its words without the point of a list before them."""
        return without_bullet(self.text)

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.main.left

    @property
    def right(self) -> float:
        """Where its last words end."""
        return self.segments[-1].right


def text_left(line: Line) -> float:
    """Return where the text of a line begins, past what stands in a rail beside it."""
    return line.segments[1].left if line.beside and len(line.segments) > 1 else line.left


def are_centred(lines: Sequence[Line]) -> bool:
    """Tell whether lines share their middle rather than where they begin."""
    if len(lines) < _ENOUGH_LINES:
        return False
    middles = sorted((line.left + line.right) / 2 for line in lines)
    middle, edge = middles[len(middles) // 2], min(line.left for line in lines)
    near = sum(1 for each in middles if abs(each - middle) < _NEAR)
    inner = sum(1 for line in lines if line.left > edge + _NEAR)
    return near >= _MOST * len(lines) and inner >= _MANY * len(lines)


def without_bullet(text: str) -> str:
    """Return a text without the point of a list before it."""
    match = BULLET.match(text)
    return text[match.end() :] if match else text


def is_sentence(text: str) -> bool:
    """Tell whether words end in a full stop that belongs to no abbreviation."""
    words = text.split()
    if not text.endswith((".", ";")) or len(words) < 4:
        return False
    last = words[-1][:-1]
    if "." in last:
        return False
    return len(last) > 4 or (len(last) == 4 and last.islower())


def lines_of(segments: Iterable[Segment]) -> list[Line]:
    """Return segments as lines from the top, those at one height in one line."""
    rows: list[list[Segment]] = []
    for segment in sorted(segments, key=lambda segment: segment.middle):
        if rows and _beside(rows[-1][0], segment):
            rows[-1].append(segment)
        else:
            rows.append([segment])
    lines: list[Line] = []
    for row in rows:
        row.sort(key=lambda segment: segment.left)
        above = _space(lines[-1], row) if lines else 9.0
        lines.append(Line(tuple(row), above))
    return lines


def _beside(one: Segment, other: Segment) -> bool:
    reach = 0.45 * min(one.bottom - one.top, other.bottom - other.top)
    return abs(one.middle - other.middle) <= max(reach, 1.0)


def _space(before: Line, row: Sequence[Segment]) -> float:
    if before.main.page != row[0].page:
        return 9.0
    bottom = max(segment.bottom for segment in before.segments)
    return (min(segment.top for segment in row) - bottom) / row[0].height
