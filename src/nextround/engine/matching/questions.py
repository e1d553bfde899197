"""What to ask about a requirement that the record does not show, and what an answer becomes."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from nextround.engine.career.facts import Achievement, Fact, Kind, Origin, Wording
from nextround.engine.career.months import PRESENT, is_date
from nextround.engine.matching.answers import ONLY_BY_ANSWER, Said
from nextround.engine.matching.evidence import Note
from nextround.engine.posting.requirement import Requirement, RequirementKind
from nextround.engine.words import gettext_noop as _

LONGEST_NAME = 200


class Asking(StrEnum):
    """One thing to be told in an answer."""

    WHERE = "where"
    WHAT = "what"
    SINCE = "since"
    UNTIL = "until"
    LEVEL = "level"


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask, and what belongs to a yes.

    Attributes:
        text: To be shown in the reader's language.
        wanted: What a yes is told by, in order; any of it will do.
        takes_position: Whether it can have been done in a position of the record.
        labels: What each of `wanted` is called, to be shown in the reader's language.
        answers: What can be said.
    """

    text: Note
    wanted: tuple[Asking, ...]
    takes_position: bool
    labels: Mapping[Asking, str]
    answers: tuple[Said, ...] = tuple(Said)


@dataclass(frozen=True, slots=True)
class Reply:
    """A yes, as the person tells it; whatever they leave out is empty.

    Attributes:
        where: The employer, school, issuer or place, in their words.
        position: The place in the career of the position where it was; None: in none of them.
        what: What they did, or what it is called.
        since: YYYY, YYYY-MM or YYYY-MM-DD, as `until`, which may be "present" too.
        level: Of a language or a degree.
    """

    where: str = ""
    position: int | None = None
    what: str = ""
    since: str = ""
    until: str = ""
    level: str = ""


_LABELS = {
    Asking.WHERE: _("With whom, or where"),
    Asking.WHAT: _("What you did"),
    Asking.SINCE: _("From"),
    Asking.UNTIL: _("Until (left empty, it goes on)"),
    Asking.LEVEL: _("How well"),
}
_LABELS_OF = {
    RequirementKind.EDUCATION: {
        Asking.WHERE: _("School or place of training"),
        Asking.WHAT: _("What you learned"),
        Asking.UNTIL: _("Until"),
        Asking.LEVEL: _("What it leads to"),
    },
    RequirementKind.LICENCE: {
        Asking.WHERE: _("Issued by"),
        Asking.WHAT: _("What it is called"),
        Asking.SINCE: _("Issued"),
        Asking.UNTIL: _("Valid until (left empty, it does not end)"),
    },
}
SAID_LABELS = {
    Said.YES: _("Yes"),
    Said.NOT_YET: _("Not yet"),
    Said.NO: _("No"),
    Said.NOT_FOR_ME: _("Doesn’t apply to me"),
}
_DONE = (Asking.WHERE, Asking.WHAT, Asking.SINCE, Asking.UNTIL)
_QUESTIONS = {
    RequirementKind.SKILL: (_("Have you done this? Where, and when?"), _DONE),
    RequirementKind.TOOL: (_("Have you worked with this? Where, and for what?"), _DONE),
    RequirementKind.EXPERIENCE: (_("Have you done work like this? Where, and when?"), _DONE),
    RequirementKind.EDUCATION: (
        _("Do you have this, or something that counts as the same? From where, and when?"),
        (Asking.WHERE, Asking.WHAT, Asking.SINCE, Asking.UNTIL, Asking.LEVEL),
    ),
    RequirementKind.LICENCE: (
        _("Do you hold this? Who gave it, and until when is it valid?"),
        (Asking.WHERE, Asking.WHAT, Asking.SINCE, Asking.UNTIL),
    ),
    RequirementKind.LANGUAGE: (_("Do you speak it? How well?"), (Asking.LEVEL,)),
    RequirementKind.BEHAVIOUR: (
        _("When did you last work like this? Where was it, and what came of it?"),
        (Asking.WHERE, Asking.WHAT),
    ),
    RequirementKind.RIGHT_TO_WORK: (_("Is this so for you?"), ()),
    RequirementKind.AVAILABILITY: (_("Would this suit you?"), ()),
}
_NAMED_BY_WHAT_WAS_ASKED = frozenset({Kind.SKILL, Kind.PROJECT})
_FOR_YEARS = _("Have you done this for %(years)s years or longer? Where, and from when to when?")
_KINDS = {
    RequirementKind.EDUCATION: Kind.EDUCATION,
    RequirementKind.LICENCE: Kind.CERTIFICATE,
    RequirementKind.LANGUAGE: Kind.LANGUAGE,
}


