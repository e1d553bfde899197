"""Openings and what happened to them."""

from typing import Any
from urllib.parse import urlsplit

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from nextround.apps.core.models import OwnedModel


class Stage(models.TextChoices):
    """Where an opening stands. The last four but `accepted` end it without the job."""

    SAVED = "saved", _("Saved")
    APPLIED = "applied", _("Applied")
    SCREEN = "screen", _("First talk")
    INTERVIEW = "interview", _("Interview")
    FINAL = "final", _("Final")
    OFFER = "offer", _("Offer")
    ACCEPTED = "accepted", _("Accepted")
    REJECTED = "rejected", _("Told no")
    WITHDRAWN = "withdrawn", _("Withdrawn")
    SILENT = "silent", _("Silence")
    CLOSED = "closed", _("Closed by the employer")


# In the order a person goes through them.
STEPS = (
    Stage.SAVED,
    Stage.APPLIED,
    Stage.SCREEN,
    Stage.INTERVIEW,
    Stage.FINAL,
    Stage.OFFER,
    Stage.ACCEPTED,
)
ENDINGS = (Stage.REJECTED, Stage.WITHDRAWN, Stage.SILENT, Stage.CLOSED)
IN_PLAY = STEPS[:-1]
# How far an application had come, in the words that the reading of a mail uses.
STAGE_TOLD = {
    "application": Stage.APPLIED,
    "test": Stage.APPLIED,
    "screen": Stage.SCREEN,
    "interview": Stage.INTERVIEW,
    "assessment": Stage.INTERVIEW,
    "final": Stage.FINAL,
    "offer": Stage.OFFER,
}
# What one can look back at.
TOLD_NO = (Stage.REJECTED, Stage.SILENT)


class Channel(models.TextChoices):
    """How the person came to apply; base rates differ by it."""

    UNKNOWN = "", _("Not said")
    COLD = "cold", _("A job board, cold")
    CAREERS = "careers", _("The employer’s careers page")
    REFERRAL = "referral", _("Someone there referred me")
    AGENCY = "agency", _("An agency or recruiter")
    DIRECT = "direct", _("Someone I know, directly")
    INTERNAL = "internal", _("Inside my own employer")


class Opening(OwnedModel):
    """A place the person has applied for, or means to.

    `stage`, `reached` and `stage_on` follow from the timeline; the service that adds an event
    writes them in the same transaction.
    """

    employer = models.CharField(max_length=200, blank=True, default="", db_default="")
    role = models.CharField(max_length=200, blank=True, default="", db_default="")
    level = models.CharField(max_length=80, blank=True, default="", db_default="")
    place = models.CharField(max_length=200, blank=True, default="", db_default="")
    link = models.URLField(max_length=1000, blank=True, default="", db_default="")
    pay = models.CharField(max_length=120, blank=True, default="", db_default="")
    channel = models.CharField(
        max_length=10, choices=Channel, blank=True, default="", db_default=""
    )
    source = models.CharField(max_length=200, blank=True, default="", db_default="")
    next_on = models.DateField(null=True, blank=True)
    next_what = models.CharField(max_length=200, blank=True, default="", db_default="")
    notes = models.TextField(blank=True, default="", db_default="")
    posting = models.TextField(blank=True, default="", db_default="")
    stage = models.CharField(
        max_length=10, choices=Stage, default=Stage.SAVED, db_default=Stage.SAVED
    )
    reached = models.CharField(max_length=10, choices=Stage, blank=True, default="", db_default="")
    stage_on = models.DateField()

    class Meta:
        ordering = ["-stage_on", "-pk"]
        indexes = [models.Index(fields=["owner", "stage", "-stage_on"], name="openings_by_stage")]
        constraints = [
            models.CheckConstraint(
                name="opening_says_employer_or_role",
                condition=~Q(employer="", role=""),
                violation_error_message=_("Say which employer, or which role."),
            )
        ]

    def __str__(self) -> str:
        return ", ".join(part for part in (self.role, self.employer) if part)

    @property
    def is_in_play(self) -> bool:
        """Whether an answer may still come."""
        return self.stage in IN_PLAY

    @property
    def link_host(self) -> str:
        """The host the link leads to, to be shown before it is followed."""
        return urlsplit(self.link).hostname or ""


class Event(OwnedModel):
    """One thing that happened to an opening. Never changed: a mistake is undone by a new event.

    `stage` is where a move led, `reached` how far an ending had come, `changes` what an edit
    replaced (field: [before, after]), `undoes` the event that this one takes back.
    """

    class Kind(models.TextChoices):
        """What sort of thing happened."""

        MOVED = "moved", _("Moved")
        EDITED = "edited", _("Edited")
        NOTED = "noted", _("Noted")
        UNDONE = "undone", _("Taken back")

    opening = models.ForeignKey(Opening, on_delete=models.CASCADE, related_name="events")
    kind = models.CharField(max_length=10, choices=Kind)
    on = models.DateField()
    stage = models.CharField(max_length=10, choices=Stage, blank=True, default="", db_default="")
    reached = models.CharField(max_length=10, choices=Stage, blank=True, default="", db_default="")
    note = models.TextField(blank=True, default="", db_default="")
    changes = models.JSONField(default=dict, blank=True)
    undoes = models.ForeignKey(
        "self", on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["on", "pk"]
        indexes = [models.Index(fields=["opening", "on"], name="event_timeline")]
        constraints = [
            models.CheckConstraint(
                name="event_move_has_stage", condition=~Q(kind="moved", stage="")
            ),
            models.CheckConstraint(
                name="event_undo_has_target",
                condition=Q(kind="undone", undoes__isnull=False)
                | (~Q(kind="undone") & Q(undoes__isnull=True)),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.on}: {self.kind} {self.stage}".rstrip()

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Add the event; an event that is there already is never written again."""
        if self.pk is not None:
            raise TypeError("An event is never changed; add another that undoes it.")
        super().save(*args, **kwargs)
