"""The parent's watch over a reading child: deadline, size and form of its answer.

Nothing a child says is taken on trust: every frame is checked before it is used.
"""

import base64
import json
import logging
import os
import selectors
import signal
import struct
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields
from datetime import date, datetime

from nextround.formats import cv_frames
from nextround.formats.answers import Answer
from nextround.formats.children import Child
from nextround.formats.contract import (
    CvFile,
    Limits,
    MailWords,
    Picture,
    PostingFacts,
    Reading,
    Refusal,
    RefusedError,
    Scanned,
)
from nextround.formats.frames import text

_log = logging.getLogger(__name__)

_READ_AT_ONCE = 1 << 16

# How a picture begins that is one piece: RIFF, length, WEBP, VP8, length, three bytes that do not
# matter, a mark, width and height.
_PICTURE = struct.Struct("<4sL4s4sL3x3sHH")


def reading_of(child: Child, *, limits: Limits) -> Reading | Scanned:
    """Return what a child that was started reads from its file, or the pages it drew of it.

    Raises:
        RefusedError: The child refuses the file, breaks down, takes too long or answers
            anything but a well-formed answer.
        NoServerError: The server that started it went away in the middle.
    """
    found = _Found(limits)
    _hear_out(child, found.take, limits=limits)
    return found.reading() if not found.scans.pages else found.scanned()


def pictures_of(child: Child, *, limits: Limits) -> tuple[Picture, ...]:
    """Return the pictures that a child which was started makes of its file.

    Raises:
        RefusedError: As for `reading_of`.
        NoServerError: As for `reading_of`.
    """
    drawn = _Drawn(limits)
    _hear_out(child, drawn.take, limits=limits)
    return tuple(drawn.pictures)


def cv_of(child: Child, *, limits: Limits) -> CvFile | Scanned:
    """Return what a child that was started reads from a CV, or the pages it drew of it.

    Raises:
        RefusedError: As for `reading_of`.
        NoServerError: As for `reading_of`.
    """
    found = cv_frames.Found(limits)
    _hear_out(child, found.take, limits=limits)
    return found.cv() if not found.scans.pages else found.scanned()


def _hear_out(child: Child, take: Callable[[str, object], None], *, limits: Limits) -> None:
    """Have each named piece of the answer taken in until the child says that it is done."""
    for frame in _frames(child.answer, limits=limits):
        try:
            if _is_last(frame, take):
                return
        except RefusedError:
            raise
        except (ValueError, RecursionError):
            raise RefusedError(Refusal.BROKE) from None
    code = child.code()
    _log.info("a reading child ended with %s before its answer was complete", code)
    raise RefusedError(Refusal.TOO_SLOW if code == -signal.SIGXCPU else Refusal.BROKE)


def _is_last(frame: bytes, take: Callable[[str, object], None]) -> bool:
    """Have the piece in a frame taken in; return whether instead the child is done."""
    ((name, content),) = _object(frame).items()
    if name == "refused":
        raise RefusedError(_refusal(content))
    if name == "done" and content is True:
        return True
    take(name, content)
    return False


def _frames(answer: int, *, limits: Limits) -> Iterator[bytes]:
    """Yield the contents of the frames as they come, until the child closes its answer."""
    pending = bytearray()
    for received in _received(answer, limits=limits):
        pending += received
        while len(pending) >= 4:
            size = struct.unpack(">I", pending[:4])[0]
            if size > limits.frame:
                raise RefusedError(Refusal.BROKE)
            if len(pending) < 4 + size:
                break
            yield bytes(pending[4 : 4 + size])
            del pending[: 4 + size]


def _received(answer: int, *, limits: Limits) -> Iterator[bytes]:
    """Yield the child's answer in small pieces, up to the cap and the deadline."""
    deadline = time.monotonic() + limits.wall_s
    left = limits.answer
    with selectors.DefaultSelector() as selector:
        selector.register(answer, selectors.EVENT_READ)
        while left > 0:
            if not selector.select(timeout=max(0.0, deadline - time.monotonic())):
                raise RefusedError(Refusal.TOO_SLOW)
            received = os.read(answer, _READ_AT_ONCE)
            if not received:
                return
            left -= len(received)
            yield received
    raise RefusedError(Refusal.TOO_MANY_WORDS)


