"""Who is answered by the listener, what every answer forbids, and what it does not know at all."""

import re

import pytest
from django.test import Client
from django.urls import get_resolver, path
from selectolax.lexbor import LexborHTMLParser

from nextround import urls_share
from nextround.web import styles
from share.rows import FILLED, HOST, PRIVATE, answers_of, send
from web.test_headers import POLICY, foreign_files_of, inline_code_in

FOREIGN_HOSTS = (
    "evil.test",
    "evil.test:8770",
    "127.0.0.1.evil.test:8770",
    "127.0.0.1:9999",
    "127.0.0.1",
    "127.0.0.1:8765",
    "127.0.0.1:8770@evil.test",
    "127.0.0.1:8770, evil.test",
    "share.example.org:8770",
    "",
)
FROM_HERE = {
    "a browser of old": {},
    "our page, which tells nobody where one comes from": {
        "origin": "null",
        "sec-fetch-site": "same-origin",
    },
    "the same over plain http, where browsers say no more": {"origin": "null"},
    "our page, by its name": {"origin": f"http://{HOST}", "sec-fetch-site": "same-origin"},
    "our page, behind a proxy": {"origin": "https://share.example.org"},
    "our page, in capitals": {"origin": "HTTPS://Share.Example.Org"},
}
FROM_ELSEWHERE = {
    "another site": {"origin": "http://evil.test"},
    "another port": {"origin": "http://127.0.0.1:8765"},
    "a name like ours": {"origin": "http://share.example.org.evil.test"},
    "our name before another's": {"origin": "http://share.example.org@evil.test"},
    "no origin at all": {"origin": ""},
    "a sandboxed frame": {"origin": "null", "sec-fetch-site": "cross-site"},
    "cross-site": {"sec-fetch-site": "cross-site"},
    "another port, by the browser's word": {"sec-fetch-site": "same-site"},
    "typed in": {"sec-fetch-site": "none"},
    "cross-site with our origin": {"origin": f"http://{HOST}", "sec-fetch-site": "cross-site"},
}
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}
# Of another edition than this one's; and a form is nothing that a style sheet takes.
STYLES = {("POST", "/styles/x.css"): 405}
SECRET = "what the person wrote"


def breaks(request):
    raise RuntimeError(SECRET)


class Breaking:
    """The listener's addresses, and one beside them that breaks."""

    urlpatterns = [*urls_share.urlpatterns, path("r/<str:word>/breaks", breaks)]
    handler400, handler403 = urls_share.handler400, urls_share.handler403
    handler404, handler500 = urls_share.handler404, urls_share.handler500


@pytest.fixture
def every_answer(visitor, word, settings):
    """Return an answer of every kind that there is, by what it is."""
    settings.ROOT_URLCONF = Breaking
    visitor.raise_request_exception = False
    link = f"/r/{word}"
    return {
        "landing": visitor.get(link),
        "head": visitor.head(link),
        "opened": send(visitor, link),
        "slip": send(visitor, f"{link}/answer", {"seen": "x" * 3_000}),
        "empty": send(visitor, f"{link}/answer"),
        "thanks": send(visitor, f"{link}/answer", FILLED),
        "back to the link": visitor.get(f"{link}/answer"),
        "wrong": visitor.get("/r/wrong"),
        "no such page": visitor.get("/openings/"),
        "other method": visitor.put(link),
        "foreign host": visitor.get(link, headers={"host": "evil.test"}),
        "foreign form": send(visitor, link, headers={"origin": "http://evil.test"}),
        "too large": send(visitor, link, b"x" * 300_000),
        "no form": visitor.post(link, {"a": "b"}),
        "broken": visitor.get(f"{link}/breaks"),
        "health": visitor.get("/health"),
        "too often": [visitor.get(link) for _ in range(31)][-1],
    }


def test_an_answer_of_every_kind_is_what_it_should_be(every_answer):
    assert {name: answer.status_code for name, answer in every_answer.items()} == {
        "landing": 200,
        "head": 200,
        "opened": 200,
        "slip": 422,
        "empty": 422,
        "thanks": 200,
        "back to the link": 302,
        "wrong": 404,
        "no such page": 404,
        "other method": 405,
        "foreign host": 400,
        "foreign form": 403,
        "too large": 413,
        "no form": 415,
        "broken": 500,
        "health": 200,
        "too often": 429,
    }


def test_no_answer_sets_a_cookie_or_may_be_kept(every_answer):
    assert {
        name for name, each in every_answer.items() if each.cookies or "Set-Cookie" in each
    } == set()
    assert {each["Cache-Control"] for each in every_answer.values()} == {"no-store"}


def test_every_answer_carries_the_careful_headers(every_answer):
    for answer in every_answer.values():
        policy = [part.strip() for part in answer["Content-Security-Policy"].split(";")]
        assert sorted(policy) == sorted(POLICY)
        assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS


