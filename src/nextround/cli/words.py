"""The words of the command line, in the language of the person or of the terminal."""

import gettext as catalogues
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

import click

# The catalogue of the pages, read without the web framework: many commands never load it.
_FOLDER = Path(__file__).parents[1] / "locale"
_DOMAIN = "django"
# Whether it is known whose language to speak; before that the terminal's is spoken.
_person_is_known = ContextVar("person_is_known", default=False)


def gettext(sentence: str) -> str:
    """Return the sentence as the reader's language has it; English where it has none."""
    if not _person_is_known.get():
        return _of_the_terminal().gettext(sentence)
    from django.utils import translation

    return translation.gettext(sentence)


def ngettext(singular: str, plural: str, number: int) -> str:
    """Return the one of both that fits the number, as the reader's language has it."""
    if not _person_is_known.get():
        return _of_the_terminal().ngettext(singular, plural, number)
    from django.utils import translation

    return translation.ngettext(singular, plural, number)


def speak(language: str) -> None:
    """Use the person's language until the command ends, in what the apps say too."""
    click.get_current_context().find_root().with_resource(_speaking(language))


@contextmanager
def _speaking(language: str) -> Iterator[None]:
    from django.utils import translation

    before = _person_is_known.set(True)
    try:
        with translation.override(language):
            yield
    finally:
        _person_is_known.reset(before)


def _of_the_terminal() -> catalogues.NullTranslations:
    """Return the catalogue that the environment asks for; it is parsed once only."""
    return catalogues.translation(_DOMAIN, _FOLDER, fallback=True)
