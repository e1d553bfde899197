"""Openings and what happened to them."""

from typing import Any
from urllib.parse import urlsplit

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from nextround.apps.core.models import KeptFile, OwnedModel
from nextround.apps.openings import timeline
from nextround.apps.openings.choices import (
    ENDINGS,
    IN_PLAY,
    STEPS,
    About,
    Channel,
    EventKind,
    Medium,
    Paper,
    Stage,
)

__all__ = ["ENDINGS", "IN_PLAY", "STEPS", "About", "Channel", "Medium", "Paper", "Stage"]

_STEP_CHOICES = [(stage.value, stage.label) for stage in STEPS]


class OwnStage(OwnedModel):
    """A column of the board that the person named: one of the fixed kinds, or one beside it.

    The row with `fixed` renames or hides the column of its kind; the others are stages of
    their own within the kind, so that what the models count stays the kind.
    """

    kind = models.CharField(max_length=10, choices=_STEP_CHOICES)
    name = models.CharField(max_length=40)
    position = models.PositiveSmallIntegerField(default=0, db_default=0)
    fixed = models.BooleanField(default=False, db_default=False)
    hidden = models.BooleanField(default=False, db_default=False)

    class Meta:
        ordering = ["-fixed", "position", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "kind"], condition=Q(fixed=True), name="own_stage_fixed_once"
            ),
            models.CheckConstraint(
                name="own_stage_has_name",
                condition=~Q(name=""),
                violation_error_message=_("Give the stage a name."),
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Opening(OwnedModel):
    """A place the person has applied for, or means to.

    `stage`, `own_stage`, `reached` and `stage_on` follow from the timeline; the service that
    adds an event writes them in the same transaction. `tags` are parted by commas.
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
    own_stage = models.ForeignKey(
        OwnStage, on_delete=models.SET_NULL, null=True, blank=True, related_name="openings"
    )
    tags = models.CharField(max_length=300, blank=True, default="", db_default="")
    archived_on = models.DateField(null=True, blank=True)

    settled_by = ("events",)

    class Meta:
        ordering = ["-stage_on", "-pk"]
        indexes = [
            models.Index(fields=["owner", "stage", "-stage_on"], name="openings_by_stage"),
            # What the pages count and sort by, and what is compared, without the long texts.
            models.Index(
                fields=["owner", "archived_on", "stage", "own_stage", "next_on", "stage_on"],
                name="openings_in_sight",
            ),
            models.Index(fields=["owner", "employer", "role", "link"], name="openings_alike"),
        ]
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
    def is_settled(self) -> bool:
        """Whether what is written of the stage is what the timeline says."""
        standing = timeline.standing(self.events.all())
        written = (self.stage, self.reached, self.stage_on, self.own_stage_id)
        return standing is None or standing.written == written

    @property
    def link_host(self) -> str:
        """The host the link leads to, to be shown before it is followed."""
        return urlsplit(self.link).hostname or ""

    def settle(self) -> None:
        """Write stage, reached and date anew from the timeline."""
        standing = timeline.standing(self.events.all())
        if standing is not None:
            self.stage, self.reached, self.stage_on, self.own_stage_id = standing.written
            self.save(update_fields=["stage", "reached", "stage_on", "own_stage"])


class Event(OwnedModel):
    """One thing that happened to an opening. Never changed; taken back through the history.

    `stage` is where a move led, within it perhaps `own_stage`, `reached` how far an ending had
    come, `changes` what an edit replaced (field: [before, after]), `undoes` the event that this
    one takes back (earlier versions wrote such).
    """

    Kind = EventKind

    opening = models.ForeignKey(Opening, on_delete=models.CASCADE, related_name="events")
    kind = models.CharField(max_length=10, choices=Kind)
    on = models.DateField()
    stage = models.CharField(max_length=10, choices=Stage, blank=True, default="", db_default="")
    reached = models.CharField(max_length=10, choices=Stage, blank=True, default="", db_default="")
    own_stage = models.ForeignKey(
        OwnStage, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    note = models.TextField(blank=True, default="", db_default="")
    changes = models.JSONField(default=dict, blank=True)
    undoes = models.ForeignKey(
        "self", on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["on", "pk"]
        indexes = [
            models.Index(fields=["opening", "on"], name="event_timeline"),
            # All that the sums read, without the notes, of which there are many more than moves.
            models.Index(
                fields=[
                    "owner",
                    "kind",
                    "opening",
                    "on",
                    "stage",
                    "reached",
                    "own_stage",
                    "undoes",
                ],
                name="event_moves",
            ),
        ]
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
        """Add the event; one that is there may only pass to another opening, or regain its stage.

        The first is what merging does; the second, taking back that a stage was removed.
        """
        allowed = (["opening_id"], ["own_stage_id"])
        if self.pk is not None and kwargs.get("update_fields") not in allowed:
            raise TypeError("An event is never changed; it is taken back, and another added.")
        super().save(*args, **kwargs)


class Contact(OwnedModel):
    """Someone the person has to do with in the search."""

    name = models.CharField(max_length=120)
    position = models.CharField(max_length=120, blank=True, default="", db_default="")
    employer = models.CharField(max_length=200, blank=True, default="", db_default="")
    email = models.EmailField(blank=True, default="", db_default="")
    phone = models.CharField(max_length=40, blank=True, default="", db_default="")
    link = models.URLField(max_length=1000, blank=True, default="", db_default="")
    notes = models.TextField(blank=True, default="", db_default="")

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            models.CheckConstraint(
                name="contact_has_name",
                condition=~Q(name=""),
                violation_error_message=_("Say who it is."),
            )
        ]

    def __str__(self) -> str:
        return ", ".join(part for part in (self.name, self.position, self.employer) if part)


class Interview(OwnedModel):
    """One round of talks about an opening: when, how, where."""

    opening = models.ForeignKey(Opening, on_delete=models.CASCADE, related_name="interviews")
    title = models.CharField(max_length=120, blank=True, default="", db_default="")
    medium = models.CharField(max_length=10, choices=Medium, blank=True, default="", db_default="")
    starts_at = models.DateTimeField(null=True, blank=True)
    minutes = models.PositiveSmallIntegerField(null=True, blank=True)
    place = models.CharField(max_length=300, blank=True, default="", db_default="")
    link = models.URLField(max_length=1000, blank=True, default="", db_default="")
    notes = models.TextField(blank=True, default="", db_default="")
    afterwards = models.TextField(blank=True, default="", db_default="")

    class Meta:
        ordering = ["starts_at", "pk"]
        indexes = [models.Index(fields=["owner", "starts_at"], name="interview_next")]

    def __str__(self) -> str:
        return self.title or str(_("Interview"))


class Part(OwnedModel):
    """What a contact has to do with an opening, or with one interview of it."""

    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="parts")
    opening = models.ForeignKey(Opening, on_delete=models.CASCADE, related_name="parts")
    interview = models.ForeignKey(
        Interview, on_delete=models.CASCADE, null=True, blank=True, related_name="parts"
    )
    part = models.CharField(max_length=120, blank=True, default="", db_default="")

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["contact", "interview"],
                condition=Q(interview__isnull=False),
                name="part_in_interview_once",
            ),
            models.UniqueConstraint(
                fields=["contact", "opening"],
                condition=Q(interview__isnull=True),
                name="part_in_opening_once",
            ),
        ]

    def __str__(self) -> str:
        return self.part or self.contact.name


class Research(OwnedModel):
    """Something found out about the employer, the role or a person there, or to be asked."""

    opening = models.ForeignKey(Opening, on_delete=models.CASCADE, related_name="research")
    about = models.CharField(max_length=10, choices=About)
    words = models.TextField()
    source = models.CharField(max_length=1000, blank=True, default="", db_default="")
    found_on = models.DateField()

    class Meta:
        ordering = ["about", "pk"]
        verbose_name_plural = "research"

    def __str__(self) -> str:
        return self.words[:80]


class Attachment(OwnedModel):
    """A file kept with an opening: the posting as it was, or a document exactly as sent."""

    opening = models.ForeignKey(Opening, on_delete=models.CASCADE, related_name="attachments")
    file = models.OneToOneField(KeptFile, on_delete=models.CASCADE, related_name="attachment")
    paper = models.CharField(max_length=10, choices=Paper)
    on = models.DateField()
    source = models.CharField(max_length=1000, blank=True, default="", db_default="")

    class Meta:
        ordering = ["paper", "-on", "-pk"]

    def __str__(self) -> str:
        return self.file.name


class Offer(OwnedModel):
    """What an employer offers. `terms` are the parts of the pay and the conditions, as typed."""

    opening = models.OneToOneField(Opening, on_delete=models.CASCADE, related_name="offer")
    received_on = models.DateField()
    answer_by = models.DateField(null=True, blank=True)
    terms = models.JSONField(default=dict, blank=True)
    notes = models.TextField(blank=True, default="", db_default="")

    class Meta:
        ordering = ["-received_on", "-pk"]

    def __str__(self) -> str:
        return str(self.opening)


class Criterion(OwnedModel):
    """What matters to the person in an offer, and how much: 0 to 5."""

    name = models.CharField(max_length=80)
    weight = models.PositiveSmallIntegerField(default=3, db_default=3)

    class Meta:
        ordering = ["-weight", "pk"]
        verbose_name_plural = "criteria"
        constraints = [
            models.CheckConstraint(name="criterion_weight", condition=Q(weight__lte=5)),
            models.UniqueConstraint(fields=["owner", "name"], name="criterion_once"),
        ]

    def __str__(self) -> str:
        return self.name


class CriterionMark(OwnedModel):
    """How well an offer meets a criterion: 0 to 5."""

    criterion = models.ForeignKey(Criterion, on_delete=models.CASCADE, related_name="marks")
    offer = models.ForeignKey(Offer, on_delete=models.CASCADE, related_name="marks")
    mark = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(name="criterion_mark", condition=Q(mark__lte=5)),
            models.UniqueConstraint(fields=["criterion", "offer"], name="criterion_mark_once"),
        ]

    def __str__(self) -> str:
        return f"{self.criterion}: {self.mark}"


class SavedView(OwnedModel):
    """A way of looking at the table that the person named: its filter and order, as asked."""

    name = models.CharField(max_length=60)
    query = models.CharField(max_length=500, blank=True, default="", db_default="")

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "name"], name="saved_view_once"),
        ]

    def __str__(self) -> str:
        return self.name


class NotTheSame(OwnedModel):
    """Two openings that look alike and are not: not suggested again."""

    one = models.ForeignKey(Opening, on_delete=models.CASCADE, related_name="+")
    other = models.ForeignKey(Opening, on_delete=models.CASCADE, related_name="+")

    class Meta:
        ordering = ["pk"]
        verbose_name_plural = "not the same"

    def __str__(self) -> str:
        return f"{self.one} / {self.other}"
