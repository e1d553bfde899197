"""The posting that a page states for search engines: a schema.org JobPosting in JSON-LD.

A page may state anything, in any shape. What is not of the shape expected is left out, field
by field, and nothing here follows the nesting of a value.
"""

import html
import json
import re
from collections import deque
from collections.abc import Callable, Iterator
from datetime import date

from selectolax.lexbor import LexborHTMLParser

from nextround.formats.contract import LIMITS, PostingFacts
from nextround.formats.read import plain

_Object = dict[str, object]
_WordsOf = Callable[[str], str]

_SCRIPTS = "script[type^='application/ld+json' i]"
_MOST_SCRIPTS, _LONGEST_SCRIPT, _MOST_VALUES = 30, 1_000_000, 50_000
_MOST_POSTINGS, _MOST_PLACES = 100, 5
# Around the JSON, where a page hides it from very old browsers.
_WRAPPING = re.compile(
    r"\A\s*(?:<!--|(?://|/\*)?<!\[CDATA\[(?:\*/)?)|(?:-->|(?://|/\*)?\]\]>(?:\*/)?)\s*\Z"
)

_TAG = re.compile(r"</?[a-z][^<>]{0,300}>", re.IGNORECASE)
_ESCAPED_TAG = re.compile(r"&lt;/?[a-z]", re.IGNORECASE)
_LONGEST_SOURCE = 4 * LIMITS.description
# Reading nested elements takes the square of their number; an honest posting has hundreds.
_MOST_TAGS = 10_000
_DAY = re.compile(r"20\d\d-\d\d-\d\d")
_NUMBER = re.compile(r"\d{1,9}(?:\.\d{1,4})?")
_EMPLOYMENTS = {
    "FULL_TIME": "Full-time",
    "PART_TIME": "Part-time",
    "CONTRACTOR": "Contract",
    "TEMPORARY": "Temporary",
    "INTERN": "Internship",
    "VOLUNTEER": "Voluntary",
    "PER_DIEM": "By the day",
    "OTHER": "",
}
_UNITS = {
    "HOUR": "an hour",
    "HOURLY": "an hour",
    "DAY": "a day",
    "DAILY": "a day",
    "WEEK": "a week",
    "WEEKLY": "a week",
    "MONTH": "a month",
    "MONTHLY": "a month",
    "YEAR": "a year",
    "YEARLY": "a year",
    "ANNUAL": "a year",
    "ANNUALLY": "a year",
}


def postings_in(document: LexborHTMLParser) -> list[_Object]:
    """Return the postings that a page states and that have a title, each once."""
    found: dict[tuple[str, str], _Object] = {}
    for script in document.css(_SCRIPTS)[:_MOST_SCRIPTS]:
        for posting in _postings(_parsed(script.text())):
            title = _line(posting.get("title"))
            if title and len(found) < _MOST_POSTINGS:
                found.setdefault((title, _name(posting.get("hiringOrganization"))), posting)
    return list(found.values())


def chosen(postings: list[_Object], *, document: LexborHTMLParser) -> _Object | None:
    """Return the posting that the page is about: the only one, or the one in its heading."""
    if len(postings) == 1:
        return postings[0]
    headings = " ".join(node.text() for node in document.css("h1, head > title")).casefold()
    named = [each for each in postings if _line(each.get("title")).casefold() in headings]
    return named[0] if len(named) == 1 else None


def facts_of(posting: _Object, *, words_of: _WordsOf) -> PostingFacts:
    """Return what a posting states; `words_of` gives the words of HTML, which fields may hold."""
    remote = any(
        _line(kind).upper() == "TELECOMMUTE" for kind in _several(posting.get("jobLocationType"))
    )
    place = _places(posting.get("jobLocation"))
    if remote and not place:
        place = _places(posting.get("applicantLocationRequirements"))
    return PostingFacts(
        title=_line(posting.get("title")),
        employer=_name(posting.get("hiringOrganization")),
        place=place,
        pay=_pay(posting.get("baseSalary"), currency=_line(posting.get("salaryCurrency"))),
        employment=_employment(posting.get("employmentType")),
        posted_on=_day(posting.get("datePosted")),
        closes_on=_day(posting.get("validThrough")),
        identifier=_name(posting.get("identifier"), key="value"),
        description=_prose(posting.get("description"), words_of=words_of),
        remote=remote,
    )


def _parsed(source: str) -> object:
    if len(source) > _LONGEST_SCRIPT:
        return None
    try:
        # Not strict: line ends stand unescaped in many a description.
        return json.loads(_WRAPPING.sub("", source), strict=False)
    except (ValueError, RecursionError):
        return None


