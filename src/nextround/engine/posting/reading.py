"""A first reading of a posting: the few things one files it under."""

from dataclasses import dataclass
from datetime import date

from nextround.engine.language import language_of
from nextround.engine.posting.closing import closing_date
from nextround.engine.posting.found import Found
from nextround.engine.posting.likeness import LONGEST_TEXT
from nextround.engine.posting.names import employer_of, place_of, role_of
from nextround.engine.posting.terms import level_of, link_of, pay_of
from nextround.engine.posting.wording import Level


@dataclass(frozen=True, slots=True)
class PostingWords:
    """What a posting says of itself, each with where it says so, or None if no words were found.

    Attributes:
        closing: ISO date; a date without a year counts only if the day of reading was given.
        level: A guess from the title, or from the years of experience asked for.
        language: ISO 639-1 code of the text.
    """

    role: Found | None
    employer: Found | None
    place: Found | None
    pay: Found | None
    closing: Found | None
    link: Found | None
    level: Level | None
    language: str


def read_posting(text: str, *, read_on: date | None = None) -> PostingWords:
    """Read the first 200,000 characters of a posting; what is unsure is left out."""
    text = text[:LONGEST_TEXT]
    language = language_of(text)
    role = role_of(text)
    return PostingWords(
        role=role,
        employer=employer_of(text, role),
        place=place_of(text, role),
        pay=pay_of(text),
        closing=closing_date(text, language=language, read_on=read_on),
        link=link_of(text),
        level=level_of(text, role),
        language=language,
    )
