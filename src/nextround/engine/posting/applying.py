"""How to apply, as a posting says it."""

import re
from dataclasses import dataclass

from nextround.engine.posting.found import Found
from nextround.engine.posting.terms import link_of
from nextround.engine.posting.words import conditions as words
from nextround.engine.posting.words.tongue import joined

_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}(?![\w-])")
_PHONE = re.compile(r"(?<![\w./-])\+?\(?\d(?:[ ()./-]{0,2}\d){6,14}(?![\w/])")
_PHONE_BEFORE = re.compile(rf"(?<!\w)(?:{joined(words.PHONE_BEFORE)})")
_BY_LETTER = re.compile(rf"(?<!\w)(?:{joined(words.BY_LETTER)})(?!\w)")
_PERSON = re.compile(
    rf"(?<!\w)(?:{joined(words.PERSON_BEFORE)})"
    r"(?: (?:is|ist|est|es|our|our \w{1,20}))?:?\s{1,3}"
)
_TITLES = r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Mme|M|Sra|Sr|Frau|Herrn|Herr|Madame|Monsieur)\.? )?"
_NAME = re.compile(
    rf"{_TITLES}(?P<value>[A-ZÀ-Þ][a-zà-ÿ'’-]{{1,24}}(?: (?:von|van|de|del|der|la|le|[A-ZÀ-Þ]\.))?"
    r"(?: [A-ZÀ-Þ][\wà-ÿ'’-]{1,24}){1,2})(?!\w)"
)
# Two words that begin large and are no name of a person.
_NO_PERSON_WORDS = (
    "associate professor leader group head director officer partner human resources team "
    "department office recruitment hr personal manager us our the"
)
_NO_PERSON = frozenset(_NO_PERSON_WORDS.split())
_BEFORE = 30


@dataclass(frozen=True, slots=True)
class Applying:
    """The ways in that a posting names; None: it names none of this kind.

    Attributes:
        by_letter: Words that ask for a letter on paper, or to come by.
    """

    mail: Found | None = None
    link: Found | None = None
    phone: Found | None = None
    person: Found | None = None
    by_letter: Found | None = None


def applying_of(text: str, plain: str) -> Applying:
    """Return how to apply; `plain` is `text` folded."""
    return Applying(
        mail=_found(text, _MAIL.search(text)),
        link=link_of(text),
        phone=_phone(text, plain),
        person=_person(text, plain),
        by_letter=_found(text, _BY_LETTER.search(plain)),
    )


def _found(text: str, match: re.Match[str] | None, *, group: str | int = 0) -> Found | None:
    return Found(text[slice(*match.span(group))], *match.span(group)) if match else None


def _phone(text: str, plain: str) -> Found | None:
    for match in _PHONE.finditer(plain):
        if _PHONE_BEFORE.search(plain, max(0, match.start() - _BEFORE), match.start()):
            return _found(text, match)
    return None


def _person(text: str, plain: str) -> Found | None:
    for match in _PERSON.finditer(plain):
        name = _NAME.match(text, match.end())
        if name and _NO_PERSON.isdisjoint(name["value"].lower().split()):
            return _found(text, name, group="value")
    return None
