"""The fetcher: one public page, asked for once, as it was sent.

The address comes from a person or from a page, so it may aim at the network behind this
machine. Nothing that identifies anybody goes out: no cookies, no referrer, no proxy of the
environment. Only `wire.CheckedNetwork` opens connections.
"""

import re
import ssl
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

import httpcore
import httpx

from nextround.assist.addresses import resolved
from nextround.assist.refusals import FetchError, Refusal
from nextround.assist.wire import CheckedNetwork, Deadline, Resolver

__all__ = ["FetchError", "Fetched", "Outside", "Refusal", "fetch"]

_MOST_S = 10.0
_MOST_BYTES = 3 * 1024 * 1024
_MOST_REDIRECTS = 3
_PORTS = {"http": 80, "https": 443}
# Less than a name may hold, and all that one in public use does; a scope's "%" is not in it.
_HOST = re.compile(r"[a-z0-9_.:-]{1,253}")

# What each kind of page is called as a file; the reader goes by the bytes and asks this last.
_FILE_NAMES = {
    "text/html": "page.html",
    "application/xhtml+xml": "page.html",
    "text/plain": "page.txt",
    "application/pdf": "page.pdf",
    "application/ld+json": "page.jsonld",
}
_HEADERS = {
    "User-Agent": "Nextround (fetches one page when its user asks for it)",
    "Accept": ", ".join(_FILE_NAMES),
    "Accept-Encoding": "gzip",
}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_REFUSALS = {
    **dict.fromkeys((404, 410), Refusal.GONE),
    **dict.fromkeys((401, 402, 403, 405, 406, 407, 429, 451), Refusal.SHUT),
}


@dataclass(frozen=True, slots=True)
class Outside:
    """The world that a fetch goes out into.

    Attributes:
        network: What opens connections, to addresses that were checked before.
        resolve: Returns the addresses of a name; asked once for each page and redirect.
        clock: Tells seconds, from any beginning.
    """

    network: httpcore.NetworkBackend = field(default_factory=httpcore.SyncBackend)
    resolve: Resolver = resolved
    clock: Callable[[], float] = time.monotonic


@dataclass(frozen=True, slots=True)
class Fetched:
    """One page as its site sent it; nothing in it has been looked at.

    Attributes:
        address: Where it was found at last, after all redirects.
        media_type: One of those fetched, such as "text/html", without parameters.
        content: At most 3 MB, unpacked.
    """

    address: str
    media_type: str
    content: bytes

    @property
    def file_name(self) -> str:
        """A name whose ending tells a reader what the site says the page is."""
        return _FILE_NAMES[self.media_type]


def fetch(address: str, *, outside: Outside | None = None) -> Fetched:
    """Return the public page at `address`, in 10 seconds at most.

    Raises:
        FetchError: It is not public, or not to be had as a page of words within the limits;
            the text says why and what to do.
    """
    world = outside or Outside()
    deadline = Deadline(world.clock, world.clock() + _MOST_S)
    network = CheckedNetwork(world.network, resolve=world.resolve, deadline=deadline)
    url = _first(address)
    for _hop in range(_MOST_REDIRECTS + 1):
        answer = _answer(url, network=network)
        if isinstance(answer, Fetched):
            return answer
        url = _next(url, answer)
    raise FetchError(Refusal.REDIRECTS)


def _first(address: str) -> httpx.URL:
    """Return the address that a person gave."""
    if not re.match(r"https?://", address.strip(), re.IGNORECASE):
        raise FetchError(Refusal.NOT_AN_ADDRESS)
    return _checked(_plain(httpx.URL, address.strip()))


def _next(url: httpx.URL, location: str) -> httpx.URL:
    """Return the address that a page at `url` leads on to."""
    following = _checked(_plain(url.join, location))
    if url.scheme == "https" and following.scheme == "http":
        raise FetchError(Refusal.UNPROTECTED)
    return following


