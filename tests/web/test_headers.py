"""What every answer forbids the browser, errors included; and no script or style in a page."""

import logging
import re

import pytest
from django.core.management import call_command
from django.db import OperationalError, connection
from django.test import Client
from django.urls import reverse
from selectolax.lexbor import LexborHTMLParser

from nextround.apps.core import people
from web.addresses import ADDRESSES, CLOSED, OF_SOMEONE, PAGES, TAKING_FORMS
from web.breaking_urls import SECRET

pytestmark = [pytest.mark.django_db, pytest.mark.urls("web.breaking_urls")]

OWN = "127.0.0.1:8765"
POLICY = {
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "media-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
}
# Files that a person kept are handed out under a stricter one.
NOTHING_RUNS = {"sandbox", "default-src 'none'"}
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}
SHUT_OFF = ("camera", "geolocation", "microphone", "payment", "usb")
# Files to take away, by how they begin to be named.
FILES = {
    "table-csv": "openings",
    "opening-posting": "posting-",
    "interview-calendar": "interview-",
    "paper-file": "of mine.pdf",
    "debrief-markdown": "debrief-",
    "debrief-calendar": "plans-",
    "job-result": "nextround-",
}
DOWNLOADS = [address for address in ADDRESSES if address.name in FILES]
NOBODYS = 987654

# How to come by each kind of answer that is no error.
KINDS = {
    200: lambda page: page.get(reverse("openings")),
    302: lambda page: page.post(reverse("data-backup")),
    405: lambda page: page.get(reverse("data-backup")),
    413: lambda page: page.post(reverse("add-read"), CONTENT_LENGTH="999999999"),
    422: lambda page: page.post(reverse("opening-new")),
}
# How to come by each kind of error: the path, what is sent, and as what.
ERRORS = {
    "400 of a foreign host": ("/", {"host": "evil.test"}, 400),
    "400 of a page": ("/suspects/", {}, 400),
    "403 of a page": ("/refuses/", {}, 403),
    "404": ("/nowhere/", {}, 404),
    "404 of a row": ("/openings/987654/", {}, 404),
    "500": ("/breaks/", {}, 500),
}


@pytest.fixture
def failing(page):
    """Return a browser to which the program answers even when it breaks."""
    page.raise_request_exception = False
    return page


@pytest.fixture
def error(request, failing):
    """Return the answer to one of the errors above."""
    path, headers, status = ERRORS[request.param]
    answer = failing.get(path, headers=headers)
    assert answer.status_code == status
    return answer


def assert_careful(answer):
    taken_away = answer.get("Content-Disposition", "").startswith("attachment")
    policy = [part.strip() for part in answer["Content-Security-Policy"].split(";")]
    assert sorted(policy) == sorted(NOTHING_RUNS if taken_away else POLICY)
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    assert {f"{name}=()" for name in SHUT_OFF} <= {*answer["Permissions-Policy"].split(", ")}
    assert "Content-Security-Policy-Report-Only" not in answer.headers


def of_nobody(address):
    """Return the path of rows that are not there."""
    return address.path(dict.fromkeys(address.ids.values(), NOBODYS))


def inline_code_in(answer):
    """Return every script, style and handler that stands in the page itself."""
    tree = LexborHTMLParser(answer.content)
    attributes = [(node, name, value) for node in tree.css("*") for name, value in _said(node)]
    return [
        *(node.html for node in tree.css("style, script:not([src]), base, iframe, object, embed")),
        *(name for _, name, _ in attributes if name == "style" or name.startswith(("on", "hx-on"))),
        *(value for _, _, value in attributes if re.match(r"\s*(javascript|data|js):", value)),
    ]


def foreign_files_of(answer):
    """Return what the page would fetch by itself from anywhere but this program."""
    tree = LexborHTMLParser(answer.content)
    fetched = [
        node.attributes.get(name) or ""
        for name, kinds in {"src": "*", "href": "link, use", "srcset": "*", "poster": "*"}.items()
        for node in tree.css(kinds)
        if name in node.attributes
    ]
    own = ("/static/", "/styles/")
    return [address for address in fetched if not address.startswith(own)]


