"""Logs that say where something broke, and nothing that a person wrote."""

import logging
import traceback
from types import TracebackType

_Nothing = tuple[None, None, None]
_Raised = tuple[type[BaseException], BaseException, TracebackType | None]


class WithoutWords(logging.Formatter):
    """Formats an exception as its place and its kind; its message may quote what was typed."""

    def formatException(self, ei: _Raised | _Nothing) -> str:  # noqa: N802 - the library's name
        """Return the frames of the traceback, without lines of code, and the kind of error."""
        kind, _, trace = ei
        frames = [f"{f.filename}:{f.lineno} {f.name}" for f in traceback.extract_tb(trace)]
        return "\n".join([*frames, kind.__name__ if kind else ""])
