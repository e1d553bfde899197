"""Who gets in: this machine's own pages, by the launch token, and nobody else."""

from importlib import import_module

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from nextround.apps.core import people
from web.addresses import (
    ADDRESSES,
    CLOSED,
    PRIVATE_WORDS,
    SHOWN,
    TAKES_MORE,
    TAKING_FORMS,
    names_in_the_resolver,
)

pytestmark = pytest.mark.django_db

OWN = "127.0.0.1:8765"
VERBS = ("GET", "HEAD", "PUT", "DELETE", "OPTIONS")
STYLE = "/static/css/tokens.css"
FOREIGN_HOSTS = (
    "evil.test",
    "evil.test:8765",
    "127.0.0.1.evil.test",
    "127.0.0.1.evil.test:8765",
    "127.0.0.1:9999",
    "127.0.0.1",
    "127.0.0.1:8765@evil.test",
    "127.0.0.1:8765, evil.test",
    "",
)
FROM_ELSEWHERE = {
    "another site": {"origin": "http://evil.test"},
    "a sandboxed frame": {"origin": "null"},
    "another port": {"origin": "http://127.0.0.1:9999"},
    "no origin at all": {"origin": ""},
    "cross-site": {"sec-fetch-site": "cross-site"},
    "another port, by the browser's word": {"sec-fetch-site": "same-site"},
    "cross-site with our origin": {"origin": f"http://{OWN}", "sec-fetch-site": "cross-site"},
}
PREFETCHES = (
    {"sec-purpose": "prefetch"},
    {"sec-purpose": "prefetch;prerender"},
    {"purpose": "prefetch"},
)


@pytest.fixture
def stray(person):
    """Return a browser at the right address that was never let in."""
    return Client(headers={"host": OWN})


@pytest.fixture
def token(person):
    return people.new_token()


def another_browser():
    return Client(headers={"host": OWN})


def private_words_in(response):
    text = response.content.decode()
    return [words for words in PRIVATE_WORDS if words in text]


def test_every_address_of_the_program_is_in_the_table():
    assert names_in_the_resolver() == {address.name for address in ADDRESSES}


@pytest.mark.parametrize("address", SHOWN, ids=str)
def test_a_person_let_in_is_shown_every_page(page, mine, address):
    assert page.get(address.path(mine)).status_code == 200


@pytest.mark.parametrize("address", ADDRESSES, ids=str)
def test_a_foreign_host_is_refused(page, mine, address):
    answers = [
        page.generic(method, address.path(mine), headers={"host": host})
        for host in FOREIGN_HOSTS
        for method in ("GET", "HEAD", "POST")
    ]
    assert {answer.status_code for answer in answers} == {400}
    assert [words for answer in answers for words in private_words_in(answer)] == []


@pytest.mark.parametrize("host", FOREIGN_HOSTS)
def test_a_foreign_host_gets_no_static_file(stray, host):
    assert stray.get(STYLE, headers={"host": host}).status_code == 400


def test_a_foreign_host_does_not_use_the_token_up(stray, token):
    stray.get("/", {"token": token}, headers={"host": "evil.test:8765"})
    assert stray.get("/", {"token": token}).status_code == 302


@pytest.mark.parametrize("host", ["127.0.0.1:8765", "localhost:8765", "[::1]:8765"])
def test_the_own_names_of_this_machine_are_answered(page, host):
    assert page.get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize("address", CLOSED, ids=str)
def test_without_the_cookie_there_is_only_the_way_in(stray, mine, kept, address):
    before = kept()
    path = address.path(mine)
    answers = [stray.post(path, address.form(mine)), *(stray.generic(verb, path) for verb in VERBS)]
    assert {answer.status_code for answer in answers} == {403}
    assert [words for answer in answers for words in private_words_in(answer)] == []
    assert (kept(), dict(stray.cookies)) == (before, {})


def test_the_way_in_says_how_to_get_in(stray):
    assert "make open" in stray.get("/openings/").content.decode()


def test_an_unknown_page_looks_no_different_without_the_cookie(stray):
    assert stray.get("/nowhere/").status_code == 403


def test_whether_the_program_is_up_may_be_asked_without_the_cookie(stray):
    answer = stray.get("/health")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})


def test_static_files_are_given_without_the_cookie(stray):
    assert stray.get(STYLE).status_code == 200


@pytest.mark.parametrize("address", TAKING_FORMS, ids=str)
def test_a_form_of_another_site_is_refused_and_changes_nothing(page, mine, kept, address):
    before = kept()
    path = address.path(mine)
    answers = {
        why: page.post(path, address.form(mine), headers=headers).status_code
        for why, headers in FROM_ELSEWHERE.items()
    }
    assert answers == dict.fromkeys(FROM_ELSEWHERE, 403)
    assert kept() == before


