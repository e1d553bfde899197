"""What the fetcher must not reach, in every spelling and by every detour."""

import gzip
import itertools
import socket
import threading
import tracemalloc

import httpcore
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assist import sites
from nextround.assist import fetching
from nextround.assist.addresses import resolved
from nextround.assist.fetching import FetchError, Outside, Refusal

# Resolved by the system itself, as a browser's or a program's own checks would not.
PRIVATE_HOSTS = """
    127.0.0.1 127.0.0.2 127.255.255.254 127.1 127.0.1 0 0.0.0.0 0.1.2.3 2130706433 0x7f000001
    0x7f.1 0x7F.0.0.1 0177.0.0.1 017700000001 0177.1 127.0x0.0.1 127.0.0.1. 127.1.
    10.0.0.1 10.255.255.255 167772161 172.16.0.1 172.31.255.254 192.168.0.1 192.168.1 3232235521
    169.254.169.254 2852039166 0xa9fea9fe 0251.0376.0251.0376 100.64.0.1 100.100.100.200
    192.0.0.1 192.0.0.192 192.0.2.1 192.88.99.1 198.18.0.1 198.51.100.1 203.0.113.1
    224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255 168.63.129.16
    [::] [::1] [0:0:0:0:0:0:0:1] [::127.0.0.1] [::ffff:127.0.0.1] [::ffff:7f00:1]
    [::ffff:169.254.169.254] [::ffff:0:127.0.0.1] [64:ff9b::7f00:1] [64:ff9b:1::7f00:1]
    [2002:7f00:1::] [2001::1] [2001:db8::1] [fc00::1] [fd00:ec2::254] [fe80::1] [fe80::1%251]
    [fe80::1%25lo] [fec0::1] [ff02::1] [100::1] [5f00::1]
    localhost LOCALHOST localhost. ①②⑦.⓪.⓪.① 127。0。0。1 １２７.0.0.1 %31%32%37.0.0.1
    0177.0.0.1. 127.0.0.1.. . .. a..b 1.2.3.999 1.2.3.999.
    127.0.0.1%00.example 127.0.0.1%2f.example ⓛⓞⓒⓐⓛⓗⓞⓢⓣ
"""
NO_WEB_ADDRESSES = [
    "",
    " ",
    "example.com",
    "//127.0.0.1/",
    "http:127.0.0.1",
    "http:/127.0.0.1",
    "file:///etc/passwd",
    "file://127.0.0.1/etc/passwd",
    "gopher://127.0.0.1:80/_GET",
    "data:text/html,hello",
    "ftp://127.0.0.1/",
    "javascript:alert(1)",
    "dict://127.0.0.1:80/",
    "ldap://127.0.0.1/",
    "unix:///run/docker.sock",
]
NAME = "http://shop.example/"


def _still() -> float:
    """Tell the same moment for ever."""
    return 0.0


class Unreachable(httpcore.NetworkBackend):
    """A network on which nobody answers."""

    def __init__(self):
        self.waits_s = []

    def connect_tcp(self, host, port, timeout=None, local_address=None, socket_options=None):
        self.waits_s.append(timeout)
        raise httpcore.ConnectTimeout


@pytest.fixture
def canary():
    """A site on this machine to which every connection of the fetcher leads."""
    with sites.opened(lambda _head: [sites.page()]) as site:
        yield site


def refusal_of(address, *, outside):
    with pytest.raises(FetchError) as caught:
        fetching.fetch(address, outside=outside)
    assert str(caught.value) == caught.value.refusal.value
    return caught.value.refusal


def answering(*answers):
    """Return a resolver that gives one answer after the other."""
    row = iter(answers)
    return lambda _host, _port: next(row)


def refusal_after(script, *, clock=_still, address=NAME):
    """Return how a fetch ends at a site that is public to all appearance."""
    with sites.opened(script) as site:
        wires = sites.Wires(site)
        world = Outside(network=wires, resolve=lambda *_: [sites.PUBLIC], clock=clock)
        return refusal_of(address, outside=world), len(wires.connected)


@pytest.mark.parametrize("host", PRIVATE_HOSTS.split())
def test_every_spelling_of_a_private_address_gets_the_same_sentence(canary, host):
    world = Outside(network=sites.Wires(canary), resolve=resolved)
    assert refusal_of(f"http://{host}/", outside=world) == Refusal.NOT_PUBLIC
    assert canary.heads == []


