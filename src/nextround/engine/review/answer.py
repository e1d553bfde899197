"""A reviewer's answer as text: what a review file gives back, to be mailed or pasted.

The answer is JSON in base64 between two lines, so that mail programs may wrap, quote and indent
it. Whoever can write a mail can write one: nothing in it is trusted.
"""

import base64
import binascii
import json
import re
import textwrap
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from nextround.engine.review.scales import HIGHEST, LOWEST
from nextround.engine.words import SentenceError
from nextround.engine.words import gettext_noop as _

# The format's number. A later one must go on reading all earlier ones.
FORMAT = 1
# Ten minutes give far less. In characters of what the person reads, and of the whole text.
MOST_WORDS, MOST_REMARK, MOST_QUOTE, MOST_REMARKS = 2_000, 1_000, 500, 20
MOST_ANSWER = 200_000
_MOST_RATINGS = 10
_LINE = 64

_BEGIN, _END = "-----BEGIN NEXTROUND REVIEW-----", "-----END NEXTROUND REVIEW-----"
# It ends before another begins: else a text of beginnings alone would be gone over from each.
_BLOCK = re.compile(
    r"-{2,8} ?BEGIN NEXTROUND REVIEW ?-{2,8}"
    r"((?:(?!BEGIN NEXTROUND).){1,200000}?)-{2,8} ?END NEXTROUND REVIEW",
    re.DOTALL,
)
_KEY = re.compile(r"[0-9a-f]{32}")
_SCALE = re.compile(r"[a-z][a-z-]{1,39}")
# What mail programs put at the start of a line that they quote, and between lines.
_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/=:.]+")

_CUT = _("This answer is cut short or changed on its way. Ask for the file, and add that.")
_NEWER = _(
    "This answer was made by a later version of Nextround. Update this one, and add it again."
)


class BrokenAnswerError(SentenceError):
    """A text that looks like an answer and is none that can be read."""


@dataclass(frozen=True, slots=True)
class Said:
    """One remark on a place.

    Attributes:
        number: Of the place in the text, from 1 on; 0 where it is on the whole.
        quote: The words within the place that it is about; "" for all of it.
    """

    words: str
    number: int = 0
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """What a reviewer gave back.

    Attributes:
        review: The key of the review it answers, 32 hexadecimal digits.
        ratings: The point chosen on each scale, by its key; None: could not judge.
        seen: What they saw in the text.
        next_step: The one thing that they would change first.
    """

    review: str
    ratings: Mapping[str, int | None] = field(default_factory=dict)
    seen: str = ""
    next_step: str = ""
    remarks: tuple[Said, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing at all."""
        rated = any(value is not None for value in self.ratings.values())
        return not (rated or self.seen or self.next_step or self.remarks)


def holds_answer(text: str) -> bool:
    """Tell whether a text has the marks of an answer in it, whole or not."""
    return "BEGIN NEXTROUND REVIEW" in text[: 2 * MOST_ANSWER]


def packed(given: Given) -> str:
    """Return an answer as the text that `answer_in` reads."""
    content = json.dumps(
        {
            "format": FORMAT,
            "review": given.review,
            "ratings": dict(given.ratings),
            "seen": given.seen,
            "next": given.next_step,
            "remarks": [
                {"place": each.number, "quote": each.quote, "words": each.words}
                for each in given.remarks
            ],
        },
        ensure_ascii=False,
    ).encode()
    lines = textwrap.wrap(base64.b64encode(content).decode(), _LINE)
    return "\n".join([_BEGIN, *lines, f":{zlib.adler32(content):08x}", _END])


def answer_in(text: str) -> Given:
    """Return the answer that a mail or a file holds.

    Raises:
        BrokenAnswerError: There is none, or it is damaged or of a later version.
    """
    found = _BLOCK.search(text[: 2 * MOST_ANSWER])
    if found is None:
        raise BrokenAnswerError(_CUT)
    written, _colon, check = _NOT_BASE64.sub("", found.group(1)).partition(":")
    try:
        content = base64.b64decode(written, validate=True)
        if f"{zlib.adler32(content):08x}" != check:
            raise BrokenAnswerError(_CUT)
        said = json.loads(content)
    except (binascii.Error, ValueError, RecursionError) as error:
        if isinstance(error, BrokenAnswerError):
            raise
        raise BrokenAnswerError(_CUT) from None
    return _given(said)


def _given(said: Any) -> Given:
    if not isinstance(said, dict) or type(said.get("format")) is not int or said["format"] < 1:
        raise BrokenAnswerError(_CUT)
    if said["format"] > FORMAT:
        raise BrokenAnswerError(_NEWER)
    key = said.get("review")
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        raise BrokenAnswerError(_CUT)
    return Given(
        review=key,
        ratings=_ratings(said.get("ratings")),
        seen=_text(said.get("seen"), most=MOST_WORDS),
        next_step=_text(said.get("next"), most=MOST_WORDS),
        remarks=_remarks(said.get("remarks")),
    )


def _ratings(said: Any) -> dict[str, int | None]:
    if not isinstance(said, dict) or len(said) > _MOST_RATINGS:
        raise BrokenAnswerError(_CUT)
    ratings: dict[str, int | None] = {}
    for key, value in said.items():
        is_point = type(value) is int and LOWEST <= value <= HIGHEST
        if not _SCALE.fullmatch(key) or not (value is None or is_point):
            raise BrokenAnswerError(_CUT)
        ratings[key] = value
    return ratings


def _remarks(said: Any) -> tuple[Said, ...]:
    if not isinstance(said, list) or len(said) > MOST_REMARKS:
        raise BrokenAnswerError(_CUT)
    found = []
    for each in said:
        if not isinstance(each, dict) or type(each.get("place")) is not int:
            raise BrokenAnswerError(_CUT)
        if not 0 <= each["place"] <= MOST_ANSWER:
            raise BrokenAnswerError(_CUT)
        words = _text(each.get("words"), most=MOST_REMARK)
        if words:
            quote = _text(each.get("quote"), most=MOST_QUOTE)
            found.append(Said(words, each["place"], quote))
    return tuple(found)


def _text(said: Any, *, most: int) -> str:
    if not isinstance(said, str) or len(said) > most:
        raise BrokenAnswerError(_CUT)
    return said.strip()
