"""`nextround share`: it says what is reachable and from where, and refuses what cannot be."""

import json
import re
import socket
import stat
import subprocess
import sys

import pytest

from cli.commands import nextround
from processes import free_port

ADDRESSES = {
    "https://share.example.org": "https://share.example.org",
    "https://share.example.org/": "https://share.example.org",
    "https://SHARE.example.org:8443": "https://share.example.org:8443",
    "http://192.168.0.7:8770": "http://192.168.0.7:8770",
    "http://[fd00::7]:8770": "http://[fd00::7]:8770",
    "https://bücher.example": "https://xn--bcher-kva.example",
}
NO_ADDRESSES = (
    "share.example.org",
    "//share.example.org",
    "ftp://share.example.org",
    "javascript:alert(1)",
    "https://",
    "https://:8443",
    "https://share.example.org/links",
    "https://share.example.org?a=b",
    "https://share.example.org#a",
    "https://someone:secret@share.example.org",
    "https://share.example.org:99999",
    "https://share.example.org:x",
    "https://share example.org",
    "https://share.example.org\nEvil: yes",
    "https://[fd00::7",
    "https://a..b",
    "https://" + "x" * 300,
)
# What keeps a person from being surprised: each is said when links are turned on.
HONEST = ("plain http", "listens in", "network that you trust", "`nextround share off` ends it")


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


def note_in(data):
    return json.loads((data / "share.json").read_text())


def on(data, *words):
    return nextround("share", "on", "--port", free_port(), *words, data=data)


def test_it_is_off_until_it_is_turned_on(data):
    said = nextround("share", data=data)
    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout == "Links do not work. `nextround share on` lets them.\n"


def test_it_says_what_is_reachable_from_where_and_that_it_is_not_secret(data):
    said = on(data)
    assert (said.returncode, said.stderr) == (0, "")
    assert [words for words in HONEST if words not in said.stdout] == []
    note = note_in(data)
    assert note["host"] not in {"0.0.0.0", "::"}
    assert note["seen_as"] == f"http://{note['host']}:{note['port']}"
    assert note["seen_as"] in said.stdout
    assert "It does not run now" in said.stdout


def test_the_usual_port_is_8770(data):
    assert "--port INTEGER RANGE" in nextround("share", "on", "--help", data=data).stdout
    assert "default: 8770" in nextround("share", "on", "--help", data=data).stdout


def test_only_this_machine_reaches_a_loopback_address(data):
    said = on(data, "--host", "localhost").stdout
    assert note_in(data)["host"] == "127.0.0.1"
    assert ("Only this machine itself" in said, "listens in" in said) == (True, False)


def test_links_to_all_addresses_are_written_with_the_one_others_know(data):
    on(data, "--host", "0.0.0.0")
    note = note_in(data)
    assert (note["host"], re.search(r"//0\.0\.0\.0", note["seen_as"])) == ("0.0.0.0", None)


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_that_links_are_written_with_is_kept_as_browsers_write_it(data, address):
    said = on(data, "--address", address)
    assert (said.returncode, note_in(data)["seen_as"]) == (0, ADDRESSES[address])


def test_behind_a_proxy_it_says_where_that_passes_on_to(data):
    said = on(data, "--host", "127.0.0.1", "--address", "https://share.example.org").stdout
    assert f"must pass requests on to http://127.0.0.1:{note_in(data)['port']}" in said


@pytest.mark.parametrize("address", NO_ADDRESSES)
def test_what_can_be_no_address_is_refused_in_a_sentence(data, address):
    said = on(data, "--address", address)
    assert (said.returncode, said.stdout, said.stderr.count("\n")) == (2, "", 1)
    assert "cannot be what links begin with" in said.stderr
    assert not (data / "share.json").exists()


@pytest.mark.parametrize(
    "host", ["example.org", "192.0.2.300", "", "127.1", "192.0.2.77", "fe80::1"]
)
def test_what_is_no_address_of_this_machine_is_refused_in_a_sentence(data, host):
    said = on(data, "--host", host or " ")
    assert (said.returncode, said.stdout, said.stderr.count("\n")) == (2, "", 1)
    assert not (data / "share.json").exists()


def test_a_taken_port_is_refused_in_a_sentence_and_what_was_on_stays(data):
    on(data, "--host", "127.0.0.1")
    before = note_in(data)
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        said = nextround("share", "on", "--host", "127.0.0.1", "--port", port, data=data)
    assert (said.returncode, said.stdout, said.stderr.count("\n")) == (2, "", 1)
    assert f"port {port}" in said.stderr
    assert note_in(data) == before


def test_the_program_s_own_port_is_refused(data):
    said = nextround("share", "on", "--port", 8765, data=data)
    assert (said.returncode, said.stderr.count("\n")) == (2, 1)
    assert "is that of the program itself" in said.stderr


def test_the_note_is_for_its_owner_s_eyes_and_goes_when_it_is_turned_off(data):
    on(data, "--host", "127.0.0.1")
    assert stat.S_IMODE((data / "share.json").stat().st_mode) == 0o600
    runs = [nextround("share", "off", data=data) for _ in range(2)]
    assert [(run.returncode, run.stderr) for run in runs] == [(0, "")] * 2
    assert not (data / "share.json").exists()


def test_a_note_that_was_half_written_is_no_hindrance(data):
    on(data, "--host", "127.0.0.1")
    (data / "share.unfinished").write_text("{")
    assert on(data, "--host", "127.0.0.1").returncode == 0
    assert sorted(path.name for path in data.iterdir()) == ["secret.key", "share.json"]


def test_what_watches_the_note_loads_no_web_framework():
    loaded = (
        "import sys; import nextround.cli.run, nextround.cli.listener; "
        "print(*(name for name in sys.modules if name in ('django', 'numpy', 'gunicorn')))"
    )
    run = subprocess.run(
        [sys.executable, "-c", loaded], capture_output=True, text=True, check=True, timeout=30
    )
    assert run.stdout.strip() == ""


def test_a_folder_that_cannot_be_written_is_told(data):
    data.mkdir(mode=0o700)
    (data / "share.json").mkdir()
    said = on(data, "--host", "127.0.0.1")
    assert (said.returncode, said.stdout, said.stderr.count("\n")) == (2, "", 1)
