"""How long the web server waits for a request to come in: a trickle must not hold a thread."""

import errno
import socket
import time
from typing import Any

from gunicorn.workers.gthread import TConn, ThreadWorker

# A request has this long, and longer for what comes at a pace above the slowest taken.
PATIENCE_S = 30.0
SLOWEST_BYTES_PER_S = 1_000


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
    """A web process whose threads do not wait for ever for a request."""

    def handle(self, conn: TConn) -> object:
        """Answer one request."""
        if not isinstance(conn.sock, PatientSocket):
            conn.sock = PatientSocket(conn.sock, slowest=SLOWEST_BYTES_PER_S)
        conn.sock.begin()
        return super().handle(conn)
