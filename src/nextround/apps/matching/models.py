"""What a person said of single requirements, and their public profile as it was last read."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from nextround.apps.core.models import OwnedModel
from nextround.apps.openings.models import Opening
from nextround.apps.record.models import Achievement, Fact


class Said(models.TextChoices):
    """What can be said of a requirement that the record does not show."""

    YES = "yes", _("Yes")
    NOT_YET = "not-yet", _("Not yet")
    NO = "no", _("No")
    NOT_FOR_ME = "not-for-me", _("Doesn’t apply to me")


class Answer(OwnedModel):
    """What the person said of one requirement of one opening.

    `digest` is what the requirement is known by from one reading of the posting to the next,
    `asked` its words. `fact` or `achievement` is what a yes became in the record.
    """

    opening = models.ForeignKey(Opening, on_delete=models.CASCADE, related_name="answers")
    digest = models.CharField(max_length=16)
    asked = models.TextField()
    said = models.CharField(max_length=10, choices=Said)
    words = models.TextField(blank=True, default="", db_default="")
    said_on = models.DateField()
    fact = models.ForeignKey(
        Fact, on_delete=models.SET_NULL, null=True, blank=True, related_name="answers"
    )
    achievement = models.ForeignKey(
        Achievement, on_delete=models.SET_NULL, null=True, blank=True, related_name="answers"
    )

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["opening", "digest"], name="requirement_answered_once")
        ]

    def __str__(self) -> str:
        return f"{self.asked[:80]}: {self.get_said_display()}"


class PublicProfile(OwnedModel):
    """The person's public profile as its export or print says it; one a person.

    `resume` is in the shape of JSON Resume.
    """

    resume = models.JSONField(default=dict)
    file = models.CharField(max_length=200)
    read_on = models.DateField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner"], name="public_profile_once")]

    def __str__(self) -> str:
        return self.file
