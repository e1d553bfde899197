"""The fetcher: what it asks for, what it brings home, and how a failure reads."""

import gzip
import re
import ssl

import pytest

from assist import sites
from nextround.assist import fetching
from nextround.assist.fetching import FetchError, Outside, Refusal

ADDRESS = "https://www.kestrel.example/jobs/7?from=mail#apply"


def fetched(script, *, address=ADDRESS):
    """Return the page that the site's script sends, with the site and the wires to it."""
    with sites.opened(script) as site:
        wires = sites.Wires(site)
        world = Outside(network=wires, resolve=lambda *_: [sites.PUBLIC])
        return fetching.fetch(address, outside=world), site, wires


def refusal_of(answer):
    with pytest.raises(FetchError) as caught:
        fetched(lambda _head: [answer])
    return caught.value.refusal


def test_a_page_comes_home_as_it_was_sent():
    found, _, _ = fetched(lambda _head: [sites.page(kind="Text/HTML; charset=utf-8")])
    assert found.address == "https://www.kestrel.example/jobs/7?from=mail"
    assert (found.media_type, found.file_name) == ("text/html", "page.html")
    assert found.content == b"<p>Cook sought.</p>"


def test_the_request_says_who_asks_and_nothing_of_the_person(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    _, site, _ = fetched(lambda _head: [sites.page()])
    lines = site.heads[0].decode().splitlines()
    assert lines[0] == "GET /jobs/7?from=mail HTTP/1.1"
    names = sorted(line.partition(":")[0] for line in lines[1:])
    assert names == ["Accept", "Accept-Encoding", "Host", "User-Agent"]
    assert "Host: www.kestrel.example" in lines
    assert any(line.startswith("User-Agent: Nextround ") for line in lines)


def test_the_encryption_keeps_the_name_and_proves_it():
    _, _, wires = fetched(lambda _head: [sites.page()])
    ((name, context),) = wires.protected
    assert (name, wires.connected) == ("www.kestrel.example", [(sites.PUBLIC, 443)])
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("  HTTP://WWW.Kestrel.Example./jobs  ", "http://www.kestrel.example/jobs"),
        ("http://bücher.example/köchin?q=ä", "http://xn--bcher-kva.example/k%C3%B6chin?q=%C3%A4"),
        ("http://kestrel.example:80/", "http://kestrel.example/"),
        ("http://kestrel.example:443/", "http://kestrel.example:443/"),
        ("http://kestrel.example", "http://kestrel.example/"),
        ("http://[2606:4700::1111]/a", "http://[2606:4700::1111]/a"),
    ],
)
def test_an_address_is_asked_for_in_its_plain_form(written, asked):
    found, site, wires = fetched(lambda _head: [sites.page()], address=written)
    assert found.address.removesuffix("/") == asked.removesuffix("/")
    host = asked.split("/")[2]
    assert f"Host: {host}\r\n" in site.heads[0].decode()
    assert len(wires.connected) == 1


def test_a_cookie_is_not_carried_on_and_no_page_is_named_to_the_next():
    def script(head):
        first = sites.redirect("/second").replace(b"Content", b"Set-Cookie: id=7\r\nContent", 1)
        return [sites.page() if b"/second" in head else first]

    found, site, wires = fetched(script)
    assert found.address == "https://www.kestrel.example/second"
    assert len(wires.connected) == 2
    assert not re.search(rb"(?i)cookie|referer", site.heads[1])


def test_three_redirects_are_followed():
    def script(head):
        step = int(re.search(rb"/(\d)", head)[1])
        return [sites.page() if step == 3 else sites.redirect(f"/{step + 1}")]

    assert fetched(script, address="http://kestrel.example/0")[0].address.endswith("/3")


def test_an_unprotected_page_may_lead_to_a_protected_one():
    def script(head):
        return [
            sites.page() if b"/safe" in head else sites.redirect("https://kestrel.example/safe")
        ]

    found, _, wires = fetched(script, address="http://kestrel.example/")
    assert found.address == "https://kestrel.example/safe"
    assert [port for _, port in wires.connected] == [80, 443]


@pytest.mark.parametrize("coding", ["gzip", "x-gzip", "GZIP"])
def test_a_packed_page_is_unpacked(coding):
    answer = sites.page(gzip.compress(b"words " * 9000), more=f"Content-Encoding: {coding}\r\n")
    assert fetched(lambda _head: [answer])[0].content == b"words " * 9000


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("application/xhtml+xml", "page.html"),
        ("text/plain", "page.txt"),
        ("application/pdf", "page.pdf"),
        ("application/ld+json", "page.jsonld"),
    ],
)
def test_each_kind_of_page_gets_a_name_for_its_reader(kind, name):
    assert fetched(lambda _head: [sites.page(kind=kind)])[0].file_name == name


@pytest.mark.parametrize(
    ("answer", "refusal"),
    [
        (sites.page(kind="image/png"), Refusal.KIND),
        (sites.page(kind="application/json"), Refusal.KIND),
        (sites.page(kind=""), Refusal.KIND),
        (sites.page(kind="text/html-not"), Refusal.KIND),
        (sites.page(more="Content-Encoding: br\r\n"), Refusal.BROKEN),
        (sites.page(more="Content-Encoding: gzip\r\n"), Refusal.BROKEN),
        (
            sites.page(gzip.compress(bytes(900))[:-9], more="Content-Encoding: gzip\r\n"),
            Refusal.BROKEN,
        ),
        (sites.page()[:-3], Refusal.BROKEN),
        (b"SSH-2.0-OpenSSH_9.9\r\n", Refusal.BROKEN),
        (b"", Refusal.BROKEN),
        (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 2_000_000, Refusal.BROKEN),
        (b"HTTP/1.1 204 No Content\r\n\r\n", Refusal.FAILED),
        (b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n", Refusal.FAILED),
        (b"HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n", Refusal.SHUT),
        (b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n", Refusal.SHUT),
        (b"HTTP/1.1 429 No\r\nContent-Length: 0\r\n\r\n", Refusal.SHUT),
        (b"HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n", Refusal.GONE),
        (b"HTTP/1.1 410 No\r\nContent-Length: 0\r\n\r\n", Refusal.GONE),
        (b"HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n", Refusal.FAILED),
    ],
)
def test_an_answer_that_is_no_page_is_a_sentence(answer, refusal):
    assert refusal_of(answer) == refusal


@pytest.mark.parametrize("refusal", Refusal)
def test_every_refusal_says_what_is_wrong_and_what_to_do(refusal):
    assert refusal.value.startswith(("This ", "There ", "No "))
    assert re.search(r"\b(copy|check|try|take|paste|open)\b", refusal.value, re.IGNORECASE)
    assert str(FetchError(refusal)) == refusal.value
