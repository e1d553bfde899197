"""What came back: taken in once it is known for what it is, and what the person makes of it."""

import hashlib
from datetime import date

from django.db.models import Prefetch, QuerySet
from django.utils.translation import gettext as _

from nextround.apps.coaching import asking
from nextround.apps.coaching.choices import State, Way
from nextround.apps.coaching.models import Answer, Piece, Rating, Remark, Review
from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.engine import review as reviewing
from nextround.engine import text

__all__ = ["Answer", "Remark", "State"]


class NotTakenError(ValueError):
    """The answer is not taken in; the text is fit to show."""


def answers(person: Person) -> QuerySet[Answer]:
    """Return what came back, in the order it came, with its ratings and remarks."""
    return (
        Answer.objects.for_person(person)
        .select_related("review", "review__contact")
        .prefetch_related(
            "ratings",
            Prefetch("remarks", Remark.objects.for_person(person).select_related("taken_in")),
        )
    )


def remarks(person: Person) -> QuerySet[Remark]:
    """Return what reviewers wrote on places of texts."""
    return Remark.objects.for_person(person).select_related("answer__review__piece")


def standing(piece: Piece) -> list[Answer]:
    """Return the last answer of each person about a piece, blind second ones left out.

    Who was asked twice is one person all the same: their own two views are no agreement.
    """
    found = answers(piece.owner).filter(review__piece=piece, review__again_of=None)
    return list({answer.review.contact_id: answer for answer in found}.values())


def review_of(person: Person, given: reviewing.Given) -> Review:
    """Return the review that an answer names.

    Raises:
        NotTakenError: The person asked nobody so, or took it back.
    """
    found = asking.reviews(person).filter(key=given.review).first()
    if found is None:
        raise NotTakenError(
            _("This answers a question that was not asked from here, or that was removed since.")
        )
    if found.is_taken_back:
        raise NotTakenError(_("You took this question back. Ask anew if you want to hear it."))
    return found


def receive(review: Review, given: reviewing.Given, *, on: date, way: str) -> Answer:
    """Keep what somebody gave back, and end the reminder; the same answer twice is kept once.

    Raises:
        NotTakenError: It says nothing, or this review was answered too often.
    """
    given = _cleaned(review, given)
    if given.is_empty:
        raise NotTakenError(_("Nothing is filled in yet. One rating or one sentence is enough."))
    digest = _digest_of(given)
    # Looked for within the change, so that a button pressed twice at once is pressed once.
    with history.change(review.owner, Change.Verb.ARRIVED, label=str(review)) as step:
        there = review.answers.filter(digest=digest).first()
        if there is not None:
            return there
        if review.answers.count() >= asking.MOST_ANSWERS:
            raise NotTakenError(_("This was answered twenty times. Ask for a new link."))
        answer = Answer(
            owner=review.owner,
            review=review,
            on=on,
            way=Way(way),
            digest=digest,
            seen=given.seen,
            next_step=given.next_step,
        )
        step.add(answer)
        for scale, value in given.ratings.items():
            step.add(Rating(owner=review.owner, answer=answer, scale=scale, value=value))
        for said in given.remarks:
            step.add(_remark(answer, review.piece, said))
        asking.drop_reminder(review)
    return answer


def deal_with(
    remark: Remark, *, state: str, reply: str = "", taken_in: Piece | None = None
) -> None:
    """Keep what the person made of a remark: taken up in a version, answered, or put aside."""
    remark.state, remark.reply = State(state), reply
    # What is put aside is taken up nowhere, whatever was chosen before.
    remark.taken_in = taken_in if remark.state == State.ACCEPTED else None
    with history.change(remark.owner, Change.Verb.EDITED, label=str(remark)) as step:
        step.save(remark)


def _cleaned(review: Review, given: reviewing.Given) -> reviewing.Given:
    """Return the answer in plain words, with the ratings that belong to what was asked.

    Cut once more: cleaning may make a text longer, where one letter is written as two.
    """
    known = {scale.key for scale in reviewing.scales_of(review.piece.kind)}
    return reviewing.Given(
        review=review.key,
        ratings={key: value for key, value in given.ratings.items() if key in known},
        seen=_plain(given.seen, most=reviewing.MOST_WORDS),
        next_step=_plain(given.next_step, most=reviewing.MOST_WORDS),
        remarks=tuple(
            reviewing.Said(words, said.number, _plain(said.quote, most=reviewing.MOST_QUOTE))
            for said in given.remarks
            if (words := _plain(said.words, most=reviewing.MOST_REMARK))
        ),
    )


def _plain(words: str, *, most: int) -> str:
    return text.cleaned(words).strip()[:most]


def _remark(answer: Answer, piece: Piece, said: reviewing.Said) -> Remark:
    place = reviewing.placed(piece.words, number=said.number, quote=said.quote)
    start, end = place or (None, None)
    return Remark(owner=answer.owner, answer=answer, start=start, end=end, words=said.words)


def _digest_of(given: reviewing.Given) -> str:
    return hashlib.sha256(reviewing.packed(given).encode()).hexdigest()
