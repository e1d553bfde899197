"""What is fixed about openings: the kinds of stage, how one came to apply, what is kept beside."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Stage(models.TextChoices):
    """Where an opening stands. The last four but `accepted` end it without the job."""

    SAVED = "saved", _("Saved")
    APPLIED = "applied", _("Applied")
    SCREEN = "screen", _("First talk")
    INTERVIEW = "interview", _("Interview")
    FINAL = "final", _("Final")
    OFFER = "offer", _("Offer")
    ACCEPTED = "accepted", _("Accepted")
    REJECTED = "rejected", _("Told no")
    WITHDRAWN = "withdrawn", _("Withdrawn")
    SILENT = "silent", _("Silence")
    CLOSED = "closed", _("Closed by the employer")


# In the order a person goes through them.
STEPS = (
    Stage.SAVED,
    Stage.APPLIED,
    Stage.SCREEN,
    Stage.INTERVIEW,
    Stage.FINAL,
    Stage.OFFER,
    Stage.ACCEPTED,
)
ENDINGS = (Stage.REJECTED, Stage.WITHDRAWN, Stage.SILENT, Stage.CLOSED)
IN_PLAY = STEPS[:-1]
# How far an application had come, in the words that the reading of a mail uses.
STAGE_TOLD = {
    "application": Stage.APPLIED,
    "test": Stage.APPLIED,
    "screen": Stage.SCREEN,
    "interview": Stage.INTERVIEW,
    "assessment": Stage.INTERVIEW,
    "final": Stage.FINAL,
    "offer": Stage.OFFER,
}
# What one can look back at.
TOLD_NO = (Stage.REJECTED, Stage.SILENT)


class Channel(models.TextChoices):
    """How the person came to apply; base rates differ by it."""

    UNKNOWN = "", _("Not said")
    COLD = "cold", _("A job board, cold")
    CAREERS = "careers", _("The employer’s careers page")
    REFERRAL = "referral", _("Someone there referred me")
    AGENCY = "agency", _("An agency or recruiter")
    DIRECT = "direct", _("Someone I know, directly")
    INTERNAL = "internal", _("Inside my own employer")


class EventKind(models.TextChoices):
    """What sort of thing happened to an opening."""

    MOVED = "moved", _("Moved")
    EDITED = "edited", _("Edited")
    NOTED = "noted", _("Noted")
    UNDONE = "undone", _("Taken back")


class Medium(models.TextChoices):
    """How an interview is held."""

    UNKNOWN = "", _("Not said")
    PHONE = "phone", _("By phone")
    VIDEO = "video", _("By video")
    IN_PERSON = "in-person", _("In person")
    TEST = "test", _("A test or work sample")
    CENTRE = "centre", _("An assessment centre")


class About(models.TextChoices):
    """What a note of research is about."""

    EMPLOYER = "employer", _("The employer")
    PERSON = "person", _("A person there")
    ROLE = "role", _("The role")
    QUESTION = "question", _("A question to ask them")


class Paper(models.TextChoices):
    """What a file kept with an opening is."""

    POSTING = "posting", _("The posting")
    CV = "cv", _("A CV, as sent")
    LETTER = "letter", _("A letter, as sent")
    OTHER = "other", _("Something else")
