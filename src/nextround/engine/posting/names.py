"""The title, the employer and the place in a posting."""

import re
from collections.abc import Iterator

from nextround.engine.posting import wording
from nextround.engine.posting.found import Found, label, trimmed, valued

_ROLE, _EMPLOYER = label(wording.ROLE_LABELS), label(wording.EMPLOYER_LABELS)
_PLACE = label(wording.PLACE_LABELS)
_OTHER_LABEL = label(f"{wording.EMPLOYER_LABELS}|{wording.PLACE_LABELS}|{wording.PAY_LABELS}")
_GENDER_MARK = re.compile(wording.GENDER_MARK)
_DASHES = (" - ", " – ", " — ", " | ")
_LONGEST_TITLE = 110

_WORD = r"[A-ZÀ-Þ0-9][\w&'’-]{0,40}"
_NAME = rf"{_WORD}(?: (?:&|und|of|de|la|the|et|y|für|{_WORD})){{0,6}}"
_ARTICLE = r"(?:(?:Die|Der|Das|The|La|Le|El|Los|Las|Les) )?"
_LEGAL_NAME = re.compile(rf"(?<!\w){_ARTICLE}(?P<value>{_NAME} (?:{wording.LEGAL_FORM}))(?!\w)")
_SEEKER = re.compile(rf"(?<!\w){_ARTICLE}(?P<value>{_NAME}),? (?:{wording.SEEKS})(?!\w)")
_AT = re.compile(rf"(?:@|(?<!\w)(?:at|bei(?: der| dem)?|beim|chez)) (?P<value>{_NAME})\s*$")
_IN = re.compile(rf"(?<!\w)(?:in|à|en|[-–|]) (?P<value>{_NAME})\s*$")
_NAME_AND_PLACE = re.compile(rf"^(?P<name>{_NAME}), (?P<place>{_NAME})(?=[.,:;(]|$| \w)")
_SOUGHT = re.compile(
    rf"(?<!\w)(?:{wording.SOUGHT}) (?P<value>[\w&/'’+-][\w&/'’+ -]{{2,70}}?)"
    r"(?= ?\(| (?:to|who|for|in|at|with|für|mit|zur?|im|der|die|pour|dans|qui|para|en|con|que)\b"
    r"|[.,:;!\n]|$)",
    re.IGNORECASE,
)
_PRONOUNS = "we you our this wir sie nous on vous nosotros il elle who what it they i"
_NO_NAMES = frozenset(_PRONOUNS.split())


def role_of(text: str) -> Found | None:
    """Return the title: labelled, as the heading, or as what "is sought"."""
    labelled = valued(text, _ROLE.search(text))
    if labelled:
        return trimmed(text, labelled.start, end=labelled.start + _title_end(labelled.value))
    return _heading(text) or valued(text, _SOUGHT.search(text))


def employer_of(text: str, role: Found | None) -> Found | None:
    """Return who offers the place: labelled, under the title or in its line, or as who seeks."""
    near = valued(text, _EMPLOYER.search(text)) or _second_line(text, "name")
    return near or _in_title(text, role, pattern=_AT) or _named(text)


def place_of(text: str, role: Found | None) -> Found | None:
    """Return where the work is done: labelled, under the title, or in its line."""
    near = valued(text, _PLACE.search(text)) or _second_line(text, "place")
    return near or _in_title(text, role, pattern=_IN)


def _heading(text: str) -> Found | None:
    """Return the first line if it reads like a heading, less what follows the title in it."""
    start, line = next(_lines(text), (0, ""))
    if not line or len(line) > _LONGEST_TITLE or line.endswith((".", "?", "!", ":", ",")):
        return None
    if _OTHER_LABEL.match(line) or _SEEKER.search(line):
        return None
    return trimmed(text, start, end=start + _title_end(line))


def _title_end(line: str) -> int:
    ends = [match.start() for match in (_GENDER_MARK.search(line), _AT.search(line)) if match]
    ends += [line.find(dash) for dash in _DASHES if line.find(dash) > 0]
    return min(ends, default=len(line))


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the offset and words of each line that is not empty."""
    start = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            yield start, line.rstrip()
        start += len(line)


def _second_line(text: str, part: str) -> Found | None:
    """Return a part of "Aldous Marine Group, Southampton" under the title."""
    lines = _lines(text)
    next(lines, None)
    start, line = next(lines, (0, ""))
    match = _NAME_AND_PLACE.match(line)
    if not match or _is_pronoun(match["name"]):
        return None
    return trimmed(text, start + match.start(part), end=start + match.end(part))


def _in_title(text: str, role: Found | None, *, pattern: re.Pattern[str]) -> Found | None:
    if role is None:
        return None
    end = text.find("\n", role.end)
    return valued(text, pattern.search(text, role.end, end if end >= 0 else len(text)))


def _named(text: str) -> Found | None:
    for pattern in (_SEEKER, _LEGAL_NAME):
        for match in pattern.finditer(text):
            if not _is_pronoun(match["value"]):
                return valued(text, match)
    return None


def _is_pronoun(name: str) -> bool:
    return name.partition(" ")[0].lower() in _NO_NAMES