@dataclass(slots=True)
class _Found(Answer):
    """What was read, as far as it has come in."""

    words: list[str] = field(default_factory=list)
    mails: list[MailWords] = field(default_factory=list)
    posting: PostingFacts | None = None

    def take(self, name: str, content: object) -> None:
        """Take in one piece.

        Raises:
            ValueError: It is not well formed.
        """
        if not self.takes(name, content):
            self._take_piece(name, content)

    def reading(self) -> Reading:
        if not self.kind:
            raise RefusedError(Refusal.BROKE)
        words = "".join(self.words) or "\n\n".join(_whole(mail) for mail in self.mails)
        return Reading(self.kind, words, tuple(self.mails), tuple(self.notes), self.posting)

    def _take_piece(self, name: str, content: object) -> None:
        if name == "words":
            self.words.append(text(content))
        elif name == "mail":
            self._take_mail(content)
        elif name == "posting" and self.posting is None:
            self.posting = _posting(content, limits=self.limits)
        else:
            raise ValueError("no such frame")

    def _take_mail(self, content: object) -> None:
        if len(self.mails) == self.limits.mails:
            raise RefusedError(Refusal.TOO_MANY_WORDS)
        self.mails.append(_mail(content))


@dataclass(slots=True)
class _Drawn:
    """The pictures as far as they have come in."""

    limits: Limits
    pictures: list[Picture] = field(default_factory=list)

    def take(self, name: str, content: object) -> None:
        """Take in one piece.

        Raises:
            ValueError: It is not a well-formed picture, or one too many.
        """
        if name != "picture" or len(self.pictures) == self.limits.pictures:
            raise ValueError("no picture, or one too many")
        self.pictures.append(_picture(content, limits=self.limits))


def _object(frame: bytes) -> dict[str, object]:
    content: object = json.loads(frame)
    if not isinstance(content, dict):
        raise ValueError("not an object")  # noqa: TRY004  one kind of error for a bad frame
    return content


def _refusal(name: object) -> Refusal:
    return Refusal.__members__.get(text(name), Refusal.BROKE)


def _mail(content: object) -> MailWords:
    if not isinstance(content, list) or len(content) != 5:
        raise ValueError("not a mail")
    subject, sender, sent_at, body, message_id = content
    if sent_at is not None:
        datetime.fromisoformat(text(sent_at))
    return MailWords(text(subject), text(sender), sent_at, text(body), text(message_id))


def _posting(content: object, *, limits: Limits) -> PostingFacts:
    if not isinstance(content, list) or len(content) != len(fields(PostingFacts)):
        raise ValueError("not a posting")
    *texts, remote = content
    if not isinstance(remote, bool):
        raise ValueError("neither yes nor no")  # noqa: TRY004  one kind of error for a bad frame
    *lines, description = [text(each) for each in texts]
    if max(map(len, lines)) > limits.fact or len(description) > limits.description:
        raise ValueError("longer than agreed")
    title, employer, place, pay, employment, posted_on, closes_on, identifier = lines
    for day in filter(None, (posted_on, closes_on)):
        date.fromisoformat(day)
    return PostingFacts(
        title=title,
        employer=employer,
        place=place,
        pay=pay,
        employment=employment,
        posted_on=posted_on,
        closes_on=closes_on,
        identifier=identifier,
        description=description,
        remote=remote,
    )


def _picture(content: object, *, limits: Limits) -> Picture:
    if not isinstance(content, list) or len(content) != 3:
        raise ValueError("not a picture")
    encoded, width, height = content
    file = base64.b64decode(text(encoded), validate=True)
    # What stands in the file counts, because that is what a browser unfolds.
    picture = Picture(file, *_size_in(file))
    if [width, height] != [picture.width, picture.height]:
        raise ValueError("not as told")
    if len(file) > limits.picture or not (
        0 < width <= limits.picture_width and 0 < height <= limits.picture_height
    ):
        raise ValueError("larger than agreed")
    return picture


def _size_in(file: bytes) -> tuple[int, int]:
    """Return the width and height that stand in a WebP file of one piece."""
    if len(file) < _PICTURE.size:
        raise ValueError("cut short")
    riff, length, webp, piece, inner, mark, width, height = _PICTURE.unpack_from(file)
    if (riff, webp, piece, mark) != (b"RIFF", b"WEBP", b"VP8 ", b"\x9d\x01\x2a"):
        raise ValueError("not WebP")
    if length != len(file) - 8 or inner + inner % 2 != len(file) - 20:
        raise ValueError("more or less than one piece")
    return width, height


def _whole(mail: MailWords) -> str:
    """Return the mail as a person reads it."""
    lines = [("Subject", mail.subject), ("From", mail.sender), ("Date", mail.sent_at)]
    head = "\n".join(f"{name}: {content}" for name, content in lines if content)
    return f"{head}\n\n{mail.body}".strip()
