"""Sections under headings nobody knows, such as a chef's "Kitchens", told by what they hold."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from nextround.engine.cv.dated import dated
from nextround.engine.cv.dates import periods_in
from nextround.engine.cv.entries import entries_of
from nextround.engine.cv.lists import items_in
from nextround.engine.cv.pieces import head_of
from nextround.engine.cv.section import Section
from nextround.engine.cv.sections import UNKNOWN, Part
from nextround.engine.cv.traits import traits_of

_SURE = 0.5
_ENOUGH, _SHORT, _MOST = 2, 4, 0.5


def told_by_content(parts: Sequence[Part]) -> list[Part]:
    """Return the parts, those of unknown kind as the kind that a CV has and this one lacks."""
    found = list(parts)
    if not any(part.section in {Section.WORK, Section.OTHER} for part in found):
        found = [split for part in found for split in _with_work_apart(part)]
    for section in (Section.WORK, Section.EDUCATION, Section.SKILLS):
        if not any(part.section is section for part in found):
            found = [_as(part, section) if _holds(part, section) else part for part in found]
    for at, (before, part) in enumerate(pairwise(found), start=1):
        # Groups of skills may each have a heading of their own.
        if found[at - 1].section is Section.SKILLS and _goes_on(before, part):
            found[at] = _as(part, Section.SKILLS)
    return found


def _with_work_apart(part: Part) -> Iterator[Part]:
    """Yield a part, the entries that follow a person's address without a heading apart from it."""
    spans = [at for at, line in enumerate(part.lines) if (d := dated(line)) and d.period.start]
    if part.heading is not None or part.section is not Section.CONTACT or len(spans) < _ENOUGH:
        yield part
        return
    first = part.lines[spans[0]]
    alone = len(first.segments) == 1 and periods_in(first.text)[0].begin == 0
    begin = max(spans[0] - alone, 0)
    work = Part(Section.WORK, None, part.lines[begin:], _SURE)
    yield replace(part, lines=part.lines[:begin])
    yield work


def _goes_on(before: Part, part: Part) -> bool:
    """Tell whether a part of unknown kind lists words as the part before it does."""
    if part.section is not Section.OTHER or part.sure != UNKNOWN or before.heading is None:
        return False
    return _lists_words(before, least=1) and _lists_words(part, least=1)


def _as(part: Part, section: Section) -> Part:
    return replace(part, section=section, sure=_SURE)


def _holds(part: Part, section: Section) -> bool:
    if part.section is not Section.OTHER or part.sure != UNKNOWN:
        return False
    return _lists_words(part) if section is Section.SKILLS else _lists_entries(part, section)


def _lists_entries(part: Part, section: Section) -> bool:
    entries = [entry for entry in entries_of(part.lines) if entry.date is not None]
    if len(entries) < _ENOUGH:
        return False
    named = 0
    for entry in entries:
        traits = [piece.traits for piece in head_of(entry).pieces]
        study = any(max(each.degree, each.school) >= 1 for each in traits)
        work = any(each.title >= 1 for each in traits) and not study
        named += study if section is Section.EDUCATION else work
    return named >= _MOST * len(entries)


def _lists_words(part: Part, *, least: int = _ENOUGH + 1) -> bool:
    items = [item for line in part.lines for item in items_in(line.bare)]
    short = [item for item in items if len(item.split()) <= _SHORT]
    prose = any(line.text.endswith(".") for line in part.lines)
    told = any(traits_of(item).link for item in items)
    return len(short) >= least and len(short) >= 0.8 * len(items) and not (prose or told)
