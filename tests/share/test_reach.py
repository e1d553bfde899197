"""The note that says where links are answered, and the names that the listener answers to."""

import json

import pytest

from nextround.apps.coaching import reach, share_note
from nextround.apps.coaching.share_note import Listens

HOSTS = {
    ("192.168.0.7", 8770, "http://192.168.0.7:8770"): {"192.168.0.7:8770"},
    ("127.0.0.1", 8770, "https://share.example.org"): {
        "127.0.0.1:8770",
        "localhost:8770",
        "share.example.org",
        "share.example.org:443",
    },
    ("192.168.0.7", 8770, "http://laptop.local"): {
        "192.168.0.7:8770",
        "laptop.local",
        "laptop.local:80",
    },
    ("192.168.0.7", 80, "http://192.168.0.7:80"): {"192.168.0.7:80", "192.168.0.7"},
    ("fd00::7", 8770, "http://[fd00::7]:8770"): {"[fd00::7]:8770"},
    ("::1", 8770, "https://Share.example.org:8443"): {
        "[::1]:8770",
        "localhost:8770",
        "share.example.org:8443",
    },
}
NO_NOTES = (
    b"",
    b"{",
    b"null",
    b"[]",
    b'"host"',
    b'{"host": "127.0.0.1"}',
    b'{"host": "127.0.0.1", "port": "x", "seen_as": ""}',
    b'{"host": "127.0.0.1", "port": Infinity, "seen_as": ""}',
    b'{"host": "127.0.0.1", "port": null, "seen_as": ""}',
    b'{"host": "nowhere", "port": 8770, "seen_as": "http://nowhere:8770"}',
    b'{"host": "127.0.0.1", "port": 0, "seen_as": "http://127.0.0.1"}',
    b'{"host": "127.0.0.1", "port": 8770, "seen_as": "127.0.0.1"}',
    b'{"host": "127.0.0.1", "port": 8770, "seen_as": "http://[::1"}',
    b"\xff\xfe",
    b"[" * 4_000,
    b" " * 5_000 + b'{"host": "127.0.0.1", "port": 1, "seen_as": "http://a"}',
)


@pytest.mark.parametrize(("said", "hosts"), HOSTS.items(), ids=range(len(HOSTS)))
def test_the_listener_answers_to_what_it_is_bound_to_and_to_what_links_begin_with(said, hosts):
    assert {*reach.hosts_of(Listens(*said))} == hosts


@pytest.mark.enable_socket  # to ask the system for its address; nothing is sent
@pytest.mark.parametrize("host", ["0.0.0.0", "::"])
def test_at_all_addresses_it_answers_to_the_one_others_know_and_to_its_own(host):
    found = reach.hosts_of(Listens(host, 8770, "http://192.168.0.7:8770"))
    own = {f"{name}:8770" for name in ("127.0.0.1", "[::1]", "localhost", "192.168.0.7")}
    assert {*found} == own | {f"{reach.lan_address()}:8770"}


def test_what_was_noted_is_read(tmp_path):
    listens = Listens("::1", 8770, "https://share.example.org/")
    share_note.place(tmp_path).write_bytes(share_note.written(listens))
    assert share_note.read(tmp_path) == listens
    assert listens.address == "https://share.example.org"


@pytest.mark.parametrize("note", NO_NOTES, ids=range(len(NO_NOTES)))
def test_a_note_that_cannot_be_read_counts_as_off(tmp_path, note):
    share_note.place(tmp_path).write_bytes(note)
    assert share_note.read(tmp_path) is None


def test_no_note_counts_as_off(tmp_path):
    assert share_note.read(tmp_path) is None
    share_note.place(tmp_path).mkdir()
    assert share_note.read(tmp_path) is None


def test_a_note_of_a_later_version_is_read_as_far_as_it_is_known(tmp_path):
    said = {"host": "::1", "port": 8770, "seen_as": "https://share.example.org", "more": True}
    share_note.place(tmp_path).write_text(json.dumps(said))
    assert share_note.read(tmp_path) == Listens("::1", 8770, "https://share.example.org")
