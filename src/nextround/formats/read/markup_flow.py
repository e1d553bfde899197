"""An HTML page as paragraphs, lists and tables with their look."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from selectolax.lexbor import LexborHTMLParser, LexborNode

from nextround.formats.contract import LIMITS
from nextround.formats.read import markup, plain
from nextround.formats.read.flow import (
    LINE_END,
    Block,
    Cell,
    Document,
    Look,
    Paragraph,
    Span,
    Table,
)

_HEADINGS = {"h1": 22.0, "h2": 16.0, "h3": 13.0, "h4": 12.0, "h5": 11.0, "h6": 11.0}
_BOLD = frozenset({"b", "strong", "th", *_HEADINGS})
_ITALIC = frozenset({"i", "em", "cite"})
_DEEPEST, _MOST_COLUMNS = 150, 50
_WIDTH = 451.0
_ITEM_INDENT = 18.0
_LONGEST_LINK = 2_000


def document(file: BinaryIO) -> Document:
    """Return what a browser would show of an HTML page."""
    source = markup.source_of(file.read(4 * LIMITS.words))
    body = LexborHTMLParser(source).body
    if body is None:
        return Document(())
    reader = _Reader(markup.dropped(body))
    return Document(tuple(reader.blocks(body, _Inside(), depth=0)))


@dataclass(frozen=True, slots=True)
class _Inside:
    """What the elements around a text make of it."""

    look: Look = field(default_factory=Look)
    link: str = ""
    heading: int = 0
    level: int = 0


@dataclass(slots=True)
class _Open:
    """The paragraph that is being filled."""

    spans: list[Span] = field(default_factory=list)
    item: bool = False


class _Reader:
    """Reads a page; what shows no words is passed over by its id."""

    def __init__(self, dropped: set[int]) -> None:
        self._dropped = dropped
        self._open = _Open()

    def blocks(self, element: LexborNode, inside: _Inside, *, depth: int) -> Iterator[Block]:
        """Yield the paragraphs and tables within an element."""
        if depth > _DEEPEST:
            return
        for node in element.iter(include_text=True):
            if node.mem_id in self._dropped:
                continue
            if node.tag == markup.TEXT:
                self._add(node.text_content or "", inside)
            elif node.tag == "br":
                self._open.spans.append(Span(LINE_END, inside.look))
            elif node.tag in markup.BLOCKS:
                yield from self._closed(inside)
                yield from self._block(node, inside, depth=depth)
            else:
                yield from self.blocks(node, _within(node, inside), depth=depth + 1)
        if depth == 0:
            yield from self._closed(inside)

    def _block(self, node: LexborNode, inside: _Inside, *, depth: int) -> Iterator[Block]:
        if node.tag == "table":
            yield self._table(node, inside, depth=depth)
            return
        self._open.item = node.tag == "li"
        inner = _within(node, inside)
        yield from self.blocks(node, inner, depth=depth + 1)
        yield from self._closed(inner)

    def _add(self, text: str, inside: _Inside) -> None:
        shown = " ".join(plain.cleaned(text).split())
        if shown or (text and self._open.spans):
            before = " " if text[:1].isspace() and self._open.spans else ""
            after = " " if text[-1:].isspace() and shown else ""
            self._open.spans.append(Span(f"{before}{shown}{after}", inside.look, inside.link))

    def _closed(self, inside: _Inside) -> Iterator[Paragraph]:
        """Yield the paragraph that ends here, if there is anything in it."""
        spans, item = tuple(self._open.spans), self._open.item
        if not any(span.text.strip() for span in spans):
            self._open.spans.clear()
            return
        self._open = _Open()
        gap = 8.0 if inside.heading else 2.0
        yield Paragraph(
            spans=spans,
            heading=inside.heading,
            item=item,
            indent=_ITEM_INDENT * inside.level,
            above=gap,
            below=gap,
        )

    def _table(self, table: LexborNode, inside: _Inside, *, depth: int) -> Table:
        rows = [
            tuple(self._cells(row, inside, depth=depth))
            for row in table.css("tr")
            if row.mem_id not in self._dropped and _table_around(row) == table.mem_id
        ]
        count = max((len(row) for row in rows), default=1)
        return Table(tuple(rows), (_WIDTH / max(count, 1),) * count)

    def _cells(self, row: LexborNode, inside: _Inside, *, depth: int) -> Iterator[Cell]:
        cells = [cell for cell in row.iter() if cell.tag in {"td", "th"}]
        for place, cell in enumerate(cells[:_MOST_COLUMNS]):
            inner = _within(cell, inside)
            blocks = [*self.blocks(cell, inner, depth=depth + 1), *self._closed(inner)]
            yield Cell(tuple(blocks), place)


def _within(node: LexborNode, inside: _Inside) -> _Inside:
    tag = node.tag or ""
    look = inside.look
    if tag in _BOLD:
        look = replace(look, bold=True)
    if tag in _ITALIC:
        look = replace(look, italic=True)
    if tag in _HEADINGS:
        look = replace(look, size=_HEADINGS[tag])
    link = (node.attributes.get("href") or "") if tag == "a" else inside.link
    return _Inside(
        look=look,
        link=plain.cleaned(link).replace("\n", "")[:_LONGEST_LINK],
        heading=int(tag[1]) if tag in _HEADINGS else inside.heading,
        level=min(inside.level + (tag in {"ul", "ol"}), 9),
    )


def _table_around(row: LexborNode) -> int:
    """Return the id of the table that a row belongs to: tables stand in tables."""
    around = row.parent
    for _ in range(4):
        if around is None or around.tag == "table":
            break
        around = around.parent
    return around.mem_id if around is not None else 0
