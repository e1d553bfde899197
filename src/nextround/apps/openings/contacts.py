"""People the search has to do with, and their part in openings and in interviews."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import (
    BooleanField,
    Exists,
    ExpressionWrapper,
    F,
    Max,
    OuterRef,
    Q,
    QuerySet,
)
from django.utils.translation import gettext as _

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.openings.folding import Folded, folded
from nextround.apps.openings.models import Contact, Interview, Opening, Part
from nextround.apps.openings.services import OpeningError

__all__ = ["FACTS", "Contact", "Involved", "Listed", "Who"]

Verb = Change.Verb

# What a form says about a contact.
FACTS = ("name", "position", "employer", "email", "phone", "link", "notes")


@dataclass(frozen=True, slots=True)
class Who:
    """Someone as a form names them.

    Attributes:
        contact: Id of a contact that is there already, or None for a new one of `name`.
        part: What they have to do with it, such as "on the panel".
    """

    contact: int | None = None
    name: str = ""
    part: str = ""
    position: str = ""
    employer: str = ""


@dataclass(frozen=True, slots=True)
class Involved:
    """A contact in one opening: their own part in it, and the interviews they sit in."""

    contact: Contact
    own: Part | None
    seats: list[Part]


@dataclass(frozen=True, slots=True)
class Listed:
    """A contact and the openings they belong to, each named once."""

    contact: Contact
    openings: list[Opening]


def contacts(person: Person) -> QuerySet[Contact]:
    """Return the person's contacts, by name."""
    return Contact.objects.for_person(person).order_by(Folded("name"), "name", "pk")


def parts(person: Person) -> QuerySet[Part]:
    """Return what contacts have to do with the person's openings."""
    found = Part.objects.for_person(person).select_related("contact", "opening", "interview")
    return found.defer("opening__posting", "opening__notes")


def to_choose_from(
    opening: Opening, *, most: int, first: Iterable[int] = ()
) -> tuple[list[Contact], list[Contact]]:
    """Return contacts of the opening and others, together at most so many, each by name.

    Ids in `first` are among them whatever happens; else who has to do with the opening comes
    before whom the person met last.
    """
    here = Part.objects.for_person(opening.owner).filter(contact=OuterRef("pk"), opening=opening)
    found = contacts(opening.owner).annotate(
        first=ExpressionWrapper(Q(pk__in=list(first)), output_field=BooleanField()),
        known=Exists(here),
        met=Max("parts__interview__starts_at"),
    )
    order = ("-first", "-known", F("met").desc(nulls_last=True), "-pk")
    chosen = sorted(found.order_by(*order)[:most], key=lambda one: (folded(one.name), one.pk))
    return [one for one in chosen if one.known], [one for one in chosen if not one.known]


def named(person: Person, words: str) -> QuerySet[Contact]:
    """Return the contacts in whose name or employer these words stand, by name."""
    return contacts(person).filter(
        Q(name__folded__contains=words) | Q(employer__folded__contains=words)
    )


def involved(opening: Opening) -> list[Involved]:
    """Return who has to do with the opening, in the order they were named."""
    by_contact: dict[int, list[Part]] = {}
    for part in parts(opening.owner).filter(opening=opening):
        by_contact.setdefault(part.contact_id, []).append(part)
    return [
        Involved(
            found[0].contact,
            own=next((part for part in found if part.interview_id is None), None),
            seats=[part for part in found if part.interview_id is not None],
        )
        for found in by_contact.values()
    ]


def listed(person: Person, some: Iterable[Contact]) -> list[Listed]:
    """Return some of the person's contacts with the openings they belong to."""
    found = list(some)
    openings: dict[int, dict[int, Opening]] = {}
    for part in parts(person).filter(contact__in=found):
        openings.setdefault(part.contact_id, {})[part.opening_id] = part.opening
    return [Listed(contact, list(openings.get(contact.pk, {}).values())) for contact in found]


def add(person: Person, **facts: object) -> Contact:
    """Keep a new contact."""
    contact = Contact(owner=person, **facts)
    contact.full_clean(exclude=["owner"])
    with history.change(person, Verb.ADDED, label=str(contact)) as step:
        step.add(contact)
    return contact


def edit(contact: Contact, **facts: object) -> None:
    """Change what is known of a contact."""
    for name, value in facts.items():
        setattr(contact, name, value)
    contact.full_clean(exclude=["owner"])
    with history.change(contact.owner, Verb.EDITED, contact) as step:
        step.save(contact)


def remove(contact: Contact) -> None:
    """Remove the contact, and their parts with them."""
    with history.change(contact.owner, Verb.REMOVED, contact) as step:
        step.about(*{part.opening for part in parts(contact.owner).filter(contact=contact)})
        step.remove(contact)


def join(opening: Opening, who: Who, *, interview: Interview | None = None) -> Part:
    """Give someone a part in the opening, or in one interview of it.

    Who has it already keeps it, with the new words if there are any.

    Raises:
        OpeningError: The contact is not one of the person's.
    """
    with history.change(opening.owner, Verb.ADDED, opening) as step:
        contact = meant(opening.owner, who)
        part = (
            parts(opening.owner)
            .filter(contact=contact, opening=opening, interview=interview)
            .first()
        )
        if part is None:
            part = Part(
                owner_id=opening.owner_id,
                contact=contact,
                opening=opening,
                interview=interview,
                part=who.part,
            )
            step.add(part)
        elif who.part:
            part.part = who.part
            step.save(part)
    return part


def meant(person: Person, who: Who) -> Contact:
    """Return the contact that is meant, added if it is a new one.

    The same name at the same employer is the same one, and so is a name with position and
    employer behind it, as the pages show it.

    Raises:
        OpeningError: The contact is not one of the person's.
    """
    if who.contact is not None:
        found = contacts(person).filter(pk=who.contact).first()
        if found is None:
            raise OpeningError(_("This contact is not there any more. Choose another."))
        return found
    same = contacts(person).filter(name__folded=who.name, employer__folded=who.employer).first()
    if same is None:
        same = _shown_as(person, who.name)
    return same or add(person, name=who.name, position=who.position, employer=who.employer)


def say_part(part: Part, words: str) -> None:
    """Say anew what the contact has to do with it."""
    part.part = words
    with history.change(part.owner, Verb.EDITED, part.opening) as step:
        step.save(part)


def leave(leaving: Iterable[Part], *, opening: Opening) -> None:
    """Take contacts off the opening or an interview of it; they stay contacts."""
    with history.change(opening.owner, Verb.REMOVED, opening) as step:
        step.remove(*leaving)


def _shown_as(person: Person, words: str) -> Contact | None:
    """Return the contact that these words show, "Ada Birch, Matron, Kestrel", if there is one.

    Someone of whom nothing else is known is shown by the name alone.
    """
    parts = words.split(", ")
    names = [", ".join(parts[:n]) for n in range(1, len(parts) + 1)]
    found = contacts(person).filter(name__in=names)
    return next((contact for contact in found if str(contact) == words), None)
