"""What was shown to whom, what came back and what it tells."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, Prefetch, QuerySet

from nextround.apps.coaching import answers, asking
from nextround.apps.coaching.models import Answer, Piece, Rating, Review
from nextround.apps.core.models import Person
from nextround.engine import feedback
from nextround.engine import review as reviewing

__all__ = ["Asked", "PointSeen"]


@dataclass(frozen=True, slots=True)
class Asked:
    """One person asked, and what came of it.

    Attributes:
        answer: The last that came back; None while nothing has.
        tells: How much it tells at its most telling, 0 to 3; None while nothing has come.
        is_open: Whether they may still look and answer.
        is_asked_again: Whether they were asked blind a second time.
        may_ask_again: Whether it is long enough ago to ask them blind a second time.
    """

    review: Review
    answer: Answer | None
    tells: int | None
    is_open: bool
    is_asked_again: bool
    may_ask_again: bool


@dataclass(frozen=True, slots=True)
class PointSeen:
    """What the reviewers said on one scale, and what of it stands in the ledger.

    Attributes:
        speaks_for: How many ratings would go to the ledger as evidence for the suspicion behind it.
        speaks_against: How many would go there as evidence against it.
        hypothesis: The id of the suspicion that some of it went to; None where none did.
    """

    judged: reviewing.Judged
    speaks_for: int
    speaks_against: int
    hypothesis: int | None


def asked(person: Person, reviews: QuerySet[Review], *, on: date) -> list[Asked]:
    """Return some of whom the person asked, the latest first, each with what came of it."""
    rated = Rating.objects.for_person(person).filter(answer=OuterRef("pk")).exclude(value=None)
    again = Review.objects.for_person(person).filter(again_of=OuterRef("pk"))
    answers = Answer.objects.for_person(person).annotate(is_rated=Exists(rated))
    found = reviews.annotate(is_asked_again=Exists(again)).prefetch_related(
        Prefetch("answers", answers), "answers__remarks"
    )
    return [_asked(review, on=on) for review in found]


def points_seen(piece: Piece) -> tuple[reviewing.Agreement, list[PointSeen]]:
    """Return how far the reviewers agree, and for each point what may still go to the ledger."""
    standing = answers.standing(piece)
    agreed = _agreement(piece, standing)
    by_scale: dict[str, list[Rating]] = {}
    for answer in standing:
        for rating in answer.ratings.all():
            by_scale.setdefault(rating.scale, []).append(rating)
    kept = {
        rating.scale: rating.evidence.hypothesis_id
        for rating in Rating.objects.for_person(piece.owner)
        .filter(answer__in=standing)
        .exclude(evidence=None)
        .select_related("evidence")
        if rating.evidence is not None
    }
    found = []
    for judged in agreed.points:
        new = _new_among(by_scale[judged.scale.key])
        hypothesis = kept.get(judged.scale.key)
        found.append(PointSeen(judged, new.count(True), new.count(False), hypothesis))
    return agreed, found


def spread(review: Review) -> tuple[int, int, float] | None:
    """Return how a reviewer rated the same thing twice, or None without a second time."""
    second = review.again.first()
    before, after = review.answers.last(), second.answers.last() if second else None
    if before is None or after is None:
        return None
    return reviewing.spread_of(_ratings(before), _ratings(after))


def _asked(review: Review, *, on: date) -> Asked:
    came = list(review.answers.all())
    answer = came[-1] if came else None
    # What the query counted, and the model does not declare.
    is_asked_again = bool(getattr(review, "is_asked_again", False))
    is_long_ago = answer is not None and on >= answer.on + asking.AGAIN_AFTER
    return Asked(
        review=review,
        answer=answer,
        tells=_tells(answer) if answer else None,
        is_open=asking.is_open(review, on=on),
        is_asked_again=is_asked_again,
        may_ask_again=is_long_ago and not is_asked_again and review.again_of_id is None,
    )


def _agreement(piece: Piece, standing: Iterable[Answer]) -> reviewing.Agreement:
    named = _called(standing)
    return reviewing.agreement_of(reviewing.scales_of(piece.kind), named)


def _called(standing: Iterable[Answer]) -> dict[str, dict[str, int | None]]:
    """Return ratings by the reviewer's name; those of one name are told apart by a number."""
    named: dict[str, dict[str, int | None]] = {}
    for answer in standing:
        called, number = answer.review.contact.name, 1
        while called in named:
            number += 1
            called = f"{answer.review.contact.name} ({number})"
        named[called] = _ratings(answer)
    return named


def _ratings(answer: Answer) -> dict[str, int | None]:
    return {rating.scale: rating.value for rating in answer.ratings.all()}


def _new_among(ratings: Iterable[Rating]) -> list[bool]:
    """Return of each rating that says something and is not in the ledger whether it speaks for."""
    values = [rating.value for rating in ratings if rating.evidence_id is None]
    said = [reviewing.sees(value) for value in values if value is not None]
    return [each[0] for each in said if each is not None]


def _tells(answer: Answer) -> int:
    """Return how much an answer tells, 0 to 3: a rating is a reason, words may tell more."""
    least = 2 if getattr(answer, "is_rated", False) else 0
    return max([least, *(feedback.most_told(words) for words in _words_of(answer))])


def _words_of(answer: Answer) -> list[str]:
    words = [answer.seen, answer.next_step, *(remark.words for remark in answer.remarks.all())]
    return [each for each in words if each]
