"""What can be shown to others: a version of a document or text, in words and pictures."""

from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from nextround.apps.coaching import asking
from nextround.apps.coaching.choices import Kind
from nextround.apps.coaching.models import PagePicture, Piece
from nextround.apps.core import files, history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.openings.models import Opening
from nextround.apps.plan import services as plan
from nextround.engine import text
from nextround.formats import reading

__all__ = ["MOST_WORDS", "Kind", "Piece"]

# More than this is not read in ten minutes; some fifteen pages.
MOST_WORDS = 30_000


class PieceError(ValueError):
    """It cannot be shown to others as it is; the text is fit to show."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that was chosen: its bytes and what it is called."""

    name: str
    content: bytes


def pieces(person: Person) -> QuerySet[Piece]:
    """Return what the person showed to others, the latest first."""
    return Piece.objects.for_person(person).select_related("opening", "earlier")


def add(
    person: Person,
    *,
    kind: str,
    title: str,
    words: str = "",
    upload: Upload | None = None,
    asked: str = "",
    opening: Opening | None = None,
    earlier: Piece | None = None,
) -> Piece:
    """Keep a piece, of the words typed or of those read from a file, with the file's pages.

    Raises:
        PieceError: There are no words in it, or more than anyone would read.
        NoRoomError: The disk is full, or the person's room is.
    """
    pictures: tuple[reading.Picture, ...] = ()
    if upload is not None:
        words, pictures = _read(upload)
    words = text.cleaned(words).strip()
    if not words:
        raise PieceError(
            _("There is nothing to read in it yet. Paste the words, or choose a file.")
        )
    if len(words) > MOST_WORDS:
        raise PieceError(
            _("This is longer than anyone reads in ten minutes. Choose the part that matters.")
        )
    piece = Piece(
        owner=person,
        kind=Kind(kind),
        title=title,
        words=words,
        asked=asked,
        opening=opening,
        earlier=earlier,
    )
    with history.change(person, Change.Verb.ADDED, label=title) as step:
        if upload is not None:
            piece.file = files.keep(
                person, [upload.content], name=upload.name, kind="application/octet-stream"
            )
        step.add(piece)
        for number, picture in enumerate(pictures, start=1):
            step.add(_kept(piece, number, picture))
    return piece


def remove(piece: Piece) -> None:
    """Remove a piece with all that was asked and answered about it; the ledger keeps its own."""
    with history.change(piece.owner, Change.Verb.REMOVED, label=str(piece)) as step:
        kept = [picture.file for picture in piece.pictures.select_related("file")]
        if piece.file is not None:
            kept.append(piece.file)
        plan.drop_all(piece.owner, [asking.subject(review) for review in piece.reviews.all()])
        step.remove(piece)
        step.remove(*kept)


def pictures_of(piece: Piece) -> list[tuple[PagePicture, bytes]]:
    """Return how the pages look, those that are still on the disk, each with its bytes."""
    found = []
    for picture in piece.pictures.select_related("file"):
        try:
            with files.opened(picture.file) as file:
                found.append((picture, file.read()))
        except FileNotFoundError:
            continue
    return found


def _read(upload: Upload) -> tuple[str, tuple[reading.Picture, ...]]:
    try:
        words = reading.read(upload.content, name=upload.name).words
        return words, reading.pictures(upload.content, name=upload.name)
    except reading.UnreadableError as error:
        raise PieceError(_(str(error))) from error


def _kept(piece: Piece, number: int, picture: reading.Picture) -> PagePicture:
    name = f"{piece.title[:150]}-{number}.webp"
    file = files.keep(piece.owner, [picture.content], name=name, kind="image/webp")
    return PagePicture(
        owner=piece.owner,
        piece=piece,
        number=number,
        width=picture.width,
        height=picture.height,
        file=file,
    )
