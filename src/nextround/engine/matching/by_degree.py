"""Evidence of a school, a training or a degree."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from nextround.engine.career.facts import Career, Fact, Kind
from nextround.engine.career.months import PRESENT, first_month, month_of
from nextround.engine.matching import sentences
from nextround.engine.matching.asked import Asked, asked_by
from nextround.engine.matching.by_words import evidence_by_words
from nextround.engine.matching.degrees import Degree, degree_of, least_degree_of, without_degrees
from nextround.engine.matching.evidence import Evidence, Note, Part, Place, Strength, Way
from nextround.engine.matching.passages import Passages
from nextround.engine.matching.periods import months_of
from nextround.engine.matching.words_of_career import detail
from nextround.engine.posting.requirement import Requirement

# Our judgement: as many months of experience stand for a degree where a posting takes that.
_INSTEAD, _SOME = 36, 12
_SCHOOLS = frozenset({Kind.EDUCATION, Kind.CERTIFICATE})


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is asked.

    Attributes:
        degree: The least.
        subject: What it is to be in; without groups: in anything.
    """

    degree: Degree
    subject: Asked


def evidence_of_degree(
    requirement: Requirement, career: Career, passages: Passages, *, today: date
) -> list[Evidence] | None:
    """Return what shows the education asked, or what a posting takes in its place.

    None: the requirement names no level, so that its words have to do.
    """
    degree = least_degree_of(f"{requirement.text} {requirement.level}")
    if degree is None:
        return None
    wanted = _Wanted(degree, asked_by(without_degrees(requirement.text)))
    on_subject = [
        evidence
        for group in wanted.subject.groups
        for phrase in group
        for evidence in evidence_by_words(phrase, passages)
        if evidence.strength is not Strength.PARTLY
    ]
    facts_on_subject = {each.place.fact for each in on_subject}
    found = [
        evidence
        for number, fact in enumerate(career.facts)
        if fact.kind in _SCHOOLS
        for evidence in _of_fact(
            fact, number, wanted=wanted, on_subject=number in facts_on_subject, today=today
        )
    ]
    found += _of_trade(on_subject, career, wanted=wanted)
    if asked_by(requirement.text).or_experience:
        found += _instead(on_subject, career, wanted=wanted, today=today)
    return found


def _of_fact(
    fact: Fact, number: int, *, wanted: _Wanted, on_subject: bool, today: date
) -> Iterator[Evidence]:
    strength, note = _judged(_degree(fact), wanted, on_subject=on_subject)
    if strength is Strength.NOT_FOUND:
        return
    if _goes_on(fact, today=today):
        strength, note = Strength.PARTLY, Note(sentences.NOT_FINISHED)
    study = detail(fact, "studyType")
    text = ", ".join(words for words in (study, fact.name, fact.organisation) if words)
    place = Place(number, Part.NAME, end=len(text))
    yield Evidence(strength, Way.LEVEL, place, text, note)


def _degree(fact: Fact) -> Degree | None:
    own = (detail(fact, "studyType"), fact.name, fact.summary)
    found = next((degree for words in own if (degree := degree_of(words))), None)
    if found or fact.kind is not Kind.EDUCATION:
        return found
    by_school = degree_of(fact.organisation)
    return by_school if by_school and by_school <= Degree.SCHOOL else None


def _judged(
    degree: Degree | None, wanted: _Wanted, *, on_subject: bool
) -> tuple[Strength, Note | None]:
    any_subject = not wanted.subject.groups
    if degree is None:
        strength = Strength.PARTLY if on_subject else Strength.NOT_FOUND
        return strength, Note(sentences.LEVEL_UNKNOWN)
    high_enough = degree >= wanted.degree
    if high_enough and (on_subject or any_subject):
        return Strength.SHOWN, None
    if high_enough:
        return Strength.PARTLY, Note(sentences.OTHER_SUBJECT)
    if on_subject:
        return Strength.PARTLY, Note(sentences.OTHER_LEVEL)
    return Strength.NOT_FOUND, None


def _goes_on(fact: Fact, *, today: date) -> bool:
    end = first_month(fact.end)
    return fact.end == PRESENT or (end is not None and end > month_of(today))


def _of_trade(
    on_subject: Iterable[Evidence], career: Career, *, wanted: _Wanted
) -> Iterator[Evidence]:
    """Yield positions that nobody holds without the training asked, such as a nurse's."""
    if wanted.degree is not Degree.VOCATIONAL:
        return
    for each in on_subject:
        number = each.place.fact
        if number is None or career.facts[number].kind is not Kind.POSITION:
            continue
        if each.place.part is Part.NAME:
            yield replace(each, strength=Strength.LIKELY, way=Way.EXPECTED)


def _instead(
    on_subject: Iterable[Evidence], career: Career, *, wanted: _Wanted, today: date
) -> Iterator[Evidence]:
    """Yield the positions that stand for the degree, where the posting says they may."""
    bearing = {each.place.fact for each in on_subject}
    held = [(at, fact) for at, fact in enumerate(career.facts) if fact.kind is Kind.POSITION]
    near = [pair for pair in held if pair[0] in bearing or not wanted.subject.groups]
    # Where none bears on the subject by its words, some of them may all the same.
    positions = near or held
    months = months_of((fact for _number, fact in positions), today=today).least
    if months < _SOME:
        return
    strength = Strength.LIKELY if near and months >= _INSTEAD else Strength.PARTLY
    note = Note(sentences.INSTEAD, {"years": months // 12})
    for number, fact in positions:
        place = Place(number, Part.NAME, end=len(fact.name))
        yield Evidence(strength, Way.YEARS, place, fact.name, note)
