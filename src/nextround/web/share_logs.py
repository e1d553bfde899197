"""Logs of the listener for links: which page broke, by its name and never by its address."""

import logging
import re

from nextround.web.logs import WithoutWords

_WORD = re.compile(r"\S++")


class WithoutAddresses(WithoutWords):
    """Leaves out of every message what may be an address: its word opens what it leads to."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the message with the name of the page, where one is known."""
        said = logging.makeLogRecord(record.__dict__)
        said.msg, said.args = (
            f"{_WORD.sub(_without_address, record.getMessage())}{_page(record)}",
            None,
        )
        # What another handler made of the error holds its message.
        said.exc_text = None
        return super().format(said)


def _without_address(word: re.Match[str]) -> str:
    """Whatever holds a stroke may be an address, whole or in parts, escaped or not."""
    return "…" if "/" in word[0] else word[0]


def _page(record: logging.LogRecord) -> str:
    request = getattr(record, "request", None)
    match = getattr(request, "resolver_match", None)
    return f" ({match.view_name})" if match else ""
