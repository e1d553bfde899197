"""What was shown to whom, and what they gave back."""

import uuid

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from nextround.apps.coaching.choices import Kind, Relation, State, Way
from nextround.apps.core.models import KeptFile, OwnedModel
from nextround.apps.lessons.models import Evidence
from nextround.apps.openings.models import Contact, Opening
from nextround.engine import review


def _new_key() -> str:
    return uuid.uuid4().hex


class Piece(OwnedModel):
    """One version of a document or text that others may look at; its words never change.

    `asked` is the interview question of an answer, or what the person wants looked at most.
    `earlier` is the version that this one takes the place of.
    """

    kind = models.CharField(max_length=8, choices=Kind)
    title = models.CharField(max_length=120)
    words = models.TextField()
    asked = models.CharField(max_length=500, blank=True, default="", db_default="")
    opening = models.ForeignKey(
        Opening, on_delete=models.SET_NULL, null=True, blank=True, related_name="pieces"
    )
    file = models.OneToOneField(
        KeptFile, on_delete=models.SET_NULL, null=True, blank=True, related_name="piece"
    )
    earlier = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="later"
    )

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                name="piece_has_title",
                condition=~Q(title=""),
                violation_error_message=_("Give it a name."),
            ),
        ]

    def __str__(self) -> str:
        return self.title


class PagePicture(OwnedModel):
    """How one page of a piece looks."""

    piece = models.ForeignKey(Piece, on_delete=models.CASCADE, related_name="pictures")
    number = models.PositiveSmallIntegerField()
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    file = models.OneToOneField(KeptFile, on_delete=models.CASCADE, related_name="page_picture")

    class Meta:
        ordering = ["piece", "number"]
        constraints = [
            models.UniqueConstraint(fields=["piece", "number"], name="page_picture_once"),
        ]

    def __str__(self) -> str:
        return f"{self.piece}, {self.number}"


class Review(OwnedModel):
    """One person asked to look at one piece.

    `key` names it in a review file. A link's word is never kept: `token_digest` is its SHA-256.
    `again_of` is the first review, where the same person is asked blind a second time.
    """

    piece = models.ForeignKey(Piece, on_delete=models.CASCADE, related_name="reviews")
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="reviews")
    relation = models.CharField(max_length=9, choices=Relation)
    way = models.CharField(max_length=4, choices=Way)
    key = models.CharField(max_length=32, default=_new_key)
    token_digest = models.CharField(max_length=64, blank=True, default="", db_default="")
    asked_on = models.DateField()
    until = models.DateField()
    taken_back_at = models.DateTimeField(null=True, blank=True)
    opened_at = models.DateTimeField(null=True, blank=True)
    last_opened_at = models.DateTimeField(null=True, blank=True)
    again_of = models.ForeignKey(
        "self", on_delete=models.CASCADE, null=True, blank=True, related_name="again"
    )

    class Meta:
        ordering = ["-asked_on", "-pk"]
        # Neither is declared unique, though chance never makes two alike: a search that is brought
        # in a second time stands beside the first, with the keys it had.
        indexes = [
            models.Index(fields=["token_digest"], name="review_by_token"),
            models.Index(fields=["owner", "key"], name="review_by_key"),
        ]

    def __str__(self) -> str:
        return f"{self.piece}: {self.contact.name}"

    @property
    def is_taken_back(self) -> bool:
        """Whether the person took it back."""
        return self.taken_back_at is not None


class Answer(OwnedModel):
    """What a reviewer gave back once. A later one stands beside it; none is written over.

    `digest` tells one from another, so that the same one sent twice is kept once.
    """

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="answers")
    on = models.DateField()
    way = models.CharField(max_length=4, choices=Way)
    digest = models.CharField(max_length=64)
    seen = models.TextField(blank=True, default="", db_default="")
    next_step = models.TextField(blank=True, default="", db_default="")

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["review", "digest"], name="answer_once"),
        ]

    def __str__(self) -> str:
        return f"{self.review}, {self.on}"


class Rating(OwnedModel):
    """One point chosen on one scale; no value: could not judge it.

    `evidence` is what the person made of it in the ledger, by one click of theirs.
    """

    answer = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="ratings")
    scale = models.CharField(max_length=40)
    value = models.PositiveSmallIntegerField(
        null=True, blank=True, validators=[MinValueValidator(1), MaxValueValidator(5)]
    )
    evidence = models.OneToOneField(
        Evidence, on_delete=models.SET_NULL, null=True, blank=True, related_name="rating"
    )

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["answer", "scale"], name="rating_once"),
            models.CheckConstraint(
                name="rating_one_to_five", condition=Q(value=None) | Q(value__range=(1, 5))
            ),
        ]

    def __str__(self) -> str:
        return f"{self.scale}: {self.value}"


class Remark(OwnedModel):
    """What a reviewer wrote on a place of the text, and what became of it.

    `start` and `end` are characters of the piece's words; both are missing for a remark on the
    whole. `taken_in` is the version that took it in.
    """

    answer = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="remarks")
    start = models.PositiveIntegerField(null=True, blank=True)
    end = models.PositiveIntegerField(null=True, blank=True)
    words = models.CharField(max_length=review.MOST_REMARK)
    state = models.CharField(max_length=8, choices=State, default=State.OPEN, db_default=State.OPEN)
    reply = models.CharField(max_length=1000, blank=True, default="", db_default="")
    taken_in = models.ForeignKey(
        Piece, on_delete=models.SET_NULL, null=True, blank=True, related_name="took_in"
    )

    class Meta:
        ordering = ["start", "pk"]
        constraints = [
            models.CheckConstraint(
                name="remark_has_both_ends",
                condition=Q(start=None, end=None)
                | Q(start__isnull=False, end__gt=models.F("start")),
            ),
        ]

    def __str__(self) -> str:
        return self.words[:80]
