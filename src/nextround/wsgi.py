"""The program as a WSGI application."""

import os
from collections.abc import Iterable
from typing import Any

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nextround.settings")
_answer = get_wsgi_application()


class WholeBody:
    """A request's body that breaks off, where it ends before its announced length.

    Django would take the half that came for the whole, and keep half a note.
    """

    def __init__(self, stream: Any, announced: int) -> None:
        self._stream, self._left = stream, announced

    def read(self, size: int = -1) -> bytes:
        """Return so many bytes, or all that are left.

        Raises:
            ConnectionResetError: Fewer came than were announced.
        """
        piece: bytes = self._stream.read(size)
        wanted = self._left if size < 0 else min(size, self._left)
        return self._counted(piece, is_short=len(piece) < wanted)

    def readline(self, size: int = -1) -> bytes:
        """Return the bytes up to the end of the line; else as `read`."""
        line: bytes = self._stream.readline(size)
        wanted = self._left if size < 0 else min(size, self._left)
        return self._counted(line, is_short=len(line) < wanted and not line.endswith(b"\n"))

    def _counted(self, piece: bytes, *, is_short: bool) -> bytes:
        if is_short:
            raise ConnectionResetError("the request broke off")
        self._left -= len(piece)
        return piece


def application(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
    """Answer a request."""
    announced = environ.get("CONTENT_LENGTH") or "0"
    environ["wsgi.input"] = WholeBody(environ["wsgi.input"], int(announced))
    return _answer(environ, start_response)
