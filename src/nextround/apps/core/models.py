"""Who the rows belong to, and how the program is opened."""

from typing import Self, TypeVar

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


class Scheme(models.TextChoices):
    """Light or dark pages."""

    SYSTEM = "", _("As this computer is set")
    LIGHT = "light", _("Light")
    DARK = "dark", _("Dark")


class Person(AbstractUser):
    """Someone whose job search is kept here, and how they like to read."""

    full_name = models.CharField(max_length=120, blank=True, default="", db_default="")
    language = models.CharField(max_length=10, db_default="en-gb", default="en-gb")
    time_zone = models.CharField(max_length=60, db_default="UTC", default="UTC")
    scheme = models.CharField(max_length=5, choices=Scheme, blank=True, default="", db_default="")

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

    class Meta:
        abstract = True


class LaunchToken(models.Model):
    """A word that opens the program once; only its hash is kept."""

    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"made {self.made_at:%Y-%m-%d %H:%M}"
