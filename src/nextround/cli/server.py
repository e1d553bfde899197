"""The web server: migrates after a backup, then answers. Started by `nextround run`."""

import importlib
import sys

import click

from nextround.cli.parent import leave_with_parent
from nextround.cli.serving import Server, settle
from nextround.cli.words import gettext as _

_WORKERS = 2


def _share(server: object) -> None:
    """Let what is loaded be shared by the processes to come.

    What the sums need is loaded late elsewhere; here two processes would each load their own.
    """
    importlib.import_module("scipy.special")
    settle(server)


def main() -> None:
    """Prepare the data, then serve until told to stop."""
    leave_with_parent()
    import django
    from django.conf import settings
    from django.db import connections
    from django.urls import get_resolver

    django.setup()
    from nextround.apps.coaching.reach import in_address
    from nextround.apps.core import upkeep

    _refuse_half_restored()
    upkeep.prepare()
    _refuse_careless(upkeep.careless_with())
    _finish_erasing()
    get_resolver().url_patterns  # noqa: B018 - a page that cannot load stops the start
    connections.close_all()  # a connection must not be shared across the fork
    Server(
        f"{in_address(settings.HOST)}:{settings.PORT}", workers=_WORKERS, when_ready=_share
    ).run()


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
