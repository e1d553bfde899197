"""Requests for details: what was asked of whom, what came back, and what asking brings."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Min, QuerySet
from django.utils.translation import gettext as _

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.lessons import letter, services
from nextround.apps.lessons.choices import Channel, Family, Relation
from nextround.apps.lessons.models import Debrief, Request
from nextround.apps.lessons.reading import WORTH_KEEPING
from nextround.apps.openings.models import Opening
from nextround.apps.plan import queries as plan_queries
from nextround.apps.plan import services as plan
from nextround.engine import feedback
from nextround.engine.priors import Priors
from nextround.engine.usefulness import Rate, rate_of

__all__ = ["Came", "Kinds", "Request"]

# After so long without an answer there will hardly be one, and the request counts as settled.
SETTLED_AFTER = timedelta(days=28)


class RequestError(ValueError):
    """It cannot be kept so; the text is fit to show."""


@dataclass(frozen=True, slots=True)
class Came:
    """One request, and how much the answer tells: 0 to 3; None while none has come."""

    request: Request
    tells: int | None


@dataclass(frozen=True, slots=True)
class Kinds:
    """How often requests of one kind brought something of use, and what the kind is called."""

    label: str
    rate: Rate


def requests(person: Person) -> QuerySet[Request]:
    """Return what the person asked employers, the latest first."""
    found = Request.objects.for_person(person).select_related("debrief__opening")
    return found.defer("debrief__message", "debrief__opening__posting", "debrief__opening__notes")


def came(person: Person, *, opening: Opening | None = None) -> list[Came]:
    """Return the requests, about one opening if it is named, with what came of each."""
    found = requests(person)
    if opening is not None:
        found = found.filter(debrief__opening=opening)
    return [Came(each, tells(each)) for each in found]


def unanswered(person: Person, openings: Iterable[Opening]) -> list[Request]:
    """Return the requests about these openings that nothing has come back to, the latest first."""
    found = requests(person).filter(answered_on=None)
    return list(found.filter(debrief__opening__in=[opening.pk for opening in openings]))


def tells(request: Request) -> int | None:
    """Return how much the answer tells at its most telling, 0 to 3; None without one."""
    if not request.answer:
        return None
    return feedback.most_told(request.answer)


def send(debrief: Debrief, *, on: date, words: str) -> Request:
    """Keep that the letter of a debrief went out as it stands, and remind once, ten days later.

    The same one to the same person on the same day is kept once, and changes nothing more.
    """
    there = requests(debrief.owner).filter(
        debrief=debrief,
        relation=debrief.letter_relation,
        channel=debrief.letter_channel,
        contact=debrief.letter_contact,
        sent_on=on,
    )
    if request := there.first():
        return request
    request = Request(
        owner=debrief.owner,
        debrief=debrief,
        family=debrief.family,
        relation=debrief.letter_relation,
        channel=debrief.letter_channel,
        contact=debrief.letter_contact,
        sent_on=on,
    )
    debrief.letter_sent_on = debrief.letter_sent_on or on
    with history.change(debrief.owner, Change.Verb.ANSWERED, debrief.opening) as step:
        step.add(request)
        step.save(debrief)
        plan.put_action(
            debrief.owner,
            services.subject(debrief),
            kind=plan_queries.FOLLOW_UP,
            words=words,
            due_on=on + letter.FOLLOW_UP_AFTER,
        )
    return request


def ask_again(request: Request, *, on: date) -> None:
    """Keep that the one reminder went out: there is none after it."""
    request.again_on = request.again_on or on
    with _change(request) as step:
        step.save(request)
        _drop_reminder(request)


def take_answer(request: Request, answer: str, *, on: date) -> None:
    """Keep what came back, and remind no more; a later call says it anew, "" takes it away.

    Raises:
        RequestError: It came before it was asked for.
    """
    answer = answer.strip()
    if answer and on < request.sent_on:
        raise RequestError(_("This day is before you asked. Check both."))
    request.answer, request.answered_on = answer, on if answer else None
    with _change(request) as step:
        step.save(request)
        if answer:
            _drop_reminder(request)


def remove(request: Request) -> None:
    """Forget a request: it never went out, and nothing reminds of it."""
    debrief = request.debrief
    left = requests(request.owner).filter(debrief=debrief).exclude(pk=request.pk)
    debrief.letter_sent_on = left.aggregate(first=Min("sent_on"))["first"]
    with history.change(request.owner, Change.Verb.REMOVED, debrief.opening) as step:
        step.remove(request)
        step.save(debrief)
        if not left.filter(answered_on=None).exists():
            _drop_reminder(request)


def usefulness(person: Person, priors: Priors, *, on: date) -> dict[str, list[Kinds]]:
    """Return how often asking brought something of use: on the whole, and by each kind.

    By "relation", "channel" and "family"; "all" has one row, or none where nothing is settled.
    A request counts once it was answered, or four weeks have gone by.
    """
    settled = [each for each in came(person) if _is_settled(each, on=on)]
    prior = priors["hour.feedback.useful"]
    return {
        "all": _kinds(settled, lambda each: _("all of them"), prior=prior),
        "relation": _kinds(settled, lambda e: str(Relation(e.relation).label), prior=prior),
        "channel": _kinds(settled, lambda e: str(Channel(e.channel).label), prior=prior),
        "family": _kinds(settled, lambda e: str(Family(e.family).label), prior=prior),
    }


def waiting(person: Person, *, on: date) -> int:
    """Return how many requests may still be answered."""
    since = on - SETTLED_AFTER
    return requests(person).filter(answered_on=None, sent_on__gt=since).count()


def _is_settled(each: Came, *, on: date) -> bool:
    return each.tells is not None or each.request.sent_on + SETTLED_AFTER <= on


def _kinds(
    settled: Iterable[Came], label_of: Callable[[Request], str], *, prior: float
) -> list[Kinds]:
    by_label: dict[str, list[bool]] = defaultdict(list)
    for each in settled:
        by_label[label_of(each.request)].append((each.tells or 0) >= WORTH_KEEPING)
    found = [
        Kinds(label, rate_of(len(of_use), sum(of_use), prior=prior))
        for label, of_use in by_label.items()
    ]
    return sorted(found, key=lambda kind: (-kind.rate.asked, kind.label))


def _change(request: Request) -> AbstractContextManager[history.Recorder]:
    return history.change(request.owner, Change.Verb.ANSWERED, request.debrief.opening)


def _drop_reminder(request: Request) -> None:
    plan.drop(request.owner, services.subject(request.debrief), kind=plan_queries.FOLLOW_UP)
