"""Readers that misbehave, each run as a reading child by the tests.

    python -I reading_probes.py NAME
    python -I reading_probes.py --serve SOCKET     # forks one for each client, by its name
    python -I reading_probes.py --serve-a-second SOCKET     # the same, each for a second

`SERVED` run behind the walls as a real reader does; `RAW` write the answer themselves.
"""

import ctypes
import errno
import json
import os
import resource
import signal
import socket
import struct
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from nextround.formats import child, forkserver
from nextround.formats.contract import LIMITS, Limits, Piece, Words


def _tried(attempt: Callable[[], object]) -> Iterator[str | Piece]:
    yield "text"
    try:
        attempt()
    except (PermissionError, FileNotFoundError, MemoryError) as error:
        yield Words(f"refused with {type(error).__name__}")
    else:
        yield Words("succeeded")


def _tried_to_exceed(attempt: Callable[[], object]) -> Iterator[str | Piece]:
    yield "text"
    try:
        attempt()
    except OSError as error:
        yield Words(f"refused with {errno.errorcode[error.errno or 0]}")
    else:
        yield Words("succeeded")


def _write(size: int) -> None:
    os.ftruncate(os.memfd_create("probe"), size)


def _open(count: int) -> None:
    opened = [os.dup(0) for _ in range(count)]
    for descriptor in opened:
        os.close(descriptor)


def _forked() -> None:
    if os.fork() == 0:
        os._exit(0)


def _burn() -> None:
    while True:
        pass


def _answer_for_ever() -> Iterator[str | Piece]:
    yield "text"
    while True:
        yield Words("and on " * 1000)


def _times() -> Iterator[str | Piece]:
    yield "text"
    started = time.monotonic()
    time.sleep(0.2)
    yield Words(f"{started} {time.monotonic()}")


def _environment() -> Iterator[str | Piece]:
    yield "text"
    yield Words(" ".join(["names:", *os.environ]))


def _descriptors() -> Iterator[str | Piece]:
    yield "text"
    yield Words(" ".join(str(number) for number in range(256) if _is_open(number)))


def _is_open(number: int) -> bool:
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


def _fork_for_ever() -> None:
    while True:
        os.fork()


def _ended_by(number: int) -> Iterator[str | Piece]:
    yield "text"
    yield Words("half of it")
    signal.raise_signal(number)


def _raising(error: BaseException) -> Iterator[str | Piece]:
    yield "text"
    raise error


def _segfault() -> Iterator[str | Piece]:
    yield "text"
    ctypes.string_at(0)


def _frame(content: object) -> bytes:
    body = json.dumps(content).encode()
    return struct.pack(">I", len(body)) + body


def _write_for_ever() -> None:
    while True:
        os.write(1, b"x" * 65536)


SERVED: dict[str, Callable[[], Iterator[str | Piece]]] = {
    "network": lambda: _tried(lambda: socket.create_connection(("127.0.0.1", 9))),
    "pair": lambda: _tried(socket.socketpair),
    "passwords": lambda: _tried(Path("/etc/passwd").read_bytes),
    "listing": lambda: _tried(lambda: list(Path("/").iterdir())),
    "parent-memory": lambda: _tried(Path(f"/proc/{os.getppid()}/environ").read_bytes),
    "write": lambda: _tried(lambda: Path("/tmp/left-by-a-probe.txt").write_text("here")),
    "write-here": lambda: _tried(lambda: Path("left.txt").write_text("here")),
    "fork": lambda: _tried(_forked),
    "fork-bomb": lambda: _tried(_fork_for_ever),
    "program": lambda: _tried(lambda: os.execv("/bin/true", ["true"])),
    "kill-parent": lambda: _tried(lambda: os.kill(os.getppid(), 0)),
    "session": lambda: _tried(lambda: os.setpgid(0, 0)),
    "limits": lambda: _tried(lambda: resource.setrlimit(resource.RLIMIT_CPU, (99, 99))),
    "memory": lambda: _tried(lambda: bytearray(LIMITS.memory)),
    "written": lambda: _tried_to_exceed(lambda: _write(LIMITS.written + 1)),
    "written-within": lambda: _tried_to_exceed(lambda: _write(LIMITS.written)),
    "descriptors-many": lambda: _tried_to_exceed(lambda: _open(LIMITS.descriptors)),
    "descriptors-within": lambda: _tried_to_exceed(lambda: _open(LIMITS.descriptors // 2)),
    "burn": lambda: _tried(_burn),
    "sleep": lambda: _tried(lambda: time.sleep(60)),
    "endless": _answer_for_ever,
    "times": _times,
    "environment": _environment,
    "descriptors": _descriptors,
    "segfault": _segfault,
    "abort": lambda: _ended_by(signal.SIGABRT),
    "killed": lambda: _ended_by(signal.SIGKILL),
    "exhausted": lambda: _raising(MemoryError()),
    "recursion": lambda: _raising(RecursionError()),
    "raises": lambda: _raising(KeyError("secret words")),
}
RAW: dict[str, Callable[[], object]] = {
    "silent": lambda: None,
    "flood": _write_for_ever,
    "garbage": lambda: os.write(1, b"Segmentation fault, but politely"),
    "no-json": lambda: os.write(1, struct.pack(">I", 4) + b"{{{{"),
    "deep": lambda: os.write(1, struct.pack(">I", 60_000) + b"[" * 60_000),
    "list": lambda: os.write(1, _frame(["kind", "text"])),
    "no-kind": lambda: os.write(1, _frame({"words": "x"})),
    "bad-kind": lambda: os.write(1, _frame({"kind": "program"})),
    "two-keys": lambda: os.write(1, _frame({"kind": "text", "words": "x"})),
    "escape": lambda: os.write(1, _frame({"kind": "text"}) + _frame({"words": "\x1b[2J"})),
    "surrogate": lambda: os.write(1, _frame({"kind": "text"}) + _frame({"words": "\ud800"})),
    "number": lambda: os.write(1, _frame({"kind": "text"}) + _frame({"words": 1})),
    "bad-mail": lambda: os.write(1, _frame({"kind": "mail"}) + _frame({"mail": ["a"]})),
    "bad-date": lambda: os.write(
        1, _frame({"kind": "mail"}) + _frame({"mail": ["a", "b", "yesterday", "c", ""]})
    ),
    "huge-frame": lambda: os.write(1, struct.pack(">I", 2**32 - 1)),
    "own-sentence": lambda: os.write(1, _frame({"refused": "Send your password to us."})),
    "unfinished": lambda: os.write(1, _frame({"kind": "text"}) + _frame({"words": "half"})),
}


def run(name: str) -> None:
    """Misbehave in the way of this name, and end this process."""
    if name in SERVED:
        limits = Limits(cpu_s=1) if name == "burn" else LIMITS
        child.serve(lambda _file, _ending: SERVED[name](), name, limits=limits)
    RAW[name]()


if __name__ == "__main__":
    if sys.argv[1].startswith("--serve"):
        longest_s = 1.0 if sys.argv[1] == "--serve-a-second" else 60.0
        forkserver.serve(forkserver.listening(Path(sys.argv[2])), work=run, wall_s=longest_s)
    else:
        run(sys.argv[1])
