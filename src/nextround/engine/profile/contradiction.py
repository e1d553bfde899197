"""Where two papers of one person say different things, in the words of both."""

from dataclasses import dataclass
from enum import StrEnum

from nextround.engine.words import gettext_noop as _


class About(StrEnum):
    """What the two are about."""

    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    START = "start"
    END = "end"
    TITLE = "title"
    EMPLOYER = "employer"
    DEGREE = "degree"
    SCHOOL = "school"
    MISSING = "missing"
    OVERLAP = "overlap"
    NUMBER = "number"
    DATE = "date"
    OTHER_EMPLOYER = "other-employer"
    OTHER_ROLE = "other-role"


SENTENCES = {
    About.NAME: _("Your name is written in two ways."),
    About.EMAIL: _("Two mail addresses."),
    About.PHONE: _("Two telephone numbers."),
    About.START: _("Two beginnings of the same thing."),
    About.END: _("Two ends of the same thing."),
    About.TITLE: _("Two titles for the same position."),
    About.EMPLOYER: _("Two employers for the same position."),
    About.DEGREE: _("Two names for the same degree or training."),
    About.SCHOOL: _("Two schools for the same degree or training."),
    About.MISSING: _("It stands in one and not in the other."),
    About.OVERLAP: _("Two positions overlap here, and do not in the other."),
    About.NUMBER: _("A number that stands nowhere else."),
    About.DATE: _("A year that does not fit what stands elsewhere."),
    About.OTHER_EMPLOYER: _("An employer who is not the one you write to."),
    About.OTHER_ROLE: _("A role that is not the one you apply for."),
}


@dataclass(frozen=True, slots=True)
class Side:
    """What one paper says.

    Attributes:
        source: What the paper is known by, as it was given.
        words: As they stand there; empty: it says nothing of it.
        of: What they are about there, as "Staff nurse, Hollow Bay Hospital"; may be empty.
        fact: The place of the fact in its career; None: it is no fact.
        start: Where the words begin in a text; `end` is the first after. 0 and 0 in a career.
    """

    source: str
    words: str
    of: str = ""
    fact: int | None = None
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two papers that cannot both be right, or one that stands alone with what it says."""

    about: About
    one: Side
    other: Side

    @property
    def sentence(self) -> str:
        """What it is, in English and marked."""
        return SENTENCES[self.about]
