"""What a CV says that found no place among the fields: kept with its words, so nothing is lost."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict

from nextround.engine.career.facts import Fact, Profile
from nextround.engine.cv.dates import periods_in
from nextround.engine.cv.letters import words_of
from nextround.engine.cv.lines import Line
from nextround.engine.cv.section import Section, is_document_title
from nextround.engine.cv.sections import Part
from nextround.engine.cv.traits import is_duration

# They name what stands beside them, which is a field by now.
_NAMING = frozenset(
    words_of(
        """
tel telefon telefono telephone tlf phone mobile mobil handy email mail e website web address
adresse anschrift adres indirizzo direccion name date dates label home personal work present to
"""
    )
)
_ORIGIN = "origin"
_SHORTEST = 2


def unplaced(
    parts: Sequence[Part], aside: Sequence[Line], *, told: tuple[Profile, Sequence[Fact]]
) -> list[dict[str, object]]:
    """Return the lines whose words are in no field, by the heading they stand under.

    Dates, and how long something lasted, are fields whatever their words.
    """
    profile, facts = told
    text = " ".join(_texts([asdict(profile), *(_without_origin(fact) for fact in facts)]))
    known = " ".join(words_of(text)) + f" {''.join(words_of(text))}"
    left = [_left_of(part, known) for part in parts]
    rest = [each for each in left if each is not None]
    lines = [line.text for line in aside if not is_document_title(line.text)]
    return [*rest, {"heading": "", "words": lines}] if lines else rest


def _left_of(part: Part, known: str) -> dict[str, object] | None:
    whole = part.section is Section.OTHER
    lines = [line.text for line in part.lines if whole or not _is_known(line, known)]
    heading = part.heading.bare if part.heading is not None else ""
    return {"heading": heading, "words": lines} if lines else None


def _is_known(line: Line, known: str) -> bool:
    if is_document_title(line.text):
        return True
    return all(word in known for segment in line.segments for word in _own_words(segment.text))


def _own_words(text: str) -> Iterator[str]:
    """Yield the words of a text that are no date and name no field."""
    for period in reversed(periods_in(text)):
        text = f"{text[: period.begin]} {text[period.stop :]}"
    words = words_of(text)
    if is_duration(" ".join(words)):
        return
    for word in words:
        if len(word) > _SHORTEST and word not in _NAMING and not word.isdigit():
            yield word


def _without_origin(fact: Fact) -> dict[str, object]:
    entry = asdict(fact)
    del entry[_ORIGIN]
    for achievement in entry["achievements"]:
        del achievement[_ORIGIN]
    return entry


def _texts(values: Iterable[object]) -> Iterator[str]:
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            yield from _texts(value.values())
        elif isinstance(value, list | tuple):
            yield from _texts(value)
