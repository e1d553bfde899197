"""What a suspected weakness is, said as something one does."""

from dataclasses import dataclass
from enum import StrEnum

from nextround.engine.words import gettext_noop as _


class Competency(StrEnum):
    """What a behaviour bears on, in whatever trade and at whatever level."""

    ANSWERING = "answering"
    EXAMPLES = "examples"
    LISTENING = "listening"
    PREPARATION = "preparation"
    MOTIVATION = "motivation"
    JUDGEMENT = "judgement"
    LEADING = "leading"
    TOGETHER = "together"
    PRESENCE = "presence"
    PAPERS = "papers"
    REACHING = "reaching"
    TERMS = "terms"

    @property
    def label(self) -> str:
        """Its name on a page, in English and marked."""
        return LABELS[self]


LABELS = {
    Competency.ANSWERING: _("Answering"),
    Competency.EXAMPLES: _("Examples"),
    Competency.LISTENING: _("Listening"),
    Competency.PREPARATION: _("Preparation"),
    Competency.MOTIVATION: _("Why this work, why here"),
    Competency.JUDGEMENT: _("Knowledge and judgement"),
    Competency.LEADING: _("Leading"),
    Competency.TOGETHER: _("Working with others"),
    Competency.PRESENCE: _("Voice and nerves"),
    Competency.PAPERS: _("CV and letter"),
    Competency.REACHING: _("Finding openings, following up"),
    Competency.TERMS: _("Pay and terms"),
}


@dataclass(frozen=True, slots=True)
class Behaviour:
    """A suspected weakness that can be seen, and so be practised or ruled out.

    Attributes:
        key: Its name in what is kept; never changed once released.
        competency: What it bears on.
        statement: What one does, in the first person, without a full stop.
        shows: Two or three things that a recording, a friend, a coach or an employer would
            notice if it is so.
        against: Two or three that would speak against it.
        traits: What people write of themselves where this may be behind it, the most usual first.
            Lower-case English, to find it by; never shown, as it would name the person.
        family: The family of stages where it costs most, a value of `odds.Family`; empty for any.
    """

    key: str
    competency: Competency
    statement: str
    shows: tuple[str, ...]
    against: tuple[str, ...]
    traits: tuple[str, ...]
    family: str = ""


def listed(words: str) -> tuple[str, ...]:
    """Return what stands between commas."""
    return tuple(word.strip() for word in words.split(","))
