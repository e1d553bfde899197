"""Numbers a mail gives about a selection: rank, how many were in the round, how many places."""

import re
from collections.abc import Iterator

from nextround.engine.mail.lexicon import fold
from nextround.engine.mail.passages import Clause
from nextround.engine.mail.values import Fact, Mail


def _numbered(words: str) -> dict[str, int]:
    """Return the number of each word, lines standing for 1, 2, 3 and so on."""
    lines = enumerate(words.strip().splitlines(), start=1)
    return {word: number for number, line in lines for word in line.split()}


_COUNTED = _numbered("""
one ein eine einem un una uno une
two zwei zweien deux dos
three drei dreien trois tres
four vier quatre cuatro
five funf fuenf cinq cinco
six sechs seis
seven sieben sept siete
eight acht huit ocho
nine neun neuf nueve
ten zehn dix diez
eleven elf onze once
twelve zwolf douze doce
thirteen dreizehn treize trece
fourteen vierzehn quatorze catorce
fifteen funfzehn quinze quince
sixteen sechzehn seize
seventeen siebzehn
eighteen achtzehn
nineteen neunzehn
twenty zwanzig vingt veinte
""")
_PLACED = _numbered("""
first erste ersten erster premier premiere primer primero primera
second zweite zweiten zweiter deuxieme seconde segundo segunda
third dritte dritten dritter troisieme tercer tercero tercera
fourth vierte vierten vierter quatrieme cuarto cuarta
fifth funfte funften funfter cinquieme quinto quinta
sixth sechste sechsten sixieme sexto sexta
seventh siebte siebten septieme septimo septima
eighth achte achten huitieme octavo octava
ninth neunte neunten neuvieme noveno novena
tenth zehnte zehnten dixieme decimo decima
""")
_N = rf"(?P<n>\d{{1,4}}|{'|'.join(sorted(_COUNTED, key=len, reverse=True))})"
_TH = rf"(?P<n>\d{{1,4}}|{'|'.join(sorted(_PLACED, key=len, reverse=True))})"
_SUFFIX = r"(?:st|nd|rd|th|e|er|eme|º|ª|\.)?"

_RANK = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:number|no\.|position|rank|ranked|placed|came|finished|were) {_TH}{_SUFFIX}"
        r"(?: (?:in order|in the order|on the (?:merit|reserve)|in merit|of|among|out of|best|"
        r"overall|behind)|\b(?=[.,;]))",
        rf"\b(?:ranked|came|finished|placed|listenplatz|reserveplatz|nachruckplatz|rangplatz) "
        rf"{_TH}{_SUFFIX}\b",
        rf"\b{_TH}{_SUFFIX} (?:in order of merit|place\b|in line|on (?:the|our) (?:reserve|"
        r"merit|wait))",
        rf"\b(?:platz|rang|rangplatz|position) (?:nr\. ?)?{_TH}\b",
        rf"\b(?:auf|an) {_TH} (?:stelle|rang|platz)\b",
        rf"\b{_TH}{_SUFFIX} (?:rang|platz|place|position|lugar|puesto)\b",
        rf"\b(?:class[ee]e?s?|rang|position|place)(?: (?:en|au|a la|numero|n°))? {_TH}{_SUFFIX}\b",
        rf"\b(?:lugar|puesto|posicion|numero|orden) (?:numero )?{_TH}\b",
        rf"\b(?:quedaste|quedo|ha quedado|has quedado|clasificad[oa]) (?:usted )?(?:en )?{_TH}\b",
    )
)
_RUNNER_UP = re.compile(
    r"\b(?:runner-up|second choice|zweite wahl|deuxieme choix|segunda opcion)\b"
)
_FINALISTS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_N} of you\b",
        rf"\b(?:one|eine[rn]?|une?|un[ao]?) (?:of|von|de|der|des)(?: the| our| den| los| las| les)?"
        rf" (?:last |final |letzten |ultimos |derniers )?{_N} (?:finalists?|candidates|people|"
        r"interviewed|kandidat|bewerber|personen|finalist|candidat|personnes|personas|who|die|qui)",
        rf"\b(?:erais|eramos|sois|seid|sie waren|wir waren|waren sie|etiez|we were|you were|"
        r"ihr wart)"
        rf"(?: noch| nur| only| solo)? {_N}\b(?! (?:jahr|ano|an|year|minut|wochen))",
        rf"\b(?:interviewed|met|saw|shortlisted|rencontre|recu|auditionne|entrevistado|"
        rf"entrevistamos) {_N} (?:people|candidates|applicants|of you|personnes|candidat|personas)",
        rf"\b{_N} (?:finalists|finalisten|finalistes|finalistas|candidates (?:were|came|met)|"
        r"candidates in the final|vorgestellten|interviewees)\b",
        rf"\b(?:shortlist|final|terna|finale|endrunde|engere\w* auswahl)"
        rf" (?:of|von|de|a|aus) {_N}\b",
    )
)
# "with two others" counts the reader besides.
_WITH_OTHERS = re.compile(
    rf"\b(?:you and|sie und|du und|vous et|toi et|tu y|usted y|mit|with|avec|con|the|die|les|las|"
    rf"los) {_N} (?:other|others|weiteren?|anderen?|autres?|otr[oa]s?|more)\b"
)
_EITHER = re.compile(
    r"\b(?:was|between|came down to|zwischen|entre) you (?:or|and)|\bzwischen ihnen und|"
    r"\bentre (?:vous|toi) et|\bentre (?:tu|usted) y|\byou or their|\blast two|\bfinal two|"
    r"\bletzten (?:zwei|beiden)|\bdeux derni|\bdos ultim|\bultimos dos"
)
_PLACES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:for|were|are|only|fur|auf|pour|para|solo|nur|seulement|convocado) {_N} "
        r"(?:places?|posts?|positions?|vacanc\w+|openings?|stellen?|platze?|postes?|plazas?|"
        r"puestos?|fellowships?|seats?|spots?)\b",
    )
)
_FIELD = 60


def counts_in(mail: Mail, clauses: tuple[Clause, ...]) -> dict[str, Fact]:
    """Return what the mail states of `rank`, `finalists` and `places`.

    Finalists counts the reader too. A clause that only supposes is not believed.
    """
    found: dict[str, Fact] = {}
    for clause in clauses:
        if clause.where == "sender" or clause.supposed:
            continue
        for name, number, start, end in _numbers(_words(mail, clause)):
            found.setdefault(
                name, Fact(number, clause.start + start, clause.start + end, clause.where)
            )
    return found


def _words(mail: Mail, clause: Clause) -> str:
    text = mail.subject if clause.where == "subject" else mail.body
    return fold(text[clause.start : clause.end]).replace("\n", " ")


def _numbers(folded: str) -> Iterator[tuple[str, int, int, int]]:
    for name, patterns, values in (
        ("rank", _RANK, _PLACED),
        ("finalists", _FINALISTS, _COUNTED),
        ("places", _PLACES, _COUNTED),
    ):
        for pattern in patterns:
            for match in pattern.finditer(folded):
                yield name, _value(match["n"], values), *match.span()
    for match in _WITH_OTHERS.finditer(folded):
        yield "finalists", _value(match["n"], _COUNTED) + 1, *match.span()
    for match in _RUNNER_UP.finditer(folded):
        yield "rank", 2, *match.span()
    for match in _EITHER.finditer(folded):
        yield "finalists", 2, *match.span()


def _value(word: str, values: dict[str, int]) -> int:
    return int(word) if word.isdigit() else values[word]
