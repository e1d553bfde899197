"""Evidence by words: the same, another form of them, another name, or what goes with them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from nextround.engine.matching.asked import Phrase, Unit
from nextround.engine.matching.evidence import Evidence, Part, Place, Strength, Way
from nextround.engine.matching.passages import Passages, Spot
from nextround.engine.matching.terms import Term

# Our judgement: how much of what is asked must stand in one passage.
_ALL, _MOST, _HALF = 0.999, 0.75, 0.5
_TELLING = frozenset({Part.ACHIEVEMENT, Part.SUMMARY})


@dataclass(frozen=True, slots=True)
class _Hit:
    """A unit found in a passage."""

    way: Way
    spot: Spot


@dataclass(frozen=True, slots=True)
class _Covered:
    """What of a phrase a passage, or a whole fact, has.

    Attributes:
        share: By weight, 0 to 1.
        way: The least plain one among its words.
        strength: What that comes to.
    """

    share: float
    way: Way
    strength: Strength


def evidence_by_words(phrase: Phrase, passages: Passages) -> list[Evidence]:
    """Return, in no order, the best passages of each fact that have all or half of a phrase.

    One that tells what was done, and one that names it: long records have hundreds of passages
    that say much the same.
    """
    hits = [_hits(unit, passages) for unit in phrase.units]
    covered = _each_covered(phrase, hits)
    best: dict[tuple[int | None, bool, int], int] = {}
    for number in covered:
        if covered[number].strength is Strength.NOT_FOUND:
            continue
        place = passages.all[number].place
        # What belongs to no fact stands for itself.
        alone = number if place.fact is None else -1
        sort = (place.fact, place.part in _TELLING, alone)
        known = best.get(sort)
        if known is None or _is_better(number, known, covered=covered, passages=passages):
            best[sort] = number
    found = [_evidence(passages, number, hits=hits, of=covered[number]) for number in best.values()]
    return [*found, *_together(phrase, passages, hits=hits, covered=covered)]


def _each_covered(phrase: Phrase, hits: Sequence[Mapping[int, _Hit]]) -> dict[int, _Covered]:
    """Return, by number, what each passage has that has anything."""
    if len(hits) == 1:
        # Of one thing there is all or nothing, and only the way to it differs.
        by_way = {way: _Covered(1.0, way, _strength(1.0, way)) for way in Way}
        return {number: by_way[hit.way] for number, hit in hits[0].items()}
    numbers = sorted(set().union(*hits))
    return {number: _covered(phrase, [each.get(number) for each in hits]) for number in numbers}


def _is_better(
    number: int, known: int, *, covered: Mapping[int, _Covered], passages: Passages
) -> bool:
    here, there = covered[number], covered[known]
    if here.strength is not there.strength:
        return here.strength.rank < there.strength.rank
    if here.way is not there.way:
        return here.way.rank < there.way.rank
    return passages.all[number].text < passages.all[known].text


def _hits(unit: Unit, passages: Passages) -> dict[int, _Hit]:
    """Return where a unit stands, each passage once, by the plainest way."""
    if not unit.things:
        words = passages.with_stem(unit.stems[0])
        return {number: _written(unit, term) for number, term in words.items()}
    found: dict[int, _Hit] = {}
    for thing in sorted(unit.things):
        for number, spot in passages.naming(thing).items():
            _keep(found, number, _Hit(_named(unit, spot), spot))
        for number, spot in passages.with_kind(thing).items():
            _keep(found, number, _Hit(Way.KIND, spot))
        for number, spot in passages.expecting(thing).items():
            _keep(found, number, _Hit(Way.EXPECTED, spot))
    return found


def _keep(found: dict[int, _Hit], number: int, hit: _Hit) -> None:
    known = found.get(number)
    if known is None or hit.way.rank < known.way.rank:
        found[number] = hit


def _written(unit: Unit, term: Term) -> _Hit:
    way = Way.WORDS if term.folded == unit.folded[0] else Way.FORM
    return _Hit(way, Spot(term.start, term.end, (term.folded,)))


def _named(unit: Unit, spot: Spot) -> Way:
    if spot.folded == unit.folded:
        return Way.WORDS
    alike = len(spot.folded) == len(unit.folded) and all(
        one[:3] == other[:3] for one, other in zip(spot.folded, unit.folded, strict=True)
    )
    return Way.FORM if alike else Way.NAME


def _covered(phrase: Phrase, hits: Sequence[_Hit | None]) -> _Covered:
    weight, way, tells = 0.0, Way.WORDS, False
    for unit, hit in zip(phrase.units, hits, strict=True):
        if hit:
            weight += unit.weight
            tells = tells or unit.weight == phrase.heaviest
            way = hit.way if hit.way.rank > way.rank else way
    share = weight / phrase.weight
    return _Covered(share, way, _strength(share, way) if tells else Strength.NOT_FOUND)


def _strength(share: float, way: Way) -> Strength:
    if share < _HALF:
        return Strength.NOT_FOUND
    if share >= _ALL:
        return Strength.LIKELY if way is Way.EXPECTED else Strength.SHOWN
    likely = share >= _MOST and way is not Way.EXPECTED
    return Strength.LIKELY if likely else Strength.PARTLY


def _evidence(
    passages: Passages, number: int, *, hits: Iterable[Mapping[int, _Hit]], of: _Covered
) -> Evidence:
    spots = [each[number].spot for each in hits if number in each]
    passage = passages.all[number]
    at = passage.place
    start, end = min(spot.start for spot in spots), max(spot.end for spot in spots)
    place = Place(at.fact, at.part, at.number, start, end)
    return Evidence(of.strength, of.way, place, passage.text)


def _together(
    phrase: Phrase,
    passages: Passages,
    *,
    hits: Sequence[Mapping[int, _Hit]],
    covered: Mapping[int, _Covered],
) -> Iterator[Evidence]:
    """Yield facts that have in several passages what none of these has alone."""
    if len(phrase.units) == 1:
        return
    for numbers in _by_fact(covered, passages):
        whole = _covered(phrase, [_plainest(each, numbers) for each in hits])
        alone = max(covered[number].share for number in numbers)
        if whole.share < _MOST or whole.share <= alone or whole.strength is Strength.NOT_FOUND:
            continue
        fullest = min(
            numbers, key=lambda number: (-covered[number].share, passages.all[number].text)
        )
        all_of_it = whole.share >= _ALL and whole.way is not Way.EXPECTED
        strength = Strength.LIKELY if all_of_it else Strength.PARTLY
        of = _Covered(whole.share, Way.TOGETHER, strength)
        yield _evidence(passages, fullest, hits=hits, of=of)


def _by_fact(numbers: Iterable[int], passages: Passages) -> Iterable[list[int]]:
    """Return the passages of each fact that has several among these."""
    found: dict[int, list[int]] = {}
    for number in numbers:
        fact = passages.all[number].place.fact
        if fact is not None:
            found.setdefault(fact, []).append(number)
    return [several for several in found.values() if len(several) > 1]


def _plainest(hits: Mapping[int, _Hit], numbers: Iterable[int]) -> _Hit | None:
    there = [hits[number] for number in numbers if number in hits]
    return min(there, key=lambda hit: hit.way.rank, default=None)
