"""`nextround run` and `nextround open`: the web server and the worker as one process tree."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import traceback
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import click

from nextround.apps.coaching.reach import in_address
from nextround.cli import ports
from nextround.cli.beside import Beside
from nextround.cli.holding import HeldError, holding, is_held
from nextround.cli.listener import Listener
from nextround.cli.words import gettext as _
from nextround.cli.words import speak
from nextround.formats import reading

_START_SECONDS = 60
_STOP_SECONDS = 10
# Beside the program's own, so that both can run, and neither takes the other's cookie.
_DEMO_PORT = 8766
_TEXT_BROWSERS = {"www-browser", "links", "elinks", "lynx", "w3m"}


@click.command()
@click.option("--port", type=click.IntRange(1, 65535), help="The port to answer at.")
@click.option("--host", help="The loopback address to answer at.")
@click.option("--no-browser", is_flag=True, help="Print the address; open no browser.")
@click.option("--demo", is_flag=True, help="Show invented searches; keep nothing of it.")
def run(port: int | None, host: str | None, no_browser: bool, demo: bool) -> None:
    """Start the program and print the address to open. Ctrl-C stops it."""
    if not demo:
        _run(port, host, open_browser=not no_browser)
        return
    with tempfile.TemporaryDirectory(prefix="nextround-demo-") as folder:
        os.environ["NEXTROUND_DATA"] = folder
        _run(port or _DEMO_PORT, host, open_browser=not no_browser, demo=True)


def _run(port: int | None, host: str | None, *, open_browser: bool, demo: bool = False) -> None:
    if port:
        os.environ["NEXTROUND_PORT"] = str(port)
    if host:
        os.environ["NEXTROUND_HOST"] = host
    from nextround import settings  # reads the variables set above

    os.umask(0o077)
    with _only_one(settings.DATA):
        _refuse_taken_port(settings.HOST, settings.PORT)
        os.environ[reading.SERVER] = str(settings.DATA / reading.SOCKET)
        server = _start("nextround.cli.server")
        others: list[Beside] = []
        listener = Listener(settings.DATA)
        stopping = _("Stopping.")
        try:
            _stop_on_signals()
            _wait_until_up(server, host=settings.HOST, port=settings.PORT)
            others += [
                Beside(start, now=time.monotonic()) for start in (_start_worker, _start_reader)
            ]
            stopping = _say_where(
                settings.HOST, settings.PORT, open_browser=open_browser, demo=demo
            )
            _keep_up(server, others, listener)
        except KeyboardInterrupt:
            click.echo(stopping, err=True)
        finally:
            _stop(server, *(each.process for each in others), *listener.processes)


@click.command()
def open_() -> None:
    """Print a fresh address that opens the running program once."""
    from nextround import settings

    if not ports.answers(settings.HOST, settings.PORT):
        words = _("Nothing answers at port %(port)s. Start it with `make run` or `nextround run`.")
        click.echo(words % {"port": settings.PORT}, err=True)
        sys.exit(1)
    if not is_held(settings.DATA):
        words = _(
            "What answers at port %(port)s does not run on the data in %(folder)s. "
            "The demo prints its own address; set NEXTROUND_DATA for another folder."
        )
        click.echo(words % {"port": settings.PORT, "folder": settings.DATA}, err=True)
        sys.exit(1)
    click.echo(_address(settings.HOST, settings.PORT))


def _start(*module_and_words: str) -> subprocess.Popen[bytes]:
    """Start a child that leaves when our end of its standard input closes."""
    return subprocess.Popen(
        [sys.executable, "-m", *module_and_words],
        stdin=subprocess.PIPE,
        start_new_session=True,
    )


def _start_worker() -> subprocess.Popen[bytes]:
    return _start("nextround", "worker")


def _start_reader() -> subprocess.Popen[bytes]:
    """Start the server of reading children, which knows nothing of our own settings."""
    return subprocess.Popen(
        [*reading.SERVER_COMMAND, os.environ[reading.SERVER]],
        stdin=subprocess.PIPE,
        start_new_session=True,
        env={name: os.environ[name] for name in ("TMPDIR",) if name in os.environ},
    )


def _wait_until_up(server: subprocess.Popen[bytes], *, host: str, port: int) -> None:
    give_up_at = time.monotonic() + _START_SECONDS
    while not ports.answers(host, port):
        if server.poll() is not None:
            click.echo(_("The program could not start; the reason stands above."), err=True)
            raise SystemExit(server.returncode or 1)
        if time.monotonic() > give_up_at:
            words = _("The program did not answer within %(seconds)s s.")
            click.echo(words % {"seconds": _START_SECONDS}, err=True)
            raise SystemExit(1)
        time.sleep(0.03)


def _build_examples() -> str:
    """Make every example there is; returns what makes the address lead to them."""
    import django

    django.setup()
    from nextround.apps.core import people
    from nextround.apps.examples import queries, services

    for search in queries.searches():
        services.open_(search, visitor=people.owner())
    return "&examples"


def _say_where(host: str, port: int, *, open_browser: bool, demo: bool) -> str:
    """Print the address, and open it; returns what to say on leaving, in the person's language."""

    def words() -> list[str]:
        land = _build_examples() if demo else ""
        address = _address(host, port) + land
        return [address, _("Open %(address)s") % {"address": address}, _("Stopping.")]

    address, open_it, stopping = _apart(words)
    click.echo(open_it)
    if open_browser and _has_window_browser():
        webbrowser.open(address)
    return stopping


