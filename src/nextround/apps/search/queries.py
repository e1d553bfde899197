"""Questions to everything a person wrote down: what holds these words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from itertools import chain
from operator import and_, or_

from django.core.exceptions import ObjectDoesNotExist
from django.db.models import Q, QuerySet

from nextround.apps.coaching import asking
from nextround.apps.core.models import OwnedModel, Person
from nextround.apps.lessons import queries as lessons
from nextround.apps.openings.models import Opening
from nextround.apps.plan import weeks
from nextround.apps.plan.models import Action
from nextround.apps.search import index, wanted
from nextround.apps.search.sources import SOURCES, Kind, Source
from nextround.apps.search.wanted import Part, Piece

__all__ = ["Hit", "Kind", "Page", "Part", "found", "goes_by", "reached"]


@dataclass(frozen=True, slots=True)
class Page:
    """What a hit leads to: the name of a model ("opening"), and the row's id."""

    name: str
    row: int


@dataclass(frozen=True, slots=True)
class Hit:
    """One row that holds what was looked for.

    Attributes:
        heading: What the row is called, parted at what was looked for.
        opening: The opening it belongs to, unless that is what it is called.
        excerpt: What stands around the first place in its longer texts.
    """

    kind: Kind
    heading: list[Part]
    opening: Opening | None
    on: date | None
    excerpt: list[Part]
    page: Page


def found(person: Person, typed: str, *, most: int = 50) -> list[Hit]:
    """Return what holds every word that was typed, the best first.

    A word may be the beginning of one; what stands in quotation marks is looked for as it is.
    """
    pieces = wanted.pieces(typed)
    if not pieces:
        return []
    entries = _asked(person, pieces, by_index=_by_index(pieces), source=None, most=most)
    return _shown(person, entries, pieces)


def reached(person: Person, typed: str, *, most: dict[Kind, int]) -> dict[Kind, list[Hit]]:
    """Return the best hits of some kinds apart, at most so many of each."""
    pieces = wanted.pieces(typed)
    if not pieces:
        return {kind: [] for kind in most}
    by_kind = {source.kind: source for source in SOURCES}
    by_index = _by_index(pieces)
    asked = [
        _asked(person, pieces, by_index=by_index, source=by_kind[kind], most=n)
        for kind, n in most.items()
    ]
    hits = _shown(person, list(chain.from_iterable(asked)), pieces)
    return {kind: [hit for hit in hits if hit.kind == kind] for kind in most}


def goes_by(words: str, typed: str) -> bool:
    """Return whether something that goes by these words is meant: each begins one of them."""
    pieces = wanted.pieces(typed)
    return bool(pieces) and wanted.begins_words(words, pieces)


Entry = tuple[Source, int]


def _by_index(pieces: Sequence[Piece]) -> bool:
    """Return whether the index can be asked: there is one, and it knows such a script."""
    return not wanted.has_no_gaps(pieces) and index.is_usable()


def _asked(
    person: Person, pieces: Sequence[Piece], *, by_index: bool, source: Source | None, most: int
) -> list[Entry]:
    """Ask the index, or the rows themselves."""
    if not by_index:
        return _in_rows(person, pieces, sources=[source] if source else SOURCES, most=most)
    return index.entries(wanted.expression(pieces), owner=person.pk, source=source, most=most)


def _in_rows(
    person: Person, pieces: Sequence[Piece], *, sources: Iterable[Source], most: int
) -> list[Entry]:
    """Look for the pieces anywhere in the rows, without an index: titles first, then the latest.

    This is the way on PostgreSQL too, where it knows no beginnings of words and no accents.
    """
    named: list[Entry] = []
    besides: list[Entry] = []
    for source in sources:
        rows = _rows(person, source).filter(_holds((*source.title, *source.body), pieces))
        in_title = _holds(source.title, pieces) if source.title else Q(pk=None)
        by_title = set(rows.filter(in_title).order_by("-pk").values_list("pk", flat=True)[:most])
        latest = rows.exclude(in_title).order_by("-pk").values_list("pk", flat=True)[:most]
        named += [(source, pk) for pk in sorted(by_title, reverse=True)]
        besides += [(source, pk) for pk in latest]
    return [*named, *besides][:most]


def _holds(fields: Iterable[str], pieces: Sequence[Piece]) -> Q:
    """Return the condition that each piece stands in one of the fields."""
    return reduce(
        and_,
        (reduce(or_, (Q(**{f"{f}__icontains": piece.words}) for f in fields)) for piece in pieces),
    )


def _rows(person: Person, source: Source) -> QuerySet[OwnedModel]:
    return source.model.objects.for_person(person)


def _shown(person: Person, entries: Sequence[Entry], pieces: Sequence[Piece]) -> list[Hit]:
    """Fetch the rows of the entries and say what is to be seen of each, in their order.

    The rows are asked for once more by their owner; an entry whose row is gone falls out.
    """
    rows: dict[Entry, OwnedModel] = {}
    for source in dict.fromkeys(source for source, _ in entries):
        ids = [pk for which, pk in entries if which == source]
        kept = _rows(person, source).select_related(*source.fetched_along).in_bulk(ids)
        rows |= {(source, pk): row for pk, row in kept.items()}
    there = _subjects_among(person, rows.values())
    return [_hit(entry[0], rows[entry], pieces, there=there) for entry in entries if entry in rows]


def _subjects_among(person: Person, rows: Iterable[OwnedModel]) -> set[Page]:
    """Return the pages of what actions are about and that is still there."""
    actions = [row for row in rows if isinstance(row, Action)]
    about = {(row.subject_kind, row.subject_id or 0) for row in actions}
    found = set()
    for kind, kept in (
        ("debrief", lessons.debriefs(person)),
        ("opening", Opening.objects.for_person(person)),
        ("week", weeks.weeks(person)),
        ("review", asking.reviews(person)),
    ):
        ids = [pk for named, pk in about if named == kind]
        there = kept.filter(pk__in=ids).values_list("pk", flat=True)
        found |= {Page(kind, pk) for pk in there}
    return found


def _hit(source: Source, row: OwnedModel, pieces: Sequence[Piece], *, there: set[Page]) -> Hit:
    opening = _at(row, source.opening) if source.opening else None
    heading = str(_at(row, source.titled) or opening or row)
    texts = (wanted.excerpt(getattr(row, name), pieces) for name in source.body)
    on = _at(row, source.on)
    return Hit(
        kind=source.kind,
        heading=wanted.marked(heading, pieces),
        opening=opening if isinstance(opening, Opening) and str(opening) != heading else None,
        on=on if isinstance(on, date) else None,
        excerpt=next(filter(None, texts), []),
        page=_page(source, row, there),
    )


def _page(source: Source, row: OwnedModel, there: set[Page]) -> Page:
    if isinstance(row, Action):
        about = Page(row.subject_kind, row.subject_id or 0)
        return about if about in there else Page("action", row.pk)
    shown_by = _at(row, source.leads)
    leads = shown_by if isinstance(shown_by, OwnedModel) else row
    return Page(leads._meta.model_name or "", leads.pk)


def _at(row: object, path: str) -> object:
    """Follow a path of attributes; None where one of them leads to nothing."""
    for name in path.split(".") if path else ():
        try:
            row = getattr(row, name)
        except ObjectDoesNotExist:
            return None
        if row is None:
            return None
    return row
