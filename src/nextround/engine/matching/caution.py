"""What weakens evidence: words about oneself, lists, papers of others, dates that have passed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from nextround.engine.career.facts import Career, Fact, Kind
from nextround.engine.career.months import last_month, month_of
from nextround.engine.matching import sentences
from nextround.engine.matching.evidence import Evidence, Note, Part, Strength
from nextround.engine.matching.words_of_career import detail
from nextround.engine.posting.requirement import RequirementKind

_ABOUT_ONESELF = frozenset({Part.ABOUT, Part.LABEL})
_LISTS = frozenset({Kind.SKILL, Kind.INTEREST})
_EXPIRY = ("x-until", "validUntil", "x-valid-until", "expires", "expiryDate", "expirationDate")


def cautious(evidence: Evidence, kind: RequirementKind, career: Career, *, today: date) -> Evidence:
    """Return evidence no stronger than it is for a requirement of this kind."""
    rule = _RULES.get(kind)
    number = evidence.place.fact
    fact = career.facts[number] if number is not None else None
    evidence = _dated(evidence, fact, today=today)
    if evidence.place.part in _ABOUT_ONESELF:
        # What one wants, or will be, stands there as well.
        evidence = _at_most(evidence, Strength.LIKELY, sentences.ONLY_SAID)
    return rule(evidence, fact) if rule else evidence


def _dated(evidence: Evidence, fact: Fact | None, *, today: date) -> Evidence:
    if fact is None or fact.kind is not Kind.CERTIFICATE or not has_expired(fact, today=today):
        return evidence
    return _at_most(evidence, Strength.PARTLY, sentences.EXPIRED)


def has_expired(fact: Fact, *, today: date) -> bool:
    """Tell whether a certificate is past its date, as far as it has one.

    Its end is the day of issue where it has no start, as in JSON Resume.
    """
    until = detail(fact, *_EXPIRY) or (fact.end if fact.start else "")
    last = last_month(until)
    return last is not None and last < month_of(today) and until != fact.start


def _of_behaviour(evidence: Evidence, fact: Fact | None) -> Evidence:
    """Nobody is reliable because they write so."""
    if evidence.place.part in _ABOUT_ONESELF or (fact and fact.kind in _LISTS):
        return _at_most(evidence, Strength.PARTLY, sentences.ONLY_SAID)
    return evidence


def _of_experience(evidence: Evidence, fact: Fact | None) -> Evidence:
    if fact and fact.kind in _LISTS:
        return _at_most(evidence, Strength.LIKELY, sentences.ONLY_LISTED)
    return evidence


def _of_licence(evidence: Evidence, fact: Fact | None) -> Evidence:
    """Words in an achievement may be about papers that others hold."""
    if evidence.place.part in {Part.ACHIEVEMENT, Part.STORY} or (
        fact and fact.kind is Kind.POSITION and evidence.place.part is Part.SUMMARY
    ):
        return _at_most(evidence, Strength.LIKELY, sentences.WITH_OTHERS)
    return evidence


def _at_most(evidence: Evidence, strength: Strength, sentence: str) -> Evidence:
    if evidence.strength.rank >= strength.rank:
        return evidence
    return replace(evidence, strength=strength, note=Note(sentence))


_RULES: Mapping[RequirementKind, Callable[[Evidence, Fact | None], Evidence]] = {
    RequirementKind.BEHAVIOUR: _of_behaviour,
    RequirementKind.EXPERIENCE: _of_experience,
    RequirementKind.LICENCE: _of_licence,
}
