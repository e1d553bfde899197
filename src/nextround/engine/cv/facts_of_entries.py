"""Positions, studies, projects and the like as facts."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from nextround.engine.career.facts import Achievement, Fact, Kind, Wording
from nextround.engine.cv import rirekisho, roles
from nextround.engine.cv.entries import Entry, entries_of
from nextround.engine.cv.evidence import Evidence, FoundFact, segments_in
from nextround.engine.cv.labels import role_of_label
from nextround.engine.cv.lines import Line, Segment
from nextround.engine.cv.passages import passages_of
from nextround.engine.cv.pieces import Head, head_of
from nextround.engine.cv.roles import Named
from nextround.engine.cv.sections import Part
from nextround.engine.cv.traits import traits_of

_SURE_DATE, _SURE_PLACE = 0.95, 0.7
_AREA = re.compile(r"(.{2,40}?) (?:in|en|im|em) (.{3,80})", re.IGNORECASE)
_LONGEST_AREA = 80


@dataclass(frozen=True, slots=True)
class Naming:
    """What the fields of a kind of fact are called in JSON Resume."""

    kind: Kind
    name: str
    organisation: str


POSITION = Naming(Kind.POSITION, "position", "name")
VOLUNTEERING = Naming(Kind.VOLUNTEERING, "position", "organization")
EDUCATION = Naming(Kind.EDUCATION, "area", "institution")
MEMBERSHIP = Naming(Kind.MEMBERSHIP, "position", "name")


def positions_of(parts: Sequence[Part], naming: Naming) -> list[FoundFact]:
    """Return what is listed under headings for work, or what is written in the same manner."""
    tables = [part for part in parts if rirekisho.is_table(part.lines)]
    parts = [part for part in parts if part not in tables]
    rows = [fact for part in tables for fact in rirekisho.facts_of(part.lines, naming.kind)]
    heads = [head_of(e, sure=part.sure) for part in parts for e in entries_of(part.lines)]
    heads = list(_under_parents(heads))
    found = _without_parents(_inherited(roles.named(heads, roles.leaning_of_work)))
    return rows + [_position(each, naming) for each in found if _says_something(each)]


def studies_of(parts: Sequence[Part]) -> list[FoundFact]:
    """Return the education that is listed under some headings."""
    tables = [part for part in parts if rirekisho.is_table(part.lines)]
    parts = [part for part in parts if part not in tables]
    rows = [fact for part in tables for fact in rirekisho.facts_of(part.lines, Kind.EDUCATION)]
    heads = [head_of(e, sure=part.sure) for part in parts for e in entries_of(part.lines)]
    found = _inherited(roles.named(heads, roles.leaning_of_study))
    return rows + [_study(each) for each in found if _says_something(each)]


def _under_parents(heads: Sequence[Head]) -> Iterator[Head]:
    """Mark employers that head the roles below them, and those roles, by their dates."""
    parent: Head | None = None
    for head, after in zip(heads, [*heads[1:], None], strict=False):
        if parent is not None and _lies_within(head, parent):
            yield replace(head, entry=replace(head.entry, child=True))
            continue
        leads = after is not None and not head.entry.body and _lies_within(after, head)
        parent = head if leads and _has_one_name(head) else None
        yield head if parent is None else _as_employer(head)


def _as_employer(head: Head) -> Head:
    names = roles.naming_pieces(head)
    pieces = (replace(each, role="organisation") if each in names else each for each in head.pieces)
    return replace(head, pieces=tuple(pieces))


def _has_one_name(head: Head) -> bool:
    """Tell whether a head names one thing, and not a title and an employer in one piece."""
    return len(roles.naming_pieces(roles.at_commas(head, roles.leaning_of_work))) == 1


def _lies_within(head: Head, parent: Head) -> bool:
    """Tell whether a role with one name lies within the time at an employer."""
    inner, outer = head.entry.date, parent.entry.date
    if inner is None or outer is None or not (inner.period.start and outer.period.start):
        return False
    if not _has_one_name(head):
        return False
    begins = inner.period.start[:4] >= outer.period.start[:4]
    return begins and _year_of(inner.period.end) <= _year_of(outer.period.end)


def _year_of(end: str) -> str:
    return "9999" if end == "present" else end[:4]


def _says_something(named: Named) -> bool:
    return bool(named.name or named.organisation)


def _inherited(found: Iterable[Named]) -> Iterator[Named]:
    """Give roles that stand under one employer that employer."""
    last = Named(Head(Entry((), ()), (), ()))
    for each in found:
        if each.head.entry.child and not each.organisation and each.name and last.organisation:
            yield replace(each, organisation=last.organisation, place=each.place or last.place)
            continue
        last = each if each.organisation else last
        yield each


def _without_parents(found: Iterable[Named]) -> Iterator[Named]:
    """Leave out employers that only head the roles below them."""
    everything = list(found)
    for each, after in zip(everything, [*everything[1:], None], strict=False):
        heads = (
            after is not None and after.head.entry.child and after.organisation == each.organisation
        )
        if heads and not each.name and not each.head.entry.body:
            continue
        yield each


def _position(named: Named, naming: Naming) -> FoundFact:
    fact = _fact(named, naming.kind, name=named.name, beside=named.others)
    return FoundFact(fact, _evidence(named, naming), _segments(named))


def _study(named: Named) -> FoundFact:
    study, area, rest = _degree(named)
    details: dict[str, object] = {}
    if study:
        details["studyType"] = study
    if named.score:
        details["score"] = named.score
    fact = replace(_fact(named, Kind.EDUCATION, name=area, beside=rest), details=details)
    evidence = _evidence(named, EDUCATION)
    if study:
        evidence["studyType"] = Evidence(_where(study, named), named.sure * named.head.sure)
    return FoundFact(fact, evidence, _segments(named))


def _fact(named: Named, kind: Kind, *, name: str, beside: tuple[str, ...]) -> Fact:
    summary, achievements = _told(named.head, beside=beside)
    start, end = _dates(named)
    return Fact(
        kind,
        name,
        named.organisation,
        named.place,
        named.link,
        start,
        end,
        summary,
        achievements,
    )


def _degree(named: Named) -> tuple[str, str, tuple[str, ...]]:
    """Return the kind of degree, what was studied, and what else stood beside them."""
    beside = [text for text in named.others if _may_be_area(text) and _stands_high(text, named)]
    rest = tuple(text for text in named.others if text not in beside[:1])
    if beside and traits_of(beside[0]).degree >= 1 and not traits_of(named.name).degree:
        return beside[0], named.name, rest
    if beside and len(named.name.split()) <= 4:
        return named.name, beside[0], rest
    match = _AREA.fullmatch(named.name)
    if match and len(match.group(1).split()) <= 4 and traits_of(match.group(1)).degree >= 1:
        return match.group(1), match.group(2), named.others
    return "", named.name, named.others


def _stands_high(text: str, named: Named) -> bool:
    """Tell whether words stand no lower than what names the entry, or its date."""
    where = {piece.text: piece.segment for piece in named.head.pieces}
    lowest = [where[each].bottom for each in (named.name, named.organisation) if each in where]
    line = named.head.entry.dated_line
    lowest += [line.main.bottom] if line is not None else []
    return text in where and where[text].top < max(lowest, default=0.0)


def _may_be_area(text: str) -> bool:
    traits = traits_of(text)
    return (
        len(text) <= _LONGEST_AREA
        and not text.endswith(".")
        and not traits.school
        and len(text.split()) <= 8
    )


def _dates(named: Named) -> tuple[str, str]:
    date = named.head.entry.date
    return (date.period.start, date.period.end) if date is not None else ("", "")


def _told(head: Head, *, beside: Sequence[str]) -> tuple[str, tuple[Achievement, ...]]:
    """Return what is told of an entry: a summary, and achievements one by one."""
    passages = passages_of(_without_label(line) for line in (*head.told, *head.entry.body))
    if any(passage.item for passage in passages):
        first = next(at for at, passage in enumerate(passages) if passage.item)
    else:
        first = 0 if len(passages) > 1 else len(passages)
    summary = " ".join([*beside, *(passage.text for passage in passages[:first])])
    items = [passage.text for passage in passages[first:] if passage.text]
    return summary, tuple(Achievement((Wording(text),)) for text in items)


def _without_label(line: Line) -> Line:
    """Return a line without the label beside it, which only says that it tells of the entry."""
    labelled = line.beside and len(line.segments) > 1 and role_of_label(line.main.text)
    return replace(line, segments=line.segments[1:]) if labelled else line


def _segments(named: Named) -> tuple[Segment, ...]:
    return segments_in(named.head.entry.head)


def _where(text: str, named: Named) -> tuple[Segment, ...]:
    """Return the words of the head that hold a field; all of them if none does alone."""
    found = (piece.segment for piece in named.head.pieces if text in piece.text)
    segment = next(found, None)
    return _segments(named) if segment is None else (segment,)


def _evidence(named: Named, naming: Naming) -> dict[str, Evidence]:
    found: dict[str, Evidence] = {}
    for key, text in ((naming.name, named.name), (naming.organisation, named.organisation)):
        if text:
            found[key] = Evidence(_where(text, named), named.sure * named.head.sure)
    entry = named.head.entry
    if entry.date is not None and entry.dated_line is not None:
        segment = entry.dated_line.segments[entry.date.segment]
        for key, value in zip(("startDate", "endDate"), _dates(named), strict=True):
            if value:
                found[key] = Evidence((segment,), _SURE_DATE * named.head.sure)
    if named.place:
        found["location"] = Evidence(_where(named.place, named), _SURE_PLACE)
    return found


def listed_of(parts: Sequence[Part], kind: Kind) -> list[FoundFact]:
    """Return projects, certificates, awards, publications and references, one an entry."""
    return [found for part in parts for found in _listed(part.lines, kind)]


def _listed(lines: Sequence[Line], kind: Kind) -> Iterator[FoundFact]:
    for entry in entries_of(lines):
        head = head_of(entry)
        texts = [piece.text for piece in head.pieces if not piece.traits.duration]
        links = [text for text in texts if traits_of(text).link]
        texts = [text for text in texts if text not in links]
        summary, achievements = _told(head, beside=texts[2:])
        start, end = (entry.date.period.start, entry.date.period.end) if entry.date else ("", "")
        name, organisation = (texts[0] if texts else ""), (texts[1] if len(texts) > 1 else "")
        if not texts and achievements:
            for each in achievements:
                fact = Fact(kind, each.wordings[0].text, start=start, end=end)
                yield FoundFact(fact, {}, segments_in(entry.body))
            continue
        if not (name or summary):
            continue
        fact = Fact(
            kind,
            name,
            organisation,
            url=links[0] if links else "",
            start=start,
            end=end,
            summary=summary,
            achievements=achievements,
        )
        yield FoundFact(
            fact, {"name": Evidence(segments_in(entry.head), 0.7)}, segments_in(entry.head)
        )
