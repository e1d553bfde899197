"""Where two readings of one career say different things."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz

from nextround.engine.career.facts import Career, Fact, Kind
from nextround.engine.career.joining import Joining, Verdict, proposals
from nextround.engine.career.months import PRESENT, first_month, last_month, span
from nextround.engine.career.timeline import timeline
from nextround.engine.mail.lexicon import fold
from nextround.engine.matching.degrees import degree_of
from nextround.engine.matching.names import named_in
from nextround.engine.matching.terms import terms_of
from nextround.engine.matching.words_of_career import detail
from nextround.engine.profile.contradiction import About, Contradiction, Side

# Of 100: below it, two titles or names are not two spellings of one.
_SAME_WORDS = 86
_SAME_MONTHS = 0.8
# The last digits of a telephone number are the same with and without the country's.
_DIGITS_OF_A_LINE = 8
_HELD = frozenset({Kind.POSITION, Kind.EDUCATION, Kind.VOLUNTEERING})
_DATED = frozenset({*_HELD, Kind.PROJECT})


@dataclass(frozen=True, slots=True)
class Source:
    """A career and what the paper is known by."""

    name: str
    career: Career

    def says(self, words: str, fact: int | None = None) -> Side:
        """Return words of it as one side."""
        of = "" if fact is None else called(self.career.facts[fact])
        return Side(self.name, words, of, fact)


@dataclass(frozen=True, slots=True)
class Pair:
    """One fact as two papers have it: its place in each."""

    one: int
    other: int


def called(fact: Fact) -> str:
    """Return a fact by its name and organisation."""
    return ", ".join(words for words in (fact.name, fact.organisation) if words)


def pairs_of(one: Source, other: Source, *, today: date) -> tuple[Pair, ...]:
    """Return which facts of two careers are the same, by place."""
    joined = proposals(one.career, other.career, today=today)
    return tuple(Pair(each.mine, each.theirs) for each in joined if each.mine is not None)


def contradictions_between(
    one: Source,
    other: Source,
    pairs: Sequence[Pair],
    *,
    today: date,
    told: tuple[AbstractSet[int], AbstractSet[int]] | None = None,
) -> Iterator[Contradiction]:
    """Yield where two careers say different things of the person or of the same facts.

    Where both have been held against a third, `told` has the places of the facts of either that
    it has too: of these, and of the person, all has been said.
    """
    if told is None:
        yield from _of_person(one, other)
    mine_told, theirs_told = told or (frozenset(), frozenset())
    for pair in pairs:
        if pair.one not in mine_told or pair.other not in theirs_told:
            yield from _of_fact(one, other, pair)
    mine = _unpaired(one, {pair.one for pair in pairs} | mine_told)
    theirs = _unpaired(other, {pair.other for pair in pairs} | theirs_told)
    yield from _other_employers(one, other, mine, theirs=theirs, today=today)


def missing_in(other: Source, one: Source, *, today: date) -> tuple[Contradiction, ...]:
    """Return the positions and schools of `one` that `other` has not."""
    joined: tuple[Joining, ...] = proposals(other.career, one.career, today=today)
    return tuple(
        Contradiction(
            About.MISSING,
            one.says(called(one.career.facts[each.theirs]), each.theirs),
            other.says(""),
        )
        for each in joined
        if each.verdict is Verdict.NEW and one.career.facts[each.theirs].kind in _HELD
    )


def overlaps_only_in(
    other: Source, one: Source, pairs: Sequence[Pair], *, today: date
) -> Iterator[Contradiction]:
    """Yield positions that overlap by the dates of `other`, and do not by those of `one`."""
    mine = {
        frozenset({each.one, each.other})
        for each in timeline(one.career.facts, today=today).overlaps
    }
    known = {pair.other: pair.one for pair in pairs}
    for overlap in timeline(other.career.facts, today=today).overlaps:
        places = (overlap.one, overlap.other)
        facts = [other.career.facts[place] for place in places]
        if any(fact.kind is not Kind.POSITION for fact in facts) or overlap.last == overlap.first:
            continue
        there = frozenset(known.get(place, -1) for place in places)
        if -1 not in there and there not in mine:
            first, second = (_dates(fact) for fact in facts)
            yield Contradiction(
                About.OVERLAP, other.says(first, places[0]), other.says(second, places[1])
            )


def _of_person(one: Source, other: Source) -> Iterator[Contradiction]:
    mine, theirs = one.career.profile, other.career.profile
    told = (
        (About.NAME, mine.name, theirs.name, same_name(mine.name, theirs.name)),
        (About.EMAIL, mine.email, theirs.email, fold(mine.email) == fold(theirs.email)),
        (About.PHONE, mine.phone, theirs.phone, _line(mine.phone) == _line(theirs.phone)),
    )
    for about, my_words, their_words, same in told:
        if my_words and their_words and not same:
            yield Contradiction(about, one.says(my_words), other.says(their_words))


def same_name(one: str, other: str) -> bool:
    """Tell whether two names can be one person's: an initial may stand for a name."""
    mine, theirs = fold(one).replace(".", " ").split(), fold(other).replace(".", " ").split()
    shorter, longer = sorted((mine, theirs), key=len)
    return all(any(_same_part(part, whole) for whole in longer) for part in shorter)


