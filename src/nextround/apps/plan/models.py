"""What a person means to do: actions with dates, how much a week, and what it took."""

from django.db import models
from django.db.models import Q
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from nextround.apps.core.models import OwnedModel
from nextround.apps.plan.choices import Item


class Deed(models.TextChoices):
    """What moves a search on, and takes minutes."""

    APPLICATION = "application", _("An application, tailored")
    PRACTICE = "practice", _("Practice aloud")
    CONVERSATION = "conversation", _("A talk with someone there")
    FEEDBACK = "feedback", _("Asking for feedback")
    REST = "rest", _("Rest")


class Action(OwnedModel):
    """One thing to do. `subject` names what it is about, by kind and id, for a link to it.

    An action with a `when` is an if-then plan: "when …, I will …". `deed` says what it counts
    as once it is done, where it counts as anything.
    """

    class Kind(models.TextChoices):
        """What sort of deed it is, so that a page can say why it is there."""

        PLAN = "plan", _("a plan you made")
        FOLLOW_UP = "follow-up", _("a letter to follow up")
        REVIEW = "review", _("someone you asked to look at something")
        DEBRIEF = "debrief", _("a debrief put off")
        SKILL = "skill", _("the skill of your week")
        MOTIVATION = "motivation", _("what keeps you going this week")

    kind = models.CharField(max_length=10, choices=Kind)
    when = models.CharField(max_length=200, blank=True, default="", db_default="")
    words = models.CharField(max_length=300)
    due_on = models.DateField()
    done_on = models.DateField(null=True, blank=True)
    subject_kind = models.CharField(max_length=20, blank=True, default="", db_default="")
    subject_id = models.BigIntegerField(null=True, blank=True)
    deed = models.CharField(max_length=14, choices=Deed, blank=True, default="", db_default="")

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


class Week(OwnedModel):
    """What a person says of one week, step by step; what happened in it is kept elsewhere.

    `begins_on` is its Monday. `meant` is what they had meant to do that week ("deed:channel" to
    how often), kept once the step that may change the pace was answered. `if_no` and `then` are
    the plan for a setback.
    """

    begins_on = models.DateField()
    line = models.CharField(max_length=300, blank=True, default="", db_default="")
    meant = models.JSONField(default=dict, blank=True)
    if_no = models.CharField(max_length=200, blank=True, default="", db_default="")
    then = models.CharField(max_length=300, blank=True, default="", db_default="")
    answered = models.JSONField(default=list, blank=True)
    finished_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-begins_on"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "begins_on"], name="week_once"),
        ]

    def __str__(self) -> str:
        # Translators: a date format of Django's `date` filter
        day = date_format(self.begins_on, gettext("j F Y"))
        return gettext("The week of %(day)s") % {"day": day}


class CheckIn(OwnedModel):
    """How sure a person was of one thing in one week, 0 to 100. Compared with nobody's.

    It names its week by the Monday, as a week does itself, and not by a row: so weeks brought in
    from elsewhere join those that are here.
    """

    begins_on = models.DateField()
    item = models.CharField(max_length=8, choices=Item)
    value = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["begins_on", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "begins_on", "item"], name="check_in_once"),
            models.CheckConstraint(
                name="check_in_to_hundred",
                condition=Q(value__gte=0, value__lte=100),
                violation_error_message=_("Between 0 and 100."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.item}: {self.value}"
