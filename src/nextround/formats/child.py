"""The process that reads one untrusted file: raises its walls, reads, answers in frames.

Standard input is the open file; the first argument is the ending of its name, a hint only.
The answer on standard output is a row of frames, each the length of a JSON object in four
bytes and the object. Its keys are those of the pieces in `contract`; the last frame is
`{"done": true}` or `{"refused": NAME}`.
"""

import json
import os
import struct
import sys
from collections.abc import Callable, Iterator
from typing import BinaryIO

from nextround.formats import walls
from nextround.formats.contract import (
    LIMITS,
    Limits,
    MailWords,
    Note,
    Piece,
    Refusal,
    RefusedError,
    Words,
)

Reader = Callable[[BinaryIO, str], Iterator[str | Piece]]

# JSON spends at most six bytes on a character.
_CHARACTERS_A_FRAME = LIMITS.frame // 8


def serve(reader: Reader, *, limits: Limits = LIMITS) -> None:
    """Answer with what `reader` yields for standard input, and end this process.

    The reader is called with the open file and the hint. It yields the kind of the file
    first, then its pieces.
    """
    answer = _own_answer_stream()
    walls.limit_resources(limits)
    walls.shut_out()
    try:
        for piece in reader(sys.stdin.buffer, sys.argv[-1]):
            _send_piece(answer, piece)
        _send(answer, {"done": True})
    except RefusedError as refused:
        _send(answer, {"refused": refused.refusal.name})
    except MemoryError:
        _send(answer, {"refused": Refusal.TOO_MUCH_MEMORY.name})
    except Exception:  # noqa: BLE001  a parser fed with rubbish may raise anything
        _send(answer, {"refused": Refusal.BROKE.name})
    # Nothing is worth tidying in a process that may be damaged.
    os._exit(0)


def _own_answer_stream() -> BinaryIO:
    """Move standard output where no library can print into it."""
    answer = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answer


def _send_piece(answer: BinaryIO, piece: str | Piece) -> None:
    if isinstance(piece, Words):
        for start in range(0, len(piece.words), _CHARACTERS_A_FRAME):
            _send(answer, {"words": piece.words[start : start + _CHARACTERS_A_FRAME]})
    elif isinstance(piece, MailWords):
        mail = [piece.subject, piece.sender, piece.sent_at, piece.body, piece.message_id]
        _send(answer, {"mail": mail})
    elif isinstance(piece, Note):
        _send(answer, {"note": piece.note[: LIMITS.note]})
    else:
        _send(answer, {"kind": piece})


def _send(answer: BinaryIO, frame: dict[str, object]) -> None:
    content = json.dumps(frame).encode("ascii")
    answer.write(struct.pack(">I", len(content)) + content)
    answer.flush()


def _read(file: BinaryIO, ending: str) -> Iterator[str | Piece]:
    # Imported behind the walls, so that the readers' own start is inside them too.
    from nextround.formats.read import dispatch

    yield from dispatch.pieces(file, ending=ending)


if __name__ == "__main__":
    serve(_read)
