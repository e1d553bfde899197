"""What arrived, word for word, once the person confirmed it."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from nextround.apps.core.models import OwnedModel
from nextround.apps.openings.models import Opening


class Arrival(OwnedModel):
    """A mail or posting as it came in, kept apart from what was made of it."""

    class Kind(models.TextChoices):
        """What the person confirmed it to be."""

        REJECTION = "rejection", _("A “no”")
        RECEIVED = "received", _("Your application arrived")
        INTERVIEW = "interview", _("An invitation")
        ACTION = "action", _("Something to do: a test, a form, a document")
        OFFER = "offer", _("An offer")
        OUTREACH = "outreach", _("A recruiter writes first")
        POSTING = "posting", _("A posting")
        OTHER = "other", _("Something else")

    opening = models.ForeignKey(Opening, on_delete=models.CASCADE, related_name="arrivals")
    kind = models.CharField(max_length=10, choices=Kind)
    on = models.DateField()
    subject = models.CharField(max_length=500, blank=True, default="", db_default="")
    sender = models.CharField(max_length=300, blank=True, default="", db_default="")
    words = models.TextField()
    digest = models.CharField(max_length=64)

    class Meta:
        ordering = ["-on", "-pk"]
        indexes = [models.Index(fields=["owner", "digest"], name="arrival_seen")]

    def __str__(self) -> str:
        return f"{self.on}: {self.get_kind_display()}"
