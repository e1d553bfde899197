"""The columns of the board: the fixed kinds of stage, renamed or hidden, and one's own."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Max, QuerySet
from django.utils.translation import gettext as _

from nextround.apps.core import history
from nextround.apps.core.history import Change
from nextround.apps.core.models import Person
from nextround.apps.openings.choices import ENDINGS, STEPS, Stage
from nextround.apps.openings.models import Event, Opening, OwnStage
from nextround.apps.openings.services import OpeningError

__all__ = ["Column", "OwnStage", "columns", "names", "own_stages"]

# More columns than this no board can show.
_MOST = 20


@dataclass(frozen=True, slots=True)
class Column:
    """One column: a fixed kind of stage, or a stage of the person's own within it.

    Attributes:
        key: Its name in an address: "interview", or "interview.12" for one's own.
        own: The row behind it, or None for a kind as it comes.
    """

    key: str
    kind: Stage
    name: str
    hidden: bool = False
    own: OwnStage | None = None

    @property
    def own_stage(self) -> OwnStage | None:
        """The stage that an opening moved here belongs to, within the kind."""
        return None if self.own is None or self.own.fixed else self.own

    @property
    def place(self) -> tuple[str, int | None]:
        """What an opening in this column has as stage and own stage."""
        return self.kind.value, self.own_stage.pk if self.own_stage else None


@dataclass(frozen=True, slots=True)
class TrackStep:
    """One step of the track on an opening's page."""

    column: Column
    done: bool
    here: bool


def columns(person: Person) -> list[Column]:
    """Return every column in order, hidden ones too."""
    rows = list(own_stages(person))
    return [column for kind in STEPS for column in _columns_of(kind, rows)]


def column(person: Person, key: str) -> Column:
    """Return the column of this key.

    Raises:
        OpeningError: There is none.
    """
    found = next((each for each in columns(person) if each.key == key), None)
    if found is None:
        raise OpeningError(_("There is no such stage any more. Choose one from the list."))
    return found


def track(opening: Opening, steps: Sequence[Column], *, events: Iterable[Event]) -> list[TrackStep]:
    """Return the columns of an opening's track, with the one that it stands at or ended at.

    `steps` are all columns of its owner; those hidden are left out, but for the one it stands
    at. `events` are those that count, which say in what stage of the owner's own it ended.
    """
    place = _place(opening, events)
    at = next((i for i, each in enumerate(steps) if each.place == place), 0)
    return [
        TrackStep(each, done=i < at, here=i == at)
        for i, each in enumerate(steps)
        if i == at or not each.hidden
    ]


def own_stages(person: Person) -> QuerySet[OwnStage]:
    """Return what the person renamed, hid or added."""
    return OwnStage.objects.for_person(person)


def names(person: Person) -> Mapping[str | int, str]:
    """Return what each stage is called: by kind, and by id for the person's own."""
    return names_in(columns(person))


def names_in(some: Iterable[Column]) -> Mapping[str | int, str]:
    """Return what each stage is called, given every column of a person."""
    fixed: dict[str | int, str] = {stage.value: str(stage.label) for stage in Stage}
    for each in some:
        fixed[each.own_stage.pk if each.own_stage else each.kind.value] = each.name
    return fixed


def led_to(person: Person, events: Iterable[int]) -> dict[int, str]:
    """Return where each of these moves led, as the person calls it; notes led nowhere."""
    called = names(person)
    moves = Event.objects.for_person(person).filter(pk__in=events).exclude(stage="")
    return {move.pk: called[move.own_stage_id or move.stage] for move in moves}


def rename(person: Person, kind: str, *, name: str, hidden: bool) -> None:
    """Call the column of a fixed kind something else, or hide it while it is empty.

    The name it came with brings the column back as it was.
    """
    row = own_stages(person).filter(kind=kind, fixed=True).first()
    as_it_was = name in {"", str(Stage(kind).label)} and not hidden
    with history.change(person, Change.Verb.EDITED, label=name or str(Stage(kind).label)) as step:
        if as_it_was:
            step.remove(*([row] if row else []))
        elif row is None:
            step.add(OwnStage(owner=person, kind=kind, fixed=True, name=name, hidden=hidden))
        else:
            row.name, row.hidden = name, hidden
            step.save(row)


def add(person: Person, *, kind: str, name: str) -> OwnStage:
    """Add a stage of one's own, after the others of its kind.

    Raises:
        OpeningError: There is one of that name, or there are too many.
    """
    rows = own_stages(person)
    _refuse_second(rows.filter(kind=kind), name)
    if rows.count() >= _MOST:
        raise OpeningError(_("A board with more stages than this cannot be read. Remove one."))
    last = rows.filter(kind=kind, fixed=False).aggregate(last=Max("position"))["last"]
    row = OwnStage(owner=person, kind=kind, name=name, position=0 if last is None else last + 1)
    with history.change(person, Change.Verb.ADDED, label=name) as step:
        step.add(row)
    return row


def edit(row: OwnStage, *, name: str, hidden: bool) -> None:
    """Rename or hide a stage of one's own.

    Raises:
        OpeningError: There is another of that name.
    """
    _refuse_second(own_stages(row.owner).filter(kind=row.kind).exclude(pk=row.pk), name)
    row.name, row.hidden = name, hidden
    with history.change(row.owner, Change.Verb.EDITED, row) as step:
        step.save(row)


def shift(row: OwnStage, *, later: bool) -> None:
    """Move a stage of one's own one place among those of its kind."""
    rows = list(own_stages(row.owner).filter(kind=row.kind, fixed=False))
    at = next(i for i, each in enumerate(rows) if each.pk == row.pk)
    to = min(max(at + (1 if later else -1), 0), len(rows) - 1)
    rows.insert(to, rows.pop(at))
    with history.change(row.owner, Change.Verb.EDITED, row) as step:
        for position, each in enumerate(rows):
            each.position = position
            step.save(each)


def remove(row: OwnStage) -> None:
    """Remove a stage of one's own; its openings stay, in the column of its kind."""
    with history.change(row.owner, Change.Verb.REMOVED, row) as step:
        step.remove(row)


def name_of(opening: Opening, called: Mapping[str | int, str]) -> str:
    """Return what the opening's stage is called, by the `names` of its owner."""
    own = None if opening.stage in ENDINGS else opening.own_stage_id
    return called.get(own, "") if own and own in called else called[opening.stage]


def _place(opening: Opening, events: Iterable[Event]) -> tuple[str, int | None]:
    """Return the place of the column where the opening stands, or stood when it ended."""
    if opening.stage not in ENDINGS:
        return opening.stage, opening.own_stage_id
    last = [event for event in events if event.stage == opening.reached][-1:]
    return opening.reached, last[0].own_stage_id if last else None


def _refuse_second(others: QuerySet[OwnStage], name: str) -> None:
    if others.filter(name__iexact=name).exists():
        raise OpeningError(_("There is a stage of this name already."))


def _columns_of(kind: Stage, rows: list[OwnStage]) -> list[Column]:
    """Return the column of a fixed kind, and the person's own within it."""
    mine = [row for row in rows if row.kind == kind]
    fixed = next((row for row in mine if row.fixed), None)
    name = fixed.name if fixed else str(kind.label)
    hidden = fixed.hidden if fixed else False
    own = [
        Column(f"{kind.value}.{row.pk}", kind, row.name, row.hidden, row)
        for row in mine
        if not row.fixed
    ]
    return [Column(kind.value, kind, name, hidden, fixed), *own]
