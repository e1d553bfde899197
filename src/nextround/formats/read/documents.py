"""Documents without pages, of whichever program: their words, or pages made of them."""

from collections.abc import Iterator
from typing import BinaryIO

from nextround.engine.cv.layout import Page
from nextround.formats.contract import LIMITS, Note, Piece, Refusal, RefusedError, Words
from nextround.formats.read import plain, setting
from nextround.formats.read.flow import Document, has_words, words_of


def pieces(kind: str, file: BinaryIO) -> Iterator[Piece]:
    """Yield the words of a document of this kind.

    Raises:
        RefusedError: It is locked, damaged or made to do harm, or has no words.
    """
    document = _document(kind, file)
    text, cut = plain.shortened(words_of(document.blocks), most=LIMITS.words)
    yield Words(text)
    if cut or document.cut:
        yield Note(f"Only the first {len(text):,} characters were read.")


def pages(kind: str, file: BinaryIO) -> Iterator[Page | Note]:
    """Yield the pages that a document of this kind makes, and a note on what was left out.

    Raises:
        RefusedError: As for `pieces`.
    """
    document = _document(kind, file)
    yield from setting.pages(document.blocks, document.sheet)
    if document.cut:
        yield Note("This CV is very long; its end was left out.")


def _document(kind: str, file: BinaryIO) -> Document:
    document = _read(kind, file)
    if not has_words(document.blocks):
        raise RefusedError(Refusal.NO_WORDS)
    return document


def _read(kind: str, file: BinaryIO) -> Document:
    # Each reader's libraries are loaded for its own kind alone.
    if kind == "word":
        from nextround.formats.read import word

        return word.document(file)
    if kind == "opendocument":
        from nextround.formats.read import opendocument

        return opendocument.document(file)
    if kind == "rtf":
        from nextround.formats.read import rtf

        return rtf.document(file)
    from nextround.formats.read import markup_flow

    return markup_flow.document(file)
