"""Pay in numbers."""

import re
from dataclasses import dataclass

_SUM = re.compile(
    r"(?<![\w.,])(?P<n>\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3}){1,2}(?!\d)|\d{1,7})"
    r"(?:[.,](?P<part>\d{1,2})(?!\d))?(?P<k> ?k\b)?",
    re.IGNORECASE,
)
_CURRENCIES = (
    ("CHF", re.compile(r"\bchf\b|\bfr\.", re.IGNORECASE)),
    ("GBP", re.compile(r"£|\bgbp\b", re.IGNORECASE)),
    ("EUR", re.compile(r"€|\beur(?:os?)?\b", re.IGNORECASE)),
    ("DKK", re.compile(r"\b(?:dkk|kr)\b", re.IGNORECASE)),
    ("USD", re.compile(r"\$|\busd\b|\bdollars?\b|\bcents?\b|\bcpm\b", re.IGNORECASE)),
)
_PER = (
    (
        "hour",
        re.compile(
            r"hour|\bhr\b|/ ?h\b|stunde|\bstd\b|heure|\bhora\b|\btime\b|\buur\b|\bora\b", re.I
        ),
    ),
    ("day", re.compile(r"\bday\b|\btag\b|\bjour\b|\bdía\b|daily", re.I)),
    ("week", re.compile(r"week|\bwk\b|woche|semaine|\bsemana", re.I)),
    ("month", re.compile(r"month|\bmo\b|monat|mois|\bmes\b|måned|maand|\bmese\b|\bmês\b", re.I)),
    (
        "year",
        re.compile(
            r"""year|annum|annual|\bp\.? ?a\b|\byr\b|jahr|\ban\b|annuel|\baño\b|\bår\b|
                \bjaar\b|\banno\b|\bano\b""",
            re.I,
        ),
    ),
    ("mile", re.compile(r"mile|\bcpm\b", re.I)),
    ("shift", re.compile(r"\bshift\b|\bschicht\b", re.I)),
)
_YEARLY_FROM = 10_000
_MOST = 100_000_000


@dataclass(frozen=True, slots=True)
class Pay:
    """Pay as numbers.

    Attributes:
        low: The least; 0 where only a most is named ("up to").
        high: The most, or None where one sum is named.
        currency: ISO 4217; empty where the words name none.
        per: "hour", "day", "week", "month", "year", "mile" or "shift"; empty where unsaid.
    """

    low: float
    high: float | None
    currency: str
    per: str


def pay_in(words: str) -> Pay | None:
    """Return the numbers in the words of a pay, or None if there are none.

    A sum of 10,000 or more without a span of time is for a year.
    """
    sums = [_amount(match) for match in _SUM.finditer(words)][:2]
    if not sums or max(sums) > _MOST or max(sums) <= 0:
        return None
    currency = _first(_CURRENCIES, words)
    thousands = len(sums) == 2 and sums[0] < 1000 <= sums[1] and sums[1] / max(sums[0], 1) > 300
    low = sums[0] * 1000 if thousands else sums[0]  # "40 - 50k"
    if not currency and low < _YEARLY_FROM:
        return None  # the row of a table, or a number of another kind
    high = sums[1] if len(sums) == 2 and sums[1] > low else None
    per = _first(_PER, words) or ("year" if low >= _YEARLY_FROM else "")
    if high is None and re.search(r"up to|bis zu|jusqu|hasta", words, re.IGNORECASE):
        return Pay(0, low, currency, per)
    return Pay(low, high, currency, per)


def _amount(match: re.Match[str]) -> float:
    whole = float(re.sub(r"\D", "", match["n"]))
    part = float(f"0.{match['part']}") if match["part"] else 0.0
    return (whole + part) * (1000 if match["k"] else 1)


def _first(named: tuple[tuple[str, re.Pattern[str]], ...], words: str) -> str:
    return next((name for name, pattern in named if pattern.search(words)), "")
