"""What is fixed about the week: its steps, and what a person says how sure they are of."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Step(models.TextChoices):
    """The short steps of looking at a week, in their order."""

    HAPPENED = "happened", _("What happened")
    MOVED = "moved", _("What moved")
    ACTIVITY = "activity", _("What you meant to do, and what you did")
    CONFIDENCE = "confidence", _("Confidence and nerves")
    NEXT = "next", _("Next week")


class Item(models.TextChoices):
    """What a person says how sure they are of, from 0 to 100; the words are our own."""

    CALL = "call", _("Ringing someone I hardly know, and asking about their work")
    CV = "cv", _("Making a CV fit one particular opening")
    QUESTION = "question", _("Answering a hard question at an interview, nerves and all")
    PAY = "pay", _("Saying what I want to be paid, and leaving it at that")
    NO = "no", _("Hearing a “no”, and being myself again two days later")
