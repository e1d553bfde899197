"""Who answers at an address and port of this machine, and whether anyone else could."""

import json
import socket
import urllib.request

from nextround.apps.coaching.reach import in_address


def why_not(host: str, port: int) -> str | None:
    """Return why nothing can be answered there now, in the system's words, or None if it can."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            return error.strerror or str(error)
    return None


def answers(host: str, port: int) -> bool:
    """Return whether a server of Nextround answers there."""
    # Never by way of a proxy: it would be asked for its own loopback address.
    directly = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with directly.open(f"http://{in_address(host)}:{port}/health", timeout=5) as reply:
            return bool(json.load(reply) == {"status": "ok"})
    except (OSError, ValueError):
        return False