def _plain(parse: Callable[[str], httpx.URL], address: str) -> httpx.URL:
    """Return `address` as it is asked for: without the dots after its host, and the fragment."""
    try:
        url = parse(address)
        return url.copy_with(host=url.raw_host.decode("ascii").rstrip("."), fragment=None)
    except (httpx.InvalidURL, ValueError):
        # Most often a host that is no name: digits in circles, octal numbers.
        raise FetchError(Refusal.NOT_PUBLIC) from None


def _checked(url: httpx.URL) -> httpx.URL:
    """Return `url` if its parts may be asked for at all."""
    if url.scheme not in _PORTS:
        raise FetchError(Refusal.NOT_AN_ADDRESS)
    if url.userinfo:
        raise FetchError(Refusal.CREDENTIALS)
    if url.port not in {None, *_PORTS.values()}:
        raise FetchError(Refusal.PORT)
    if not _HOST.fullmatch(url.raw_host.decode("ascii")):
        raise FetchError(Refusal.NOT_PUBLIC)
    return url


def _answer(url: httpx.URL, *, network: CheckedNetwork) -> Fetched | str:
    """Ask for one page; return it, or the address it leads on to."""
    target = httpcore.URL(
        scheme=url.raw_scheme,
        host=url.raw_host,
        port=url.port or _PORTS[url.scheme],
        target=url.raw_path,
    )
    headers: list[tuple[str, str]] = [("Host", url.netloc.decode("ascii")), *_HEADERS.items()]
    try:
        # A pool for each page, so that no connection outlives the check of its address.
        with (
            httpcore.ConnectionPool(network_backend=network) as pool,
            pool.stream("GET", target, headers=headers) as response,
        ):
            return _answer_in(response, url=url)
    except httpcore.TimeoutException:
        raise FetchError(Refusal.TOO_SLOW) from None
    except httpcore.NetworkError as error:
        raise FetchError(_broken_connection(error)) from None
    except httpcore.ProtocolError:
        raise FetchError(Refusal.BROKEN) from None


def _broken_connection(error: httpcore.NetworkError) -> Refusal:
    cause = error.__cause__ or error.__context__
    untrusted = isinstance(cause, ssl.SSLCertVerificationError)
    return Refusal.CERTIFICATE if untrusted else Refusal.UNREACHABLE


def _answer_in(response: httpcore.Response, *, url: httpx.URL) -> Fetched | str:
    headers = httpx.Headers(response.headers)
    if response.status in _REDIRECTS and "location" in headers:
        return headers["location"]
    if response.status != 200:
        raise FetchError(_REFUSALS.get(response.status, Refusal.FAILED))
    media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type not in _FILE_NAMES:
        raise FetchError(Refusal.KIND)
    chunks = _sent(response.iter_stream())
    encoding = headers.get("content-encoding", "identity").strip().lower()
    return Fetched(str(url), media_type, _content(chunks, encoding=encoding))


def _sent(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield what the site sends, up to the cap: packed nothing may go on for ever too."""
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > _MOST_BYTES:
            raise FetchError(Refusal.TOO_LARGE)
        yield chunk


def _content(chunks: Iterable[bytes], *, encoding: str) -> bytes:
    if encoding == "identity":
        return b"".join(chunks)
    if encoding in {"gzip", "x-gzip"}:
        return _unpacked(chunks)
    raise FetchError(Refusal.BROKEN)


def _unpacked(chunks: Iterable[bytes]) -> bytes:
    """Unpack gzip, never further than the cap: what a bomb would become is not made."""
    content = bytearray()
    unpacking = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        for chunk in chunks:
            content += unpacking.decompress(chunk, _MOST_BYTES + 1 - len(content))
            if len(content) > _MOST_BYTES:
                raise FetchError(Refusal.TOO_LARGE)
    except zlib.error:
        raise FetchError(Refusal.BROKEN) from None
    if not unpacking.eof:
        raise FetchError(Refusal.BROKEN)
    return bytes(content)
