"""Where in a text a reviewer can leave a remark: its lines, and the sentences of long ones."""

from collections.abc import Iterator
from dataclasses import dataclass

from nextround.engine.sentences import sentences_of

# A line as long as this is a paragraph, and is offered sentence by sentence.
_A_PARAGRAPH = 220


@dataclass(frozen=True, slots=True)
class Place:
    """One numbered piece of a text.

    Attributes:
        number: From 1 on, as the reviewer sees it.
        start: Where it begins, in characters of the text; `end` is the first after it.
        opens: Whether it begins a line of the text.
    """

    number: int
    start: int
    end: int
    opens: bool


def places_of(text: str) -> tuple[Place, ...]:
    """Return the places of a text, in order; what is empty is none."""
    return tuple(
        Place(number, start, end, opens)
        for number, (start, end, opens) in enumerate(_spans(text), start=1)
    )


def placed(text: str, *, number: int, quote: str = "") -> tuple[int, int] | None:
    """Return where the remark on a place stands, narrowed to `quote` if the place holds it.

    None where there is no such place.
    """
    place = next((each for each in places_of(text) if each.number == number), None)
    if place is None:
        return None
    at = text.find(quote, place.start, place.end) if quote else -1
    return (at, at + len(quote)) if at >= 0 else (place.start, place.end)


def _spans(text: str) -> Iterator[tuple[int, int, bool]]:
    start = 0
    for line in text.splitlines(keepends=True):
        words = line.strip()
        begins = start + (len(line) - len(line.lstrip()))
        start += len(line)
        if not words:
            continue
        if len(words) < _A_PARAGRAPH:
            yield begins, begins + len(words), True
            continue
        for n, sentence in enumerate(sentences_of(words)):
            yield begins + sentence.start, begins + sentence.end, n == 0
