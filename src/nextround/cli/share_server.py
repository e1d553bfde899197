"""The server of links to reviews: started and stopped by `nextround run`, as the note says."""

import logging
import os
import sys

from gunicorn.glogging import Logger

from nextround.apps.coaching import reach, share_note
from nextround.cli import ports
from nextround.cli.listener import CANNOT_ANSWER
from nextround.cli.parent import leave_with_parent
from nextround.cli.serving import Server, settle

_WORKERS = 1


class _Quiet(Logger):  # type: ignore[misc]  # gunicorn has no types
    """Complains as the settings say, which is without the addresses that were asked for."""

    def setup(self, cfg: object) -> None:
        super().setup(cfg)
        [own] = logging.getLogger().handlers
        for handler in self.error_log.handlers:
            handler.setFormatter(own.formatter)


def main() -> None:
    """Answer links until told to stop; the database is as the program's own server left it."""
    leave_with_parent()
    os.environ["DJANGO_SETTINGS_MODULE"] = "nextround.settings_share"
    import django
    from django.conf import settings
    from django.db import connections
    from django.urls import get_resolver

    listens = share_note.read(settings.DATA)
    if listens is None:
        return
    if ports.why_not(listens.host, listens.port):
        sys.exit(CANNOT_ANSWER)
    django.setup()
    get_resolver().url_patterns  # noqa: B018 - a page that cannot load stops the start
    connections.close_all()
    Server(
        f"{reach.in_address(listens.host)}:{listens.port}",
        workers=_WORKERS,
        when_ready=settle,
        logger_class=_Quiet,
    ).run()


if __name__ == "__main__":
    main()
