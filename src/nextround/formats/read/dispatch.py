"""The reader for each kind of file."""

from collections.abc import Iterator
from typing import BinaryIO

from nextround.formats.contract import Picture, Piece, Refusal, RefusedError
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
    """Yield pictures of the first pages of `file`, if it is a PDF or a picture itself.

    Raises:
        RefusedError: It is locked or damaged.
    """
    try:
        kind = kinds.kind_of(file, ending=ending)
    except RefusedError:
        return  # of a kind that is not read, and so no PDF
    if kind == "pdf":
        from nextround.formats.read import pages

        yield from pages.pictures(file)
    elif kind == "picture":
        from nextround.formats.read import pages

        yield from pages.of_picture(file)


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
    if kind in {"word", "opendocument", "rtf"}:
        from nextround.formats.read import documents

        return documents.pieces(kind, file)
    if kind == "picture":
        from nextround.formats.read import scans

        return scans.of_picture(file)
    if kind == "linkedin":
        raise RefusedError(Refusal.ARCHIVE)
    from nextround.formats.read import plain

    return plain.pieces(file)