@given(st.text(alphabet=st.characters() | st.sampled_from("@:/?#[]%.\\ \ud800"), max_size=30))
def test_whatever_is_typed_ends_in_a_page_or_a_sentence(typed):
    world = Outside(network=Unreachable(), resolve=lambda *_: [sites.PUBLIC])
    assert refusal_of(f"http://{typed}", outside=world)
    assert refusal_of(f"http://shop.example/{typed}", outside=world)


@pytest.mark.parametrize("address", NO_WEB_ADDRESSES)
def test_only_the_web_is_asked(canary, address):
    world = Outside(network=sites.Wires(canary), resolve=lambda *_: [sites.PUBLIC])
    assert refusal_of(address, outside=world) == Refusal.NOT_AN_ADDRESS
    assert canary.heads == []


def test_without_a_world_given_the_real_one_is_as_careful():
    with pytest.raises(FetchError) as caught:
        fetching.fetch("http://localhost/")
    assert caught.value.refusal == Refusal.NOT_PUBLIC


@pytest.mark.parametrize("port", [1, 22, 25, 8080, 6379, 65535])
def test_only_the_ports_of_the_web_are_asked(canary, port):
    world = Outside(network=sites.Wires(canary), resolve=lambda *_: [sites.PUBLIC])
    assert refusal_of(f"http://shop.example:{port}/", outside=world) == Refusal.PORT
    assert canary.heads == []


@pytest.mark.parametrize(
    "before", ["user@", "user:secret@", "shop.example@", "shop.example%2f@", "127.0.0.1\\@"]
)
def test_an_address_with_a_name_or_password_is_refused(canary, before):
    world = Outside(network=sites.Wires(canary), resolve=lambda *_: [sites.PUBLIC])
    assert refusal_of(f"http://{before}127.0.0.1/", outside=world) == Refusal.CREDENTIALS
    assert canary.heads == []


@pytest.mark.parametrize(
    "answer",
    [
        [sites.PUBLIC, "127.0.0.1"],
        ["10.0.0.1", sites.PUBLIC],
        [sites.PUBLIC, "::ffff:10.0.0.1"],
        ["2606:4700::1111", "fe80::1%2"],
        [],
    ],
)
def test_a_name_with_one_private_address_is_refused_whole(canary, answer):
    world = Outside(network=sites.Wires(canary), resolve=answering(answer))
    assert refusal_of(NAME, outside=world) == Refusal.NOT_PUBLIC
    assert canary.heads == []


def test_a_name_is_asked_for_once_and_the_checked_address_is_the_one_connected_to(canary):
    wires = sites.Wires(canary)
    resolve = answering([sites.PUBLIC], ["127.0.0.1"])
    fetching.fetch(NAME, outside=Outside(network=wires, resolve=resolve))
    assert wires.connected == [(sites.PUBLIC, 80)]
    assert resolve("shop.example", 80) == ["127.0.0.1"]


def test_a_name_that_turns_private_between_two_pages_is_refused():
    with sites.opened(lambda _head: [sites.redirect("/again")]) as site:
        wires = sites.Wires(site)
        world = Outside(network=wires, resolve=answering([sites.PUBLIC], ["127.0.0.1"]))
        assert refusal_of(NAME, outside=world) == Refusal.NOT_PUBLIC
        assert wires.connected == [(sites.PUBLIC, 80)]


@pytest.mark.parametrize("host", PRIVATE_HOSTS.split())
def test_a_redirect_to_any_spelling_is_checked_anew(host):
    with sites.opened(lambda _head: [sites.redirect(f"https://{host}/")]) as site:
        wires = sites.Wires(site)
        places = {"shop.example": [sites.PUBLIC]}
        world = Outside(
            network=wires, resolve=lambda name, port: places.get(name) or resolved(name, port)
        )
        assert refusal_of(NAME, outside=world) == Refusal.NOT_PUBLIC
        assert len(site.heads) == 1


