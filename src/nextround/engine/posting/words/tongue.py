"""How one language says what a reading of postings looks for."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from nextround.engine.posting.requirement import RequirementKind
from nextround.engine.posting.role import Role

_BREAKS = re.compile(r"\s{0,40}\n\s{0,40}")


def joined(words: str) -> str:
    """Return an expression without the line breaks and indents that let one read it."""
    return _BREAKS.sub("", words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """Regular expressions of one language, in small letters, each of whole words.

    Line breaks and indents in them do not count. Every gap in them is bounded, so that a search
    takes time in proportion to the text.

    Attributes:
        scenes: Headings, by what stands under them.
        signs: Words by which a sentence under no heading shows what it is there for.
        asks: Words that ask something of the reader wherever they stand.
        asks_first: Words that do so at the beginning of a sentence or list item.
        asides: Words at the beginning of a sentence to the reader that asks nothing of them.
        lead: What stands at the beginning before the thing asked for.
        tail: What stands at the end behind it.
        nice_before: Words that call welcome what follows them.
        nice_after: Words that call welcome what they follow.
        must_after: Words that demand what they follow.
        must: Words that demand what stands around them.
        head: "experience with", after which things may be listed.
        again: Words with which another requirement begins within a sentence.
        shared: A noun that closes a list and belongs to each part of it: "skills".
        both: The word between two things of which both are asked.
        either: The word between two things of which one is enough.
        kinds: Words that tell of what kind a requirement is.
        years: A length of time, its number as `n` and in months as `months`.
        numbers: Numbers as words.
        fluency: How well a language is known.
        degrees: Which schooling is asked for.
    """

    scenes: Mapping[Role, str]
    signs: Mapping[Role, str]
    asks: str
    asks_first: str
    asides: str
    lead: str
    tail: str
    nice_before: str
    nice_after: str
    must_after: str
    must: str
    head: str
    again: str
    shared: str
    both: str
    either: str
    kinds: Mapping[RequirementKind, str]
    years: str
    numbers: Mapping[str, int]
    fluency: str
    degrees: str
