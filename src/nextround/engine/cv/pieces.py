"""The lines that head an entry, taken apart into the pieces that may be its fields."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from nextround.engine.cv.dated import Dated
from nextround.engine.cv.dates import Period, periods_in
from nextround.engine.cv.entries import Entry
from nextround.engine.cv.labels import labelled, role_of_label
from nextround.engine.cv.layout import Run
from nextround.engine.cv.letters import folded
from nextround.engine.cv.lines import Line, Segment, is_same_paragraph, without_bullet
from nextround.engine.cv.traits import Traits, traits_of

_SEPARATOR = re.compile(r" (?:[|•·‖–—―/►»-]|::) | ?[|‖•·] ?| ?[–—] (?=[A-ZÀ-Þ])")
_EDGES = " \t,;|:·•‖–—-―/►»،"
_BRACKETED = re.compile(r"^(.{2,80}?) ?\(([^()]{2,60})\)$")
# Words between a title and an employer, where each has a look of its own.
_AT = re.compile(r"^(?:at|bei|beim|chez|presso|bij|hos)(?: (?=[^\W\da-zà-ÿ])|$)")
_SHORT_ITEM = 7
# Of a letter's size, between two words that do not belong together.
_APART = 0.6
PLACE = "place"


@dataclass(frozen=True)
class Piece:
    """Words of an entry's head that may be one of its fields.

    Attributes:
        order: Its place among the pieces of the entry, from 0.
        look: How its words look, and whether they stand at the far side.
        role: What a label or its place says it is: name, organisation, place; empty: nothing.
    """

    text: str
    order: int
    look: tuple[object, ...]
    segment: Segment
    role: str = ""

    @property
    def traits(self) -> Traits:
        """What its words are like."""
        return traits_of(self.text)


@dataclass(frozen=True)
class Head:
    """An entry with its head in pieces.

    Attributes:
        told: Lines of the head that tell of the entry rather than name it.
        sure: How sure it is that the section holds entries of this kind, 0 to 1.
    """

    entry: Entry
    pieces: tuple[Piece, ...]
    told: tuple[Line, ...]
    sure: float = 1.0


def head_of(entry: Entry, *, sure: float = 1.0) -> Head:
    """Return an entry with the pieces of its head, without its date and how long it lasted."""
    told = tuple(line for line in entry.head if _tells(line, entry))
    texts: list[tuple[str, tuple[object, ...], Segment]] = []
    roles: list[tuple[str, str, Segment]] = []
    for line in entry.head:
        date = entry.date if line is entry.dated_line else None
        role, value = _label_of(line)
        if role:
            roles += [(value, role, line.segments[-1])] if value else []
            continue
        skip = 1 if line in told else 0
        if line.beside and len(line.segments) > 1 and date is None and not skip:
            # In the rail of dates, what is no date says where.
            roles.append((line.main.text, PLACE, line.main))
            skip = 1
        for at in range(skip, len(line.segments)):
            texts += _split(line, at, date=date)
    pieces = [
        Piece(text, order, look, segment)
        for order, (text, look, segment) in enumerate(_joined(texts))
    ]
    pieces += [
        Piece(text, len(pieces) + at, (role,), segment, role)
        for at, (text, role, segment) in enumerate(roles)
    ]
    return Head(entry, tuple(pieces), told, sure)


def _label_of(line: Line) -> tuple[str, str]:
    """Return the role and the words of a line with a label, no words where they are a date."""
    if len(line.segments) > 1:
        role = role_of_label(without_bullet(line.segments[0].text))
        value = " ".join(segment.text for segment in line.segments[1:])
    else:
        role, value = labelled(without_bullet(line.text))
    return role, (value if role in {"name", "organisation"} else "")


def _tells(line: Line, entry: Entry) -> bool:
    """Tell whether a line of the head is an item of the text, with the date beside it."""
    if not line.item or len(line.segments) < 2 or line is entry.head[0]:
        return False
    traits = traits_of(line.main.text)
    names = traits.degree >= 1 or traits.title >= 1
    return len(line.main.text.split()) > _SHORT_ITEM or not (names or line is entry.dated_line)


def _split(
    line: Line, at: int, *, date: Dated | None
) -> Iterator[tuple[str, tuple[object, ...], Segment]]:
    segment = line.segments[at]
    if date is not None and date.segment == at and date.alone:
        return
    runs: Sequence[Run] | None = segment.runs
    if date is not None and date.segment == at:
        runs = _without_date(segment.runs)
    if runs is None:
        assert date is not None
        for part in (part for text in (date.before, date.after) for part in _parted(text)):
            yield part, _look(segment.runs[0], at), segment
        return
    for group in _by_look(runs):
        text = _text(segment, group)
        if at == 0:
            text = without_bullet(text)
        for part in _parted(text):
            yield part, _look(group[0], at), segment


def _without_date(runs: Sequence[Run]) -> list[Run] | None:
    """Return runs with a bar in the place of the date; None where it does not lie in one run."""
    found = [(run, periods_in(run.text)) for run in runs]
    if sum(len(periods) for _, periods in found) != 1:
        return None
    return [_barred(run, periods[0]) if periods else run for run, periods in found]


def _barred(run: Run, period: Period) -> Run:
    before, after = run.text[: period.begin], run.text[period.stop :]
    return replace(run, text=f"{before.rstrip(_EDGES + '(')} | {after.lstrip(_EDGES + ')')}")


def _text(segment: Segment, runs: Sequence[Run]) -> str:
    if tuple(runs) == segment.runs:
        return segment.text
    return Segment(tuple(runs), segment.page, 0, 0, 0, 0).text


def _look(run: Run, at: int) -> tuple[object, ...]:
    return run.size, run.bold, run.italic, run.colour, at > 0


def _by_look(runs: Sequence[Run]) -> Iterator[list[Run]]:
    together: list[Run] = []
    for run in runs:
        if together and _changes(together[-1], run):
            yield together
            together = []
        together.append(run)
    if together:
        yield together


def _changes(before: Run, run: Run) -> bool:
    if not any(sign.isalnum() for sign in before.text + run.text) or len(run.text.strip()) < 2:
        return False
    # Raised letters and first capitals are of another size within one name.
    closed = abs(run.left - before.right) < 0.1 * run.size and not before.text.endswith(" ")
    if closed and before.text.rstrip()[-1:].isalnum() and run.text[:1].isalnum():
        return False
    if run.left - before.right > _APART * run.size:
        return True
    return (before.bold, before.italic) != (run.bold, run.italic) or (
        before.colour != run.colour or abs(before.size - run.size) > 0.8
    )


def _parted(text: str) -> Iterator[str]:
    for part in _SEPARATOR.split(text):
        kept = _AT.sub("", part.strip(_EDGES))
        if not any(sign.isalnum() for sign in kept):
            continue
        bracketed = _BRACKETED.match(kept)
        if bracketed and _names_another(bracketed.group(2)):
            yield bracketed.group(1)
            yield bracketed.group(2)
        elif kept[0] == "(" and kept[-1] == ")" and kept.count("(") == 1:
            yield kept[1:-1]
        else:
            yield kept


def _names_another(text: str) -> bool:
    traits = traits_of(text)
    return traits.school >= 1 or traits.organisation >= 1 or traits.place >= 1 or traits.duration


def _joined(
    texts: list[tuple[str, tuple[object, ...], Segment]],
) -> Iterator[tuple[str, tuple[object, ...], Segment]]:
    """Yield the pieces, one that runs over the end of a line as one."""
    waiting: tuple[str, tuple[object, ...], Segment] | None = None
    for text, look, segment in texts:
        if waiting is not None and _runs_over(waiting, text, look, segment):
            waiting = (f"{waiting[0]}{_tie(waiting)}{text}", look, waiting[2])
            continue
        if waiting is not None:
            yield waiting
        waiting = (text, look, segment)
    if waiting is not None:
        yield waiting


def _runs_over(
    waiting: tuple[str, tuple[object, ...], Segment],
    text: str,
    look: tuple[object, ...],
    segment: Segment,
) -> bool:
    before = waiting[2]
    if is_same_paragraph(before, segment) and waiting[1] == look and segment is not before:
        return True
    if waiting[1] != look or segment is before or segment.top <= before.top + 1:
        return False
    if before.runs[-1].paragraph and segment.runs[0].paragraph:
        return False  # the file itself says where paragraphs end
    end = before.text.rstrip()
    return end.endswith((",", "-", "&", "/")) or folded(end).endswith(
        (" and", " of", " und", " et", " y", " de", " für")
    )


def _tie(waiting: tuple[str, tuple[object, ...], Segment]) -> str:
    return ", " if waiting[2].text.rstrip().endswith(",") else " "
