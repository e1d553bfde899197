"""Pages of invented CVs, laid out by hand for tests."""

from nextround.engine.cv.layout import Layout, Page, Run

WIDTH, HEIGHT = 595.0, 842.0
_LETTER = 0.5


def words(text: str, left: float, top: float, **look) -> Run:
    """Return words whose upper left corner stands at a place; letters are half as wide as high."""
    size = look.pop("size", 10.0)
    right = look.pop("right", left + _LETTER * size * len(text))
    return Run(text, left, top, right, top + 1.2 * size, size, **look)


def lines(*texts: str, left: float = 60.0, top: float = 60.0, step: float = 14.0, **look):
    """Return lines below each other; an empty text leaves one out, a # before it makes it bold."""
    return [
        words(text.lstrip("#"), left, top + step * at, bold=text.startswith("#"), **look)
        for at, text in enumerate(texts)
        if text
    ]


def heading(text: str, left: float, top: float, **look) -> Run:
    """Return words as large and bold as a heading."""
    return words(text, left, top, size=14.0, bold=True, colour="224466", **look)


def sheet(*runs: Run) -> Page:
    """Return a page of A4 with these words."""
    return Page(WIDTH, HEIGHT, tuple(runs))


def cv(*pages: Page) -> Layout:
    """Return a CV of some pages."""
    return Layout(pages)
