"""What a person chooses from when they ask someone, and what they do with a remark."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from nextround.apps.lessons.choices import Source
from nextround.engine import review


class Kind(models.TextChoices):
    """What can be shown to somebody."""

    CV = review.Kind.CV.value, _("A CV")
    LETTER = review.Kind.LETTER.value, _("A letter")
    ANSWER = review.Kind.ANSWER.value, _("An answer to a question, written down")
    PROFILE = review.Kind.PROFILE.value, _("The text of a profile, as on LinkedIn")


class Relation(models.TextChoices):
    """Who is asked; it decides what their ratings are worth as evidence."""

    FRIEND = "friend", _("A friend, or someone of the family")
    COLLEAGUE = "colleague", _("Someone I worked with")
    COACH = "coach", _("A coach, or someone who hires for this work")


# Peers who rate by a list of points are worth as much, known from work or not.
SOURCE_OF = {
    Relation.FRIEND: Source.FRIEND_RUBRIC,
    Relation.COLLEAGUE: Source.FRIEND_RUBRIC,
    Relation.COACH: Source.COACH,
}


class Way(models.TextChoices):
    """How the question reaches them."""

    FILE = "file", _("A file, sent by mail or any other way")
    LINK = "link", _("A link")


class State(models.TextChoices):
    """What the person made of a remark."""

    OPEN = "open", _("Not looked at yet")
    ACCEPTED = "accepted", _("Taken up")
    ANSWERED = "answered", _("Answered")
    ASIDE = "aside", _("Put aside")
