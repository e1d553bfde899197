"""What runs beside the web server, and is started again where it dies."""

import subprocess
from collections.abc import Callable

_FIRST_PAUSE_S = 1.0
_LONGEST_PAUSE_S = 60.0
# What ran so long is sound: should it die now, it is started again as soon as the first time.
_SOUND_AFTER_S = 60.0


class Beside:
    """One process beside the server; times are seconds of a clock that never goes back."""

    def __init__(self, start: Callable[[], subprocess.Popen[bytes]], *, now: float) -> None:
        self._start = start
        self._pause = _FIRST_PAUSE_S
        self._again_at: float | None = None
        self._begin(now)

    def look(self, now: float) -> None:
        """Start it again once its time has come, ever later where it dies again and again.

        Never waits.
        """
        if self.process.poll() is None:
            if now - self._began >= _SOUND_AFTER_S:
                self._pause = _FIRST_PAUSE_S
        elif self._again_at is None:
            self._again_at = now + self._pause
            self._pause = min(self._pause * 2, _LONGEST_PAUSE_S)
        elif now >= self._again_at:
            self._begin(now)

    def _begin(self, now: float) -> None:
        self.process = self._start()
        self._began = now
        self._again_at = None
