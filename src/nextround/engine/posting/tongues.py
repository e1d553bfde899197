"""The words of postings, compiled for the language a posting is in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from nextround.engine.language import language_of
from nextround.engine.posting.requirement import RequirementKind
from nextround.engine.posting.role import Role
from nextround.engine.posting.words import english, french, german, northern, southern, spanish
from nextround.engine.posting.words.tongue import Tongue, joined

_TONGUES = {
    "en": english.TONGUE,
    "de": german.TONGUE,
    "fr": french.TONGUE,
    "es": spanish.TONGUE,
    "da": northern.DANISH,
    "nl": northern.DUTCH,
    "it": southern.ITALIAN,
    "pt": southern.PORTUGUESE,
}

# Small words that tell a language from its nearest of the four that the program speaks.
_SMALL_WORDS = {
    "en": "the and of you your for with that this have are will our to is in a or",
    "de": "der die das und ist wir sie ihre für mit auf dem den ein eine zu im von",
    "fr": "le les des et vous votre nous pour avec une dans est la du de en au ou",
    "es": "el los las y su para con una por que de en la se un del al tu",
    "da": "det at i og er på til du af vi har med som vores eller også kan et en dig ikke hvor",
    "nl": "in is of het een van en je wij zijn voor met op bij de ons naar jij onze ook als",
    "it": "a e i un la con da su di il che per della dei nel gli alla sono una le è del nella al",
    "pt": "a o e por de que do da em para com os uma não dos na no as à são das nossa ou",
}
_SMALL = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}
_OTHERS = ("da", "nl", "it", "pt")
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 4_000
# So many more small words than the nearest of the four shows its own.
_AHEAD = 1.15
_AT_LEAST = 5

# Of the same length as what they replace, so that words stay where they are.
_PLAIN_SIGNS = str.maketrans("’‘\u00a0\u202f\u2009\n\r\t", "''      ")
# Headings are looked for in this order: "experience level" is a term, "experience" is asked.
_HEADED_FIRST = (
    Role.WELCOME,
    Role.TERMS,
    Role.APPLY,
    Role.EQUALITY,
    Role.PRIVACY,
    Role.OFFER,
    Role.REQUIREMENT,
    Role.DUTY,
    Role.EMPLOYER,
    Role.OTHER,
)
# The look ahead passes over space and marks at once.
_BEFORE, _AFTER = r"(?<![\w-])(?=\w)", r"(?![\w-])"
# What may follow words that call something welcome, or demand it.
_CLOSED = (
    r"(?=\s*(?:[.,;:()!/]|$)|\s(?:but|and|for|in|though|although|when|as|since|because|so|if|"
    r"aber|und|mais|et|pero|y)\s)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The patterns of one language, for folded text; see `Tongue`.

    Attributes:
        headings: A heading anywhere, its scene as the name of the group.
        whole_headings: The same with nothing behind it, a colon or "and".
        separators: What stands between the parts of a list.
    """

    headings: re.Pattern[str]
    whole_headings: re.Pattern[str]
    signs: Mapping[Role, re.Pattern[str]]
    asks: re.Pattern[str]
    asks_first: re.Pattern[str]
    asides: re.Pattern[str]
    lead: re.Pattern[str]
    tail: re.Pattern[str]
    nice_before: re.Pattern[str]
    nice_after: re.Pattern[str]
    must_after: re.Pattern[str]
    must: re.Pattern[str]
    head: re.Pattern[str]
    again: re.Pattern[str]
    shared: re.Pattern[str]
    separators: re.Pattern[str]
    either: re.Pattern[str]
    kinds: Mapping[RequirementKind, re.Pattern[str]]
    years: re.Pattern[str]
    numbers: Mapping[str, int]
    fluency: re.Pattern[str]
    degrees: re.Pattern[str]


def folded(text: str) -> str:
    """Return `text` in small letters and plain signs, each character where it was."""
    small = text.lower()
    if len(small) != len(text):  # a few capitals have small letters of two characters
        small = "".join(one if len(one.lower()) > 1 else one.lower() for one in text)
    return small.translate(_PLAIN_SIGNS)


def tongue_of(text: str) -> str:
    """Return the ISO 639-1 code of the language of a posting, one of those known here."""
    words = _WORD.findall(text[:_SAMPLE].lower())
    near = language_of(text)
    known = _count(words, _SMALL[near])
    counts = {other: _count(words, _SMALL[other]) for other in _OTHERS}
    best = max(counts, key=lambda other: counts[other])
    if counts[best] >= max(_AT_LEAST, known * _AHEAD):
        return best
    return near


def _count(words: list[str], small: frozenset[str]) -> int:
    return sum(1 for word in words if word in small)


@cache
def rules_of(language: str) -> Rules:
    """Return the patterns of a language; of English where there are none of it."""
    own = _TONGUES.get(language, english.TONGUE)
    return Rules(
        headings=_pattern(rf"(?<![\w'-])(?=\w\w)(?:{_headings(own)}){_AFTER}"),
        whole_headings=_pattern(
            rf"(?<![\w'-])(?=\w\w)(?:{_headings(own)})"
            r"(?=[\s:?!…*_-]{0,4}$|[ *_]{0,3}:|(?:,? (?:&|and|und|et|y)|,| ?/) )"
        ),
        signs={role: _anywhere(words) for role, words in own.signs.items()},
        asks=_anywhere(own.asks),
        asks_first=_pattern(rf"(?<!\w)(?:{joined(own.asks_first)}){_AFTER}"),
        asides=_pattern(rf"(?<!\w)(?:{joined(own.asides)}){_AFTER}"),
        lead=_pattern(rf"(?<!\w)(?:{joined(own.lead)}):?\s{{0,3}}"),
        tail=_pattern(rf"(?:{joined(own.tail)})$"),
        nice_before=_anywhere(own.nice_before),
        nice_after=_pattern(rf"(?<!\w)(?:{joined(own.nice_after)}){_AFTER}{_CLOSED}"),
        must_after=_pattern(rf"(?<!\w)(?:{joined(own.must_after)}){_AFTER}{_CLOSED}"),
        must=_anywhere(own.must),
        head=_pattern(rf"(?<!\w)(?:{joined(own.head)})\s"),
        again=_pattern(rf"(?<!\w)(?:{joined(_numbered(own.again, own))}){_AFTER}"),
        shared=_pattern(rf"(?<!\w)(?:{joined(own.shared)})$"),
        separators=_pattern(
            rf"\s?,\s(?:(?:{own.both})\s)?|\s(?:{own.both})\s|(?<=\S)\s?/\s(?=\S)|\s\+\s"
        ),
        either=_anywhere(own.either),
        kinds={kind: _anywhere(words) for kind, words in own.kinds.items()},
        years=_anywhere(_numbered(own.years, own)),
        numbers=own.numbers,
        fluency=_anywhere(own.fluency),
        degrees=_anywhere(own.degrees),
    )


def _headings(own: Tongue) -> str:
    """Return the headings of a language and of English, which stand in many postings."""
    tongues = [own] if own is english.TONGUE else [own, english.TONGUE]
    named = []
    for role in sorted(english.TONGUE.scenes, key=_HEADED_FIRST.index):
        words = [tongue.scenes.get(role, "") for tongue in tongues]
        named.append(f"(?P<{role.value}>{'|'.join(joined(each) for each in words if each)})")
    return "|".join(named)


def _numbered(words: str, own: Tongue) -> str:
    return words.replace("{numbers}", "|".join(own.numbers))


def _anywhere(words: str) -> re.Pattern[str]:
    return _pattern(rf"{_BEFORE}(?:{joined(words)}){_AFTER}")


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)
