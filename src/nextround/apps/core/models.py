"""Who the rows belong to, and how the program is opened."""

from typing import ClassVar, Self, TypeVar

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


class Scheme(models.TextChoices):
    """Light or dark pages."""

    SYSTEM = "", _("As this computer is set")
    LIGHT = "light", _("Light")
    DARK = "dark", _("Dark")


class TextSize(models.TextChoices):
    """How large the words on a page are."""

    NORMAL = "", _("As this browser is set")
    LARGE = "large", _("Larger")
    LARGEST = "largest", _("Largest")


class Person(AbstractUser):
    """Someone whose job search is kept here, and how they like to read.

    `history_days` says how long what was replaced or removed can be brought back; 0 is for
    ever. An `invented` person belongs to the worked examples.
    """

    full_name = models.CharField(max_length=120, blank=True, default="", db_default="")
    language = models.CharField(max_length=10, db_default="en-gb", default="en-gb")
    time_zone = models.CharField(max_length=60, db_default="UTC", default="UTC")
    scheme = models.CharField(max_length=5, choices=Scheme, blank=True, default="", db_default="")
    text_size = models.CharField(
        max_length=7, choices=TextSize, blank=True, default="", db_default=""
    )
    history_days = models.PositiveIntegerField(default=365, db_default=365)
    invented = models.BooleanField(default=False, db_default=False)

    def __str__(self) -> str:
        return self.full_name or self.username


Row = TypeVar("Row", bound="OwnedModel")


class OwnedQuerySet(models.QuerySet[Row]):
    """Rows that belong to people."""

    def for_person(self, person: Person) -> Self:
        """Keep what belongs to `person`: the one door to owned rows."""
        return self.filter(owner=person)


class OwnedModel(models.Model):
    """A row that belongs to one person. Ask for rows by `objects.for_person(...)` only."""

    owner = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    recorded_at = models.DateTimeField(auto_now_add=True)

    objects = OwnedQuerySet.as_manager()

    # The relations to rows from which something follows that this row holds as well.
    settled_by: ClassVar[tuple[str, ...]] = ()

    class Meta:
        abstract = True

    @property
    def is_settled(self) -> bool:
        """Whether what it holds is what follows from the rows of `settled_by`."""
        return True

    def settle(self) -> None:
        """Write what follows from other rows, after a change was taken back; most have none."""


class Change(OwnedModel):
    """One thing a person did, whole: what it touched can be put back in one go."""

    class Verb(models.TextChoices):
        """What was done, as the history says it."""

        ADDED = "added", _("Added")
        EDITED = "edited", _("Edited")
        MOVED = "moved", _("Moved")
        NOTED = "noted", _("Noted")
        REMOVED = "removed", _("Removed")
        ARCHIVED = "archived", _("Put out of sight")
        MERGED = "merged", _("Merged")
        ARRIVED = "arrived", _("Kept what arrived")
        ANSWERED = "answered", _("Answered in the debrief")
        PLANNED = "planned", _("Planned")
        IMPORTED = "imported", _("Brought in")
        TAKEN_BACK = "taken-back", _("Taken back")

    verb = models.CharField(max_length=12, choices=Verb)
    label = models.CharField(max_length=300, blank=True, default="", db_default="")
    undoes = models.OneToOneField(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="undone_by"
    )

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"{self.get_verb_display()}: {self.label}"


class ChangedRow(OwnedModel):
    """One row that a change touched, or was about, by table ("openings.opening") and id.

    `before` and `after` hold the fields that differ, of a removed row all of them.
    """

    class Did(models.TextChoices):
        """What became of the row."""

        ABOUT = "about", "about"
        ADDED = "added", "added"
        CHANGED = "changed", "changed"
        REMOVED = "removed", "removed"

    change = models.ForeignKey(Change, on_delete=models.CASCADE, related_name="rows")
    table = models.CharField(max_length=60)
    row = models.BigIntegerField()
    did = models.CharField(max_length=7, choices=Did)
    before = models.JSONField(default=dict, blank=True)
    after = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["table", "row"], name="changed_row")]

    def __str__(self) -> str:
        return f"{self.table} {self.row} {self.did}"


class KeptFile(OwnedModel):
    """A file as it came, kept under a name of our own; `name` is what the person called it."""

    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=100, default="application/octet-stream")
    size = models.PositiveBigIntegerField()
    digest = models.CharField(max_length=64)
    path = models.CharField(max_length=100, unique=True)

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.name


class Job(OwnedModel):
    """A piece of work in the background, and how far it has come."""

    class State(models.TextChoices):
        """Where it stands."""

        WAITING = "waiting", _("Waiting")
        RUNNING = "running", _("Running")
        DONE = "done", _("Done")
        FAILED = "failed", _("Not done")
        CANCELLED = "cancelled", _("Stopped by you")

    work = models.CharField(max_length=60)
    arguments = models.JSONField(default=dict, blank=True)
    state = models.CharField(
        max_length=9, choices=State, default=State.WAITING, db_default=State.WAITING
    )
    done = models.PositiveIntegerField(default=0, db_default=0)
    total = models.PositiveIntegerField(null=True, blank=True)
    cancel_asked = models.BooleanField(default=False, db_default=False)
    tries = models.PositiveSmallIntegerField(default=0, db_default=0)
    heartbeat_at = models.DateTimeField(null=True, blank=True)
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    result = models.JSONField(default=dict, blank=True)
    problem = models.CharField(max_length=500, blank=True, default="", db_default="")

    class Meta:
        ordering = ["-pk"]
        indexes = [models.Index(fields=["owner", "state"], name="job_state")]

    def __str__(self) -> str:
        return f"{self.work}: {self.state}"

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen to it."""
        return self.state not in {self.State.WAITING, self.State.RUNNING}


class LaunchToken(models.Model):
    """A word that opens the program once; only its hash is kept."""

    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"made {self.made_at:%Y-%m-%d %H:%M}"
