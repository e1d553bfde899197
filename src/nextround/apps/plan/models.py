"""Actions with dates: what a person means to do, and when."""

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
