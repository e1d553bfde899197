"""The listener for links: beside the server for as long as the note says so."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import click

from nextround.apps.coaching import share_note
from nextround.apps.coaching.share_note import Listens
from nextround.cli import ports
from nextround.cli.beside import Beside
from nextround.cli.words import gettext as _

_COMMAND = ("-m", "nextround.cli.share_server")
# How the listener ends where it cannot answer at its address; it says nothing of it itself.
CANNOT_ANSWER = 3
# So long may it see to those whom it answers just now, once it is to go.
_LEAVES_WITHIN_S = 10.0


class Listener:
    """Starts and stops with the note; times are seconds of a clock that never goes back."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._note: Listens | None = None
        self._beside: Beside | None = None
        self._leaving: subprocess.Popen[bytes] | None = None
        self._killed_at = 0.0
        self._has_complained = False

    @property
    def processes(self) -> list[subprocess.Popen[bytes]]:
        """What runs, or is about to leave."""
        found = [self._beside.process] if self._beside else []
        return [*found, self._leaving] if self._leaving else found

    def look(self, now: float) -> None:
        """Do what the note says now. Never waits."""
        note = share_note.read(self._data)
        if note != self._note:
            self._note, self._has_complained = note, False
            self._let_go(now)
        if self._is_leaving(now) or note is None:
            return
        if self._beside is None:
            self._beside = Beside(_start, now=now)
        self._complain_once(self._beside, note)
        self._beside.look(now)

    def _let_go(self, now: float) -> None:
        if self._beside is None:
            return
        self._leaving, self._beside = self._beside.process, None
        self._killed_at = now + _LEAVES_WITHIN_S
        if self._leaving.stdin:
            self._leaving.stdin.close()  # it leaves when it sees this

    def _is_leaving(self, now: float) -> bool:
        """Return whether the one before is still there; the port is free once it has left."""
        if self._leaving is None:
            return False
        if self._leaving.poll() is None:
            if now >= self._killed_at:
                os.killpg(self._leaving.pid, signal.SIGKILL)
            return True
        self._leaving = None
        return False

    def _complain_once(self, beside: Beside, note: Listens) -> None:
        if self._has_complained or beside.process.poll() != CANNOT_ANSWER:
            return
        self._has_complained = True
        words = _(
            "Links do not work: nothing can be answered at %(host)s, port %(port)s (%(reason)s). "
            "It is tried again; `nextround share on` takes another address or port."
        )
        reason = ports.why_not(note.host, note.port) or _("it was in use a moment ago")
        told = {"host": note.host, "port": note.port, "reason": reason}
        click.echo(words % told, err=True)


def _start() -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, *_COMMAND], stdin=subprocess.PIPE, start_new_session=True
    )
