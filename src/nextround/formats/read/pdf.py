"""The words of a PDF, page by page."""

import math
import re
from collections.abc import Iterator, Sequence
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
    silent = [n for n, text in enumerate(read) if text is not None and not has_words(text)]
    if len(silent) + read.count(None) == len(read):
        if None in read:
            raise RefusedError(Refusal.PDF_BROKEN)
        # What draws pages is large, and few files need it.
        from nextround.formats.read import scans

        yield from scans.of_pdf(document)
        return
    words = "\n\n".join(text.strip() for text in read if text)
    text, cut = plain.shortened(words, most=LIMITS.words)
    yield Words(text)
    yield from notes(document, unread=read.count(None), silent=silent)
    if cut:
        yield Note(f"Only the first {LIMITS.words:,} characters were read.")


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


def has_words(text: str) -> bool:
    """Return whether there is a letter or a digit in a text."""
    return any(character.isalnum() for character in text)


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


def notes(document: pdfium.PdfDocument, *, unread: int, silent: Sequence[int]) -> Iterator[Note]:
    """Yield what is to be said of pages left out.

    Args:
        document: The document.
        unread: How many pages are damaged.
        silent: The pages in which no words are, from 0: of scans one is told, of empty ones not.
    """
    pages = len(document)
    if pages > LIMITS.pdf_pages:
        yield Note(f"The PDF has {pages:,} pages; only the first {LIMITS.pdf_pages} were read.")
    if unread:
        yield Note(f"{unread} {'page is' if unread == 1 else 'pages are'} damaged and left out.")
    shown = [str(number + 1) for number in silent if _shows_something(document, number)]
    if shown:
        which = f"Page {shown[0]} holds" if len(shown) == 1 else f"Pages {', '.join(shown)} hold"
        yield Note(f"{which} no words that can be copied, as a scan does, and may tell more.")


def _shows_something(document: pdfium.PdfDocument, number: int) -> bool:
    try:
        page = document[number]
        shows = next(iter(page.get_objects(max_depth=1)), None) is not None
    except pdfium.PdfiumError:
        return False
    page.close()
    return shows