def _same_part(part: str, whole: str) -> bool:
    short, long = sorted((part, whole), key=len)
    return short == long or (len(short) == 1 and long.startswith(short))


def _line(phone: str) -> str:
    return "".join(sign for sign in phone if sign.isdigit())[-_DIGITS_OF_A_LINE:]


def _of_fact(one: Source, other: Source, pair: Pair) -> Iterator[Contradiction]:
    mine, theirs = one.career.facts[pair.one], other.career.facts[pair.other]
    if mine.kind in _DATED:
        for about, my_words, their_words in (
            (About.START, mine.start, theirs.start),
            (About.END, mine.end, theirs.end),
        ):
            if my_words and their_words and not _same_time(my_words, their_words):
                yield _sides(about, one, other, pair=pair, words=(my_words, their_words))
    title, place = _ABOUTS.get(mine.kind, (None, None))
    if title and not _same_name_of(*_titles(mine, theirs)):
        yield _sides(title, one, other, pair=pair, words=_titles(mine, theirs))
    if place and not _same_organisation(mine.organisation, theirs.organisation):
        words = (mine.organisation, theirs.organisation)
        yield _sides(place, one, other, pair=pair, words=words)


_ABOUTS: Mapping[Kind, tuple[About, About]] = {
    Kind.POSITION: (About.TITLE, About.EMPLOYER),
    Kind.VOLUNTEERING: (About.TITLE, About.EMPLOYER),
    Kind.EDUCATION: (About.DEGREE, About.SCHOOL),
}


def _sides(
    about: About, one: Source, other: Source, *, pair: Pair, words: tuple[str, str]
) -> Contradiction:
    return Contradiction(about, one.says(words[0], pair.one), other.says(words[1], pair.other))


def _same_name_of(one: str, other: str) -> bool:
    """Tell whether two titles or degrees are one; a bachelor's is no master's."""
    degrees = {degree_of(one), degree_of(other)} - {None}
    return len(degrees) < 2 and same_title(one, other)


def _titles(mine: Fact, theirs: Fact) -> tuple[str, str]:
    if mine.kind is Kind.EDUCATION:
        return _degree(mine), _degree(theirs)
    return mine.name, theirs.name


def _degree(fact: Fact) -> str:
    return " ".join(words for words in (detail(fact, "studyType"), fact.name) if words)


def _same_time(one: str, other: str) -> bool:
    """Tell whether two dates can mean the same month; a year alone may mean any of it."""
    if PRESENT in {one, other}:
        return one == other
    first, last = first_month(one), last_month(one)
    others_first, others_last = first_month(other), last_month(other)
    if first is None or last is None or others_first is None or others_last is None:
        return True
    return first <= others_last and others_first <= last


def same_title(one: str, other: str) -> bool:
    """Tell whether two titles can be one: a longer form, other spelling, or another name of it."""
    mine, theirs = (" ".join(term.stem for term in terms_of(words)) for words in (one, other))
    if not mine or not theirs or mine in theirs or theirs in mine:
        return True
    if fuzz.token_sort_ratio(mine, theirs) >= _SAME_WORDS:
        return True
    things = [{named.thing for named in named_in(terms_of(words))} for words in (one, other)]
    return bool(things[0]) and things[0] == things[1]


def _same_organisation(one: str, other: str) -> bool:
    mine, theirs = fold(one), fold(other)
    if not mine or not theirs or mine in theirs or theirs in mine:
        return True
    return fuzz.token_set_ratio(mine, theirs) >= _SAME_WORDS


_Placed = Sequence[tuple[int, Fact]]


def _other_employers(
    one: Source, other: Source, mine: _Placed, *, theirs: _Placed, today: date
) -> Iterator[Contradiction]:
    """Yield positions with the same title and time, and another employer."""
    for place, fact in theirs:
        for my_place, my_fact in mine:
            if not _same_post(my_fact, fact, today=today):
                continue
            yield Contradiction(
                About.EMPLOYER,
                one.says(my_fact.organisation, my_place),
                other.says(fact.organisation, place),
            )


def _unpaired(source: Source, paired: AbstractSet[int]) -> list[tuple[int, Fact]]:
    return [
        (place, fact)
        for place, fact in enumerate(source.career.facts)
        if fact.kind is Kind.POSITION and place not in paired and fact.name and fact.organisation
    ]


def _same_post(one: Fact, other: Fact, *, today: date) -> bool:
    mine = span(one.start, one.end, today=today)
    theirs = span(other.start, other.end, today=today)
    if mine is None or theirs is None or not same_title(one.name, other.name):
        return False
    if _same_organisation(one.organisation, other.organisation):
        return False
    shared = min(mine.last, theirs.last) - max(mine.first, theirs.first) + 1
    longer = max(mine.last - mine.first, theirs.last - theirs.first) + 1
    return shared / longer > _SAME_MONTHS


def _dates(fact: Fact) -> str:
    return " – ".join(words for words in (fact.start, fact.end) if words)
