"""Which network addresses belong to the public internet."""

import ipaddress
import socket

# The only part of IPv6 that is handed out to the public internet, and the parts of it that
# lead elsewhere: protocols' own (Teredo among them), 6to4, and examples.
_PUBLIC_IPV6 = ipaddress.IPv6Network("2000::/3")
_NOT_PUBLIC_IPV6 = tuple(
    ipaddress.IPv6Network(network) for network in ("2001::/23", "2002::/16", "2001:db8::/32")
)
# What `is_global` lets through, in one Python or another: addresses of protocols, the way
# into 6to4, and the service that a cloud keeps inside each of its machines at a public address.
_NOT_PUBLIC_IPV4 = tuple(
    ipaddress.IPv4Network(network)
    for network in ("192.0.0.0/24", "192.88.99.0/24", "168.63.129.16/32")
)


def is_public(address: str) -> bool:
    """Return whether a resolved address belongs to a machine on the public internet.

    Only what `resolved` returns may be judged: a name, or "127.1", is no address and not public.
    """
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        return is_public(str(ip.ipv4_mapped)) if ip.ipv4_mapped else _is_public_ipv6(ip)
    listed = any(ip in network for network in _NOT_PUBLIC_IPV4)
    return ip.is_global and not ip.is_multicast and not listed


def resolved(host: str, port: int) -> list[str]:
    """Return the addresses of `host`, best first; an IPv6 one keeps its scope ("fe80::1%2").

    Raises:
        OSError: Nobody has this name, or nobody could be asked.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(_text_of(*place) for *_, place in found))


def _is_public_ipv6(ip: ipaddress.IPv6Address) -> bool:
    # A scope names one of this machine's own networks.
    if ip.scope_id is not None or ip not in _PUBLIC_IPV6:
        return False
    listed = any(ip in network for network in _NOT_PUBLIC_IPV6)
    return ip.is_global and not ip.is_multicast and not listed


def _text_of(address: str | int, _port: object, _flow: object = 0, scope: object = 0) -> str:
    return f"{address}%{scope}" if scope else str(address)
