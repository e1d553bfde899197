"""Mail files: one mail, or a mailbox read message by message."""

import re
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import BinaryIO

from nextround.formats.contract import LIMITS, MailWords, Note, Piece, Refusal, RefusedError
from nextround.formats.read import mail

# A mailbox puts "From address date" before each mail. Lines of text may begin with "From " too:
# a date tells them apart, or else a bare address after an empty line.
_DATED = re.compile(rb"From \S.{0,300}\d\d?:\d\d.{0,40}\d{4}\b.{0,20}\s*\Z", re.DOTALL)
_BARE = re.compile(rb"From \S{1,300}@\S{1,300}\s*\Z")
_QUOTED = re.compile(rb">+From ")
_LINE = 1 << 16
# Leave off in good order before the system ends the process without a word.
_CPU_S = 0.75 * LIMITS.cpu_s


def one(file: BinaryIO) -> Iterator[Piece]:
    """Yield the words of a file with a single mail in it.

    Raises:
        RefusedError: The mail passes a limit, or is damaged beyond reading.
    """
    words, notes = mail.mail_of(file.read(LIMITS.message + 1))
    yield words
    yield from notes
    if not words.body:
        yield Note("The body of this mail holds no words.")


def pieces(file: BinaryIO) -> Iterator[Piece]:
    """Yield the mails of a mailbox, and a note for each that cannot be read.

    Raises:
        RefusedError: Not one mail in it can be read.
    """
    room, read, begun_s = LIMITS.all_mails, 0, time.process_time()
    for place, content in enumerate(_messages(file), start=1):
        if room <= 0 or read == LIMITS.mails or time.process_time() - begun_s > _CPU_S:
            yield Note(f"Only the first {place - 1:,} mails were read; split the mailbox for more.")
            return
        for piece in _mail_in_time(content, place=place):
            yield piece
            if isinstance(piece, MailWords):
                room -= len(piece.body) + len(piece.subject)
                read += 1
    if not read:
        raise RefusedError(Refusal.MAIL_BROKEN)


def _messages(file: BinaryIO) -> Iterator[bytes | None]:
    """Yield the bytes of each message; None for one that is too large to be kept."""
    lines: list[bytes] = []
    size, may_end = 0, True
    for line, whole in _lines(file):
        if whole and may_end and (_DATED.match(line) or _BARE.match(line)):
            if lines:
                yield _joined(lines, size=size)
            lines, size = [], 0
            continue
        may_end = whole and not line.strip(b"\r\n")
        size += len(line)
        if size <= LIMITS.message:
            lines.append(line[1:] if whole and _QUOTED.match(line) else line)
    if lines:
        yield _joined(lines, size=size)


def _lines(file: BinaryIO) -> Iterator[tuple[bytes, bool]]:
    """Yield lines, endless ones in pieces, each with whether it begins a line."""
    begins = True
    while line := file.readline(_LINE):
        yield line, begins
        begins = line.endswith(b"\n")


def _joined(lines: list[bytes], *, size: int) -> bytes | None:
    return b"".join(lines) if size <= LIMITS.message else None


def _mail_in_time(content: bytes | None, *, place: int) -> tuple[Piece, ...]:
    """Return one mail and its notes, or the note that says why it was left out."""
    if content is None:
        return (_left_out(place, Refusal.MAIL_TOO_LARGE),)
    try:
        with _time_limit(LIMITS.message_s):
            words, notes = mail.mail_of(content)
    except RefusedError as refused:
        return (_left_out(place, refused.refusal),)
    except _OutOfTimeError:
        return (_left_out(place, Refusal.TOO_SLOW),)
    return (words, *notes)


def _left_out(place: int, refusal: Refusal) -> Note:
    return Note(f"Mail {place:,} was left out: {_REASONS.get(refusal, 'it is damaged')}.")


_REASONS = {
    Refusal.MAIL_TOO_LARGE: "it is larger than 25 MB",
    Refusal.MAIL_HEADER: "its header is far too long",
    Refusal.MAIL_PARTS: "it has more than 500 parts",
    Refusal.TOO_SLOW: "reading it took too long",
}


class _OutOfTimeError(BaseException):
    """Raised in the middle of a library, whose own handlers must not catch it."""


@contextmanager
def _time_limit(seconds: float) -> Iterator[None]:
    """Give up on a message over which the process works longer than this."""

    def give_up(_signal: int, _frame: FrameType | None) -> None:
        raise _OutOfTimeError

    signal.signal(signal.SIGPROF, give_up)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
