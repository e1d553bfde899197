"""The answer to an offer, in the plan for as long as it can still be given."""

from django.utils.translation import gettext as _

from nextround.apps.openings.models import Offer, Opening
from nextround.apps.plan import queries as plans
from nextround.apps.plan import services as plan


def subject(offer: Offer) -> plan.Subject:
    """Return how the plan names this offer."""
    return "offer", offer.pk


def can_be_given(opening: Opening) -> bool:
    """Return whether an offer of this opening could still be answered."""
    return opening.is_in_play and opening.archived_on is None


def keep_in_plan(offer: Offer) -> None:
    """Make the day of the answer an action, or drop it where there is nothing to answer.

    Must be called inside a change, so that whoever takes that back has the action again.
    """
    person = offer.owner
    if offer.answer_by is None or not can_be_given(offer.opening):
        plan.drop(person, subject(offer), kind=plans.PLAN)
        return
    who = offer.opening.employer or offer.opening.role
    plan.put_action(
        person,
        subject(offer),
        kind=plans.PLAN,
        words=(_("Answer the offer from %(who)s") % {"who": who})[:300],
        due_on=offer.answer_by,
    )


def follow(opening: Opening, *, could_be_given: bool) -> None:
    """Bring the plan after an opening that ended, went out of sight, or came back."""
    if can_be_given(opening) == could_be_given:
        return
    for offer in Offer.objects.for_person(opening.owner).filter(opening=opening):
        offer.opening = opening
        keep_in_plan(offer)


def forget(*openings: Opening) -> None:
    """Drop what is planned about openings, and about what each has once, before they go."""
    subjects = [("opening", opening.pk) for opening in openings]
    # The plan calls a subject what the opening calls it: its `offer`, its `debrief`.
    for relation in Opening._meta.related_objects:
        if relation.one_to_one:
            rows = relation.related_model._base_manager.filter(opening__in=openings)
            subjects += [(relation.name, pk) for pk in rows.values_list("pk", flat=True)]
    plan.drop_all(openings[0].owner, subjects)
