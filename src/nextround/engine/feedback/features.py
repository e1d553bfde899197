"""What a sentence looks like to the trained model: its words, its shape, what the rules found."""

import itertools
import re
from collections.abc import Iterator

from nextround.engine.feedback.why import Area, Why, level_of

_LONGEST = 600
_STEM = 5
_PLACEHOLDER = re.compile(r"\[[^\[\]]{0,80}\]")
_NUMBER = re.compile(r"\d+")
# A word, or a sign that shows a quotation, a placeholder, a list, a question or a shout.
_TOKEN = re.compile(r"[^\W_]+|[\"“„«\[(:?!]")
_QUOTED = re.compile(r"[“„«\"]|(?<!\w)'\w")
_FEW_WORDS, _MANY_WORDS = 6, 50
_MANY_NUMBERS = 4


def words_of(text: str) -> frozenset[str]:
    """Return the words, pairs of words and stems of a sentence, each named by its kind."""
    tokens = _TOKEN.findall(_levelled(text))
    return frozenset(_named(tokens))


def shape_of(text: str, *, why: Why, area: Area | None) -> dict[str, float]:
    """Return what the rules found and how the sentence is built, each from 0 to 1."""
    length = len(text.split())
    level = level_of(why)
    shape = {
        f"why={why}": 1.0,
        f"level={level}": 1.0,
        f"area={area}": 1.0,
        "rules": level / 3,
        "length": min(length, _MANY_WORDS) / _MANY_WORDS,
        "numbers": min(len(_NUMBER.findall(text)), _MANY_NUMBERS) / _MANY_NUMBERS,
        "short": float(length < _FEW_WORDS),
        "quoted": float(_QUOTED.search(text) is not None),
    }
    signs = {"(": "bracket", ":": "colon", "?": "question", "!": "shout"}
    return shape | {name: float(sign in text) for sign, name in signs.items()}


def _levelled(text: str) -> str:
    """Return the text with every number and placeholder alike."""
    lower = text[:_LONGEST].lower().replace("’", "'")
    return _NUMBER.sub("7", _PLACEHOLDER.sub("[x]", lower))


def _named(tokens: list[str]) -> Iterator[str]:
    if tokens:
        yield f"first {tokens[0]}"
    for token in tokens:
        yield token
        if len(token) > _STEM:
            yield f"{token[:_STEM]}-"
    for one, next_one in itertools.pairwise(tokens):
        yield f"{one} {next_one}"
