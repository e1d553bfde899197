"""A posting cut into headings, list items and sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from nextround.engine.posting.role import Role
from nextround.engine.posting.tongues import Rules
from nextround.engine.sentences import sentences_of

_BULLET = re.compile(
    r"(?<![ \t])[ \t]{0,20}(?:[-–—*•·▪◦●○■□‣➢➤✓✔✅→>+]|\d{1,2}[.)]|[a-z]\))[ \t]{1,8}(?=\S)"
)
_INLINE_BULLET = re.compile(r"(?<=\S)[ \t]{1,4}(?:[•·▪◦●○■□‣➢➤✓✔✅*]|\x95)[ \t]{0,4}(?=\S)")
_DASH_BULLET = re.compile(r"(?<=\S) [-–] (?=[A-ZÀ-Þ<])")
_WIDE_GAP = re.compile(r"(?<=\S)[ \u00a0]{2,8}(?=[A-ZÀ-Þ])")
# Text without lines or stops goes on like this where the next thing is asked.
_RUN_ON = re.compile(
    r"(?<=[a-z0-9)%]) (?=(?:Must|Ability|Able|Minimum|Valid|Experience|Knowledge|Strong|Excellent|"
    r"Good|Proven|Previous|Prior|At least|Willing(?:ness)?|Proficien(?:t|cy)|Familiar(?:ity)?|"
    r"Bachelor|Fluen(?:t|cy)|Clean|Pass|You|Demonstrated|No|Knows?|Reliable|Basic|Forklift|"
    r"Physical) "
    r"(?:[a-z(]|\d|CDL|DOT|Class)|High [Ss]chool|Steel[- ][Tt]oe|Class [ABC]\b|GED\b)|"
    r"(?<=preferred) (?=[A-Z])|(?<=required) (?=[A-Z])|(?<=a plus) (?=[A-Z])"
)
_RUNS_ON_FROM = 120
_FLAT_FROM = 250
_DASHES_ARE_BULLETS_FROM = 2
# A line is broken by a program where it is at least this long, or the next begins like this.
_BROKEN_FROM = 55
_GOES_ON = re.compile(r"(?:to|and|or|of|for|with|in|the|a|an|und|oder|et|ou|y|o|de)\b")
_LONGEST_HEADING = 90
_MOST_HEADING_WORDS = 9
_AROUND = " \t\r\n*#_=~|\u200b\u200d"
_COLON = re.compile(
    r"(?:(?:, ?| ?/ ?|,? (?:and|&|und|et|y|and/or) )\w{3,20}){0,3}[ \t*_]{0,3}"
    r"(?P<mark>:|\?(?=\s))|[ \t*_]{0,3}[-–](?=\s)"
)
# "Skills and abilities", "tasks of this position": words that carry a heading on.
_CARRY_WORDS = (
    "& and und et y og en e / , ( for of in to at as für im an pour du de para del til van per with"
)
_CARRY_ON = frozenset(_CARRY_WORDS.split())
_JOINING = frozenset(["&", "and", "und", "et", "y", "og", "en", "e", "/", ",", "and/or"])
_MOST_WORDS_MORE = 3
_SENTENCE_BEGINS = re.compile(r"\s{1,3}(?:You|We|An?|The|Our|As|Your|All|Applications) ")
_LETTER = re.compile(r"\w")
_BEFORE_HEADING = re.compile(r"(?:^|[.!?:;)>•*\u2022-])\s{0,3}$")
_LINKING_WORDS = (
    "of the our your and for with a an in to or as on at is are by from my their its his this that "
    "these all any some no job minimum der die das und für mit des les et la le du y de"
)
_LINKING = frozenset(_LINKING_WORDS.split())
# These are words of any sentence too, and headings within one with a capital alone.
_CAPITAL = frozenset({Role.TERMS.value, Role.APPLY.value, Role.OTHER.value, Role.EMPLOYER.value})
_OPENS = frozenset(
    {
        Role.REQUIREMENT.value,
        Role.DUTY.value,
        Role.OFFER.value,
        Role.APPLY.value,
        Role.EMPLOYER.value,
    }
)
_ABOUT = re.compile(
    r"(?:about|über|à propos d\S{1,3}|sobre|om) [^\s.,:]{1,30}(?: [^\s.,:]{1,30}){0,3}[: ]{0,2}$"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A heading, list item or sentence, as source[start:end].

    Attributes:
        scene: What stands under it, if it is a heading and says so.
        heads: Whether it is a heading.
        valued: Whether its line goes on behind it, as in "Place: Leeds".
        listed: Whether it is an item of a list.
        same_line: Whether it stands in one line with what goes before.
    """

    start: int
    end: int
    scene: Role | None = None
    heads: bool = False
    valued: bool = False
    listed: bool = False
    same_line: bool = False


