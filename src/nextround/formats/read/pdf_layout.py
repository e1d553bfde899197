"""The words of a PDF with their place and look, page by page."""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

import pypdfium2 as pdfium
import pypdfium2.raw as pdf

from nextround.engine.cv.layout import Page, Run
from nextround.formats.contract import LIMITS
from nextround.formats.read import pdf_looks, pdf_words
from nextround.formats.read.pdf import is_sized, opened
from nextround.formats.read.pdf_looks import Look, Looks
from nextround.formats.read.pdf_words import Word

# What is farther apart than this many times the height of the letters is not one run of words:
# justified lines come near it, cells of a table begin here.
_APART = 0.55
# A typewriter's space is as wide as its letters, which differ by less than this share.
_TYPED, _ONE_WIDTH = 1.3, 0.02
# A raised or lowered letter ("2nd") still stands on the line.
_SAME_LINE = 0.35
_POINTS = frozenset("•▪■◦●‣∙·")
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff]")


@dataclass(frozen=True, slots=True)
class _Link:
    left: float
    top: float
    right: float
    bottom: float
    address: str


def pages(file: BinaryIO) -> Iterator[Page | None]:
    """Yield the first pages of a PDF, `LIMITS.pdf_pages` at most; None for a damaged one.

    Raises:
        RefusedError: The PDF is locked or damaged.
    """
    document = opened(file.read(LIMITS.file))
    for number in range(min(len(document), LIMITS.pdf_pages)):
        yield _page_of(document, number)


def _page_of(document: pdfium.PdfDocument, number: int) -> Page | None:
    try:
        page = document[number]
        if not is_sized(page):
            return None
        return _read(document, page)
    except pdfium.PdfiumError:
        return None


def _read(document: pdfium.PdfDocument, page: pdfium.PdfPage) -> Page:
    text = page.get_textpage()
    looks = Looks(text.raw)
    words = [word for word in pdf_words.words_of(text.raw, looks) if word.text]
    words = list(pdf_words.without_shadows(pdf_looks.visible(words, page)))
    width, height = page.get_size()
    sheet = _Sheet.of(page)
    links = _links_of(document, page, sheet)
    runs = tuple(_runs_of(words, sheet, links))
    text.close()
    page.close()
    return Page(width, height, runs)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """How places in the file, from its lower left corner, become places on the page as shown."""

    left: float
    bottom: float
    width: float
    height: float
    turned: int

    @classmethod
    def of(cls, page: pdfium.PdfPage) -> "_Sheet":
        left, bottom, right, top = page.get_bbox()
        return cls(left, bottom, right - left, top - bottom, page.get_rotation())

    def box(
        self, left: float, bottom: float, right: float, top: float
    ) -> tuple[float, float, float, float]:
        """Return left, top, right and bottom as seen."""
        x0, x1 = left - self.left, right - self.left
        y0, y1 = bottom - self.bottom, top - self.bottom
        if self.turned == 90:
            return y0, x0, y1, x1
        if self.turned == 180:
            return self.width - x1, y0, self.width - x0, y1
        if self.turned == 270:
            return self.height - y1, self.width - x1, self.height - y0, self.width - x0
        return x0, self.height - y1, x1, self.height - y0


def _runs_of(words: list[Word], sheet: _Sheet, links: tuple[_Link, ...]) -> Iterator[Run]:
    """Yield words that stand beside each other in one look, and lead to one place, as one run."""
    together: list[Word] = []
    address = ""
    for word in pdf_words.closed_up(words):
        leads = _link_of(word, sheet, links) if links else ""
        if together and (leads != address or not _goes_on(together[-1], word)):
            yield _run(together, sheet, address)
            together = []
        together.append(word)
        address = leads
    if together:
        yield _run(together, sheet, address)


def _goes_on(before: Word, after: Word) -> bool:
    if before.look != after.look or after.text in _POINTS:
        return False
    size = max(after.look.size, 1.0)
    level = abs(after.bottom - before.bottom) < size * _SAME_LINE
    gap = max(after.left - before.right, before.left - after.right)
    apart = max(size * _APART, _typed_space(before, after))
    return level and -size * 0.5 < gap < apart and (after.spaced or gap < size * 0.2)


def _typed_space(before: Word, after: Word) -> float:
    """Return what is just too wide for a space where all letters are of one width; else 0."""
    widths = [(word.right - word.left) / len(word.text) for word in (before, after)]
    return _TYPED * min(widths) if max(widths) - min(widths) < _ONE_WIDTH * max(widths) else 0.0


def _run(words: list[Word], sheet: _Sheet, address: str) -> Run:
    if words[0].left > words[-1].left and not any(_RIGHT_TO_LEFT.search(w.text) for w in words):
        # PDFium tells Latin words among Arabic ones from the right.
        words = sorted(words, key=lambda word: word.left)
        if words[-1].text in _POINTS:
            words = [words[-1], *words[:-1]]
    text = "".join(
        f" {word.text}" if word.spaced and at else word.text for at, word in enumerate(words)
    )
    look: Look = words[0].look
    left, top, right, bottom = sheet.box(
        min(word.left for word in words),
        min(word.bottom for word in words),
        max(word.right for word in words),
        max(word.top for word in words),
    )
    return Run(
        text,
        round(left, 2),
        round(top, 2),
        round(right, 2),
        round(bottom, 2),
        look.size,
        bold=look.bold,
        italic=look.italic,
        colour=look.colour,
        link=address,
    )


def _links_of(
    document: pdfium.PdfDocument, page: pdfium.PdfPage, sheet: _Sheet
) -> tuple[_Link, ...]:
    return tuple(
        _Link(*sheet.box(*rectangle), address) for rectangle, address in _annotated(document, page)
    )


def _annotated(
    document: pdfium.PdfDocument, page: pdfium.PdfPage
) -> Iterator[tuple[tuple[float, float, float, float], str]]:
    place, link = ctypes.c_int(0), pdf.FPDF_LINK()
    while pdf.FPDFLink_Enumerate(page.raw, ctypes.byref(place), ctypes.byref(link)):
        rectangle = pdf.FS_RECTF()
        address = _address(document, pdf.FPDFLink_GetAction(link))
        if address and pdf.FPDFLink_GetAnnotRect(link, ctypes.byref(rectangle)):
            # Some programs give the corners the other way round.
            low, high = sorted((rectangle.bottom, rectangle.top))
            yield (rectangle.left, low, rectangle.right, high), address


def _address(document: pdfium.PdfDocument, action: Any) -> str:
    if not action:
        return ""
    length = pdf.FPDFAction_GetURIPath(document.raw, action, None, 0)
    buffer = ctypes.create_string_buffer(length)
    pdf.FPDFAction_GetURIPath(document.raw, action, buffer, length)
    return buffer.value.decode("utf-8", "replace")


def _link_of(word: Word, sheet: _Sheet, links: tuple[_Link, ...]) -> str:
    left, top, right, bottom = sheet.box(word.left, word.bottom, word.right, word.top)
    x, y = (left + right) / 2, (top + bottom) / 2
    for link in links:
        if link.left <= x <= link.right and link.top <= y <= link.bottom:
            return link.address
    return ""
