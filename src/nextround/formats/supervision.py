"""The parent's watch over a reading child: start, deadline, size of the answer, end.

Nothing a child says is taken on trust: every frame is checked before it is used.
"""

import json
import logging
import os
import selectors
import signal
import struct
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import BinaryIO

from nextround.formats.contract import (
    CONTROLS,
    KINDS,
    Limits,
    MailWords,
    Reading,
    Refusal,
    RefusedError,
)

_log = logging.getLogger(__name__)

# More children than cores only make each other late; the rest of the files wait their turn.
AT_ONCE = (os.cpu_count() or 1) + 1
_places = threading.BoundedSemaphore(AT_ONCE)

_READ_AT_ONCE = 1 << 16
_GRACE_S = 1.0


def reading_of(file: BinaryIO, *, command: Sequence[str], limits: Limits) -> Reading:
    """Return what a child started by `command` reads from the open `file`.

    Waits for a free place first. The child and all it started are gone afterwards.

    Raises:
        RefusedError: The child refuses the file, breaks down, takes too long or answers
            anything but a well-formed answer.
    """
    answer = _Answer(limits)
    with _places, _child(file, command=command) as child:
        for frame in _frames(child, limits=limits):
            if answer.take(frame):
                return answer.reading()
        code = _ending_of(child)
    _log.info("a reading child ended with %s before its answer was complete", code)
    raise RefusedError(Refusal.TOO_SLOW if code == -signal.SIGXCPU else Refusal.BROKE)


@contextmanager
def _child(file: BinaryIO, *, command: Sequence[str]) -> Iterator["subprocess.Popen[bytes]"]:
    """Start the child in a session and an empty folder of its own; end both afterwards."""
    with tempfile.TemporaryDirectory(prefix="nextround-") as folder:
        child = subprocess.Popen(
            command,
            stdin=file,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env={},
            start_new_session=True,
        )
        try:
            yield child
        finally:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(child.pid, signal.SIGKILL)
            child.wait()
            if child.stdout is not None:
                child.stdout.close()


def _frames(child: "subprocess.Popen[bytes]", *, limits: Limits) -> Iterator[bytes]:
    """Yield the contents of the frames as they come, until the child closes its output."""
    pending = bytearray()
    for received in _received(child, limits=limits):
        pending += received
        while len(pending) >= 4:
            size = struct.unpack(">I", pending[:4])[0]
            if size > limits.frame:
                raise RefusedError(Refusal.BROKE)
            if len(pending) < 4 + size:
                break
            yield bytes(pending[4 : 4 + size])
            del pending[: 4 + size]


def _received(child: "subprocess.Popen[bytes]", *, limits: Limits) -> Iterator[bytes]:
    """Yield the child's output in small pieces, up to the cap and the deadline."""
    output = child.stdout
    if output is None:
        return
    deadline = time.monotonic() + limits.wall_s
    left = limits.answer
    with selectors.DefaultSelector() as selector:
        selector.register(output, selectors.EVENT_READ)
        while left > 0:
            if not selector.select(timeout=max(0.0, deadline - time.monotonic())):
                raise RefusedError(Refusal.TOO_SLOW)
            received = os.read(output.fileno(), _READ_AT_ONCE)
            if not received:
                return
            left -= len(received)
            yield received
    raise RefusedError(Refusal.TOO_MANY_WORDS)


def _ending_of(child: "subprocess.Popen[bytes]") -> int | None:
    """Return the exit code of a child that has closed its output; None if it stays on."""
    with suppress(subprocess.TimeoutExpired):
        return child.wait(timeout=_GRACE_S)
    return None


@dataclass(slots=True)
class _Answer:
    """The answer as far as it has come in."""

    limits: Limits
    kind: str = ""
    words: list[str] = field(default_factory=list)
    mails: list[MailWords] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def take(self, frame: bytes) -> bool:
        """Take in one frame; return whether it was the last.

        Raises:
            RefusedError: The child refuses the file, or the frame is not well formed.
        """
        try:
            ((name, content),) = _object(frame).items()
            return self._take(name, content)
        except (ValueError, RecursionError) as error:
            if isinstance(error, RefusedError):
                raise
            raise RefusedError(Refusal.BROKE) from None

    def reading(self) -> Reading:
        words = "".join(self.words) or "\n\n".join(_whole(mail) for mail in self.mails)
        return Reading(self.kind, words, tuple(self.mails), tuple(self.notes))

    def _take(self, name: str, content: object) -> bool:
        if name == "refused":
            raise RefusedError(_refusal(content))
        if name == "kind":
            self._take_kind(content)
        elif not self.kind:
            raise ValueError("the kind comes first")
        elif name == "words":
            self.words.append(_text(content))
        elif name == "mail":
            self._take_mail(content)
        elif name == "note":
            self._take_note(content)
        elif name != "done" or content is not True:
            raise ValueError("no such frame")
        return name == "done"

    def _take_kind(self, content: object) -> None:
        if self.kind or content not in KINDS:
            raise ValueError("not a kind, or a second one")
        self.kind = _text(content)

    def _take_mail(self, content: object) -> None:
        if len(self.mails) == self.limits.mails:
            raise RefusedError(Refusal.TOO_MANY_WORDS)
        self.mails.append(_mail(content))

    def _take_note(self, content: object) -> None:
        if len(self.notes) < self.limits.notes:
            self.notes.append(_text(content)[: self.limits.note])


def _object(frame: bytes) -> dict[str, object]:
    content: object = json.loads(frame)
    if not isinstance(content, dict):
        raise ValueError("not an object")  # noqa: TRY004  one kind of error for a bad frame
    return content


def _refusal(name: object) -> Refusal:
    return Refusal.__members__.get(_text(name), Refusal.BROKE)


def _text(content: object) -> str:
    if not isinstance(content, str) or CONTROLS.search(content):
        raise ValueError("not clean text")
    return content


def _mail(content: object) -> MailWords:
    if not isinstance(content, list) or len(content) != 5:
        raise ValueError("not a mail")
    subject, sender, sent_at, body, message_id = content
    if sent_at is not None:
        datetime.fromisoformat(_text(sent_at))
    return MailWords(_text(subject), _text(sender), sent_at, _text(body), _text(message_id))


def _whole(mail: MailWords) -> str:
    """Return the mail as a person reads it."""
    lines = [("Subject", mail.subject), ("From", mail.sender), ("Date", mail.sent_at)]
    head = "\n".join(f"{name}: {content}" for name, content in lines if content)
    return f"{head}\n\n{mail.body}".strip()
