"""A rich text file (RTF): its paragraphs, lists and tables with their look."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import BinaryIO

from nextround.formats.read import plain, rtf_source
from nextround.formats.read.flow import (
    LINE_END,
    TAB,
    Block,
    Cell,
    Document,
    Look,
    Paragraph,
    Sheet,
    Span,
    Table,
)
from nextround.formats.read.rtf_source import Token
from nextround.formats.read.rtf_state import FORMS, USUAL_LOOK, Group, RtfForm, is_on, points

_LARGEST = 24 * 1024 * 1024
_MOST_GROUPS, _MOST_COLUMNS, _MOST_PARAGRAPHS = 1_000, 100, 40_000
_LONGEST_LINK = 2_000

_SKIPPED = (
    "fonttbl colortbl stylesheet info pict object footnote annotation nonshppict bkmkstart bkmkend "
    "xe tc ftnsep ftnsepc aftnsep datafield formfield listtable listoverridetable rsidtbl "
    "generator themedata colorschememapping latentstyles xmlnstbl pgptbl filetbl revtbl "
    "userprops datastore template operator sp"
)
_SKIPPED_GROUPS = frozenset(_SKIPPED.split())
# Of the groups that a reader may skip if it does not know them, those that hold text.
_STARRED_SHOWN = frozenset({"shpinst", "shptxt", "fldinst"})
_LIST_MARKS = frozenset({"listtext", "pntext"})
_BANDS = frozenset(
    ["header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"]
)
_LETTERS = {
    "line": LINE_END,
    "lbr": LINE_END,
    "tab": TAB,
    "nestcell": TAB,
    "nestrow": LINE_END,
    "emdash": "—",
    "endash": "–",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "emspace": " ",
    "enspace": " ",
}
_SIGNS = {"~": "\u00a0", "_": "-", "\\": "\\", "{": "{", "}": "}"}
_LINK = re.compile(r"HYPERLINK\s{1,20}(?:\\[a-z]\s{1,20})?\"?([^\"\s]{1,2000})")


def document(file: BinaryIO) -> Document:
    """Return what a rich text file says; of a very long one its beginning."""
    source = file.read(_LARGEST).decode("latin-1")
    reader = _Reader(source)
    cut = len(source) == _LARGEST
    for token in rtf_source.tokens(source):
        reader.take(token)
        if reader.paragraphs > _MOST_PARAGRAPHS:
            cut = True
            break
    return replace(reader.document(), cut=cut)


@dataclass(slots=True)
class _Reader:
    """A file while it is read, token by token."""

    source: str
    group: Group = field(default_factory=Group)
    groups: list[Group] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    raw: bytearray = field(default_factory=bytearray)
    left_out: int = 0
    order: str = ""
    text: list[Block] = field(default_factory=list)
    bands: dict[str, list[Block]] = field(default_factory=dict)
    cell: list[Block] = field(default_factory=list)
    cells: list[list[Block]] = field(default_factory=list)
    edges: list[float] = field(default_factory=list)
    rows: list[tuple[Cell, ...]] = field(default_factory=list)
    widths: tuple[float, ...] = ()
    paragraphs: int = 0
    sheet: Sheet = field(default_factory=Sheet)
    encoding: str = field(init=False)
    fonts: dict[int, str] = field(init=False)
    colours: list[str] = field(init=False)
    headings: dict[int, int] = field(init=False)

    def __post_init__(self) -> None:
        self.encoding = rtf_source.encoding_of(self.source)
        self.fonts = rtf_source.fonts_of(self.source, usual=self.encoding)
        self.colours = rtf_source.colours_of(self.source)
        self.headings = rtf_source.headings_of(self.source)

    def take(self, token: Token) -> None:
        """Take in the next piece."""
        if token.byte is not None:
            self._byte(token.byte)
            return
        self._flush()
        if token.brace:
            self._brace(token.brace)
        elif token.word:
            self._word(token)
        elif token.text:
            self._text(token.text)
        elif token.sign == "*":
            self.group = replace(self.group, starred=True)
        else:
            self._show(_SIGNS.get(token.sign, ""))

    def document(self) -> Document:
        """Return all that was taken in."""
        self._flush()
        self._end_paragraph()
        self._end_table()
        above, below = (
            [
                block
                for name, blocks in self.bands.items()
                if name.startswith(kind)
                for block in blocks
            ]
            for kind in ("header", "footer")
        )
        return Document((*above, *self.text, *below), self.sheet)

    def _byte(self, byte: int) -> None:
        if self.left_out:
            self.left_out -= 1
        elif not self.group.skipped:
            self.raw.append(byte)

    def _flush(self) -> None:
        """Show the bytes that were held back until all of a character is there."""
        if self.raw:
            encoding = self.fonts.get(self.group.font, self.encoding)
            text = "•" if encoding == rtf_source.SYMBOLS else self.raw.decode(encoding, "replace")
            self.raw.clear()
            self._show(text)

    def _brace(self, brace: str) -> None:
        self.left_out = 0
        if brace == "{" and len(self.groups) < _MOST_GROUPS:
            self.groups.append(self.group)
            self.group = replace(self.group, starred=False)
        elif brace == "}" and self.groups:
            inner, self.group = self.group, self.groups.pop()
            if inner.band != self.group.band:
                self._end_paragraph(inner)
            if inner.order:
                found = _LINK.search(self.order)
                link = plain.cleaned(found[1])[:_LONGEST_LINK] if found else ""
                self.group = replace(self.group, link=link)

    def _text(self, text: str) -> None:
        out = min(self.left_out, len(text))
        self.left_out -= out
        encoding = self.fonts.get(self.group.font, self.encoding)
        if encoding == rtf_source.SYMBOLS:
            text = re.sub(r"[^\s]", "•", text)
        self._show(text[out:])

    def _show(self, text: str) -> None:
        if self.group.order:
            self.order = (self.order + text)[:_LONGEST_LINK]
        elif text and not self.group.skipped:
            self._add(Span(text, self.group.look, self.group.link))

    def _add(self, span: Span) -> None:
        """Add letters; what looks as those before it becomes one with them."""
        before = self.spans[-1] if self.spans else None
        if before and (before.look, before.link) == (span.look, span.link):
            self.spans[-1] = replace(before, text=before.text + span.text)
        else:
            self.spans.append(span)

    def _word(self, token: Token) -> None:
        word = token.word
        if word in _SKIPPED_GROUPS or (self.group.starred and word not in _STARRED_SHOWN):
            self.group = replace(self.group, skipped=True, starred=False)
        elif word in _LETTERS:
            self._show(_LETTERS[word])
        elif word in _ACTIONS:
            _ACTIONS[word](self, token.number)
        elif word in _LOOKS:
            self.group = replace(self.group, look=_LOOKS[word](self, token.number))
        elif word in FORMS:
            self.group = replace(self.group, form=FORMS[word](self.group.form, token.number))
        elif word in _BANDS and not self.group.skipped:
            self._end_paragraph()
            self.group = replace(self.group, band=word, form=RtfForm(), look=USUAL_LOOK)
        self.group = replace(self.group, starred=False) if self.group.starred else self.group

    def _unicode(self, number: int) -> None:
        self._show(chr(number + 65_536 if number < 0 else min(number, 0x10FFFF)))
        self.left_out = self.group.fallback

    def _end_paragraph(self, group: Group | None = None) -> None:
        group = group or self.group
        if group.skipped:
            return
        self.paragraphs += 1
        form, spans = group.form, tuple(_tidied(span) for span in self.spans)
        self.spans = []
        if not spans and (group.band or not self.text):
            return
        paragraph = Paragraph.of(
            form,
            spans or (Span("", group.look),),
            item=form.item and not form.heading,
            indent=max(form.indent, 0.0),
            first=0.0 if form.item else form.first,
        )
        if group.band:
            self.bands.setdefault(group.band, []).append(paragraph)
        elif form.in_table:
            self.cell.append(paragraph)
        else:
            self._end_table()
            self.text.append(paragraph)

    def _end_cell(self) -> None:
        self.group = replace(self.group, form=replace(self.group.form, in_table=True))
        self._end_paragraph()
        if len(self.cells) < _MOST_COLUMNS:
            self.cells.append(self.cell)
        self.cell = []

    def _end_row(self) -> None:
        """Add the row to the rows above it if its columns are theirs."""
        if self.cell:
            self.cells.append(self.cell)
        if not self.cells:
            return
        row = tuple(Cell(tuple(blocks), place) for place, blocks in enumerate(self.cells))
        self.cell, self.cells = [], []
        widths = _widths(self.edges, len(row))
        if widths != self.widths:
            self._close_rows()
        self.widths = widths
        self.rows.append(row)

    def _end_table(self) -> None:
        self._end_row()
        self._close_rows()

    def _close_rows(self) -> None:
        if self.rows:
            self.text.append(Table(tuple(self.rows), self.widths))
            self.rows = []


def _widths(edges: list[float], count: int) -> tuple[float, ...]:
    places = [0.0, *edges][: count + 1]
    widths = [max(right - left, 1.0) for left, right in pairwise(places)]
    return tuple(widths + [72.0] * (count - len(widths)))


def _tidied(span: Span) -> Span:
    """Return a span with pairs of surrogates joined and without control characters."""
    joined = span.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    kept = [plain.cleaned(part) for part in joined.split(TAB)]
    return replace(span, text=TAB.join(kept))


def _sized(reader: _Reader, number: int | None) -> Look:
    size = (number or 24) / 2
    return replace(reader.group.look, size=size if 1.0 <= size <= 400.0 else 12.0)


def _coloured(reader: _Reader, number: int | None) -> Look:
    known = number is not None and 0 <= number < len(reader.colours)
    colour = reader.colours[number or 0] if known else "000000"
    return replace(reader.group.look, colour=colour)


def _set_style(reader: _Reader, number: int | None) -> None:
    heading = reader.headings.get(number or 0, 0)
    reader.group = replace(reader.group, form=replace(reader.group.form, heading=heading))


def _set_group(**changes: object) -> Callable[[_Reader, int | None], None]:
    def change(reader: _Reader, number: int | None) -> None:
        reader.group = replace(reader.group, **changes)  # type: ignore[arg-type]

    return change


def _mark_item(reader: _Reader, number: int | None) -> None:
    """Leave out a list's own mark, and note that here an item begins."""
    marked = replace(reader.group.form, item=True)
    reader.group = replace(reader.group, skipped=True)
    reader.groups = [
        *reader.groups[:-1],
        *(replace(each, form=marked) for each in reader.groups[-1:]),
    ]


