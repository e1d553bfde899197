"""How long something was done, from dates that may be known to the year only."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from nextround.engine.career.facts import Fact
from nextround.engine.career.months import first_month, month_of, span


@dataclass(frozen=True, slots=True)
class Months:
    """How many months at least and at most; the same where the dates tell months."""

    least: int
    most: int


def months_of(facts: Iterable[Fact], *, today: date) -> Months:
    """Return how long these facts lasted together; what overlaps counts once.

    From one month to another counts as the difference, so that March 2016 to March 2021 is five
    years. Years alone give a range. A fact without a start adds nothing; one without an end adds
    nothing for certain, and at most the time until its start is over.
    """
    now = month_of(today)
    begun = (fact for fact in facts if (first_month(fact.start) or now + 1) <= now)
    spans = [one for fact in begun if (one := span(fact.start, fact.end, today=today))]
    least = _together((one.sure_first, min(one.sure_last, now)) for one in spans)
    most = _together((one.first, min(one.last, now)) for one in spans)
    return Months(least, max(least, most))


def _together(spans: Iterable[tuple[int, int]]) -> int:
    """Return how many months lie in at least one span."""
    months = reached = 0
    for start, end in sorted(spans):
        begin = max(start, reached)
        if end > begin:
            months += end - begin
            reached = end
    return months
