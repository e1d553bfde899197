"""The record as pages show it: each fact in a few lines, with what is still to be checked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from django.utils.translation import gettext as _

from nextround.apps.openings.folding import folded
from nextround.apps.record import queries
from nextround.apps.record.choices import Kind
from nextround.engine.career import months, numbers
from nextround.engine.career.numbers import Number
from nextround.web.forms import when
from nextround.web.forms.record import FACETS

# The kinds of which each is a word or two, many to a page.
_IN_A_LINE = {Kind.SKILL, Kind.LANGUAGE, Kind.INTEREST}
# Of a post that ended longer ago than this, what was done is a click away.
_LONG_AGO = 15 * months.YEAR
# Lines whose numbers are gone through at once; a form of more fields than a thousand is refused.
_MOST_LINES = 150
# The kinds in which things are done.
_DONE_IN = {Kind.POSITION, Kind.EDUCATION, Kind.PROJECT, Kind.VOLUNTEERING}
_BESIDE_NAME = {"name", "organisation", "place", "start", "end", "summary", "url"}


@dataclass(frozen=True, slots=True)
class Line:
    """Something done, as it is shown first.

    Attributes:
        pieces: The text in pieces, each with whether it is a number that is not checked.
        others: In how many other ways it is worded.
        numbers: Those of all ways, each once.
        unchecked: How many of them the person has not said are right.
    """

    achievement: queries.Achievement
    text: str
    pieces: list[tuple[str, bool]]
    others: int
    numbers: list[str]
    unchecked: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact.

    Attributes:
        title: What it is called; `beside` stands after it in a line.
        when: From when until when, in words.
        more: What only its kind has, each with its label.
        folded: How many things done are not listed, as it was long ago.
    """

    fact: queries.Fact
    title: str
    beside: str
    when: str
    more: list[str]
    lines: list[Line]
    folded: int = 0

    @property
    def in_a_line(self) -> bool:
        """Whether it is a word or two."""
        return self.fact.kind in _IN_A_LINE

    @property
    def takes_more(self) -> bool:
        """Whether what was done in it can be added here."""
        return self.fact.kind in _DONE_IN and not self.folded


@dataclass(frozen=True, slots=True)
class Shelf:
    """The entries of one kind."""

    kind: Kind
    entries: list[Entry]

    @property
    def in_a_line(self) -> bool:
        """Whether each is a word or two."""
        return self.kind in _IN_A_LINE


def shelves(entries: Sequence[Entry], *, today: date) -> list[Shelf]:
    """Return entries by kind, in the order of kinds; what was done long ago is folded."""
    by_kind = {
        kind: [_folded(one, today) for one in entries if one.fact.kind == kind] for kind in Kind
    }
    return [Shelf(kind, found) for kind, found in by_kind.items() if found]


def entry(fact: queries.Fact) -> Entry:
    """Return a fact, given with achievements and wordings, as pages show it whole."""
    name, organisation = fact.name, fact.organisation
    beside, more = [organisation if name else "", fact.place], _more(fact)
    if fact.kind in _IN_A_LINE:
        beside, more = [*beside, *(words for _label, words in more)], []
    return Entry(
        fact=fact,
        title=name or organisation or _("Without a name"),
        beside=", ".join(part for part in beside if part),
        when=during(fact.start, fact.end),
        more=[_("%(label)s: %(words)s") % {"label": label, "words": w} for label, w in more],
        lines=[line(achievement) for achievement in fact.done],
    )


def line(achievement: queries.Achievement) -> Line:
    """Return something done, given with its wordings, as it is shown first."""
    texts = [wording.text for wording in achievement.worded] or [""]
    found = [numbers.numbers_in(text) for text in texts]
    checked = achievement.checked
    named = list(dict.fromkeys(number.words for each in found for number in each))
    return Line(
        achievement,
        texts[0],
        pieces=_pieces(texts[0], [one for one in found[0] if one.words not in checked]),
        others=len(texts) - 1,
        numbers=named,
        unchecked=sum(1 for words in named if words not in checked),
    )


def unchecked(entries: Iterable[Entry]) -> int:
    """Return how many numbers the person has not said are right."""
    return sum(line.unchecked for entry in entries for line in entry.lines)


def with_numbers(facts: Iterable[queries.Fact]) -> list[Entry]:
    """Return the facts in which something with a number was done, with those lines alone.

    Where there are more than a page can take, those with something to check come first.
    """
    shown = [entry(fact) for fact in facts]
    several = [line for one in shown for line in one.lines if line.numbers]
    several.sort(key=lambda line: not line.unchecked)
    chosen = {line.achievement.pk for line in several[:_MOST_LINES]}
    found = (
        replace(one, lines=[line for line in one.lines if line.achievement.pk in chosen])
        for one in shown
    )
    return [one for one in found if one.lines]


def holding(entries: Iterable[Entry], typed: str) -> list[Entry]:
    """Return the entries in which every word that was typed stands somewhere."""
    wanted = folded(typed).split()
    return [one for one in entries if _holds(one.fact, wanted)]


def during(start: str, end: str) -> str:
    """Say from when until when, in words."""
    begins, ends = when.said(start), _("now") if end == months.PRESENT else when.said(end)
    if begins and ends and begins != ends:
        return _("%(start)s – %(end)s") % {"start": begins, "end": ends}
    if begins and not end:
        return _("from %(start)s") % {"start": begins}
    return ends


def _pieces(text: str, unsure: Sequence[Number]) -> list[tuple[str, bool]]:
    pieces: list[tuple[str, bool]] = []
    done = 0
    for number in unsure:
        pieces += [(text[done : number.start], False), (number.words, True)]
        done = number.end
    return [*pieces, (text[done:], False)]


def _folded(shown: Entry, today: date) -> Entry:
    ended = months.last_month(shown.fact.end)
    if ended is None or ended > months.month_of(today) - _LONG_AGO or not shown.lines:
        return shown
    return replace(shown, lines=[], folded=len(shown.lines))


def _more(fact: queries.Fact) -> list[tuple[str, str]]:
    found = []
    for facet in FACETS[Kind(fact.kind)]:
        key = facet.part.removeprefix("details.")
        words = "" if key in _BESIDE_NAME else _words(fact.details.get(key))
        if words:
            found.append((str(facet.label), when.said(words)))
    return found


def _words(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(_words(one) for one in value if isinstance(one, str | int | float))
    return str(value) if isinstance(value, str | int | float) else ""


def _holds(fact: queries.Fact, wanted: Sequence[str]) -> bool:
    texts = [fact.name, fact.organisation, fact.place, fact.summary, fact.start, fact.end]
    texts += [_words(value) for value in fact.details.values()]
    texts += [w.text for one in fact.done for w in one.worded]
    there = folded(" ".join(texts))
    return all(word in there for word in wanted)
