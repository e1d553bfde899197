"""The record: what a person did, can and holds, each with where it came from."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from nextround.apps.core.models import OwnedModel
from nextround.apps.record.choices import Kind, Style
from nextround.engine.career import months


class Profile(OwnedModel):
    """Who the record is about; one a person.

    `location`, `profiles` and `details` are as JSON Resume has them; `root` is what a file said
    beside everything that is known here.
    """

    name = models.TextField(blank=True, default="", db_default="")
    label = models.TextField(blank=True, default="", db_default="")
    email = models.TextField(blank=True, default="", db_default="")
    phone = models.TextField(blank=True, default="", db_default="")
    url = models.TextField(blank=True, default="", db_default="")
    summary = models.TextField(blank=True, default="", db_default="")
    location = models.JSONField(default=dict, blank=True)
    profiles = models.JSONField(default=list, blank=True)
    details = models.JSONField(default=dict, blank=True)
    root = models.JSONField(default=dict, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner"], name="profile_once")]

    def __str__(self) -> str:
        return self.name


class FoundModel(OwnedModel):
    """Something that a file may have said; all empty where the person wrote it.

    `page` is from 1 on, 0 where a file has none; `box` its left, top, right and bottom as shares
    of the page, or empty.
    """

    file = models.TextField(blank=True, default="", db_default="")
    page = models.PositiveIntegerField(default=0, db_default=0)
    words = models.TextField(blank=True, default="", db_default="")
    box = models.JSONField(default=list, blank=True)

    class Meta:
        abstract = True


class Fact(FoundModel):
    """One position, school, licence, skill, or whatever its kind says.

    `start` and `end` are as far as known: YYYY, YYYY-MM or YYYY-MM-DD; `end` may be "present".
    `details` is what only its kind has, and what others added, as JSON Resume has it. `done` are
    its achievements, where `queries.facts` fetched it.
    """

    done: list["Achievement"]
    kind = models.CharField(max_length=14, choices=Kind)
    name = models.TextField(blank=True, default="", db_default="")
    organisation = models.TextField(blank=True, default="", db_default="")
    place = models.TextField(blank=True, default="", db_default="")
    url = models.TextField(blank=True, default="", db_default="")
    start = models.CharField(max_length=10, blank=True, default="", db_default="")
    end = models.CharField(max_length=10, blank=True, default="", db_default="")
    summary = models.TextField(blank=True, default="", db_default="")
    details = models.JSONField(default=dict, blank=True)
    order = models.PositiveIntegerField(default=0, db_default=0)

    class Meta:
        ordering = ["order", "pk"]
        indexes = [models.Index(fields=["owner", "kind", "order"], name="facts_by_kind")]

    def __str__(self) -> str:
        called = ", ".join(part for part in (self.name, self.organisation) if part)
        return called or self.summary[:80] or str(Kind(self.kind).label)

    def clean(self) -> None:
        """Refuse what is no day, and an end before its beginning."""
        if self.start and not months.is_date(self.start):
            raise ValidationError({"start": _("Write it as 2019, 2019-03 or 2019-03-25.")})
        if self.end not in {"", months.PRESENT} and not months.is_date(self.end):
            raise ValidationError({"end": _("Write it as 2019, 2019-03 or 2019-03-25.")})
        begins, ends = months.first_month(self.start), months.last_month(self.end)
        if begins is not None and ends is not None and ends < begins:
            raise ValidationError({"end": _("This is before it began. Check both.")})


class Achievement(FoundModel):
    """One thing done, said in one or several wordings; `checked` are numbers that are right.

    `worded` are its wordings, where `queries.facts` or `queries.achievements` fetched it.
    """

    worded: list["Wording"]
    fact = models.ForeignKey(Fact, on_delete=models.CASCADE, related_name="achievements")
    checked = models.JSONField(default=list, blank=True)
    order = models.PositiveIntegerField(default=0, db_default=0)

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self) -> str:
        return f"{self.fact}, {self.order + 1}"


class Wording(OwnedModel):
    """One way to say an achievement; the first is the one that is shown."""

    achievement = models.ForeignKey(Achievement, on_delete=models.CASCADE, related_name="wordings")
    text = models.TextField()
    style = models.CharField(max_length=9, choices=Style, default=Style.LONG, db_default=Style.LONG)
    language = models.CharField(max_length=35, blank=True, default="", db_default="")
    order = models.PositiveIntegerField(default=0, db_default=0)

    class Meta:
        ordering = ["order", "pk"]
        constraints = [
            models.CheckConstraint(
                name="wording_has_text",
                condition=~Q(text=""),
                violation_error_message=_("Write what you did."),
            )
        ]

    def __str__(self) -> str:
        return self.text


class Story(FoundModel):
    """Something that happened, told so that it answers a question in an interview."""

    title = models.TextField()
    situation = models.TextField(blank=True, default="", db_default="")
    task = models.TextField(blank=True, default="", db_default="")
    action = models.TextField(blank=True, default="", db_default="")
    result = models.TextField(blank=True, default="", db_default="")
    fact = models.ForeignKey(
        Fact, on_delete=models.SET_NULL, null=True, blank=True, related_name="stories"
    )
    order = models.PositiveIntegerField(default=0, db_default=0)

    class Meta:
        ordering = ["order", "pk"]
        verbose_name_plural = "stories"
        constraints = [
            models.CheckConstraint(
                name="story_has_title",
                condition=~Q(title=""),
                violation_error_message=_("Give the story a name."),
            )
        ]

    def __str__(self) -> str:
        return self.title


class GapNote(OwnedModel):
    """What the person says of a time that none of their facts covers; dates as of a fact."""

    start = models.CharField(max_length=10)
    end = models.CharField(max_length=10)
    said = models.TextField()

    class Meta:
        ordering = ["start", "pk"]

    def __str__(self) -> str:
        return self.said
