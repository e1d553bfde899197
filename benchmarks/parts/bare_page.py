"""A bare Django page on the same server software: the peer that pages are measured against.

    python benchmarks/parts/bare_page.py FOLDER

Answers `/?bytes=N&queries=M` with a page of N bytes rendered by a template, after M queries of
SQLite by the ORM that fetch twenty rows each. Prints its address, and serves until stopped.
"""

import sys
from pathlib import Path

import django
from django.conf import settings
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from nextround.cli.server import _WORKERS
from nextround.cli.serving import Server, settle

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))

from processes import free_port

_ROW = "<li><a href='/rows/{{ row.pk }}/'>{{ row.name }}</a> {{ row.note }}</li>\n"
_TEMPLATE = "<!doctype html><ul>{% for row in rows %}" + _ROW + "{% endfor %}</ul>"
_ROWS = 2000
_FETCHED = 20


def _configure(folder: Path) -> None:
    """Set Django up with the pragmas that Nextround uses, and nothing else."""
    (folder / "page.html").write_text(_TEMPLATE)
    pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-16000"
    settings.configure(
        ALLOWED_HOSTS=["127.0.0.1"],
        ROOT_URLCONF=__name__,
        SECRET_KEY="bare",
        INSTALLED_APPS=["django.contrib.contenttypes"],
        TEMPLATES=[
            {"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": [folder]}
        ],
        DATABASES={
            "default": {
                "ENGINE": "django.db.backends.sqlite3",
                "NAME": folder / "bare.sqlite3",
                "CONN_MAX_AGE": 600,
                "OPTIONS": {"init_command": pragmas},
            }
        },
    )
    django.setup()


def _model() -> type[models.Model]:
    class Row(models.Model):
        name = models.CharField(max_length=100)
        note = models.TextField()

        class Meta:
            app_label = "contenttypes"

        def __str__(self) -> str:
            return self.name

    return Row


def page(request: HttpRequest) -> HttpResponse:
    """Ask as often, and send as much, as the address says."""
    wanted = int(request.GET["bytes"])
    fetched = [
        list(ROW.objects.order_by("pk")[start : start + _FETCHED])
        for start in range(int(request.GET["queries"]))
    ]
    each = len(fetched[0][0].note) + 60
    rows = (fetched[0] * (wanted // each // _FETCHED + 1))[: wanted // each]
    return render(request, "page.html", {"rows": rows})


urlpatterns = [path("", page)]


class _Server(Server):
    """The pages' own server, with another application."""

    def load(self) -> object:
        from django.core.wsgi import get_wsgi_application

        return get_wsgi_application()


def main(folder: Path) -> None:
    from django.db import connection, connections

    with connection.schema_editor() as editor:
        editor.create_model(ROW)
    ROW.objects.bulk_create(
        ROW(name=f"Row {n}", note="A line of words. " * 12) for n in range(_ROWS)
    )
    connections.close_all()
    port = free_port()
    print(f"http://127.0.0.1:{port}", flush=True)
    _Server(f"127.0.0.1:{port}", workers=_WORKERS, when_ready=settle).run()


if __name__ == "__main__":
    sys.modules["bare_page"] = sys.modules["__main__"]
    _configure(Path(sys.argv[1]))
    ROW = _model()
    sys.argv = sys.argv[:1]  # gunicorn reads arguments of its own
    main(Path(settings.DATABASES["default"]["NAME"]).parent)
