"""Pages without words, and pictures, as grey pixels in which words can be recognised."""

import io
import struct
from collections.abc import Iterator
from itertools import pairwise
from typing import BinaryIO

import pypdfium2 as pdfium
from PIL import Image, ImageChops, ImageFilter, ImageOps, UnidentifiedImageError

from nextround.formats.contract import LIMITS, Note, Piece, Refusal, RefusedError, Scan
from nextround.formats.read import pdf

# What a recogniser reads best, in pixels an inch.
_FINE, _COARSE = 300, 200
_FEW_PAGES, _MOST_COARSE = 3, 4
_A4_SHORT, _A4_LONG = 595.0, 842.0
_SHARP_SIDE = 2_000  # letters on a screen are half as high as printed ones
_LONGEST_SIDE = 4_000
_FORMATS = ("PNG", "JPEG", "WEBP")
# Turned scans: how finely to look, in degrees, first far and then near; what is worth a turn.
_STEPS, _TURNS, _STRAIGHT = (1.0, 0.25, 0.1), range(-5, 6), 0.3
_SAMPLE_SIDE = 700
_WHITE, _DARKER = 255, 2.0
# Half an inch around each place is where its paper is looked for, in patches of so many pixels.
_PATCH, _PATCHES = 16, 9
# A JPEG that is refined in hundreds of passes over all its pixels is made to take minutes.
_PASS, _MOST_PASSES, _VAST = b"\xff\xda", 50, 20_000
_LIBRARY_ERRORS = (
    UnidentifiedImageError,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
    OSError,
    SyntaxError,
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    ZeroDivisionError,
    struct.error,
)


def of_pdf(document: pdfium.PdfDocument, *, fine: bool = False) -> Iterator[Piece]:
    """Yield the first pages of a PDF without words that show anything, and a note on the rest.

    Someone waits for words: few pages, in half the time that fine ones take to be recognised.

    Raises:
        RefusedError: No page shows anything.
    """
    count = min(len(document), LIMITS.scans if fine else _MOST_COARSE)
    inch = _FINE if fine and count <= _FEW_PAGES else _COARSE
    found = [scan for number in range(count) if (scan := _page(document, number, inch=inch))]
    if not found:
        raise RefusedError(Refusal.PDF_NO_WORDS)
    yield from _within_limits(found)
    if len(document) > count:
        yield Note(f"The scan has {len(document):,} pages; only the first {count} were read.")


def of_picture(file: BinaryIO) -> Iterator[Piece]:
    """Yield a picture as a page.

    Raises:
        RefusedError: It is damaged, larger than any page, or shows nothing.
    """
    image = _on_white(opened(file))
    page_width = _A4_SHORT if image.height >= image.width else _A4_LONG
    scan = _scan(_sized(image), page_width=page_width)
    if scan is None:
        raise RefusedError(Refusal.NO_WORDS_SEEN)
    yield scan


def opened(file: BinaryIO) -> Image.Image:
    """Return a picture as it is to be looked at, unpacked.

    Raises:
        RefusedError: It is damaged or larger than any page.
    """
    content = file.read(LIMITS.file)
    if content.count(_PASS) > _MOST_PASSES:
        raise RefusedError(Refusal.PICTURE_BROKEN)
    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
            _refuse_vast(image)
            # A JPEG is unpacked at half or a quarter of its size where that is enough.
            image.draft(None, (_LONGEST_SIDE, _LONGEST_SIDE))
            image.load()
            return _upright(image)
    except RefusedError:
        raise
    except _LIBRARY_ERRORS:
        raise RefusedError(Refusal.PICTURE_BROKEN) from None


def _upright(image: Image.Image) -> Image.Image:
    """Return a photo turned as the camera was held; what it says of that may be damaged."""
    try:
        return ImageOps.exif_transpose(image)
    except _LIBRARY_ERRORS:
        return image.copy()


def _refuse_vast(image: Image.Image) -> None:
    if image.width * image.height > LIMITS.picture_pixels or max(image.size) > _VAST:
        raise RefusedError(Refusal.PICTURE_BROKEN)


