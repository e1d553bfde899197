"""What holds at one place of a rich text file: the look of letters, the form of paragraphs."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from nextround.formats.read.flow import Align, Form, Look, Stop

USUAL_LOOK = Look(size=12.0)
_MOST_STOPS = 50


@dataclass(frozen=True, slots=True)
class RtfForm(Form):
    """How a paragraph stands, whether in a table, and how the next tab stop is to align."""

    in_table: bool = False
    stop_align: Align = "left"


@dataclass(frozen=True, slots=True)
class Group:
    """What holds until the group ends.

    Attributes:
        fallback: How many characters stand after each Unicode one, for readers that know none.
        skipped: Whether what is in it is not shown.
        order: Whether it holds what a field is to compute.
    """

    look: Look = USUAL_LOOK
    form: RtfForm = field(default_factory=RtfForm)
    font: int = -1
    fallback: int = 1
    link: str = ""
    skipped: bool = False
    starred: bool = False
    order: bool = False
    band: str = ""


def points(number: int | None) -> float:
    """Return twentieths of a point as points, kept to what a page can hold."""
    return min(max((number or 0) / 20, -1_000.0), 2_000.0)


def is_on(number: int | None) -> bool:
    """Return whether a word that turns something on does, or turns it off by a 0."""
    return number is None or number != 0


def _stopped(form: RtfForm, number: int | None) -> RtfForm:
    if len(form.stops) == _MOST_STOPS:
        return form
    stops = {*form.stops, Stop(points(number), form.stop_align)}
    in_order = tuple(sorted(stops, key=lambda stop: stop.place))
    return replace(form, stops=in_order, stop_align="left")


FORMS: dict[str, Callable[[RtfForm, int | None], RtfForm]] = {
    "intbl": lambda form, _: replace(form, in_table=True),
    "ls": lambda form, number: replace(form, item=is_on(number)),
    "outlinelevel": lambda form, number: replace(form, heading=min(number or 0, 8) + 1),
    "li": lambda form, number: replace(form, indent=points(number)),
    "fi": lambda form, number: replace(form, first=points(number)),
    "qc": lambda form, _: replace(form, align="center"),
    "qr": lambda form, _: replace(form, align="right"),
    "ql": lambda form, _: replace(form, align="left"),
    "tqr": lambda form, _: replace(form, stop_align="right"),
    "tqc": lambda form, _: replace(form, stop_align="center"),
    "tx": _stopped,
    "sb": lambda form, number: replace(form, above=max(points(number), 0.0)),
    "sa": lambda form, number: replace(form, below=max(points(number), 0.0)),
}
