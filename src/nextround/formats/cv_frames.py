"""The frames in which a CV comes out of the reading child, and how its parent checks them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from nextround.engine.cv.layout import Fields, Layout, Page, Run
from nextround.formats import frames
from nextround.formats.answers import Answer
from nextround.formats.contract import CvFile, Limits, Refusal, RefusedError

Frame = dict[str, object]

# Points; what lies further out stands on no page.
_FAR = 1_000_000.0
_LARGEST_LETTER = 2_000.0
_RUN_VALUES = 14
_RUNS_A_FRAME = 200
_DEEPEST_HEADING = 9
_LONGEST_LINK = 2_000
_MOST_NUMBERED = 1_000_000
_LONGEST_NAME = 200
_COLOUR = re.compile(r"[0-9a-f]{6}")
_FORMAT = re.compile(r"[a-z][a-z-]{1,30}")


def of_page(page: Page) -> Iterator[Frame]:
    """Yield the frames of one page: its size, then its runs."""
    yield {"page": [page.width, page.height]}
    for start in range(0, len(page.runs), _RUNS_A_FRAME):
        yield {"runs": [_listed(run) for run in page.runs[start : start + _RUNS_A_FRAME]]}


def of_fields(fields: Fields) -> Frame:
    """Return the frame of a CV whose fields are told apart."""
    return {"fields": [fields.format, dict(fields.resume)]}


def _listed(run: Run) -> list[object]:
    places = [round(place, 2) for place in (run.left, run.top, run.right, run.bottom, run.size)]
    look = [run.bold, run.italic, run.colour, run.link]
    cell = None if run.cell is None else list(run.cell)
    return [run.text, *places, *look, run.heading, run.item, run.paragraph, cell]


@dataclass(slots=True)
class Found(Answer):
    """A CV as far as it has come in."""

    pages: list[tuple[float, float]] = field(default_factory=list)
    runs: list[list[Run]] = field(default_factory=list)
    fields: Fields | None = None
    _text_left: int = field(init=False)
    _runs_left: int = field(init=False)

    def __post_init__(self) -> None:
        Answer.__post_init__(self)
        self._text_left, self._runs_left = self.limits.cv_text, self.limits.cv_runs

    def take(self, name: str, content: object) -> None:
        """Take in one piece.

        Raises:
            ValueError: It is not well formed, or more than was agreed.
        """
        if self.fields is not None and name not in {"kind", "note"}:
            raise ValueError("nothing goes with fields")
        if not self.takes(name, content):
            self._take_document(name, content)

    def cv(self) -> CvFile:
        """Return all that came in.

        Raises:
            RefusedError: It is not a whole CV.
        """
        if not self.kind or (self.fields is None and not self.pages):
            raise RefusedError(Refusal.BROKE)
        sizes = zip(self.pages, self.runs, strict=True)
        pages = tuple(Page(width, height, tuple(runs)) for (width, height), runs in sizes)
        return CvFile(self.kind, self.fields or Layout(pages), tuple(self.notes))

    def _take_document(self, name: str, content: object) -> None:
        if name == "page" and len(self.pages) < self.limits.pdf_pages:
            width, height = frames.listed(content, length=2)
            self.pages.append((frames.number(width, most=_FAR), frames.number(height, most=_FAR)))
            self.runs.append([])
        elif name == "runs" and self.pages and isinstance(content, list):
            self.runs[-1].extend(self._run(each) for each in content)
        elif name == "fields" and not self.pages:
            self.fields = _fields(content, limits=self.limits)
        else:
            raise ValueError("no such frame, or one too many")

    def _run(self, content: object) -> Run:
        run = _run(content)
        self._runs_left -= 1
        self._text_left -= len(run.text)
        if self._runs_left < 0 or self._text_left < 0:
            raise ValueError("more than agreed")
        return run


def _run(content: object) -> Run:
    values = frames.listed(content, length=_RUN_VALUES)
    text, *places, size, bold, italic, colour, link, heading, item, paragraph, cell = values
    left, top, right, bottom = (frames.number(place, most=_FAR) for place in places)
    if not _COLOUR.fullmatch(frames.text(colour)):
        raise ValueError("not a colour")
    return Run(
        text=frames.text(text),
        left=left,
        top=top,
        right=right,
        bottom=bottom,
        size=frames.number(size, most=_LARGEST_LETTER),
        bold=frames.truth(bold),
        italic=frames.truth(italic),
        colour=frames.text(colour),
        link=frames.text(link, most=_LONGEST_LINK),
        heading=frames.whole(heading, most=_DEEPEST_HEADING),
        item=frames.truth(item),
        paragraph=frames.whole(paragraph, most=_MOST_NUMBERED),
        cell=_cell(cell),
    )


def _cell(content: object) -> tuple[int, int, int] | None:
    if content is None:
        return None
    table, row, column = frames.listed(content, length=3)
    return (
        frames.whole(table, most=_MOST_NUMBERED),
        frames.whole(row, most=_MOST_NUMBERED),
        frames.whole(column, most=_MOST_NUMBERED),
    )


def _fields(content: object, *, limits: Limits) -> Fields:
    name, resume = frames.listed(content, length=2)
    if not _FORMAT.fullmatch(frames.text(name)) or not isinstance(resume, dict):
        raise ValueError("not fields")
    _refuse_unless_plain(resume, limits=limits)
    return Fields(frames.text(name), resume)


def _refuse_unless_plain(resume: dict[str, object], *, limits: Limits) -> None:
    """Walk all values a level at a time, so that no nesting can exhaust the stack.

    Raises:
        ValueError: A value is none of JSON's, or they are too many, too deep or too long.
    """
    level: list[object] = [resume]
    values = length = 0
    for _ in range(limits.cv_depth):
        values += len(level)
        length += sum(len(each) for each in level if isinstance(each, str))
        if values > limits.cv_values or length > limits.cv_text:
            raise ValueError("more than agreed")
        level = [inner for each in level for inner in _inner(each)]
    if level:
        raise ValueError("deeper than agreed")


def _inner(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        for name in value:
            frames.text(name, most=_LONGEST_NAME)
        yield from value.values()
    elif isinstance(value, list):
        yield from value
    elif isinstance(value, str):
        frames.text(value)
    elif value is not None and not isinstance(value, bool):
        frames.number(value, most=1e15)
