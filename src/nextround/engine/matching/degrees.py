"""Levels of schools and degrees in several countries, and by what words they are known."""

import re
from dataclasses import dataclass
from enum import IntEnum


class Degree(IntEnum):
    """The order of schools and degrees, rough: what one step is worth differs by country."""

    LOWER_SCHOOL = 1
    SCHOOL = 2
    VOCATIONAL = 3
    SHORT = 4
    BACHELOR = 5
    MASTER = 6
    DOCTORATE = 7


# Looked for in this order; the first that is met says what an entry is. Marked with `Ph`,
# `BA` and the like, capital letters count, as small ones are parts of sentences.
_WORDS: tuple[tuple[Degree, str], ...] = (
    (
        Degree.DOCTORATE,
        r"(?i:ph\.? ?d|doctora\w{1,4}|doctor of|dr\. ?[a-z]{2,4}\.|promotion (?:in|zum)|"
        r"promoviert\w*|"
        r"d\. ?phil|doktor\w{0,6}|thèse|tesis doctoral|postdoc\w*)|DPhil|EdD|DBA",
    ),
    (
        Degree.BACHELOR,
        r"(?i:dipl[\w.-]{0,12} ?\(?fh\)?|diplom \(fh\)|bachelor'?s? or master'?s?)",
    ),
    (
        Degree.MASTER,
        r"(?i:master(?:['’]?s)?(?: of \w+| degree| in)?|masterabschluss|magister|"
        r"diplom-?[a-zä]{3,20}|"
        r"diplom|diploma de posgrado|ingénieur diplômé|diplôme d['’]ingénieur|bac ?\+ ?5|"
        r"staatsexamen|máster|maestría|dea|dess|postgraduate degree|graduate degree|"
        r"advanced degree|"
        r"m\.? ?sc|m\. ?a\.|m\. ?eng|m\. ?ed|mba)|MSc|MA|MEng|MEd|MBA|LLM|MPhil|MFA|MPA|MPH|MSN",
    ),
    (
        Degree.BACHELOR,
        r"(?i:bachelor(?:['’]?s)?(?: of \w+| degree| in)?|b\.? ?sc|b\. ?a\.|b\. ?eng|licenciad[oa]|"
        r"licenciatura|licence (?:professionnelle|en|de|lmd)|graduad[oa] en|grado en|"
        r"grado universitario|título universitario|titulación universitaria|bac ?\+ ?[34]|laurea|"
        r"undergraduate degree|university degree|college degree|four[- ]year degree|honours degree|"
        r"hochschulabschluss|hochschulstudium|studium|akademisch\w* abschluss|"
        r"diplôme universitaire|"
        r"diplomad[oa]|diplomatura|fachhochschulabschluss|pgce|abgeschlossenes studium|"
        r"\w{1,24}studium|grado(?! (?:medio|superior)))|BSc|BA|BEng|BEd|BS|LLB|BBA|BFA|BN|BSN|"
        r"BCom|AB",
    ),
    (
        Degree.SHORT,
        r"(?i:associate(?:['’]s)?(?: degree| of)?|foundation degree|higher national|"
        r"staatlich geprüfte\w{0,2} "
        r"techniker\w*|techniker\w*|handwerksmeister\w*|industriemeister\w*|meister(?:brief|"
        r"prüfung|titel)?|"
        r"fachwirt\w*|betriebswirt \(ihk\)|bac ?\+ ?2|brevet de technicien supérieur|"
        r"técnico superior|grado superior|formación profesional superior|community college)|"
        r"HND|HNC|BTS|DUT|BUT|CFGS|AAS",
    ),
    (
        Degree.VOCATIONAL,
        r"(?i:apprentice\w*|vocational|berufsausbildung|ausbildung|lehre|lehrabschluss\w*|"
        r"geselle\w*|gesellenbrief|facharbeiter\w*|nvq|svq|btec|city (?:and|&) guilds|trade school|"
        r"trade certificate|technical school|journeyman|ihk[- ]?(?:abschluss|prüfung)|"
        r"certificat d['’]aptitude|bac pro\w*|brevet professionnel|formación profesional|"
        r"ciclo formativo|grado medio|técnico en|examen de nursing|fachschule|berufsschule)|"
        r"CAP|BEP|FP|GVQ|VET|CFGM|EFZ|AFP",
    ),
    (
        Degree.SCHOOL,
        r"(?i:abitur|fachabitur|allgemeine hochschulreife|hochschulreife|matura|fachhochschulreife|"
        r"a[- ]levels?|as levels?|sixth form|high[- ]school|secondary school diploma|"
        r"baccalauréat|bac(?: général| technologique)?|bachillerato|baccalaureate|"
        r"leaving certificate|"
        r"highers|graduation from school|schulabschluss|selectividad|gymnasium|lycée)|GED|HSE|"
        r"EBAU|IB",
    ),
    (
        Degree.LOWER_SCHOOL,
        r"(?i:gcses?|o[- ]levels?|realschul\w+|mittlere\w? reife|hauptschul\w+|"
        r"mittlerer? schulabschluss|"
        r"brevet des collèges|diplôme national du brevet|graduado escolar|graduado en eso|"
        r"secundaria obligatoria|middle school|pflichtschulabschluss)|ESO",
    ),
    # Last, as it stands within the names of others.
    (Degree.BACHELOR, r"(?i:degree)"),
)
_PATTERNS = tuple(
    (degree, re.compile(rf"(?<![^\W_])(?:{words})(?![^\W_])")) for degree, words in _WORDS
)


# In running text these are verbs, other things, or any degree at all.
_SAY_NONE = frozenset(
    {"master", "masters", "degree", "studium", "diplom", "meister", "lehre", "ausbildung"}
)


@dataclass(frozen=True, slots=True)
class Found:
    """A degree that a text names, from `start` to before `end`."""

    degree: Degree
    start: int
    end: int


def degree_of(text: str) -> Degree | None:
    """Return the highest degree that a text speaks of; None: it speaks of none."""
    return next((degree for degree, pattern in _PATTERNS if pattern.search(text)), None)


def least_degree_of(text: str) -> Degree | None:
    """Return the lowest degree that a text speaks of, as where one of several is asked."""
    found: list[Degree] = []
    for degree, pattern in _PATTERNS:
        # What is found goes, as "degree" in "master's degree" is no degree beside it.
        text, times = pattern.subn(" ", text)
        found += [degree] * bool(times)
    return min(found, default=None)


def degrees_in(text: str) -> tuple[Found, ...]:
    """Return the degrees that a text names outright, in order of height; "degree" names none."""
    found: list[Found] = []
    for degree, pattern in _PATTERNS:
        found += [
            Found(degree, *match.span())
            for match in pattern.finditer(text)
            if match.group().lower() not in _SAY_NONE
        ]
    return tuple(found)


def without_degrees(text: str) -> str:
    """Return a text with a gap where it names degrees, so that the subject is left."""
    for _degree, pattern in _PATTERNS:
        text = pattern.sub(" ", text)
    return text
