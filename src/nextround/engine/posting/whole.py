"""A posting read as a whole: what it is, what it asks, and what is worth asking about it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from nextround.engine.posting.applying import Applying, applying_of
from nextround.engine.posting.conditions import Terms, terms_of
from nextround.engine.posting.doubts import Doubt, doubts_of
from nextround.engine.posting.found import Found
from nextround.engine.posting.likeness import LONGEST_TEXT
from nextround.engine.posting.passages import Passage, passages_of
from nextround.engine.posting.pay import Pay, pay_in
from nextround.engine.posting.reading import PostingWords, read_posting
from nextround.engine.posting.requirement import Requirement
from nextround.engine.posting.requirements import Span, asked_in
from nextround.engine.posting.role import Role
from nextround.engine.posting.stated import REMOTE, Stated, with_stated
from nextround.engine.posting.tongues import folded, tongue_of

_LONGEST_TITLE = 8


class StatedTerms(Stated, Protocol):
    """The facts of a posting as its page states them, with its terms."""

    @property
    def employment(self) -> str:
        """Such as "Full-time, Contract"."""

    @property
    def identifier(self) -> str:
        """What the employer calls it by."""


@dataclass(frozen=True, slots=True)
class Posting:
    """A posting as it was read.

    Attributes:
        words: What one files it under.
        pay: Its pay in numbers.
        language: ISO 639-1 code.
    """

    words: PostingWords
    pay: Pay | None
    terms: Terms
    applying: Applying
    passages: tuple[Passage, ...]
    requirements: tuple[Requirement, ...]
    doubts: tuple[Doubt, ...]
    language: str


def posting_of(
    text: str,
    *,
    read_on: date | None = None,
    stated: StatedTerms | None = None,
    spans: Sequence[Span] = (),
) -> Posting:
    """Read the first 200,000 characters of a posting; what is unsure is left out.

    What its page states for machines goes before what its words seem to say. `spans` are where
    a trained reader sees skills.
    """
    text = text[:LONGEST_TEXT]
    plain, language = folded(text), tongue_of(text)
    said = read_posting(text, read_on=read_on)
    terms = terms_of(text, plain, language=language, read_on=read_on)
    if stated is not None:
        said = with_stated(said, stated, text=text)
        terms = _with_stated(terms, stated, text=text)
    applying = applying_of(text, plain)
    passages = passages_of(text, language=language)
    if said.role is None:
        said = replace(said, role=_first_words(text, passages))
    doubts = doubts_of(plain, employer=said.employer, applying=applying)
    asked = asked_in(text, passages, language=language, spans=spans)
    return Posting(
        words=said,
        pay=pay_in(said.pay.value) if said.pay else None,
        terms=terms,
        applying=applying,
        passages=passages,
        requirements=tuple(one for one in asked if not _doubted(one, doubts)),
        doubts=doubts,
        language=language,
    )


def _doubted(asked: Requirement, doubts: Sequence[Doubt]) -> bool:
    """Tell whether a demand is one worth asking about: a fee is nothing to bring along."""
    return any(asked.start < doubt.end and doubt.start < asked.end for doubt in doubts)


def _first_words(text: str, passages: Sequence[Passage]) -> Found | None:
    """Return the words before the first heading, in a posting that stands on one line."""
    first = passages[0] if passages else None
    if first is None or first.role != Role.OTHER or first.end == len(text):
        return None
    words = text[first.start : first.end]
    if len(words.split()) > _LONGEST_TITLE or words.endswith((".", "!", "?", ":")):
        return None
    return Found(words, first.start, first.end)


def _with_stated(terms: Terms, stated: StatedTerms, *, text: str) -> Terms:
    """Return the terms with what the page states of them in their place."""
    plain = folded(stated.employment)
    of_page = terms_of(stated.employment, plain, language="en", read_on=None)
    contract = "temporary" if "contract" in plain else ""
    return replace(
        terms,
        contract=_nowhere(of_page.contract) or _stated(contract) or terms.contract,
        hours=_nowhere(of_page.hours) or terms.hours,
        remote=_stated(REMOTE.lower() if stated.remote else "") or terms.remote,
        reference=_placed(stated.identifier, text) or terms.reference,
    )


def _nowhere(found: Found | None) -> Found | None:
    return _stated(found.value) if found else None


def _stated(value: str) -> Found | None:
    return Found(value, 0, 0) if value else None


def _placed(value: str, text: str) -> Found | None:
    start = text.find(value) if value else -1
    return Found(value, start, start + len(value)) if start >= 0 else _stated(value)
