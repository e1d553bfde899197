"""What a reading rests on: the words on the page that a field was read from, and how surely."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from nextround.engine.career.facts import Fact, Origin
from nextround.engine.cv.layout import Layout
from nextround.engine.cv.lines import Line, Segment


@dataclass(frozen=True)
class Evidence:
    """Where one field was read, and how surely, 0 to 1."""

    segments: tuple[Segment, ...]
    sure: float


@dataclass(frozen=True)
class FoundFact:
    """A fact, with what each of its fields rests on, by its name in JSON Resume."""

    fact: Fact
    fields: Mapping[str, Evidence] = field(default_factory=dict)
    segments: tuple[Segment, ...] = ()


def segments_in(lines: Iterable[Line]) -> tuple[Segment, ...]:
    """Return the segments of some lines."""
    return tuple(segment for line in lines for segment in line.segments)


def origin_of(segments: Sequence[Segment], layout: Layout, *, file: str) -> Origin:
    """Return where words stand: their page, and the box around those on it as shares of it."""
    if not segments:
        return Origin(file)
    page = segments[0].page
    sheet = layout.pages[page - 1]
    runs = [run for segment in segments if segment.page == page for run in segment.runs]
    width, height = max(sheet.width, 1.0), max(sheet.height, 1.0)
    box = (
        _share(min(run.left for run in runs), width),
        _share(min(run.top for run in runs), height),
        _share(max(run.right for run in runs), width),
        _share(max(run.bottom for run in runs), height),
    )
    return Origin(file, page, " ".join(segment.text for segment in segments), box)


def _share(place: float, side: float) -> float:
    return round(min(1.0, max(0.0, place / side)), 4)
