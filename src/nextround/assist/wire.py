"""The way out to one site: its name resolved once, its addresses checked, one deadline over all."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any

import httpcore

from nextround.assist.addresses import is_public
from nextround.assist.refusals import FetchError, Refusal

Resolver = Callable[[str, int], Sequence[str]]

_MOST_ADDRESSES = 4


@dataclass(frozen=True, slots=True)
class Deadline:
    """The moment at which a fetch is given up, as `clock` tells it in seconds."""

    clock: Callable[[], float]
    ends_s: float

    def left_s(self, most: float | None = None) -> float:
        """Return the seconds left, or `most` if that is less.

        Raises:
            FetchError: None are left.
        """
        left = self.ends_s - self.clock()
        if left <= 0:
            raise FetchError(Refusal.TOO_SLOW)
        return left if most is None else min(left, most)


class CheckedNetwork(httpcore.NetworkBackend):
    """A network that connects to public addresses alone.

    What is judged is the very address that is then connected to, so a name that answers
    otherwise the next time gains nothing. Encryption and the Host header keep the name.
    """

    def __init__(
        self, network: httpcore.NetworkBackend, *, resolve: Resolver, deadline: Deadline
    ) -> None:
        self._network = network
        self._resolve = resolve
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first of the host's addresses that answers.

        Raises:
            FetchError: One of its addresses is not public, it has none, or time is up.
        """
        addresses = _checked(self._addresses(host, port))
        for place, address in enumerate(addresses):
            # Each address may take its share of the time, or a dead one would take all.
            share_s = self._deadline.left_s(timeout) / (len(addresses) - place)
            try:
                stream = self._network.connect_tcp(
                    address, port, share_s, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
            return _TimedStream(stream, self._deadline)
        raise FetchError(Refusal.UNREACHABLE)

    def _addresses(self, host: str, port: int) -> Sequence[str]:
        """Resolve `host`, on a thread because the system's resolver keeps no deadline."""
        answers: SimpleQueue[Sequence[str] | OSError] = SimpleQueue()

        def ask() -> None:
            try:
                answers.put(self._resolve(host, port))
            except (OSError, UnicodeError) as error:
                answers.put(error if isinstance(error, OSError) else socket.gaierror())

        threading.Thread(target=ask, daemon=True).start()
        try:
            answer = answers.get(timeout=self._deadline.left_s())
        except Empty:
            raise FetchError(Refusal.TOO_SLOW) from None
        if isinstance(answer, OSError):
            asked_in_vain = answer.errno == socket.EAI_AGAIN
            raise FetchError(Refusal.UNREACHABLE if asked_in_vain else Refusal.NOT_PUBLIC)
        return answer


def _checked(addresses: Sequence[str]) -> Sequence[str]:
    if not addresses or not all(is_public(address) for address in addresses):
        raise FetchError(Refusal.NOT_PUBLIC)
    return addresses[:_MOST_ADDRESSES]


class _TimedStream(httpcore.NetworkStream):
    """A connection on which every wait ends at the deadline."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left_s(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left_s(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left_s = self._deadline.left_s(timeout)
        protected = self._stream.start_tls(ssl_context, server_hostname, left_s)
        return _TimedStream(protected, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
