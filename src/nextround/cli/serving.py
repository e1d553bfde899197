"""How both listeners are served: the pages', and that of links."""

import gc
import os
from collections.abc import Callable

from gunicorn.app.base import BaseApplication

_THREADS = 4


def settle(server: object) -> None:
    """Let what is loaded be shared by the processes to come: collecting garbage writes to it."""
    gc.collect()
    gc.freeze()


class Server(BaseApplication):  # type: ignore[misc]  # gunicorn has no types
    """Serves what the settings in force name, in as many processes as are said.

    Attributes:
        bind: The address and the port; an IPv6 address in brackets.
        when_ready: Called once before the processes part, to load what they are to share.
    """

    def __init__(
        self, bind: str, *, workers: int, when_ready: Callable[[object], None], **more: object
    ) -> None:
        self._options = {
            "bind": bind,
            "workers": workers,
            "threads": _THREADS,
            "worker_class": "nextround.cli.patience.PatientWorker",
            "preload_app": True,
            "when_ready": when_ready,
            "timeout": 60,
            "graceful_timeout": 5,
            # A connection that is kept belongs to one process, however busy; a new one to either.
            "keepalive": 0,
            "limit_request_line": 4094,
            "limit_request_fields": 60,
            "loglevel": "warning",
            "control_socket_disable": True,
            "worker_tmp_dir": "/dev/shm" if os.path.isdir("/dev/shm") else None,  # noqa: PTH112, S108
            **more,
        }
        super().__init__()

    def load_config(self) -> None:
        """Take over what this version of gunicorn knows."""
        for name, value in self._options.items():
            if name in self.cfg.settings:
                self.cfg.set(name, value)

    def load(self) -> object:
        """Return what answers."""
        from nextround.wsgi import application

        return application
