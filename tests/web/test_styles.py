"""The style sheet of the pages: one file, for whoever asks, kept by the browser."""

import pytest
import tinycss2
from django.urls import reverse

from nextround.web import styles
from web import stylesheets
from web.reading_pages import tree_of

pytestmark = pytest.mark.django_db

OWN = "127.0.0.1:8765"


def linked(answer):
    links = tree_of(answer).css('link[rel="stylesheet"]')
    return [link.attributes["href"] for link in links if "/fonts/" not in link.attributes["href"]]


def test_a_page_links_one_sheet(page):
    assert linked(page.get(reverse("today"))) == [styles.address()]


def test_the_way_in_looks_like_all_pages_before_anyone_is_let_in(client, person):
    assert linked(client.get("/", headers={"host": OWN})) == [styles.address()]
    answer = client.get(styles.address(), headers={"host": OWN})
    assert (answer.status_code, answer["Content-Type"]) == (200, "text/css; charset=utf-8")
    assert dict(answer.cookies) == {}


def test_it_is_kept_for_ever_because_another_version_has_another_name(page):
    answer = page.get(styles.address())
    assert answer["Cache-Control"] == "public, max-age=31536000, immutable"
    assert page.get(reverse("styles", args=["000000000000"])).status_code == 404


def test_a_foreign_host_is_refused_it(client):
    assert client.get(styles.address(), headers={"host": "evil.test"}).status_code == 400


def test_it_holds_every_rule_and_asks_for_nothing_more():
    whole = styles.whole()
    missing = [file.name for file in stylesheets.files() if _rules_of(file) not in whole]
    assert (missing, "@import" in whole) == ([], False)
    nodes = tinycss2.parse_stylesheet(whole, skip_comments=True, skip_whitespace=True)
    assert [node for node in nodes if node.type == "error"] == []


def _rules_of(file):
    """Return a file's text from its first block on; the index has none but what it takes in."""
    text = file.read_text(encoding="utf-8")
    return text[text.index("{") :] if "{" in text else ""
