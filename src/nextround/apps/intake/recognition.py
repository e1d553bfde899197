"""What something that arrived is, and what it says; nothing is kept here."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nextround.apps.core import people
from nextround.apps.core.models import Person
from nextround.apps.intake.headers import pasted_mail
from nextround.apps.intake.models import Arrival
from nextround.apps.openings import duplicates
from nextround.apps.openings import queries as openings
from nextround.apps.openings.choices import STAGE_TOLD, Stage
from nextround.apps.openings.models import Opening
from nextround.engine import mail as mails
from nextround.engine import posting as postings
from nextround.formats import reading
from nextround.formats.contract import PostingFacts

# From here on a text without the marks of a mail is taken for a posting.
_LIKE_A_POSTING = 0.5
_SURE = 0.8
_LINK = re.compile(r"https?://\S{4,2000}", re.IGNORECASE)

_KIND_OF = {kind.value: kind for kind in Arrival.Kind}
# Where a mail of each kind moves its opening; the others leave it where it is.
_STAGE_OF = {
    Arrival.Kind.RECEIVED: Stage.APPLIED,
    Arrival.Kind.INTERVIEW: Stage.INTERVIEW,
    Arrival.Kind.OFFER: Stage.OFFER,
}
_SAID = {
    "internal_candidate": gettext_lazy("From inside"),
    "cancelled": gettext_lazy("Withdrawn or frozen"),
    "close": gettext_lazy("It was close"),
    "rank": gettext_lazy("You came number"),
    "finalists": gettext_lazy("People in the round"),
    "places": gettext_lazy("Places"),
    "sponsorship": gettext_lazy("Visa or right to work"),
    "interview_at": gettext_lazy("When"),
    "deadline": gettext_lazy("Until"),
    "closes": gettext_lazy("Closes"),
}


class NotUnderstoodError(ValueError):
    """There is nothing to recognise; the text is fit to show."""


class UploadedFile(Protocol):
    """As much of an uploaded file as is needed here."""

    name: str | None

    def read(self) -> bytes:
        """Return the content from where it stands."""

    def seek(self, offset: int, /) -> int:
        """Stand at this place."""


@dataclass(frozen=True, slots=True)
class Original:
    """The file or page that a text was read from, byte for byte."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Arrived:
    """A text as it came in.

    Attributes:
        original: What it was read from, or None where it was pasted.
        link: The address it was fetched from, or "".
        stated: What a fetched page states about its posting for machines, or None.
    """

    subject: str
    sender: str
    sent_on: date | None
    words: str
    link: str = ""
    stated: PostingFacts | None = None
    original: Original | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """One thing the text says, with the words that say it."""

    name: str
    label: str
    value: str
    shown: str
    words: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text; marked if something rests on it."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Understood:
    """What the text was taken for.

    Attributes:
        confidence: How sure that is, 0 to 1.
        stage: Where it moves the opening; "" leaves it.
        next_on: The day that it names as the next.
        reached: For a "no", the last step before it; "" if the text does not say.
        fields: What fills the form: employer, role, place, pay, link.
        says: What else it states.
        pieces: The whole text, with what this rests on marked.
        likely: Openings that it may be about, best first.
        sure_of_opening: Whether the first of them may be chosen beforehand.
    """

    arrived: Arrived
    kind: Arrival.Kind
    confidence: float
    stage: str
    next_on: date | None
    reached: str
    fields: tuple[Found, ...]
    says: tuple[Found, ...]
    pieces: tuple[Piece, ...]
    likely: list[Opening]
    sure_of_opening: bool

    @property
    def kind_words(self) -> str:
        """The kind, as it stands in a sentence."""
        return {
            Arrival.Kind.REJECTION: _("a “no”"),
            Arrival.Kind.RECEIVED: _("a note that your application arrived"),
            Arrival.Kind.INTERVIEW: _("an invitation"),
            Arrival.Kind.ACTION: _("something they ask you to do"),
            Arrival.Kind.OFFER: _("an offer"),
            Arrival.Kind.OUTREACH: _("a recruiter writing first"),
            Arrival.Kind.POSTING: _("a posting"),
            Arrival.Kind.OTHER: _("something else"),
        }[self.kind]

    @property
    def sure_words(self) -> str:
        """How sure that is, in words."""
        if self.confidence >= _SURE:
            return ""
        return _("That is a guess: please check what it is.")


