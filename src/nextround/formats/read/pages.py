"""The first pages of a PDF, or a picture, as pictures of our own making."""

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

import pypdfium2 as pdfium

from nextround.formats.contract import LIMITS, Picture, Refusal, RefusedError
from nextround.formats.read import pdf

if TYPE_CHECKING:
    from PIL import Image

# Pixels of a page's shorter side: the small print of an A4 page can be read.
_SHORT_SIDE = 900
# A page that is narrower still when it is as long as may be is a line, not a page.
_NARROWEST = 40
# Print is crisp, and a dense page takes 100 KB.
_QUALITY = 70


def pictures(file: BinaryIO) -> Iterator[Picture]:
    """Yield a picture of each of the first pages that can be drawn.

    Raises:
        RefusedError: The PDF is locked or damaged.
    """
    document = pdf.opened(file.read(LIMITS.file))
    if not len(document):
        raise RefusedError(Refusal.PDF_BROKEN)
    first = range(min(len(document), LIMITS.pictures))
    yield from filter(None, (_picture_of(document, page) for page in first))


def of_picture(file: BinaryIO) -> Iterator[Picture]:
    """Yield a picture as it looks, no larger than a page's.

    Raises:
        RefusedError: It is damaged or larger than any page.
    """
    from nextround.formats.read import scans

    image = scans.opened(file).convert("RGB")
    image.thumbnail((LIMITS.picture_width, LIMITS.picture_height))
    picture = _encoded(image)
    if picture is not None:
        yield picture


def _picture_of(document: pdfium.PdfDocument, number: int) -> Picture | None:
    """Return one page as it looks; None if it cannot be drawn."""
    try:
        page = document[number]
        scale = _scale_of(*page.get_size()) if pdf.is_sized(page) else 0.0
        if not scale:
            return None
        bitmap = page.render(scale=scale)
    except pdfium.PdfiumError:
        return None
    page.close()
    return _encoded(bitmap.to_pil())


def _scale_of(width: float, height: float) -> float:
    """Return how many pixels a point becomes; 0 for a page that is too narrow to be seen."""
    # Half a pixel is left because the size is rounded up.
    scale = min(
        (_SHORT_SIDE - 0.5) / min(width, height),
        (LIMITS.picture_width - 0.5) / width,
        (LIMITS.picture_height - 0.5) / height,
    )
    return scale if scale * min(width, height) >= _NARROWEST else 0.0


class _WebPFile(io.BytesIO):
    """What is written, with a name: by its ending Pillow loads one format, not all the usual."""

    name = "page.webp"


def _encoded(image: "Image.Image") -> Picture | None:
    """Return the picture as a file; None if it is too large, which even noise is not."""
    file = _WebPFile()
    image.save(file, quality=_QUALITY)
    if file.tell() > LIMITS.picture:
        return None
    return Picture(file.getvalue(), image.width, image.height)
