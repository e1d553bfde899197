"""Suspicions as pages show them: in words, on a ruler, as a strip, and over time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nextround.apps.core.people import Person
from nextround.apps.lessons import ledger, ledger_words, worths
from nextround.apps.lessons import queries as lessons
from nextround.apps.lessons.choices import TYPED_IN, Source
from nextround.apps.lessons.evidence import Said
from nextround.apps.lessons.ledger import Lesson, Look, Point, Standing
from nextround.apps.openings import queries as openings
from nextround.apps.plan import queries as plans
from nextround.formats.write import belief

_MOST_OUTCOMES = 5
_ABOUT = "hypothesis"
# What these say is in the program's words.
_OURS = frozenset({Source.OUTCOME, Source.PREPARATION})
_GROUPS = {
    Standing.ESTABLISHED: (
        gettext_lazy("Settled"),
        gettext_lazy("Different people agree, and one of them looked closely. Worth practice."),
    ),
    Standing.CONFLICT: (
        gettext_lazy("In conflict"),
        gettext_lazy("Two who looked say different things. One more look tells most here."),
    ),
    Standing.OPEN: (
        gettext_lazy("Open"),
        gettext_lazy("There is not enough evidence either way."),
    ),
    Standing.RULED_OUT: (
        gettext_lazy("Ruled out"),
        gettext_lazy("Somebody looked and did not see it. You can let these go."),
    ),
    Standing.LET_GO: (gettext_lazy("Let go"), gettext_lazy("You need not think of these.")),
}


@dataclass(frozen=True, slots=True)
class Card:
    """One suspicion in a list.

    Attributes:
        mark: Where its chance lies on the ruler.
        planned: What is planned about it, the earliest, or None.
    """

    pk: int
    title: str
    tag: str
    is_settled: bool
    chance: float
    mark: str
    strip: belief.Strip
    says: str
    planned: plans.Action | None
    let_go_on: date | None


@dataclass(frozen=True, slots=True)
class Group:
    """Suspicions that stand alike."""

    name: str
    title: str | Promise
    words: str | Promise
    cards: list[Card]


@dataclass(frozen=True, slots=True)
class Row:
    """One piece of evidence in a list."""

    said: Said
    source: str
    words: str
    is_quoted: bool
    weight: str
    opening: str


@dataclass(frozen=True, slots=True)
class Side:
    """What speaks for a suspicion, or against it: of outcomes the latest, and how many more."""

    rows: list[Row]
    more: int


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to learn more; what it brings can be written down where `is_typed_in`."""

    words: str
    source: Source
    minutes: int
    if_so: float
    if_not: float
    to_know: str

    @property
    def is_typed_in(self) -> bool:
        """Whether the person writes down what they were told."""
        return self.source in TYPED_IN


@dataclass(frozen=True, slots=True)
class Past:
    """What was believed over time, and on the day that is asked for."""

    on: date
    chance: float
    line: belief.Line | None
    points: tuple[Point, ...]


def groups(person: Person, *, on: date) -> list[Group]:
    """Return all suspicions, by where they stand."""
    beliefs = ledger.beliefs(person, on=on)
    made = cards(person, beliefs)
    found = []
    for standing, (title, words) in _GROUPS.items():
        alike = [card for card, one in zip(made, beliefs, strict=True) if one.standing is standing]
        if alike:
            found.append(Group(standing.value, title, words, alike))
    return found


def to_practise(person: Person, *, on: date) -> list[Card]:
    """Return what is settled or planned as cards, what is planned first, by its day."""
    every = cards(person, ledger.beliefs(person, on=on))
    wanted = [one for one in every if one.let_go_on is None and (one.is_settled or one.planned)]
    return sorted(wanted, key=lambda one: one.planned.due_on if one.planned else date.max)


def first_settled(beliefs: Sequence[Lesson]) -> str:
    """Return the likeliest weakness that is settled and not let go, or ""."""
    settled = [one for one in beliefs if one.standing is Standing.ESTABLISHED]
    return str(max(settled, key=lambda one: one.chance).hypothesis) if settled else ""


def keys(person: Person) -> dict[str, int]:
    """Return which of the library the person has, by its key, with its id."""
    rows = lessons.hypotheses(person).exclude(library_key="")
    return dict(rows.values_list("library_key", "pk"))


