"""What a posting asks, one thing at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from nextround.engine.posting.clauses import Clause, clauses_of
from nextround.engine.posting.items import items_of
from nextround.engine.posting.kinds import kind_of, level_in, years_in
from nextround.engine.posting.likeness import LONGEST_TEXT
from nextround.engine.posting.passages import Passage, passages_of
from nextround.engine.posting.requirement import Requirement, RequirementKind
from nextround.engine.posting.role import Role
from nextround.engine.posting.tongues import Rules, folded, rules_of, tongue_of

# A posting that asks more is no posting.
_MOST = 300
_LONGEST = 240
# What words alone tell well enough; of the other kinds, spans tell better where they begin and end.
_SETTLED = frozenset(
    {
        RequirementKind.EDUCATION,
        RequirementKind.LICENCE,
        RequirementKind.LANGUAGE,
        RequirementKind.RIGHT_TO_WORK,
        RequirementKind.AVAILABILITY,
    }
)


class Span(Protocol):
    """Words that a trained reader takes for a skill or for knowledge."""

    @property
    def start(self) -> int:
        """Where they begin in the posting."""

    @property
    def end(self) -> int:
        """Where they end, exclusive."""


def requirements_of(
    text: str, language: str = "", *, spans: Sequence[Span] = ()
) -> tuple[Requirement, ...]:
    """Return what the first 200,000 characters of a posting ask, in order, each once.

    `spans` are where a trained reader sees skills and knowledge in the same text; rules do
    without them. `language` is read from the text where it is not given.
    """
    text = text[:LONGEST_TEXT]
    language = language or tongue_of(text)
    passages = passages_of(text, language=language)
    return asked_in(text, passages, language=language, spans=spans)


def asked_in(
    text: str, passages: Sequence[Passage], *, language: str, spans: Sequence[Span] = ()
) -> tuple[Requirement, ...]:
    """Return what a posting asks, where its passages are known already."""
    rules, plain = rules_of(language), folded(text)
    seen: set[tuple[str, RequirementKind]] = set()
    found: list[Requirement] = []
    for asked in _asked(text, plain, passages=passages, rules=rules):
        for one in _narrowed(asked, spans, text=text, plain=plain, rules=rules):
            key = (one.text.casefold(), one.kind)
            if key not in seen and len(found) < _MOST:
                seen.add(key)
                found.append(one)
    return tuple(found)


def _asked(
    text: str, plain: str, *, passages: Sequence[Passage], rules: Rules
) -> Iterator[Requirement]:
    for passage in passages:
        if passage.role not in {Role.REQUIREMENT, Role.WELCOME}:
            continue
        demanded = not passage.listed and rules.must.search(plain, passage.start, passage.end)
        must = passage.role == Role.REQUIREMENT or bool(demanded)
        for clause in clauses_of(plain, passage.start, end=passage.end, must=must, rules=rules):
            yield from _in_clause(text, plain, clause=clause, rules=rules)


def _in_clause(text: str, plain: str, *, clause: Clause, rules: Rules) -> Iterator[Requirement]:
    items = items_of(plain, clause.start, end=clause.end, rules=rules)
    whole = text[clause.start : clause.end]
    named = bool(rules.head.search(folded(whole)))
    for span in items:
        if span[1] - span[0] > _LONGEST:
            continue
        one = _requirement(text, plain, span=span, must=clause.must, named=named, rules=rules)
        if one.kind == RequirementKind.LANGUAGE and not one.level:
            one = replace(one, level=level_in(whole, one.kind, rules=rules))
        yield one


def _requirement(
    text: str, plain: str, *, span: tuple[int, int], must: bool, named: bool, rules: Rules
) -> Requirement:
    start, end = span
    written, words = text[start:end], plain[start:end]
    kind = kind_of(words, rules=rules, written=written, named=named)
    years = years_in(words, rules=rules) if kind == RequirementKind.EXPERIENCE else None
    level = level_in(written, kind, rules=rules)
    return Requirement(written, start, end, kind, must, years=years, level=level)


def _narrowed(
    asked: Requirement, spans: Sequence[Span], *, text: str, plain: str, rules: Rules
) -> Iterator[Requirement]:
    """Yield what spans find within a requirement, or the requirement where they find nothing."""
    within = [span for span in spans if asked.start <= span.start and span.end <= asked.end]
    if asked.kind in _SETTLED or asked.years or not within:
        yield asked
        return
    reached = -1
    for span in sorted(within, key=lambda each: (each.start, -each.end)):
        if span.start < reached:
            continue
        reached = span.end
        place = (span.start, span.end)
        one = _requirement(text, plain, span=place, must=asked.must, named=True, rules=rules)
        stays = one.kind == RequirementKind.TOOL or asked.kind != RequirementKind.EXPERIENCE
        kind = one.kind if stays and one.kind not in _SETTLED else asked.kind
        yield replace(one, kind=kind, years=None, level="")
