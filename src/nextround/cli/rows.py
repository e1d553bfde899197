"""Files of rows: one JSON object a line, as many and as long as one can look through."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from nextround.cli.words import gettext as _

# A line of a mailbox kept as JSON, and how many of them are read.
_LONGEST_LINE = 1_000_000
_MOST_LINES = 100_000


class NotRowsError(ValueError):
    """A line that cannot be read; the text says which and why."""


def rows_of(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield each row of a file with its number, from 1.

    Raises:
        NotRowsError: The file cannot be opened, or a line is no JSON object or has no end.
    """
    try:
        with path.open("rb") as file:
            yield from rows(file)
    except OSError as error:
        words = _("cannot be opened: %(reason)s.") % {"reason": error.strerror}
        raise NotRowsError(words) from error


def rows(file: BinaryIO, *, begun: bytes = b"") -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield each row of what is open; `begun` is what was read of it before.

    Raises:
        NotRowsError: A line is no JSON object, or is too long, or one too many.
    """
    for number in range(1, _MOST_LINES + 2):
        line = begun + file.readline(_LONGEST_LINE + 1)
        begun = b""
        if not line:
            return
        if number > _MOST_LINES:
            words = _("Only the first %(most)s lines were read.") % {"most": f"{_MOST_LINES:,}"}
            raise NotRowsError(words)
        if len(line) > _LONGEST_LINE:
            longest = {"number": number, "most": f"{_LONGEST_LINE:,}"}
            words = _("Line %(number)s is longer than %(most)s bytes.") % longest
            raise NotRowsError(words)
        if line.strip():
            yield number, _row(line, number)


def texts_in(row: dict[str, Any], names: tuple[str, ...], *, number: int) -> dict[str, str]:
    """Return the texts of a row by name, empty where it says nothing.

    Raises:
        NotRowsError: One of them is something else than text.
    """
    texts = {name: row.get(name) or "" for name in names}
    wrong = next((name for name, value in texts.items() if not isinstance(value, str)), None)
    if wrong is not None:
        must = _('Line %(number)s: "%(key)s" must be text.')
        raise NotRowsError(must % {"number": number, "key": wrong})
    return texts


def _row(line: bytes, number: int) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise NotRowsError(_("Line %(number)s is not JSON.") % {"number": number}) from error
    if not isinstance(row, dict):
        raise NotRowsError(_("Line %(number)s is no JSON object.") % {"number": number})
    return row
