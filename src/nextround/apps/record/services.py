"""Changes to who the record is about, and to its facts."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.record import queries
from nextround.apps.record.choices import Kind
from nextround.apps.record.models import Fact, Profile
from nextround.engine.career import months

Verb = Change.Verb

# Those of a kind that is not among these are in no order of time.
_BY_TIME = {
    Kind.POSITION,
    Kind.EDUCATION,
    Kind.CERTIFICATE,
    Kind.PROJECT,
    Kind.VOLUNTEERING,
    Kind.AWARD,
    Kind.PUBLICATION,
    Kind.MEMBERSHIP,
}


def say_profile(person: Person, **said: object) -> Profile:
    """Change what is said of the person, each by field; the rest stays."""
    profile = queries.profile(person)
    new = profile.pk is None
    for name, value in said.items():
        setattr(profile, name, value)
    with history.change(person, Verb.EDITED, label=profile.name) as step:
        if new:
            step.add(profile)
        else:
            step.save(profile)
    return profile


def add(person: Person, kind: str, **said: object) -> Fact:
    """Keep a new fact where its beginning puts it among those of its kind, the latest first.

    Without one it stands first where time orders them, and last where it doesn't.

    Raises:
        ValidationError: A date is none; its text is fit to show.
    """
    fact = Fact(owner=person, kind=kind, **said)
    fact.full_clean(exclude=["owner"])
    with history.change(person, Verb.ADDED, label=str(fact)) as step:
        others = list(Fact.objects.for_person(person).filter(kind=kind))
        fact.order = _last(others) + 1
        step.add(fact)
        others.insert(_place_among(others, fact), fact)
        in_order(step, others)
    return fact


def edit(fact: Fact, **said: object) -> None:
    """Change a fact; `details` given are put among those that are there, and empty ones go.

    Raises:
        ValidationError: A date is none; its text is fit to show.
    """
    details = said.pop("details", None)
    if isinstance(details, dict):
        fact.details = {
            k: v for k, v in {**fact.details, **details}.items() if v or k not in details
        }
    for name, value in said.items():
        setattr(fact, name, value)
    fact.full_clean(exclude=["owner"])
    with history.change(fact.owner, Verb.EDITED, fact) as step:
        step.save(fact)


def shift(fact: Fact, *, by: int) -> bool:
    """Move a fact so many places among those of its kind; returns whether it moved."""
    rows = Fact.objects.for_person(fact.owner).filter(kind=fact.kind)
    return shifted(fact.owner, rows, fact, by=by)


def remove(fact: Fact) -> None:
    """Remove a fact with its achievements; its stories stay."""
    with history.change(fact.owner, Verb.REMOVED, fact) as step:
        step.remove(fact)


def shifted(
    person: Person, rows: QuerySet[queries.Placed], row: queries.Placed, *, by: int
) -> bool:
    """Move a row so many places among `rows`; one that would go beyond them stays at the end."""
    some = list(rows)
    at = next(place for place, one in enumerate(some) if one.pk == row.pk)
    to = min(max(at + by, 0), len(some) - 1)
    if to == at:
        return False
    some.insert(to, some.pop(at))
    with history.change(person, Verb.MOVED, row) as step:
        in_order(step, some)
    return True


def in_order(step: history.Recorder, rows: Sequence[Any]) -> None:
    """Give rows the places that they have between them, in this order.

    The places are those they hold, so that rows of other kinds keep their place among them.
    """
    places = sorted({row.order for row in rows})
    while len(places) < len(rows):
        places.append(places[-1] + 1 if places else 0)
    for row, place in zip(rows, places, strict=True):
        if row.order != place:
            row.order = place
            step.save(row)


def _last(rows: Sequence[Fact]) -> int:
    return max((row.order for row in rows), default=-1)


def _place_among(others: Sequence[Fact], fact: Fact) -> int:
    if fact.kind not in _BY_TIME:
        return len(others)
    # What has one day only has it as its end.
    begun = months.last_month(fact.start or fact.end)
    if begun is None:
        return 0
    starts = (months.first_month(other.start or other.end) for other in others)
    earlier = (n for n, start in enumerate(starts) if start is not None and start <= begun)
    return next(earlier, len(others))
