"""Drafts that answer an offer; nothing is sent from here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from nextround.apps.openings.models import Offer
from nextround.engine import language, letters
from nextround.engine.letters import LANGUAGES, MOST_POINTS, Point, Tone, Topic

__all__ = ["KINDS", "LANGUAGES", "MOST_POINTS", "Draft", "Point", "Tone", "Topic", "Wishes"]

KINDS = ("time", "negotiation", "acceptance", "decline")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a letter shall say.

    Attributes:
        until: The day to ask time until; None asks by when an answer is needed.
        points: What is asked for; empty asks for the pay.
        reason: Why one declines, if it shall be said.
        pay, start: What an acceptance restates.
    """

    language: str
    tone: str = Tone.PLAIN
    contact: str = ""
    until: date | None = None
    points: Sequence[Point] = ()
    reason: str = ""
    pay: str = ""
    start: date | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter to be read, copied, or opened in the person's mail program by `mailto`."""

    subject: str
    body: str
    language: str
    mailto: str


def language_of(offer: Offer) -> str:
    """Return the language of the opening's posting, or else of its person."""
    own = offer.owner.language.split("-", maxsplit=1)[0]
    otherwise = own if own in LANGUAGES else "en"
    return language.language_of(offer.opening.posting, otherwise=otherwise)


def draft(offer: Offer, kind: str, *, wishes: Wishes) -> Draft:
    """Return one of the `KINDS` of letter."""
    answering = letters.Answering(
        language=wishes.language,
        tone=Tone(wishes.tone),
        employer=offer.opening.employer,
        role=offer.opening.role,
        person=offer.owner.full_name,
        contact=wishes.contact,
    )
    letter = _letter(answering, kind, wishes=wishes)
    address = f"mailto:?subject={quote(letter.subject)}&body={quote(letter.body)}"
    return Draft(letter.subject, letter.body, letter.language, address)


def _letter(answering: letters.Answering, kind: str, *, wishes: Wishes) -> letters.Letter:
    if kind == "time":
        return letters.time_letter(answering, until=wishes.until)
    if kind == "negotiation":
        points = wishes.points or [Point(Topic.PAY)]
        return letters.negotiation_letter(answering, points)
    if kind == "acceptance":
        agreed = letters.Agreed(pay=wishes.pay, start=wishes.start)
        return letters.acceptance_letter(answering, agreed=agreed)
    return letters.decline_letter(answering, reason=wishes.reason)
