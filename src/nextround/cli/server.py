"""The web server: migrates after a backup, then answers. Started by `nextround run`."""

import gc
import importlib
import os
import sys

import click
from gunicorn.app.base import BaseApplication

from nextround.cli.parent import leave_with_parent
from nextround.cli.words import gettext as _

_WORKERS = 2
_THREADS = 4
_KEEPALIVE_S = 0


class _Server(BaseApplication):  # type: ignore[misc]  # gunicorn has no types
    def load_config(self) -> None:
        from django.conf import settings

        host = f"[{settings.HOST}]" if ":" in settings.HOST else settings.HOST
        for name, value in {
            "bind": f"{host}:{settings.PORT}",
            "workers": _WORKERS,
            "threads": _THREADS,
            "worker_class": "nextround.cli.patience.PatientWorker",
            "preload_app": True,
            "when_ready": _share,
            "timeout": 60,
            "graceful_timeout": 5,
            # A connection that is kept belongs to one process, however busy; a new one to either.
            "keepalive": _KEEPALIVE_S,
            "limit_request_line": 4094,
            "limit_request_fields": 60,
            "loglevel": "warning",
            "control_socket_disable": True,
            "worker_tmp_dir": "/dev/shm" if os.path.isdir("/dev/shm") else None,  # noqa: PTH112, S108
        }.items():
            if name in self.cfg.settings:
                self.cfg.set(name, value)

    def load(self) -> object:
        from nextround.wsgi import application

        return application


def _share(server: object) -> None:
    """Let what is loaded be shared by the processes to come.

    What the sums need is loaded late elsewhere; here two processes would each load their own. And
    collecting garbage would write to all that is shared.
    """
    importlib.import_module("scipy.special")
    gc.collect()
    gc.freeze()


def main() -> None:
    """Prepare the data, then serve until told to stop."""
    leave_with_parent()
    import django
    from django.db import connections
    from django.urls import get_resolver

    django.setup()
    from nextround.apps.core import upkeep

    _refuse_half_restored()
    upkeep.prepare()
    _refuse_careless(upkeep.careless_with())
    _finish_erasing()
    get_resolver().url_patterns  # noqa: B018 - a page that cannot load stops the start
    connections.close_all()  # a connection must not be shared across the fork
    _Server().run()


def _refuse_half_restored() -> None:
    """Make no new database in the place of one that a restore had moved aside."""
    from nextround.apps.custody import leftovers

    left = leftovers.cut_off()
    if left is not None and left.aside is not None:
        click.echo(_("A restore stopped half-way. `nextround doctor` says what to do."), err=True)
        sys.exit(1)


def _refuse_careless(settings: list[str]) -> None:
    """Answer nothing that a power cut could lose again."""
    if settings:
        words = _(
            "The database in this folder is not safe from a power cut (%(settings)s). Put the "
            "folder on a disk of this machine, and name it in NEXTROUND_DATA."
        )
        click.echo(words % {"settings": ", ".join(settings)}, err=True)
        sys.exit(1)


def _finish_erasing() -> None:
    """Go on with an erasing that was cut off, and say what it leaves."""
    from nextround.apps.custody import erase

    if left := erase.finish():
        click.echo(left, err=True)


if __name__ == "__main__":
    main()
