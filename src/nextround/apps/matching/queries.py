"""Questions about what openings ask beside what the record shows."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from nextround.apps.core.models import Person
from nextround.apps.matching.models import Answer, PublicProfile, Said
from nextround.apps.openings import queries as openings
from nextround.apps.openings.models import Opening
from nextround.apps.record import queries as record
from nextround.apps.record.models import Fact
from nextround.engine import matching
from nextround.engine.career.facts import Career
from nextround.engine.posting.requirement import Requirement

__all__ = ["Answer", "Beside", "PublicProfile", "Said", "beside", "digest_of"]


@dataclass(frozen=True, slots=True)
class Beside:
    """An opening's requirements beside the record.

    Attributes:
        career: The record; its facts are in the order of `facts`.
        matches: One for each requirement, in their order.
    """

    career: Career
    facts: Sequence[Fact]
    matches: Sequence[matching.Match]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in the record to stand beside anything."""
        return not self.career.facts and not self.career.stories


def digest_of(requirement: Requirement) -> str:
    """Return what a requirement is known by in what is kept and in addresses."""
    key = matching.key_of(requirement).encode()
    return hashlib.sha256(key).hexdigest()[:16]


def answers(person: Person) -> QuerySet[Answer]:
    """Return what the person said of requirements."""
    return Answer.objects.for_person(person)


def beside(opening: Opening, requirements: Sequence[Requirement], *, today: date) -> Beside:
    """Return the requirements of an opening beside its owner's record."""
    career, facts = record.career_with_facts(opening.owner)
    found = matching.matches(
        requirements,
        career,
        today=today,
        answers=_answers(opening, requirements, facts=facts),
    )
    return Beside(career, facts, found)


def _answers(
    opening: Opening, requirements: Iterable[Requirement], *, facts: Sequence[Fact]
) -> Mapping[str, matching.Answer]:
    """Return what was said, by the engine's own keys; what is no longer asked is left out."""
    kept = {row.digest: row for row in answers(opening.owner).filter(opening=opening)}
    places = {fact.pk: place for place, fact in enumerate(facts)}
    of_achievements = {
        achievement.pk: place for place, fact in enumerate(facts) for achievement in fact.done
    }
    said: dict[str, matching.Answer] = {}
    for requirement in requirements:
        row = kept.get(digest_of(requirement))
        if row is None:
            continue
        place = places.get(row.fact_id or 0, of_achievements.get(row.achievement_id or 0))
        key = matching.key_of(requirement)
        said[key] = matching.Answer(matching.Said(row.said), row.words, place)
    return said


def with_postings(person: Person, *, most: int) -> list[Opening]:
    """Return the latest openings that may still come to something and whose posting is kept."""
    found = openings.openings(person).filter(stage__in=openings.IN_PLAY, archived_on=None)
    return list(found.exclude(posting="").defer("notes")[:most])


def profile(person: Person) -> PublicProfile | None:
    """Return the public profile as it was last read; None: none was."""
    return PublicProfile.objects.for_person(person).first()
