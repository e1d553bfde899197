"""The reader for each kind of CV."""

from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from nextround.engine.cv.layout import Fields, Page, Run
from nextround.formats.contract import LIMITS, Note, Piece, Refusal, RefusedError
from nextround.formats.read import fields, kinds, plain

_HEAD = 20_000
_LARGEST_FIELDS = 8 * 1024 * 1024
_CUT = Note("This CV is very long; its end was left out.")


def pieces(file: BinaryIO, *, ending: str) -> Iterator[str | Piece]:
    """Yield the kind of `file`, then its pages or its fields, and notes.

    Raises:
        RefusedError: The file is of a kind that is not read, or it is damaged.
    """
    kind = kinds.kind_of(file, ending=ending)
    yield kind
    yield from _within_limits(_pieces_of(kind, file, ending=ending))


def _within_limits(found: Iterator[Piece]) -> Iterator[Piece]:
    """Yield what was found up to the agreed length, with a note where more was there."""
    text, runs, pages = LIMITS.cv_text, LIMITS.cv_runs, LIMITS.pdf_pages
    cut = False
    for piece in found:
        if isinstance(piece, Fields):
            kept_fields, cut = fields.within_limits(piece)
            yield kept_fields
        elif piece == _CUT:
            cut = True
        elif not isinstance(piece, Page):
            yield piece
        elif not pages:
            cut = True
        elif not cut:
            pages -= 1
            kept = _beginning(piece.runs, text=text, runs=runs)
            text, runs = text - sum(len(run.text) for run in kept), runs - len(kept)
            cut = kept != piece.runs
            yield piece if not cut else Page(piece.width, piece.height, kept)
    if cut:
        yield _CUT


def _beginning(found: tuple[Run, ...], *, text: int, runs: int) -> tuple[Run, ...]:
    kept: list[Run] = []
    for run in found[:runs]:
        if text <= 0:
            break
        kept.append(run if len(run.text) <= text else replace(run, text=run.text[:text]))
        text -= len(run.text)
    return tuple(kept)


def _pieces_of(kind: str, file: BinaryIO, *, ending: str) -> Iterator[Piece]:
    # Each reader's libraries are loaded for its own kind alone.
    if kind == "pdf":
        from nextround.formats.read import cv_pdf

        return cv_pdf.pieces(file)
    if kind in {"word", "opendocument", "rtf", "html"}:
        from nextround.formats.read import documents

        return documents.pages(kind, file)
    if kind == "picture":
        from nextround.formats.read import scans

        return scans.of_picture(file)
    if kind == "linkedin":
        from nextround.formats.read import linkedin

        return iter([linkedin.fields(file)])
    if kind in {"mail", "mailbox"}:
        raise RefusedError(Refusal.MAIL_NO_CV)
    return _pieces_of_text(file, ending=ending)


def _pieces_of_text(file: BinaryIO, *, ending: str) -> Iterator[Piece]:
    """Yield the fields of a text made for machines, or else the pages it makes."""
    head = file.read(_HEAD)
    file.seek(0)
    from nextround.formats.read import europass, json_resume, plain_layout, rendercv

    if europass.is_europass(head):
        return iter([europass.fields(file.read(_LARGEST_FIELDS))])
    text = plain.decoded(head).lstrip()
    if text.startswith("{"):
        return iter([json_resume.fields(plain.decoded(file.read(_LARGEST_FIELDS)))])
    if rendercv.is_rendercv(text) or ending in {".yaml", ".yml"}:
        return iter([rendercv.fields(plain.decoded(file.read(_LARGEST_FIELDS)))])
    if text.startswith("<?xml"):
        raise RefusedError(Refusal.XML_NO_CV)
    return plain_layout.pages(file)
