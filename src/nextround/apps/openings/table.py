"""The table: openings filtered and sorted as asked, changed many at once, saved views."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain

from django.db.models import (
    Case,
    Expression,
    F,
    Min,
    OrderBy,
    OuterRef,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Coalesce, Concat, Replace, TruncDate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.openings import board, services
from nextround.apps.openings.choices import ENDINGS, IN_PLAY, STEPS, Stage
from nextround.apps.openings.folding import Folded, folded
from nextround.apps.openings.models import Event, Opening, SavedView
from nextround.apps.openings.services import OpeningError
from nextround.apps.openings.stages import Column

__all__ = ["SHOWN", "SORTS", "SavedView", "Wanted", "in_order", "order_of", "rows", "saved_views"]

SHOWN = ("play", "ended", "all", "archived")
# What a column of the table sorts by; ties fall to the latest.
SORTS = ("role", "employer", "stage", "next", "applied", "changed")
# Those among them that are no columns of the database.
_WORKED_OUT = {"role", "employer", "next", "applied"}
# One click should not change more than a person can look over.
MOST_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person wants to see in the table.

    Attributes:
        words: Words that must all stand in role, employer, place or tags.
        shown: One of `SHOWN`.
        stage: Key of a column, or an ending; "" for all.
        tag: A tag, or "".
        sort: One of `SORTS`.
        down: Whether the last comes first.
    """

    words: str = ""
    shown: str = "play"
    stage: str = ""
    tag: str = ""
    sort: str = "changed"
    down: bool = True


def rows(person: Person, wanted: Wanted, *, now: datetime) -> QuerySet[Opening]:
    """Return the openings wanted, in the order wanted, each with its next interview."""
    found = _shown(Opening.objects.for_person(person), wanted.shown).alias(named=_NAMED)
    for word in wanted.words.split():
        found = found.filter(named__folded__contains=word)
    if wanted.stage:
        found = found.filter(**_stage(wanted.stage))
    if wanted.tag:
        found = found.alias(all_tags=_ALL_TAGS).filter(all_tags__folded__contains=f",{wanted.tag},")
    return _sorted(board.with_next_interview(found, now=now), wanted)


def order_of(person: Person, wanted: Wanted, *, now: datetime) -> list[int]:
    """Return the ids of the openings wanted, in the order wanted."""
    found = rows(person, wanted, now=now)
    if wanted.sort not in _WORKED_OUT:
        return list(found.values_list("pk", flat=True))
    # With the key beside it, or the database works it out once more to sort by it.
    return [pk for pk, _ in found.values_list(*_SORTED_BY)]


def in_order(person: Person, ids: Iterable[int], *, now: datetime) -> list[Opening]:
    """Return the rows of these ids as `rows` has them, in this order."""
    ids = list(ids)
    openings = Opening.objects.for_person(person).filter(pk__in=ids).order_by()
    found = board.with_next_interview(openings, now=now).annotate(applied_on=_applied_on())
    by_id = {opening.pk: opening for opening in found}
    return [by_id[pk] for pk in ids if pk in by_id]


def applied_on(row: Opening) -> date | None:
    """Return the day a row of the table was first applied for, or None."""
    found: date | None = getattr(row, "applied_on", None)  # added by the query, not a field
    return found


def tags(person: Person) -> list[str]:
    """Return the tags in use, in order."""
    kept = Opening.objects.for_person(person).exclude(tags="").order_by()
    words = ",".join(kept.values_list("tags", flat=True).distinct())
    return sorted(split_tags(words), key=folded)


def split_tags(words: str) -> list[str]:
    """Return the single tags of what a person typed, each once, as first spelt."""
    once: dict[str, str] = {}
    for tag in filter(None, map(str.strip, words.split(","))):
        once.setdefault(folded(tag), tag)
    return list(once.values())


def move_all(openings: list[Opening], column: Column, *, on: date) -> int:
    """Move several openings at once, as one change; returns how many moved."""
    with _all_at_once(openings, Change.Verb.MOVED, label=column.name):
        moved = [
            services.move(opening, column.kind, on=on, own_stage=column.own_stage)
            for opening in openings
        ]
    return sum(event is not None for event in moved)


def end_all(openings: list[Opening], ending: str, *, on: date) -> int:
    """End several openings at once, as one change; returns how many ended."""
    with _all_at_once(openings, Change.Verb.MOVED, label=str(Stage(ending).label)):
        moved = [services.move(opening, ending, on=on) for opening in openings]
    return sum(event is not None for event in moved)


def tag_all(openings: list[Opening], words: str, *, on: date) -> int:
    """Give several openings the tags in `words`, besides those they have; returns how many.

    Raises:
        OpeningError: One of them has no room for more tags.
    """
    with _all_at_once(openings, Change.Verb.EDITED, label=words):
        changed = [
            _retag(opening, split_tags(f"{opening.tags},{words}"), on=on) for opening in openings
        ]
    return sum(changed)


def untag_all(openings: list[Opening], words: str, *, on: date) -> int:
    """Take the tags in `words` from several openings; returns how many had one."""
    gone = {folded(tag) for tag in split_tags(words)}
    with _all_at_once(openings, Change.Verb.EDITED, label=words):
        changed = [
            _retag(
                opening,
                [tag for tag in split_tags(opening.tags) if folded(tag) not in gone],
                on=on,
            )
            for opening in openings
        ]
    return sum(changed)


