"""`nextround share on|off`: whether links to reviews work, and from where."""

import ipaddress
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn
from urllib.parse import SplitResult, urlsplit

import click

from nextround.apps.coaching import reach, share_note
from nextround.apps.coaching.share_note import Listens
from nextround.cli import ports
from nextround.cli.holding import is_held
from nextround.cli.words import gettext as _

_PORT = 8770


@click.group(invoke_without_command=True)
@click.pass_context
def share(context: click.Context) -> None:
    """Let links to reviews work in your network; alone, say whether they do."""
    if context.invoked_subcommand is None:
        from nextround import settings

        listens = share_note.read(settings.DATA)
        if listens is None:
            click.echo(_("Links do not work. `nextround share on` lets them."))
        elif is_held(settings.DATA) and not _answers(listens):
            words = _(
                "Links are to work at %(place)s, and nothing answers there. `nextround share on` "
                "says why, or takes another address or port."
            )
            click.echo(words % {"place": _place(listens)})
        else:
            _tell(listens, settings.DATA)


@share.command()
@click.option("--host", help="The address of this machine to answer at; 0.0.0.0 for all of them.")
@click.option("--port", type=click.IntRange(1, 65535), default=_PORT, show_default=True)
@click.option("--address", help="What links begin with, where a proxy stands before this machine.")
def on(host: str | None, port: int, address: str | None) -> None:
    """Let links to reviews work, from the next second on."""
    from nextround import settings

    host = _checked_host(host or reach.lan_address())
    if port == settings.PORT:
        words = _("Port %(port)s is that of the program itself. Choose another with --port.")
        _refuse(words % {"port": port})
    seen_as = _checked_address(address) if address else _own_address(host, port)
    listens = Listens(host, port, seen_as)
    _refuse_taken(listens, before=share_note.read(settings.DATA), is_running=is_held(settings.DATA))
    _turn_on(listens)
    _tell(listens, settings.DATA)


@share.command()
def off() -> None:
    """Let no link work any more, from the next second on; they work again once it is on."""
    import django

    django.setup()
    from nextround.apps.coaching import sharing

    sharing.turn_off()
    click.echo(_("Links do not work any more. Turned on again, those that were not over do."))


def _turn_on(listens: Listens) -> None:
    import django

    django.setup()
    from nextround.apps.coaching import sharing

    try:
        sharing.turn_on(listens)
    except OSError as error:
        words = _("It could not be kept (%(reason)s). Links work as before.")
        _refuse(words % {"reason": error.strerror})


def _tell(listens: Listens, data: Path) -> None:
    for sentence in _sentences(listens, is_running=is_held(data)):
        click.echo(sentence)


def _sentences(listens: Listens, *, is_running: bool) -> Iterator[str]:
    """Yield what is reachable now, from where and how safely, and how it ends."""
    told = {
        "address": listens.address,
        "place": _place(listens),
    }
    if is_running:
        yield _("Links work, at %(address)s.") % told
    else:
        words = _(
            "Links begin with %(address)s, and work while the program runs. It does not run now: "
            "start it with `make run` or `nextround run`."
        )
        yield words % told
    yield _from_where(listens) % told
    yield _(
        "There, whoever has a link sees the one thing it is about and can answer. Nothing else of "
        "Nextround is to be had there, and nobody can sign in."
    )
    if listens.address.startswith("https:"):
        yield (
            _(
                "The proxy behind %(address)s must pass requests on to %(place)s; between the two "
                "they are plain http."
            )
            % told
        )
    elif not reach.is_loopback(listens.host):
        yield _(
            "It is plain http: whoever listens in on the network can read the links, what they "
            "show, and the answers. Use it in a network that you trust, or put a proxy with TLS "
            "before it and name it with --address https://…"
        )
    yield _("`nextround share off` ends it.")


def _place(listens: Listens) -> str:
    return f"http://{reach.in_address(listens.host)}:{listens.port}"


def _answers(listens: Listens) -> bool:
    every = {"0.0.0.0": reach.LOOPBACK, "::": "::1"}  # noqa: S104
    return ports.answers(every.get(listens.host, listens.host), listens.port)


def _from_where(listens: Listens) -> str:
    if reach.is_loopback(listens.host):
        return _("Only this machine itself, or a proxy on it, reaches %(place)s.")
    if reach.is_every_address(listens.host):
        return _("Whoever reaches this machine by any of its addresses reaches it: %(place)s.")
    return _("Whoever reaches this machine in the network reaches it: %(place)s.")


def _checked_host(host: str) -> str:
    try:
        return str(ipaddress.ip_address("127.0.0.1" if host == "localhost" else host))
    except ValueError:
        words = _(
            "%(host)s is no address of this machine, such as 192.168.0.7. Leave --host out, or "
            "take 0.0.0.0 for all of its addresses."
        )
        _refuse(words % {"host": repr(host)})


def _own_address(host: str, port: int) -> str:
    named = reach.lan_address() if reach.is_every_address(host) else host
    return f"http://{reach.in_address(named)}:{port}"


def _checked_address(address: str) -> str:
    """Return the address as browsers write it: a name in another script in its ASCII form."""
    try:
        parts = urlsplit(address)
        host, port = _checked_name(parts), parts.port
    except ValueError:  # so are those of a bad port, and of a name that can be none
        words = _(
            "%(address)s cannot be what links begin with. It must be http:// or https:// and a "
            "name, with a port if need be, and nothing after it."
        )
        _refuse(words % {"address": repr(address)})
    return f"{parts.scheme}://{reach.in_address(host)}{f':{port}' if port else ''}"


def _checked_name(parts: SplitResult) -> str:
    has_more = parts.path.strip("/") or parts.query or parts.fragment or "@" in parts.netloc
    if parts.scheme not in {"http", "https"} or not parts.hostname or has_more:
        raise ValueError
    if ":" in parts.hostname:
        return str(ipaddress.IPv6Address(parts.hostname))
    name = parts.hostname.encode("idna").decode()
    if not all(letter.isalnum() or letter in "-." for letter in name):
        raise ValueError
    return name


def _refuse_taken(listens: Listens, *, before: Listens | None, is_running: bool) -> None:
    """Refuse a port that something else has; our own listener gives its own up."""
    if is_running and before is not None and before.port == listens.port and _answers(before):
        return
    reason = ports.why_not(listens.host, listens.port)
    if reason:
        words = _(
            "Nothing can be answered at %(host)s, port %(port)s (%(reason)s). Choose another with "
            "--port or --host."
        )
        _refuse(words % {"host": listens.host, "port": listens.port, "reason": reason})


def _refuse(words: str) -> NoReturn:
    click.echo(words, err=True)
    sys.exit(2)
