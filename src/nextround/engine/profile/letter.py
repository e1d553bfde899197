"""What a letter says that no fact holds, or that belongs to another application."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz

from nextround.engine.career.facts import Career, Fact, Kind
from nextround.engine.career.months import YEAR, first_month, last_month, span
from nextround.engine.career.numbers import numbers_in
from nextround.engine.cv.contact_words import MAIL
from nextround.engine.mail.employer import employer_of
from nextround.engine.mail.lexicon import fold
from nextround.engine.mail.role import role_of
from nextround.engine.mail.values import Mail
from nextround.engine.matching.degrees import Degree, degrees_in
from nextround.engine.matching.passages import Passages
from nextround.engine.matching.periods import months_of
from nextround.engine.profile.careers import Source, called, same_name, same_title
from nextround.engine.profile.contradiction import About, Contradiction, Side
from nextround.engine.sentences import Sentence, sentences_of

LONGEST_LETTER = 20_000
_SAME_ROLE, _SAME_EMPLOYER = 75, 85
_YEAR = re.compile(r"(?<![\d.,/-])(?:19|20)\d{2}(?![\d,/]|\.\d)")
_YEARS_AFTER = re.compile(r"\+? ?(?:years?|jahre?n?|ans|années|años)(?!\w)", re.IGNORECASE)
_DIGITS = re.compile(r"\d[\d.,'’\u00a0\u202f ]*")
_SIGNED = re.compile(r"[^\W\d_][\w.'’-]{0,30}(?: [^\W\d_][\w.'’-]{0,30}){1,3}")
_LAST_LINES = 3
# Only beside such words is a role the one applied for; a letter tells of others too.
_APPLIES = re.compile(
    r"appl|position|role|post|vacanc|opening|stelle|bewerb|ausschreib|poste|candidat|puesto|"
    r"vacante|plaza|solicit",
    re.IGNORECASE,
)
_REACH = 60


@dataclass(frozen=True, slots=True)
class Opening:
    """Where the letter goes.

    Attributes:
        text: Of the posting, whose numbers a letter may take up.
        others: Employers of the person's other openings, for whom a letter may have been written.
    """

    employer: str = ""
    role: str = ""
    text: str = ""
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter, and what the paper is known by."""

    name: str
    text: str

    def says(self, start: int, end: int, *, of: str = "") -> Side:
        """Return words of it as one side."""
        return Side(self.name, self.text[start:end], of, None, start, end)


def contradictions_in(
    letter: Letter, sources: Sequence[Source], opening: Opening | None, *, today: date
) -> Iterator[Contradiction]:
    """Yield what a letter says against the careers beside it, and against the opening."""
    if sources:
        yield from _numbers(letter, sources, opening or Opening(), today=today)
        yield from _years(letter, sources, today=today)
        yield from _degrees(letter, sources)
        yield from _person(letter, sources)
    if opening:
        yield from _employers(letter, sources, opening)
        yield from _role(letter, sources, opening)


def _numbers(
    letter: Letter, sources: Sequence[Source], opening: Opening, *, today: date
) -> Iterator[Contradiction]:
    held = {
        digits
        for text in (*_texts(sources), opening.text)
        for number in _DIGITS.findall(text)
        if (digits := _plain(number))
    }
    most = max(_years_done(source.career, today=today) for source in sources)
    for number in numbers_in(letter.text):
        digits = _plain(number.words)
        # Years are held against the employer they stand beside.
        if not digits or digits in held or _YEAR.fullmatch(number.words):
            continue
        if _YEARS_AFTER.match(letter.text, number.end) and int(digits) <= most:
            continue
        yield Contradiction(
            About.NUMBER, letter.says(number.start, number.end), Side(sources[0].name, "")
        )


def _texts(sources: Sequence[Source]) -> Iterator[str]:
    for source in sources:
        yield from (passage.text for passage in Passages(source.career).all)
        # Of dates the years alone: "12" in "2016-12" holds no "12 patients".
        yield from (date[:4] for fact in source.career.facts for date in (fact.start, fact.end))
        yield source.career.profile.phone


def _plain(number: str) -> str:
    """Return the digits of a number, so that "1,200" and "1.200" are the same."""
    return "".join(sign for sign in number if sign.isdigit())[:12]


