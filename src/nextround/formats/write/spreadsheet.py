"""Rows as comma-separated values that no spreadsheet takes for a formula."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence

# What a spreadsheet reads as the beginning of a formula, in its full-width form too; some look
# behind white space and quotes.
_FORMULA = re.compile(r"^[\s'\"]*[=+\-@\t\r\n＝＋－＠]")
# Numbers and telephone numbers stay as they are: no formula is made of these alone.
_PLAIN_NUMBER = re.compile(r"^[+-]?[\s().,/]*\d[\d\s().,/:%-]*$")

# So that Excel takes the file for UTF-8.
_BYTE_ORDER_MARK = "\ufeff"


def as_csv(rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """Yield the rows as lines of CSV (RFC 4180), each cell guarded."""
    line = io.StringIO()
    writer = csv.writer(line, lineterminator="\r\n")
    yield _BYTE_ORDER_MARK
    for row in rows:
        writer.writerow([guarded("" if cell is None else str(cell)) for cell in row])
        yield line.getvalue()
        line.seek(0)
        line.truncate()


def guarded(cell: str) -> str:
    """Return a cell's text with an apostrophe before what a spreadsheet would work out."""
    if _FORMULA.match(cell) and not _is_number(cell):
        return f"'{cell}"
    return cell


def _is_number(cell: str) -> bool:
    return _PLAIN_NUMBER.fullmatch(cell) is not None and any(map(str.isdigit, cell))
