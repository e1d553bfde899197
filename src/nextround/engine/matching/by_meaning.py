"""Evidence in words that mean something like what is asked, as far as a measure of that tells."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from nextround.engine.matching.evidence import Evidence, Strength, Way
from nextround.engine.matching.passages import Passages
from nextround.engine.posting.requirement import Requirement, RequirementKind

# Names of tools and papers are alike in meaning when they are not the same thing.
_BY_MEANING = frozenset(
    {RequirementKind.SKILL, RequirementKind.EXPERIENCE, RequirementKind.BEHAVIOUR}
)
# Looked at with the sentence model that we ship, on pairs of our own: what does not belong
# together stayed below 0.2, what does lay between 0.2 and 0.4. We would rather miss some.
LIKELY_FROM, PARTLY_FROM = 0.55, 0.35
_LONGEST, _SHORTEST = 2_000, 12


def evidence_by_meaning(
    requirements: Sequence[Requirement],
    passages: Passages,
    similarity: Callable[[Sequence[str], Sequence[str]], Sequence[Sequence[float]]],
) -> Mapping[int, tuple[Evidence, ...]]:
    """Return, by the place of a requirement, the passages that mean something like it."""
    places = [place for place, asked in enumerate(requirements) if asked.kind in _BY_MEANING]
    there = [passage for passage in passages.all if len(passage.text) >= _SHORTEST]
    if not places or not there:
        return {}
    rows = similarity(
        [requirements[place].text for place in places],
        [passage.text[:_LONGEST] for passage in there],
    )
    return {
        place: tuple(
            Evidence(
                Strength.LIKELY if likeness >= LIKELY_FROM else Strength.PARTLY,
                Way.MEANING,
                replace(passage.place, end=len(passage.text)),
                passage.text,
            )
            for passage, likeness in zip(there, row, strict=True)
            if likeness >= PARTLY_FROM
        )
        for place, row in zip(places, rows, strict=True)
    }
