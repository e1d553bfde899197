"""How the letters of a PDF look: size, weight, slant, colour, and whether anyone can see them."""

import ctypes
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdf

if TYPE_CHECKING:
    from nextround.formats.read.pdf_words import Word

_INVISIBLE = {3, 7}  # rendering modes of text: neither filled nor stroked
_FILLED_AND_STROKED = 2  # which thickens the letters
_BOLD = re.compile(r"bold|black|heavy|semib|demi|-bd|\bbx\d|cmbx|medi\b", re.IGNORECASE)
_ITALIC = re.compile(r"ital|obliq|slant|-it\b|cmti|kursiv", re.IGNORECASE)
_BOLD_WEIGHT = 600
# Small capitals are set as large letters beside smaller ones, so sizes are kept to the half point.
_STEPS_A_POINT = 2
_SMALLEST = 1.5
_WHITE = 0xF8


@dataclass(frozen=True, slots=True)
class Look:
    """How letters look.

    Attributes:
        hidden: Drawn without ink.
        turned: Written upwards or downwards.
        libertine: Of the typeface that keeps its small capitals among the private letters.
    """

    size: float
    bold: bool
    italic: bool
    colour: str
    hidden: bool = False
    turned: bool = False
    libertine: bool = False


_PLAIN = Look(10.0, bold=False, italic=False, colour="000000")


@dataclass(slots=True)
class Looks:
    """The looks of one page of text, asked for once an object and not once a letter."""

    page: Any
    _known: dict[int, Look] = field(default_factory=dict)
    _fonts: dict[int, tuple[bool, bool, bool]] = field(default_factory=dict)

    def at(self, letter: int) -> tuple[int, Look]:
        """Return the object that a letter belongs to, 0 for none, and how it looks."""
        drawn = pdf.FPDFText_GetTextObject(self.page, letter)
        if not drawn:
            return 0, _PLAIN
        key = ctypes.addressof(drawn.contents)
        if key not in self._known:
            self._known[key] = self._look(drawn, letter)
        return key, self._known[key]

    def _look(self, drawn: Any, letter: int) -> Look:
        mode = pdf.FPDFTextObj_GetTextRenderMode(drawn)
        bold, italic, libertine = self._font(drawn, letter)
        size, turned = self._size(letter)
        return Look(
            size,
            bold=bold or mode == _FILLED_AND_STROKED,
            italic=italic,
            colour=_colour(drawn),
            hidden=mode in _INVISIBLE,
            turned=turned,
            libertine=libertine,
        )

    def _size(self, letter: int) -> tuple[float, bool]:
        matrix = pdf.FS_MATRIX()
        size = pdf.FPDFText_GetFontSize(self.page, letter)
        if not pdf.FPDFText_GetMatrix(self.page, letter, ctypes.byref(matrix)):
            return size, False
        stretched = size * math.hypot(matrix.c, matrix.d)
        rounded = round(stretched * _STEPS_A_POINT) / _STEPS_A_POINT
        return rounded, abs(matrix.b) > abs(matrix.a)

    def _font(self, drawn: Any, letter: int) -> tuple[bool, bool, bool]:
        font = pdf.FPDFTextObj_GetFont(drawn)
        key = ctypes.addressof(font.contents) if font else 0
        if key not in self._fonts:
            name = self._font_name(letter)
            weight = pdf.FPDFText_GetFontWeight(self.page, letter)
            angle = ctypes.c_int(0)
            slanted = bool(font) and pdf.FPDFFont_GetItalicAngle(font, ctypes.byref(angle))
            self._fonts[key] = (
                bool(_BOLD.search(name)) or weight >= _BOLD_WEIGHT,
                bool(_ITALIC.search(name)) or bool(slanted and angle.value),
                "libertin" in name.lower(),
            )
        return self._fonts[key]

    def _font_name(self, letter: int) -> str:
        buffer = ctypes.create_string_buffer(200)
        flags = ctypes.c_int(0)
        pdf.FPDFText_GetFontInfo(self.page, letter, buffer, 200, ctypes.byref(flags))
        return buffer.value.decode("utf-8", "replace")


def _colour(drawn: Any) -> str:
    red, green, blue, alpha = (ctypes.c_uint(0) for _ in range(4))
    told = pdf.FPDFPageObj_GetFillColor(
        drawn, *(ctypes.byref(part) for part in (red, green, blue, alpha))
    )
    return f"{red.value:02x}{green.value:02x}{blue.value:02x}" if told else "000000"


def visible(words: Sequence["Word"], page: pdfium.PdfPage) -> list["Word"]:
    """Return the words that a person sees.

    White words are kept where something is drawn behind them. All are kept where what is to be
    seen says nothing: words without ink are then what a scanner's software has recognised.
    """
    seen = _seen([word for word in words if not word.look.hidden], page)
    says = any(letter.isalnum() for word in seen for letter in word.text)
    return seen if says else list(words)


def _seen(inked: Sequence["Word"], page: pdfium.PdfPage) -> list["Word"]:
    seen = [word for word in inked if word.look.size > _SMALLEST]
    if not any(_is_white(word.look.colour) for word in seen):
        return seen
    behind = list(_drawn_behind(page))
    return [word for word in seen if not _is_white(word.look.colour) or _lies_on(word, behind)]


def _is_white(colour: str) -> bool:
    return all(int(colour[at : at + 2], 16) >= _WHITE for at in (0, 2, 4))


def _drawn_behind(page: pdfium.PdfPage) -> Iterable[tuple[float, float, float, float]]:
    """Yield where paths and pictures are drawn that are not white."""
    for drawn in page.get_objects(max_depth=4):
        if drawn.type in {pdf.FPDF_PAGEOBJ_PATH, pdf.FPDF_PAGEOBJ_SHADING}:
            if not _is_white(_colour(drawn.raw)):
                yield drawn.get_bounds()
        elif drawn.type == pdf.FPDF_PAGEOBJ_IMAGE:
            yield drawn.get_bounds()


def _lies_on(word: "Word", behind: list[tuple[float, float, float, float]]) -> bool:
    x, y = (word.left + word.right) / 2, (word.bottom + word.top) / 2
    return any(left <= x <= right and bottom <= y <= top for left, bottom, right, top in behind)
