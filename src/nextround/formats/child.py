"""The process that reads one untrusted file: raises its walls, reads, answers in frames.

Standard input is the open file. The order, which is the one argument of a child that is started
plainly, says what is wanted and the ending of the file's name, which is a hint only:
`words.pdf`.
The answer on standard output is a row of frames, each the length of a JSON object in four
bytes and the object. Its keys are those of the pieces in `contract`; the last frame is
`{"done": true}` or `{"refused": NAME}`.
"""

import base64
import json
import os
import struct
import sys
from collections.abc import Callable, Iterator
from dataclasses import astuple
from typing import BinaryIO, NoReturn

from nextround.engine.cv.layout import Fields, Page
from nextround.formats import cv_frames, scan_frames, walls
from nextround.formats.contract import (
    LIMITS,
    Limits,
    MailWords,
    Note,
    Picture,
    Piece,
    PostingFacts,
    Refusal,
    RefusedError,
    Scan,
    Wanted,
    Words,
)

Frame = dict[str, object]
Reader = Callable[[BinaryIO, str], Iterator[str | Piece]]

# JSON spends at most six bytes on a character.
_CHARACTERS_A_FRAME = LIMITS.frame // 8


def preload() -> None:
    """Load every reader, so that a child forked from this process need not.

    All but what writes pictures: that is large, and few children need it.
    """
    from nextround.formats.read import (  # noqa: F401
        cv,
        cv_pdf,
        dispatch,
        documents,
        europass,
        json_resume,
        linkedin,
        markup,
        markup_flow,
        mbox,
        opendocument,
        pages,
        pdf,
        pdf_layout,
        plain,
        plain_layout,
        rendercv,
        rtf,
        word,
    )


def answer(order: str) -> NoReturn:
    """Answer with what the readers make of standard input, and end this process."""
    wanted, _, ending = order.partition(".")
    readers = {Wanted.WORDS: _read, Wanted.CV: _read_cv, Wanted.PICTURES: _draw}
    serve(readers[Wanted(wanted)], f".{ending}")


def serve(reader: Reader, ending: str, *, limits: Limits = LIMITS) -> NoReturn:
    """Answer with what `reader` yields for standard input, and end this process.

    The reader is called with the open file and the hint. One that reads words yields the kind
    of the file first, then its pieces.
    """
    stream = _own_answer_stream()
    walls.limit_resources(limits)
    walls.shut_out()
    try:
        # Not by way of sys.stdin: a forked child's still belongs to the server's own input.
        for piece in reader(open(0, "rb", closefd=False), ending):  # noqa: SIM115
            for frame in _frames_of(piece):
                _send(stream, frame)
        _send(stream, {"done": True})
    except RefusedError as refused:
        _send(stream, {"refused": refused.refusal.name})
    except MemoryError:
        _send(stream, {"refused": Refusal.TOO_MUCH_MEMORY.name})
    except Exception:  # noqa: BLE001  a parser fed with rubbish may raise anything
        _send(stream, {"refused": Refusal.BROKE.name})
    # Nothing is worth tidying in a process that may be damaged.
    os._exit(0)


def _own_answer_stream() -> BinaryIO:
    """Move standard output where no library can print into it."""
    answer = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answer


def _frames_of(piece: str | Piece) -> Iterator[Frame]:
    if isinstance(piece, Words):
        for start in range(0, len(piece.words), _CHARACTERS_A_FRAME):
            yield {"words": piece.words[start : start + _CHARACTERS_A_FRAME]}
    elif isinstance(piece, Page):
        yield from cv_frames.of_page(piece)
    elif isinstance(piece, Scan):
        yield from scan_frames.of_scan(piece)
    elif isinstance(piece, str):
        yield {"kind": piece}
    else:
        yield _frame_of(piece)


def _frame_of(piece: MailWords | PostingFacts | Note | Picture | Fields) -> Frame:
    """Return the frame of a piece that has but one."""
    if isinstance(piece, MailWords):
        mail = [piece.subject, piece.sender, piece.sent_at, piece.body, piece.message_id]
        return {"mail": mail}
    if isinstance(piece, PostingFacts):
        return {"posting": list(astuple(piece))}
    if isinstance(piece, Note):
        return {"note": piece.note[: LIMITS.note]}
    if isinstance(piece, Picture):
        content = base64.b64encode(piece.content).decode("ascii")
        return {"picture": [content, piece.width, piece.height]}
    return cv_frames.of_fields(piece)


def _send(answer: BinaryIO, frame: Frame) -> None:
    content = json.dumps(frame).encode("ascii")
    answer.write(struct.pack(">I", len(content)) + content)
    answer.flush()


def _read(file: BinaryIO, ending: str) -> Iterator[str | Piece]:
    # Imported behind the walls, so that the readers' own start is inside them too.
    from nextround.formats.read import dispatch

    yield from dispatch.pieces(file, ending=ending)


def _read_cv(file: BinaryIO, ending: str) -> Iterator[str | Piece]:
    from nextround.formats.read import cv

    yield from cv.pieces(file, ending=ending)


def _draw(file: BinaryIO, ending: str) -> Iterator[str | Piece]:
    from nextround.formats.read import dispatch

    yield from dispatch.pictures(file, ending=ending)


if __name__ == "__main__":
    answer(sys.argv[-1])
