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
_LONGEST_TITLE, _MOST_NAME_WORDS = 110, 7
_KIND_OF = re.compile(
    rf"(?<!\w)(?:{wording.ORGANISATION}|gmbh|ltd|limited|inc|llc|plc|council|services)(?!\w)"
)

_WORD = r"[A-ZÀ-Þ0-9][\w&'’-]{0,40}"
_NAME = rf"{_WORD}(?: (?:&|und|of|de|la|the|et|y|für|di|del|des|du|van|{_WORD})){{0,6}}"
_ARTICLE = r"(?:(?:Die|Der|Das|The|La|Le|El) )?"
_LEGAL_NAME = re.compile(rf"(?<!\w){_ARTICLE}(?P<value>{_NAME} (?:{wording.LEGAL_FORM}))(?!\w)")
_SEEKER = re.compile(
    # What seeks begins with no word of a name, so that a name is never to be read shorter.
    rf"(?<!\w){_ARTICLE}(?P<value>(?>{_NAME}))"
    rf"(?: \((?P<place>[^()\n]{{2,40}})\)|,? (?:{wording.SEATED} )?"
    rf"(?:à|in|en|at|aus|a) (?P<town>(?>{_NAME})))?,? "
    rf"(?:{wording.SEEKS})(?!\w)"
)
_BASED = re.compile(rf"(?<!\w)(?:{wording.BASED}) (?P<value>{_WORD}(?:,? {_WORD}){{0,3}})")
_BEING = re.compile(
    rf"(?:^|[.!?:]\s|\n){_ARTICLE}(?P<value>{_NAME}),? (?:{wording.IS_A}) "
    rf"(?:[\w'’-]{{1,20}},? ){{0,6}}"
    rf"(?:{wording.ORGANISATION})",
    re.MULTILINE,
)
_ALONE = re.compile(rf"{_NAME}")
_ABOUT = re.compile(
    rf"^[ \t*#]{{0,6}}(?:About|Über|À propos de|Sobre|Om|Over) (?P<value>{_NAME})[ \t:*]{{0,6}}$",
    re.MULTILINE,
)
_AT_US = re.compile(
    rf"(?:^|[.!?]\s)(?:At|Bei|Chez|En) (?P<value>{_NAME}),? (?:we|wir|nous)\b", re.MULTILINE
)
_AT = re.compile(rf"(?:@|(?<!\w)(?:at|bei(?: der| dem)?|beim|chez)) (?P<value>{_NAME})\s*$")
_IN = re.compile(rf"(?<!\w)(?:in|à|en) (?P<value>{_NAME})\s*$")
_NAME_AND_PLACE = re.compile(
    rf"^(?P<name>{_NAME})(?:,| [·•|–-]) (?P<place>{_NAME})(?=[.,;(]|$| \w| [·•|–-])"
)
_SOUGHT = re.compile(
    rf"(?<!\w)(?:{wording.SOUGHT}) (?P<value>[\w&/'’+-][\w&/'’+ -]{{2,70}}?)"
    r"(?= ?\(| (?:to|who|for|in|at|with|für|mit|zur?|im|der|die|pour|dans|qui|para|en|con|que)\b"
    r"|[.,:;!\n]|$)",
    re.IGNORECASE,
)
_NEVER_NAMES = (
    "we you our this wir sie nous on vous nosotros il elle who what it they i here about role job "
    "vi noi nós wij standort position company"
)
_NO_NAMES = frozenset(_NEVER_NAMES.split())
# What stands in a title behind "in" and is no place.
_NO_PLACE = frozenset(
    ["teilzeit", "vollzeit", "full", "part", "home", "remote", "elternzeit", "teilzeit/vollzeit"]
)


def role_of(text: str) -> Found | None:
    """Return the title: labelled, as the heading, or as what "is sought"."""
    labelled = valued(text, _ROLE.search(text))
    if labelled:
        return trimmed(text, labelled.start, end=labelled.start + _title_end(labelled.value))
    return _heading(text) or valued(text, _SOUGHT.search(text))


def employer_of(text: str, role: Found | None) -> Found | None:
    """Return who offers the place: labelled, under the title or in its line, or as who seeks."""
    near = valued(text, _EMPLOYER.search(text)) or _second_line(text, "name") or _sole(text)
    return near or _in_title(text, role, pattern=_AT) or _named(text)


def place_of(text: str, role: Found | None) -> Found | None:
    """Return where the work is done: labelled, under the title, or in its line."""
    near = valued(text, _PLACE.search(text)) or _second_line(text, "place")
    return near or _in_title(text, role, pattern=_IN, but=_NO_PLACE) or _told_place(text)


def _told_place(text: str) -> Found | None:
    """Return the place in "The Mill (Leeds) seeks …", or in "based in Leeds"."""
    seeks = _SEEKER.search(text)
    group = next((name for name in ("place", "town") if seeks and seeks[name]), None)
    if seeks and group:
        return trimmed(text, seeks.start(group), end=seeks.end(group))
    return valued(text, _BASED.search(text))


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


def _sole(text: str) -> Found | None:
    """Return the line under the title, if it is the name of an organisation and no more."""
    lines = _lines(text)
    next(lines, None)
    start, line = next(lines, (0, ""))
    if len(line.split()) > _MOST_NAME_WORDS or not _KIND_OF.search(line.lower()):
        return None
    return trimmed(text, start, end=start + len(line)) if _ALONE.fullmatch(line) else None


def _in_title(
    text: str,
    role: Found | None,
    *,
    pattern: re.Pattern[str],
    but: frozenset[str] = frozenset(),
) -> Found | None:
    if role is None:
        return None
    end = text.find("\n", role.end)
    found = valued(text, pattern.search(text, role.end, end if end >= 0 else len(text)))
    return None if found and found.value.split()[0].lower() in but else found


def _named(text: str) -> Found | None:
    for pattern in (_SEEKER, _LEGAL_NAME, _ABOUT, _BEING, _AT_US):
        for match in pattern.finditer(text):
            if not _is_pronoun(match["value"]):
                return valued(text, match)
    return None


def _is_pronoun(name: str) -> bool:
    return name.partition(" ")[0].lower() in _NO_NAMES
