"""What the employer's message states and how much each sentence tells: worked out when asked."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nextround.apps.lessons.choices import Family, Known, family_of
from nextround.apps.lessons.models import Debrief
from nextround.apps.openings.choices import STAGE_TOLD
from nextround.engine import feedback
from nextround.engine import mail as mails

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise as StrPromise

# A sentence that tells at least this much may be kept as evidence.
WORTH_KEEPING = 2


@dataclass(frozen=True, slots=True)
class Stated:
    """One thing that the message states, with the words it rests on.

    Attributes:
        value: What the debrief's field takes.
        shown: The same for a person.
        words: The employer's own words.
    """

    label: str
    value: object
    shown: str
    words: str


@dataclass(frozen=True, slots=True)
class _Field:
    """Which field of a debrief a fact fills, and how it reads."""

    name: str
    label: "StrPromise"
    value_of: Callable[[object], object]


def _as_it_is(value: object) -> object:
    return value


_FIELDS = {
    "stage": _Field(
        "family", gettext_lazy("It ended at"), lambda told: family_of(STAGE_TOLD.get(str(told)))
    ),
    "finalists": _Field("size", gettext_lazy("People in the round"), _as_it_is),
    "places": _Field("places", gettext_lazy("Places"), _as_it_is),
    "rank": _Field("rank", gettext_lazy("You came number"), _as_it_is),
    "internal_candidate": _Field("internal_candidate", gettext_lazy("From inside"), bool),
    "cancelled": _Field("cancelled", gettext_lazy("Withdrawn or frozen"), bool),
    "close": _Field("close", gettext_lazy("It was close"), bool),
    "sponsorship": _Field("visa", gettext_lazy("Visa or right to work"), bool),
}


def facts(debrief: Debrief) -> dict[str, Stated]:
    """Return what the message states, by the debrief's field that it fills."""
    understood = understanding(debrief)
    if understood is None:
        return {}
    text_of = {
        "subject": debrief.message_subject,
        "body": debrief.message,
        "sender": debrief.message_from,
    }
    found = {}
    for name, fact in understood.facts.items():
        field = _FIELDS.get(name)
        value = field.value_of(fact.value) if field else None
        if field is None or value is None:
            continue
        words = text_of[fact.where][fact.start : fact.end]
        found[field.name] = Stated(str(field.label), value, _shown(value), words)
    if "size" in found:
        size = found["size"]
        found["size_known"] = Stated(size.label, Known.KNOWN, size.shown, size.words)
    return _agreeing(found)


def shown_facts(debrief: Debrief) -> list[Stated]:
    """Return what the message states, each thing once, for a page."""
    return [fact for name, fact in facts(debrief).items() if name != "size_known"]


def understanding(debrief: Debrief) -> mails.Understanding | None:
    """Return what the message is about, or None without a message."""
    if not debrief.message.strip():
        return None
    return mails.understand(
        mails.Mail(debrief.message_subject, debrief.message_from, debrief.message, debrief.heard_on)
    )


def marks(debrief: Debrief) -> tuple[feedback.Mark, ...]:
    """Return how much each sentence of the message tells."""
    return marks_of(debrief.message)


def marks_of(words: str) -> tuple[feedback.Mark, ...]:
    """Return how much each sentence tells of what an employer wrote."""
    return feedback.informativeness(words) if words.strip() else ()


def _agreeing(found: dict[str, Stated]) -> dict[str, Stated]:
    """Leave out numbers that no form would take: they were misread."""
    size, places, rank = (found.get(name) for name in ("size", "places", "rank"))
    if size and places and not int(str(places.value)) < int(str(size.value)):
        del found["places"]
    if size and rank and int(str(rank.value)) > int(str(size.value)):
        del found["rank"]
    return found


def _shown(value: object) -> str:
    if value is True:
        return _("yes")
    if isinstance(value, Family):
        return str(value.label)
    return str(value)
