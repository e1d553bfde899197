"""The addresses on the web that a person gives as their own."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from nextround.engine.cv.contact_words import MAIL, WEB, tells_contact
from nextround.engine.cv.letters import words_of
from nextround.engine.cv.lines import Line, Segment, is_sentence

_NETWORKS = {
    "linkedin.com": "LinkedIn",
    "github.com": "GitHub",
    "gitlab.com": "GitLab",
    "xing.com": "XING",
    "twitter.com": "Twitter",
    "x.com": "X",
    "stackoverflow.com": "Stack Overflow",
    "instagram.com": "Instagram",
    "facebook.com": "Facebook",
    "behance.net": "Behance",
    "dribbble.com": "Dribbble",
    "medium.com": "Medium",
    "leetcode.com": "LeetCode",
    "kaggle.com": "Kaggle",
    "orcid.org": "ORCID",
    "scholar.google.com": "Google Scholar",
    "researchgate.net": "ResearchGate",
    "youtube.com": "YouTube",
    "itch.io": "itch.io",
    "bitbucket.org": "Bitbucket",
    "hackerrank.com": "HackerRank",
    "codepen.io": "CodePen",
    "t.me": "Telegram",
    "mastodon.social": "Mastodon",
    "bsky.app": "Bluesky",
}
_ENDS = frozenset(
    words_of(
        """
com org net io dev me edu gov info biz co uk de fr es it nl be ch at pl pt se no dk fi ie eu us
ca au nz in jp cn kr br mx ar cl cz sk hu ro bg gr tr ru ua il ae sa eg za ng ke app ai tech xyz
site online blog page design art games studio cloud digital engineer academy pro name cat lu is
ee lv lt rs hr si tv cc to ly gg so sh example mars int
"""
    )
)
_BROKEN_MAIL = re.compile(r"@[\w.-]{0,60}-$")
_BROKEN = re.compile(
    r"(?:(?:https?://|www\.)\S{1,200}|[a-z0-9.-]{1,100}\.[a-z]{2,12}/\S{0,200})(?<=[-/_.])",
    re.IGNORECASE,
)
_MAPS = re.compile(
    r"//(?:www\.)?(?:maps\.|google\.[a-z.]{2,6}/maps|goo\.gl|(?:www\.)?openstreetmap)"
)
_CALLED = frozenset(name.casefold() for name in _NETWORKS.values())
_NEXT_LINE = 2.5
_LONGEST = 200


def is_domain_end(label: str) -> bool:
    """Tell whether names on the web often end so, such as "com"."""
    return label in _ENDS


def is_network(text: str) -> bool:
    """Tell whether words only name where a person has a page, such as "LinkedIn"."""
    return text.casefold() in _CALLED


@dataclass(frozen=True)
class Address:
    """An address on the web, and where it stands."""

    url: str
    segment: Segment

    @property
    def host(self) -> str:
        """Its host, without www."""
        return _bare(self.url).split("/")[0]

    @property
    def network(self) -> str:
        """The network whose member it names; empty: a site of their own."""
        host = self.host
        ends = [name for name in _NETWORKS if host == name or host.endswith(f".{name}")]
        return _NETWORKS[ends[0]] if ends and "/" in _bare(self.url).strip("/") else ""

    @property
    def username(self) -> str:
        """The last part of its path."""
        return _bare(self.url).rstrip("/").rsplit("/", 1)[-1]


def addresses_in(lines: Sequence[Line]) -> list[Address]:
    """Return the addresses on the web in some lines, each once, in their order."""
    found: dict[str, Address] = {}
    for address in _all(lines):
        key = _bare(address.url).rstrip("/").lower()
        host = key.split("/")[0]
        if host in _NETWORKS and key == host:
            continue
        found.setdefault(key, address)
    return list(found.values())


def _bare(url: str) -> str:
    kept = re.sub(r"^[a-z]+://", "", url.strip(), flags=re.IGNORECASE)
    return re.sub(r"^www\.", "", kept, flags=re.IGNORECASE)


def _all(lines: Sequence[Line]) -> Iterator[Address]:
    # An address within a sentence belongs to what the sentence speaks of.
    lines = [line for line in lines if tells_contact(line.text) or not is_sentence(line.text)]
    segments = [segment for line in lines for segment in line.segments]
    # A mail address goes on in the next line too.
    rests = [after for each, after in pairwise(segments) if _BROKEN_MAIL.search(each.text)]
    segments = [segment for segment in segments if segment not in rests]
    for at, segment in enumerate(segments):
        links = {run.link for run in segment.runs if _is_own(run.link)}
        for link in sorted(links):
            yield Address(link.split("?")[0].split("#")[0][:_LONGEST], segment)
        if not links:
            following = segments[at + 1 : at + 2]
            yield from (Address(url, segment) for url in _printed(segment, following))


def _is_own(link: str) -> bool:
    """Tell whether a link leads to an address of the person's, not to a map or a mail."""
    return link.startswith(("http://", "https://")) and not _MAPS.search(link)


def _printed(segment: Segment, following: Iterable[Segment]) -> Iterator[str]:
    text = segment.text
    for after in following:
        # A long address goes on in the next line.
        below = 0 < after.top - segment.top < _NEXT_LINE * segment.height
        if below and _BROKEN.fullmatch(text.rsplit(maxsplit=1)[-1]):
            text += after.text.split()[0]
    for match in WEB.finditer(MAIL.sub(" ", text)):
        url = match.group().rstrip(".,;)")
        if _is_address(url):
            yield url


def _is_address(url: str) -> bool:
    bare = _bare(url)
    host = bare.split("/")[0].split("?")[0].lower()
    ending = host.rsplit(".", 1)[-1]
    told = url.lower().startswith(("http", "www.")) or "/" in bare
    named = len(host.split(".")[0]) > 1
    return named and (ending in _ENDS or (told and len(ending) > 1))
