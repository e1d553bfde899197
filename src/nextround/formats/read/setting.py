"""A document without pages, given places that keep what a person sees apart.

Lines stand below each other, cells and tab stops beside each other at their widths, so that
whoever reads a page by its geometry reads this one as well.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise

from nextround.engine.cv.layout import Page, Run
from nextround.formats.contract import LIMITS
from nextround.formats.letter_widths import ems
from nextround.formats.read.flow import (
    LINE_END,
    TAB,
    Block,
    Box,
    Boxes,
    Cell,
    Look,
    Paragraph,
    Sheet,
    Span,
    Stop,
    Table,
)

_Cell = tuple[int, int, int] | None

# A sheet is as long as its text, up to this; what follows stands on the next one.
_LONGEST = 10_000.0
_LINE_HEIGHT, _BELOW_BASELINE = 1.2, 0.2
_NARROWEST = 36.0
_CELL_MARGIN = 5.0
_DEFAULT_STOP = 36.0
_GAP = 6.0  # least space that keeps two texts on one line apart
_DEEPEST = 10

_BOLD = 1.06  # how much wider bold letters are
_PIECES = re.compile(r"[\t\n]|[^\S\t\n]+|\S+")


def pages(blocks: Iterable[Block], sheet: Sheet) -> Iterator[Page]:
    """Yield the sheets that hold `blocks`."""
    setter = _Setter()
    width = max(sheet.width - sheet.left - sheet.right, _NARROWEST)
    bottom = sheet.top
    for block in blocks:
        bottom = setter.set([block], _Column(sheet.left, width), top=bottom)
        if bottom > _LONGEST:
            yield Page(sheet.width, bottom + sheet.top, setter.taken())
            bottom = sheet.top
    yield Page(sheet.width, bottom + sheet.top, setter.taken())


@dataclass(frozen=True, slots=True)
class _Column:
    """Where text may stand, and in which cell of which table that is."""

    left: float
    width: float
    cell: _Cell = None
    depth: int = 0

    @property
    def right(self) -> float:
        return self.left + self.width


@dataclass(slots=True)
class _Setter:
    """What has been set so far."""

    runs: list[Run] = field(default_factory=list)
    count: int = 0
    paragraphs: int = 0
    tables: int = 0

    def taken(self) -> tuple[Run, ...]:
        """Return the runs set since it was last asked for them."""
        runs, self.runs = tuple(self.runs), []
        return runs

    def set(self, blocks: Iterable[Block], column: _Column, *, top: float) -> float:
        """Set blocks below each other; return where the last one ends."""
        for block in blocks:
            # One more than agreed is enough to know that there were too many.
            if self.count > LIMITS.cv_runs or column.depth > _DEEPEST:
                break
            if isinstance(block, Paragraph):
                top = self._set_paragraph(block, column, top=top)
            elif isinstance(block, Table):
                top = self._set_table(block, column, top=top)
            else:
                top = self._set_boxes(block, column, top=top)
        return top

    def _set_paragraph(self, paragraph: Paragraph, column: _Column, *, top: float) -> float:
        self.paragraphs += 1
        top += paragraph.above
        item, usual = paragraph.item, _size_of(paragraph)
        for line in _lines(paragraph, column):
            if self.count > LIMITS.cv_runs:
                break
            size = max((piece.look.size for piece in line), default=usual)
            bottom = top + _LINE_HEIGHT * size
            for run in _runs(line, baseline=bottom - _BELOW_BASELINE * size):
                self.count += 1
                self.runs.append(
                    replace(
                        run,
                        heading=paragraph.heading,
                        item=item,
                        paragraph=self.paragraphs,
                        cell=column.cell,
                    )
                )
                item = False
            top = bottom
        return top + paragraph.below

    def _set_table(self, table: Table, column: _Column, *, top: float) -> float:
        number = self.tables
        self.tables += 1
        edges = _edges(table, column)
        for place, row in enumerate(table.rows):
            columns = [_column_of(cell, edges, column, (number, place)) for cell in row]
            ends = [
                self.set(cell.blocks, inner, top=top)
                for cell, inner in zip(row, columns, strict=True)
            ]
            top = max(ends, default=top)
        return top

    def _set_boxes(self, block: Boxes, column: _Column, *, top: float) -> float:
        """Set frames where they stand to each other, each below those it would cover."""
        highest = min(box.top for box in block.boxes)
        placed: list[tuple[float, float, float]] = []
        for box in sorted(block.boxes, key=lambda box: (box.top, box.left)):
            inner = _column_of_box(box, column)
            above = (
                bottom
                for left, right, bottom in placed
                if left < inner.right and inner.left < right
            )
            begin = max(top + box.top - highest, *above, top)
            bottom = self.set(box.blocks, inner, top=begin)
            placed.append((inner.left, inner.right, bottom))
        return max(bottom for _, _, bottom in placed)


def _size_of(paragraph: Paragraph) -> float:
    return max((span.look.size for span in paragraph.spans), default=Look().size)


def _edges(table: Table, column: _Column) -> list[float]:
    """Return the edges of a table's columns, fitted into the column it stands in."""
    total = sum(table.widths)
    scale = min(1.0, column.width / total) if total else 0.0
    edges = [column.left]
    for width in table.widths:
        edges.append(edges[-1] + max(width * scale, 1.0))
    return edges


