"""What is done with something that arrived, once the person confirmed it."""

import hashlib
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from nextround.apps.core import files, history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.intake import recognition
from nextround.apps.intake.models import Arrival
from nextround.apps.lessons import requests
from nextround.apps.lessons import services as lessons
from nextround.apps.lessons.models import Debrief
from nextround.apps.openings import papers
from nextround.apps.openings import services as openings
from nextround.apps.openings.models import Opening, Stage


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What the person confirmed about a text that arrived.

    Attributes:
        opening: The opening it is about, or None for a new one of `employer` and `role`.
        stage: Where it moves the opening; "" leaves it. A "no" always closes it.
        next_on: The day that comes next, such as that of an interview.
        reached: For a "no", the last step before it; "" leaves it to the timeline.
        snapshot: Whether the words were fetched from `link`, and are kept as they were then.
        original: What the words were read from and waits aside, by its name there; "" if pasted.
        original_name: What that file is called.
        answers: Whether it answers what the person had asked them about the opening.
    """

    kind: str
    words: str
    on: date
    opening: Opening | None
    employer: str = ""
    role: str = ""
    place: str = ""
    pay: str = ""
    link: str = ""
    stage: str = ""
    next_on: date | None = None
    reached: str = ""
    subject: str = ""
    sender: str = ""
    snapshot: bool = False
    original: str = ""
    original_name: str = ""
    answers: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """What came of it.

    Attributes:
        debrief: Only for a "no".
        filled: The facts, by field, of which an opening that was there knew nothing before.
        left: The facts of a posting that it says otherwise, and that were left as they are.
    """

    opening: Opening
    debrief: Debrief | None
    filled: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


# What is confirmed of an opening and may be missing in one that is there already.
_FACTS = ("employer", "role", "place", "pay", "link")


def put_aside(person: Person, understood: recognition.Understood) -> str:
    """Let the file of a posting wait until it is confirmed; returns its name there, or "".

    Where there is no room for it the words go on without it.
    """
    original = understood.arrived.original
    if original is None or understood.kind != Arrival.Kind.POSTING:
        return ""
    try:
        return files.put_aside(person, [original.content])
    except files.NoRoomError:
        return ""


def accept(person: Person, confirmed: Confirmed) -> Kept:
    """Keep what arrived and do what follows from it, all or nothing.

    The same text confirmed twice for one opening changes nothing the second time.

    Raises:
        OpeningError, AlreadyDecidedError: Something a person can mend.
    """
    with history.change(person, Change.Verb.ARRIVED) as step:
        kept = _accept(person, confirmed)
        step.about(kept.opening)
        step.label = str(kept.opening)
    files.let_go_aside(person, confirmed.original)
    return kept


def _accept(person: Person, confirmed: Confirmed) -> Kept:
    opening = confirmed.opening or _new_opening(person, confirmed)
    filled, left = _fill_in(opening, confirmed)
    if confirmed.kind == Arrival.Kind.POSTING:
        _keep_posting(person, opening, confirmed)
        return Kept(opening, None, filled, left)
    digest = hashlib.sha256(confirmed.words.strip().encode()).hexdigest()
    seen = Arrival.objects.for_person(person).filter(opening=opening, digest=digest).exists()
    if not seen:
        _keep(person, opening, confirmed, digest=digest)
    if confirmed.answers:
        _take_answer(person, opening, confirmed)
    if confirmed.kind == Arrival.Kind.REJECTION:
        debrief = lessons.receive_rejection(
            opening,
            heard_on=confirmed.on,
            message=confirmed.words,
            sender=confirmed.sender,
            about=confirmed.subject,
            reached=confirmed.reached,
        )
        return Kept(opening, debrief, filled, left)
    if not seen:
        _follow(opening, confirmed)
    return Kept(opening, None, filled, left)


def _take_answer(person: Person, opening: Opening, confirmed: Confirmed) -> None:
    """Tie what came back, once, to the last request about the opening that was waiting for it."""
    answer = confirmed.words.strip()
    if requests.requests(person).filter(debrief__opening=opening, answer=answer).exists():
        return
    for request in requests.unanswered(person, [opening])[:1]:
        requests.take_answer(request, answer, on=max(confirmed.on, request.sent_on))


def _fill_in(opening: Opening, confirmed: Confirmed) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Write what was confirmed where the opening says nothing; never over what it says.

    Returns what was filled in, and what it says otherwise.
    """
    said: dict[str, object] = {name: getattr(confirmed, name) for name in _FACTS}
    if confirmed.kind == Arrival.Kind.POSTING:
        said |= {"posting": confirmed.words, "next_on": confirmed.next_on}
    said = {name: value for name, value in said.items() if value}
    there = {name: getattr(opening, name) for name in said}
    missing = {name: value for name, value in said.items() if not there[name]}
    closes = {"next_what": _("Closes")} if "next_on" in missing else {}
    if missing:
        openings.edit(opening, on=confirmed.on, **missing, **closes)
    if confirmed.kind != Arrival.Kind.POSTING:
        # A mail names employer and role in passing, and hardly ever in the person's words.
        return tuple(missing), ()
    otherwise = [name for name in said if there[name] and there[name] != said[name]]
    return tuple(missing), tuple(name for name in otherwise if name != "posting")