def pieces_of(text: str, plain: str, *, rules: Rules) -> Iterator[Piece]:
    """Yield the pieces of a posting in order; `plain` is `text` folded."""
    for start, end in _blocks(text):
        bullet = _BULLET.match(text, start, end)
        begin = bullet.end() if bullet else start
        spans = _split(text, begin, end=end)
        for number, (first, last) in enumerate(spans):
            listed = bool(bullet) if not number else True
            yield from _in_span(text, plain, span=(first, last), listed=listed, rules=rules)


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of lines that are one, without the empty ones."""
    begin = end = 0
    lines = text.splitlines(keepends=True)
    for number, line in enumerate(lines):
        end += len(line)
        following = lines[number + 1] if number + 1 < len(lines) else ""
        if not _runs_on(line.rstrip(), following):
            if text[begin:end].strip():
                yield begin, end
            begin = end
    if text[begin:end].strip():
        yield begin, end


def _runs_on(line: str, following: str) -> bool:
    next_words = following.lstrip()
    if not line.strip() or not next_words or not next_words[0].islower():
        return False
    if line.endswith((".", "!", "?", ":", ";")) or _BULLET.match(following):
        return False
    return len(line) >= _BROKEN_FROM or bool(_GOES_ON.match(next_words))


def _split(text: str, start: int, *, end: int) -> list[tuple[int, int]]:
    """Split one block at the bullets within it."""
    marks = [*_INLINE_BULLET.finditer(text, start, end)]
    if end - start > _FLAT_FROM:
        dashes = [*_DASH_BULLET.finditer(text, start, end)]
        if len(dashes) >= _DASHES_ARE_BULLETS_FROM:
            marks += dashes
        marks += _WIDE_GAP.finditer(text, start, end)
    marks.sort(key=lambda mark: mark.start())
    edges = [start, *(place for mark in marks for place in mark.span()), end]
    return [
        (first, last) for first, last in zip(edges[::2], edges[1::2], strict=True) if first < last
    ]


def _in_span(
    text: str, plain: str, *, span: tuple[int, int], listed: bool, rules: Rules
) -> Iterator[Piece]:
    """Yield a whole heading, or what stands between the headings within a span."""
    start, end = _trimmed(text, *span)
    if start >= end:
        return
    whole = _heading(text, plain, start=start, end=end, listed=listed, rules=rules)
    if whole is not None:
        yield whole
        return
    begin, follows = start, False
    for head in _inline_headings(text, plain, start=start, end=end, rules=rules):
        yield from _sentences(text, begin, end=head.start, listed=listed, same_line=follows)
        yield head
        begin, follows = _after_colon(text, head.end), True
    yield from _sentences(text, begin, end=end, listed=listed and not follows, same_line=follows)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    start += len(words) - len(words.lstrip(_AROUND))
    return start, start + len(text[start:end].rstrip(_AROUND))


def _heading(
    text: str, plain: str, *, start: int, end: int, listed: bool, rules: Rules
) -> Piece | None:
    """Return the whole line as a heading, if it reads like one."""
    length = end - start
    if length > _LONGEST_HEADING or len(plain[start:end].split()) > _MOST_HEADING_WORDS:
        return None
    first = _first_letter(text, start, end)
    match = rules.whole_headings.match(plain, first, end) or rules.headings.match(plain, first, end)
    if match and _carries(text[match.end() : end], match, line=text[start:end], listed=listed):
        return Piece(start, end, Role(str(match.lastgroup)), heads=True)
    if text[start:end].endswith(":") and not listed:
        return Piece(start, end, None, heads=True)
    if _ABOUT.match(plain, start, end) and text[start].isupper() and not listed:
        return Piece(start, end, Role.EMPLOYER, heads=True)
    return None


def _carries(rest: str, match: re.Match[str], *, line: str, listed: bool) -> bool:
    """Tell whether what follows a heading's words belongs to it: "Skills and abilities"."""
    colon = line.rstrip().endswith(":")
    if line.endswith("."):
        return False
    valued = ":" in rest.rstrip().rstrip(":")  # "Job type: full-time"
    words = rest.replace(",", " , ").replace("/", " / ").strip(" :?!…*_\t").lower().split()
    alone = not words and match.lastgroup == Role.WELCOME.value
    if valued or (listed and not colon and not alone):
        return False
    if not words or colon:
        return not words or words[0] in _CARRY_ON or len(words) <= _MOST_WORDS_MORE
    titled = all(word[0].isupper() for word in line.split() if len(word) > len("and"))
    joined = words[0] in _JOINING and (titled or len(words) <= _MOST_WORDS_MORE)
    named = " " in match.group() and (words[0] in _CARRY_ON or titled or len(words) == 1)
    return joined or (named and len(words) <= _MOST_WORDS_MORE)


