"""A real Nextround on a data folder of its own, started and stopped as a person would."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.request import HTTPCookieProcessor, ProxyHandler, build_opener

from playwright.sync_api import BrowserContext

import fresh
import typefaces
from processes import free_port

_COMMAND = (sys.executable, "-m", "nextround")
# What the program is given of this environment; all else could change how it behaves.
_PASSED_ON = ("PATH", "PYTHONPATH", "TMPDIR")
_ANNOUNCEMENT = "Open "
_STOP_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Program:
    """A running Nextround.

    Attributes:
        origin: Where it answers, without a slash at the end.
        first_address: The printed address; it lets one browser in, once.
        environment: What it was started with.
        pid: Its first process, which started all others.
    """

    origin: str
    first_address: str
    environment: dict[str, str]
    pid: int

    def fresh_address(self) -> str:
        """Return another address that lets one browser in, as `nextround open` prints it."""
        said = subprocess.run(
            [*_COMMAND, "open"], env=self.environment, capture_output=True, text=True, check=True
        )
        return said.stdout.strip()


@dataclass(frozen=True, slots=True)
class Pass:
    """What a used-up address leaves with a browser: the right to come back.

    Attributes:
        origin: Where it is good.
        name: The cookie's name.
        value: The cookie's value.
    """

    origin: str
    name: str
    value: str

    def hand_to(self, context: BrowserContext) -> None:
        """Let this browser in."""
        context.add_cookies([{"name": self.name, "value": self.value, "url": self.origin}])


@contextmanager
def running(data: Path, **more: str) -> Iterator[Program]:
    """Run the program on this folder, at a free port, until the block is left.

    `more` is what else it finds in its environment.

    Raises:
        RuntimeError: It ended without an address to open; the text is what it said.
    """
    port = free_port()
    environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    environment |= {"HOME": str(data), "TZ": "UTC", "LANG": "C.UTF-8"}
    environment |= {"NEXTROUND_DATA": str(data / "data"), "NEXTROUND_PORT": str(port)} | more
    typefaces.put_into(data / "data")
    fresh.put_into(data / "data")
    log = data / "errors.txt"
    with log.open("w") as errors:
        process = subprocess.Popen(
            [*_COMMAND, "run", "--no-browser", "--port", str(port)],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
    try:
        assert process.stdout is not None
        # It gives up by itself when it does not come up, so this line cannot be waited for in vain.
        line = process.stdout.readline()
        if not line.startswith(_ANNOUNCEMENT):
            raise RuntimeError(f"Nextround did not start: {line}{log.read_text()}")
        address = line.removeprefix(_ANNOUNCEMENT).strip()
        yield Program(f"http://127.0.0.1:{port}", address, environment, process.pid)
    finally:
        process.terminate()
        process.communicate(timeout=_STOP_SECONDS)


def pass_for(program: Program) -> Pass:
    """Use the printed address up, and return what it gave."""
    jar = CookieJar()
    # Without a proxy: a program on this machine is not to be reached through one.
    opener = build_opener(HTTPCookieProcessor(jar), ProxyHandler({}))
    opener.open(program.first_address, timeout=10).close()
    [cookie] = jar
    return Pass(program.origin, cookie.name, cookie.value or "")
