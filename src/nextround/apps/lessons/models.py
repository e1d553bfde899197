"""Debriefs, what was written in them, and the hypotheses that came of it."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from nextround.apps.core.models import OwnedModel
from nextround.apps.lessons.choices import (
    Channel,
    Control,
    Family,
    GotOn,
    Known,
    Length,
    Relation,
    Run,
    Source,
    Step,
    Sure,
    Tone,
)
from nextround.apps.openings.models import Opening

# The one hypothesis that the program itself words: kept so, shown in the reader's language.
UNDERPREPARED = "I went in underprepared"


# What can be counted or timed varies from one recording to the next; fewer say too little.
FEWEST_RECORDINGS = 3


class Debrief(OwnedModel):
    """What a person says about one "no", step by step; conclusions are never kept here."""

    opening = models.OneToOneField(Opening, on_delete=models.CASCADE, related_name="debrief")
    heard_on = models.DateField()
    message = models.TextField(blank=True, default="", db_default="")
    message_from = models.CharField(max_length=300, blank=True, default="", db_default="")
    message_subject = models.CharField(max_length=500, blank=True, default="", db_default="")

    feeling = models.PositiveSmallIntegerField(
        null=True, blank=True, validators=[MaxValueValidator(10)]
    )
    feeling_line = models.CharField(max_length=300, blank=True, default="", db_default="")
    put_off_until = models.DateField(null=True, blank=True)

    family = models.CharField(max_length=12, choices=Family)
    executive = models.BooleanField(default=False, db_default=False)
    size_known = models.CharField(
        max_length=8, choices=Known, default=Known.UNKNOWN, db_default=Known.UNKNOWN
    )
    size = models.PositiveIntegerField(
        null=True, blank=True, validators=[MinValueValidator(1), MaxValueValidator(5000)]
    )
    places = models.PositiveIntegerField(
        null=True, blank=True, validators=[MinValueValidator(1), MaxValueValidator(5000)]
    )
    run = models.CharField(max_length=12, choices=Run, default=Run.UNKNOWN, db_default=Run.UNKNOWN)
    internal_candidate = models.BooleanField(default=False, db_default=False)
    cancelled = models.BooleanField(default=False, db_default=False)
    close = models.BooleanField(default=False, db_default=False)
    rank = models.PositiveIntegerField(null=True, blank=True, validators=[MinValueValidator(1)])
    public_sector = models.BooleanField(default=False, db_default=False)
    pay = models.BooleanField(default=False, db_default=False)
    visa = models.BooleanField(default=False, db_default=False)
    silence = models.BooleanField(default=False, db_default=False)

    prepared = models.JSONField(default=list, blank=True)
    prepared_minutes = models.PositiveIntegerField(null=True, blank=True)
    prepared_read = models.CharField(max_length=300, blank=True, default="", db_default="")
    got_on = models.CharField(max_length=8, choices=GotOn, blank=True, default="", db_default="")

    letter_tone = models.CharField(
        max_length=8, choices=Tone, default=Tone.PLAIN, db_default=Tone.PLAIN
    )
    letter_length = models.CharField(
        max_length=8, choices=Length, default=Length.SHORT, db_default=Length.SHORT
    )
    letter_relation = models.CharField(
        max_length=15, choices=Relation, default=Relation.UNKNOWN, db_default=Relation.UNKNOWN
    )
    letter_channel = models.CharField(
        max_length=7, choices=Channel, default=Channel.MAIL, db_default=Channel.MAIL
    )
    letter_contact = models.CharField(max_length=120, blank=True, default="", db_default="")
    letter_sent_on = models.DateField(null=True, blank=True)
    next_opening = models.ForeignKey(
        Opening, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )

    answered = models.JSONField(default=list, blank=True)
    finished_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-heard_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                name="debrief_feeling_to_ten", condition=Q(feeling=None) | Q(feeling__lte=10)
            ),
            models.CheckConstraint(
                name="debrief_known_size_is_said",
                condition=Q(size_known=Known.UNKNOWN) | Q(size__isnull=False),
                violation_error_message=_("Say how many people were in the round."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.opening}, {self.heard_on}"

    @property
    def open_step(self) -> Step | None:
        """The first step not answered yet, or None when all are."""
        return next((step for step in Step if step not in self.answered), None)


class Request(OwnedModel):
    """One request for details that went out, and what came back; how useful that is, is read.

    `family` is the stage the "no" came at when it was asked.
    """

    debrief = models.ForeignKey(Debrief, on_delete=models.CASCADE, related_name="requests")
    family = models.CharField(max_length=12, choices=Family)
    relation = models.CharField(max_length=15, choices=Relation)
    channel = models.CharField(max_length=7, choices=Channel)
    contact = models.CharField(max_length=120, blank=True, default="", db_default="")
    sent_on = models.DateField()
    again_on = models.DateField(null=True, blank=True)
    answer = models.TextField(blank=True, default="", db_default="")
    answered_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-sent_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                name="request_answer_has_day",
                condition=Q(answer="", answered_on=None)
                | (~Q(answer="") & Q(answered_on__isnull=False)),
                violation_error_message=_("Say when the answer came."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.debrief.opening}, {self.sent_on}"

    @property
    def whom(self) -> str:
        """Who was asked, as far as it is known."""
        if self.contact or self.relation != Relation.UNKNOWN:
            return self.contact or str(Relation(self.relation).label)
        return str(_("Whoever reads it there"))


class Hypothesis(OwnedModel):
    """A suspected weakness: a question with evidence, not a verdict.

    `prior` is where belief starts; None where a debrief made it, and the usual start is taken.
    `worked_on` is the day that practice on it was completed: what spoke for it before then
    counts half.
    """

    statement = models.CharField(max_length=300)
    family = models.CharField(max_length=12, choices=Family, blank=True, default="", db_default="")
    prior = models.FloatField(null=True, blank=True)
    competency = models.CharField(max_length=40, blank=True, default="", db_default="")
    library_key = models.CharField(max_length=60, blank=True, default="", db_default="")
    worked_on = models.DateField(null=True, blank=True)
    let_go_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-recorded_at"]
        verbose_name_plural = "hypotheses"
        constraints = [
            models.UniqueConstraint(fields=["owner", "statement"], name="hypothesis_once"),
        ]

    def __str__(self) -> str:
        ours = self.statement == UNDERPREPARED
        return str(_("I went in underprepared")) if ours else self.statement


class Evidence(OwnedModel):
    """One observation for or against a hypothesis, in the words it came in."""

    hypothesis = models.ForeignKey(Hypothesis, on_delete=models.CASCADE, related_name="evidence")
    source = models.CharField(max_length=20, choices=Source)
    polarity = models.SmallIntegerField(default=1)
    strength = models.FloatField(default=1.0)
    rater = models.CharField(max_length=120, blank=True, default="", db_default="")
    on = models.DateField()
    debrief = models.ForeignKey(
        Debrief, on_delete=models.CASCADE, null=True, blank=True, related_name="evidence"
    )
    words = models.CharField(max_length=1000, blank=True, default="", db_default="")
    recordings = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["on", "pk"]
        verbose_name_plural = "evidence"
        constraints = [
            models.CheckConstraint(name="evidence_polarity", condition=Q(polarity__in=(-1, 1))),
            models.CheckConstraint(
                name="evidence_strength", condition=Q(strength__gte=0, strength__lte=1)
            ),
            # It is worked out from the openings; typed in, it would count twice.
            models.CheckConstraint(name="evidence_no_outcome", condition=~Q(source=Source.OUTCOME)),
            models.CheckConstraint(
                name="evidence_enough_recordings",
                condition=~Q(source=Source.PRACTICE)
                | Q(recordings__isnull=False, recordings__gte=FEWEST_RECORDINGS),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source} {self.polarity:+d} {self.on}"


class Reflection(OwnedModel):
    """One thing a person would do differently, or that was out of their hands."""

    debrief = models.ForeignKey(Debrief, on_delete=models.CASCADE, related_name="reflections")
    words = models.CharField(max_length=300)
    control = models.CharField(max_length=10, choices=Control)
    sure = models.CharField(max_length=8, choices=Sure, blank=True, default="", db_default="")
    evidence = models.OneToOneField(
        Evidence, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return self.words


class OwnPrior(OwnedModel):
    """A number of the models that the person set, in place of the table's."""

    key = models.CharField(max_length=80)
    value = models.FloatField()
    low = models.FloatField()
    high = models.FloatField()
    why = models.CharField(max_length=300, blank=True, default="", db_default="")

    class Meta:
        ordering = ["key"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "key"], name="own_prior_once"),
            models.CheckConstraint(
                name="own_prior_in_range",
                condition=Q(low__lte=models.F("value")) & Q(value__lte=models.F("high")),
                violation_error_message=_("The value must lie within its range."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.key} = {self.value:g}"


class OwnWorth(OwnedModel):
    """What a source of evidence is worth to the person, in place of the table's numbers."""

    source = models.CharField(max_length=20, choices=Source)
    speaks_for = models.FloatField()
    speaks_against = models.FloatField()
    half_life = models.FloatField()
    same = models.FloatField()
    across = models.FloatField()
    cap = models.FloatField()
    why = models.CharField(max_length=300, blank=True, default="", db_default="")

    class Meta:
        ordering = ["source"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "source"], name="own_worth_once"),
        ]

    def __str__(self) -> str:
        return f"{self.source}: {self.speaks_for:g} and {self.speaks_against:g}"
