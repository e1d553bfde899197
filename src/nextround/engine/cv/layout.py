"""What a reader hands on of a CV: words with their place and look, or fields already told apart."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stand together on one line in one font.

    Formats without pages (Word, OpenDocument, RTF, text) give places that keep what a person
    sees apart: lines below each other, cells and tab stops beside each other.

    Attributes:
        left: In points from the left edge of the page, as `right`.
        top: In points from the upper edge of the page, as `bottom`.
        size: Of the letters, in points.
        colour: Red, green and blue as six hexadecimal digits.
        link: The address that a click on the words leads to; empty: none.
        heading: 1 and up where the file itself says that this is a heading, else 0.
        item: Whether the file itself says that this begins an item of a list.
        paragraph: Runs of one paragraph share a number; 0 where the file does not tell.
        cell: Table, row and column, where the file itself says that this stands in a table.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float
    bold: bool = False
    italic: bool = False
    colour: str = "000000"
    link: str = ""
    heading: int = 0
    item: bool = False
    paragraph: int = 0
    cell: tuple[int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One page; its runs stand in the order of the file, which is not always that of reading."""

    width: float
    height: float
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """A CV as words with their place and look."""

    pages: tuple[Page, ...]


@dataclass(frozen=True, slots=True)
class Fields:
    """A CV in a format whose fields are told apart already.

    Attributes:
        format: Such as "json-resume", "rendercv", "europass", "linkedin-export".
        resume: In the shape of JSON Resume 1.0.0, with whatever more the file had.
    """

    format: str
    resume: Mapping[str, object] = field(default_factory=dict)
