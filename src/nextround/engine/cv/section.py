"""The sections of a CV, and the headings they stand under in many languages."""

import re
from enum import StrEnum
from functools import lru_cache

from nextround.engine.cv.heading_words import FILLERS, HEADINGS, JOINING
from nextround.engine.cv.letters import words_of

_LONGEST = 24
_LONGEST_JOINED = 8


class Section(StrEnum):
    """What a stretch of a CV is about."""

    CONTACT = "contact"
    SUMMARY = "summary"
    WORK = "work"
    EDUCATION = "education"
    SKILLS = "skills"
    LANGUAGES = "languages"
    PROJECTS = "projects"
    CERTIFICATES = "certificates"
    PUBLICATIONS = "publications"
    AWARDS = "awards"
    VOLUNTEERING = "volunteering"
    MEMBERSHIPS = "memberships"
    REFERENCES = "references"
    INTERESTS = "interests"
    OTHER = "other"


def _phrases() -> dict[tuple[str, ...], Section]:
    return {
        words_of(phrase): Section(name)
        for name, phrases in HEADINGS.items()
        for phrase in phrases.replace("\n", " ").split(",")
        if words_of(phrase)
    }


_PHRASES = _phrases()
_FILLERS = frozenset(words_of(FILLERS))
_JOINING = frozenset(words_of(JOINING))
# What a document calls itself is no heading of a section.
_TITLES = {
    ("curriculum", "vitae"),
    ("cv",),
    ("resume",),
    ("lebenslauf",),
    ("europass",),
    ("履歴書",),
    ("履", "歴", "書"),
    ("curriculum",),
    ("hoja", "de", "vida"),
    ("zyciorys",),
    ("резюме",),
}
_LARGE = frozenset({Section.SKILLS, Section.EDUCATION})
_SMALL = frozenset({Section.CERTIFICATES, Section.INTERESTS, Section.OTHER})
# Some say how many there are: "Experience (3)".
_COUNT = re.compile(r" ?\(\d{1,3}\)$")
_LISTED = re.compile(r"[&/,+|]")
# Letters that are set apart come as words of their own, and so do some Chinese ones.
_UNSPACED = {"".join(phrase): section for phrase, section in _PHRASES.items()}


@lru_cache(maxsize=2048)
def section_of(heading: str) -> Section | None:
    """Return what a heading announces; None for words that are no known heading."""
    words = words_of(_COUNT.sub("", heading))
    if not words or len(words) > _LONGEST:
        return None
    listed = len(words) <= _LONGEST_JOINED and _LISTED.search(heading)
    return _named(words) or (_joined(words) if listed or _JOINING.intersection(words) else None)


def is_document_title(text: str) -> bool:
    """Tell whether words are what a CV calls itself."""
    return words_of(text) in _TITLES


def _named(words: tuple[str, ...]) -> Section | None:
    if words in _PHRASES:
        return _PHRASES[words]
    joined = "".join(words)
    if len(words) > 1 and joined in _UNSPACED:
        return _UNSPACED[joined]
    kept = tuple(word for word in words if word not in _FILLERS)
    return _PHRASES.get(kept) or _in_other_number(kept) or _in_other_number(words)


def _in_other_number(words: tuple[str, ...]) -> Section | None:
    """Return what "Qualification" announces, where we know "Qualifications", or the other way."""
    if not words:
        return None
    *first, last = words
    other = last[:-1] if last.endswith("s") else f"{last}s"
    return _PHRASES.get((*first, other))


def _joined(words: tuple[str, ...]) -> Section | None:
    """Return what "Skills & Interests" announces: the first of what is joined."""
    for at, word in enumerate(words):
        if word in _JOINING and 0 < at < len(words) - 1:
            first, last = _named(words[:at]), _named(words[at + 1 :])
            if first and last:
                return _leading(first, last)
    # The sign of "Awards & Scholarships" is no word.
    for at in range(1, len(words)):
        first, last = _named(words[:at]), _named(words[at:])
        if first and last:
            return _leading(first, last)
    return None


def _leading(first: Section, last: Section) -> Section:
    """Return what a section of two kinds is read as: the first, but skills before small ones."""
    return last if last in _LARGE and first in _SMALL else first