def _apart(work: Callable[[], list[str]]) -> list[str]:
    """Do what loads the web framework in a process that ends with it, so that ours stays small."""
    ours, theirs = os.pipe()
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            with os.fdopen(theirs, "w") as answer:
                json.dump(work(), answer)
            code = 0
        except KeyboardInterrupt:
            pass
        except Exception:  # noqa: BLE001  nobody above us is to go on in this process
            traceback.print_exc()
        finally:
            os._exit(code)
    os.close(theirs)
    with os.fdopen(ours) as answer:
        said = answer.read()
    if os.waitpid(pid, 0)[1]:
        raise SystemExit(1)
    found: list[str] = json.loads(said)
    return found


def _address(host: str, port: int) -> str:
    import django

    django.setup()
    from nextround.apps.core import people

    speak(people.owner().language)
    return f"http://{in_address(host)}:{port}/?token={people.new_token()}"


def _keep_up(server: subprocess.Popen[bytes], others: list[Beside], listener: Listener) -> None:
    """Wait for the server; meanwhile start again what dies beside it."""
    while server.poll() is None:
        for each in others:
            each.look(time.monotonic())
        listener.look(time.monotonic())
        time.sleep(0.2)
    raise SystemExit(server.returncode)


def _stop(*children: subprocess.Popen[bytes]) -> None:
    for child in children:
        if child.stdin:
            child.stdin.close()  # the child leaves when it sees this
    for child in children:
        try:
            child.wait(timeout=_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(child.pid, signal.SIGKILL)
            child.wait()


def _stop_on_signals() -> None:
    def stop(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, stop)


@contextmanager
def _only_one(data: Path) -> Iterator[None]:
    """Hold the data folder, or say who does."""
    try:
        with holding(data):
            yield
    except HeldError:
        words = _(
            "Nextround already runs on the data in %(folder)s. "
            "`nextround open` prints an address that opens it."
        )
        click.echo(words % {"folder": data}, err=True)
        raise SystemExit(1) from None


def _refuse_taken_port(host: str, port: int) -> None:
    reason = ports.why_not(host, port)
    if reason:
        words = _(
            "Port %(port)s cannot be used (%(reason)s). Try another: `make run PORT=%(other)s`."
        )
        told = {"port": port, "reason": reason, "other": port + 1 if port < 65535 else 8765}
        click.echo(words % told, err=True)
        raise SystemExit(1)


def _has_window_browser() -> bool:
    if sys.platform != "darwin" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        return False
    try:
        return webbrowser.get().name not in _TEXT_BROWSERS
    except (webbrowser.Error, AttributeError):
        return False
