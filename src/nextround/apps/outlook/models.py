"""What a person says of their search as a whole; what follows from it is never kept."""

from django.db import models

from nextround.apps.core.models import OwnedModel
from nextround.apps.outlook.choices import Gate, Level, Tempo, What


class Terms(OwnedModel):
    """What kind of places the person looks for, and by when they want one."""

    level = models.CharField(
        max_length=10, choices=Level, default=Level.USUAL, db_default=Level.USUAL
    )
    tempo = models.CharField(
        max_length=10, choices=Tempo, default=Tempo.COMPANY, db_default=Tempo.COMPANY
    )
    offer_by = models.DateField(null=True, blank=True)

    class Meta:
        verbose_name_plural = "terms"
        constraints = [models.UniqueConstraint(fields=["owner"], name="terms_once")]

    def __str__(self) -> str:
        return f"{self.level}, {self.tempo}"


class MarkedChange(OwnedModel):
    """Something the person changed in their search, from a day on."""

    what = models.CharField(max_length=10, choices=What)
    words = models.CharField(max_length=200, blank=True, default="", db_default="")
    on = models.DateField()
    gate = models.CharField(max_length=10, choices=Gate)

    class Meta:
        ordering = ["-on", "-pk"]

    def __str__(self) -> str:
        return self.words or str(What(self.what).label)
