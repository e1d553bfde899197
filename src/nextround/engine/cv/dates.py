"""The dates and spans of time that a CV names, in many languages."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from nextround.engine.cv.date_words import (
    ERAS,
    MONTHS,
    PRESENT,
    SEASONS,
    SINCE,
    TO,
    UNTIL,
)
from nextround.engine.cv.letters import folded

_PRESENT = "present"
_YEAR = r"(?:19[3-9]\d|2[01]\d\d)"


def _any_of(words: Iterable[str]) -> str:
    """Return a pattern of these words, the longest first, parted by their first letters.

    So a letter that none begins with costs one look, and not one for each word.
    """
    rests: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(each)})" for first, each in rests.items())


_MONTH, _SEASON, _NOW = _any_of(MONTHS), _any_of(SEASONS), _any_of(PRESENT)
_ERA = "|".join(ERAS)


def _firsts(words: Iterable[str]) -> str:
    """Return the letters that any of these words begins with.

    A look ahead for them passes most places of a text over.
    """
    return "".join(sorted({re.escape(word[0]) for word in words}))


_ANY = rf"(?=[\d{_firsts((*MONTHS, *SEASONS, *PRESENT, *ERAS, 'q'))}])"
_A_MONTH, _A_SEASON = f"(?=[{_firsts(MONTHS)}])", f"(?=[{_firsts(SEASONS)}])"
# Letters of scripts without spaces may stand right before a date or after it.
_BEGIN, _END = r"(?<![a-z0-9])", r"(?![a-z0-9])"
_CARDINAL = r"(?:\d{1,2}(?:st|nd|rd|th|er|\.|º|ª)? ?(?:de |of )?)?"
_DATES = re.compile(
    rf"{_ANY}{_BEGIN}(?:"
    rf"(?P<y1>{_YEAR}) ?[年년] ?(?P<m1>\d{{1,2}}) ?[月월](?: ?\d{{1,2}} ?[日일])?"
    rf"|(?P<era>{_ERA}) ?(?P<ey>\d{{1,2}}|元) ?年(?: ?(?P<em>\d{{1,2}}) ?月)?(?: ?\d{{1,2}} ?日)?"
    rf"|(?P<y2>{_YEAR})[-/.](?P<m2>0[1-9]|1[0-2]|[1-9])(?:[-/.](?:\d{{1,2}}))?(?![-/.]?\d)"
    rf"|(?P<y11>{_YEAR}) ?[-–—] ?(?P<z11>\d\d)(?![\d/.–-]| ?[^\W\d])"
    rf"|(?P<d3>\d{{1,2}})(?P<s3>[-/.]) ?(?P<m3>\d{{1,2}})(?P=s3) ?(?P<y3>{_YEAR})"
    rf"|(?P<m4>0?[1-9]|1[0-2]) ?[-/.] ?(?P<y4>{_YEAR})"
    rf"|{_CARDINAL}{_A_SEASON}(?:{_SEASON}) (?:term |semester )?(?:of |de |del |do |d')?"
    rf"(?P<y5>{_YEAR})(?:/\d\d(?:\d\d)?)?"
    rf"|{_CARDINAL}{_A_MONTH}(?P<n6>{_MONTH})[.,]?(?: \d{{1,2}}(?:st|nd|rd|th)?,)?"
    rf" ?(?:de |del |of |/|-)? ?(?P<y6>{_YEAR}|['’]\d\d)"
    rf"|(?P<y7>{_YEAR})[,.]? (?P<n7>{_MONTH})\b"
    rf"|q[1-4][ /]?(?P<y8>{_YEAR})"
    rf"|(?P<y9>{_YEAR})/(?P<z9>\d\d)(?!\d)"
    rf"|(?P<y10>{_YEAR}) ?[年년]?"
    rf"|(?P<now>{_NOW})"
    rf"){_END}"
)
_SHORT = re.compile(
    rf"{_ANY}{_BEGIN}(?:(?P<n1>{_MONTH})\.? (?P<y1>\d\d)|(?P<m2>0[1-9]|1[0-2])/(?P<y2>\d\d)"
    rf"|(?P<n3>{_MONTH})\.?)(?![a-z0-9:/.,%])"
)
_TO = re.compile(
    rf" ?(?:[(]? ?(?:-|–|—|−|‒|―|~|〜|～|→|>|/|\.\.|…|:){{1,3}} ?(?:(?:{'|'.join(TO)})(?= ))?"
    rf"|(?<![a-z])(?:{'|'.join(TO)})(?![a-z])) ?"
)
_OPEN = re.compile(r" ?(?:-|–|—|−|~|〜|～|→) ?(?:\.\.\.|…)?(?= ?(?:$|[)|\],;•·]))")
_SINCE = re.compile(rf"(?:^|(?<![a-z]))(?:{'|'.join(SINCE)}):? $")
_UNTIL = re.compile(rf"(?:^|(?<![a-z]))(?:{'|'.join(UNTIL)}):? $")
_AFTER = re.compile(r" ?(?:から|より|至今|부터|起)")
_LEAD = 16
_LATEST_SHORT_YEAR = 40


@dataclass(frozen=True, slots=True)
class Period:
    """A date or span of time named in a text, from `begin` to before `stop`.

    A date that stands alone is an end without a start.

    Attributes:
        start: YYYY or YYYY-MM; empty: not named.
        end: As `start`, or "present".
    """

    start: str
    end: str
    begin: int
    stop: int


@dataclass(frozen=True, slots=True)
class _Date:
    value: str
    begin: int
    stop: int
    month: str = ""


@lru_cache(maxsize=4096)
def periods_in(text: str) -> tuple[Period, ...]:
    """Return the dates and spans of time that `text` names, in order."""
    plain = re.sub(r"\s", " ", folded(text))
    dates = list(_dates(plain))
    found: list[Period] = []
    at = 0
    while at < len(dates):
        pair = at + 1 < len(dates) and _lead_on(plain, dates[at], dates[at + 1])
        if pair and dates[at].value != _PRESENT:
            found.append(_span(plain, dates[at], dates[at + 1]))
            at += 2
        else:
            period = _alone(plain, dates[at])
            if period is not None:
                found.append(period)
            at += 1
    return tuple(found)


def _lead_on(plain: str, first: _Date, last: _Date) -> bool:
    """Tell whether two dates are one span; "à ce jour" has the word for until in it."""
    between = plain[first.stop : last.begin]
    until_now = last.value == _PRESENT and between == " " and plain[last.begin :].startswith("a ")
    return until_now or _TO.fullmatch(between) is not None


def _span(plain: str, first: _Date, last: _Date) -> Period:
    start, end = first.value, last.value
    if not start and len(end) >= 4:
        start = f"{end[:4]}-{first.month}"
    since = _SINCE.search(plain[max(0, first.begin - _LEAD) : first.begin])
    begin = first.begin - len(since.group()) if since else first.begin
    return Period(start, end, begin, last.stop)


def _alone(plain: str, date: _Date) -> Period | None:
    if not date.value or date.value == _PRESENT:
        return None
    if "/" in date.value:
        first, last = date.value.split("/")
        return Period(first, last, date.begin, date.stop)
    lead = plain[max(0, date.begin - _LEAD) : date.begin]
    since = _SINCE.search(lead)
    after = _OPEN.match(plain, date.stop) or _AFTER.match(plain, date.stop)
    if since or after:
        begin = date.begin - len(since.group()) if since else date.begin
        return Period(date.value, _PRESENT, begin, after.end() if after else date.stop)
    until = _UNTIL.search(lead)
    begin = date.begin - len(until.group()) if until else date.begin
    return Period("", date.value, begin, date.stop)


def _dates(plain: str) -> Iterator[_Date]:
    """Yield dates; short forms ("Mar", "03/19") only where another date stands beside them."""
    full = [_date(match) for match in _DATES.finditer(plain)]
    short = [
        date
        for date in (_short_date(match) for match in _SHORT.finditer(plain))
        if not any(other.begin < date.stop and date.begin < other.stop for other in full)
    ]
    for date in sorted([*full, *short], key=lambda each: each.begin):
        if date not in short or _is_beside(plain, date, [*full, *short]):
            yield date


def _is_beside(plain: str, date: _Date, others: list[_Date]) -> bool:
    if date.value:
        return any(
            _TO.fullmatch(plain, date.stop, other.begin)
            or _TO.fullmatch(plain, other.stop, date.begin)
            for other in others
            if other.stop <= date.begin or other.begin >= date.stop
        ) or bool(_SINCE.search(plain[max(0, date.begin - _LEAD) : date.begin]))
    return any(
        other.begin >= date.stop
        and other.value[:4].isdigit()
        and _TO.fullmatch(plain, date.stop, other.begin)
        for other in others
    )


def _date(match: re.Match[str]) -> _Date:
    got = {name: value for name, value in match.groupdict().items() if value is not None}
    found = _Date("", match.start(), match.end())
    if "now" in got:
        return replace(found, value=_PRESENT)
    if "era" in got:
        since = ERAS[got["era"]] + (1 if got["ey"] == "元" else int(got["ey"]))
        return replace(found, value=_month(str(since), got.get("em", "")))
    if "z11" in got:
        return replace(found, value=_span_of_years(got["y11"], got["z11"]))
    if "z9" in got:
        return replace(found, value=_school_year(got["y9"], got["z9"]))
    year = str(next(value for name, value in got.items() if name.startswith("y")))
    if year.startswith(("'", "’")):
        year = _whole_year(year[1:])
    if "n6" in got or "n7" in got:
        return replace(found, value=f"{year}-{MONTHS[got.get('n6') or got['n7']]:02d}")
    month = next((got[name] for name in ("m1", "m2", "m3", "m4") if name in got), "")
    if "d3" in got and int(month) > 12:
        month = got["d3"]
    return replace(found, value=_month(year, month))


def _month(year: str, month: str) -> str:
    return f"{year}-{int(month):02d}" if month and 1 <= int(month) <= 12 else year


def _school_year(first: str, last: str) -> str:
    year = int(first[:2] + last)
    return f"{first}/{year if year > int(first) else year + 100}"


def _span_of_years(first: str, last: str) -> str:
    """Return "2014–18" as a span, "2019–05" as a month."""
    later = last > first[2:] or (first < "2000" and int(last) <= _LATEST_SHORT_YEAR)
    return _school_year(first, last) if later else _month(first, last)


def _short_date(match: re.Match[str]) -> _Date:
    got = match.groupdict()
    name, begin, stop = got["n1"] or got["n3"], match.start(), match.end()
    month = f"{MONTHS[name]:02d}" if name else got["m2"]
    year = got["y1"] or got["y2"]
    return _Date(f"{_whole_year(year)}-{month}" if year else "", begin, stop, month)


def _whole_year(short: str) -> str:
    return f"{'20' if int(short) <= _LATEST_SHORT_YEAR else '19'}{short}"
