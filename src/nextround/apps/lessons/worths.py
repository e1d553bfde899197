"""What each source of evidence is worth to one person: the table, and what they set."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass

from django.utils.translation import gettext as _

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.lessons.choices import Source
from nextround.apps.lessons.models import OwnWorth
from nextround.engine import ledger
from nextround.engine.ledger import WORTHS, RatioError, Worth
from nextround.engine.words import gettext_noop

__all__ = ["Line", "OwnWorth", "RatioError", "Source", "Worth"]

Worths = Mapping[ledger.Source, Worth]

_NUMBERS = ("speaks_for", "speaks_against", "half_life", "same", "across", "cap")
# Words that were kept before the engine had a word of its own for the same.
_ELSEWHERE = {Source.PREPARATION: ledger.Source.PREPARATION}

_FOR = gettext_noop("what speaks for it has a ratio of 1 or more, not %(value)s")
_AGAINST = gettext_noop("what speaks against it has a ratio of 1 or less, not %(value)s")


@dataclass(frozen=True, slots=True)
class Line:
    """One source of the table, as a page shows it.

    Attributes:
        worth: What is used.
        table: What the table has.
        own: What the person set, or None.
    """

    source: Source
    worth: Worth
    table: Worth
    own: OwnWorth | None

    @property
    def basis(self) -> str:
        """What the table's numbers rest on."""
        return _(self.table.basis)


def in_engine(source: str) -> ledger.Source:
    """Return the engine's word for a source: the one place where the two meet."""
    kept = Source(source)
    return _ELSEWHERE.get(kept) or ledger.Source(kept.value)


def kept_as(source: ledger.Source) -> Source:
    """Return the word that a source is kept by."""
    return next(kept for kept in Source if in_engine(kept) is source)


def worths_of(person: Person) -> Worths:
    """Return the table with the person's own numbers in it, by one query."""
    return _table_with(own_worths(person).values())


def own_worths(person: Person) -> dict[Source, OwnWorth]:
    """Return what the person set, by source."""
    return {Source(own.source): own for own in OwnWorth.objects.for_person(person)}


def lines(person: Person) -> list[Line]:
    """Return the whole table, in the order of the model."""
    own = own_worths(person)
    worths = _table_with(own.values())
    return [
        Line(source, worths[in_engine(source)], WORTHS[in_engine(source)], own.get(source))
        for source in Source
    ]


def set_worth(person: Person, source: Source, *, why: str = "", **numbers: float) -> OwnWorth:
    """Use the person's own numbers in place of the table's; a second call replaces.

    `numbers` are those of a `Worth`, all but what they rest on.

    Raises:
        RatioError: One of them is not a number that can be.
    """
    worth = Worth(
        speaks_for=numbers["speaks_for"],
        speaks_against=numbers["speaks_against"],
        half_life=numbers["half_life"],
        same=numbers["same"],
        across=numbers["across"],
        cap=numbers["cap"],
    )
    if worth.speaks_for < 1:
        raise RatioError(_FOR, value=worth.speaks_for)
    if worth.speaks_against > 1:
        raise RatioError(_AGAINST, value=worth.speaks_against)
    own = OwnWorth.objects.for_person(person).filter(source=source).first()
    own = own or OwnWorth(owner=person, source=source)
    for name in _NUMBERS:
        setattr(own, name, getattr(worth, name))
    own.why = why
    with history.change(person, Change.Verb.EDITED, label=_label(source)) as step:
        if own.pk is None:
            step.add(own)
        else:
            step.save(own)
    return own


def back_to_table(person: Person, source: Source) -> None:
    """Use the table's numbers again; where they are used already, nothing happens."""
    own = OwnWorth.objects.for_person(person).filter(source=source)
    with history.change(person, Change.Verb.REMOVED, label=_label(source)) as step:
        step.remove(*own)


def numbers_of(worth: Worth) -> dict[str, float]:
    """Return the numbers of a worth by their names, without what they rest on."""
    return {name: value for name, value in asdict(worth).items() if name in _NUMBERS}


def _table_with(own: Iterable[OwnWorth]) -> Worths:
    changed = {in_engine(each.source): worth for each in own if (worth := _changed(each))}
    return {**WORTHS, **changed}


def _changed(own: OwnWorth) -> Worth | None:
    """Return the person's numbers, or None where a row from elsewhere holds what cannot be."""
    try:
        return Worth(*(getattr(own, name) for name in _NUMBERS))
    except RatioError:
        return None


def _label(source: Source) -> str:
    return _("What it is worth: %(source)s") % {"source": source.label}