@pytest.mark.parametrize(
    ("location", "refusal"),
    [
        ("//user@shop.example/", Refusal.CREDENTIALS),
        ("//shop.example:22/", Refusal.PORT),
        ("file:///etc/passwd", Refusal.NOT_AN_ADDRESS),
        ("gopher://127.0.0.1/", Refusal.NOT_AN_ADDRESS),
        ("//①②⑦.1/", Refusal.NOT_PUBLIC),
        ("//[::1/", Refusal.NOT_PUBLIC),
        ("/again", Refusal.REDIRECTS),
    ],
)
@pytest.mark.parametrize("status", [302, 307])
def test_a_redirect_is_held_to_the_same_rules(location, refusal, status):
    assert refusal_after(lambda _head: [sites.redirect(location, status=status)])[0] == refusal


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_leads_from_a_protected_page_to_an_unprotected_one(status):
    answer = sites.redirect("http://shop.example/", status=status)
    refusal, connected = refusal_after(lambda _head: [answer], address="https://shop.example/")
    assert (refusal, connected) == (Refusal.UNPROTECTED, 1)


def test_a_hundred_redirects_end_after_the_third():
    assert refusal_after(lambda _head: [sites.redirect("/again")]) == (Refusal.REDIRECTS, 4)


def test_an_endless_page_ends_at_the_cap():
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n"
    endless = itertools.chain([head], itertools.repeat(b"and on " * 1000))
    assert refusal_after(lambda _head: endless)[0] == Refusal.TOO_LARGE


def test_a_bomb_of_a_thousandfold_is_not_unpacked_beyond_the_cap():
    bomb = gzip.compress(bytes(50_000_000))
    assert len(bomb) < 50_000
    answer = sites.page(bomb, more="Content-Encoding: gzip\r\n")
    tracemalloc.start()
    assert refusal_after(lambda _head: [answer])[0] == Refusal.TOO_LARGE
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20_000_000


def test_a_page_of_just_three_megabytes_is_still_fetched_and_one_byte_more_is_not():
    full = gzip.compress(bytes(3 * 1024 * 1024))
    with sites.opened(lambda _head: [sites.page(full, more="Content-Encoding: gzip\r\n")]) as site:
        world = Outside(network=sites.Wires(site), resolve=lambda *_: [sites.PUBLIC])
        assert fetching.fetch(NAME, outside=world).content == bytes(3 * 1024 * 1024)
    over = gzip.compress(bytes(3 * 1024 * 1024 + 1))
    answer = sites.page(over, more="Content-Encoding: gzip\r\n")
    assert refusal_after(lambda _head: [answer])[0] == Refusal.TOO_LARGE


@pytest.mark.parametrize(
    ("begun", "more"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n", b"slow"),
        (b"HTTP/1.1 200 OK\r\nX-Slow: ", b"slow"),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    ],
)
def test_a_site_of_one_byte_a_second_is_left_after_ten(begun, more):
    # Each look at this clock takes a second, so each byte that is waited for does.
    bytewise = (bytes([byte]) for byte in itertools.chain(begun, itertools.cycle(more)))
    refusal, _ = refusal_after(lambda _head: bytewise, clock=itertools.count().__next__)
    assert refusal == Refusal.TOO_SLOW


def test_many_dead_addresses_share_the_time_of_one():
    network = Unreachable()
    public = [f"93.184.216.{last}" for last in range(1, 20)]
    world = Outside(network=network, resolve=lambda *_: public, clock=_still)
    assert refusal_of(NAME, outside=world) == Refusal.UNREACHABLE
    assert network.waits_s == pytest.approx([2.5, 10 / 3, 5, 10])


def _raising(error):
    def resolve(_host, _port):
        raise error

    return resolve


@pytest.mark.parametrize(
    ("error", "refusal"),
    [
        (socket.gaierror(socket.EAI_NONAME, "unknown"), Refusal.NOT_PUBLIC),
        (socket.gaierror(socket.EAI_AGAIN, "no answer"), Refusal.UNREACHABLE),
        (UnicodeError("label too long"), Refusal.NOT_PUBLIC),
    ],
)
def test_a_name_that_cannot_be_resolved_is_a_sentence(canary, error, refusal):
    world = Outside(network=sites.Wires(canary), resolve=_raising(error))
    assert refusal_of(NAME, outside=world) == refusal


def test_a_resolver_that_never_answers_is_left_at_the_deadline(canary):
    stuck = threading.Event()
    ticks = iter([0.0, 9.95])
    world = Outside(
        network=sites.Wires(canary), resolve=lambda *_: stuck.wait(), clock=ticks.__next__
    )
    assert refusal_of(NAME, outside=world) == Refusal.TOO_SLOW
    stuck.set()
