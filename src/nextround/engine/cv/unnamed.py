"""Sections under headings nobody knows, such as a chef's "Kitchens", told by what they hold."""

from collections.abc import Sequence
from dataclasses import replace

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
    for section in (Section.WORK, Section.EDUCATION, Section.SKILLS):
        if not any(part.section is section for part in found):
            found = [_as(part, section) if _holds(part, section) else part for part in found]
    return found


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


def _lists_words(part: Part) -> bool:
    items = [item for line in part.lines for item in items_in(line.bare)]
    short = [item for item in items if len(item.split()) <= _SHORT]
    prose = any(line.text.endswith(".") for line in part.lines)
    told = any(traits_of(item).link for item in items)
    return len(short) > _ENOUGH and len(short) >= 0.8 * len(items) and not (prose or told)
