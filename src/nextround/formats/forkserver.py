"""The process that forks a ready reading child for each file, for the whole running program.

Its one argument is the path of its socket. It has every reader loaded, knows nothing of what
is kept, starts no thread and never reads a file: it hands the descriptors that a client sends
to the child. It leaves when its standard input closes.
"""

import gc
import os
import selectors
import signal
import socket
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from nextround.formats import child
from nextround.formats.children import AT_ONCE, ENDED, STARTED
from nextround.formats.contract import LIMITS

# What a child does: reads standard input as ordered, and answers.
Work = Callable[[str], object]

_ORDER = 64
# The client gives up first; this is for a client that hangs.
_WALL_S = LIMITS.wall_s + 2.0
_PARENT = 0


def main(path: Path) -> None:
    """Listen at `path` with every reader loaded; where that cannot be, wait to leave."""
    try:
        listener = listening(path)
    except OSError:
        while os.read(_PARENT, 1024):
            pass
        return
    child.preload()
    try:
        serve(listener, work=child.answer)
    finally:
        path.unlink(missing_ok=True)


def listening(path: Path) -> socket.socket:
    """Listen where none but this person's own programs can knock.

    Raises:
        OSError: No socket can be had there, or this system is none to fork on: elsewhere than
            on Linux its libraries start threads of their own.
    """
    if sys.platform != "linux":
        raise OSError("no server on this system")
    path.unlink(missing_ok=True)  # left by a server that was killed
    listener = socket.socket(socket.AF_UNIX)
    usual = os.umask(0o177)
    listener.bind(str(path))
    os.umask(usual)
    listener.listen(128)
    listener.settimeout(0)
    return listener


def serve(listener: socket.socket, *, work: Work, wall_s: float = _WALL_S) -> None:
    """Fork a child for each client that connects, until standard input closes.

    No more than `AT_ONCE` children read at a time. A client sends its order and two
    descriptors, the file and where to answer. It is told when its child starts and how it
    ended; when it hangs up before, or after `wall_s`, its child is killed.
    """
    # What stands in memory now is shared by all children as long as nobody touches it.
    gc.collect()
    gc.freeze()
    with closing(_Crew(listener, work, wall_s=wall_s)) as crew:
        crew.serve()


@dataclass(eq=False, slots=True)
class _Client:
    """Who wants a file read.

    Attributes:
        order: What the child is to make of the file.
        descriptors: The file and where to answer, until a child has them.
        pid: The child that reads; 0 before it is started.
        kill_at: When the child has had its time.
    """

    control: socket.socket
    order: str = ""
    descriptors: list[int] = field(default_factory=list)
    pid: int = 0
    kill_at: float = 0.0


class _Crew:
    """The clients that wait, and the children that read."""

    def __init__(self, listener: socket.socket, work: Work, *, wall_s: float) -> None:
        self._work = work
        self._wall_s = wall_s
        self._waiting: deque[_Client] = deque()
        self._reading: dict[int, _Client] = {}
        self._selector = selectors.DefaultSelector()
        self._selector.register(_PARENT, selectors.EVENT_READ)
        self._watch(listener, lambda: self._welcome(listener))
        deaths = _deaths()
        self._watch(deaths, lambda: self._bury(deaths))

    def serve(self) -> None:
        """Take in, start and bury until the parent is gone."""
        while True:
            for key, _ in self._selector.select(timeout=1.0 if self._reading else None):
                if key.fileobj == _PARENT and not os.read(_PARENT, 1024):
                    return
                if key.data:
                    key.data()
            self._kill_late()
            self._start_next()

    def close(self) -> None:
        """Kill every child."""
        for client in self._reading.values():
            _kill(client)

    def _watch(self, source: int | socket.socket, react: Callable[[], None]) -> None:
        self._selector.register(source, selectors.EVENT_READ, react)

    def _welcome(self, listener: socket.socket) -> None:
        with suppress(OSError):
            control, _ = listener.accept()
            control.settimeout(0)
            client = _Client(control)
            self._watch(control, lambda: self._hear(client))

    def _hear(self, client: _Client) -> None:
        """Take the client's one request; whatever comes later is its hanging up."""
        if client.control.fileno() < 0:
            return  # dismissed a moment ago
        if client.pid:
            # The socket stays open to tell of the end.
            self._selector.unregister(client.control)
            _kill(client)
        elif client.descriptors or not _take_request(client):
            self._dismiss(client)
        else:
            self._waiting.append(client)

    def _dismiss(self, client: _Client) -> None:
        with suppress(ValueError):
            self._waiting.remove(client)
        with suppress(KeyError):
            self._selector.unregister(client.control)
        _close(client.descriptors)
        client.control.close()

    def _start_next(self) -> None:
        while self._waiting and len(self._reading) < AT_ONCE:
            client = self._waiting.popleft()
            try:
                client.pid = os.fork()
            except OSError:  # the system has no room for a process
                self._dismiss(client)
                return
            if not client.pid:
                _become_child(client, self._work)
            self._reading[client.pid] = client
            client.kill_at = time.monotonic() + self._wall_s
            _close(client.descriptors)
            _tell(client, STARTED)

    def _bury(self, deaths: int) -> None:
        """Clear away each child that ended, with all it may have started."""
        os.read(deaths, 4096)
        while self._reading:
            ended = os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
            if ended is None:
                return
            client = self._reading.pop(ended.si_pid)
            _kill(client)
            _, status = os.waitpid(client.pid, 0)
            _tell(client, ENDED.pack(os.waitstatus_to_exitcode(status)))
            self._dismiss(client)

    def _kill_late(self) -> None:
        now = time.monotonic()
        for client in self._reading.values():
            if client.kill_at < now:
                _kill(client)


def _deaths() -> int:
    """Return a descriptor with something to read whenever a child has ended."""
    deaths, told = os.pipe()
    os.set_blocking(deaths, False)
    os.set_blocking(told, False)
    signal.signal(signal.SIGCHLD, lambda _number, _frame: None)
    signal.set_wakeup_fd(told, warn_on_full_buffer=False)
    return deaths


def _take_request(client: _Client) -> bool:
    """Receive what the client sends; return whether it is what a client sends."""
    try:
        order, client.descriptors, _, _ = socket.recv_fds(client.control, _ORDER, 2)
    except OSError:
        return False
    client.order = order.decode(errors="replace")
    return len(client.descriptors) == 2


def _tell(client: _Client, words: bytes) -> None:
    with suppress(OSError):  # nobody listens any more
        client.control.send(words)


def _kill(client: _Client) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.kill(client.pid, signal.SIGKILL)  # it may not lead a group yet
        os.killpg(client.pid, signal.SIGKILL)


def _close(descriptors: list[int]) -> None:
    while descriptors:
        os.close(descriptors.pop())


def _become_child(client: _Client, work: Work) -> NoReturn:
    """Let go of all that is the server's, and read."""
    try:
        os.setsid()
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        file, answer = client.descriptors
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for descriptor, number in ((file, 0), (answer, 1), (nowhere, 2)):
            os.dup2(descriptor, number)
        os.closerange(3, os.sysconf("SC_OPEN_MAX"))
        _stand_nowhere()
        os.environ.clear()
        work(client.order)
    finally:
        os._exit(1)


def _stand_nowhere() -> None:
    """Go to an empty folder that is gone already, so that it can never be left behind."""
    folder = tempfile.mkdtemp(prefix="nextround-")
    os.chdir(folder)
    os.rmdir(folder)  # noqa: PTH106  the path is a string as it comes


if __name__ == "__main__":
    main(Path(sys.argv[1]))
