"""What a person says of their search as a whole, and what they may have changed in it."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Level(models.TextChoices):
    """What kind of places the person goes for, where it changes the usual rates."""

    USUAL = "usual", _("Most places")
    GRADUATE = "graduate", _("Graduate programmes")
    EXECUTIVE = "executive", _("The top of an organisation")


class Tempo(models.TextChoices):
    """How long employers of this kind take to answer."""

    COMPANY = "company", _("Offices of companies")
    HOURLY = "hourly", _("Work paid by the hour")
    GOVERNMENT = "government", _("Public service")
    EXECUTIVE = "executive", _("Retained search for the top")


class Gate(models.TextChoices):
    """The three stages of the funnel: what has to be passed from one to the next."""

    SCREEN = "screen", _("Application to first talk")
    INTERVIEW = "interview", _("First talk to interview")
    OFFER = "offer", _("Interview to offer")


GATES = tuple(Gate)


class What(models.TextChoices):
    """What was changed."""

    CV = "cv", _("A new CV")
    LETTER = "letter", _("Another kind of letter")
    CHANNEL = "channel", _("Another way of applying")
    COACHING = "coaching", _("Coaching or practice")
    OTHER = "other", _("Something else")


# Where each change would show first, unless the person says otherwise.
SHOWS_AT = {
    What.CV: Gate.SCREEN,
    What.LETTER: Gate.SCREEN,
    What.CHANNEL: Gate.SCREEN,
    What.COACHING: Gate.OFFER,
    What.OTHER: Gate.SCREEN,
}
