"""The facts of a career, whatever document they came from or go into."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What a fact is about; the values are the sections of JSON Resume, and ours beside them."""

    POSITION = "work"
    VOLUNTEERING = "volunteer"
    EDUCATION = "education"
    PROJECT = "projects"
    SKILL = "skills"
    LANGUAGE = "languages"
    CERTIFICATE = "certificates"
    AWARD = "awards"
    PUBLICATION = "publications"
    MEMBERSHIP = "x-memberships"
    REFERENCE = "references"
    INTEREST = "interests"


class Style(StrEnum):
    """How an achievement is worded."""

    LONG = "long"
    SHORT = "short"
    PLAIN = "plain"
    TECHNICAL = "technical"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a fact came from.

    Attributes:
        file: Its name; empty: typed by the person.
        page: From 1; 0: the file has no pages.
        words: As they stand there.
        box: Left, top, right and bottom as shares of the page, 0 to 1; None: not known.
    """

    file: str = ""
    page: int = 0
    words: str = ""
    box: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say an achievement.

    Attributes:
        language: ISO 639-1 code; empty: not told.
    """

    text: str
    style: Style = Style.LONG
    language: str = ""


@dataclass(frozen=True, slots=True)
class Achievement:
    """One thing done, in one or several wordings, the first of which is shown.

    Attributes:
        checked: The numbers in it, as written, which the person has said are right.
    """

    wordings: tuple[Wording, ...]
    checked: tuple[str, ...] = ()
    origin: Origin = Origin()


@dataclass(frozen=True, slots=True)
class Fact:
    """One position, school, skill, project, or whatever `kind` says.

    Attributes:
        name: The title, degree subject, skill, language, award, ...
        organisation: The employer, school, issuer, publisher, ...
        start: YYYY, YYYY-MM or YYYY-MM-DD as far as known; empty: not known.
        end: As `start`, or "present".
        details: What only this kind has, under the names of JSON Resume (studyType, score,
            level, keywords, courses, fluency, roles, ...), and fields that others added.
    """

    kind: Kind
    name: str = ""
    organisation: str = ""
    place: str = ""
    url: str = ""
    start: str = ""
    end: str = ""
    summary: str = ""
    achievements: tuple[Achievement, ...] = ()
    details: Mapping[str, object] = field(default_factory=dict)
    origin: Origin = Origin()


@dataclass(frozen=True, slots=True)
class Story:
    """Something that happened, told so that it answers a question in an interview.

    Attributes:
        about: Which of the career's facts it happened in, from 0; None: not told.
    """

    title: str
    situation: str = ""
    task: str = ""
    action: str = ""
    result: str = ""
    origin: Origin = Origin()
    about: int | None = None


@dataclass(frozen=True, slots=True)
class GapNote:
    """What a person says of a time that none of their facts covers.

    Attributes:
        start: As of a fact; `end` too.
    """

    start: str
    end: str
    words: str


@dataclass(frozen=True, slots=True)
class Profile:
    """Who it is about: the `basics` of JSON Resume.

    Attributes:
        location: address, postalCode, city, countryCode, region, and what others added.
        profiles: Each with network, username and url.
        details: Other fields of the file.
    """

    name: str = ""
    label: str = ""
    email: str = ""
    phone: str = ""
    url: str = ""
    summary: str = ""
    location: Mapping[str, object] = field(default_factory=dict)
    profiles: tuple[Mapping[str, object], ...] = ()
    details: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Career:
    """Everything that is known of a person's working life.

    Attributes:
        facts: In the order of the document, or the person's own.
        details: Whatever else stands at the root of a JSON Resume, such as meta.
    """

    profile: Profile = Profile()
    facts: tuple[Fact, ...] = ()
    stories: tuple[Story, ...] = ()
    details: Mapping[str, object] = field(default_factory=dict)
    gap_notes: tuple[GapNote, ...] = ()