def cards(person: Person, beliefs: Sequence[Lesson]) -> list[Card]:
    """Return suspicions as cards, all drawn to one scale."""
    planned = planned_about(person)
    widest = max((abs(part.shift) for one in beliefs for part in one.parts), default=0.0)
    return [card(one, planned=planned, widest=widest) for one in beliefs]


def card(lesson: Lesson, *, planned: Mapping[int, plans.Action], widest: float) -> Card:
    """Return one suspicion as a card."""
    hypothesis = lesson.hypothesis
    parts = [(ledger_words.source(part), part.shift) for part in lesson.parts]
    return Card(
        pk=hypothesis.pk,
        title=str(hypothesis),
        tag=ledger_words.standing(lesson),
        is_settled=lesson.standing is Standing.ESTABLISHED,
        chance=lesson.chance,
        mark=belief.along(lesson.chance),
        strip=belief.strip(parts, widest=widest),
        says=ledger_words.next_sentence(lesson),
        planned=planned.get(hypothesis.pk),
        let_go_on=hypothesis.let_go_on,
    )


def planned_about(person: Person) -> dict[int, plans.Action]:
    """Return the earliest open plan about each suspicion, by its id."""
    found: dict[int, plans.Action] = {}
    for action in plans.actions(person).filter(subject_kind=_ABOUT, done_on=None):
        if action.subject_id is not None:
            found.setdefault(action.subject_id, action)
    return found


def sides(person: Person, lesson: Lesson) -> tuple[Side, Side]:
    """Return what speaks for a suspicion, and what against it, with the openings it comes from."""
    both = [_latest(lesson, speaks_for=True), _latest(lesson, speaks_for=False)]
    named = _openings_of(person, (one for said, _ in both for one in said))
    for_it, against_it = (Side([_row(one, named) for one in said], more) for said, more in both)
    return for_it, against_it


def _latest(lesson: Lesson, *, speaks_for: bool) -> tuple[list[Said], int]:
    """Return one side, of outcomes the latest, and how many more there are."""
    said = [one for one in lesson.typed if one.speaks_for is speaks_for]
    came = [one for one in lesson.outcomes if one.speaks_for is speaks_for]
    latest = sorted([*said, *came[:_MOST_OUTCOMES]], key=lambda one: one.on, reverse=True)
    return latest, max(0, len(came) - _MOST_OUTCOMES)


def _openings_of(person: Person, said: Iterable[Said]) -> dict[int, openings.Opening]:
    wanted = {one.opening for one in said if one.opening is not None}
    return openings.openings(person).defer("posting", "notes").in_bulk(wanted)


def _row(one: Said, named: Mapping[int, openings.Opening]) -> Row:
    return Row(
        one,
        source=str(one.source.label),
        words=ledger_words.says(one),
        is_quoted=one.source not in _OURS,
        weight=ledger_words.weight(one),
        opening=str(named.get(one.opening or 0, "")),
    )


def choices(lesson: Lesson) -> list[Choice]:
    """Return the ways to learn more, in words."""
    on_paper = ledger_words.is_on_paper(lesson)
    return [
        Choice(
            ledger_words.way(way, on_paper=on_paper),
            worths.kept_as(way.source),
            round(way.minutes),
            way.if_so,
            way.if_not,
            ledger_words.to_know(way),
        )
        for way in lesson.ways
    ]


def past(look: Look, *, on: date) -> Past:
    """Return the line of what was believed, with the day asked for on it."""
    points, chance = look.line, look.then
    drawn = None
    if len(points) > 1:
        drawn = belief.line(
            [(point.on, point.chance) for point in points],
            here=(on, chance),
            label=_("%(n)d in 100") % {"n": round(100 * chance)},
            named=lambda day: date_format(day, _("j M")),
        )
    return Past(on, chance, drawn, _telling(points))


def _telling(points: Sequence[Point]) -> tuple[Point, ...]:
    """Return the days that a table needs: where it moved by a hundredth, and the ends."""
    kept: list[Point] = []
    for point in points:
        if not kept or abs(point.chance - kept[-1].chance) >= 0.01 or point is points[-1]:
            kept.append(point)
    return tuple(kept)
