"""The terms of a posting beside its pay: contract, hours, shifts, place of work and start."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from nextround.engine.posting.closing import date_after
from nextround.engine.posting.found import Found
from nextround.engine.posting.words import conditions as words
from nextround.engine.posting.words.tongue import joined


def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{joined(source)})(?!\w)")


def _each(named: Mapping[str, str]) -> dict[str, re.Pattern[str]]:
    return {value: _compiled(source) for value, source in named.items()}


_CONTRACTS, _HOURS, _REMOTE = _each(words.CONTRACTS), _each(words.HOURS), _each(words.REMOTE)
_WEEK_HOURS, _LENGTH, _SHIFTS = map(_compiled, (words.WEEK_HOURS, words.LENGTH, words.SHIFTS))
_REMOTE_DAYS = _compiled(words.REMOTE_DAYS)
_NOT_REMOTE = re.compile(joined(words.NOT_REMOTE))
_START = re.compile(rf"(?<!\w)(?:{joined(words.START)})")
_AT_ONCE = _compiled(words.AT_ONCE)
_REFERENCE = re.compile(
    rf"(?<!\w)(?:{joined(words.REFERENCE)})(?P<value>(?=[a-z/_.-]{{0,12}}\d)[a-z0-9][a-z0-9/_.-]{{1,24}}[a-z0-9])"
)
_UNITS = {
    "mo": "months",
    "må": "months",
    "me": "months",
    "ma": "months",
    "ye": "years",
    "ja": "years",
    "an": "years",
    "añ": "years",
    "we": "weeks",
    "wo": "weeks",
    "se": "weeks",
}
_MONTHS_FIT, _LONGEST_WEEK = 60, 84
# A day named so near behind words for the start is the start.
_REACH = 40


@dataclass(frozen=True, slots=True)
class Terms:
    """What a posting says of contract and work; None: it does not say.

    Attributes:
        contract: "permanent", "temporary", "apprenticeship", "internship", "freelance" or
            "voluntary".
        length: Of a contract that ends: "12 months".
        hours: "full-time" or "part-time".
        week_hours: Hours a week: "37.5".
        shift: The words for shifts.
        remote: "remote", "hybrid" or "on-site".
        remote_days: The words for the days of a week spent here or there.
        start: An ISO date, or the words for "as soon as possible".
        reference: What the employer calls the posting by.
    """

    contract: Found | None = None
    length: Found | None = None
    hours: Found | None = None
    week_hours: Found | None = None
    shift: Found | None = None
    remote: Found | None = None
    remote_days: Found | None = None
    start: Found | None = None
    reference: Found | None = None


def terms_of(text: str, plain: str, *, language: str, read_on: date | None) -> Terms:
    """Return the terms in a posting; `plain` is `text` folded."""
    remote, days = _remote(text, plain)
    return Terms(
        contract=_named(plain, _CONTRACTS),
        length=_length(plain),
        hours=_named(plain, _HOURS),
        week_hours=_week_hours(plain),
        shift=_words(text, _SHIFTS.search(plain)),
        remote=remote,
        remote_days=days,
        start=_start(text, plain, language=language, read_on=read_on),
        reference=_words(text, _REFERENCE.search(plain), group="value"),
    )


def _named(plain: str, patterns: Mapping[str, re.Pattern[str]]) -> Found | None:
    """Return what is named first."""
    found = [
        Found(value, match.start(), match.end())
        for value, pattern in patterns.items()
        if (match := pattern.search(plain))
    ]
    return min(found, key=lambda each: each.start, default=None)


def _words(text: str, match: re.Match[str] | None, *, group: str | int = 0) -> Found | None:
    return Found(text[slice(*match.span(group))], *match.span(group)) if match else None


def _length(plain: str) -> Found | None:
    for match in _LENGTH.finditer(plain):
        number, unit = match["n"] or match["n2"], match["unit"] or match["unit2"]
        # "two years of experience" is no length; a contract stands near it.
        near = plain[max(0, match.start() - _REACH) : match.end() + _REACH]
        if any(
            _CONTRACTS[each].search(near) for each in ("temporary", "apprenticeship", "internship")
        ):
            named = _UNITS[unit[:2]]
            if int(number) <= _MONTHS_FIT:
                return Found(f"{int(number)} {named}", match.start(), match.end())
    return None


def _week_hours(plain: str) -> Found | None:
    match = _WEEK_HOURS.search(plain)
    if match is None or float(match["n"].replace(",", ".")) > _LONGEST_WEEK:
        return None
    return Found(match["n"].replace(",", "."), match.start(), match.end())


def _remote(text: str, plain: str) -> tuple[Found | None, Found | None]:
    """Return where the work is done, and the words for the days of a week here or there."""
    days = _words(text, _REMOTE_DAYS.search(plain))
    for value, pattern in _REMOTE.items():
        for match in pattern.finditer(plain):
            denied = _NOT_REMOTE.search(plain, max(0, match.start() - _REACH), match.start())
            if not denied:
                return Found("hybrid" if days else value, *match.span()), days
    return (Found("hybrid", days.start, days.end), days) if days else (None, None)


def _start(text: str, plain: str, *, language: str, read_on: date | None) -> Found | None:
    for match in _START.finditer(plain):
        found = date_after(text, match.end(), language=language, read_on=read_on, reach=_REACH)
        if found:
            return found
    return _words(text, _AT_ONCE.search(plain))
