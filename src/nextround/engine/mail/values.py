"""What goes into the understanding of a mail and what comes out of it."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Where = Literal["subject", "body", "sender"]
Label = Literal[
    "received", "rejection", "interview", "action", "offer", "outreach", "alert", "other"
]
LABELS: tuple[Label, ...] = (
    "received",
    "rejection",
    "interview",
    "action",
    "offer",
    "outreach",
    "alert",
    "other",
)


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail as words.

    Attributes:
        subject: The subject line, may be empty.
        sender: Name and address as in the From line, may be empty.
        body: The text; what stands past the first 200,000 characters is not read.
        sent_on: The day it was sent, or None if unknown; then dates without a year stay unread.
    """

    subject: str
    sender: str
    body: str
    sent_on: date | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """Words of the mail, with where they stand.

    Attributes:
        text: The words as written.
        start: Offset of the first character in the subject, the body or the sender.
        end: Offset after the last character.
        where: Which of them it is.
    """

    text: str
    start: int
    end: int
    where: Where


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing the mail says, with the words that say it.

    Attributes:
        value: A name, a stage, a number, a local time in ISO form, or True for what is so.
        start: Offset of the first character in the subject, the body or the sender.
        end: Offset after the last character.
        where: Which of them it is.
    """

    value: str | int | bool
    start: int
    end: int
    where: Where


@dataclass(frozen=True, slots=True)
class Understanding:
    """What one mail is about.

    Attributes:
        label: What the mail is; `other` if it is none of the kinds an application brings.
        confidence: Probability that `label` is right, 0 to 1.
        also: A second label that is true too ("not this post, but come for another"), or None.
        words: The sentences the label rests on, the weightiest first; empty for `other` by
            default.
        facts: What the mail states, by name: employer, role, stage, rank, finalists, places,
            internal_candidate, cancelled, close, sponsorship, interview_cancelled,
            interview_at, deadline. What is absent is unknown.
        language: ISO 639-1 code of the language it is written in.
    """

    label: Label
    confidence: float
    also: Label | None
    words: tuple[Span, ...]
    facts: dict[str, Fact]
    language: str
