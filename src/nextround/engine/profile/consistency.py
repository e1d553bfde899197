"""All papers for one opening held against each other, before they are sent."""

from collections.abc import Mapping
from datetime import date
from itertools import combinations

from nextround.engine.career.facts import Career
from nextround.engine.profile.careers import Source, contradictions_between, pairs_of
from nextround.engine.profile.contradiction import About, Contradiction, Side
from nextround.engine.profile.letter import LONGEST_LETTER, Letter, Opening, contradictions_in


def contradictions(
    sources: Mapping[str, Career | str], *, today: date, opening: Opening | None = None
) -> tuple[Contradiction, ...]:
    """Return where the papers say different things, each once, in the words of both.

    The first career is what the others are held against; give the record there. What two others
    say differently of one of its facts is told of each beside the first alone. Of a text, only
    20,000 characters count.

    Args:
        sources: By what each is known by: careers as read from a CV, a profile or the record,
            and letters as text.
        today: What "present" means.
        opening: Where the papers go; None: what a letter says of employer and role stays unread.
    """
    careers = [Source(name, each) for name, each in sources.items() if isinstance(each, Career)]
    letters = [
        Letter(name, each[:LONGEST_LETTER])
        for name, each in sources.items()
        if isinstance(each, str)
    ]
    found = dict.fromkeys(_between(careers, today=today))
    for letter in letters:
        against = contradictions_in(letter, careers, opening, today=today)
        # What several careers say alike, a letter contradicts once.
        once: dict[tuple[About, Side, str], Contradiction] = {}
        for each in against:
            once.setdefault((each.about, each.one, each.other.words), each)
        found |= dict.fromkeys(once.values())
    return tuple(found)


def _between(careers: list[Source], *, today: date) -> list[Contradiction]:
    found: list[Contradiction] = []
    known: dict[str, set[int]] = {}
    for one, other in combinations(careers, 2):
        pairs = pairs_of(one, other, today=today)
        if one is careers[0]:
            known[other.name] = {pair.other for pair in pairs}
            found += contradictions_between(one, other, pairs, today=today)
        else:
            told = (known[one.name], known[other.name])
            found += contradictions_between(one, other, pairs, today=today, told=told)
    return found