def archive_all(openings: list[Opening], *, on: date | None) -> int:
    """Put several openings out of sight, or with None back into it."""
    with _all_at_once(openings, Change.Verb.ARCHIVED, label=""):
        for opening in openings:
            services.archive(opening, on=on)
    return len(openings)


def remove_all(openings: list[Opening]) -> int:
    """Remove several openings, to be brought back by one click."""
    with _all_at_once(openings, Change.Verb.REMOVED, label=""):
        services.remove(*openings)
    return len(openings)


def saved_views(person: Person) -> QuerySet[SavedView]:
    """Return the views that the person named."""
    return SavedView.objects.for_person(person)


def save_view(person: Person, *, name: str, query: str) -> SavedView:
    """Keep a view under a name; the same name again replaces it."""
    view = saved_views(person).filter(name=name).first()
    with history.change(person, Change.Verb.ADDED, label=name) as step:
        if view is None:
            view = SavedView(owner=person, name=name, query=query)
            step.add(view)
        else:
            view.query = query
            step.save(view)
    return view


def remove_view(view: SavedView) -> None:
    """Forget a view."""
    with history.change(view.owner, Change.Verb.REMOVED, view) as step:
        step.remove(view)


# All that the filter looks through, so that a row is folded once.
_NAMED = Concat(
    "role", *chain.from_iterable((Value("\n"), f) for f in ("employer", "place", "tags"))
)
# A name that the query gives, so that it is no field of the model.
_SORTED_BY: tuple[str, ...] = ("pk", "sort_key")
# With a comma on either side of each tag, so that a whole one is found.
_ALL_TAGS = Concat(Value(","), Replace("tags", Value(", "), Value(",")), Value(","))
_APPLIED = [stage for stage in Stage if stage not in {Stage.SAVED, *ENDINGS}]


def _shown(found: QuerySet[Opening], shown: str) -> QuerySet[Opening]:
    if shown == "archived":
        return found.exclude(archived_on=None)
    found = found.filter(archived_on=None)
    if shown == "play":
        return found.filter(stage__in=IN_PLAY)
    return found.filter(stage__in=(Stage.ACCEPTED, *ENDINGS)) if shown == "ended" else found


def _stage(key: str) -> dict[str, object]:
    """Return the filter for a column's key; an ending has no own stages."""
    kind, _dot, own = key.partition(".")
    return {"stage": kind} if kind in ENDINGS else {"stage": kind, "own_stage": own or None}


def _sorted(found: QuerySet[Opening], wanted: Wanted) -> QuerySet[Opening]:
    found = found.annotate(applied_on=_applied_on())
    keys: dict[str, Expression | F] = {
        "role": Folded("role"),
        "employer": Folded("employer"),
        "stage": Case(*_RANKS, default=Value(len(Stage))),
        "next": Coalesce(TruncDate("next_interview"), F("next_on")),
        "applied": F("applied_on"),
        "changed": F("stage_on"),
    }
    by = OrderBy(F("sort_key"), descending=wanted.down, nulls_last=True)
    return found.annotate(sort_key=keys[wanted.sort]).order_by(by, "-stage_on", "-pk")


def _applied_on() -> Subquery:
    """Return the day an opening was first applied for, to annotate openings with."""
    # By owner too, though the opening says it all: so the index of the moves has the answer.
    applied = Event._base_manager.filter(
        owner=OuterRef("owner"), kind=Event.Kind.MOVED, opening=OuterRef("pk"), stage__in=_APPLIED
    )
    # The day under another name: one that the table has would be taken for it.
    return Subquery(applied.order_by().values("opening").annotate(day=Min("on")).values("day"))


def _retag(opening: Opening, tags: list[str], *, on: date) -> bool:
    """Write the tags of an opening; returns whether they changed."""
    words = ", ".join(tags)
    if len(words) > _MOST_TAGS:
        raise OpeningError(
            _("“%(what)s” has no room for more tags. Take one away first.") % {"what": opening}
        )
    return services.edit(opening, on=on, tags=words) is not None


_MOST_TAGS: int = Opening._meta.get_field("tags").max_length or 0
_RANKS = [When(stage=stage, then=Value(rank)) for rank, stage in enumerate((*STEPS, *ENDINGS))]


@contextmanager
def _all_at_once(openings: list[Opening], verb: str, *, label: str) -> Iterator[None]:
    """Open one change for several openings.

    Raises:
        OpeningError: None are chosen, or more than one click should change.
    """
    if not openings:
        raise OpeningError(_("Choose one or more openings first."))
    if len(openings) > MOST_AT_ONCE:
        raise OpeningError(
            _("These are more than %(most)s openings. Narrow the table down, then choose.")
            % {"most": MOST_AT_ONCE}
        )
    many = ngettext("%(count)s opening", "%(count)s openings", len(openings))
    what = many % {"count": len(openings)}
    with history.change(openings[0].owner, verb, label=f"{what}: {label}" if label else what):
        yield
