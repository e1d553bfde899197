"""The two ways to start a reading child, with a probe in the reader's place."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from nextround.formats import children, supervision
from nextround.formats.contract import LIMITS, Limits

PROBES = Path(__file__).with_name("reading_probes.py")
PYTHON = (sys.executable, "-I", "-X", "utf8")
READERS = ("-m", "nextround.formats.forkserver")


@dataclass(frozen=True, slots=True)
class Server:
    """A server of children that runs."""

    process: "subprocess.Popen[bytes]"
    socket: str

    @property
    def children(self) -> list[int]:
        """The processes that it has started and not cleared away yet."""
        pid = self.process.pid
        return [int(child) for child in words_in(f"/proc/{pid}/task/{pid}/children")]


def words_in(path: str) -> list[str]:
    return Path(path).read_text().split()


@contextmanager
def serving(folder: Path, *command: str) -> Iterator[Server]:
    """Run a server, of probes unless told else, whose children have their folders in `folder`."""
    socket = str(folder / "reader.sock")
    process = subprocess.Popen(
        [*PYTHON, *(command or (str(PROBES), "--serve")), socket],
        env={"TMPDIR": str(folder)},
        stdin=subprocess.PIPE,
    )
    # Elsewhere nothing is served, and what asks for it starts a plain child.
    eventually(lambda: children.answers(Path(socket)) or sys.platform != "linux")
    try:
        yield Server(process, socket)
    finally:
        process.stdin.close()
        process.wait(10)


def plainly(file, name):
    return children.plain(file, name, command=[*PYTHON, str(PROBES)])


def by(server):
    """Return the way that goes by a server."""
    return lambda file, name: children.forked(file, name, server=server.socket)


def words_of_probe(way, name: str, *, limits: Limits = LIMITS) -> str:
    """Return what the parent takes for the words of a file when this probe reads it."""
    with tempfile.TemporaryFile() as file, way(file, name) as child:
        return supervision.reading_of(child, limits=limits).words


def eventually(true) -> None:
    deadline = time.monotonic() + 10
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def is_walled(process: Path) -> bool:
    return "Seccomp:\t2" in (process / "status").read_text()


def is_there(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists()
