"""The fonts of the pages: linked where they are there, handed out by name, kept by the browser."""

import pytest
from django.urls import reverse

from nextround.apps.appearance import fonts
from web.reading_pages import tree_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def made(settings, tmp_path):
    """Put stand-ins where the worker would put the fonts."""
    settings.DATA = tmp_path
    for name in fonts.names():
        fonts.keep(name, name.encode())
    (tmp_path / "nextround.sqlite3").write_bytes(b"private")


def linked(answer):
    links = tree_of(answer).css('link[rel="stylesheet"]')
    return [link.attributes["href"] for link in links if "/fonts/" in link.attributes["href"]]


def test_a_page_links_them_where_they_are_there(page, made):
    assert linked(page.get(reverse("openings"))) == [reverse("font", args=[fonts.stylesheet()])]


def test_a_page_links_nothing_where_they_are_not(page, settings, tmp_path):
    settings.DATA = tmp_path
    assert linked(page.get(reverse("openings"))) == []


def test_nobody_outside_is_shown_that_they_are_there(client, made):
    answer = client.get("/", headers={"host": "127.0.0.1:8765"})
    assert (answer.status_code, linked(answer)) == (403, [])


@pytest.mark.parametrize(
    ("place", "kind"), [(0, "font/woff2"), (1, "font/woff2"), (2, "text/css; charset=utf-8")]
)
def test_each_is_handed_out_and_kept_for_ever(page, made, place, kind):
    name = fonts.names()[place]
    answer = page.get(reverse("font", args=[name]))
    assert (answer.content, answer["Content-Type"]) == (name.encode(), kind)
    assert answer["Cache-Control"] == "private, max-age=31536000, immutable"
    assert "'self'" in answer["Content-Security-Policy"]


@pytest.mark.parametrize(
    "name", ["serif.woff2", "serif.000000000000.woff2", "..%2f..%2fnextround.sqlite3", "%2e%2e"]
)
def test_nothing_else_is_handed_out(page, made, name):
    answer = page.get(f"/fonts/{name}")
    assert (answer.status_code, answer["Cache-Control"]) == (404, "no-store")
