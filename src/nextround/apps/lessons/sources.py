"""Every number that the models start from, as a page shows it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nextround.apps.lessons.priors import PRIORS, Mark, OwnPrior, Prior, Priors


@dataclass(frozen=True, slots=True)
class Row:
    """One number: what it is, its value and range, and where it comes from.

    Attributes:
        name: What tells it from others of the same meaning.
        origin: The source of the table's number, and how sure that is.
        own: Whether the person set it; then `table_value` to `table_high` say what the table
            has, and `why` what the person said of it.
    """

    key: str
    name: str
    meaning: str
    note: str
    value: str
    low: str
    high: str
    source: str
    origin: str
    mark: str
    own: bool
    table_value: str
    table_low: str
    table_high: str
    why: str


@dataclass(frozen=True, slots=True)
class Part:
    """Numbers that mean the same, of different stages or ways."""

    meaning: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The numbers that one part of the models rests on."""

    name: str
    title: str
    words: str
    parts: tuple[Part, ...]


# Which keys belong together, by how they start, in the order of the models.
_GROUPS = (
    (
        "sees",
        ("validity", "agreement", "ceiling"),
        gettext_lazy("How much a stage sees"),
        gettext_lazy("What one outcome tells rests on these: the less a stage sees, the less."),
    ),
    (
        "settled",
        ("settled",),
        gettext_lazy("Whether the place was gone beforehand"),
        gettext_lazy("The higher these are, the less a “no” says about you."),
    ),
    (
        "field",
        ("field",),
        gettext_lazy("How many people, where you do not know"),
        gettext_lazy("Used until you say how many of you there were."),
    ),
    (
        "start",
        ("run", "standing"),
        gettext_lazy("Several outcomes together, and where they start"),
        gettext_lazy("What is believed before any outcome, and how outcomes are put together."),
    ),
    (
        "weakness",
        ("weakness",),
        gettext_lazy("One weakness"),
        gettext_lazy("What a “no” can say about one thing that you did or did not do."),
    ),
    (
        "rates",
        ("rate",),
        gettext_lazy("How often people get on"),
        gettext_lazy("Out of all who come to a stage by the same way."),
    ),
    (
        "search",
        ("search",),
        gettext_lazy("A whole search"),
        gettext_lazy("How far the rates may be off for you, and how long answers take."),
    ),
    (
        "hours",
        ("hour",),
        gettext_lazy("What an hour does"),
        gettext_lazy("The least certain numbers of all; change them where you know better."),
    ),
)


def rows(priors: Priors) -> list[Row]:
    """Return the whole table, in the order of the models."""
    return [_row(priors.row(key)) for key in priors]


def rows_of(asked: Iterable[Prior]) -> list[Row]:
    """Return the numbers that a finding rests on."""
    return [_row(prior) for prior in asked]


def row(prior: Prior, own: OwnPrior | None = None) -> Row:
    """Return one number of the person's table."""
    return _row(prior, why=own.why if own is not None else "")


def groups(priors: Priors, own: dict[str, OwnPrior]) -> list[Group]:
    """Return the whole table by what it is for, with why the person set their own."""
    found = [
        Group(name, str(title), str(words), _parts_of(priors, own, starts=starts))
        for name, starts, title, words in _GROUPS
    ]
    return [group for group in found if group.parts]


def _parts_of(
    priors: Priors, own: dict[str, OwnPrior], *, starts: tuple[str, ...]
) -> tuple[Part, ...]:
    parts: dict[str, list[Row]] = {}
    for key in priors:
        if key.partition(".")[0] in starts:
            one = row(priors.row(key), own.get(key))
            parts.setdefault(one.meaning, []).append(one)
    return tuple(Part(meaning, _told_apart(rows)) for meaning, rows in parts.items())


def _told_apart(rows: list[Row]) -> tuple[Row, ...]:
    """Name rows of one meaning by what their keys do not share."""
    keys = [row.key.split(".") for row in rows]
    shared = 0
    while all(len(key) > shared + 1 and key[shared] == keys[0][shared] for key in keys):
        shared += 1
    names = [" ".join(key[shared:]).replace("-", " ") for key in keys]
    return tuple(replace(row, name=name) for row, name in zip(rows, names, strict=True))


def _row(prior: Prior, *, why: str = "") -> Row:
    table = PRIORS.row(prior.key)
    sure = _mark(table)
    return Row(
        key=prior.key,
        name=prior.key,
        meaning=_(prior.meaning),
        note=_(prior.note) if prior.note else "",
        value=f"{prior.value:g}",
        low=f"{prior.low:g}",
        high=f"{prior.high:g}",
        source=prior.source,
        # A source that calls itself our judgement does not need to be marked as that too.
        origin=prior.source if prior.source.startswith(sure) else f"{prior.source} · {sure}",
        mark=_mark(prior),
        own=prior.mark is Mark.YOURS,
        table_value=f"{table.value:g}",
        table_low=f"{table.low:g}",
        table_high=f"{table.high:g}",
        why=why,
    )


def _mark(prior: Prior) -> str:
    return {
        Mark.SEEN: _("read in the source"),
        Mark.SECONDARY: _("reported"),
        Mark.MEMORY: _("reported"),
        Mark.JUDGEMENT: _("our judgement"),
        Mark.YOURS: _("set by you"),
    }[prior.mark]
