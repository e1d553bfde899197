"""Sentences of a text in English, German, French or Spanish, with where each stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, or a line that stands alone (greeting, list item, signature).

    Attributes:
        text: The sentence as written, line breaks inside it included; equals source[start:end].
        start: Offset of its first character in the source.
        end: Offset after its last character.
    """

    text: str
    start: int
    end: int


# The lookbehind lets a run of stops be tried once only, which keeps the search linear.
_STOP = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’“»›)\]*_]*+(?:[ \u00a0\u202f]»)?(?=\s|$)")
_STOP_WITHOUT_SPACE = re.compile(r"(?<=[a-zà-ÿ]{3})[.!?](?=[A-ZÀ-Ý][a-zà-ÿ]+[ ,'’])")
_OPENING = "\"'“„‘«‹([¿¡*_-–—•·>"
_LONGEST_WORD = 24
# With an end, so that a line without spaces is not gone over from each of its places.
_WORD_BEFORE = re.compile(rf"[^\s(\[\"'“„«/]{{1,{_LONGEST_WORD}}}$")
_WORD_AFTER = re.compile(r"\s*([^\W\d_]+)")


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


# After these a capital letter does not begin a sentence.
_NEVER_LAST = _words(
    "dr prof mr mrs ms mx st rev hon capt messrs dipl ing hr fr sr sra srta srs ud uds dña mme "
    "mlle mgr mmes pr approx ca bzw ggf inkl exkl vgl nr núm nº tel abs bspw evtl insb insbes sog "
    "zzgl vs e.g i.e z.b d.h u.a o.ä i.d.r u.u z.t i.a i.v p.ej ej jan feb mär apr jun jul aug sep "
    "sept okt oct nov dez dec janv févr avr juil déc ene abr ref réf fig bd str av avda dpto depto"
)
# These are words of their own too, and shortened only before a number ("no. 4").
_LAST_UNLESS_NUMBER = _words("no art max min pos")
# "am 3. November", "die 2. Runde": the words before and after which a number is an ordinal.
_BEFORE_ORDINAL = _words("am der die das den dem des im vom zum zur bis ab beim ins unserer")
_MONTHS = _words(
    "januar jänner februar märz april mai juni juli august september oktober november dezember "
    "january february march may june july october december"
)
_GREETING = re.compile(
    r"\s*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|sehr geehrte|"
    r"guten (?:tag|morgen)|grüß|moin|servus|bonjour|bonsoir|madame|monsieur|ch[eè]re?s?|hola|"
    r"estimad[oa]|apreciad[oa]|querid[oa]|buen[oa]s|thank you|thanks|merci|danke|gracias)\b",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(
    r"\s*(?:(?:kind|kindest|best|warm|warmest)\b|regards|yours|sincerely|cheers|mit \w+ gr[uü]|"
    r"(?:viele|beste|freundliche|liebe|herzliche) gr|cordialement|bien à vous|bien cordialement|"
    r"atentamente|un (?:cordial )?saludo|saludos|cordialmente)",
    re.IGNORECASE,
)
_LONGEST_GREETING = 60
_BULLET = re.compile(r"\s*(?:[-*•·–—▪◦●>]|\d{1,2}[.)]|[a-z]\))\s")
# Mail wrapped by a program is at least and at most so many characters wide.
_NARROWEST_WRAP, _WIDEST_WRAP = 50, 100
# A line was broken by a program if the next word would have filled it at least so far.
_FILLED = 0.85


def sentences_of(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of `text` in order, without the space around them.

    Nothing but space is left out. Lines broken by a mail program are joined; a greeting, a
    sign-off, a list item and a short line stand alone. Takes time in proportion to the length.
    """
    lowered = not any(character.isupper() for character in text)
    pieces = (
        piece
        for start, end in _blocks(text)
        for piece in _pieces(text, start, end=end, lowered=lowered)
    )
    return tuple(
        _sentence(text, start, end=end) for start, end in pieces if text[start:end].strip()
    )


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of lines within which a sentence may run on."""
    lines = text.splitlines(keepends=True)
    width = _wrap_width(lines)
    start = end = 0
    for line, following in zip_longest(lines, lines[1:], fillvalue=""):
        end += len(line)
        if not _runs_on(line, following, width=width):
            yield start, end
            start = end


def _wrap_width(lines: list[str]) -> int:
    """Return the width at which the text was wrapped, or 0 if it was not."""
    # A bare link may stick out of wrapped text.
    width = max((len(line.rstrip()) for line in lines if " " in line.strip()), default=0)
    return width if _NARROWEST_WRAP <= width <= _WIDEST_WRAP else 0


def _runs_on(line: str, following: str, *, width: int) -> bool:
    line, words = line.rstrip(), following.split(maxsplit=1)
    if not line.strip() or not words or _BULLET.match(following) or _stands_alone(line):
        return False
    first = words[0]
    if first[0].islower():
        return not line.endswith(":")
    return bool(width) and len(line) + 1 + len(first) > width * _FILLED


def _stands_alone(line: str) -> bool:
    if len(line) > _LONGEST_GREETING:
        return False
    greets = _GREETING.match(line) and line.endswith((",", ":", "!", ";"))
    return bool(greets or (_SIGN_OFF.match(line) and line.endswith((",", "!"))))


def _pieces(text: str, start: int, *, end: int, lowered: bool) -> Iterator[tuple[int, int]]:
    block = text[start:end]
    begin = 0
    for stop in _stops(block):
        if _ends_sentence(block, begin, stop=stop, lowered=lowered):
            yield start + begin, start + stop.end()
            begin = stop.end()
    yield start + begin, end


def _stops(block: str) -> list[re.Match[str]]:
    stops = [*_STOP.finditer(block), *_STOP_WITHOUT_SPACE.finditer(block)]
    return sorted(stops, key=lambda stop: stop.start())


def _ends_sentence(block: str, begin: int, *, stop: re.Match[str], lowered: bool) -> bool:
    after = block[stop.end() : stop.end() + _LONGEST_WORD].lstrip().lstrip(_OPENING)
    if after[:1].islower() and not lowered:
        return False
    if stop.group()[0] != "." or stop.group().startswith(".."):
        return True
    near = max(begin, stop.start() - _LONGEST_WORD)
    before = _WORD_BEFORE.search(block, near, stop.start())
    if before is None:
        return True
    return not _is_shortened(block, begin, word=before, after=after)


def _is_shortened(block: str, begin: int, *, word: re.Match[str], after: str) -> bool:
    """Tell whether the stop after `word` belongs to it and ends no sentence."""
    name = word.group().lower()
    if name.isdigit() and len(name) <= 2:
        return _is_ordinal(block, begin, number=word, after=after)
    if name in _LAST_UNLESS_NUMBER:
        return after[:1].isdigit()
    if name in _NEVER_LAST:
        return True
    # An initial ("J. Meyer") or half of a spaced abbreviation ("z. B.", "p. ej.").
    return len(name) == 1 and word.group() != "I" and after[:1].isalpha()


def _is_ordinal(block: str, begin: int, *, number: re.Match[str], after: str) -> bool:
    if not block[begin : number.start()].strip(_OPENING + " \t\r\n"):
        return True
    following = _WORD_AFTER.match(after)
    if following and following.group(1).lower() in _MONTHS:
        return True
    preceding = block[max(begin, number.start() - _LONGEST_WORD) : number.start()].split()
    return bool(preceding) and preceding[-1].lower() in _BEFORE_ORDINAL


def _sentence(text: str, start: int, *, end: int) -> Sentence:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    words = words.strip()
    return Sentence(words, start, start + len(words))
