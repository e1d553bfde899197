"""The numbers in what somebody says they did, each to be checked by who says it."""

import re
from dataclasses import dataclass

# An achievement is a sentence or two; nobody checks the numbers of a book.
_LONGEST = 20_000
_SPACE = "[\u00a0\u202f ]"
_CURRENCY = r"(?:[£€$¥₹]|(?:EUR|USD|GBP|CHF|AUD|CAD|INR|JPY)\b)"
# Thousands are parted by a comma, a point, an apostrophe, or a space that keeps the line.
_DIGITS = rf"(?:\d{{1,3}}(?:(?:[.,'’]|{_SPACE})\d{{3}}(?!\d)){{1,4}}|\d{{1,12}})(?:[.,]\d{{1,4}})?"
_SCALE = (
    r"(?:[kKmM]|bn|tn|hundred|thousand|million|billion|dozen|Tsd|Mio|Mrd|Tausend|Millionen|"
    r"Milliarden|mille|millions|milliards?|mil|millón|millones)(?![^\W\d_])\.?"
)
_UNIT = rf"(?:%|‰|{_CURRENCY}|per ?cent\b)"
_FIGURE = re.compile(
    rf"(?<![\w.,:/])(?<!\w[\-–])(?:{_CURRENCY}{_SPACE}?)?[+−\-]?{_DIGITS}(?:[–\-]\d{{1,12}})?"
    rf"(?:{_SPACE}?{_SCALE})?(?:{_SPACE}?{_UNIT}|(?:st|nd|rd|th|x)\b)?\+?(?![\w/:]|-\d)"
)
_WORDS = {
    "en": """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
        hundred hundreds thousand thousands million millions billion dozen dozens half third
        quarter double doubled triple tripled twice thrice halved""",
    "de": """zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig
        fünfzig sechzig siebzig achtzig neunzig hundert hunderte tausend tausende dutzend hälfte
        drittel viertel verdoppelt verdreifacht halbiert zweimal dreimal""",
    "fr": """deux trois quatre cinq sept huit neuf dix onze douze vingt trente quarante cinquante
        soixante cent centaine centaines mille millier milliers douzaine moitié tiers doublé
        triplé""",
    "es": """dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta
        cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles docena mitad
        tercio duplicado triplicado""",
}
_ALL_WORDS = frozenset(word for words in _WORDS.values() for word in words.split())
_WORD = re.compile(r"(?<!per )[^\W\d_]+(?:-[^\W\d_]+)?(?: per ?cent\b| ?%)?")
_LETTERS = re.compile(r"[^\W\d_]+")
# Behind these a figure is part of a name: ISO 9001, Band 6, Key Stage 2.
_NAMING_WORDS = """
iso din en iec bs level band stage grade class klasse category cat kategorie type typ
version v no nr section room ward line linie route tier phase step unit chapter
"""
# Behind these, or beside a dash, four figures are a year.
_DATING_WORDS = """
in since from until till by im seit ab bis von en desde depuis hasta of de dès year jahr
summer autumn spring winter
"""
_MONTH_WORDS = """
jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july
august september october november december januar februar märz mai juni juli oktober dezember
janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero
marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
"""
_NAMING, _DATING, _MONTHS = (
    frozenset(words.split()) for words in (_NAMING_WORDS, _DATING_WORDS, _MONTH_WORDS)
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEARS = re.compile(r"(?:19|20)\d\d[–\-](?:19|20)?\d\d")
_LAST_WORD = re.compile(r"([^\W\d_]{1,20})[.,]?[\u00a0 ]?$")
_NEXT_WORD = re.compile(r"(?:\.? |\u00a0)([^\W\d_]{3,12})")
_REACH = 24  # characters looked at before a figure


@dataclass(frozen=True, slots=True)
class Number:
    """One number, from `start` to before `end` of the text, as it is written there."""

    words: str
    start: int
    end: int


def numbers_in(text: str) -> tuple[Number, ...]:
    """Return the numbers that claim something, in order.

    Years, times, what is part of a name (ISO 9001, COVID-19), 24/7 and "one" are none.
    """
    text = text[:_LONGEST]
    figures = [
        Number(match.group(), match.start(), match.end())
        for match in _FIGURE.finditer(text)
        if not _is_name_or_day(text, match)
    ]
    if _ALL_WORDS.isdisjoint(_LETTERS.findall(text.lower())):
        return tuple(figures)
    taken = {place for figure in figures for place in range(figure.start, figure.end)}
    words = [
        Number(match.group(), match.start(), match.end())
        for match in _WORD.finditer(text)
        if match.start() not in taken and _is_number(match.group())
    ]
    return tuple(sorted([*figures, *words], key=lambda number: number.start))


def _is_number(word: str) -> bool:
    alone = word.lower().partition(" ")[0].rstrip("%")
    return any(part in _ALL_WORDS for part in (alone, *alone.split("-")))


def _is_name_or_day(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - _REACH) : match.start()]
    last = _LAST_WORD.search(before)
    word = last[1].lower() if last else ""
    following = _NEXT_WORD.match(text, match.end())
    if word in _NAMING or word in _MONTHS or (following and following[1].lower() in _MONTHS):
        return True
    if not _YEAR.fullmatch(match.group()):
        return bool(_YEARS.fullmatch(match.group()))
    return word in _DATING or _stands_alone(text, match)


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """Return whether four figures open, close or fill a bracket, a line or a range of years."""
    before = text[: match.start()].rstrip(" ")[-1:]
    after = text[match.end() :].lstrip(" ")[:1]
    return before in {"", "(", "–", "-", ",", "\n"} and after in {"", ")", "–", "-", ",", ".", ":"}
