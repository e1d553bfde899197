"""What the letters of one language are put together from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """How near the letter stands to its reader."""

    WARM = "warm"
    PLAIN = "plain"
    FORMAL = "formal"


class Length(StrEnum):
    """How long the letter is: at most 90 words, or at most 160."""

    SHORT = "short"
    FULL = "full"


class Stage(StrEnum):
    """Where the application ended."""

    APPLICATION = "application"
    SCREEN = "screen"
    INTERVIEW = "interview"
    FINAL = "final"
    OFFER = "offer"


class Relation(StrEnum):
    """Who reads the letter."""

    RECRUITER = "recruiter"
    HIRING_MANAGER = "hiring_manager"
    AGENCY = "agency"
    PANEL = "panel"
    UNKNOWN = "unknown"


class Channel(StrEnum):
    """By which way it goes out; in a call it is said."""

    MAIL = "mail"
    MESSAGE = "message"
    CALL = "call"


@dataclass(frozen=True, slots=True)
class Place:
    """How a letter names the place: with role and employer, with one of them, or with neither."""

    both: str
    role: str
    employer: str
    neither: str

    def named(self, role: str, employer: str) -> str:
        """Return the one that names what is known."""
        if role and employer:
            return self.both
        if role:
            return self.role
        return self.employer if employer else self.neither


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageWording:
    """What a message says in fewer words than a letter.

    Attributes:
        thanks: Thanks and acceptance in one sentence.
    """

    thanks: Mapping[Tone, str]
    topic_question: str
    view: Mapping[Relation, str]
    rank: str
    ease: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The sentences of one language, with `{}` fields for what is filled in.

    Attributes:
        greeting: Returns the greeting for a tone and a contact's name, which may be empty.
        subject: Of the letter; `follow_up_subject` of its follow-up.
        place: What `{place}` stands for to the employer, who needs no name for itself where
            the language would have to bend it; `agency_place` to an agency.
        of_role: Returns the role as it stands after "of", for a language that elides.
        question: By stage, with `{view}` for whose view is asked; never more than one.
        view: Whose view, by who reads the letter.
        reason: Why one asks; in full letters only.
        short_lead: What leads, asks for the rank and eases in short letters of every tone.
        follow_up: Two sentences; of a message too.
    """

    greeting: Callable[[Tone, str], str]
    subject: Place
    follow_up_subject: Place
    place: Place
    agency_place: Place
    of_role: Callable[[str], str]
    thanks: Mapping[Tone, str]
    acceptance: Mapping[Tone, str]
    reason: str
    lead: Mapping[Tone, str]
    question: Mapping[Stage, str]
    topic_question: str
    view: Mapping[Relation, str]
    rank: str
    ease: Mapping[Tone, str]
    short_lead: str
    short_rank: str
    short_ease: str
    follow_up: str
    close: Mapping[Tone, str]
    message: MessageWording


def as_it_stands(role: str) -> str:
    """Return the role unchanged, for languages that do not elide."""
    return role
