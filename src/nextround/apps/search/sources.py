"""What can be found: the one table that the index, its triggers and every hit follow."""

from dataclasses import dataclass

from django.apps import apps
from django.db import models
from django.utils.translation import gettext_lazy as _

from nextround.apps.core.models import OwnedModel


class Kind(models.TextChoices):
    """What a hit is, as the page says it."""

    OPENING = "opening", _("Opening")
    CONTACT = "contact", _("Person")
    FILE = "file", _("File")
    ACTION = "action", _("Plan")
    INTERVIEW = "interview", _("Interview")
    OFFER = "offer", _("Offer")
    DEBRIEF = "debrief", _("Debrief")
    HYPOTHESIS = "hypothesis", _("Question about yourself")
    REFLECTION = "reflection", _("From a debrief")
    RESEARCH = "research", _("Research")
    ARRIVAL = "arrival", _("Message")
    NOTE = "note", _("Note")
    WEEK = "week", _("Week")
    FACT = "fact", _("Your record")
    ACHIEVEMENT = "achievement", _("What you did")
    STORY = "story", _("Story")
    PIECE = "piece", _("Shown to others")
    ANSWER = "answer", _("View of somebody")


@dataclass(frozen=True, slots=True)
class Source:
    """One kind of row that can be found.

    Attributes:
        kind: What it is called.
        label: The model's name.
        title: The fields that name a row; a word found here counts ten times.
        body: The fields that are searched besides.
        titled: The path from the row to what its hit is headed with; "" is the row itself.
        leads: The path to the row whose page shows it; "" is the row itself.
        opening: The path to the opening it belongs to, where there is one.
        on: The path to its day.
    """

    kind: Kind
    label: str
    title: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    titled: str = ""
    leads: str = ""
    opening: str = ""
    on: str = "recorded_at"

    @property
    def model(self) -> type[OwnedModel]:
        """The model of the rows."""
        model = apps.get_model(self.label)
        assert issubclass(model, OwnedModel)
        return model

    @property
    def fetched_along(self) -> list[str]:
        """The relations that a hit needs besides its row."""
        ways = (self.leads, self.opening, self.on.rpartition(".")[0])
        return sorted({way.replace(".", "__") for way in ways if way})


# In the order that equals are shown in: what a person looks for by name comes first.
SOURCES = (
    Source(
        Kind.OPENING,
        "openings.opening",
        title=("role", "employer"),
        body=("place", "level", "tags", "notes", "posting"),
        on="stage_on",
    ),
    Source(
        Kind.CONTACT,
        "openings.contact",
        title=("name",),
        body=("position", "employer", "email", "notes"),
    ),
    Source(
        Kind.FACT,
        "record.fact",
        title=("name", "organisation"),
        body=("place", "summary"),
    ),
    Source(
        Kind.STORY,
        "record.story",
        title=("title",),
        body=("situation", "task", "action", "result"),
        titled="title",
    ),
    Source(
        Kind.ACHIEVEMENT,
        "record.wording",
        body=("text",),
        titled="achievement.fact",
        leads="achievement.fact",
    ),
    Source(
        Kind.FILE,
        "core.keptfile",
        title=("name",),
        leads="attachment.opening",
        opening="attachment.opening",
    ),
    Source(
        Kind.ACTION, "plan.action", title=("words",), body=("when",), titled="words", on="due_on"
    ),
    Source(
        Kind.INTERVIEW,
        "openings.interview",
        title=("title",),
        body=("place", "notes", "afterwards"),
        leads="opening",
        opening="opening",
        on="starts_at",
    ),
    Source(
        Kind.OFFER,
        "openings.offer",
        body=("notes",),
        titled="opening",
        leads="opening",
        on="received_on",
    ),
    Source(
        Kind.DEBRIEF,
        "lessons.debrief",
        body=("feeling_line", "message_subject", "message_from", "message"),
        titled="opening",
        on="heard_on",
    ),
    Source(Kind.HYPOTHESIS, "lessons.hypothesis", title=("statement",)),
    Source(
        Kind.REFLECTION,
        "lessons.reflection",
        title=("words",),
        leads="debrief",
        opening="debrief.opening",
        on="debrief.heard_on",
    ),
    Source(
        Kind.RESEARCH,
        "openings.research",
        body=("words", "source"),
        titled="opening",
        leads="opening",
        on="found_on",
    ),
    Source(
        Kind.ARRIVAL,
        "intake.arrival",
        title=("subject",),
        body=("sender", "words"),
        titled="subject",
        leads="opening",
        opening="opening",
        on="on",
    ),
    Source(
        Kind.NOTE,
        "openings.event",
        body=("note",),
        titled="opening",
        leads="opening",
        on="on",
    ),
    Source(
        Kind.PIECE,
        "coaching.piece",
        title=("title",),
        body=("asked", "words"),
        opening="opening",
    ),
    Source(
        Kind.ANSWER,
        "coaching.answer",
        body=("seen", "next_step"),
        titled="review",
        leads="review.piece",
        opening="review.piece.opening",
        on="on",
    ),
    Source(
        Kind.WEEK,
        "plan.week",
        body=("line", "if_no", "then"),
        on="begins_on",
    ),
)
