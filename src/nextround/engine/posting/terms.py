"""Pay, link and level in a posting."""

import re

from nextround.engine.posting import wording
from nextround.engine.posting.found import Found, label, valued
from nextround.engine.posting.pay import pay_in
from nextround.engine.posting.wording import Level

_PAY = label(wording.PAY_LABELS)
_PAY_NEAR = re.compile(
    rf"(?<!\w)(?:{wording.PAY_LABELS}|earn|verdien\w+|package|you get)(?!\w)", re.IGNORECASE
)
_CURRENCY = r"(?:£|US\$|\$|€|CHF|EUR|GBP|USD|DKK|euros?|kr\.?)"
_GROUPED = r"\d{1,3}(?:[.,'’ \u00a0]\d{3}){1,2}"
_SUM = rf"(?:{_GROUPED}|\d{{1,6}})(?:[.,]\d{{1,2}})?(?!\d)(?: ?k\b)?"
_RANGE = (
    rf"{_SUM}(?: ?{_CURRENCY})?"
    rf"(?: ?(?:-|–|to|and|bis|und|à|et|a|y) ?(?:{_CURRENCY} ?)?{_SUM})?"
)
_PER = (
    r"(?: ?(?:brutto|bruts?|gross|netto|bruto|brutos?|lordi))?"
    r"(?: ?/ ?| per | an? | pro | par | por | im | al )"
    r"(?:year|annum|hour|month|week|day|mile|shift|hr|yr|wk|jahr|monat|stunde|woche|tag|an|mois|"
    r"heure|jour|semaine|año|mes|hora|día|semana|måned|maand|jaar|mese|anno|mês|uur|ora)\b"
    r"| p\.?a\.?| (?:weekly|hourly|monthly|annually|daily|cpm)\b"
)
_MONEY = re.compile(
    rf"(?<!\w)(?:{_CURRENCY} ?{_RANGE}|{_RANGE} ?{_CURRENCY}(?! ?\d))(?P<per>{_PER})?",
    re.IGNORECASE,
)
# Where the pay is that of a table, its row tells it.
_GRADE = re.compile(
    r"(?<!\w)(?:(?:Entgeltgruppe|Besoldungsgruppe|EG) ?[AE]? ?\d{1,2}[a-c]?(?: ?TV(?:öD|-L|-H))?|"
    r"TV(?:öD|-L|-H)[- ](?:[EPS] ?)?\d{1,2}[a-c]?)(?!\w)"
)
_NOT_PAY = re.compile(r" ?(?:million|billion|bn\b|mio|mrd|millones|milliards?|m\b)", re.IGNORECASE)
_REACH = 60
# So much stands beside the title; a sum there that is no more than this is pay.
_TOP, _MOST_A_YEAR = 150, 300_000

_LINK = re.compile(r"https?://[^\s<>\"')\]]{4,500}")
_JOB_LINK = re.compile(
    r"job|career|apply|karriere|stelle|bewerb|emploi|recrut|empleo|trabaj", re.IGNORECASE
)

_LEVELS = {
    level: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    for level, words in wording.TITLE_LEVELS.items()
}
_YEARS = re.compile(
    r"(?P<years>\d{1,2})\+?(?: ?(?:-|–|to|bis|à|a) ?\d{1,2})?\+? ?(?:years?|jahre?n?|ans|años)\b"
    r".{0,40}?(?:experience|erfahrung|expérience|experiencia|praxis)",
    re.IGNORECASE,
)
_SENIOR_FROM_YEARS, _MID_FROM_YEARS = 5, 2


def pay_of(text: str) -> Found | None:
    """Return the first sum that is paid by the hour, month or year, or stands near such words."""
    for money in _MONEY.finditer(text):
        if _NOT_PAY.match(text, money.end()):
            continue
        before = text[max(0, money.start() - _REACH) : money.start()]
        if money["per"] or _PAY_NEAR.search(before) or _is_yearly(money):
            return Found(money.group(), money.start(), money.end())
    grade = _GRADE.search(text)
    if grade:
        return Found(grade.group(), grade.start(), grade.end())
    return valued(text, _PAY.search(text))


def _is_yearly(money: re.Match[str]) -> bool:
    """Tell whether a range, or a sum under the title, is pay though nothing calls it so."""
    pay = pay_in(money.group())
    if pay is None or pay.per != "year":
        return False
    return pay.high is not None or (money.start() < _TOP and pay.low < _MOST_A_YEAR)


def link_of(text: str) -> Found | None:
    """Return the first link that speaks of a job, else the first link."""
    links = [(match.group().rstrip(".,;!?"), match.start()) for match in _LINK.finditer(text)]
    about_job = (link for link in links if _JOB_LINK.search(link[0]))
    link, start = next(about_job, links[0] if links else ("", 0))
    return Found(link, start, start + len(link)) if link else None


def level_of(text: str, role: Found | None) -> Level | None:
    """Guess the level from the title, else from the years of experience asked for."""
    title = role.value if role else ""
    named = next((level for level, words in _LEVELS.items() if words.search(title)), None)
    years = _YEARS.search(text)
    if named or not years:
        return named
    asked = int(years["years"])
    if asked >= _SENIOR_FROM_YEARS:
        return Level.SENIOR
    return Level.MID if asked >= _MID_FROM_YEARS else Level.ENTRY
