"""What a posting's page states in fields of its own, put before what its words seem to say."""

import re
from dataclasses import replace
from typing import Protocol

from nextround.engine.posting.found import Found
from nextround.engine.posting.likeness import LONGEST_TEXT
from nextround.engine.posting.reading import PostingWords
from nextround.engine.posting.terms import level_of
from nextround.engine.posting.wording import GENDER_MARK

# The value where work is done from afar and no place is named.
REMOTE = "Remote"
# It begins where a gap begins, not within it: else a long gap is gone over from each place.
_GENDER_MARK = re.compile(rf"(?<!\s)\s*(?:{GENDER_MARK})")


class Stated(Protocol):
    """The facts of a posting as its page states them; an empty one is not stated."""

    @property
    def title(self) -> str:
        """What the place is called."""

    @property
    def employer(self) -> str:
        """Who offers it."""

    @property
    def place(self) -> str:
        """Where the work is done."""

    @property
    def remote(self) -> bool:
        """Whether it is done from afar throughout."""

    @property
    def pay(self) -> str:
        """The pay, in words."""

    @property
    def closes_on(self) -> str:
        """The last day to apply, an ISO date."""


def with_stated(words: PostingWords, stated: Stated, *, text: str) -> PostingWords:
    """Return what was read from `text`, with what the page states in its place.

    A stated value is marked where `text` has it too; else it has no place there, and starts
    and ends at 0. The level is guessed anew from a stated title.
    """
    text = text[:LONGEST_TEXT]
    role = _found(_GENDER_MARK.sub("", stated.title).strip(), words.role, text=text)
    place = stated.place or (REMOTE if stated.remote else "")
    return replace(
        words,
        role=role,
        employer=_found(stated.employer, words.employer, text=text),
        place=_found(place, words.place, text=text),
        pay=_found(stated.pay, words.pay, text=text),
        closing=_found(stated.closes_on, words.closing, text=text),
        level=level_of(text, role),
    )


def _found(value: str, read: Found | None, *, text: str) -> Found | None:
    if not value or (read and read.value == value):
        return read
    start = text.find(value)
    return Found(value, start, start + len(value)) if start >= 0 else Found(value, 0, 0)
