"""A browser that says just what it is told to, over a connection of its own."""

import re
import socket
from dataclasses import dataclass

from browser.program import Program, pass_for

_PATIENCE_S = 40
_SECRET = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


@dataclass(frozen=True, slots=True)
class Wire:
    """A browser that was let in.

    Attributes:
        host: Where the program answers, port included.
        cookie: What lets it in.
        secret: What its forms must bring.
    """

    host: str
    cookie: str
    secret: str

    def ask(self, path: str, body: bytes, /, *, ends: bool = False, **headers: str) -> int:
        """Send a form with these headers and nothing for granted; returns the status of the answer.

        `ends` says that nothing more will come. The status is 0 where there is no answer.
        """
        with self.connected() as connection:
            connection.sendall(self.head(path, **headers) + body)
            if ends:
                connection.shutdown(socket.SHUT_WR)
            return status_on(connection)

    def connected(self) -> socket.socket:
        """Return a fresh connection."""
        name, _, port = self.host.partition(":")
        return socket.create_connection((name, int(port)), timeout=_PATIENCE_S)

    def head(self, path: str, **headers: str) -> bytes:
        """Return the head of a request that brings a form; "_" in the name of a header is "-"."""
        said = {
            "Host": self.host,
            "Cookie": self.cookie,
            "X-CSRFToken": self.secret,
            "Connection": "close",
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        lines = "".join(f"{name}: {value}\r\n" for name, value in said.items())
        return f"POST {path} HTTP/1.1\r\n{lines}\r\n".encode()


def browser_of(program: Program) -> Wire:
    """Let a browser into a running program."""
    entered = pass_for(program)
    host = program.origin.removeprefix("http://")
    first = Wire(host, f"{entered.name}={entered.value}", secret="")
    with first.connected() as connection:
        connection.sendall(first.head("/add/").replace(b"POST", b"GET", 1))
        page = connection.makefile("rb").read().decode()
    found = _SECRET.search(page)
    assert found is not None
    return Wire(host, first.cookie, found[1])


def status_on(connection: socket.socket) -> int:
    """Return the status of the answer that comes; 0 where the connection ends without one."""
    try:
        words = connection.makefile("rb").readline().split()
    except OSError:
        return 0
    return int(words[1]) if words else 0
