"""Offers: written down in parts, marked by the person's own criteria, accepted or declined."""

from collections.abc import Mapping
from datetime import date

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.openings import answers, services
from nextround.apps.openings.choices import IN_PLAY
from nextround.apps.openings.models import Criterion, CriterionMark, Offer, Opening, Stage
from nextround.apps.openings.services import OpeningError
from nextround.apps.plan import queries as plans
from nextround.apps.plan import services as plan

__all__ = ["ABOUT", "MOST_CRITERIA", "Offer", "OpeningError"]

Verb = Change.Verb

# What a form says about an offer, beside its terms.
ABOUT = ("received_on", "answer_by", "notes")
# More than this nobody weighs against each other.
MOST_CRITERIA = 12


def offers(person: Person) -> QuerySet[Offer]:
    """Return the person's offers, the latest first."""
    found = Offer.objects.for_person(person).select_related("opening", "owner")
    return found.defer("opening__posting", "opening__notes")


def of_opening(opening: Opening) -> Offer | None:
    """Return the opening's offer, if there is one."""
    return offers(opening.owner).filter(opening=opening).first()


def to_compare(person: Person) -> list[Offer]:
    """Return the offers that can still be taken, or were."""
    open_ones = offers(person).filter(
        opening__stage__in=(*IN_PLAY, Stage.ACCEPTED), opening__archived_on=None
    )
    return list(open_ones)


def as_typed(offer: Offer | None) -> dict[str, object]:
    """Return the offer as its form has it; None, of an opening without one, as nothing."""
    if offer is None:
        return {}
    return {**offer.terms, **{name: getattr(offer, name) for name in ABOUT}}


def keep(
    opening: Opening,
    *,
    terms: Mapping[str, str],
    received_on: date,
    answer_by: date | None,
    notes: str,
) -> Offer:
    """Write the opening's offer down, or anew; the day of the answer becomes an action."""
    offer = of_opening(opening) or Offer(owner_id=opening.owner_id, opening=opening)
    offer.terms, offer.notes = dict(terms), notes
    offer.received_on, offer.answer_by = received_on, answer_by
    offer.full_clean(exclude=["owner", "opening"])
    verb = Verb.ADDED if offer.pk is None else Verb.EDITED
    with history.change(opening.owner, verb, opening) as step:
        if offer.pk is None:
            step.add(offer)
        else:
            step.save(offer)
        answers.keep_in_plan(offer)
    return offer


def remove(offer: Offer) -> None:
    """Remove the offer, its marks, and the action that waits for the answer."""
    person = offer.owner
    with history.change(person, Verb.REMOVED, offer.opening) as step:
        plan.drop(person, answers.subject(offer), kind=plans.PLAN)
        step.remove(offer)


def accept(offer: Offer, *, on: date) -> None:
    """Move the opening to accepted; nothing is left to answer."""
    _answer(offer, Stage.ACCEPTED, on=on)


def decline(offer: Offer, *, on: date) -> None:
    """Move the opening to withdrawn; nothing is left to answer."""
    _answer(offer, Stage.WITHDRAWN, on=on)


def criteria(person: Person) -> QuerySet[Criterion]:
    """Return what matters to the person, the heaviest first, with the marks given."""
    return Criterion.objects.for_person(person).prefetch_related("marks")


def add_criterion(person: Person, *, name: str, weight: int) -> Criterion:
    """Add something that matters.

    Raises:
        OpeningError: It is there already, or there are too many.
    """
    if criteria(person).filter(name__iexact=name).exists():
        raise OpeningError(_("This is on your list already."))
    if criteria(person).count() >= MOST_CRITERIA:
        raise OpeningError(
            _("More than %(n)d cannot be weighed against each other. Take one off first.")
            % {"n": MOST_CRITERIA}
        )
    criterion = Criterion(owner=person, name=name, weight=weight)
    criterion.full_clean(exclude=["owner"])
    with history.change(person, Verb.ADDED, label=name) as step:
        step.add(criterion)
    return criterion


def remove_criterion(criterion: Criterion) -> None:
    """Take something off the list, with its marks."""
    with history.change(criterion.owner, Verb.REMOVED, criterion) as step:
        step.remove(criterion)


def judge(
    person: Person, *, weights: Mapping[int, int], marks: Mapping[tuple[int, int], int | None]
) -> None:
    """Keep how much each criterion weighs, and the mark of each offer by it.

    `weights` are by criterion, `marks` by criterion and offer; None takes a mark away. What is
    not the person's is passed over.
    """
    own = {offer.pk for offer in offers(person)}
    with history.change(person, Verb.EDITED, label=_("what matters in an offer")) as step:
        for criterion in criteria(person):
            given = {mark.offer_id: mark for mark in criterion.marks.all()}
            criterion.weight = weights.get(criterion.pk, criterion.weight)
            step.save(criterion)
            for (about, offer), value in marks.items():
                if about == criterion.pk and offer in own:
                    _mark(step, criterion, offer, value=value, before=given.get(offer))


def _mark(
    step: history.Recorder,
    criterion: Criterion,
    offer: int,
    *,
    value: int | None,
    before: CriterionMark | None,
) -> None:
    if before is None:
        if value is not None:
            owner = criterion.owner_id
            step.add(CriterionMark(owner_id=owner, criterion=criterion, offer_id=offer, mark=value))
    elif value is None:
        step.remove(before)
    else:
        before.mark = value
        step.save(before)


def _answer(offer: Offer, stage: Stage, *, on: date) -> None:
    person = offer.owner
    with history.change(person, Verb.MOVED, offer.opening):
        # Before the move, which drops an answer that was not given.
        for action in plans.about(person, answers.subject(offer)).filter(done_on=None):
            plan.finish(action, on=on)
        services.move(offer.opening, stage, on=on)
