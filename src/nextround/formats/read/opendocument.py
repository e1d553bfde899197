"""An OpenDocument text (ODT): its headers, text and footers in their order and with their look."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from nextround.formats.contract import Refusal, RefusedError
from nextround.formats.read import package, plain, xml_tree
from nextround.formats.read.flow import (
    LINE_END,
    TAB,
    Block,
    Box,
    Boxes,
    Cell,
    Document,
    Look,
    Paragraph,
    Sheet,
    Span,
    Table,
)
from nextround.formats.read.open_styles import Styles, measure
from nextround.formats.read.xml_tree import Element

# What holds text that is not shown, or not in its place.
_PASSED_OVER = frozenset(
    {"tracked-changes", "note", "annotation", "sequence-decls", "variable-decls", "forms"}
)
_PAGE_NUMBERS = frozenset({"page-number", "page-count"})
_BAND = Paragraph(below=18.0)
_DEEPEST, _DEEPEST_TABLE, _MOST_COLUMNS, _MOST_SPACES = 40, 8, 100, 200
_ITEM_INDENT = 18.0
_USUAL_COLUMN = 72.0
_LONGEST_LINK = 2_000
_NUMBERED_FOOTER = 25


def document(file: BinaryIO) -> Document:
    """Return what an OpenDocument text says.

    Raises:
        RefusedError: It is locked, damaged or made to do harm.
    """
    with package.opened(file) as parts:
        if parts.holds("encrypted-package") or _is_sealed(parts.tree("META-INF/manifest.xml")):
            raise RefusedError(Refusal.OFFICE_LOCKED)
        content, looks = parts.tree("content.xml"), parts.tree("styles.xml")
    text = xml_tree.child(content, "body", "text")
    if text is None:
        raise RefusedError(Refusal.ARCHIVE_BROKEN)
    reader = _Reader(Styles(looks, content))
    headers, footers = (list(reader.around(looks, kind)) for kind in ("header", "footer"))
    above = [*headers, _BAND] if headers else []
    below = [_BAND, *footers] if footers else []
    return Document((*above, *reader.blocks(text), *below), _sheet(looks))


def _is_sealed(manifest: Element | None) -> bool:
    return next(xml_tree.every(manifest, "encryption-data"), None) is not None


@dataclass(slots=True)
class _Found:
    """What one paragraph has shown so far."""

    spans: list[Span] = field(default_factory=list)
    frames: list[Element] = field(default_factory=list)
    has_page_number: bool = False


@dataclass(frozen=True, slots=True)
class _Reader:
    """One document's styles while it is read."""

    styles: Styles

    def around(self, looks: Element | None, kind: str) -> Iterator[Block]:
        """Yield the headers or footers, each once."""
        seen: set[str] = set()
        for page in xml_tree.every(looks, "master-page"):
            for part in xml_tree.children(page, kind, f"{kind}-first", f"{kind}-left"):
                text = "".join(each.text or "" for each in part.iter())
                if text.strip() and text not in seen:
                    seen.add(text)
                    yield from self.blocks(part)

    def blocks(
        self, element: Iterable[Element], *, depth: int = 0, level: int = 0
    ) -> Iterator[Block]:
        """Yield the paragraphs, tables and frames within an element; `level` is of its list."""
        if depth > _DEEPEST:
            return
        begins = bool(level)
        for each in element:
            name = xml_tree.name(each)
            if name in {"p", "h"}:
                yield from self._paragraph(
                    each, name, depth=depth, item=level if begins else -level
                )
                begins = False
            elif name == "table" and depth < _DEEPEST_TABLE:
                yield self._table(each, depth=depth)
            elif name == "list":
                yield from self.blocks(each, depth=depth + 1, level=level + 1)
            elif name == "list-header":
                yield from self.blocks(each, depth=depth + 1)
            elif name not in _PASSED_OVER:
                yield from self.blocks(each, depth=depth + 1, level=level)

    def _paragraph(self, element: Element, name: str, *, depth: int, item: int) -> Iterator[Block]:
        style = xml_tree.attribute(element, "style-name")
        look, form = self.styles.look(style), self.styles.form(style)
        found = _Found()
        self._walk(element, found, look=look, link="", depth=0)
        boxes = [self._box(frame, depth=depth) for frame in found.frames]
        if boxes and depth < _DEEPEST_TABLE:
            yield Boxes(tuple(boxes))
        if found.has_page_number and sum(len(each.text) for each in found.spans) < _NUMBERED_FOOTER:
            return
        said = xml_tree.attribute(element, "outline-level") or "1"
        heading = int(said) if said.isdecimal() and len(said) == 1 else 1
        yield Paragraph.of(
            replace(form, heading=heading) if name == "h" else form,
            tuple(found.spans) or (Span("", look),),
            item=item > 0 and name == "p",
            indent=form.indent or _ITEM_INDENT * abs(item),
            first=form.first if not item else 0.0,
        )

    def _walk(self, element: Element, found: _Found, *, look: Look, link: str, depth: int) -> None:
        _add(found, element.text, Span("", look, link))
        for each in element:
            if depth < _DEEPEST:
                self._inline(each, found, look=look, link=link, depth=depth + 1)
            _add(found, each.tail, Span("", look, link))

    def _inline(
        self, element: Element, found: _Found, *, look: Look, link: str, depth: int
    ) -> None:
        name = xml_tree.name(element)
        if name in {"tab", "line-break", "s"}:
            found.spans.append(Span(_blank(element, name), look, link))
        elif name in _PAGE_NUMBERS:
            found.has_page_number = True
        elif name == "frame":
            found.frames.append(element)
        elif name == "a":
            target = plain.cleaned(xml_tree.attribute(element, "href"))[:_LONGEST_LINK]
            self._walk(element, found, look=look, link=target, depth=depth)
        elif name == "span":
            inner = self.styles.look(
                xml_tree.attribute(element, "style-name"), family="text", look=look
            )
            self._walk(element, found, look=inner, link=link, depth=depth)
        elif name not in _PASSED_OVER:
            self._walk(element, found, look=look, link=link, depth=depth)

    def _box(self, frame: Element, *, depth: int) -> Box:
        content = xml_tree.child(frame, "text-box")
        return Box(
            tuple(self.blocks(content, depth=depth + 1)) if content is not None else (),
            left=measure(frame, "x"),
            top=measure(frame, "y"),
            width=max(measure(frame, "width"), 0.0),
        )

    def _table(self, element: Element, *, depth: int) -> Table:
        widths = [width for each in _inner(element, "table-column") for width in self._widths(each)]
        rows = [tuple(self._cells(row, depth=depth)) for row in _inner(element, "table-row")]
        count = max((cell.column + cell.columns for row in rows for cell in row), default=1)
        widths += [_USUAL_COLUMN] * (count - len(widths))
        return Table(tuple(rows), tuple(widths[:_MOST_COLUMNS]))

    def _widths(self, column: Element) -> list[float]:
        width = self.styles.column_width(xml_tree.attribute(column, "style-name"))
        return [width or _USUAL_COLUMN] * _count(column, "number-columns-repeated")

    def _cells(self, row: Element, *, depth: int) -> Iterator[Cell]:
        column = 0
        for each in xml_tree.children(row, "table-cell", "covered-table-cell"):
            if column >= _MOST_COLUMNS:
                return
            columns = _count(each, "number-columns-spanned")
            blocks = tuple(self.blocks(each, depth=depth + 1))
            if xml_tree.name(each) == "table-cell":
                yield Cell(blocks, column, columns)
            column += _count(each, "number-columns-repeated")


