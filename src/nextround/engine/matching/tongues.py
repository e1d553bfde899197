"""Languages that people speak, by their names, and how well they say they speak them."""

import re
from dataclasses import dataclass
from enum import IntEnum

from nextround.engine.mail.lexicon import fold

_LONGEST = 400


class Cefr(IntEnum):
    """Levels of the European framework, and native beyond it."""

    A1 = 1
    A2 = 2
    B1 = 3
    B2 = 4
    C1 = 5
    C2 = 6
    NATIVE = 7


@dataclass(frozen=True, slots=True)
class Spoken:
    """How well somebody speaks, as far as their words tell: at least and at most."""

    least: Cefr
    most: Cefr


# Code, then its names in English, German, French, Spanish and itself, folded.
_NAMES = """
en english englisch anglais ingles; de german deutsch allemand aleman;
fr french franzosisch francais frances; es spanish spanisch espagnol espanol castellano castilian;
it italian italienisch italien italiano; pt portuguese portugiesisch portugais portugues;
nl dutch niederlandisch neerlandais neerlandes nederlands hollandisch; pl polish polnisch polonais
polaco
polski; ru russian russisch russe ruso; uk ukrainian ukrainisch ukrainien ucraniano;
tr turkish turkisch turc turco turkce; ar arabic arabisch arabe; zh chinese chinesisch chinois chino
mandarin cantonese mandarine; ja japanese japanisch japonais japones; ko korean koreanisch coreen
coreano;
hi hindi; ur urdu; pa punjabi panjabi; bn bengali; ta tamil; fa persian farsi persisch persan
persa dari;
ro romanian rumanisch roumain rumano; hu hungarian ungarisch hongrois hungaro; cs czech
tschechisch tcheque
checo; sk slovak slowakisch slovaque eslovaco; hr croatian kroatisch croate croata; sr serbian
serbisch serbe
serbio; bs bosnian bosnisch; bg bulgarian bulgarisch bulgare bulgaro; el greek griechisch grec
griego;
sv swedish schwedisch suedois sueco; da danish danisch danois danes dansk; no norwegian norwegisch
norvegien
noruego norsk; fi finnish finnisch finnois finlandes suomi; he hebrew hebraisch hebreu hebreo; th
thai;
vi vietnamese vietnamesisch vietnamien vietnamita; id indonesian; sw swahili; yo yoruba; ig igbo;
ha hausa;
am amharic; so somali; ti tigrinya; sq albanian albanisch albanais albanes; ca catalan katalanisch
catala;
eu basque euskera; gl galician gallego galego; cy welsh; ga irish gaelic; bsl sign gebardensprache
"""
_CODES = {
    name: line.split()[0]
    for line in _NAMES.replace("\n", " ").split(";")
    for name in line.split()[1:]
}
_WORD = re.compile(r"[^\W\d_]+")
_ENDING = re.compile(r"(?:kenntnis(?:se|sen)?|sprachig\w{0,3}|sprache)$")
_GRADE = re.compile(r"(?<!\w)([ABC][12])(?!\w)", re.IGNORECASE)

# The first that is met counts; each with what it may mean, our reading of common use.
_SAID: tuple[tuple[Cefr, Cefr, str], ...] = (
    (
        Cefr.NATIVE,
        Cefr.NATIVE,
        r"native|mother tongue|first language|mutterspr\w*|langue maternelle|maternelle|bilingu\w*|"
        r"nativ[oa]s?|lengua materna|materna|zweisprachig|muttersprachlich\w*",
    ),
    (
        Cefr.C1,
        Cefr.C2,
        r"full professional|near[- ]native|proficient user|verhandlungssicher\w*|verhandlungsfahig|"
        r"proficient|fluent\w*|flies{1,2}end\w*|flussig|courant\w*|courrament|couramment|fluid[oa]|"
        r"fluidez|"
        r"advanced|excellent|exzellent|ausgezeichnet\w*|hervorragend\w*|sicher(?:es|e|"
        r"er)? (?:in )?wort|"
        r"perfekt|avanzado|avance|dominio|full proficiency|parfaite\w*",
    ),
    (
        Cefr.B2,
        Cefr.C1,
        r"professional(?: working)?(?: proficiency)?|business|sehr gut\w*|tres bon\w*|"
        r"muy buen\w*|very good|"
        r"alto|upper intermediate|strong|nivel alto|sicher|professionnel\w*|profesional|"
        r"lu,? ecrit,? parle|operationnel",
    ),
    (
        Cefr.B1,
        Cefr.B2,
        r"good|gute?[rsn]?|bon\w*|buen\w*|conversational|intermediate|independent user|working|"
        r"limited working|intermedi[oa]|intermediaire|moyen|medio|mittel\w*|konversation\w*|"
        r"solide?",
    ),
    (
        Cefr.A1,
        Cefr.A2,
        r"basic\w*|elementary|beginner|grundkenntnisse|grundlagen|anfanger\w*|notions?|scolaire|"
        r"debutant|"
        r"basico|elemental|bajo|some|few|schulkenntnisse|basique",
    ),
)
_SAID_PATTERNS = tuple(
    (Spoken(least, most), re.compile(rf"(?<!\w)(?:{words})(?!\w)")) for least, most, words in _SAID
)


def languages_in(text: str) -> frozenset[str]:
    """Return the codes of the languages that a text names; only 400 characters count."""
    words = (_ENDING.sub("", word) for word in _WORD.findall(fold(text[:_LONGEST])))
    return frozenset(_CODES[word] for word in words if word in _CODES)


def spoken(text: str) -> Spoken | None:
    """Return how well a text says that somebody speaks; None: it does not say."""
    text = text[:_LONGEST]
    grades = [Cefr[match.upper()] for match in _GRADE.findall(text)]
    if grades:
        return Spoken(min(grades), max(grades))
    folded = fold(text)
    return next((level for level, pattern in _SAID_PATTERNS if pattern.search(folded)), None)
