"""A CV as a PDF: its pages, and the notes on what was left out."""

import ctypes
from collections.abc import Iterator
from typing import BinaryIO

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from nextround.engine.cv.layout import Fields
from nextround.formats.contract import LIMITS, Piece, Refusal, RefusedError
from nextround.formats.read import europass, pdf, pdf_layout

_MOST_ATTACHMENTS, _LARGEST_ATTACHMENT = 20, 4 * 1024 * 1024
_HEAD = 20_000


def pieces(file: BinaryIO) -> Iterator[Piece]:
    """Yield the pages of a PDF, each with its words and their places.

    Raises:
        RefusedError: The PDF is locked or damaged, or has no words in it.
    """
    document = pdf.opened(file.read(LIMITS.file))
    count = len(document)
    if not count:
        raise RefusedError(Refusal.PDF_BROKEN)
    attached = _europass_in(document)
    if attached:
        yield attached
        return
    file.seek(0)
    pages = list(pdf_layout.pages(file))
    silent = [
        number
        for number, page in enumerate(pages)
        if page and not any(pdf.has_words(run.text) for run in page.runs)
    ]
    if len(silent) + pages.count(None) == len(pages):
        from nextround.formats.read import scans

        yield from scans.of_pdf(document, fine=True)
        return
    yield from (page for page in pages if page)
    yield from pdf.notes(document, unread=pages.count(None), silent=silent)


def _europass_in(document: pdfium.PdfDocument) -> Fields | None:
    """Return the fields of the XML that Europass attaches to its PDFs; None if there is none."""
    try:
        for number in range(min(document.count_attachments(), _MOST_ATTACHMENTS)):
            attachment = document.get_attachment(number)
            content = bytes(attachment.get_data()) if _is_small(attachment) else b""
            if europass.is_europass(content[:_HEAD]):
                return europass.fields(content)
    except (pdfium.PdfiumError, RefusedError):
        return None  # the pages still say it all
    return None


def _is_small(attachment: pdfium.PdfAttachment) -> bool:
    """Return whether an attachment may be taken in, by what its file unpacks to."""
    size = ctypes.c_ulong()
    told = pdfium_c.FPDFAttachment_GetFile(attachment, None, 0, size)
    return bool(told) and size.value <= _LARGEST_ATTACHMENT
