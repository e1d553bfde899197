"""Files kept with an opening: the posting as it was, documents exactly as they were sent."""

import hashlib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import chain

from django.db.models import Count, Min, QuerySet

from nextround.apps.core import files, history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.openings.choices import Paper
from nextround.apps.openings.models import Attachment, Event, Opening

__all__ = ["FACTS", "Attachment", "Paper"]

Verb = Change.Verb

# What a form says about a paper, beside the file itself.
FACTS = ("paper", "on", "source")

# How a file of a kind begins. Only a label for the person: nothing is opened by it, and every
# file is handed out as mere bytes.
_BEGINS = {
    b"%PDF-": "application/pdf",
    b"{\\rtf": "application/rtf",
    b"\x89PNG": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"PK\x03\x04": "application/zip",
}
_UNKNOWN = "application/octet-stream"
# To so many openings a CV must have gone to be taken for the one that a person sends.
_SEVERAL = 3
# Characters that do not show themselves, and may make a name look like another one.
_UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def papers(person: Person) -> QuerySet[Attachment]:
    """Return the files kept with the person's openings."""
    found = Attachment.objects.for_person(person).select_related("file", "opening", "owner")
    return found.defer("opening__posting", "opening__notes")


def of_opening(opening: Opening) -> list[Attachment]:
    """Return the files kept with one opening, kind by kind, the latest first."""
    order = list(Paper)
    found = list(papers(opening.owner).filter(opening=opening))
    return sorted(found, key=lambda kept: order.index(Paper(kept.paper)))


@dataclass(frozen=True, slots=True)
class FirstSent:
    """A CV that was sent again and again: from when on, and what the file is called."""

    on: date
    name: str


def first_sent(person: Person) -> list[FirstSent]:
    """Return the CVs that were sent as they are to several openings, by the first day of each.

    One tailored to a single opening says nothing of how the person applies.
    """
    sent = Attachment.objects.for_person(person).filter(paper=Paper.CV)
    several = (
        sent.values("file__digest")
        .annotate(first=Min("on"), name=Min("file__name"), openings=Count("opening", distinct=True))
        .filter(openings__gte=_SEVERAL)
        .order_by("first", "name")
    )
    return [FirstSent(each["first"], each["name"]) for each in several]


def as_typed(kept: Attachment) -> dict[str, object]:
    """Return what is said about the file, as its form has it."""
    return {name: getattr(kept, name) for name in FACTS}


def posting_since(events: Iterable[Event]) -> date | None:
    """Return the day from which the opening's posting stands as it does, by its events."""
    changed, first = [], []
    for event in events:
        first.append(event.on)
        if "posting" in event.changes:
            changed.append(event.on)
    return max(changed) if changed else min(first, default=None)


def keep(
    opening: Opening,
    content: Iterable[bytes],
    *,
    name: str,
    paper: str,
    on: date,
    source: str = "",
) -> Attachment:
    """Keep a file with the opening, exactly as it is.

    Raises:
        NoRoomError: The disk is full, or the person's room is.
    """
    pieces = iter(content)
    first = next(pieces, b"")
    with history.change(opening.owner, Verb.ADDED, opening) as step:
        file = files.keep(
            opening.owner, chain([first], pieces), name=_shown(name), kind=_kind(first)
        )
        kept = Attachment(
            owner_id=opening.owner_id,
            opening=opening,
            file=file,
            paper=paper,
            on=on,
            source=source,
        )
        kept.full_clean(exclude=["owner", "file"])
        step.add(kept)
    return kept


def keep_posting(opening: Opening, content: bytes, *, name: str, on: date, source: str) -> None:
    """Keep a posting with the opening, unless these very bytes are kept with it already.

    Raises:
        NoRoomError: The disk is full, or the person's room is.
    """
    digest = hashlib.sha256(content).hexdigest()
    if not papers(opening.owner).filter(opening=opening, file__digest=digest).exists():
        keep(opening, [content], name=name, paper=Paper.POSTING, on=on, source=source)


def edit(kept: Attachment, **facts: object) -> None:
    """Change what is said about the file; the file itself stays as it is."""
    for name, value in facts.items():
        setattr(kept, name, value)
    kept.full_clean(exclude=["owner"])
    with history.change(kept.owner, Verb.EDITED, kept.opening) as step:
        step.save(kept)


def remove(kept: Attachment) -> None:
    """Remove the file; the history can bring it back."""
    with history.change(kept.owner, Verb.REMOVED, kept.opening, label=str(kept)) as step:
        step.remove(kept, kept.file)


def _kind(first: bytes) -> str:
    return next((kind for start, kind in _BEGINS.items() if first.startswith(start)), _UNKNOWN)


def _shown(name: str) -> str:
    """Return the name without characters that hide in it."""
    return "".join(one for one in name if unicodedata.category(one) not in _UNSEEN)
