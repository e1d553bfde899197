"""What a person might plan for next week, from their own situation: suggestions, no more."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils.translation import gettext as _

from nextround.apps.core.people import Person
from nextround.apps.lessons import ledger
from nextround.apps.lessons.ledger import Standing
from nextround.apps.openings import interviews
from nextround.apps.openings import queries as openings
from nextround.apps.openings.queries import Stage
from nextround.apps.plan import weeks
from nextround.apps.plan.queries import Deed
from nextround.apps.plan.weeks import Item, Week

# At most so many of each kind are offered.
_OFFERED = 3
# How far ahead an interview is worth practising for, and how long a "no" is still near.
_AHEAD, _NEAR = timedelta(days=14), timedelta(days=14)
# At or below this a person is not sure of something, and help with it may be offered.
_NOT_SURE = 40
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Idea:
    """Something to do next week.

    Attributes:
        key: Its name in a form.
        words: What it is, as it will stand on Today.
        deed: What it counts as once it is done, or "".
    """

    key: str
    words: str
    deed: str = ""


def skills(person: Person, week: Week, *, now: datetime) -> list[Idea]:
    """Return what the person might practise or prepare, what their own search asks for first."""
    said = weeks.sureness(week)
    found = [
        *_for_the_interview(person, now=now),
        *_on_a_suspicion(person, on=now.date()),
        *_on_what_is_unsure(said),
        Idea("tailor", _("Tailor one application line by line to its posting"), Deed.APPLICATION),
        Idea(
            "aloud",
            _("Answer one hard question aloud, twice, and write down the better ending"),
            Deed.PRACTICE,
        ),
        Idea("story", _("Write one story of your work down in six sentences, for any question")),
    ]
    return _first_of(found)


def motivations(person: Person, week: Week, *, today: date) -> list[Idea]:
    """Return what may keep the person going; the look back is offered only where it was hard."""
    said = weeks.sureness(week)
    found = [
        *_after_a_no(person, said, today=today),
        Idea("ally", _("Talk for twenty minutes with someone who is on your side")),
        Idea("rest", _("Keep one whole afternoon free of the search"), Deed.REST),
        Idea("well", _("Write down three things that went well this week, and your part in them")),
    ]
    return _first_of(found)


def setback_if(person: Person, *, now: datetime) -> str:
    """Return what a plan for a setback may begin with: the "no" that is nearest."""
    coming = interviews.coming(person, now=now)
    if coming is None:
        return _("a “no” comes")
    who = coming.opening.employer or coming.opening.role
    return (_("%(who)s says no") % {"who": who})[:200]


def _for_the_interview(person: Person, *, now: datetime) -> Iterator[Idea]:
    coming = interviews.coming(person, now=now)
    if coming is not None and coming.starts_at and coming.starts_at - now <= _AHEAD:
        what = coming.opening
        words = _("Practise two answers aloud for the interview: %(what)s") % {"what": what}
        yield Idea("interview", words[:_LONGEST], Deed.PRACTICE)


def _on_a_suspicion(person: Person, *, on: date) -> Iterator[Idea]:
    """Offer practice on what is settled, else on the likeliest suspicion worth practice."""
    worth_it = [one for one in ledger.beliefs(person, on=on) if one.is_worth_practising]
    first = next((one for one in worth_it if one.standing is Standing.ESTABLISHED), None)
    wanted = first or next(iter(worth_it), None)
    if wanted is not None:
        words = _("Try once, aloud, with this in mind: %(what)s") % {"what": wanted.hypothesis}
        yield Idea("suspicion", words[:_LONGEST], Deed.PRACTICE)


def _on_what_is_unsure(said: dict[Item, int]) -> Iterator[Idea]:
    """Offer the smallest step towards what the person is least sure of."""
    steps = {
        Item.CALL: Idea(
            "call",
            _("Write to one person you know, and ask for a ten-minute call"),
            Deed.CONVERSATION,
        ),
        Item.CV: Idea(
            "cv",
            _("Choose one posting, and change the top third of your CV for it"),
            Deed.APPLICATION,
        ),
        Item.QUESTION: Idea(
            "question", _("Have a friend ask you the question you dread, once"), Deed.PRACTICE
        ),
        Item.PAY: Idea(
            "pay", _("Say your figure aloud five times, and then say nothing"), Deed.PRACTICE
        ),
    }
    unsure = {item: value for item, value in said.items() if item in steps and value <= _NOT_SURE}
    if unsure:
        yield steps[min(unsure, key=unsure.__getitem__)]


def _after_a_no(person: Person, said: dict[Item, int], *, today: date) -> Iterator[Idea]:
    """Offer to look at a late "no" again, only where hearing one was said to be hard."""
    if said.get(Item.NO, 100) > _NOT_SURE:
        return
    late = openings.openings(person).filter(stage=Stage.REJECTED, stage_on__gte=today - _NEAR)
    what = late.order_by("-stage_on").defer("posting", "notes").first()
    if what is not None:
        words = _("Write down what was out of your hands in this “no”: %(what)s") % {"what": what}
        yield Idea("out-of-hand", words[:_LONGEST])


def _first_of(found: list[Idea]) -> list[Idea]:
    return found[:_OFFERED]
