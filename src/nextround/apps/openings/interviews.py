"""Interviews: rounds of talks about an opening, who sits in them, and when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.db.models import Prefetch, QuerySet
from django.utils.translation import gettext as _

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.openings import contacts
from nextround.apps.openings.choices import IN_PLAY, Medium
from nextround.apps.openings.contacts import Who
from nextround.apps.openings.models import Interview, Opening, Part
from nextround.apps.openings.services import OpeningError
from nextround.formats.write import calendar

__all__ = ["FACTS", "Interview", "Medium", "Round", "SkippedTimeError", "TwiceTimeError"]

Verb = Change.Verb

# What a form says about an interview, beside when it is and who is there.
FACTS = ("title", "medium", "minutes", "place", "link", "notes", "afterwards")

# How long a talk is taken to last where nobody said.
_LASTS = timedelta(hours=1)
# No talk is longer, so that one which began before this is over.
_LONGEST = timedelta(days=2)


class SkippedTimeError(OpeningError):
    """The clocks jump over this time."""


class TwiceTimeError(OpeningError):
    """The clocks are put back, and this time comes twice."""


@dataclass(frozen=True, slots=True)
class Round:
    """An interview as it stands at a moment.

    Attributes:
        is_over: Whether it has ended; False while nobody knows when it is.
        is_next: Whether it is the next of its opening, or goes on right now.
    """

    interview: Interview
    is_over: bool
    is_next: bool


def interviews(person: Person) -> QuerySet[Interview]:
    """Return the person's interviews, the earliest first, with who sits in them."""
    found = Interview.objects.for_person(person).select_related("opening", "owner")
    # In one query, however many there are. Not by owner, as they are those of the person's own.
    parts = Prefetch("parts", Part._base_manager.select_related("contact"))
    return found.prefetch_related(parts).defer("opening__posting", "opening__notes")


def rounds(opening: Opening, *, now: datetime) -> list[Round]:
    """Return the opening's interviews: those with a time by it, then those without."""
    found = list(interviews(opening.owner).filter(opening=opening))
    found.sort(key=lambda one: (one.starts_at is None, one.starts_at or now, one.pk))
    following = next((one for one in found if one.starts_at and not _is_over(one, now)), None)
    return [Round(one, _is_over(one, now), is_next=one is following) for one in found]


def coming(person: Person, *, now: datetime) -> Interview | None:
    """Return the next interview of all openings in play."""
    of_late = Interview.objects.for_person(person).filter(
        starts_at__gt=now - _LONGEST, opening__stage__in=IN_PLAY, opening__archived_on=None
    )
    # Who sits in it is fetched for the one alone: a long search has set many.
    times = of_late.only("starts_at", "minutes")
    next_one = next((one.pk for one in times if not _is_over(one, now)), None)
    return interviews(person).filter(pk=next_one).first() if next_one else None


def as_typed(interview: Interview, *, zone: ZoneInfo) -> dict[str, object]:
    """Return the interview as its form has it, with the time as clocks in `zone` show it."""
    typed: dict[str, object] = {name: getattr(interview, name) for name in FACTS}
    if interview.starts_at is not None:
        local = interview.starts_at.astimezone(zone)
        fold = str(local.fold) if _comes_twice(local) else ""
        typed |= {"on": local.date(), "at": local.time(), "fold": fold}
    return typed


def moment(on: date, at: time, *, zone: ZoneInfo, fold: int | None = None) -> datetime:
    """Return the moment when clocks in `zone` show `at`.

    `fold` says which one is meant, 0 or 1, where the clocks are put back.

    Raises:
        SkippedTimeError: There is no such time that day.
        TwiceTimeError: It comes twice, and `fold` does not say which is meant.
    """
    shown = datetime.combine(on, at, tzinfo=zone)
    there_and_back = shown.astimezone(UTC).astimezone(zone)
    if there_and_back.replace(tzinfo=None) != shown.replace(tzinfo=None):
        raise SkippedTimeError(
            _("The clocks go forward that night, and this time is left out. Choose another.")
        )
    if _comes_twice(shown) and fold is None:
        raise TwiceTimeError(
            _("The clocks go back that night, and this time comes twice. Say which one it is.")
        )
    return shown.replace(fold=fold or 0).astimezone(UTC)


def add(opening: Opening, *, people: Sequence[Who] = (), **facts: object) -> Interview:
    """Keep a new interview with the people who will be there."""
    interview = Interview(owner_id=opening.owner_id, opening=opening, **facts)
    interview.full_clean(exclude=["owner"])
    with history.change(opening.owner, Verb.ADDED, opening) as step:
        step.add(interview)
        _seat(interview, people)
    return interview


def edit(interview: Interview, *, people: Sequence[Who] | None = None, **facts: object) -> None:
    """Change an interview; `people` says who is there from now on, None leaves them."""
    for name, value in facts.items():
        setattr(interview, name, value)
    interview.full_clean(exclude=["owner"])
    with history.change(interview.owner, Verb.EDITED, interview.opening) as step:
        step.save(interview)
        if people is not None:
            _seat(interview, people)


def remove(interview: Interview) -> None:
    """Remove the interview; who sat in it stays a contact."""
    with history.change(interview.owner, Verb.REMOVED, interview.opening) as step:
        step.remove(interview)


def as_calendar(interview: Interview, *, made_at: datetime) -> bytes | None:
    """Return the interview as a calendar file, or None while it has no time."""
    if interview.starts_at is None:
        return None
    people = [str(part.contact) for part in interview.parts.all()]
    meeting = calendar.Meeting(
        uid=f"interview-{interview.pk}@nextround",
        starts_at=interview.starts_at,
        lasts=timedelta(minutes=interview.minutes) if interview.minutes else None,
        title=f"{interview}: {interview.opening}",
        place=interview.place,
        link=interview.link,
        notes="\n".join([*people, interview.notes]).strip(),
        made_at=made_at,
    )
    return calendar.meeting(meeting)


def _comes_twice(local: datetime) -> bool:
    return local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()


def _is_over(interview: Interview, now: datetime) -> bool:
    if interview.starts_at is None:
        return False
    lasts = timedelta(minutes=interview.minutes) if interview.minutes else _LASTS
    return interview.starts_at + lasts <= now


def _seat(interview: Interview, people: Sequence[Who]) -> None:
    """Make `people` those who sit in the interview."""
    before = {part.contact_id: part for part in interview.parts.all()}
    seated = set()
    for who in people:
        part = before.get(who.contact or 0)
        if part is None:
            part = contacts.join(interview.opening, who, interview=interview)
        elif part.part != who.part:
            contacts.say_part(part, who.part)
        seated.add(part.contact_id)
    gone = [part for contact, part in before.items() if contact not in seated]
    contacts.leave(gone, opening=interview.opening)