def _page(document: pdfium.PdfDocument, number: int, *, inch: int) -> Scan | None:
    try:
        page = document[number]
        if not pdf.is_sized(page):
            return None
        width, height = page.get_size()
        scale = min(inch / 72, (LIMITS.scan_pixels / (width * height)) ** 0.5 * 0.99)
        if min(width, height) * scale < 40:
            return None
        image = page.render(scale=scale, grayscale=True).to_pil()
    except pdfium.PdfiumError:
        return None
    page.close()
    return _scan(image.convert("L"), page_width=width)


def _on_white(image: Image.Image) -> Image.Image:
    """Return a picture in grey; where it is transparent, one looks through to paper."""
    if "A" in image.getbands() or "transparency" in image.info:
        shown = image.convert("RGBA")
        paper = Image.new("RGBA", shown.size, "white")
        return Image.alpha_composite(paper, shown).convert("L")
    return image.convert("L")


def _sized(image: Image.Image) -> Image.Image:
    """Return a picture large enough for its letters to be told apart, and no larger."""
    long = max(image.size)
    factor = min(max(_SHARP_SIDE / long, 1.0), 3.0) if long < _SHARP_SIDE else 1.0
    factor = min(factor, _LONGEST_SIDE / long)
    factor = min(factor, (LIMITS.scan_pixels / (image.width * image.height)) ** 0.5 * 0.99)
    if factor == 1.0:
        return image
    size = (max(round(image.width * factor), 1), max(round(image.height * factor), 1))
    return image.resize(size, Image.Resampling.BICUBIC)


def _scan(image: Image.Image, *, page_width: float) -> Scan | None:
    """Return a page with its lines level; None where all of it is of one shade."""
    darkest, lightest = image.getextrema()
    if darkest == lightest:
        return None
    image = _light(image)
    skew = _skew(image)
    if abs(skew) >= _STRAIGHT:
        image = image.rotate(skew, Image.Resampling.BICUBIC, fillcolor=_WHITE)
    image = _on_even_paper(image)
    return Scan(image.tobytes(), image.width, image.height, page_width)


def _on_even_paper(image: Image.Image) -> Image.Image:
    """Return a page on white paper without shadows, its light grey letters darkened.

    A recogniser parts all of a page at one shade: what lies in a shadow it would take for ink,
    and grey letters beside black ones for paper.
    """
    around = image.reduce(_PATCH).filter(ImageFilter.MaxFilter(_PATCHES))
    around = around.filter(ImageFilter.GaussianBlur(_PATCHES / 2))
    shades = image.histogram()
    # Darker ground is meant, such as that of light words.
    darkest = max(range(_WHITE // 2, _WHITE + 1), key=lambda shade: shades[shade]) // 2
    lighter = around.point([round(_WHITE * darkest / max(at, darkest)) for at in range(_WHITE + 1)])
    even = ImageChops.multiply(image, lighter.resize(image.size, Image.Resampling.BILINEAR))
    return even.point(
        [round(_WHITE * min(at / darkest, 1.0) ** _DARKER) for at in range(_WHITE + 1)]
    )


def _light(image: Image.Image) -> Image.Image:
    """Return a page as dark letters on light ground, as recognisers want it."""
    middle = image.resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))
    return ImageOps.invert(image) if isinstance(middle, int) and middle < 110 else image


def _skew(image: Image.Image) -> float:
    """Return by how many degrees a page must be turned for its lines to be level.

    Of level lines the rows of pixels differ most: some run through letters, some between.
    """
    sample = image.resize(_sample_size(image), Image.Resampling.BOX)
    best = 0.0
    for step in _STEPS:
        angles = [best + step * turn for turn in _TURNS]
        # The least turn first, so that a page without lines is left as it is.
        best = max(sorted(angles, key=abs), key=lambda angle: _evenness(sample, angle))
    return best


def _sample_size(image: Image.Image) -> tuple[int, int]:
    factor = min(_SAMPLE_SIDE / max(image.size), 1.0)
    return max(round(image.width * factor), 1), max(round(image.height * factor), 1)


def _evenness(image: Image.Image, angle: float) -> float:
    turned = image.rotate(angle, Image.Resampling.BILINEAR, fillcolor=_WHITE)
    rows = turned.resize((1, turned.height), Image.Resampling.BOX).tobytes()
    return float(sum((above - below) ** 2 for above, below in pairwise(rows)))


def _within_limits(scans: list[Scan]) -> Iterator[Scan]:
    left = LIMITS.all_scan_pixels
    for scan in scans:
        left -= len(scan.pixels)
        if left < 0:
            return
        yield scan
