"""Pictures of words, drawn with a typeface that comes with the program."""

import io
from importlib.resources import files

from PIL import Image, ImageDraw, ImageFont

_TYPEFACE = files("fontpkg_open_sans") / "files" / "OpenSans[wdth,wght].ttf"


def _typeface(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(io.BytesIO(_TYPEFACE.read_bytes()), size)


def picture_of(*lines: str, size: int = 40, turned: float = 0.0, ground: str = "white"):
    """Return a picture with these lines below each other; a tab leads to the right half."""
    ink = "white" if ground == "black" else "black"
    image = Image.new("RGB", (1400, 200 + 2 * size * len(lines)), ground)
    draw = ImageDraw.Draw(image)
    for place, line in enumerate(lines):
        for half, text in enumerate(line.split("\t")):
            draw.text((100 + 800 * half, 100 + 2 * size * place), text, ink, _typeface(size))
    return image.rotate(turned, Image.Resampling.BICUBIC, fillcolor=ground)


def file_of(image: Image.Image, kind: str = "PNG", **how) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **how)
    return file.getvalue()
