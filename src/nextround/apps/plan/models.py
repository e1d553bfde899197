"""What a person means to do: actions with dates, how much a week, and what it took."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from nextround.apps.core.models import OwnedModel


class Action(OwnedModel):
    """One thing to do. `subject` names what it is about, by kind and id, for a link to it.

    An action with a `when` is an if-then plan: "when …, I will …".
    """

    class Kind(models.TextChoices):
        """What sort of deed it is, so that a page can say why it is there."""

        PLAN = "plan", _("a plan you made")
        FOLLOW_UP = "follow-up", _("a letter to follow up")
        DEBRIEF = "debrief", _("a debrief put off")

    kind = models.CharField(max_length=10, choices=Kind)
    when = models.CharField(max_length=200, blank=True, default="", db_default="")
    words = models.CharField(max_length=300)
    due_on = models.DateField()
    done_on = models.DateField(null=True, blank=True)
    subject_kind = models.CharField(max_length=20, blank=True, default="", db_default="")
    subject_id = models.BigIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["due_on", "pk"]
        indexes = [
            models.Index(fields=["owner", "done_on", "due_on"], name="plan_due"),
            models.Index(fields=["owner", "subject_kind", "subject_id"], name="plan_subject"),
        ]
        constraints = [
            models.CheckConstraint(
                name="action_says_what",
                condition=~Q(words=""),
                violation_error_message=_("Say what you will do."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.due_on}: {self.words}"


class Deed(models.TextChoices):
    """What moves a search on, and takes minutes."""

    APPLICATION = "application", _("An application, tailored")
    PRACTICE = "practice", _("Practice aloud")
    CONVERSATION = "conversation", _("A talk with someone there")
    FEEDBACK = "feedback", _("Asking for feedback")
    REST = "rest", _("Rest")


class Pace(OwnedModel):
    """How often a week the person means to do something; `by` is the channel of applications."""

    deed = models.CharField(max_length=14, choices=Deed)
    by = models.CharField(max_length=10, blank=True, default="", db_default="")
    per_week = models.FloatField()

    class Meta:
        ordering = ["deed", "by"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "deed", "by"], name="pace_once"),
            models.CheckConstraint(
                name="pace_per_week",
                condition=Q(per_week__gte=0, per_week__lte=200),
                violation_error_message=_("Between 0 and 200 a week."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.deed} {self.by}: {self.per_week:g}"


class Spent(OwnedModel):
    """How many minutes one deed took, noted by the person."""

    deed = models.CharField(max_length=14, choices=Deed)
    minutes = models.PositiveSmallIntegerField()
    on = models.DateField()

    class Meta:
        ordering = ["-on", "-pk"]
        verbose_name_plural = "spent"
        constraints = [
            models.CheckConstraint(
                name="spent_minutes",
                condition=Q(minutes__gte=1, minutes__lte=1440),
                violation_error_message=_("Between 1 and 1440 minutes."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.on}: {self.deed}, {self.minutes} min"