def _said(node):
    return [(name, value or "") for name, value in node.attributes.items()]


@pytest.mark.parametrize("address", ADDRESSES, ids=str)
def test_every_answer_carries_the_careful_headers(page, mine, address):
    path = address.path(mine)
    answers = [page.generic(method, path) for method in ("GET", "HEAD", "PUT")]
    answers.append(page.post(path, address.form(mine)))
    [assert_careful(answer) for answer in answers]
    assert {answer["Cache-Control"] for answer in answers} == {"no-store"}


@pytest.mark.parametrize("address", CLOSED, ids=str)
def test_every_refusal_of_an_address_carries_the_careful_headers(page, address):
    path = of_nobody(address)
    answers = [
        page.get(path, headers={"host": "evil.test"}),
        page.get(path, headers={"host": f"evil.{OWN}"}),
        page.post(path, headers={"origin": "http://evil.test"}),
        page.post(path, headers={"sec-fetch-site": "cross-site"}),
        Client(headers={"host": OWN}).post(path),
    ]
    assert [answer.status_code for answer in answers] == [400, 400, 403, 403, 403]
    [assert_careful(answer) for answer in answers]
    assert {answer["Cache-Control"] for answer in answers} == {"no-store"}


@pytest.mark.parametrize("address", OF_SOMEONE, ids=str)
def test_an_address_of_nobodys_row_carries_the_careful_headers(page, address):
    answers = [page.generic(method, of_nobody(address)) for method in address.methods]
    assert {answer.status_code for answer in answers} == {404}
    [assert_careful(answer) for answer in answers]
    assert {answer["Cache-Control"] for answer in answers} == {"no-store"}


@pytest.mark.parametrize("address", PAGES, ids=str)
def test_a_page_that_breaks_carries_the_careful_headers(failing, address):
    with connection.execute_wrapper(_StopsAnswering(after=1, saying="out of order")):
        answer = failing.get(of_nobody(address))
    assert answer.status_code == 500
    assert_careful(answer)
    assert answer["Cache-Control"] == "no-store"


@pytest.mark.parametrize("status", KINDS)
def test_every_kind_of_answer_carries_the_careful_headers(page, status):
    answer = KINDS[status](page)
    assert answer.status_code == status
    assert_careful(answer)
    assert answer["Cache-Control"] == "no-store"


