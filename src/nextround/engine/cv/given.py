"""Fields that a file tells apart already, in words of an older schema or of people."""

from dataclasses import replace

from nextround.engine.career.facts import Career, Fact
from nextround.engine.cv.date_words import PRESENT
from nextround.engine.cv.dates import periods_in
from nextround.engine.cv.letters import folded

_ENDS = ("endDate", "date", "releaseDate")


def understood(career: Career) -> Career:
    """Return a career with the dates that stand in it as words, and fields under older names."""
    return replace(career, facts=tuple(_understood(fact) for fact in career.facts))


def _understood(fact: Fact) -> Fact:
    rest = dict(fact.details)
    start = fact.start or _taken_date(rest, "startDate")
    ends = (_taken_date(rest, key) for key in _ENDS if not fact.end)
    end = fact.end or next((each for each in ends if each), "")
    organisation = fact.organisation or _taken(rest, "company")
    url = fact.url or _taken(rest, "website")
    if rest == fact.details:
        return fact
    return replace(fact, start=start, end=end, organisation=organisation, url=url, details=rest)


def _taken(rest: dict[str, object], key: str) -> str:
    value = rest.get(key)
    return str(rest.pop(key)) if isinstance(value, str) and value else ""


def _taken_date(rest: dict[str, object], key: str) -> str:
    """Take a date out of `rest` if its words tell one."""
    words = rest.get(key)
    if not isinstance(words, str):
        return ""
    periods = periods_in(words)
    date = (periods[0].end or periods[0].start) if len(periods) == 1 else ""
    if folded(words).strip() in PRESENT:
        date = "present"
    if date:
        del rest[key]
    return date
