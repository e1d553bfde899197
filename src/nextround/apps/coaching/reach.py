"""How this machine is reached by others: the names of the listener for links, and no more."""

import ipaddress
import socket
from urllib.parse import urlsplit

from nextround.apps.coaching.share_note import Listens

LOOPBACK = "127.0.0.1"
# An address set aside for documents, at which nobody is; the port is that of nothing.
_NOBODY = ("192.0.2.1", 9)
_USUAL_PORTS = {"http": 80, "https": 443}


def lan_address() -> str:
    """Return the address that others in the network know this machine by.

    The system is asked which of its addresses it would send from; nothing is sent. Without a
    network it is the loopback address.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(_NOBODY)
        except OSError:
            return LOOPBACK
        return str(probe.getsockname()[0])


def in_address(host: str) -> str:
    """Return a host as it stands in an address."""
    return f"[{host}]" if ":" in host else host


def is_loopback(host: str) -> bool:
    """Return whether only this machine itself reaches it there."""
    return ipaddress.ip_address(host).is_loopback


def is_every_address(host: str) -> bool:
    """Return whether it stands for all addresses of this machine."""
    return ipaddress.ip_address(host).is_unspecified


def hosts_of(listens: Listens) -> tuple[str, ...]:
    """Return what a request to the listener may name as its host, port included."""
    names = _names_of(listens.host)
    found = [f"{in_address(name)}:{listens.port}" for name in names]
    if listens.port == _USUAL_PORTS["http"]:
        found += [in_address(name) for name in names]
    seen_as = urlsplit(listens.seen_as)
    found.append(seen_as.netloc)
    if seen_as.port is None:
        found.append(f"{seen_as.netloc}:{_USUAL_PORTS[seen_as.scheme]}")
    return tuple(dict.fromkeys(host.lower() for host in found))


def _names_of(host: str) -> list[str]:
    if is_every_address(host):
        return [lan_address(), LOOPBACK, "::1", "localhost"]
    if is_loopback(host):
        return [host, "localhost"]
    return [host]
