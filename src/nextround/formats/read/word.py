"""A Word document (DOCX): its headers, text and footers in their order and with their look."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from nextround.formats.contract import Refusal, RefusedError
from nextround.formats.read import package, word_boxes, word_text, xml_tree
from nextround.formats.read.flow import (
    Block,
    Boxes,
    Cell,
    Document,
    Paragraph,
    Sheet,
    Table,
    words_of,
)
from nextround.formats.read.word_styles import Styles, points
from nextround.formats.read.xml_tree import Element

_THROUGH = frozenset({"ins", "moveTo", "customXml", "smartTag", "sdtContent"})
_DEEPEST_TABLE = 8
_MOST_COLUMNS = 100
_USUAL_COLUMN = 72.0
_BAND = Paragraph(below=18.0)  # between what stands on every page and the text


def document(file: BinaryIO) -> Document:
    """Return what a Word document says.

    Raises:
        RefusedError: It is locked, damaged or made to do harm.
    """
    with package.opened(file) as parts:
        main = _main_part(parts)
        tree = parts.tree(main)
        body = xml_tree.child(tree, "body")
        if body is None:
            raise RefusedError(Refusal.ARCHIVE_BROKEN)
        reader = _Reader(parts, main)
        text = reader.blocks(body, reader.links_of(main))
        above, below = reader.around(body)
    blocks = (*above, *text, *below)
    return Document(blocks, _sheet(body))


def _main_part(parts: package.Package) -> str:
    relations = parts.relations("").values()
    named = (each.target for each in relations if each.kind == "officeDocument")
    return next(named, "word/document.xml")


@dataclass(slots=True)
class _Reader:
    """One document's parts and styles while it is read."""

    parts: package.Package
    main: str
    styles: Styles = field(init=False)
    relations: dict[str, package.Relation] = field(init=False)

    def __post_init__(self) -> None:
        self.relations = self.parts.relations(self.main)
        styles = next(
            (each.target for each in self.relations.values() if each.kind == "styles"), ""
        )
        self.styles = Styles(self.parts.tree(styles))

    def links_of(self, part: str) -> dict[str, str]:
        """Return where the links of a part lead, by their ids."""
        relations = self.relations if part == self.main else self.parts.relations(part)
        return {key: each.target for key, each in relations.items() if each.kind == "hyperlink"}

    def around(self, body: Element) -> tuple[list[Block], list[Block]]:
        """Return the headers and the footers, each once, however many pages have them."""
        headers = self._once(body, "headerReference")
        footers = self._once(body, "footerReference")
        return [*headers, *([_BAND] if headers else [])], [*([_BAND] if footers else []), *footers]

    def _once(self, body: Element, kind: str) -> list[Block]:
        found: dict[str, list[Block]] = {}
        references = sorted(
            xml_tree.every(body, kind), key=lambda each: xml_tree.attribute(each, "type") != "first"
        )
        for reference in references:
            relation = self.relations.get(xml_tree.attribute(reference, "id"))
            tree = self.parts.tree(relation.target) if relation else None
            if relation is not None and tree is not None:
                blocks = self.blocks(tree, self.links_of(relation.target))
                found.setdefault(words_of(blocks).strip(), blocks)
        return [block for words, blocks in found.items() if words for block in blocks]

    def blocks(self, element: Element, links: dict[str, str]) -> list[Block]:
        """Return the paragraphs, tables and boxes within an element."""
        text = word_text.Reader(self.styles, links)
        return _joined(self._blocks(element, text, depth=0))

    def _blocks(
        self, element: Iterable[Element], text: word_text.Reader, *, depth: int
    ) -> Iterator[Block]:
        for each in element:
            name = xml_tree.name(each)
            if name == "p":
                yield from self._paragraph(each, text, depth=depth)
            elif name == "tbl" and depth < _DEEPEST_TABLE:
                yield self._table(each, text, depth=depth)
            elif (name == "sdt" and not word_text.is_placeholder(each)) or name in _THROUGH:
                yield from self._blocks(each, text, depth=depth)
            elif name == "AlternateContent":
                yield from self._blocks(word_text.alternative(each), text, depth=depth)

    def _paragraph(
        self, element: Element, text: word_text.Reader, *, depth: int
    ) -> Iterator[Block]:
        paragraph, drawn = text.paragraph(element)
        if depth < _DEEPEST_TABLE:
            boxes = [
                replace(box, blocks=tuple(self._blocks(content, text, depth=depth + 1)))
                for drawing in drawn
                for box, content in word_boxes.boxes_of(drawing)
            ]
            if boxes:
                yield Boxes(tuple(boxes))
        if paragraph is not None:
            yield paragraph

    def _table(self, element: Element, text: word_text.Reader, *, depth: int) -> Table:
        grid = xml_tree.children(xml_tree.child(element, "tblGrid"), "gridCol")
        widths = [max(points(xml_tree.attribute(each, "w")), 1.0) for each in grid]
        rows = [
            tuple(self._cells(row, text, depth=depth)) for row in _inner(element, "tr", deepest=4)
        ]
        count = max((cell.column + cell.columns for row in rows for cell in row), default=1)
        widths += [_USUAL_COLUMN] * (count - len(widths))
        return Table(tuple(rows), tuple(widths[:_MOST_COLUMNS]))

    def _cells(self, row: Element, text: word_text.Reader, *, depth: int) -> Iterator[Cell]:
        before = xml_tree.child(row, "trPr", "gridBefore")
        column = _columns(before, least=0) if before is not None else 0
        for cell in _inner(row, "tc", deepest=4):
            columns = _columns(xml_tree.child(cell, "tcPr", "gridSpan"), least=1)
            blocks = _joined(self._blocks(cell, text, depth=depth + 1))
            if column >= _MOST_COLUMNS:
                return
            yield Cell(tuple(blocks), column, columns)
            column += columns


