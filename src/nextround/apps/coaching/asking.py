"""Asking somebody to look at a piece: by file or by link, until a day, and taking it back."""

import hashlib
import secrets
from datetime import date, timedelta

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from nextround.apps.coaching.choices import Relation, Way
from nextround.apps.coaching.models import Piece, Review
from nextround.apps.core import history, people
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.openings import contacts
from nextround.apps.plan import queries as plan_queries
from nextround.apps.plan import services as plan

__all__ = ["LASTS", "Relation", "Review", "Way"]

# How long somebody has, unless the person says another day; and the longest that may be said.
LASTS, MOST = timedelta(days=21), timedelta(days=90)
# When Today reminds that nothing has come yet, once.
_REMIND_AFTER = timedelta(days=7)
# Sooner, somebody remembers what they said, and a second rating says nothing of how they vary.
AGAIN_AFTER = timedelta(days=28)
# One link is for one person, who may think again a few times.
MOST_ANSWERS = 20


class AskingError(ValueError):
    """Somebody cannot be asked so; the text is fit to show."""


def reviews(person: Person) -> QuerySet[Review]:
    """Return whom the person asked about what, the latest first."""
    found = Review.objects.for_person(person).select_related("piece", "piece__opening", "contact")
    return found.defer("piece__words", "piece__opening__posting", "piece__opening__notes")


def open_reviews(person: Person, *, on: date) -> QuerySet[Review]:
    """Return who may still look at something of the person's, the latest first."""
    return reviews(person).filter(taken_back_at=None, until__gte=on)


def subject(review: Review) -> plan.Subject:
    """Return how the plan names this review."""
    return ("review", review.pk)


def is_open(review: Review, *, on: date) -> bool:
    """Return whether whoever was asked may still look and answer."""
    return not review.is_taken_back and on <= review.until


def ask(
    piece: Piece,
    who: contacts.Who,
    *,
    relation: str,
    way: str,
    on: date,
    until: date,
    again_of: Review | None = None,
) -> Review:
    """Keep that somebody is asked, and remind once, a week later, if nothing has come.

    Raises:
        AskingError: The last day is too near or too far.
        OpeningError: The contact is not one of the person's.
    """
    if not on <= until <= on + MOST:
        raise AskingError(_("Choose a day within the next three months."))
    with history.change(piece.owner, Change.Verb.ADDED, label=str(piece)) as step:
        review = Review(
            owner=piece.owner,
            piece=piece,
            contact=contacts.meant(piece.owner, who),
            relation=Relation(relation),
            way=Way(way),
            asked_on=on,
            until=until,
            again_of=again_of,
        )
        step.add(review)
        plan.put_action(
            piece.owner,
            subject(review),
            kind=plan_queries.REVIEW,
            words=_reminder(review),
            due_on=min(on + _REMIND_AFTER, until),
        )
    return review


def ask_again(first: Review, *, on: date) -> Review:
    """Ask the same person blind a second time, so that it is known how much they vary.

    A second call returns the review that is already there.

    Raises:
        AskingError: They have not answered, or it is not a month ago, or this is the second time.
    """
    if first.again_of_id is not None:
        raise AskingError(_("They were asked a second time already. Twice is enough."))
    with history.change(first.owner, Change.Verb.ADDED, label=str(first.piece)):
        there = first.again.first()
        if there is not None:
            return there
        answered = first.answers.last()
        if answered is None or on < answered.on + AGAIN_AFTER:
            raise AskingError(
                _("Ask again four weeks after they answered, once they have forgotten.")
            )
        return ask(
            first.piece,
            contacts.Who(contact=first.contact_id),
            relation=first.relation,
            way=first.way,
            on=on,
            until=on + LASTS,
            again_of=first,
        )


def make_link(review: Review) -> str:
    """Return the word of a new link, 256 bits that are kept nowhere; an earlier one ends.

    Raises:
        AskingError: It was taken back, or its time is over.
    """
    if not is_open(review, on=people.today(review.owner)):
        raise AskingError(_("This was taken back, or its time is over. Ask anew."))
    word = secrets.token_urlsafe(32)
    review.token_digest = digest_of(word)
    with history.change(review.owner, Change.Verb.EDITED, label=str(review)) as step:
        step.save(review)
    return word


def take_back(review: Review) -> None:
    """End what somebody may see, from the next request on; a second call changes nothing."""
    if review.is_taken_back:
        return
    review.taken_back_at = timezone.now()
    with history.change(review.owner, Change.Verb.EDITED, label=str(review)) as step:
        step.save(review)
        drop_reminder(review)


def forget(contact: contacts.Contact) -> None:
    """Remove a contact with all that they were asked and answered, and with its reminders."""
    asked = list(reviews(contact.owner).filter(contact=contact))
    with history.change(contact.owner, Change.Verb.REMOVED, label=str(contact)):
        plan.drop_all(contact.owner, map(subject, asked))
        contacts.remove(contact)


def drop_reminder(review: Review) -> None:
    """Remind no more: an answer came, or none is wanted."""
    plan.drop(review.owner, subject(review), kind=plan_queries.REVIEW)


def by_word(word: str) -> Review | None:
    """Return the review that a link leads to, or None: wrong, over and taken back are alike.

    The same work is done for each, so that the time tells nothing either.
    """
    found = (
        # Whose it is, is not asked: the word itself lets in, to this one thing and nothing else.
        Review._base_manager.filter(token_digest=digest_of(word))
        .exclude(token_digest="")
        .select_related("piece", "contact", "owner")
        .first()
    )
    if found is None or not is_open(found, on=people.today(found.owner)):
        return None
    return found


def note_opened(review: Review) -> None:
    """Keep that the link was used; looking is no change of the person's, and not in the history."""
    now = timezone.now()
    fields = {"last_opened_at": now} | ({} if review.opened_at else {"opened_at": now})
    Review.objects.for_person(review.owner).filter(pk=review.pk).update(**fields)


def digest_of(word: str) -> str:
    """Return what is kept of the word of a link."""
    return hashlib.sha256(word.encode()).hexdigest()


def _reminder(review: Review) -> str:
    words = _("Ask %(who)s once whether they had ten minutes for “%(what)s”")
    return (words % {"who": review.contact.name, "what": review.piece.title})[:300]
