"""Leaving when the supervisor is gone, however it went."""

import os
import signal
import threading


def leave_with_parent() -> None:
    """Watch standard input from a thread; when its other end closes, end this process."""
    threading.Thread(target=_wait_for_the_end, daemon=True).start()


def _wait_for_the_end() -> None:
    # Not through sys.stdin: a fork would inherit its buffer locked by this thread.
    while os.read(0, 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
