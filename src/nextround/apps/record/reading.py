"""A CV read in the child process with walls, whatever is to become of it."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from nextround.engine import cv
from nextround.formats import reading


class PaperError(ValueError):
    """A paper cannot be read as what it is taken for; the text is fit to show."""


@dataclass(frozen=True, slots=True)
class ReadCv:
    """What a CV tells.

    Attributes:
        notes: What was left out, a sentence each.
    """

    understood: cv.CvReading
    notes: tuple[str, ...]


def cv_from(content: bytes, *, name: str, called: str | None = None) -> ReadCv:
    """Return what a CV tells.

    `name` may decide what kind of file it is; `called` is what its facts say they come from,
    the name where it is not given.

    Raises:
        PaperError: It cannot be read.
    """
    try:
        found = reading.cv(content, name=name)
    except reading.UnreadableError as error:
        raise PaperError(_(str(error))) from error
    file = name if called is None else called
    return ReadCv(cv.read(found.document, file=file), found.notes)
