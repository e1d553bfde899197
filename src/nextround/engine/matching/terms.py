"""The words of a text as they are compared: without accents, endings and small words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from nextround.engine.mail.lexicon import fold

LONGEST_TEXT = 20_000
_WORD = re.compile(r"(?<![^\W_])\.(?=[Nn][Ee][Tt](?![^\W_]))[^\W_]{3}|[^\W_]+(?:\+\+|#)?")
# Between two words they change nothing; only where a text writes them small ("P&L", "Class A").
_SMALL_WORDS = """
a an and at by d da dans de del dem den der des die du el en et for für im in l la las le les los
mit of on par pour s so sur the to u um und von with y zu zum zur à al aux au con por para o ein
eine einer einem einen un une una
"""
SMALL = frozenset(_SMALL_WORDS.split())
# Second halves of German compounds that only say that one has, or has done, the first.
_COMPOUND = re.compile(r"(?:erfahrung(?:en)?|kenntnis(?:se|sen)?)$")
_SHORTEST_HALF, _SHORTEST_COMPOUND = 3, 11
_SHORTEST_STEM = 4
# Shorter words, such as "SPSS", are names more often than not.
_LONG = 5
_SPELLINGS = (
    ("labour", "labor"),
    ("colour", "color"),
    ("behaviour", "behavior"),
    ("centre", "center"),
    ("theatre", "theater"),
    ("programme", "program"),
    ("licence", "license"),
    ("defence", "defense"),
    ("paediatric", "pediatric"),
    ("anaesth", "anesth"),
    ("catalogue", "catalog"),
)
_TWO_LETTERS = (("ss", "s"), ("ue", "u"), ("oe", "o"), ("ae", "a"), ("ph", "f"))
_PAST = {
    "built": "build",
    "drove": "drive",
    "driven": "drive",
    "held": "hold",
    "kept": "keep",
    "led": "lead",
    "made": "make",
    "ran": "run",
    "taught": "teach",
    "won": "win",
    "wrote": "write",
    "written": "write",
    "grew": "grow",
    "sell": "selling",
    "sold": "selling",
}
_ALL_ENDINGS = """
isations ization izations isation ations ation ators ator ating ated ate ates ings ingly ing
ements ement ments ment ers er eds ed edly ies ie es s e ly y ive ives ity ities
ised ising iser isers ise ises ized izing izer izers ize izes
keit keiten ungen ung en erinnen erin ern eten ete et isch ische ischen lich liche lichen
euse euses eur eurs rice rices ier iere ieres iers ique iques ant ants ante antes
cion ciones ador adora adores ar ando ado ada ados adas iendo ido ida os as o a al ales ally
"""
_ENDINGS = sorted(_ALL_ENDINGS.split(), key=lambda ending: (-len(ending), ending))


# Not frozen: a page makes thousands, and frozen ones take three times as long to make.
@dataclass(slots=True)
class Term:
    """One word of a text.

    Attributes:
        stem: What it is compared by.
        folded: In lower case without accents.
        written: As the text has it.
        start: Where it begins in the text, in characters; `end` is the first after it.
    """

    stem: str
    folded: str
    written: str
    start: int
    end: int


def terms_of(text: str) -> tuple[Term, ...]:
    """Return the words of a text in order, without small ones; only 20,000 characters count."""
    return tuple(_terms(text[:LONGEST_TEXT]))


def _terms(text: str) -> Iterator[Term]:
    folded = fold(text)
    for match in _WORD.finditer(text):
        start, end = match.span()
        if text[start:end] in SMALL:
            continue
        word = folded[start:end]
        at = _second_half(word) if end - start >= _SHORTEST_COMPOUND else 0
        if at:
            first, start = word[:at], start + at
            yield Term(stem_of(first), first, text[start - at : start], start - at, start)
            word = word[at:]
        yield Term(stem_of(word), word, text[start:end], start, end)


def _second_half(word: str) -> int:
    """Return where the second half of a word such as "Englischkenntnisse" begins, or 0."""
    compound = _COMPOUND.search(word)
    return compound.start() if compound and compound.start() >= _SHORTEST_HALF else 0


@lru_cache(maxsize=50_000)
def stem_of(word: str) -> str:
    """Return a folded word without its ending, rough, and alike for all four languages.

    "Managing", "managed" and "manager" have one stem, "Pflege" and "Pflegerin" too. Two words
    with one stem are taken for forms of one word, so that no more is cut off than leaves four
    letters.
    """
    word = _PAST.get(word, word)
    if len(word) < _SHORTEST_STEM or not word.isalpha():
        return word
    for one, other in _SPELLINGS:
        word = word.replace(one, other)
    if len(word) >= _LONG:
        for one, other in _TWO_LETTERS:
            word = word.replace(one, other)
    return _undoubled(_without_ending(word))


def _without_ending(word: str) -> str:
    # The plural first, so that both have the same ending after it.
    if word[-1] == "s" and word[-2] not in "isu" and len(word) > _SHORTEST_STEM:
        word = word[:-1]
    for ending in _ENDINGS:
        if len(word) - len(ending) >= _SHORTEST_STEM and word.endswith(ending):
            return word[: -len(ending)]
    return word


def _undoubled(stem: str) -> str:
    """Return "plan" for "plann" of "planning"."""
    return stem[:-1] if len(stem) > _SHORTEST_STEM and stem[-1] == stem[-2] else stem
