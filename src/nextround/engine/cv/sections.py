"""The sections of a CV: where each begins, by the look and the words of its heading."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from nextround.engine.cv.contact_words import tells_contact
from nextround.engine.cv.dates import periods_in
from nextround.engine.cv.letters import words_of
from nextround.engine.cv.lines import Line, Style
from nextround.engine.cv.section import Section, is_document_title, section_of

_LONGEST_HEADING = 60
_MOST_WORDS = 7
_BY_WORD = (
    Section.WORK,
    Section.EDUCATION,
    Section.SKILLS,
    Section.PROJECTS,
    Section.CERTIFICATES,
    Section.VOLUNTEERING,
    Section.LANGUAGES,
)


# How sure the kind of a section is whose heading nobody knows.
UNKNOWN = 0.4
_ABOUT, _LARGER = 3.0, 2.0
_HOLD_ENTRIES = frozenset({Section.WORK, Section.EDUCATION, Section.VOLUNTEERING})
_PLAIN = Style(10.0, bold=False, italic=False, capitals=False, colour="000000")


@dataclass(frozen=True, slots=True)
class Part:
    """The lines under one heading.

    Attributes:
        heading: Its line; None before the first heading of a column.
        sure: How sure it is that the section is of this kind, 0 to 1.
    """

    section: Section
    heading: Line | None
    lines: tuple[Line, ...]
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class _Looks:
    """How the headings and the rest of a CV look."""

    body: Style
    primary: Style | None
    per_flow: tuple[Style | None, ...]


def parts_of(flows: Sequence[Sequence[Line]]) -> list[Part]:
    """Return the parts of a CV in the order of reading."""
    looks = _looks(flows)
    parts: list[Part] = []
    for at, flow in enumerate(flows):
        primary = looks.per_flow[at] or looks.primary
        parts += _parts(flow, primary, looks)
    return parts


def _parts(flow: Sequence[Line], primary: Style | None, looks: _Looks) -> Iterator[Part]:
    may_be_unknown = primary != looks.body and _unknown_are_headings(flow, primary)
    counts = Counter(line.text for line in flow)
    heading: Line | None = None
    section, sure = Section.CONTACT, 0.5
    lines: list[Line] = []
    for line in (part for whole in flow for part in _parted(whole, primary)):
        # What stands before the first known heading is the person's name, until it is told how
        # to reach them.
        told = heading is not None or any(tells_contact(each.text) for each in lines)
        unknown = may_be_unknown and told
        found = _announced(line, primary, looks, unknown=unknown)
        again = counts[line.text] > 1
        if found is not None and _is_label(line, found[0], section, heading, again=again):
            found = None
        if found is None:
            # A line under a heading may be drawn with signs.
            lines += [line] if any(sign.isalnum() for sign in line.text) else []
            continue
        if heading is not None or lines:
            yield Part(section, heading, tuple(lines), sure)
        heading, lines = line, []
        section, sure = found
    if heading is not None or lines:
        yield Part(section, heading, tuple(lines), sure)


def _is_label(
    line: Line, found: Section, section: Section, heading: Line | None, *, again: bool
) -> bool:
    """Tell whether words that may head a section head a part of an entry: "Highlights", "Skills".

    They are no more prominent than the heading they stand under, and come again in other entries;
    or are a word of the section itself, as the name of a degree may be.
    """
    if heading is None or section not in _HOLD_ENTRIES or line.beside:
        return False
    mine, above = line.main.style, heading.main.style
    plainer = mine.size < above.size or (mine.heading > above.heading > 0)
    if found is section:
        return line.text != heading.text and (plainer or (mine == above and not mine.bold))
    return again and found not in _HOLD_ENTRIES and (plainer or mine == above)


def _parted(line: Line, primary: Style | None) -> Iterator[Line]:
    """Yield a line, a heading at its beginning apart from the words after it."""
    runs = line.main.runs
    first = runs[0].text.strip()
    apart = len(runs) > 1 and runs[0].bold and not runs[1].bold and section_of(first) is not None
    if not apart or primary is None or (runs[0].size, True) != (primary.size, primary.bold):
        yield line
        return
    if primary.colour != runs[0].colour or primary.capitals != first.isupper():
        yield line
        return
    head, rest = replace(line.main, runs=runs[:1]), replace(line.main, runs=runs[1:])
    yield replace(line, segments=(head,))
    yield replace(line, segments=(rest, *line.segments[1:]), above=0.5)


def _announced(
    line: Line, primary: Style | None, looks: _Looks, *, unknown: bool
) -> tuple[Section, float] | None:
    """Return the section that a line announces, and how surely; None: it is no heading."""
    if not _could_be_heading(line) or is_document_title(line.text):
        return None
    known = section_of(line.bare)
    if known is not None:
        return (known, 1.0) if _is_prominent(line, primary, looks) else None
    apart = line.above > 0.5 or line.main.style.size > looks.body.size + _LARGER
    if unknown and primary is not None and line.main.style == primary and apart:
        return _by_word(line.text) or (Section.OTHER, UNKNOWN)
    return None


def _by_word(text: str) -> tuple[Section, float] | None:
    words = words_of(text)
    pieces = [*words, *(" ".join(words[at : at + 2]) for at in range(len(words) - 1))]
    sections = [section_of(piece) for piece in pieces]
    return next(((each, 0.6) for each in _BY_WORD if each in sections), None)


def _could_be_heading(line: Line) -> bool:
    text = line.bare
    if len(line.segments) > 1 or len(text) > _LONGEST_HEADING:
        return False
    if line.item and section_of(text) is None:
        return False
    if len(words_of(text)) > _MOST_WORDS and section_of(text) is None:
        return False
    ended = text.rstrip().endswith((".", ",", ";")) and section_of(text) is None
    return not ended and not periods_in(text)


def _is_prominent(line: Line, primary: Style | None, looks: _Looks) -> bool:
    """Tell whether a line of known words stands out as much as the headings do."""
    style = line.main.style
    if primary is None or style == primary or style.heading:
        return True
    if line.beside and looks.body.size <= style.size + 1:
        return not primary.bold or style.bold or style.capitals
    if style.size > primary.size + 0.4:
        return True
    if (
        style.capitals
        and primary.capitals
        and abs(style.size - primary.size) < _ABOUT
        and line.above > 0.7
    ):
        # Of a scan the weight and size of letters are guesses.
        return True
    near = style.size >= primary.size - 0.4
    if near and style.bold and primary.bold and style.size > looks.body.size + 0.4:
        return not looks.body.bold
    alike = style.bold >= primary.bold and style.capitals >= primary.capitals
    apart = style.capitals or style.size > looks.body.size + 0.4
    return near and alike and (style.colour == primary.colour or apart)


def _looks(flows: Sequence[Sequence[Line]]) -> _Looks:
    body: Counter[Style] = Counter()
    for line in (line for flow in flows for line in flow):
        for segment in line.segments:
            body[segment.style] += len(segment.text)
    per_flow = tuple(_primary(flow, body) for flow in flows)
    everything = [line for flow in flows for line in flow]
    usual = max(body, key=lambda style: body[style]) if body else _PLAIN
    return _Looks(usual, _primary(everything, body), per_flow)


def _primary(lines: Iterable[Line], body: Counter[Style]) -> Style | None:
    """Return how most of the known headings look; None where they look like all the rest."""
    counts: Counter[Style] = Counter()
    kinds: dict[Style, set[Section]] = {}
    for line in lines:
        section = section_of(line.bare) if _could_be_heading(line) else None
        if section is not None and not is_document_title(line.text):
            counts[line.main.style] += 1
            kinds.setdefault(line.main.style, set()).add(section)
    if not counts:
        return None
    return max(
        counts,
        key=lambda style: (
            len(kinds[style]) + 0.6 * min(counts[style], 8),
            style.size,
            style.bold,
            -body[style],
        ),
    )


def _unknown_are_headings(flow: Sequence[Line], primary: Style | None) -> bool:
    """Tell whether lines that look like headings are headings even if their words are new."""
    alike = [line for line in flow if primary is not None and line.main.style == primary]
    short = [line for line in alike if _could_be_heading(line)]
    known = sum(1 for line in short if section_of(line.bare) is not None)
    for line, after in pairwise(flow):
        # Where entries begin in the look of headings, only known words tell them apart.
        holds = line in short and section_of(line.bare) in _HOLD_ENTRIES
        if holds and after in short and section_of(after.bare) is None:
            return False
    return known >= 2 and len(short) - known <= 1.2 * known and len(alike) <= 2 * len(short)
