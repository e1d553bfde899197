"""The words that stand in the details of a fact, whatever they are called there."""

from collections.abc import Iterable, Iterator, Mapping

from nextround.engine.career.facts import Fact

_DEEPEST = 4
# What says where a fact came from, or how it is shown, and nothing about the person.
_NOT_WORDS = frozenset(
    {"id", "image", "url", "gpa", "score", "startDate", "endDate", "date", "x-origin"}
)


def details_of(fact: Fact) -> tuple[str, ...]:
    """Return each text in the details of a fact, in order."""
    return tuple(_texts(fact.details, depth=0))


def detail(fact: Fact, *names: str) -> str:
    """Return the first detail of these names that is a text; empty: there is none."""
    values = (fact.details.get(name) for name in names)
    return next((value for value in values if isinstance(value, str) and value.strip()), "")


def _texts(value: object, *, depth: int) -> Iterator[str]:
    if isinstance(value, str) and value.strip():
        yield value
    elif depth <= _DEEPEST:
        for inner in _within(value):
            yield from _texts(inner, depth=depth + 1)


def _within(value: object) -> Iterable[object]:
    if isinstance(value, Mapping):
        return [inner for name, inner in value.items() if name not in _NOT_WORDS]
    return value if isinstance(value, list | tuple) else ()
