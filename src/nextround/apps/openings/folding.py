"""Letters without their capitals and accents, for finding and for sorting: one rule everywhere.

As the full-text index folds them: "Österreich" is found by "osterreich" and sorts beside it,
while letters that are no accented ones, such as "ß" and "ø", stay themselves. A field is asked
by `name__folded="ada"` or `name__folded__contains="ad"`, and sorted by `Folded("name")`.
"""

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from django.db.backends.signals import connection_created
from django.db.backends.sqlite3.base import DatabaseWrapper
from django.db.models import CharField, TextField, Transform

if TYPE_CHECKING:
    from sqlite3 import Connection

_FUNCTION = "nextround_folded"
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_LOOSE_ACCENTS = re.compile("[\u0300-\u036f]")


@CharField.register_lookup
@TextField.register_lookup
class Folded(Transform):
    """A text of the database, folded; what it is compared with is folded too."""

    lookup_name = "folded"
    function = _FUNCTION
    bilateral = True
    output_field = TextField()


def folded(text: str) -> str:
    """Return the text without capitals and accents, those that stand alone included."""
    return text.lower() if text.isascii() else _LOOSE_ACCENTS.sub("", letterwise(text))


def letterwise(text: str) -> str:
    """Return the text without capitals and accents, character for character."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(letter.lower()[0] for letter in text)
    return _NOT_ASCII.sub(lambda letter: _plain(letter[0]), lower)


def know() -> None:
    """Let every connection to SQLite know the function behind `Folded`."""
    connection_created.connect(_teach, dispatch_uid=_FUNCTION)


def _teach(connection: Any, **_: object) -> None:
    if isinstance(connection, DatabaseWrapper):
        kept: Connection = connection.connection
        kept.create_function(_FUNCTION, 1, _or_nothing, deterministic=True)


# One look at a table counts its rows and then shows them, and the next asks for the same again.
@lru_cache(maxsize=4096)
def _or_nothing(text: str | None) -> str | None:
    return None if text is None else folded(str(text))


@lru_cache(maxsize=1024)
def _plain(letter: str) -> str:
    """Return the plain letter, where all that is parted from it is accents."""
    parted = unicodedata.normalize("NFD", letter)
    return parted[0] if all(map(unicodedata.combining, parted[1:])) else letter
