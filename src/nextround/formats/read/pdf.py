"""The words of a PDF, page by page."""

import math
import re
from collections.abc import Iterator
from typing import BinaryIO

import pypdfium2 as pdfium

from nextround.formats.contract import LIMITS, Note, Piece, Refusal, RefusedError, Words
from nextround.formats.read import plain

_PASSWORD_NEEDED = 4  # FPDF_ERR_PASSWORD
# PDF itself ends at 14,400 units, five metres; what is far beyond was made to do harm.
_WIDEST = 1_000_000
# PDFium marks a hyphen at a line's end with one of these and joins the lines.
_LINE_HYPHEN = re.compile("[\x02\ufffe](?:\r\n)?")


def pieces(file: BinaryIO) -> Iterator[Piece]:
    """Yield the words of each page, and a note on the pages left out.

    Raises:
        RefusedError: The PDF is locked or damaged, or has no words in it.
    """
    document = opened(file.read(LIMITS.file))
    pages = len(document)
    if not pages:
        raise RefusedError(Refusal.PDF_BROKEN)
    read = [_words_of(document, page) for page in range(min(pages, LIMITS.pdf_pages))]
    words = "\n\n".join(text.strip() for text in read if text)
    if not any(character.isalnum() for character in words):
        raise RefusedError(Refusal.PDF_BROKEN if None in read else Refusal.PDF_NO_WORDS)
    text, cut = plain.shortened(words, most=LIMITS.words)
    yield Words(text)
    yield from _notes(pages, unread=read.count(None), cut=cut)


def opened(content: bytes) -> pdfium.PdfDocument:
    """Return the document with this content.

    Raises:
        RefusedError: The PDF is locked or damaged.
    """
    try:
        return pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        locked = error.err_code == _PASSWORD_NEEDED
        raise RefusedError(Refusal.PDF_LOCKED if locked else Refusal.PDF_BROKEN) from None


def is_sized(page: pdfium.PdfPage) -> bool:
    """Return whether a page has the size of one, and not one that was made to do harm."""
    return all(0 < side < _WIDEST and math.isfinite(side) for side in page.get_size())


def _words_of(document: pdfium.PdfDocument, number: int) -> str | None:
    """Return the words of one page; None if the page cannot be read."""
    try:
        page = document[number]
        if not is_sized(page):
            return None
        text = page.get_textpage().get_text_range()
    except pdfium.PdfiumError:
        return None
    page.close()
    return plain.cleaned(_LINE_HYPHEN.sub("-", text))


def _notes(pages: int, *, unread: int, cut: bool) -> Iterator[Piece]:
    if pages > LIMITS.pdf_pages:
        yield Note(f"The PDF has {pages:,} pages; only the first {LIMITS.pdf_pages} were read.")
    if unread:
        yield Note(f"{unread} {'page is' if unread == 1 else 'pages are'} damaged and left out.")
    if cut:
        yield Note(f"Only the first {LIMITS.words:,} characters were read.")
