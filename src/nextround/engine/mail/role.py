"""Which job a mail speaks of, as the mail writes it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nextround.engine.mail.lexicon import fold
from nextround.engine.mail.titles import TITLE
from nextround.engine.mail.values import Fact, Mail, Where

_WORD = r"[^\s,.;:!?()\[\]\"“”„«»|]{1,40}"
_ROLE = rf"(?P<role>{_WORD}(?:[ ,]{{1,2}}{_WORD}){{0,7}}?)"
# What may follow a job's name: a mark, a word that joins it to the rest, or a verb.
_END = (
    r"(?=[ \t]{0,3}(?:[.;:!?()\[\]\"“”„«»|\n]|$"
    r"| (?:at|with|in our|here|in|on|from|to|that|has|have|is|was|will|would|and we|and our|[-–|]"
    r"|position|role|vacancy|opening|job|post|opportunity|bei|beim|im|am|zu|nicht|ist|wurde|und"
    r"|weiter|haben|aus|fur|mit|an|au sein|chez|dans|est|a ete|n'a|sera|ne|a retenu|en|ha|no|que"
    r"|con|es|se|ya|y|el) |, | (?:position|role|vacancy|opening|job|post)\b| an\b))"
)
# Named as the job outright.
_OUTRIGHT = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b(?:position|stelle|job title|puesto|poste|role|vacancy|rolle|vacante) ?: ?"
        rf"{_ROLE}{_END}",
        rf"\b(?:for|to|in) (?:the|our|a|an) (?:open |current )?{_ROLE} "
        r"(?:position|role|vacancy|opening|job|post|opportunity|internship)\b",
        rf"\b(?:position|role|post|job|vacancy|opening|appointment) (?:of|as|for) (?:a |an |the )?"
        rf"{_ROLE}{_END}",
        rf"\b(?:stelle|position|bewerbung|tatigkeit|ausbildung|einstellung|stellen|platz)"
        r"(?: in der| im| hier)? (?:als|um die stelle als|zum|zur|der|des|fur)(?: eine?[rn]?)? "
        rf"{_ROLE}{_END}",
        rf"\b(?:stelle|position|ausschreibung|bewerbung|vakanz) [\"„“»]{_ROLE}[\"“”«]",
        rf"\bposte (?:de |d')(?:la |l')?{_ROLE}{_END}",
        rf"\b(?:puesto|vacante|plaza|cargo) de {_ROLE}{_END}",
        rf"\bcandidature (?:\(|(?:au poste )?(?:de |d'|a |comme |pour (?:le poste )?(?:de |d')?))"
        rf"{_ROLE}{_END}",
        rf"\b(?:candidatura|solicitud|proceso|oferta|inscripcion|lo) (?:a |para |como |de )"
        rf"(?:el puesto de |la plaza de )?{_ROLE}{_END}",
        rf"\b(?:application|applying|apply|applied|candidacy|interview|recruitment|offer) "
        r"(?:for|to) (?:the |our |a |an )?"
        rf"{_ROLE}{_END}",
    )
)
# Named by what the reader is to be, or by who is sought.
_IN_PASSING = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:hire you|appoint you|join us|employ you|start|you|us) as (?:a |an |our )?"
        rf"{_ROLE}{_END}",
        rf"\bals {_ROLE}{_END}",
        rf"\b(?:comme|en tant que) (?:un |une )?{_ROLE}{_END}",
        rf"\bcomo {_ROLE}{_END}",
        r"\b(?:fur|auf|um) (?:die (?:stelle )?|den |das |unsere )(?:position |stelle )?"
        rf"{_ROLE}{_END}",
        rf"\bfurs {_ROLE}{_END}",
        r"\b(?:busco|buscamos|necesito|suche|suchen wir ab sofort|suchen wir|cherche|looking for|"
        rf"after|fehlt (?:mir|uns)(?: noch)?) (?:a |an |une? |un |una |einen |eine )?{_ROLE}{_END}",
    )
)
# On the text as written: "Pflegefachkraft (m/w/d)".
_GENDERED = re.compile(
    r"(?<!\S)(?P<role>[A-ZÄÖÜ][\w/&.:*-]{1,40}(?: (?:für |und |& )?[A-ZÄÖÜ][\w/&.:*-]{1,40}){0,5})"
    r" ?\([mwfdgnxh](?:/[mwfdxhi]){1,3}\)"
)
_SUBJECT_PARTS = re.compile(r" [-–—|] |: |, ")
_NO_ROLE = re.compile(
    r"^(?:the|this|that|your|our|my|us|you|we|it|an?|other|another|further|future|any|all|"
    r"next|more|these|ihr\w*|ihre|unser\w*|die|der|das|dem|den|diese\w*|sie|uns|sich|mich|"
    r"votre|notre|nos|vous|ce|cet|cette|nous|su|tu|sus|nuestr\w+|el|la|los|las|esta?|otr\w+|"
    r"responsabilidad|interview|gesprach|entretien|entrevista|ort|anlage|anhang|frau|herr\w*|"
    r"moglich|folgt|soon|part|follows|well|nachste\w*|prochaine|siguiente|work|talk|chat|"
    r"invite|review|date|candidates?|someone|reference|references)\b"
)
_SUBJECT_NOISE = re.compile(
    r"interview|application|bewerbung|candidat|entretien|entrevista|offer|angebot|invit|einlad|"
    r"termin|absage|zusage|update|status|next steps|your|ihre|votre|tu |thank|assessment|outcome|"
    r"result|ergebnis|confirm|calendar|unterlagen|recepc|recib|recept|received|eingang|kennziffer|"
    r"probe|gesprach|round|runde|withdrawal|requisition|contract|vertrag|contrat|^re$|^aw$|\bjob$|"
    r"job$|vorschlag|auswahl|reminder|erinnerung|stellenausschreibung|availability|poste$|puesto$"
)
_LONGEST_BODY = 10_000
_CAPITALISED = r"[A-ZÄÖÜÉÈÁÍÓÚÑ0-9][\w&/+.'’-]{0,40}"
_AROUND_TITLE = re.compile(
    rf"{_CAPITALISED}(?: (?:(?:of|de|de la|du|des|für|and|y|et|&|en) )?{_CAPITALISED}){{0,5}}"
)
_BEFORE_TITLE = re.compile(
    r"\b(?:an?|the|our|your|as|eine[nr]?|une?|le|la|l'|del?|el|als|du|au|lo de|para|of|for) "
    r"(?P<own>(?:[a-z-]{2,20} ){0,3})$"
)
_AFTER_TITLE = re.compile(
    r" (?:de la |de |d'|en |fur |of |du )[a-z]{3,20}(?: [a-z]{4,20}(?=[.,;:!?]|$))?"
)
# "Trabajador/a", "infirmier(e)": both endings are meant, one is enough for a name.
_ENDINGS = re.compile(
    r"(?<=\w)(?:/-?(?:a|in|innen|ra|euse|e)|\((?:e|in|a)\)|[*:_]in(?:nen)?)(?!\w)"
)
_SIGNATURE = 250
_LONGEST_TITLE = 7

# How surely each way of naming a job names it, and what speaks for or against a phrase.
_BY_GENDER = 8.0
_BY_OUTRIGHT = 5.0
_BY_PASSING = 3.0
_BY_SUBJECT = 3.5
_BY_TITLE = 2.5
_BY_PLAIN_TITLE = 2.0
_IS_TITLE = 3.0
_IS_CAPITAL = 0.8
_QUOTED = -2.5
_SIGNED = -4.0
_ENOUGH = 4.5


@dataclass(frozen=True, slots=True)
class _Candidate:
    name: str
    start: int
    where: Where
    points: float


def role_of(mail: Mail, *, own_end: int) -> Fact | None:
    """Return the job the mail is about, in its own words, or None if it names none.

    `own_end` is where the sender's own words end; what a quoted mail names counts for less.
    """
    end = min(own_end, _LONGEST_BODY)
    candidates = [
        *_in_text(mail.subject[:1000], where="subject"),
        *_in_subject(mail.subject[:1000]),
        *_in_text(mail.body[:end], where="body"),
    ]
    for quoted in _in_text(mail.body[end : end + _LONGEST_BODY], where="body"):
        points = quoted.points + _QUOTED
        candidates.append(_Candidate(quoted.name, end + quoted.start, "body", points))
    best = max(candidates, key=lambda each: (each.points, -each.start), default=None)
    if best is None or best.points < _ENOUGH:
        return None
    name = _ENDINGS.sub("", best.name)
    return Fact(name, best.start, best.start + len(best.name), best.where)


def _in_text(text: str, *, where: Where) -> Iterator[_Candidate]:
    folded = fold(text)
    for match in _GENDERED.finditer(text):
        yield from _candidate(text, match.span("role"), where=where, points=_BY_GENDER)
    for pattern, points in (
        *((outright, _BY_OUTRIGHT) for outright in _OUTRIGHT),
        *((passing, _BY_PASSING) for passing in _IN_PASSING),
    ):
        for match in pattern.finditer(folded):
            yield from _candidate(text, match.span("role"), where=where, points=points)
    for match in _AROUND_TITLE.finditer(text):
        if TITLE.search(fold(match.group())):
            points = _BY_TITLE + (_SIGNED if _is_signature(text, match) else 0.0)
            yield from _candidate(text, match.span(), where=where, points=points)
    for match in TITLE.finditer(folded):
        span = _around(folded, match)
        yield from _candidate(text, span, where=where, points=_BY_PLAIN_TITLE)


def _candidate(
    text: str, span: tuple[int, int], *, where: Where, points: float
) -> Iterator[_Candidate]:
    phrase = text[span[0] : span[1]]
    name = phrase.strip(" -–'’,.\n")
    start = span[0] + len(phrase) - len(phrase.lstrip(" -–'’,.\n"))
    folded = fold(name)
    if len(name) < 3 or _NO_ROLE.match(folded):
        return
    points += _IS_TITLE if TITLE.search(folded) else 0.0
    points += _IS_CAPITAL if any(letter.isupper() for letter in name) else 0.0
    yield _Candidate(name, start, where, points)


def _is_signature(text: str, match: re.Match[str]) -> bool:
    """Tell whether a title stands in a line near the end, where people sign with theirs."""
    following = text[match.end() : match.end() + 1]
    near_end = match.start() > len(text) - _SIGNATURE and match.start() > len(text) / 3
    begins_line = match.start() == 0 or text[match.start() - 1] == "\n"
    return near_end and begins_line and following in ("", "\n", ",")


def _around(folded: str, match: re.Match[str]) -> tuple[int, int]:
    """Return where a title in running text begins and ends: "a night crane operator"."""
    before = _BEFORE_TITLE.search(folded, max(0, match.start() - 40), match.start())
    after = _AFTER_TITLE.match(folded, match.end())
    return before.start("own") if before else match.start(), after.end() if after else match.end()


def _in_subject(subject: str) -> Iterator[_Candidate]:
    """Yield the part of a subject that names a job: "Interview – Night Nurse"."""
    start = 0
    ends = [match.span() for match in _SUBJECT_PARTS.finditer(subject)]
    for end, following in [*ends, (len(subject), len(subject))]:
        part = subject[start:end]
        if len(part.split()) < _LONGEST_TITLE and not _SUBJECT_NOISE.search(fold(part.strip())):
            yield from _candidate(subject, (start, end), where="subject", points=_BY_SUBJECT)
        start = following
