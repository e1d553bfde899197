"""Evidence that something was done for as long as is asked."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from nextround.engine.career.facts import Career, Kind
from nextround.engine.matching import sentences
from nextround.engine.matching.asked import Asked
from nextround.engine.matching.evidence import Evidence, Note, Part, Place, Strength, Way
from nextround.engine.matching.periods import Months, months_of

# What is done for a time.
_DONE = frozenset({Kind.POSITION, Kind.VOLUNTEERING, Kind.PROJECT})


def evidence_of_years(
    years: float,
    found: Iterable[Evidence],
    *,
    career: Career,
    today: date,
    asked: Asked,
    whole: bool,
) -> list[Evidence]:
    """Return what shows so many years of what `found` shows.

    Counted are the dates of the positions that bear on it, what overlaps once; where nothing in
    particular is asked, those of all paid positions. What stands in no position is partly
    evidence, and so is all where not the `whole` of what is asked was found. Whether two positions
    are alike, as in "a similar role", is never certain.
    """
    of_anything = not asked.groups
    found = list(found)
    best = _best_of_each(found, career) if not of_anything else _all_positions(career)
    if not best:
        return [_without_dates(each) for each in found]
    months = months_of((career.facts[number] for number in best), today=today)
    strength = _strength(months, years)
    if of_anything and asked.or_related and strength is Strength.SHOWN:
        strength = Strength.LIKELY
    if not whole:
        strength = Strength.PARTLY
    note = years_note(months, years)
    return [replace(each, strength=strength, way=Way.YEARS, note=note) for each in best.values()]


def years_note(months: Months, years: float) -> Note:
    """Return a sentence on how long something lasted, beside what is asked."""
    asked = f"{years:g}"
    least, most = months.least // 12, months.most // 12
    if not most:
        return Note(sentences.MONTHS, {"months": months.most, "asked": asked})
    if least == most:
        return Note(sentences.YEARS, {"years": least, "asked": asked})
    return Note(sentences.YEARS_RANGE, {"least": least, "most": most, "asked": asked})


def _best_of_each(found: Sequence[Evidence], career: Career) -> Mapping[int, Evidence]:
    """Return the best evidence in each position that bears on it."""
    best: dict[int, Evidence] = {}
    for each in found:
        number = each.place.fact
        if number is None or career.facts[number].kind not in _DONE:
            continue
        if each.strength is Strength.PARTLY:
            continue
        known = best.get(number)
        if known is None or _order(each) < _order(known):
            best[number] = each
    return best


def _order(evidence: Evidence) -> tuple[int, int, str]:
    return evidence.strength.rank, evidence.way.rank, evidence.text


def _all_positions(career: Career) -> Mapping[int, Evidence]:
    return {
        number: Evidence(
            Strength.SHOWN, Way.YEARS, Place(number, Part.NAME, end=len(fact.name)), fact.name
        )
        for number, fact in enumerate(career.facts)
        if fact.kind is Kind.POSITION
    }


def _strength(months: Months, years: float) -> Strength:
    if months.least >= 12 * years:
        return Strength.SHOWN
    return Strength.LIKELY if months.most >= 12 * years else Strength.PARTLY


def _without_dates(evidence: Evidence) -> Evidence:
    return replace(evidence, strength=Strength.PARTLY, note=Note(sentences.NOT_THIS_LONG))