def test_no_answer_holds_a_script_a_style_or_a_foreign_file(every_answer):
    pages = [each for each in every_answer.values() if each["Content-Type"].startswith("text/html")]
    assert len(pages) > 10
    assert [(inline_code_in(each), foreign_files_of(each)) for each in pages if each.content] == [
        ([], [])
    ] * sum(bool(each.content) for each in pages)


def test_no_title_and_no_refusal_names_the_word_or_what_it_is_about(every_answer, word):
    titles = [LexborHTMLParser(each.content).css_first("title") for each in every_answer.values()]
    told = [title.text() for title in titles if title]
    assert [title for title in told if any(words in title for words in (word, *PRIVATE))] == []
    refused = [each for each in every_answer.values() if each.status_code not in {200, 302, 422}]
    said = [each.content.decode() for each in refused]
    assert [
        words for words in (word, *PRIVATE, SECRET, "Traceback") if any(words in s for s in said)
    ] == []


def test_no_page_leads_out_of_itself(every_answer):
    links = [
        node.attributes.get(name)
        for each in every_answer.values()
        for node in LexborHTMLParser(each.content).css("a, form")
        for name in ("href", "action")
        if node.attributes.get(name)
    ]
    assert [each for each in links if not each.startswith(("#", "/r/"))] == []


@pytest.mark.parametrize("host", FOREIGN_HOSTS)
def test_a_foreign_host_is_refused_everywhere(visitor, review, word, host):
    paths = ("/health", styles.address(), "/static/favicon.svg", f"/r/{word}", "/nowhere")
    answers = [visitor.get(path, headers={"host": host}) for path in paths]
    answers.append(send(visitor, f"/r/{word}/answer", FILLED, headers={"host": host}))
    assert {answer.status_code for answer in answers} == {400}
    assert answers_of(review) == []


@pytest.mark.parametrize("host", [HOST, "share.example.org", "SHARE.example.org"])
def test_the_names_that_links_are_written_with_are_answered(visitor, word, host):
    assert visitor.get(f"/r/{word}", headers={"host": host}).status_code == 200


@pytest.mark.parametrize("headers", FROM_HERE.values(), ids=FROM_HERE)
def test_a_form_of_our_own_page_is_taken(visitor, review, word, headers):
    assert send(visitor, f"/r/{word}/answer", FILLED, headers=headers).status_code == 200
    assert len(answers_of(review)) == 1


@pytest.mark.parametrize("headers", FROM_ELSEWHERE.values(), ids=FROM_ELSEWHERE)
def test_a_form_of_another_site_is_refused_and_changes_nothing(visitor, review, word, headers):
    answers = [send(visitor, f"/r/{word}{end}", FILLED, headers=headers) for end in ("", "/answer")]
    assert [answer.status_code for answer in answers] == [403, 403]
    review.refresh_from_db()
    assert (answers_of(review), review.opened_at) == ([], None)


def test_a_cookie_of_the_program_is_no_use_here(visitor, person):
    let_in = Client()
    let_in.force_login(person)
    visitor.cookies = let_in.cookies
    assert {visitor.get(path).status_code for path in ("/", "/openings/", "/settings/")} == {404}


@pytest.mark.parametrize("pattern", get_resolver("nextround.urls").url_patterns, ids=str)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_no_page_of_the_program_is_known_here(visitor, word, pattern, method):
    path = "/" + re.sub(r"<int:\w+>", "1", re.sub(r"<(str|slug):\w+>", "x", str(pattern.pattern)))
    answer = visitor.generic(method, path)
    assert answer.status_code == (200 if path == "/health" else STYLES.get((method, path), 404))


def test_no_link_is_known_to_the_program(client, person, db):
    client.force_login(person)
    answers = [
        client.generic(method, path, headers={"host": "127.0.0.1:8765"})
        for method in ("GET", "POST")
        for path in ("/r/abc", "/r/abc/answer", "/r/", "/r")
    ]
    assert {answer.status_code for answer in answers} == {404}


def test_the_style_sheet_and_the_scripts_are_had_without_a_word(visitor):
    sheet = visitor.get(styles.address())
    assert (sheet.status_code, "immutable" in sheet["Cache-Control"]) == (200, True)
    files = [visitor.get(f"/static/{name}") for name in ("js/keep-draft.js", "favicon.svg")]
    assert {(file.status_code, file["Cache-Control"]) for file in files} == {
        (200, "max-age=60, public")
    }
    assert {file["Referrer-Policy"] for file in (sheet, *files)} == {"no-referrer"}


def test_two_browsers_know_nothing_of_each_other(listener, word):
    first, second = (Client(headers={"host": HOST}) for _ in range(2))
    send(first, f"/r/{word}")
    assert [words for words in PRIVATE if words in second.get(f"/r/{word}").content.decode()] == []
    assert re.search(r"csrf|session", str(dict(first.cookies))) is None