@pytest.mark.parametrize("address", DOWNLOADS, ids=str)
def test_a_file_to_take_away_is_kept_and_runs_nothing(page, mine, address):
    answer = page.get(address.path(mine))
    assert answer["Content-Disposition"].startswith(f'attachment; filename="{FILES[address.name]}')
    assert answer["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert answer["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("error", ERRORS, indirect=True)
def test_every_error_carries_the_careful_headers(error):
    assert_careful(error)
    assert error["Cache-Control"] == "no-store"


@pytest.mark.parametrize("address", TAKING_FORMS, ids=str)
def test_a_refused_form_carries_the_careful_headers(person, page, mine, address):
    careful = Client(enforce_csrf_checks=True, headers={"host": OWN})
    careful.force_login(person)
    path = address.path(mine)
    answers = [careful.post(path), page.post(path, headers={"origin": "http://evil.test"})]
    [assert_careful(answer) for answer in answers]
    assert {answer["Cache-Control"] for answer in answers} == {"no-store"}


def test_the_way_in_carries_the_careful_headers(person):
    stray = Client(headers={"host": OWN})
    token = people.new_token()
    answers = [
        stray.get("/"),
        stray.get("/", {"token": "wrong"}),
        stray.get("/", {"token": token}, headers={"sec-purpose": "prefetch"}),
        stray.get("/", {"token": token}),
    ]
    [assert_careful(answer) for answer in answers]
    assert {answer["Cache-Control"] for answer in answers} == {"no-store"}


@pytest.mark.parametrize("file", ["css/tokens.css", "icons.svg", "favicon.svg", "nowhere.css"])
def test_a_static_file_carries_the_careful_headers(page, file):
    assert_careful(page.get(f"/static/{file}"))


@pytest.mark.parametrize("file", ["css/tokens.css", "icons.svg", "favicon.svg"])
def test_a_static_file_may_be_kept_by_the_browser(page, file):
    answer = page.get(f"/static/{file}")
    assert (answer.status_code, answer["Cache-Control"]) == (200, "max-age=60, public")


@pytest.mark.parametrize("address", PAGES, ids=str)
def test_no_page_holds_a_script_a_style_or_a_foreign_file(page, mine, address):
    answer = page.get(address.path(mine))
    assert (inline_code_in(answer), foreign_files_of(answer)) == ([], [])


@pytest.mark.parametrize("address", TAKING_FORMS, ids=str)
def test_no_answer_to_a_form_holds_a_script_a_style_or_a_foreign_file(page, mine, address):
    answer = page.post(address.path(mine), {"words": ""}, follow=True)
    assert (inline_code_in(answer), foreign_files_of(answer)) == ([], [])


@pytest.mark.parametrize("error", ERRORS, indirect=True)
def test_no_error_page_holds_a_script_a_style_or_a_foreign_file(error):
    assert (inline_code_in(error), foreign_files_of(error)) == ([], [])


@pytest.mark.parametrize("error", ERRORS, indirect=True)
def test_no_error_page_says_what_went_wrong_inside(error):
    text = error.content.decode()
    assert [word for word in (SECRET, "Traceback", "nextround.", "Django") if word in text] == []


def test_the_search_for_inline_code_finds_it():
    class Page:
        content = b"""<p style="x" onclick="y"><script>z</script><a href="javascript:1">a</a>
        <script src="http://evil.test/a.js"></script><img src="https://evil.test/b.png">"""

    assert sorted(inline_code_in(Page)) == [
        "<script>z</script>",
        "javascript:1",
        "onclick",
        "style",
    ]
    assert foreign_files_of(Page) == ["http://evil.test/a.js", "https://evil.test/b.png"]


def test_the_number_of_a_mistake_finds_it_in_the_log(failing, caplog):
    caplog.set_level(logging.ERROR)
    shown = LexborHTMLParser(failing.get("/breaks/").content).css_first("p.small").text()
    number = re.search(r"number (\w{8})\b", shown)[1]
    assert [record.levelname for record in caplog.records if number in record.getMessage()] == [
        "ERROR"
    ]


@pytest.mark.parametrize("answered", range(4))
def test_a_database_that_stops_answering_still_leaves_a_page(failing, answered):
    with connection.execute_wrapper(_StopsAnswering(after=answered)):
        answer = failing.get(reverse("openings"))
    assert answer.status_code == 503
    assert "Something else is writing just now." in answer.content.decode()
    assert_careful(answer)


def test_htmx_is_told_to_run_no_code_of_a_page(page):
    meta = LexborHTMLParser(page.get("/").content).css_first('meta[name="htmx-config"]')
    settings = meta.attributes["content"]
    assert '"allowEval":false' in settings
    assert '"includeIndicatorStyles":false' in settings


def test_the_check_for_deployment_has_nothing_to_say(capsys, monkeypatch):
    monkeypatch.delenv("DJANGO_ALLOW_ASYNC_UNSAFE")  # which the tests alone set
    call_command("check", deploy=True, fail_level="DEBUG")
    assert "no issues" in capsys.readouterr().out


class _StopsAnswering:
    """Lets some queries through, and refuses the rest."""

    def __init__(self, *, after, saying="database is locked"):
        self.left = after
        self.saying = saying

    def __call__(self, execute, *arguments):
        self.left -= 1
        if self.left < 0:
            raise OperationalError(self.saying)
        return execute(*arguments)
