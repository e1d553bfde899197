"""The reader for each kind of file."""

from collections.abc import Iterator
from typing import BinaryIO

from nextround.formats.contract import Picture, Piece, RefusedError
from nextround.formats.read import kinds


def pieces(file: BinaryIO, *, ending: str) -> Iterator[str | Piece]:
    """Yield the kind of `file`, then its words, mails and notes.

    Raises:
        RefusedError: The file is of a kind that is not read, or it is damaged.
    """
    kind = kinds.kind_of(file, ending=ending)
    yield kind
    yield from _pieces_of(kind, file)


def pictures(file: BinaryIO, *, ending: str) -> Iterator[Picture]:
    """Yield pictures of the first pages of `file`; nothing but a PDF has pages.

    Raises:
        RefusedError: The PDF is locked or damaged.
    """
    try:
        kind = kinds.kind_of(file, ending=ending)
    except RefusedError:
        return  # of a kind that is not read, and so no PDF
    if kind == "pdf":
        from nextround.formats.read import pages

        yield from pages.pictures(file)


def _pieces_of(kind: str, file: BinaryIO) -> Iterator[Piece]:
    # Each reader's libraries are loaded for its own kind alone: a text starts in half the time.
    if kind == "pdf":
        from nextround.formats.read import pdf

        return pdf.pieces(file)
    if kind == "html":
        from nextround.formats.read import markup

        return markup.pieces(file)
    if kind in {"mail", "mailbox"}:
        from nextround.formats.read import mbox

        return mbox.pieces(file) if kind == "mailbox" else mbox.one(file)
    from nextround.formats.read import plain

    return plain.pieces(file)
