"""Making evidence of ratings, by a click of the person's and never by itself."""

from django.utils.translation import gettext as _

from nextround.apps.coaching import answers
from nextround.apps.coaching.choices import SOURCE_OF, Relation
from nextround.apps.coaching.models import Piece, Rating
from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.lessons import suspicions
from nextround.apps.lessons.models import Evidence, Hypothesis
from nextround.engine import review as reviewing
from nextround.engine.behaviours import LIBRARY

_BEHAVIOURS = {behaviour.key: behaviour for behaviour in LIBRARY}


def weigh(piece: Piece, scale: reviewing.Scale, *, ratings: list[Rating]) -> list[Evidence]:
    """Put what reviewers saw on one point into the ledger, for and against alike.

    One rating is one piece of evidence of its rater's kind, and counts once however often this
    is called; a rating at the middle of the scale says neither. Who rated is kept with it, and who
    thought again since is heard once: the later rating takes the earlier one's place.
    """
    new = [each for each in ratings if each.evidence_id is None and each.value is not None]
    with history.change(piece.owner, Change.Verb.ADDED, label=_(scale.statement)) as step:
        found = []
        for rating in new:
            step.remove(*_overtaken(rating))
            said = reviewing.sees(rating.value or 0)
            if said is None:
                continue
            rating.evidence = suspicions.add_evidence(
                _suspicion(piece.owner, scale), _seen(rating, scale, said=said)
            )
            step.save(rating)
            found.append(rating.evidence)
    return found


def ratings_on(piece: Piece, scale: reviewing.Scale) -> list[Rating]:
    """Return what those who stand rated on one point."""
    found = Rating.objects.for_person(piece.owner).filter(
        answer__in=answers.standing(piece), scale=scale.key
    )
    return list(found.select_related("answer__review__contact", "evidence"))


def _overtaken(rating: Rating) -> list[Evidence]:
    """Return what the ledger has of this person's earlier ratings of the same point."""
    review = rating.answer.review
    found = Evidence.objects.for_person(rating.owner).filter(
        rating__scale=rating.scale,
        rating__answer__review__piece=review.piece_id,
        rating__answer__review__contact=review.contact_id,
        rating__answer__review__again_of=None,
    )
    return list(found)


def _suspicion(person: Person, scale: reviewing.Scale) -> Hypothesis:
    if scale.behaviour:
        return suspicions.start_from(person, _BEHAVIOURS[scale.behaviour])
    return suspicions.start(person, _(scale.statement))


def _seen(rating: Rating, scale: reviewing.Scale, *, said: tuple[bool, float]) -> suspicions.Seen:
    review = rating.answer.review
    speaks_for, strength = said
    return suspicions.Seen(
        SOURCE_OF[Relation(review.relation)],
        rating.answer.on,
        speaks_for=speaks_for,
        strength=strength,
        rater=review.contact.name[:120],
        words=_(scale.anchors[(rating.value or 1) - 1]),
    )