def _columns(element: Element | None, *, least: int) -> int:
    said = xml_tree.attribute(element, "val") if element is not None else ""
    return (
        min(max(int(said), least), _MOST_COLUMNS) if said.isdecimal() and len(said) < 4 else least
    )


def _inner(element: Element, wanted: str, *, deepest: int) -> Iterator[Element]:
    """Yield the rows or cells of a table, those in content controls and insertions too."""
    for each in element:
        name = xml_tree.name(each)
        if name == wanted:
            yield each
        elif deepest and (name in _THROUGH or name == "sdt"):
            yield from _inner(each, wanted, deepest=deepest - 1)


def _joined(blocks: Iterator[Block]) -> list[Block]:
    """Return the blocks, boxes that hang on neighbouring empty paragraphs taken together."""
    joined: list[Block] = []
    for block in blocks:
        before = joined[-1] if joined else None
        if isinstance(block, Boxes) and isinstance(before, Boxes):
            joined[-1] = Boxes((*before.boxes, *block.boxes))
        elif not (isinstance(before, Boxes) and _is_empty(block)):
            joined.append(block)
    return joined


def _is_empty(block: Block) -> bool:
    return isinstance(block, Paragraph) and not block.text.strip()


def _sheet(body: Element) -> Sheet:
    section = next(xml_tree.every(body, "sectPr"), None)
    size, margin = (xml_tree.child(section, name) for name in ("pgSz", "pgMar"))
    usual = Sheet()

    def measure(element: Element | None, name: str, otherwise: float) -> float:
        said = xml_tree.attribute(element, name) if element is not None else ""
        return abs(points(said, otherwise=otherwise)) if said else otherwise

    return Sheet(
        width=max(measure(size, "w", usual.width), 100.0),
        left=measure(margin, "left", usual.left),
        right=measure(margin, "right", usual.right),
        top=measure(margin, "top", usual.top),
    )
