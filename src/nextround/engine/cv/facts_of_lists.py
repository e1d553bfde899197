"""Skills, languages and interests as facts."""

from collections.abc import Iterator, Sequence

from nextround.engine.career.facts import Fact, Kind
from nextround.engine.cv.evidence import Evidence, FoundFact
from nextround.engine.cv.lines import Line
from nextround.engine.cv.lists import Group, groups_of, is_spoken_level, spoken_in
from nextround.engine.cv.section import Section, section_of

_SURE_SKILL, _SURE_LANGUAGE = 0.85, 0.9


def skills_of(lines: Sequence[Line], *, sure: float) -> Iterator[FoundFact]:
    """Yield the skills that a section lists, and the languages among them."""
    for group in groups_of(lines):
        spoken = [found for item in group.items if (found := spoken_in(item)) is not None]
        named = section_of(group.name) if group.name else None
        if named is Section.LANGUAGES and spoken and len(spoken) * 2 >= len(group.items):
            yield from _languages(group)
        elif group.name and (found := spoken_in(group.name)) is not None:
            level = group.text or ", ".join(group.items)
            yield _language(found[0], level, group)
        elif named is Section.INTERESTS:
            yield from (_interest(item, group) for item in group.items)
        else:
            yield from _skills(group, sure=sure)


def _skills(group: Group, *, sure: float) -> Iterator[FoundFact]:
    where = Evidence(group.segments, _SURE_SKILL * sure)
    details: dict[str, object] = {"level": group.level} if group.level else {}
    if not group.name:
        for item in group.items:
            fact = Fact(Kind.SKILL, item, details=dict(details))
            yield FoundFact(fact, {"name": where}, group.segments)
        if group.text and not group.items:
            yield FoundFact(Fact(Kind.SKILL, summary=group.text), {}, group.segments)
        return
    if group.items:
        details["keywords"] = list(group.items)
    fact = Fact(Kind.SKILL, group.name, summary=group.text, details=details)
    yield FoundFact(fact, {"name": where, "keywords": where}, group.segments)


def _languages(group: Group) -> Iterator[FoundFact]:
    for item in group.items:
        name, level = spoken_in(item) or (item, "")
        yield _language(name, level, group)


def _language(name: str, level: str, group: Group) -> FoundFact:
    details: dict[str, object] = {"fluency": level} if level else {}
    where = Evidence(group.segments, _SURE_LANGUAGE)
    return FoundFact(
        Fact(Kind.LANGUAGE, name, details=details), {"language": where}, group.segments
    )


def _interest(item: str, group: Group) -> FoundFact:
    where = Evidence(group.segments, _SURE_SKILL)
    return FoundFact(Fact(Kind.INTEREST, item), {"name": where}, group.segments)


def languages_of(lines: Sequence[Line]) -> Iterator[FoundFact]:
    """Yield the spoken languages that a section lists, with their levels."""
    waiting: list[tuple[str, str, Line]] = []
    for line in lines:
        found = [
            (each[0], each[1])
            for segment in line.segments
            for part in segment.text.replace("|", ",").replace("•", ",").split(",")
            if (each := spoken_in(part.strip())) is not None
        ]
        levels = [s.text for s in line.segments if is_spoken_level(s.text)]
        if found:
            if len(found) == 1 and not found[0][1] and levels:
                found = [(found[0][0], levels[0])]
            waiting += [(name, level, line) for name, level in found]
        elif levels and waiting:
            open_ = [at for at, (_, level, _) in enumerate(waiting) if not level]
            for at, level in zip(open_[-len(levels) :], levels, strict=False):
                waiting[at] = (waiting[at][0], level, waiting[at][2])
    if not waiting:
        waiting = list(_unheard(lines))
    for name, level, line in waiting:
        group = Group("", "", (), "", line.segments)
        yield _language(name, level, group)


def _unheard(lines: Sequence[Line]) -> Iterator[tuple[str, str, Line]]:
    """Yield languages whose names we do not know, told by a level beside or below them."""
    for line in lines:
        for part in line.text.split(","):
            name, bracket, level = part.strip().partition("(")
            if bracket and name and is_spoken_level(level):
                yield name.strip(), level.rstrip(") "), line
    for line, after in zip(lines, [*lines[1:], None], strict=False):
        first, rest = line.segments[0].text, [each.text for each in line.segments[1:]]
        if rest and is_spoken_level(rest[0]):
            yield first, rest[0], line
        elif after is not None and is_spoken_level(after.text) and not is_spoken_level(first):
            yield first, after.text, line


def interests_of(lines: Sequence[Line]) -> Iterator[FoundFact]:
    """Yield the interests that a section lists."""
    for group in groups_of(lines):
        if group.name and group.items:
            fact = Fact(Kind.INTEREST, group.name, details={"keywords": list(group.items)})
            yield FoundFact(fact, {"name": Evidence(group.segments, _SURE_SKILL)}, group.segments)
            continue
        yield from (_interest(item, group) for item in group.items)
        if group.text:
            yield _interest(group.text, group)