def _add(found: _Found, text: str | None, span: Span) -> None:
    # White space in the file is one space on the page.
    shown = " ".join(plain.cleaned(text).split()) if text else ""
    if text and not span.look.hidden:
        before = " " if text[0].isspace() and _goes_on(found) else ""
        after = " " if text[-1].isspace() and shown else ""
        found.spans.append(replace(span, text=f"{before}{shown}{after}"))


def _goes_on(found: _Found) -> bool:
    return bool(found.spans and found.spans[-1].text[-1:].strip())


def _blank(element: Element, name: str) -> str:
    if name == "s":
        said = xml_tree.attribute(element, "c") or "1"
        return " " * min(int(said[:9]) if said.isdecimal() else 1, _MOST_SPACES)
    return TAB if name == "tab" else LINE_END


def _count(element: Element, name: str) -> int:
    said = xml_tree.attribute(element, name)
    return min(max(int(said[:9]), 1), _MOST_COLUMNS) if said.isdecimal() else 1


def _inner(element: Element, wanted: str, *, deepest: int = 4) -> Iterator[Element]:
    """Yield the columns or rows of a table, those in groups too."""
    for each in element:
        name = xml_tree.name(each)
        if name == wanted:
            yield each
        elif deepest and name in {
            "table-columns",
            "table-header-columns",
            "table-column-group",
            "table-rows",
            "table-header-rows",
            "table-row-group",
        }:
            yield from _inner(each, wanted, deepest=deepest - 1)


def _sheet(looks: Element | None) -> Sheet:
    properties = next(xml_tree.every(looks, "page-layout-properties"), None)
    usual = Sheet()
    if properties is None:
        return usual
    margin = measure(properties, "margin", otherwise=usual.left)
    return Sheet(
        width=max(measure(properties, "page-width", otherwise=usual.width), 100.0),
        left=abs(measure(properties, "margin-left", otherwise=margin)),
        right=abs(measure(properties, "margin-right", otherwise=margin)),
        top=abs(measure(properties, "margin-top", otherwise=margin)),
    )
