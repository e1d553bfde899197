"""How often a link and an address may be asked for, counted in memory for a minute."""

import ipaddress
import math
import time
from threading import Lock

from limits import RateLimitItem, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

_PER_LINK = RateLimitItemPerMinute(30, namespace="link")
_PER_ADDRESS = RateLimitItemPerMinute(60, namespace="address")
# Some megabytes, and more links and addresses than a person has reviewers.
_MOST_COUNTED = 4_096
_A_MINUTE = 60
# Whoever has one address of the sixth version has all of its network.
_NETWORK_BITS = 64


class Counts:
    """Requests of the last minute, by link and by address; as many as fit."""

    def __init__(self, *, most: int = _MOST_COUNTED) -> None:
        self._storage, self._most = MemoryStorage(), most
        self._limiter = MovingWindowRateLimiter(self._storage)
        self._lock = Lock()

    def wait_s(self, *, address: str, link: str) -> int:
        """Count a request; return in how many seconds to come back, or 0 where it may go on.

        The address counts first: who asks for too much adds no more links to count.
        """
        with self._lock:
            return self._wait_s(_PER_ADDRESS, _counted_as(address)) or self._wait_s(_PER_LINK, link)

    def _wait_s(self, limit: RateLimitItem, who: str) -> int:
        if not self._has_room(limit.key_for(who)):
            return _A_MINUTE
        if self._limiter.hit(limit, who):
            return 0
        again_at = self._limiter.get_window_stats(limit, who).reset_time
        return max(1, math.ceil(again_at - time.time()))

    def _has_room(self, key: str) -> bool:
        """Return whether this can be counted; the library itself forgets no name it has counted."""
        counted = self._storage.events
        if key not in counted and len(counted) >= self._most:
            since = time.time() - _A_MINUTE
            idle = [each for each, hits in counted.items() if not hits or hits[0].atime < since]
            for each in idle:
                self._storage.clear(each)
        return key in counted or len(counted) < self._most


def _counted_as(address: str) -> str:
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(found, ipaddress.IPv4Address):
        return address
    if found.ipv4_mapped:
        return str(found.ipv4_mapped)
    return str(ipaddress.ip_network((found, _NETWORK_BITS), strict=False))