def arrived(pasted: str, file: UploadedFile | None) -> Arrived:
    """Return the text that was pasted, or read from the uploaded file.

    Raises:
        NotUnderstoodError: The file cannot be read, or holds several mails.
    """
    if file is None:
        mail = pasted_mail(pasted)
        return Arrived(mail.subject, mail.sender, mail.sent_on, mail.body)
    original = Original(file.name or "", file.read())
    try:
        found = _from_file(reading.read(original.content, name=original.name))
    except reading.UnreadableError as error:
        raise NotUnderstoodError(_(str(error))) from error
    return replace(found, original=original)


def arrived_file(path: Path) -> Arrived:
    """Return the text read from a file on this machine.

    Raises:
        NotUnderstoodError: The file cannot be read, or holds several mails.
    """
    try:
        return _from_file(reading.read_file(path))
    except reading.UnreadableError as error:
        raise NotUnderstoodError(_(str(error))) from error


def fetched(address: str) -> Arrived:
    """Fetch the page at `address`, because the person asked for it, and return its text.

    Raises:
        NotUnderstoodError: The page is not to be had, or holds nothing to read.
    """
    # Imported here, because few requests leave the machine and the library is slow to load.
    from nextround.assist import fetching

    try:
        page = fetching.fetch(address)
        found = reading.read(page.content, name=page.file_name)
    except (fetching.FetchError, reading.UnreadableError) as error:
        raise NotUnderstoodError(_(str(error))) from error
    name = f"{urlsplit(page.address).hostname}{Path(page.file_name).suffix}"
    original = Original(name, page.content)
    return replace(_from_file(found), link=page.address, original=original)


def lone_link(pasted: str) -> str:
    """Return the address, if what was pasted is nothing but one; else ""."""
    found = _LINK.fullmatch(pasted.strip())
    return found[0] if found else ""


def _from_file(found: reading.Reading) -> Arrived:
    if len(found.mails) > 1:
        raise NotUnderstoodError(
            _("This file holds %(n)d mails. Save the one you mean by itself, or paste its text.")
            % {"n": len(found.mails)}
        )
    for mail in found.mails:
        return Arrived(mail.subject, mail.sender, _day(mail.sent_at), mail.body)
    pasted = pasted_mail(found.words)
    return Arrived(pasted.subject, pasted.sender, pasted.sent_on, pasted.body, stated=found.posting)


def recognise(person: Person, text: Arrived) -> Understood:
    """Return what the text is and says, beside the person's openings it may be about."""
    mail = mails.understand(mails.Mail(text.subject, text.sender, text.words, text.sent_on))
    is_mail = bool(text.subject or text.sender)
    if text.stated or text.link or (not is_mail and _is_posting(text, mail)):
        return _as_posting(person, text)
    return _as_mail(person, text, mail)


def _is_posting(text: Arrived, mail: mails.Understanding) -> bool:
    likeness = postings.looks_like_posting(text.words)
    if likeness < _LIKE_A_POSTING:
        return False
    return mail.label in {"other", "alert", "outreach"} or likeness > mail.confidence


