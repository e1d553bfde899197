"""A document without pages: paragraphs, tables and boxes in their order and with their look."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

Align = Literal["left", "center", "right"]

TAB, LINE_END = "\t", "\n"


@dataclass(frozen=True, slots=True)
class Look:
    """How letters look; the size is in points."""

    size: float = 11.0
    bold: bool = False
    italic: bool = False
    colour: str = "000000"
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Letters of one look; among them `TAB` leads to the next stop, `LINE_END` to a new line."""

    text: str
    look: Look = Look()
    link: str = ""


@dataclass(frozen=True, slots=True)
class Stop:
    """Where a tab leads to: points from the column's left edge, and what stands there."""

    place: float
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Form:
    """How a paragraph stands; all its measures are in points.

    Attributes:
        heading: 1 and up for a heading, else 0.
        item: Whether it begins an item of a list.
        indent: Of its left edge.
        first: Of its first line, from the left edge; negative where it hangs out.
        above: Empty space before it.
        below: Empty space after it.
    """

    heading: int = 0
    item: bool = False
    indent: float = 0.0
    first: float = 0.0
    align: Align = "left"
    stops: tuple[Stop, ...] = ()
    above: float = 0.0
    below: float = 0.0


@dataclass(frozen=True, slots=True)
class Paragraph(Form):
    """One paragraph: its words, and how it stands."""

    spans: tuple[Span, ...] = ()

    @classmethod
    def of(
        cls, form: Form, spans: tuple[Span, ...], *, item: bool, indent: float, first: float
    ) -> "Paragraph":
        """Return words that stand as a style says, but for where their lines begin."""
        return cls(
            heading=form.heading,
            item=item,
            indent=indent,
            first=first,
            align=form.align,
            stops=form.stops,
            above=form.above,
            below=form.below,
            spans=spans,
        )

    @property
    def text(self) -> str:
        """Its letters without their look."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table: its content, its first column, and how many it spans."""

    blocks: "tuple[Block, ...]"
    column: int = 0
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, and the widths of the columns in points."""

    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """Text in a frame of its own, with its place in the column, in points, as far as known."""

    blocks: "tuple[Block, ...]"
    left: float = 0.0
    top: float = 0.0
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Boxes:
    """Frames that hang on one place of the text."""

    boxes: tuple[Box, ...]


Block = Paragraph | Table | Boxes


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a document is set on: the page's width and its margins, in points."""

    width: float = 595.0
    left: float = 72.0
    right: float = 72.0
    top: float = 72.0


@dataclass(frozen=True, slots=True)
class Document:
    """All that a document without pages says, and what it is set on.

    Attributes:
        cut: Whether it is longer than what was read of it.
    """

    blocks: tuple[Block, ...]
    sheet: Sheet = Sheet()
    cut: bool = False


def words_of(blocks: Iterable[Block]) -> str:
    """Return the words as plain text: a line for each paragraph, tabs between cells."""
    return "\n".join(_lines(blocks)).strip("\n")


def has_words(blocks: Iterable[Block]) -> bool:
    """Return whether there is anything to read."""
    return any(character.isalnum() for line in _lines(blocks) for character in line)


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from _lines_of(block)
        elif isinstance(block, Table):
            for row in block.rows:
                yield from _lines_across(row)
        else:
            for box in block.boxes:
                yield from _lines(box.blocks)


def _lines_of(paragraph: Paragraph) -> Iterator[str]:
    mark = "• " if paragraph.item and paragraph.text.strip() else ""
    if paragraph.heading:
        yield ""
    yield mark + paragraph.text.strip()


def _lines_across(row: tuple[Cell, ...]) -> Iterator[str]:
    """Yield a row as one line where each cell is one, else cell after cell."""
    cells = [[line for line in _lines(cell.blocks) if line] for cell in row]
    filled = [lines for lines in cells if lines]
    if all(len(lines) == 1 for lines in filled):
        yield TAB.join(lines[0] for lines in filled)
    else:
        yield from (line for lines in filled for line in lines)
