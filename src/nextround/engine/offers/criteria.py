"""Offers weighed by the person's own criteria, and what would turn their order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from nextround.engine.offers.offer import OfferError
from nextround.engine.offers.span import Lead, Span, Verdict, verdict_on
from nextround.engine.words import gettext_noop as _

MOST = 5
# Ours: less than a quarter of a mark is less than anybody means when giving whole marks.
SAME_WITHIN = Decimal("0.25")

SENTENCES_ON_MARKS = {
    Lead.ALONE: _("there is nothing to compare it with yet"),
    Lead.AHEAD: _("ahead by your own criteria"),
    Lead.AHEAD_ANYHOW: _("ahead whatever the open marks turn out to be"),
    Lead.LEVEL: _("about the same"),
    Lead.OPEN: _("cannot tell yet"),
}


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that matters to the person.

    Attributes:
        name: In the person's words.
        weight: How much it matters, from 0 for nothing to 5.
        marks: How well each offer does, from 0 to 5, in the order of the offers; None where
            the person has not said.
    """

    name: str
    weight: int
    marks: tuple[int | None, ...]

    def __post_init__(self) -> None:
        if not 0 <= self.weight <= MOST:
            raise OfferError(_("A weight is a whole number from 0 to %(most)s."), most=MOST)
        if not all(0 <= mark <= MOST for mark in self.marks if mark is not None):
            raise OfferError(_("A mark is a whole number from 0 to %(most)s."), most=MOST)


class Change(StrEnum):
    """What would be different."""

    WEIGHT = "weight"
    LEADER_MARK = "leader_mark"
    RIVAL_MARK = "rival_mark"


SENTENCES_ON_TURNS = {
    Change.WEIGHT: _("the order could turn if “{criterion}” weighed {then} instead of {now}"),
    Change.LEADER_MARK: (
        _("the order could turn if {leader} had {then} instead of {now} for “{criterion}”")
    ),
    Change.RIVAL_MARK: (
        _("the order could turn if {rival} had {then} instead of {now} for “{criterion}”")
    ),
}


@dataclass(frozen=True, slots=True)
class Turn:
    """The smallest change of one criterion with which another offer would, or could, lead.

    Attributes:
        criterion: The place of the criterion, counted from 0.
        change: What would be different about it.
        now, then: The weight or mark as it is, and as it would have to be.
        leader, rival: The places of the offer that leads, and of the one that would.
    """

    criterion: int
    change: Change
    now: int
    then: int
    leader: int
    rival: int

    @property
    def size(self) -> int:
        """By how much it would have to change."""
        return abs(self.then - self.now)


@dataclass(frozen=True, slots=True)
class OpenMark:
    """A mark not given yet that may decide: the places of its criterion and offer."""

    criterion: int
    offer: int


@dataclass(frozen=True, slots=True)
class Weighing:
    """What the person's own criteria say.

    Attributes:
        means: The weighted mean mark of each offer, between all its open marks being 0 and 5.
        verdict: Which is ahead, as far as that can be said.
        open_marks: Where it cannot be said, the marks to give first: heaviest criterion first.
        turns: Where one is ahead, what would turn the order, the smallest change first; at most
            one for each criterion, none for one that alone cannot turn it.
    """

    means: tuple[Span, ...]
    verdict: Verdict
    open_marks: tuple[OpenMark, ...]
    turns: tuple[Turn, ...]


def weighing(criteria: Sequence[Criterion]) -> Weighing | None:
    """Return what the criteria say; None where there is no offer or nothing has weight.

    Raises:
        OfferError: The criteria mark different numbers of offers.
    """
    counts = {len(criterion.marks) for criterion in criteria}
    if len(counts) > 1:
        raise OfferError(_("Each criterion needs a place for the mark of each offer."))
    total = sum(criterion.weight for criterion in criteria)
    offers = range(max(counts, default=0) if total else 0)
    means = tuple(_mean(criteria, offer, total=total) for offer in offers)
    verdict = verdict_on(means, SAME_WITHIN)
    if verdict is None:
        return None
    return Weighing(means, verdict, _open_marks(criteria, verdict), _turns(criteria, means))


def _mean(criteria: Sequence[Criterion], offer: int, *, total: int) -> Span:
    low = sum(each.weight * _at_least(each.marks[offer]) for each in criteria)
    high = sum(each.weight * _at_most(each.marks[offer]) for each in criteria)
    return Span(Decimal(low) / total, Decimal(high) / total)


def _at_least(mark: int | None) -> int:
    return 0 if mark is None else mark


def _at_most(mark: int | None) -> int:
    return MOST if mark is None else mark


def _open_marks(criteria: Sequence[Criterion], verdict: Verdict) -> tuple[OpenMark, ...]:
    if verdict.lead is not Lead.OPEN:
        return ()
    heaviest_first = sorted(range(len(criteria)), key=lambda place: -criteria[place].weight)
    return tuple(
        OpenMark(place, offer)
        for place in heaviest_first
        for offer in verdict.leaders
        if criteria[place].weight and criteria[place].marks[offer] is None
    )


def _turns(criteria: Sequence[Criterion], means: Sequence[Span]) -> tuple[Turn, ...]:
    leader = max(range(len(means)), key=lambda offer: means[offer].low)
    rivals = [offer for offer in range(len(means)) if offer != leader]
    if any(_gap(criteria, leader, rival=rival) <= 0 for rival in rivals):
        return ()
    smallest = (
        min(_turns_of(criteria, place, leader=leader), key=_by_size, default=None)
        for place in range(len(criteria))
    )
    return tuple(sorted((turn for turn in smallest if turn), key=_by_size))


def _gap(criteria: Sequence[Criterion], leader: int, *, rival: int) -> int:
    """Return how far `leader` is ahead of `rival` if every open mark falls against it."""
    return sum(
        each.weight * (_at_least(each.marks[leader]) - _at_most(each.marks[rival]))
        for each in criteria
    )


def _turns_of(criteria: Sequence[Criterion], place: int, *, leader: int) -> Iterator[Turn]:
    """Yield every change of one criterion after which `leader` may be behind."""
    criterion = criteria[place]
    others = [each for other, each in enumerate(criteria) if other != place]
    for rival in range(len(criterion.marks)):
        for change in Change:
            now = _now(criterion, change, leader=leader, rival=rival)
            if rival == leader or now is None:
                continue
            for then in range(MOST + 1):
                turn = Turn(place, change, now, then, leader, rival)
                if _gap([*others, _changed(criterion, turn)], leader, rival=rival) < 0:
                    yield turn


def _now(criterion: Criterion, change: Change, *, leader: int, rival: int) -> int | None:
    match change:
        case Change.WEIGHT:
            return criterion.weight
        case Change.LEADER_MARK:
            return criterion.marks[leader]
        case Change.RIVAL_MARK:
            return criterion.marks[rival]


def _changed(criterion: Criterion, turn: Turn) -> Criterion:
    if turn.change is Change.WEIGHT:
        return replace(criterion, weight=turn.then)
    offer = turn.leader if turn.change is Change.LEADER_MARK else turn.rival
    marks = criterion.marks
    return replace(criterion, marks=(*marks[:offer], turn.then, *marks[offer + 1 :]))


def _by_size(turn: Turn) -> int:
    return turn.size
