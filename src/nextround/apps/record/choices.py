"""What is fixed about facts: their kinds, in the order they are shown, and how a thing is said."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from nextround.engine.career import facts


class Kind(models.TextChoices):
    """What a fact is about, in the words of any trade."""

    POSITION = facts.Kind.POSITION.value, _("Work")
    EDUCATION = facts.Kind.EDUCATION.value, _("Education")
    CERTIFICATE = facts.Kind.CERTIFICATE.value, _("Licences and certificates")
    SKILL = facts.Kind.SKILL.value, _("Skills")
    LANGUAGE = facts.Kind.LANGUAGE.value, _("Languages")
    PROJECT = facts.Kind.PROJECT.value, _("Projects")
    VOLUNTEERING = facts.Kind.VOLUNTEERING.value, _("Volunteering")
    AWARD = facts.Kind.AWARD.value, _("Awards")
    PUBLICATION = facts.Kind.PUBLICATION.value, _("Publications")
    MEMBERSHIP = facts.Kind.MEMBERSHIP.value, _("Memberships")
    REFERENCE = facts.Kind.REFERENCE.value, _("References")
    INTEREST = facts.Kind.INTEREST.value, _("Interests")


class Style(models.TextChoices):
    """How an achievement is worded."""

    LONG = facts.Style.LONG.value, _("In full")
    SHORT = facts.Style.SHORT.value, _("Short")
    PLAIN = facts.Style.PLAIN.value, _("In plain words")
    TECHNICAL = facts.Style.TECHNICAL.value, _("In the trade’s words")
