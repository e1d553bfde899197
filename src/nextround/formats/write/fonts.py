"""The faces of the pages, cut to the characters that pages show, as WOFF2."""

import hashlib
import sys
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from importlib.resources import files
from io import BytesIO


@dataclass(frozen=True, slots=True)
class Face:
    """One face, as packaged and as the style sheets call it.

    Attributes:
        name: What its file is called.
        family: What the style sheets call it; no installed font has this name.
        distribution: The package that holds it.
        file: The variable font in it.
        axes: Where each axis is pinned, or between which values it stays free.
        weights: Which weights it can show, as `@font-face` says it.
    """

    name: str
    family: str
    distribution: str
    file: str
    axes: tuple[tuple[str, float | tuple[float, float]], ...]
    weights: str


# The serif is set in one weight only, at sizes between those of a book and of a title.
FACES = (
    Face(
        name="serif",
        family="Nextround Serif",
        distribution="fontpkg-source-serif-4",
        file="SourceSerif4[opsz,wght].ttf",
        axes=(("wght", 400), ("opsz", 20)),
        weights="400",
    ),
    Face(
        name="sans",
        family="Nextround Sans",
        distribution="fontpkg-open-sans",
        file="OpenSans[wdth,wght].ttf",
        axes=(("wdth", 100), ("wght", (400, 600))),
        weights="400 600",
    ),
)

# Latin with all its accents, punctuation, currencies, arrows, sums and the marks of a list;
# what lies outside is set in a face of the system's.
_SHOWN = (
    (0x20, 0x7E),
    (0xA0, 0x24F),
    (0x2B0, 0x36F),
    (0x1E00, 0x1EFF),
    (0x2000, 0x206F),
    (0x2070, 0x20BF),
    (0x2100, 0x218F),
    (0x2190, 0x22FF),
    (0x25A0, 0x25FF),
)


@cache
def edition() -> str:
    """Return a short name that changes whenever the files would come out different."""
    made_with = [version(name) for name in ("fonttools", *(face.distribution for face in FACES))]
    recipe = repr((FACES, _SHOWN, made_with)).encode()
    return hashlib.sha256(recipe).hexdigest()[:12]


def woff2(face: Face) -> bytes:
    """Return the face cut to what the pages show: about 35 KB, after about 3 s."""
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    options = Options()
    options.hinting = False  # the outlines alone are half the size, and screens are fine enough
    cut = Subsetter(options)
    cut.populate(unicodes=[one for first, last in _SHOWN for one in range(first, last + 1)])
    packaged = files(face.distribution.replace("-", "_")) / "files" / face.file
    with packaged.open("rb") as opened:
        font = TTFont(BytesIO(opened.read()), recalcTimestamp=False)
    cut.subset(font)  # first, because an instance of everything takes four times as long
    font = instantiateVariableFont(font, dict(face.axes))
    font.flavor = "woff2"
    written = BytesIO()
    font.save(written)
    return written.getvalue()


def stylesheet(addresses: dict[str, str]) -> str:
    """Return the `@font-face` rules, with the address of each face by its name.

    `optional`: a face that is not there at once waits for the next page, so that no line ever
    moves under the reader's eye.
    """
    shown = ", ".join(f"U+{first:X}-{last:X}" for first, last in _SHOWN)
    return "\n".join(
        f'@font-face {{ font-family: "{face.family}"; font-style: normal; '
        f"font-weight: {face.weights}; font-display: optional; "
        f'src: url("{addresses[face.name]}") format("woff2"); unicode-range: {shown}; }}'
        for face in FACES
    )


if __name__ == "__main__":
    sys.stdout.buffer.write(woff2(next(face for face in FACES if face.name == sys.argv[1])))
