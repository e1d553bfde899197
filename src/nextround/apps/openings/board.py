"""The board: the openings in play by column, each column in pieces."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, F, Min, OrderBy, OuterRef, Q, QuerySet, Subquery, Window
from django.db.models.functions import RowNumber

from nextround.apps.core.models import Person
from nextround.apps.openings import stages
from nextround.apps.openings.choices import ENDINGS, STEPS, Stage
from nextround.apps.openings.models import Interview, Opening
from nextround.apps.openings.stages import Column

# How many cards of a column come at first, and with each further piece.
PIECE = 10
# Shown even while nothing is in them.
_ALWAYS = {Stage.SAVED, Stage.APPLIED, Stage.SCREEN, Stage.INTERVIEW, Stage.OFFER}


@dataclass(frozen=True, slots=True)
class Pile:
    """One column with the cards of one piece of it.

    Attributes:
        count: How many openings are in the column altogether.
        start: How many cards came before this piece.
        is_spare: Whether it is shown only while a card is being moved.
    """

    column: Column
    cards: list[Opening]
    count: int
    start: int = 0

    @property
    def is_spare(self) -> bool:
        """Whether the column matters only as a place to move to."""
        usual = self.column.own_stage is not None or self.column.kind in _ALWAYS
        return not self.count and (self.column.hidden or not usual)

    @property
    def next_start(self) -> int | None:
        """Where the next piece begins; None where this is the last."""
        return self.start + len(self.cards) if self.more else None

    @property
    def more(self) -> int:
        """How many cards come after this piece."""
        return self.count - self.start - len(self.cards)


def piles(person: Person, *, now: datetime) -> list[Pile]:
    """Return every column with its first cards: three queries, however much there is."""
    counts: dict[tuple[str, int | None], int] = {
        (row["stage"], row["own_stage"]): row["count"]
        for row in _on_board(person)
        .order_by()
        .values("stage", "own_stage")
        .annotate(count=Count("pk"))
    }
    numbered = _on_board(person).annotate(
        number=Window(RowNumber(), partition_by=[F("stage"), F("own_stage")], order_by=_order())
    )
    first = numbered.filter(number__lte=PIECE).order_by().values("pk")
    by_place: dict[tuple[str, int | None], list[Opening]] = {}
    for opening in cards(person, now=now).filter(pk__in=first):
        by_place.setdefault((opening.stage, opening.own_stage_id), []).append(opening)
    return [
        Pile(column, by_place.get(column.place, []), counts.get(column.place, 0))
        for column in stages.columns(person)
    ]


def pile(person: Person, column: Column, *, start: int, now: datetime) -> Pile:
    """Return a further piece of one column."""
    kind, own = column.place
    found = cards(person, now=now).filter(stage=kind, own_stage=own)
    return Pile(column, list(found[start : start + PIECE]), found.count(), start)


def cards(person: Person, *, now: datetime) -> QuerySet[Opening]:
    """Return what is in play or accepted, each with its next interview, the nearest date first."""
    return with_next_interview(_on_board(person), now=now).order_by(*_order())


def with_next_interview(found: QuerySet[Opening], *, now: datetime) -> QuerySet[Opening]:
    """Add `next_interview`, the start of the next one to come; leave long texts out."""
    # Not by owner, because each row asks for its own opening, which is the person's.
    coming = (
        Interview._base_manager.filter(opening=OuterRef("pk"), starts_at__gte=now)
        .order_by()
        .values("opening")
        .annotate(first=Min("starts_at"))
        .values("first")
    )
    return found.annotate(next_interview=Subquery(coming)).defer("posting", "notes")


def ended(person: Person) -> QuerySet[Opening]:
    """Return what ended without the job and is not out of sight, the latest first."""
    found = Opening.objects.for_person(person).filter(stage__in=ENDINGS, archived_on=None)
    return found.defer("posting", "notes")


def count_out_of_sight(person: Person) -> int:
    """Return how many openings were put out of sight."""
    return Opening.objects.for_person(person).filter(~Q(archived_on=None)).count()


def _on_board(person: Person) -> QuerySet[Opening]:
    return Opening.objects.for_person(person).filter(stage__in=STEPS, archived_on=None)


def _order() -> tuple[OrderBy, ...]:
    return F("next_on").asc(nulls_last=True), F("stage_on").desc(), F("pk").desc()