def _keep_posting(person: Person, opening: Opening, confirmed: Confirmed) -> None:
    """Keep the posting as it came; a second one beside the first, never over it.

    What it was read from is kept as it is. Words that were pasted are kept as they were, because
    those of the opening may be edited later.

    Raises:
        NoRoomError: There is no room for it.
    """
    original = files.opened_aside(person, confirmed.original)
    if original is not None:
        with original:
            name = confirmed.original_name
            papers.keep_posting(
                opening, original.read(), name=name, on=confirmed.on, source=confirmed.link
            )
    if original is None or confirmed.snapshot or opening.posting != confirmed.words:
        name = _("Posting of %(day)s.txt") % {"day": confirmed.on.isoformat()}
        words = confirmed.words.encode()
        papers.keep_posting(opening, words, name=name, on=confirmed.on, source=confirmed.link)


def _follow(opening: Opening, confirmed: Confirmed) -> None:
    """Move the opening and note its next date, as the mail says."""
    if confirmed.stage:
        openings.move(opening, confirmed.stage, on=confirmed.on)
    if confirmed.next_on:
        what = str(Arrival.Kind(confirmed.kind).label)
        openings.edit(opening, on=confirmed.on, next_on=confirmed.next_on, next_what=what)


def _new_opening(person: Person, confirmed: Confirmed) -> Opening:
    """Keep a new opening that stands where what arrived says it stood before."""
    is_posting = confirmed.kind == Arrival.Kind.POSTING
    began = confirmed.reached or Stage.APPLIED
    if is_posting or confirmed.kind == Arrival.Kind.OUTREACH:
        began = Stage.SAVED
    return openings.add(
        person,
        on=confirmed.on,
        stage=began,
        employer=confirmed.employer,
        role=confirmed.role,
        place=confirmed.place,
        pay=confirmed.pay,
        link=confirmed.link,
        posting=confirmed.words if is_posting else "",
        next_on=confirmed.next_on if is_posting else None,
        next_what=_("Closes") if is_posting and confirmed.next_on else "",
    )


def _keep(person: Person, opening: Opening, confirmed: Confirmed, *, digest: str) -> None:
    arrival = Arrival(
        owner=person,
        opening=opening,
        kind=confirmed.kind,
        on=confirmed.on,
        subject=confirmed.subject[:500],
        sender=confirmed.sender[:300],
        words=confirmed.words,
        digest=digest,
    )
    with history.change(person, Change.Verb.ADDED, opening) as step:
        step.add(arrival)
