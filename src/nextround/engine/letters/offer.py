"""The letters that answer an offer: asking for time, negotiating, accepting, declining."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from nextround.engine.letters import (
    fields,
    offer_english,
    offer_french,
    offer_german,
    offer_spanish,
)
from nextround.engine.letters.asking import Letter
from nextround.engine.letters.offer_wording import Kind, OfferWording, Topic
from nextround.engine.letters.wording import Tone

MOST_POINTS = 3

_WORDINGS = {
    "en": offer_english.WORDING,
    "de": offer_german.WORDING,
    "fr": offer_french.WORDING,
    "es": offer_spanish.WORDING,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering:
    """Whom a letter answers, and how; a text left empty is left out of the letter.

    Attributes:
        language: One of `LANGUAGES`; another is written in English.
    """

    language: str
    tone: Tone = Tone.PLAIN
    employer: str = ""
    role: str = ""
    person: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """One point of an offer, in the person's words.

    Attributes:
        topic: What it is about; OTHER is said by `text` alone.
        text: What is asked for, or was agreed.
        reason: Why it is asked for, as a sentence; may be empty, and counts in asking alone.
    """

    topic: Topic
    text: str = ""
    reason: str = ""

    def __post_init__(self) -> None:
        if self.topic is Topic.OTHER and not fields.line(self.text):
            raise ValueError("Say what the point is about.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """What an acceptance restates beside the role.

    Attributes:
        pay: In the person's words.
        start: The first day of work.
        also: What else was agreed.
    """

    pay: str = ""
    start: date | None = None
    also: tuple[Point, ...] = ()


def time_letter(answering: Answering, *, until: date | None = None) -> Letter:
    """Return the letter that asks for time until a day, or else by when an answer is needed."""
    answering, words = _cleaned(answering)
    question = words.until_when if until is None else words.until.format(day=words.day(until))
    return _letter(
        answering,
        Kind.TIME,
        paragraphs=[_offer_in(words.thanks, answering), f"{words.time} {question}"],
    )


def negotiation_letter(answering: Answering, points: Sequence[Point]) -> Letter:
    """Return the letter that asks for each of `points` before the contract is signed.

    Raises:
        ValueError: There is no point, or there are more than `MOST_POINTS`.
    """
    if not 1 <= len(points) <= MOST_POINTS:
        raise ValueError(f"A letter asks for one to {MOST_POINTS} things.")
    answering, words = _cleaned(answering)
    several = len(points) > 1
    lines = [
        f"{fields.sentence(_line(point, words))} {fields.sentence(point.reason)}".rstrip()
        for point in points
    ]
    return _letter(
        answering,
        Kind.NEGOTIATION,
        paragraphs=[
            _offer_in(words.thanks, answering),
            words.lead_several if several else words.lead,
            _listed(lines),
            words.ask_several if several else words.ask,
        ],
    )


def acceptance_letter(answering: Answering, *, agreed: Agreed | None = None) -> Letter:
    """Return the letter that accepts the offer and restates what was agreed."""
    answering, words = _cleaned(answering)
    lines = _agreed_lines(answering, agreed or Agreed(), words=words)
    restated = [words.agreed, _listed(lines), words.differs] if lines else []
    return _letter(
        answering,
        Kind.ACCEPTANCE,
        paragraphs=[
            _offer_in(words.acceptance, answering),
            *restated,
            f"{words.next_step} {words.forward[answering.tone]}",
        ],
    )


def decline_letter(answering: Answering, *, reason: str = "") -> Letter:
    """Return the letter that declines the offer, with `reason` if given, and parts as friends."""
    answering, words = _cleaned(answering)
    declined = f"{words.decline[answering.tone]} {fields.sentence(reason)}".rstrip()
    return _letter(
        answering,
        Kind.DECLINE,
        paragraphs=[_offer_in(words.thanks, answering), declined, words.door[answering.tone]],
    )


def _cleaned(answering: Answering) -> tuple[Answering, OfferWording]:
    language = answering.language if answering.language in _WORDINGS else "en"
    cleaned = replace(
        answering,
        language=language,
        employer=fields.field(answering.employer),
        role=fields.role_field(answering.role),
        person=fields.field(answering.person),
        contact=fields.field(answering.contact),
    )
    return cleaned, _WORDINGS[language]


def _offer_in(sentences: Mapping[Tone, str], answering: Answering) -> str:
    """Return the sentence of the letter's tone, with the offer named in it."""
    words = _WORDINGS[answering.language]
    offer = words.offer.named(answering.role, answering.employer).format(
        role=answering.role,
        of_role=words.words.of_role(answering.role),
        employer=answering.employer,
    )
    return sentences[answering.tone].format(offer=offer)


def _line(point: Point, words: OfferWording) -> str:
    label = words.topics.get(point.topic, "")
    text = fields.line(point.text)
    if label and text:
        return words.labelled.format(label=label, text=text)
    return label or fields.capital(text)


def _agreed_lines(answering: Answering, agreed: Agreed, *, words: OfferWording) -> list[str]:
    """Return what was agreed, the role first; nothing where the role alone is known."""
    start = "" if agreed.start is None else words.day(agreed.start)
    terms = [
        *_labelled(words.topics[Topic.PAY], fields.line(agreed.pay), words=words),
        *_labelled(words.topics[Topic.START], start, words=words),
        *(_line(point, words) for point in agreed.also),
    ]
    return [*_labelled(words.title, answering.role, words=words), *terms] if terms else []


def _labelled(label: str, text: str, *, words: OfferWording) -> list[str]:
    return [words.labelled.format(label=label, text=text)] if text else []


def _listed(lines: list[str]) -> str:
    return lines[0] if len(lines) == 1 else "\n".join(f"- {line}" for line in lines)


def _letter(answering: Answering, kind: Kind, *, paragraphs: list[str]) -> Letter:
    words = _WORDINGS[answering.language]
    names = words.names.named(answering.role, answering.employer).format(
        role=answering.role, employer=answering.employer
    )
    head = words.heads[kind]
    close = words.words.close[answering.tone]
    sign_off = f"{close}\n{answering.person}" if answering.person else close.rstrip(",")
    greeting = words.words.greeting(answering.tone, answering.contact)
    return Letter(
        subject=words.labelled.format(label=head, text=names) if names else head,
        body="\n\n".join([greeting, *paragraphs, sign_off]),
        language=answering.language,
    )