def question_for(requirement: Requirement) -> Question:
    """Return what to ask of a requirement, in plain words by its kind."""
    sentence, wanted = _QUESTIONS[requirement.kind]
    if requirement.years and requirement.kind in {
        RequirementKind.SKILL,
        RequirementKind.EXPERIENCE,
    }:
        text = Note(_FOR_YEARS, {"years": f"{requirement.years:g}"})
    else:
        text = Note(sentence)
    labels = _LABELS | _LABELS_OF.get(requirement.kind, {})
    return Question(
        text,
        wanted,
        takes_position=Asking.WHERE in wanted and requirement.kind not in _KINDS,
        labels={asking: labels[asking] for asking in wanted},
    )


def fact_from(reply: Reply, requirement: Requirement, *, posting: str) -> Fact | Achievement | None:
    """Return what a yes becomes in the record: nothing but what the person told.

    An achievement of the position it belongs to, where they name one of theirs; a fact of its own
    otherwise; None where it says nothing that a record keeps, as of right to work. Its origin is
    the person's answer for this posting, with their own words.

    Args:
        reply: The answer.
        requirement: What was asked; its words name the fact where the person gave none.
        posting: What the posting is known by, as "Staff nurse, Hollow Bay Hospital".
    """
    if requirement.kind in ONLY_BY_ANSWER:
        return None
    told = "; ".join(words for words in (reply.what, reply.where, reply.level) if words.strip())
    origin = Origin(file=posting, words=told)
    if reply.position is not None and requirement.kind not in _KINDS:
        words = reply.what.strip() or requirement.text
        return Achievement((Wording(words),), origin=origin)
    return _fact(reply, requirement, origin)


def _fact(reply: Reply, requirement: Requirement, origin: Origin) -> Fact:
    kind = _KINDS.get(requirement.kind) or (Kind.PROJECT if _was_somewhere(reply) else Kind.SKILL)
    named = requirement.text if kind in _NAMED_BY_WHAT_WAS_ASKED else reply.what
    since, until = _dated(reply.since), _dated(reply.until)
    return Fact(
        kind,
        (named.strip() or requirement.text)[:LONGEST_NAME],
        reply.where.strip(),
        # Of a certificate, JSON Resume knows the day of issue alone, as the end.
        start="" if kind is Kind.CERTIFICATE else since,
        end=since if kind is Kind.CERTIFICATE else until,
        summary=reply.what.strip() if kind in _NAMED_BY_WHAT_WAS_ASKED else "",
        details=_details(kind, reply, until=until),
        origin=origin,
    )


def _details(kind: Kind, reply: Reply, *, until: str) -> Mapping[str, object]:
    told = {
        Kind.LANGUAGE: ("fluency", reply.level),
        Kind.EDUCATION: ("studyType", reply.level),
        Kind.CERTIFICATE: ("x-until", until),
    }
    name, value = told.get(kind, ("", ""))
    return {name: value.strip()} if value.strip() else {}


def _was_somewhere(reply: Reply) -> bool:
    """Tell whether it has a place or time of its own, which a skill in a list has not."""
    return bool(reply.where.strip() or reply.since or reply.until)


def _dated(words: str) -> str:
    words = words.strip()
    return words if words == PRESENT or is_date(words) else ""
