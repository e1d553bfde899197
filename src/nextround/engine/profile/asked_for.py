"""What the openings one has saved ask, and where one's profile speaks of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from nextround.engine.career.facts import Career, Kind, Profile
from nextround.engine.matching import Match, Strength, key_of, matches
from nextround.engine.matching.asked import Phrase, asked_by
from nextround.engine.posting.requirement import Requirement, RequirementKind

# What a profile is found by; how one is, and where one may work, is asked in talk.
_FOUND_BY = frozenset(
    {
        RequirementKind.SKILL,
        RequirementKind.TOOL,
        RequirementKind.LICENCE,
        RequirementKind.EXPERIENCE,
        RequirementKind.LANGUAGE,
    }
)
_BY_NAME = frozenset({RequirementKind.TOOL, RequirementKind.LICENCE, RequirementKind.LANGUAGE})
_LISTED = frozenset({Kind.SKILL, Kind.LANGUAGE, Kind.CERTIFICATE})
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Wish:
    """What one opening asks.

    Attributes:
        opening: What it is known by.
    """

    opening: str
    requirements: tuple[Requirement, ...]


@dataclass(frozen=True, slots=True)
class Standings:
    """One thing that openings ask, and where a profile and the record speak of it.

    Attributes:
        requirement: As the first opening has it.
        openings: Which ask it.
        in_headline: Whether the headline does, as `in_about`, `in_skills` and `in_positions`.
        shown: What the record has for it.
    """

    requirement: Requirement
    openings: tuple[str, ...]
    in_headline: bool
    in_about: bool
    in_skills: bool
    in_positions: bool
    shown: Match

    @property
    def is_said(self) -> bool:
        """Whether the profile says it anywhere."""
        return self.in_headline or self.in_about or self.in_skills or self.in_positions

    @property
    def is_silent(self) -> bool:
        """Whether the record shows it and neither headline nor About says it."""
        return self.shown.is_met and not (self.in_headline or self.in_about)

    @property
    def is_unlisted(self) -> bool:
        """Whether the record shows it and it is not among the profile's skills."""
        return self.shown.is_met and not self.in_skills


def asked_for(
    wishes: Iterable[Wish], profile: Career, record: Career, *, today: date
) -> tuple[Standings, ...]:
    """Return what the openings ask, what most of them ask first, each once."""
    openings: dict[str, list[str]] = {}
    first: dict[str, Requirement] = {}
    for wish in wishes:
        for requirement in _single(wish.requirements):
            key = key_of(requirement)
            first.setdefault(key, requirement)
            if wish.opening not in openings.setdefault(key, []):
                openings[key].append(wish.opening)
    keys = sorted(first, key=lambda key: (-len(openings[key]), not first[key].must))
    asked = [first[key] for key in keys]
    where = {name: _said(asked, part, today=today) for name, part in _parts(profile).items()}
    shown = matches(asked, record, today=today)
    return tuple(
        Standings(
            asked[place],
            tuple(openings[key]),
            **{name: said[place] for name, said in where.items()},
            shown=shown[place],
        )
        for place, key in enumerate(keys)
    )


def _single(requirements: Iterable[Requirement]) -> Iterator[Requirement]:
    """Yield each thing by itself, without how long or how well, where it has a short name."""
    for requirement in requirements:
        if requirement.kind not in _FOUND_BY:
            continue
        for group in asked_by(requirement.text).groups:
            for phrase in group:
                if _is_a_name(phrase, requirement.kind):
                    yield replace(requirement, text=phrase.text, years=None, level="")


def _is_a_name(phrase: Phrase, kind: RequirementKind) -> bool:
    """Tell whether somebody would look for it by these words, rather than read them in a talk."""
    if len(phrase.text) > _LONGEST_NAME:
        return False
    return kind in _BY_NAME or any(unit.things for unit in phrase.units)


def _parts(profile: Career) -> Mapping[str, Career]:
    person = profile.profile
    listed = tuple(fact for fact in profile.facts if fact.kind in _LISTED)
    others = tuple(fact for fact in profile.facts if fact.kind not in _LISTED)
    return {
        "in_headline": Career(Profile(label=person.label)),
        "in_about": Career(Profile(summary=person.summary)),
        "in_skills": Career(facts=listed),
        "in_positions": Career(facts=others),
    }


def _said(asked: Sequence[Requirement], part: Career, *, today: date) -> list[bool]:
    plain = [_as_words(requirement) for requirement in asked]
    return [match.strength is Strength.SHOWN for match in matches(plain, part, today=today)]


def _as_words(requirement: Requirement) -> Requirement:
    """Return a requirement of which words alone count, wherever they stand."""
    kind = requirement.kind
    return (
        requirement
        if kind is RequirementKind.LANGUAGE
        else replace(requirement, kind=RequirementKind.SKILL)
    )