def _postings(content: object) -> Iterator[_Object]:
    """Yield each posting within `content`, the outermost first."""
    left = deque([content])
    for _ in range(_MOST_VALUES):
        if not left:
            return
        value = left.popleft()
        if isinstance(value, list):
            left.extend(value)
        elif isinstance(value, dict) and _is_posting(value):
            yield value
        elif isinstance(value, dict):
            left.extend(value.values())


def _is_posting(value: _Object) -> bool:
    kinds = (_line(kind) for kind in _several(value.get("@type")))
    return any(re.split(r"[/:#]", kind)[-1] == "JobPosting" for kind in kinds)


def _several(value: object) -> list[object]:
    return value[:20] if isinstance(value, list) else [value]


def _line(value: object) -> str:
    """Return a text or number as one line without markup; nothing for all else."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if 0 < value < 10**18 else ""
    if not isinstance(value, str):
        return ""
    text = html.unescape(html.unescape(value[: 4 * LIMITS.fact]))
    return " ".join(plain.cleaned(_TAG.sub(" ", text)).split())[: LIMITS.fact]


def _name(value: object, *, key: str = "name") -> str:
    """Return the first name: a text, or an object's own."""
    for item in _several(value):
        name = item.get(key, item.get("@value")) if isinstance(item, dict) else item
        if text := _line(name):
            return text
    return ""


def _prose(value: object, *, words_of: _WordsOf) -> str:
    """Return a text of several lines, be it plain, HTML, or HTML that was escaped once more."""
    if not isinstance(value, str):
        return ""
    source = value[:_LONGEST_SOURCE]
    if _ESCAPED_TAG.search(source) and not _TAG.search(source):
        source = html.unescape(source)
    if source.count("<") > _MOST_TAGS:
        source = _TAG.sub(" ", source)
    text = words_of(source) if _TAG.search(source) else html.unescape(source)
    return plain.cleaned(text).strip()[: LIMITS.description]


def _places(value: object) -> str:
    found: dict[str, None] = {}
    for item in _several(value):
        address = item.get("address", item.get("name")) if isinstance(item, dict) else item
        for part in _several(address):
            found[_place(part) if isinstance(part, dict) else _line(part)] = None
    named = [place for place in found if place]
    return " / ".join(named[:_MOST_PLACES])[: LIMITS.fact]


def _place(address: _Object) -> str:
    """Return an address from the town to the country, no part twice."""
    keys = ("addressLocality", "addressRegion", "addressCountry")
    parts = dict.fromkeys(_name(address.get(key)) for key in keys)
    return ", ".join(part for part in parts if part)


def _pay(value: object, *, currency: str) -> str:
    """Return the pay in words: "45,000 to 55,000 GBP a year"."""
    for item in _several(value):
        outer = item if isinstance(item, dict) else {"value": item}
        inner = outer.get("value")
        amounts = inner if isinstance(inner, dict) else outer
        sums = [_amount(amounts.get(key)) for key in ("minValue", "maxValue")]
        named = list(dict.fromkeys(each for each in sums if each)) or [
            _amount(amounts.get("value"))
        ]
        if not named[0]:
            continue
        unit = _line(amounts.get("unitText")) or _line(outer.get("unitText"))
        known = _line(outer.get("currency")) or _line(amounts.get("currency")) or currency
        words = (" to ".join(named), known, _UNITS.get(unit.upper(), ""))
        return " ".join(word for word in words if word)[: LIMITS.fact]
    return ""


def _amount(value: object) -> str:
    """Return a sum in words; nothing if it is nought, as where a site fills in what it lacks."""
    if isinstance(value, str):
        text = _line(value)
        if not _NUMBER.fullmatch(text):
            return text if re.search(r"[1-9]", text) else ""
        value = float(text)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    if not 0 < value < 1e12:
        return ""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"


def _employment(value: object) -> str:
    kinds = [kind for item in _several(value) for kind in _line(item).split(",")]
    words = [_EMPLOYMENTS.get(kind.strip().upper(), kind.strip()) for kind in kinds]
    return ", ".join(dict.fromkeys(word for word in words if word))[: LIMITS.fact]


def _day(value: object) -> str:
    """Return the day of a date or time, as the page has it; nothing if there is no such day."""
    day = _DAY.match(value.strip()) if isinstance(value, str) else None
    try:
        return date.fromisoformat(day.group()).isoformat() if day else ""
    except ValueError:
        return ""
