"""`nextround run --demo`: it leads to the examples, and leaves no folder behind."""

import signal
import subprocess
import sys
import urllib.request

import pytest

from cli.commands import environment
from processes import free_port

STOP_S = 30
RUN = (sys.executable, "-m", "nextround", "run", "--demo", "--no-browser", "--port")


@pytest.fixture
def demo(tmp_path):
    """Return a demo that was started, and the page that its address leads to."""
    process = subprocess.Popen(
        [*RUN, str(free_port())],
        env=environment(tmp_path / "own", TMPDIR=str(tmp_path)),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    )
    address = process.stdout.readline().removeprefix("Open ").strip()
    browser = urllib.request.build_opener(
        urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor()
    )
    with browser.open(address, timeout=20) as answer:
        yield process, answer.geturl(), answer.read().decode()
    process.kill()


def test_the_demo_leads_to_the_examples_and_is_gone_with_its_folder(demo, tmp_path):
    process, address, page = demo
    assert address.endswith("/examples/")
    assert "Ruth Adeyemi" in page
    assert [folder.name[:15] for folder in tmp_path.iterdir()] == ["nextround-demo-"]
    process.send_signal(signal.SIGTERM)
    process.wait(STOP_S)
    assert list(tmp_path.iterdir()) == []
