"""A site on this machine that stands in for the public internet, and the way to it."""

import socketserver
import ssl
import threading
from collections.abc import Callable, Iterable
from contextlib import contextmanager, suppress

import httpcore

PUBLIC = "93.184.216.34"

Script = Callable[[bytes], Iterable[bytes]]


class Site(socketserver.ThreadingTCPServer):
    """Sends what `script` yields for the head of each request, and keeps those heads."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, script: Script, *, protection: ssl.SSLContext | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.script = script
        self.heads: list[bytes] = []
        if protection:
            self.socket = protection.wrap_socket(self.socket, server_side=True)


class _Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        head = b"".join(iter(self.rfile.readline, b"\r\n"))
        self.server.heads.append(head)
        with suppress(OSError):
            for sent in self.server.script(head):
                self.wfile.write(sent)


@contextmanager
def opened(script: Script, *, protection: ssl.SSLContext | None = None):
    with Site(script, protection=protection) as site:
        threading.Thread(target=site.serve_forever, args=(0.01,), daemon=True).start()
        yield site
        site.shutdown()


class Wires(httpcore.NetworkBackend):
    """A network on which every address leads to one site; it keeps what it was asked for."""

    def __init__(self, site: Site) -> None:
        self._port = site.server_address[1]
        self.connected: list[tuple[str, int]] = []
        self.protected: list[tuple[str | None, object]] = []

    def connect_tcp(self, host, port, timeout=None, local_address=None, socket_options=None):
        self.connected.append((host, port))
        stream = httpcore.SyncBackend().connect_tcp("127.0.0.1", self._port, timeout=timeout)
        return _Protectable(stream, self)


class EncryptedWires(Wires):
    """The same, for a site that speaks TLS."""

    def connect_tcp(self, *arguments, **settings):
        return super().connect_tcp(*arguments, **settings)._stream


class _Protectable(httpcore.NetworkStream):
    """A connection that only says it were encrypted."""

    def __init__(self, stream: httpcore.NetworkStream, wires: Wires) -> None:
        self._stream, self._wires = stream, wires
        self.read, self.write, self.close = stream.read, stream.write, stream.close

    def start_tls(self, ssl_context, server_hostname=None, timeout=None):
        self._wires.protected.append((server_hostname, ssl_context))
        return self

    def get_extra_info(self, info):
        return self._stream.get_extra_info(info)


def page(content: bytes = b"<p>Cook sought.</p>", *, kind: str = "text/html", more: str = ""):
    head = ["HTTP/1.1 200 OK", f"Content-Type: {kind}", f"Content-Length: {len(content)}", more]
    return "\r\n".join(head).encode() + b"\r\n" + content


def redirect(location: str, *, status: int = 302) -> bytes:
    head = [f"HTTP/1.1 {status} Found", f"Location: {location}", "Content-Length: 0", "\r\n"]
    return "\r\n".join(head).encode()