def _years_done(career: Career, *, today: date) -> int:
    """Return the years of all positions, rounded up as people do."""
    done = (fact for fact in career.facts if fact.kind is Kind.POSITION)
    return -(-months_of(done, today=today).most // YEAR)


def _years(letter: Letter, sources: Sequence[Source], *, today: date) -> Iterator[Contradiction]:
    """Yield years named beside an employer at whom, by the facts, the person then was not."""
    for sentence in sentences_of(letter.text):
        words = fold(sentence.text)
        for source in sources:
            facts = [
                (place, fact)
                for place, fact in enumerate(source.career.facts)
                if len(fact.organisation) > 2 and fold(fact.organisation) in words
            ]
            if facts:
                yield from _years_against(letter, sentence, source, facts=facts, today=today)


def _years_against(
    letter: Letter,
    sentence: Sentence,
    source: Source,
    *,
    facts: Sequence[tuple[int, Fact]],
    today: date,
) -> Iterator[Contradiction]:
    for match in _YEAR.finditer(sentence.text):
        if any(_covers(fact, match.group(), today=today) for _place, fact in facts):
            continue
        start = sentence.start + match.start()
        place, fact = facts[0]
        dates = " – ".join(words for words in (fact.start, fact.end) if words)
        yield Contradiction(
            About.DATE,
            letter.says(start, start + len(match.group()), of=called(fact)),
            source.says(dates, place),
        )


def _covers(fact: Fact, year: str, *, today: date) -> bool:
    """Tell whether something was so in a year; where dates are missing, it may have been."""
    lasted = span(fact.start, fact.end, today=today)
    first, last = first_month(year), last_month(year)
    if lasted is None or lasted.open or first is None or last is None:
        return True
    return lasted.first <= last and first <= lasted.last


def _degrees(letter: Letter, sources: Sequence[Source]) -> Iterator[Contradiction]:
    """Yield degrees higher than any that a career holds."""
    held = [degrees_in(text) for source in sources for text in _texts((source,))]
    highest = max((found.degree for each in held for found in each), default=None)
    if highest is None:
        return
    for found in degrees_in(letter.text):
        if found.degree > max(highest, Degree.SHORT):
            yield Contradiction(
                About.DEGREE, letter.says(found.start, found.end), Side(sources[0].name, "")
            )


def _person(letter: Letter, sources: Sequence[Source]) -> Iterator[Contradiction]:
    for source in sources:
        profile = source.career.profile
        signed = _signature(letter.text)
        if profile.name and signed and _shares_part(signed[0], profile.name):
            name, start = signed
            if not same_name(name, profile.name):
                side = letter.says(start, start + len(name))
                yield Contradiction(About.NAME, side, source.says(profile.name))
        for match in MAIL.finditer(letter.text):
            own = _is_of(match.group(), profile.name)
            if own and profile.email and fold(match.group()) != fold(profile.email):
                side = letter.says(*match.span())
                yield Contradiction(About.EMAIL, side, source.says(profile.email))


def _signature(text: str) -> tuple[str, int] | None:
    """Return the last line that is nothing but a name, with its place."""
    lines = text.rstrip().splitlines(keepends=True)
    end = len(text.rstrip())
    for line in reversed(lines[-_LAST_LINES:]):
        start = end - len(line.rstrip("\n"))
        words = line.strip()
        if _SIGNED.fullmatch(words):
            return words, text.find(words, max(start - 1, 0))
        end -= len(line)
    return None


def _shares_part(one: str, other: str) -> bool:
    return bool(set(fold(one).split()) & set(fold(other).split()))


def _is_of(address: str, name: str) -> bool:
    account = fold(address.partition("@")[0])
    return any(part in account for part in fold(name).split() if len(part) > 2)


def _employers(
    letter: Letter, sources: Sequence[Source], opening: Opening
) -> Iterator[Contradiction]:
    own = [opening.employer, *(f.organisation for s in sources for f in s.career.facts)]
    there = fold(letter.text)
    seen: set[str] = set()
    for other in opening.others:
        name = fold(other)
        at = _place_of(name, there)
        if at >= 0 and name not in seen and not _is_one_of(other, own):
            seen.add(name)
            yield _not_this(letter, at, len(name), opening=opening)
    read = employer_of(Mail("", "", letter.text), own_end=len(letter.text))
    if read is None or read.where != "body" or not opening.employer:
        return
    name = letter.text[read.start : read.end]
    if fold(name) not in seen and not _is_one_of(name, own):
        yield _not_this(letter, read.start, len(name), opening=opening)


def _not_this(letter: Letter, at: int, length: int, *, opening: Opening) -> Contradiction:
    side = letter.says(at, at + length)
    return Contradiction(About.OTHER_EMPLOYER, side, Side("", opening.employer))


def _place_of(name: str, text: str) -> int:
    """Return where a name stands as words of its own, or -1."""
    if len(name) < 3:
        return -1
    at = text.find(name)
    while at >= 0:
        around = text[at - 1 : at] + text[at + len(name) : at + len(name) + 1]
        if not any(sign.isalnum() for sign in around):
            return at
        at = text.find(name, at + 1)
    return -1


def _is_one_of(name: str, names: Iterable[str]) -> bool:
    one = fold(name)
    return any(
        fuzz.token_set_ratio(one, fold(each)) >= _SAME_EMPLOYER for each in names if each.strip()
    )


def _role(letter: Letter, sources: Sequence[Source], opening: Opening) -> Iterator[Contradiction]:
    """Yield what a letter says it applies for, where that is another role than the opening's."""
    if not opening.role:
        return
    read = role_of(Mail("", "", letter.text), own_end=len(letter.text))
    if read is None or read.where != "body" or fold(opening.role) in fold(letter.text):
        return
    role = letter.text[read.start : read.end]
    around = letter.text[max(0, read.start - _REACH) : read.end]
    own = (fact.name for source in sources for fact in source.career.facts)
    if not _APPLIES.search(around) or any(same_title(role, title) for title in own if title):
        return
    alike = fuzz.token_set_ratio(fold(role), fold(opening.role))
    if alike < _SAME_ROLE and not same_title(role, opening.role):
        side = letter.says(read.start, read.end)
        yield Contradiction(About.OTHER_ROLE, side, Side("", opening.role))