@pytest.mark.parametrize("address", TAKING_FORMS, ids=str)
def test_a_form_of_our_own_page_is_taken(page, mine, address):
    headers = {"origin": f"http://{OWN}", "sec-fetch-site": "same-origin"}
    answer = page.post(address.path(mine), address.form(mine), headers=headers)
    assert answer.status_code in ({422} if address.name in TAKES_MORE else {200, 302})


@pytest.mark.parametrize("address", TAKING_FORMS, ids=str)
def test_a_form_without_its_secret_is_refused_and_changes_nothing(person, mine, kept, address):
    careful = Client(enforce_csrf_checks=True, headers={"host": OWN})
    careful.force_login(person)
    before = kept()
    assert careful.post(address.path(mine), address.form(mine)).status_code == 403
    assert kept() == before


def test_a_form_with_its_secret_is_taken(person):
    careful = Client(enforce_csrf_checks=True, headers={"host": OWN})
    careful.force_login(person)
    secret = careful.get(reverse("settings")).context["csrf_token"]
    fields = {"full_name": "Ada", "time_zone": "UTC", "csrfmiddlewaretoken": str(secret)}
    careful.post(reverse("settings"), fields)
    person.refresh_from_db()
    assert person.full_name == "Ada"


def test_the_token_lets_in_and_leaves_the_address_bar(stray, token):
    answer = stray.get("/", {"token": token})
    assert (answer.status_code, answer["Location"]) == (302, "/")
    assert stray.get("/openings/").status_code == 200


def test_the_token_lets_in_once(stray, token):
    stray.get("/", {"token": token})
    second = another_browser()
    assert second.get("/", {"token": token}).status_code == 403
    assert second.get("/openings/").status_code == 403


@pytest.mark.parametrize("wrong", ["", "made-up", "\0", "é" * 3000])
def test_a_wrong_token_does_not_let_in(stray, token, wrong):
    assert stray.get("/", {"token": wrong}).status_code == 403


@pytest.mark.parametrize("path", ["/openings/", "/add/", "/health/", "/nowhere/"])
def test_the_token_lets_in_at_the_front_door_alone(stray, token, path):
    assert stray.get(path, {"token": token}).status_code == 403
    assert stray.get("/", {"token": token}).status_code == 302


@pytest.mark.parametrize("headers", PREFETCHES)
def test_a_browser_that_looks_ahead_does_not_use_the_token_up(stray, token, headers):
    looked = stray.get("/", {"token": token}, headers=headers)
    assert (looked.status_code, dict(looked.cookies)) == (204, {})
    assert stray.get("/", {"token": token}).status_code == 302


@pytest.mark.parametrize("method", ["HEAD", "POST", "OPTIONS"])
def test_only_opening_the_address_uses_the_token_up(stray, token, method):
    assert stray.generic(method, f"/?token={token}").status_code == 403
    assert stray.get("/", {"token": token}).status_code == 302


def test_a_browser_that_is_in_does_not_use_the_token_up(page, token):
    page.get("/", {"token": token})
    assert another_browser().get("/", {"token": token}).status_code == 302


def test_a_browser_stays_in_when_another_is_let_in(stray, token):
    stray.get("/", {"token": token})
    another_browser().get("/", {"token": people.new_token()})
    assert stray.get("/openings/").status_code == 200


def test_the_cookie_is_for_this_program_alone(stray, token):
    answer = stray.get("/", {"token": token})
    assert list(answer.cookies) == ["nextround_8765"]
    cookie = answer.cookies["nextround_8765"]
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Strict", "/")
    assert cookie["domain"] == ""


def test_the_way_in_gives_a_session_of_its_own(stray, token):
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    session["planted"] = "yes"
    session.save()
    stray.cookies[settings.SESSION_COOKIE_NAME] = session.session_key
    stray.get("/", {"token": token})
    assert stray.cookies[settings.SESSION_COOKIE_NAME].value != session.session_key
    stray.cookies[settings.SESSION_COOKIE_NAME] = session.session_key
    assert stray.get("/openings/").status_code == 403


def test_a_made_up_cookie_does_not_let_in(stray):
    stray.cookies[settings.SESSION_COOKIE_NAME] = "a" * 32
    assert stray.get("/openings/").status_code == 403


@pytest.mark.long
def test_get_changes_nothing(page, mine, kept):
    before = kept()
    statuses = {page.get(address.path(mine)).status_code for address in ADDRESSES}
    assert (statuses | {404}, kept()) == ({200, 404, 405}, before)