def _set_font(reader: _Reader, number: int | None) -> None:
    reader.group = replace(reader.group, font=number or 0)


def _set_fallback(reader: _Reader, number: int | None) -> None:
    reader.group = replace(reader.group, fallback=min(max(number or 0, 0), 9))


def _begin_order(reader: _Reader, number: int | None) -> None:
    reader.order = ""
    reader.group = replace(reader.group, order=True, starred=False)


def _add_edge(reader: _Reader, number: int | None) -> None:
    if len(reader.edges) < _MOST_COLUMNS:
        reader.edges.append(points(number))


def _set_sheet(**factor: float) -> Callable[[_Reader, int | None], None]:
    ((name, least),) = factor.items()

    def change(reader: _Reader, number: int | None) -> None:
        measure = max(points(number), least)
        reader.sheet = replace(reader.sheet, **{name: measure})

    return change


_ACTIONS: dict[str, Callable[[_Reader, int | None], None]] = {
    "par": lambda reader, _: reader._end_paragraph(),
    "sect": lambda reader, _: reader._end_paragraph(),
    "page": lambda reader, _: reader._end_paragraph(),
    "cell": lambda reader, _: reader._end_cell(),
    "row": lambda reader, _: reader._end_row(),
    "trowd": lambda reader, _: reader.edges.clear(),
    "cellx": _add_edge,
    "u": lambda reader, number: reader._unicode(number or 0),
    "uc": _set_fallback,
    "f": _set_font,
    "s": _set_style,
    "pard": _set_group(form=RtfForm()),
    "fldinst": _begin_order,
    "listtext": _mark_item,
    "pntext": _mark_item,
    "paperw": _set_sheet(width=100.0),
    "margl": _set_sheet(left=0.0),
    "margr": _set_sheet(right=0.0),
    "margt": _set_sheet(top=0.0),
}
_LOOKS: dict[str, Callable[[_Reader, int | None], Look]] = {
    "plain": lambda _reader, _: USUAL_LOOK,
    "b": lambda reader, number: replace(reader.group.look, bold=is_on(number)),
    "i": lambda reader, number: replace(reader.group.look, italic=is_on(number)),
    "v": lambda reader, number: replace(reader.group.look, hidden=is_on(number)),
    "deleted": lambda reader, number: replace(reader.group.look, hidden=is_on(number)),
    "fs": _sized,
    "cf": _coloured,
}