def _first_letter(text: str, start: int, end: int) -> int:
    return next(
        (place for place in range(start, min(end, start + 8)) if text[place].isalnum()), start
    )


def _inline_headings(
    text: str, plain: str, *, start: int, end: int, rules: Rules
) -> Iterator[Piece]:
    begin = start
    for found in rules.headings.finditer(plain, start, end):
        match = rules.whole_headings.match(plain, found.start(), end) or found
        if match.start() < begin or not _stands_out(text, plain, start=start, match=match, end=end):
            continue
        role = Role(str(match.lastgroup))
        begin = match.end()
        yield Piece(match.start(), begin, role, heads=True, valued=True)


def _stands_out(text: str, plain: str, *, start: int, match: re.Match[str], end: int) -> bool:
    """Tell whether words within a line are a heading: "… Requirements: a licence"."""
    first = match.start()
    at_start = not text[start:first].strip(_AROUND + "•-")
    colon = _COLON.match(text, match.end(), end)
    named = text[first].isupper() or at_start or match.lastgroup not in _CAPITAL
    if colon and named and colon["mark"] == ":":
        return True
    if at_start and match.lastgroup in _OPENS and _SENTENCE_BEGINS.match(text, match.end(), end):
        return True
    if end - start < _FLAT_FROM or not text[first].isupper():
        return False
    shouted = text[first : match.end()].isupper() and len(match.group()) > 5
    capital = text[match.end() : match.end() + 3].strip()[:1].isupper()
    return bool(capital or shouted or colon) and _free(
        text, first, role=str(match.lastgroup), shouted=shouted
    )


def _free(text: str, first: int, *, role: str, shouted: bool) -> bool:
    """Tell whether what stands before a heading ends there."""
    before = text[max(0, first - 30) : first]
    if _BEFORE_HEADING.search(before):
        return True
    last = (before.split() or [""])[-1]
    ends = last[:1].islower() and last.isalpha() and last not in _LINKING
    return shouted or (ends and role not in _CAPITAL)


def _after_colon(text: str, end: int) -> int:
    colon = _COLON.match(text, end)
    return colon.end() if colon else end


def _sentences(
    text: str, start: int, *, end: int, listed: bool, same_line: bool
) -> Iterator[Piece]:
    for sentence in sentences_of(text[start:end]):
        first, last = start + sentence.start, start + sentence.end
        for run in _run_ons(text, first, end=last):
            begin, stop = _trimmed(text, *run)
            if _LETTER.search(text, begin, stop):
                yield Piece(begin, stop, listed=listed, same_line=same_line)


def _run_ons(text: str, start: int, *, end: int) -> list[tuple[int, int]]:
    if end - start < _RUNS_ON_FROM:
        return [(start, end)]
    places = [match.start() for match in _RUN_ON.finditer(text, start, end)]
    return [*pairwise([start, *places, end])]
