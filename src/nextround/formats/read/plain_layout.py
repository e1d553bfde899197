"""A plain text as a page: what stands in columns of letters stays beside each other."""

import re
import textwrap
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import BinaryIO

from nextround.engine.cv.layout import Page, Run
from nextround.formats.contract import LIMITS, Refusal, RefusedError
from nextround.formats.read import plain

_LETTER, _LINE, _SIZE, _MARGIN = 6.0, 13.0, 10.0, 72.0
_LONGEST_LINE, _WRAPPED = 120, 100
_LINES_A_PAGE = 700
_TEXTS = re.compile(r"\S(?: {0,2}\S)*")
# Headings, bold words and links as Markdown marks them.
_HEADING = re.compile(r"(#{1,6}) {1,4}(?=\S)")
_BOLD = re.compile(r"\*\*([^*\n]{1,300})\*\*")
_LINK = re.compile(r"\[([^\[\]\n]{1,300})\]\((https?://[^)\s]{1,500}|mailto:[^)\s]{1,300})\)")


def pages(file: BinaryIO) -> Iterator[Page]:
    """Yield the pages that a plain text makes.

    Raises:
        RefusedError: There is nothing in it but spaces.
    """
    text = plain.decoded(file.read(4 * LIMITS.cv_text))
    if not text.strip():
        raise RefusedError(Refusal.NO_WORDS)
    # One more than agreed is enough to know that there were too many.
    lines = list(islice(_lines(text), LIMITS.cv_runs + 1))
    for start in range(0, len(lines), _LINES_A_PAGE):
        yield _page(lines[start : start + _LINES_A_PAGE])


def _lines(text: str) -> Iterator[tuple[str, int]]:
    """Yield each line as it would stand on a page, and the number of a paragraph that is told."""
    for number, line in enumerate(text.split("\n"), start=1):
        shown = line.expandtabs(8).rstrip()
        if len(shown) <= _LONGEST_LINE:
            yield shown, 0  # who breaks lines by hand does not tell where a paragraph ends
        else:
            yield from ((part, number) for part in textwrap.wrap(shown, _WRAPPED))


def _page(lines: list[tuple[str, int]]) -> Page:
    runs = [run for place, line in enumerate(lines) for run in _runs(*line, place=place)]
    right = max((run.right for run in runs), default=0.0)
    return Page(right + _MARGIN, len(lines) * _LINE + 2 * _MARGIN, tuple(runs))


def _runs(line: str, paragraph: int, *, place: int) -> Iterator[Run]:
    marked = _HEADING.match(line)
    heading = len(marked[1]) if marked else 0
    shown = line[marked.end() :] if marked else line
    for found in _TEXTS.finditer(shown):
        left = _MARGIN + found.start() * _LETTER
        run = Run(
            text=found[0],
            left=left,
            top=_MARGIN + place * _LINE,
            right=left + len(found[0]) * _LETTER,
            bottom=_MARGIN + place * _LINE + _SIZE,
            size=_SIZE,
            heading=heading,
            paragraph=min(paragraph, 999_999),
        )
        yield _unmarked(run)


def _unmarked(run: Run) -> Run:
    """Return a run without the marks around bold words and links, but with what they mean."""
    linked = _LINK.search(run.text)
    text = _LINK.sub(r"\1", run.text)
    bold = _BOLD.sub(r"\1", text)
    is_bold = bold != text and _BOLD.match(text) is not None
    return replace(run, text=bold, bold=is_bold, link=linked[2] if linked else "")
