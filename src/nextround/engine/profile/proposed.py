"""Texts for a profile, put together from facts of the record and from nothing else."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from nextround.engine.career.facts import Career, Fact, Kind
from nextround.engine.career.months import PRESENT, last_month
from nextround.engine.matching import Evidence, Match, Part, Place, Strength, Way
from nextround.engine.profile.careers import called

LONGEST_HEADLINE, LONGEST_ABOUT = 220, 2_600
_BETWEEN, _BULLET = " | ", "• "
_MOST_IN_HEADLINE, _MOST_ACHIEVEMENTS, _MOST_LISTED = 6, 8, 20
_LONGEST_WORDS = 60
_NAMES = frozenset({Part.NAME, Part.DETAIL})
_TITLED = frozenset({Kind.POSITION, Kind.VOLUNTEERING, Kind.EDUCATION})
_PLAIN = frozenset({Way.WORDS, Way.FORM, Way.NAME})


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of a proposed text and the words of the record that it repeats."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Proposal:
    """A text to copy; every clause of it stands in the record.

    Attributes:
        text: The clauses, with nothing but marks and line breaks between them.
    """

    text: str
    clauses: tuple[Clause, ...]


def headline_of(career: Career, asked: Iterable[Match], *, today: date) -> Proposal:
    """Return a headline of at most 220 characters: what one is, and what is asked and shown.

    `asked` are matches of the career with what openings ask, what matters most first.
    """
    kept: list[Clause] = []
    headline = ""
    for clause in (*_role(career, today=today), *_words(career, asked)):
        text = f"{headline}{_BETWEEN}{clause.text}" if kept else clause.text
        said = clause.text.casefold() in headline.casefold()
        if len(text) <= LONGEST_HEADLINE and len(kept) <= _MOST_IN_HEADLINE and not said:
            kept.append(clause)
            headline = text
    return Proposal(headline, tuple(kept))


def about_of(career: Career, asked: Iterable[Match], *, today: date) -> Proposal:
    """Return a text of at most 2,600 characters about the person.

    Their own summary first, then what they did that bears on what is asked, then what they have
    of it in words.
    """
    asked = tuple(asked)
    summary = career.profile.summary.strip()
    opening = [Clause(summary, Place(None, Part.ABOUT, end=len(summary)))] if summary else []
    paragraphs = (
        [("", opening or list(_role(career, today=today)))]
        + [(_BULLET, [clause]) for clause in _achievements(career, asked)]
        + [(_BULLET, list(_words(career, asked))[:_MOST_LISTED])]
    )
    text, kept = "", list[Clause]()
    for mark, clauses in paragraphs:
        added = _added(text, mark, clauses)
        if clauses and len(added) <= LONGEST_ABOUT:
            text, kept = added, [*kept, *clauses]
    return Proposal(text, tuple(kept))


def entry_of(fact: Fact, place: int) -> Proposal:
    """Return one fact as the text of an entry: title, dates, summary and achievements."""
    dates = " – ".join(words for words in (fact.start, fact.end) if words)
    head, summary = Place(place, Part.NAME), Place(place, Part.SUMMARY)
    told = ((called(fact), head), (dates, head), (fact.summary.strip(), summary))
    plain = [Clause(words, where) for words, where in told if words]
    done = [
        Clause(achievement.wordings[0].text, Place(place, Part.ACHIEVEMENT, number))
        for number, achievement in enumerate(fact.achievements)
        if achievement.wordings
    ]
    lines = [*(clause.text for clause in plain), *(_BULLET + clause.text for clause in done)]
    return Proposal("\n".join(lines), (*plain, *done))


def name_of(match: Match, career: Career) -> Clause | None:
    """Return what the record calls the thing that a match shows; None: in no words of its own.

    A name of its own, such as a skill or a licence has, comes before words out of a sentence.
    """
    plain = [each for each in match.evidence if each.strength is Strength.SHOWN]
    plain.sort(key=lambda each: each.place.part not in _NAMES)
    return next((clause for each in plain for clause in _named(each, career)), None)


def _added(text: str, mark: str, clauses: Sequence[Clause]) -> str:
    words = " · ".join(clause.text for clause in clauses)
    between = "" if not text else ("\n" if mark and f"\n{mark}" in text else "\n\n")
    return f"{text}{between}{mark}{words}"


def _role(career: Career, *, today: date) -> Iterator[Clause]:
    """Yield what the person is: by their latest position, else by what they learned."""
    for kind in (Kind.POSITION, Kind.EDUCATION, Kind.VOLUNTEERING):
        facts = [(n, fact) for n, fact in enumerate(career.facts) if fact.kind is kind]
        named = [(number, fact) for number, fact in facts if fact.name]
        if named:
            number, fact = max(named, key=lambda pair: (_end(pair[1], today=today), -pair[0]))
            yield Clause(called(fact), Place(number, Part.NAME))
            return


def _end(fact: Fact, *, today: date) -> int:
    end = today.isoformat()[:7] if fact.end == PRESENT else fact.end or fact.start
    return last_month(end) or 0


def _words(career: Career, asked: Iterable[Match]) -> Iterator[Clause]:
    """Yield what is asked and shown, in the words of the record, each once."""
    seen: list[str] = []
    for match in asked:
        clause = name_of(match, career)
        if clause and not any(clause.text.casefold() in said for said in seen):
            seen.append(clause.text.casefold())
            yield clause


def _named(evidence: Evidence, career: Career) -> Iterator[Clause]:
    place = evidence.place
    words = evidence.text[place.start : place.end].strip()
    if evidence.way is not Way.LEVEL and evidence.way not in _PLAIN:
        return
    if place.part in _NAMES and place.fact is not None:
        fact = career.facts[place.fact]
        if fact.kind in _TITLED:
            # What one was is no name for what one can do.
            return
        words = evidence.text if place.part is Part.DETAIL else fact.name
    if words and len(words) <= _LONGEST_WORDS and "\n" not in words:
        yield Clause(words[:1].upper() + words[1:], place)


def _achievements(career: Career, asked: Iterable[Match]) -> Iterator[Clause]:
    """Yield achievements that bear on what is asked, each once, as they are worded first."""
    seen: set[tuple[int, int]] = set()
    for match in asked:
        for evidence in match.evidence:
            place = evidence.place
            if place.part is not Part.ACHIEVEMENT or place.fact is None:
                continue
            where = (place.fact, place.number)
            if where not in seen and len(seen) < _MOST_ACHIEVEMENTS:
                seen.add(where)
                words = career.facts[place.fact].achievements[place.number].wordings[0].text
                yield Clause(words.strip(), place)
