"""How long the web server waits for a request to come in: a trickle must not hold a thread."""

import errno
import selectors
import socket
import time
from functools import partial
from typing import Any

from gunicorn.workers.gthread import TConn, ThreadWorker

# A request has this long, and longer for what comes at a pace above the slowest taken.
PATIENCE_S = 30.0
SLOWEST_BYTES_PER_S = 1_000
# So long may someone be connected and say nothing.
_FIRST_BYTES_S = 10.0


class PatientSocket:
    """A connection that gives up on what comes in too slowly; else it is the socket it wraps."""

    def __init__(
        self, wrapped: socket.socket, *, patience_s: float = PATIENCE_S, slowest: float = 1_000
    ) -> None:
        self._wrapped, self._patience_s, self._slowest = wrapped, patience_s, slowest
        self.begin()

    def begin(self) -> None:
        """Start counting anew: the next request begins."""
        self._began, self._received = time.monotonic(), 0

    def recv(self, size: int, flags: int = 0) -> bytes:
        """Return the next bytes.

        Raises:
            ConnectionResetError: They did not come in time.
        """
        until = self._began + self._patience_s + self._received / self._slowest
        try:
            received = self._recv_until(until, size, flags)
        except TimeoutError:
            raise ConnectionResetError(errno.ECONNRESET, "the request came too slowly") from None
        finally:
            self._wrapped.settimeout(None)
        self._received += len(received)
        return received

    def _recv_until(self, until: float, size: int, flags: int) -> bytes:
        left = until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._wrapped.settimeout(left)
        return self._wrapped.recv(size, flags)

    def __getattr__(self, name: str) -> Any:
        """Be the socket in all else."""
        return getattr(self._wrapped, name)


class PatientWorker(ThreadWorker):  # type: ignore[misc]  # gunicorn has no types
    """A web process whose threads wait for no one, and that takes no more than they can do.

    What has connected and says nothing yet, as browsers do ahead of need, waits beside the
    threads. While all threads are at work, whoever connects is left to the other process, or
    waits their turn before both: a process that took them would keep them behind its own.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._at_work = 0

    def accept(self, listener: socket.socket) -> None:
        """Take a connection in, and wait for its first bytes."""
        try:
            client, address = listener.accept()
        except (BlockingIOError, ConnectionAbortedError):
            return
        self.nr_conns += 1
        conn = TConn(self.cfg, client, address, listener.getsockname())
        conn.timeout = time.monotonic() + _FIRST_BYTES_S
        self.pending_conns.append(conn)
        ready = partial(self.on_pending_socket_readable, conn)
        self.poller.register(client, selectors.EVENT_READ, ready)

    def murder_pending(self) -> None:
        """Let those go that said nothing in time; all of them when it is to stop."""
        if not self.alive:
            for conn in self.pending_conns:
                conn.timeout = 0
        super().murder_pending()

    def set_accept_enabled(self, enabled: bool) -> None:
        """Take connections in, unless there is nobody to see to them."""
        super().set_accept_enabled(enabled and self._at_work < self.cfg.threads)

    def enqueue_req(self, conn: TConn) -> None:
        """Hand a connection to a thread."""
        self._at_work += 1
        super().enqueue_req(conn)
        self.set_accept_enabled(self._accepting)

    def finish_request(self, conn: TConn, fs: object) -> None:
        """See what is to become of a connection whose request was answered."""
        self._at_work -= 1
        super().finish_request(conn, fs)

    def handle(self, conn: TConn) -> object:
        """Answer one request."""
        if not isinstance(conn.sock, PatientSocket):
            conn.sock = PatientSocket(conn.sock, slowest=SLOWEST_BYTES_PER_S)
        conn.sock.begin()
        return super().handle(conn)