def _column_of(cell: Cell, edges: list[float], column: _Column, place: tuple[int, int]) -> _Column:
    last = len(edges) - 1
    left = edges[min(cell.column, last)]
    right = edges[min(cell.column + cell.columns, last)]
    width = max(right - left - 2 * _CELL_MARGIN, _NARROWEST)
    return _Column(left + _CELL_MARGIN, width, (*place, cell.column), column.depth + 1)


def _column_of_box(box: Box, column: _Column) -> _Column:
    width = max(box.width or column.width, _NARROWEST)
    return _Column(max(column.left + box.left, 0.0), width, column.cell, column.depth + 1)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word or space on a line, before it is joined to its neighbours."""

    text: str
    look: Look
    link: str
    left: float
    right: float
    begins: bool


def _lines(paragraph: Paragraph, column: _Column) -> Iterator[list[_Piece]]:
    """Yield each line of a paragraph as the pieces on it, wrapped at the column's width."""
    line = _Line(paragraph, column, first=True)
    for segment, mark in _segments(paragraph.spans):
        if mark == TAB:
            line.tab(segment)
        elif mark == LINE_END:
            yield line.finished()
            line = _Line(paragraph, column, first=False)
        for word in segment:
            if line.is_full(word):
                yield line.finished()
                line = _Line(paragraph, column, first=False)
            line.add(word)
    yield line.finished()


def _segments(spans: tuple[Span, ...]) -> Iterator[tuple[list[Span], str]]:
    """Yield the words and spaces between tabs and line ends, each with the mark before it."""
    segment: list[Span] = []
    mark = ""
    left = LIMITS.cv_text
    for span in spans:
        if span.look.hidden or left < 0:
            continue
        left -= len(span.text)
        for found in _PIECES.finditer(span.text[: LIMITS.cv_text]):
            if found[0] in {TAB, LINE_END}:
                yield segment, mark
                segment, mark = [], found[0]
            else:
                segment.append(replace(span, text=found[0]))
    yield segment, mark


class _Line:
    """One line while it is filled."""

    def __init__(self, paragraph: Paragraph, column: _Column, *, first: bool) -> None:
        self._paragraph = paragraph
        self._column = column
        self._start = column.left + max(paragraph.indent + first * paragraph.first, 0.0)
        self._x = self._start
        self._begins = True
        self._has_tab = False
        self._pieces: list[_Piece] = []

    def is_full(self, word: Span) -> bool:
        """Return whether a word must go to the next line."""
        fits = self._x + _width(word.text, word.look) <= self._column.right + 1.0
        return not fits and bool(self._pieces) and not word.text.isspace()

    def add(self, word: Span) -> None:
        """Put a word or a space at the end."""
        right = self._x + _width(word.text, word.look)
        if word.text.isspace():
            # Someone who types three spaces means a gap.
            self._begins = self._begins or len(word.text) > 2
        else:
            self._pieces.append(
                _Piece(word.text, word.look, word.link, self._x, right, self._begins)
            )
            self._begins = False
        self._x = right

    def tab(self, following: list[Span]) -> None:
        """Go on at the next stop, so that what follows stands there as the stop has it."""
        stop = self._next_stop()
        ahead = sum(_width(word.text, word.look) for word in following)
        shift = {"left": 0.0, "center": ahead / 2, "right": ahead}[stop.align]
        place = min(self._column.left + stop.place - shift, self._column.right - ahead)
        least = self._x + _GAP if self._pieces else self._x
        self._x = max(place, least)
        self._begins = self._has_tab = True

    def finished(self) -> list[_Piece]:
        """Return the pieces, moved to where the paragraph is aligned."""
        if not self._pieces or self._has_tab or self._paragraph.align == "left":
            return self._pieces
        room = max(self._column.right - self._pieces[-1].right, 0.0)
        shift = room / 2 if self._paragraph.align == "center" else room
        return [
            replace(piece, left=piece.left + shift, right=piece.right + shift)
            for piece in self._pieces
        ]

    def _next_stop(self) -> Stop:
        here = self._x - self._column.left
        for stop in self._paragraph.stops:
            if stop.place > here + 1.0:
                return stop
        if self._paragraph.first < 0 and here < self._paragraph.indent:
            return Stop(self._paragraph.indent)
        return Stop((here // _DEFAULT_STOP + 1) * _DEFAULT_STOP)


def _runs(line: list[_Piece], *, baseline: float) -> Iterator[Run]:
    """Yield the pieces joined to runs of one look."""
    starts = [False, *(_is_apart(left, right) for left, right in pairwise(line))]
    numbers: list[int] = []
    for start in starts[: len(line)]:
        numbers.append((numbers[-1] if numbers else 0) + start)
    for _, group in groupby(zip(numbers, line, strict=True), key=lambda pair: pair[0]):
        pieces = [piece for _, piece in group]
        yield _run(pieces, baseline=baseline)


def _is_apart(left: _Piece, right: _Piece) -> bool:
    return right.begins or left.look != right.look or left.link != right.link


def _run(pieces: list[_Piece], *, baseline: float) -> Run:
    text = pieces[0].text
    for before, piece in pairwise(pieces):
        text += piece.text if piece.left - before.right < 0.5 else f" {piece.text}"
    look = pieces[0].look
    return Run(
        text=text,
        left=pieces[0].left,
        top=baseline - look.size,
        right=pieces[-1].right,
        bottom=baseline + _BELOW_BASELINE * look.size,
        size=look.size,
        bold=look.bold,
        italic=look.italic,
        colour=look.colour,
        link=pieces[0].link,
    )


def _width(text: str, look: Look) -> float:
    return ems(text) * look.size * (_BOLD if look.bold else 1.0)