def _as_mail(person: Person, text: Arrived, mail: mails.Understanding) -> Understood:
    source = {"subject": text.subject, "body": text.words, "sender": text.sender}
    found = [
        Found(
            name,
            str(_SAID.get(name, name)),
            str(fact.value),
            _shown(fact.value),
            source[fact.where][fact.start : fact.end],
        )
        for name, fact in mail.facts.items()
    ]
    fields = tuple(f for f in found if f.name in {"employer", "role", "place"})
    value_of = {f.name: f.value for f in fields}
    employer, role = value_of.get("employer", ""), value_of.get("role", "")
    likely = openings.likely(person, employer=employer, role=role)
    spans = [(span.start, span.end) for span in mail.words if span.where == "body"]
    spans += [(f.start, f.end) for f in mail.facts.values() if f.where == "body"]
    kind = _KIND_OF.get(mail.label, Arrival.Kind.OTHER)
    said_stage = str(mail.facts["stage"].value) if "stage" in mail.facts else ""
    reached = STAGE_TOLD.get(said_stage, "")
    moves_to = _STAGE_OF.get(kind, "")
    return Understood(
        arrived=text,
        kind=kind,
        confidence=mail.confidence,
        stage=(reached or moves_to) if kind == Arrival.Kind.INTERVIEW else moves_to,
        next_on=_next_day(mail),
        reached=reached,
        fields=fields,
        says=tuple(f for f in found if f.name in _SAID),
        pieces=tuple(_pieces(text.words, spans)),
        likely=likely,
        sure_of_opening=len(likely) == 1 or _is_the_role(likely, role),
    )


def _as_posting(person: Person, text: Arrived) -> Understood:
    posting = postings.read_posting(text.words, read_on=people.today(person))
    if text.stated:
        posting = postings.with_stated(posting, text.stated, text=text.words)
    found = {
        "employer": posting.employer,
        "role": posting.role,
        "place": posting.place,
        "pay": posting.pay,
        "link": posting.link,
        "closes": posting.closing,
    }
    said = [
        Found(name, str(_SAID.get(name, name)), words.value, words.value, words.value)
        for name, words in found.items()
        if words is not None
    ]
    if text.link:
        said = [f for f in said if f.name != "link"]
        said.append(Found("link", "link", text.link, text.link, ""))
    spans = [(words.start, words.end) for words in found.values() if words is not None]
    value_of = {f.name: f.value for f in said}
    return Understood(
        arrived=text,
        kind=Arrival.Kind.POSTING,
        confidence=1.0 if text.stated else postings.looks_like_posting(text.words),
        stage="",
        next_on=date.fromisoformat(posting.closing.value) if posting.closing else None,
        reached="",
        fields=tuple(f for f in said if f.name != "closes"),
        says=tuple(f for f in said if f.name == "closes"),
        pieces=tuple(_pieces(text.words, spans)),
        likely=duplicates.like(
            person,
            employer=value_of.get("employer", ""),
            role=value_of.get("role", ""),
            link=value_of.get("link", ""),
        ),
        sure_of_opening=False,
    )


def _next_day(mail: mails.Understanding) -> date | None:
    for name in ("interview_at", "deadline"):
        if name in mail.facts and mail.label != "rejection":
            return datetime.fromisoformat(str(mail.facts[name].value)).date()
    return None


def _is_the_role(likely: list[Opening], role: str) -> bool:
    """Whether exactly one of the likely openings has this very role."""
    return sum(opening.role.lower() == role.lower() for opening in likely) == 1 and (
        likely[0].role.lower() == role.lower()
    )


def _pieces(text: str, spans: Iterable[tuple[int, int]]) -> Iterable[Piece]:
    """Cut the text into marked and unmarked pieces; marks that overlap become one."""
    position = 0
    for start, end in sorted(spans):
        if end <= position:
            continue
        begin = max(start, position)
        if begin > position:
            yield Piece(text[position:begin], marked=False)
        yield Piece(text[begin:end], marked=True)
        position = end
    if position < len(text):
        yield Piece(text[position:], marked=False)


def _shown(value: object) -> str:
    return _("yes") if value is True else str(value)


def _day(sent_at: str | None) -> date | None:
    return datetime.fromisoformat(sent_at).date() if sent_at else None
