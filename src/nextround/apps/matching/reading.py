"""A person's papers, read in the child process with walls: their profile, a CV, a letter."""

from django.utils.translation import gettext as _

from nextround.apps.record import reading as papers
from nextround.apps.record.reading import PaperError
from nextround.engine.career.facts import Career
from nextround.formats import reading

__all__ = ["PaperError", "cv_from", "profile_from", "words_from"]


def profile_from(content: bytes, *, name: str) -> Career:
    """Return the career that an export or a saved PDF tells.

    Raises:
        PaperError: There is nothing of a profile to be had in it.
    """
    career = cv_from(content, name=name)
    if not career.facts and not career.profile.label and not career.profile.summary:
        raise PaperError(
            _("Nothing of a profile was found in this file. Choose LinkedIn’s export or its PDF.")
        )
    return career


def cv_from(content: bytes, *, name: str) -> Career:
    """Return the career that a CV tells.

    Raises:
        PaperError: It cannot be read.
    """
    return papers.cv_from(content, name=name).understood.career


def words_from(content: bytes, *, name: str) -> str:
    """Return the words of a letter.

    Raises:
        PaperError: It cannot be read, or has none.
    """
    try:
        return reading.read(content, name=name).words
    except reading.UnreadableError as error:
        raise PaperError(_(str(error))) from error
