"""Each requirement of a posting beside the best evidence that a record has for it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from nextround.engine.career.facts import Career, Fact, Kind
from nextround.engine.career.months import PRESENT, last_month
from nextround.engine.matching import sentences
from nextround.engine.matching.answers import ONLY_BY_ANSWER, Answer, Said, key_of
from nextround.engine.matching.asked import Phrase, asked_by
from nextround.engine.matching.by_degree import evidence_of_degree
from nextround.engine.matching.by_language import evidence_of_language
from nextround.engine.matching.by_meaning import evidence_by_meaning
from nextround.engine.matching.by_words import evidence_by_words
from nextround.engine.matching.by_years import evidence_of_years
from nextround.engine.matching.caution import cautious
from nextround.engine.matching.evidence import (
    Evidence,
    Match,
    Note,
    Part,
    Place,
    Strength,
    Way,
)
from nextround.engine.matching.passages import Passages
from nextround.engine.posting.requirement import Requirement, RequirementKind

Similarity = Callable[[Sequence[str], Sequence[str]], Sequence[Sequence[float]]]

MOST_EVIDENCE = 5
_NO_ANSWERS: Mapping[str, Answer] = {}
# Where something was done tells more than where it is listed or said of oneself.
_PARTS = {
    Part.ANSWER: 0,
    Part.ACHIEVEMENT: 1,
    Part.STORY: 2,
    Part.NAME: 3,
    Part.SUMMARY: 3,
    Part.ORGANISATION: 4,
    Part.DETAIL: 4,
    Part.ABOUT: 7,
    Part.LABEL: 7,
}
_LISTED = 6
_NOW = -(10**6)


@dataclass(frozen=True, slots=True)
class _Read:
    """A career made ready for questions.

    Attributes:
        ends: When each fact ended, in months, the latest lowest.
    """

    career: Career
    passages: Passages
    today: date
    ends: tuple[int, ...]


def matches(
    requirements: Iterable[Requirement],
    career: Career,
    *,
    today: date,
    answers: Mapping[str, Answer] = _NO_ANSWERS,
    similarity: Similarity | None = None,
) -> tuple[Match, ...]:
    """Return each requirement, in order, beside what bears it out in the career.

    The order of the facts does not matter, and one more fact never makes a match weaker. Right
    to work and availability are only ever taken from the person's own answers.

    Args:
        requirements: Of one posting.
        career: The person's record.
        today: What "present" means, and whether a certificate is past its date.
        answers: What the person said, by `key_of` of the requirement.
        similarity: Of texts asked (rows) and texts of the record (columns), from -1 to 1, as
            of sentence embeddings; it adds what has no word in common with what is asked.
    """
    requirements = tuple(requirements)
    ends = tuple(_end(fact) for fact in career.facts)
    read = _Read(career, Passages(career), today, ends)
    meant = evidence_by_meaning(requirements, read.passages, similarity) if similarity else {}
    return tuple(
        _match(
            requirement,
            read,
            answer=answers.get(key_of(requirement)),
            meant=meant.get(place, ()),
        )
        for place, requirement in enumerate(requirements)
    )


def _match(
    requirement: Requirement, read: _Read, *, answer: Answer | None, meant: Sequence[Evidence]
) -> Match:
    found, whole, lacking = _found(requirement, read, meant=meant)
    if answer and answer.said is Said.YES:
        found = [*found, _answered(answer, requirement)]
        whole = min(whole, found[-1].strength, key=lambda strength: strength.rank)
        lacking = ()
    best = _best_first(found, read)
    return Match(requirement, whole, best, lacking, answer.said if answer else None)


def _found(
    requirement: Requirement, read: _Read, *, meant: Sequence[Evidence]
) -> tuple[list[Evidence], Strength, tuple[str, ...]]:
    """Return the evidence, the strength of all of it, and what nothing was found for."""
    if requirement.kind in ONLY_BY_ANSWER:
        return [], Strength.NOT_FOUND, ()
    special = _special(requirement, read)
    if special is not None:
        return special, _strongest(special), ()
    asked = asked_by(requirement.text)
    groups = [_of_group(group, requirement, read) for group in asked.groups]
    # Often the one thing asked is the whole of it.
    as_one = () if asked.groups == ((asked.whole,),) else (asked.whole,)
    whole = [*_of_group(as_one, requirement, read), *meant]
    found = [*whole, *(each for group in groups for each in group)]
    nothing = tuple(
        _told(group) for group, its in zip(asked.groups, groups, strict=True) if not its
    )
    if requirement.years:
        found = evidence_of_years(
            requirement.years,
            found,
            career=read.career,
            today=read.today,
            asked=asked,
            whole=not nothing,
        )
        return found, _strongest(found), nothing if found else ()
    if not asked.groups:
        return found, _strongest(found), ()
    strength = min(_strongest(whole), _combined([_strongest(group) for group in groups]), key=_rank)
    return found, strength, nothing if strength is Strength.PARTLY else ()


def _special(requirement: Requirement, read: _Read) -> list[Evidence] | None:
    """Return the evidence for what is not a matter of words; None: it is one."""
    if requirement.kind is RequirementKind.LANGUAGE:
        return evidence_of_language(requirement, read.career, read.passages)
    if requirement.kind is RequirementKind.EDUCATION:
        return evidence_of_degree(requirement, read.career, read.passages, today=read.today)
    return None


def _of_group(group: Sequence[Phrase], requirement: Requirement, read: _Read) -> list[Evidence]:
    found = [each for phrase in group for each in evidence_by_words(phrase, read.passages)]
    return _cautious(found, requirement, read)


def _cautious(found: Iterable[Evidence], requirement: Requirement, read: _Read) -> list[Evidence]:
    return [cautious(each, requirement.kind, read.career, today=read.today) for each in found]


def _answered(answer: Answer, requirement: Requirement) -> Evidence:
    # The person's word that they did it says nothing of how long.
    strength = Strength.LIKELY if requirement.years else Strength.SHOWN
    place = Place(answer.fact, Part.ANSWER, end=len(answer.words))
    return Evidence(strength, Way.ANSWER, place, answer.words, Note(sentences.YOU_SAID))


def _rank(strength: Strength) -> int:
    return strength.rank


def _strongest(found: Iterable[Evidence]) -> Strength:
    return min((each.strength for each in found), key=_rank, default=Strength.NOT_FOUND)


def _combined(strengths: Sequence[Strength]) -> Strength:
    """Return the strength of several things that are all asked."""
    weakest = max(strengths, key=_rank)
    if weakest is not Strength.NOT_FOUND:
        return weakest
    return Strength.NOT_FOUND if min(strengths, key=_rank) is weakest else Strength.PARTLY


def _told(group: Sequence[Phrase]) -> str:
    return " / ".join(phrase.text for phrase in group)


def _best_first(found: Iterable[Evidence], read: _Read) -> tuple[Evidence, ...]:
    """Return at most five pieces of evidence, each passage once, in an order of their own."""
    ordered = sorted(found, key=lambda each: _order(each, read))
    seen: set[tuple[int | None, Part, int]] = set()
    kept: list[Evidence] = []
    for each in ordered:
        where = (each.place.fact, each.place.part, each.place.number)
        if where not in seen and len(kept) < MOST_EVIDENCE:
            kept.append(each)
            seen.add(where)
    return tuple(kept)


def _order(evidence: Evidence, read: _Read) -> tuple[int, bool, int, int, int, str, int]:
    """Return what comes first: the stronger, the named, the lived, the plainer, the later."""
    number = evidence.place.fact
    part = _PARTS[evidence.place.part]
    strength, way = evidence.strength.rank, evidence.way.rank
    by_kind = way >= Way.KIND.rank
    if number is None:
        return strength, by_kind, part, way, 0, evidence.text, -1
    if read.career.facts[number].kind in {Kind.SKILL, Kind.INTEREST}:
        part = _LISTED
    return strength, by_kind, part, way, read.ends[number], evidence.text, number


def _end(fact: Fact) -> int:
    """Return when a fact ended, in months, so that the latest sorts first."""
    if fact.end == PRESENT:
        return _NOW
    return -(last_month(fact.end) or last_month(fact.start) or 0)
