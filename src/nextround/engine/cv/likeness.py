"""Whether a text is a CV rather than a mail or a posting."""

import re
from collections.abc import Iterator

from nextround.engine.cv.dates import periods_in
from nextround.engine.cv.section import Section, section_of

LONGEST_TEXT = 200_000
_LONGEST_HEADING = 60
# A person stands at the head of their CV, with a way to be reached.
_HEAD_LINES = 15
_REACHED = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.|\+?\d[\d ()/.-]{7,20}\d")
_TELLING = {
    Section.WORK,
    Section.EDUCATION,
    Section.SKILLS,
    Section.LANGUAGES,
    Section.CERTIFICATES,
    Section.REFERENCES,
    Section.INTERESTS,
    Section.PUBLICATIONS,
}
_SECTIONS, _PERIODS = 2, 2


def looks_like_cv(text: str) -> bool:
    """Return whether a text has the parts of a CV, and times at which someone did something.

    Only the first 200,000 characters count. A posting may have "Skills" and "Education" too, but
    neither two periods from one year to another, nor someone's own address at its head.
    """
    lines = [line.strip() for line in text[:LONGEST_TEXT].splitlines() if line.strip()]
    sections = set(_sections(lines))
    if len(sections & _TELLING) < _SECTIONS or not sections & {Section.WORK, Section.EDUCATION}:
        return False
    reachable = any(_REACHED.search(line[:300]) for line in lines[:_HEAD_LINES])
    periods = sum(1 for line in lines if len(line) <= 200 and periods_in(line))
    return periods >= _PERIODS and (reachable or periods > 2 * _PERIODS)


def _sections(lines: list[str]) -> Iterator[Section]:
    for line in lines:
        if len(line) <= _LONGEST_HEADING:
            section = section_of(line.rstrip(" :"))
            if section is not None:
                yield section
