"""A CV as it comes out of the reading child, made short for tests."""

from nextround.engine.cv.layout import Layout, Run
from nextround.formats import reading
from nextround.formats.contract import RefusedError


def runs_of(content: bytes, *, name: str = "") -> list[Run]:
    """Return all runs of a CV that is read as pages."""
    document = reading.cv(content, name=name).document
    assert isinstance(document, Layout)
    return [run for page in document.pages for run in page.runs]


def texts_of(content: bytes, *, name: str = "") -> list[str]:
    return [run.text for run in runs_of(content, name=name)]


def run_of(content: bytes, text: str, *, name: str = "") -> Run:
    """Return the one run with this text."""
    [found] = [run for run in runs_of(content, name=name) if run.text == text]
    return found


def resume_of(content: bytes, *, name: str = ""):
    return reading.cv(content, name=name).document.resume


def refusal_of(content: bytes, *, name: str = ""):
    try:
        reading.cv(content, name=name)
    except RefusedError as error:
        return error.refusal
    return None
