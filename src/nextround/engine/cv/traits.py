"""How much words are like a title, an employer, a school, a degree or a place."""

import re
from dataclasses import dataclass
from functools import lru_cache

from nextround.engine.cv.contact_words import MAIL, WEB
from nextround.engine.cv.letters import folded
from nextround.engine.cv.title_words import (
    DEGREE_ENDS,
    DEGREES,
    ORGANISATION_ENDS,
    ORGANISATIONS,
    PLACES,
    SCHOOL_ENDS,
    SCHOOLS,
    STATES,
    TITLE_ENDS,
    TITLES,
)

_WORD = re.compile(r"\w[\w'&.+-]*")
_STATE = re.compile(r", ?([A-Z]{2,3})\b")
_WEAK = 0.3
# What people are called by what they do, in the languages that make such words of verbs.
_TITLE_LIKE = (
    *("er", "or", "ist", "ian", "eur", "euse", "ier", "iere", "iste", "ien", "ienne", "rice"),
    *("ero", "era", "dor", "dora", "ista", "iere", "tore", "trice", "eiro", "eira", "erin", "on"),
)
_LONGEST_PLACE = 6
_DURATION = re.compile(
    r"[(\[]?(?:\d{1,2}\+? ?(?:years?|yrs?|jahre?n?|ans?|annees?|anos?|anni|anno|jaar|lat|vuotta|ar|"
    r"лет|года?)\b\.?)?(?:,? ?(?:and|und|et|y|e)? ?\d{1,2} ?(?:months?|mos?|monate?n?|mois|"
    r"mes(?:es)?|mesi|mese|maanden|miesiecy|manader|мес\w{0,6})\b\.?)?[)\]]?"
)
_SCORE = re.compile(
    r"(?:gpa|cgpa|grade|\bnote\b|notendurchschnitt|abschlussnote|mention|\bnota\b|\bvoto\b|\bscore|"
    r"average|\d[.,]\d{1,2} ?/ ?\d|\d[.,]\d{1,2} gpa|first class|cum laude|\beqf\b|"
    r"\d{2,3}/1[01]0|\d{1,3}(?:[.,]\d{1,2})? ?%)"
)


@dataclass(frozen=True, slots=True)
class Traits:
    """What a stretch of words is like; each from 0, not at all, to 1 and more."""

    title: float
    organisation: float
    school: float
    degree: float
    place: float
    link: bool
    duration: bool
    score: bool


@lru_cache(maxsize=4096)
def traits_of(text: str) -> Traits:
    """Return what `text` is like."""
    plain = folded(text)
    words = tuple(_WORD.findall(plain))
    return Traits(
        title=_title(words),
        organisation=_organisation(words, plain),
        school=_hits(words, SCHOOLS, ends=SCHOOL_ENDS),
        degree=_hits(words, DEGREES, ends=DEGREE_ENDS),
        place=_place(text, words),
        link=bool(MAIL.search(text) or WEB.fullmatch(text.strip())),
        duration=is_duration(plain),
        score=bool(_SCORE.search(plain)),
    )


def is_duration(plain: str) -> bool:
    """Tell whether folded words say nothing but how long something lasted."""
    return bool(plain.strip()) and _DURATION.fullmatch(plain.strip()) is not None


def _parts(word: str) -> tuple[str, ...]:
    return (word, *word.split("-")) if "-" in word else (word,)


def _is_in(
    word: str, known: frozenset[str], ends: tuple[str, ...], *, of_many: bool = True
) -> bool:
    bare = word.strip(".'&+-")
    forms = {bare, bare.replace(".", "")}
    for part in _parts(bare):
        forms |= {part, part.removesuffix("'s")}
        forms |= {part.removesuffix("s")} if of_many else set()
    if not forms.isdisjoint(known):
        return True
    return len(bare) > 5 and bare.endswith(ends) if bare.isascii() else bare.endswith(ends)


def _hits(
    words: tuple[str, ...], known: frozenset[str], *, ends: tuple[str, ...], of_many: bool = True
) -> float:
    hits = sum(1 for word in words if _is_in(word, known, ends, of_many=of_many))
    return min(1.0, hits) + 0.15 * max(0, min(hits, 3) - 1)


def _title(words: tuple[str, ...]) -> float:
    # One person holds a title: "helped residents" is none.
    score = _hits(words, TITLES, ends=TITLE_ENDS, of_many=False)
    ends = (words[0], words[-1]) if words else ()
    if any(_is_in(word, TITLES, TITLE_ENDS, of_many=False) for word in ends):
        score += 0.5
    if not score and words and any(_ends_like_title(word) for word in (words[0], words[-1])):
        score = _WEAK
    # A title is short: words in a sentence count for less.
    return score if len(words) <= 9 else score * 0.4


def _ends_like_title(word: str) -> bool:
    return len(word) > 4 and word.endswith(_TITLE_LIKE)


def _organisation(words: tuple[str, ...], plain: str) -> float:
    score = _hits(words, ORGANISATIONS, ends=ORGANISATION_ENDS)
    if plain.startswith(("株式会社", "شركة", "مؤسسة", "ооо", "зао")):
        score += 0.5
    return score if len(words) <= 12 else score * 0.4


def _is_short(town: str) -> bool:
    return "," not in town and len(town.split()) <= 3


def _place(text: str, words: tuple[str, ...]) -> float:
    if not words or len(words) > _LONGEST_PLACE or any(sign.isdigit() for sign in text[:2]):
        return 0.0
    known = [word for word in words if _is_in(word, PLACES, ())]
    state = _STATE.search(text)
    if state and state.group(1).lower() in STATES and _is_short(text[: state.start()]):
        return 1.2
    if not known:
        return 0.0
    last = _is_in(words[-1], PLACES, ())
    share = len(known) / len(words)
    return share + (0.4 if last and ("," in text or len(words) == 1 or "(" in text) else 0.0)
