"""Evidence that somebody speaks a language as well as is asked."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from nextround.engine.career.facts import Career, Fact, Kind
from nextround.engine.language import LANGUAGES, language_of
from nextround.engine.matching import sentences
from nextround.engine.matching.evidence import Evidence, Note, Part, Place, Strength, Way
from nextround.engine.matching.passages import Passages
from nextround.engine.matching.tongues import Cefr, Spoken, languages_in, spoken
from nextround.engine.matching.words_of_career import details_of
from nextround.engine.posting.requirement import Requirement

# As much text in a language tells that its writer has some of it.
_TELLING = 200
_LEVELS = {Cefr.NATIVE: "native"}


def evidence_of_language(
    requirement: Requirement, career: Career, passages: Passages
) -> list[Evidence] | None:
    """Return what shows the language asked; None: the requirement names none.

    Where several are named, any of them counts.
    """
    codes = languages_in(requirement.text)
    if not codes:
        return None
    wanted = spoken(f"{requirement.level} {requirement.text}")
    stated = [
        evidence
        for number, fact in enumerate(career.facts)
        for evidence in _stated(fact, number, codes=codes, wanted=wanted)
    ]
    return stated or list(_written(codes, passages))


def _stated(
    fact: Fact, number: int, *, codes: frozenset[str], wanted: Spoken | None
) -> Iterator[Evidence]:
    """Yield where a fact says that the person speaks one of these languages."""
    details = details_of(fact)
    if fact.kind is Kind.LANGUAGE and languages_in(fact.name) & codes:
        said = ", ".join(words for words in (fact.name, *details, fact.summary) if words)
        yield _evidence(Place(number, Part.NAME), said, own=spoken(said), wanted=wanted)
    elif fact.kind in {Kind.SKILL, Kind.CERTIFICATE}:
        texts = ((Place(number, Part.NAME), fact.name), *_placed(details, number))
        for place, text in texts:
            if languages_in(text) & codes:
                yield _evidence(place, text, own=spoken(text), wanted=wanted)


def _placed(details: Sequence[str], number: int) -> Iterator[tuple[Place, str]]:
    return ((Place(number, Part.DETAIL, at), text) for at, text in enumerate(details))


def _evidence(place: Place, text: str, *, own: Spoken | None, wanted: Spoken | None) -> Evidence:
    strength, note = _compared(own, wanted)
    return Evidence(strength, Way.LEVEL, replace(place, end=len(text)), text, note)


def _compared(own: Spoken | None, wanted: Spoken | None) -> tuple[Strength, Note | None]:
    if wanted is None:
        return Strength.SHOWN, None
    asked = _name(wanted.least)
    if own is None:
        return Strength.LIKELY, Note(sentences.LANGUAGE_NO_LEVEL, {"asked": asked})
    if own.least >= wanted.least:
        return Strength.SHOWN, None
    if own.most >= wanted.least:
        return Strength.LIKELY, None
    note = Note(sentences.LANGUAGE_LOWER, {"own": _name(own.most), "asked": asked})
    return Strength.PARTLY, note


def _name(level: Cefr) -> str:
    return _LEVELS.get(level, level.name)


def _written(codes: frozenset[str], passages: Passages) -> Iterator[Evidence]:
    """Yield passages that are written in such a language themselves."""
    for passage in passages.all:
        if len(passage.text) < _TELLING or not codes & set(LANGUAGES):
            continue
        if language_of(passage.text, otherwise="") in codes:
            place = replace(passage.place, end=len(passage.text))
            note = Note(sentences.LANGUAGE_WRITTEN)
            yield Evidence(Strength.PARTLY, Way.EXPECTED, place, passage.text, note)
