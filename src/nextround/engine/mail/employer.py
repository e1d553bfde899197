"""Who the employer is, from the sender, the subject and the body of a mail."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nextround.engine.mail.lexicon import fold
from nextround.engine.mail.titles import TITLE
from nextround.engine.mail.values import Fact, Mail, Where


def _words(words: str) -> frozenset[str]:
    return frozenset(fold(words).split())


# Systems that send in an employer's name, and post offices of private people.
_NEVER_THE_EMPLOYER = _words(
    """workday myworkday myworkdayjobs greenhouse greenhousemail smartrecruiters ashbyhq ashby
    lever icims avature brassring taleo successfactors jobvite workable bamboohr recruitee
    personio teamtailor softgarden rexx umantis jazzhr jazz breezy paylocity ultipro ukg
    adp dayforce oraclecloud eightfold gem appreview hirevue codility hackerrank hackerrankforwork
    coderpad testgorilla modernhire invalidemail linkedin indeed glassdoor xing stepstone monster
    ziprecruiter welcometothejungle infojobs jobteaser hellowork trac civilservicejobs calendly
    google gmail googlemail outlook hotmail live yahoo icloud aol gmx web posteo mailbox proton
    protonmail orange free laposte wanadoo telefonica terra sendgrid mailchimp mailgun
    amazonses doodle zoom"""
)
_SECOND_LEVEL = _words("co com org net gov ac edu gob gouv")
_CALENDAR = re.compile(r"calend|kalend|agenda")
_PLATFORM_SENDER = re.compile(
    r"no-?reply|do-?not-?reply|ne-pas-repondre|calend|kalend|agenda|nicht-antworten"
)
# Words of a sender's name that say which office wrote, not whose.
_OFFICE = _words(
    """recruiting recruitment recruiter recruiters careers career talent acquisition hr human
    resources team hiring jobs job people operations office culture staff staffing no reply
    noreply support service info mail notification notifications update portal workday candidate
    candidates early onboarding personal personalabteilung personalamt personalleitung
    personalstelle personalmanagement bewerbung bewerbungen bewerbermanagement bewerberportal
    karriere karriereportal ausbildung poststelle sekretariat dekanat buero büro orchesterbüro rh
    drh ressources humaines recrutement candidature candidatures service du personnel direction
    secrétariat scientifique espace candidat rrhh recursos humanos selección seleccion empleo
    talento personas administración dirección gerencia tribunal almacén jefatura de estudios
    calendar calendario kalender testportal assessments évaluations reception desk admin the and
    our via from at von der die das medical registry resourcing services applicant hello contact
    kontakt contacto center centre school department referral executive employment
    casting hire mail email app apply post letters news jobmail web"""
)
_NOT_NAMES = _words(
    """dear hello hi hallo liebe lieber sehr geehrte geehrter guten tag bonjour madame monsieur
    hola estimado estimada buenos days kind regards best thank thanks you we our your the this
    please unfortunately after if for it is in and as on sincerely mit freundlichen grüßen beste
    viele herzliche liebe grüße wir sie ihre ihr die der das im leider bitte nous vous votre merci
    cordialement malheureusement le la les il un una el los gracias lamentablemente le su tu se
    un saludo monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december montag dienstag mittwoch
    donnerstag freitag samstag lundi mardi mercredi jeudi vendredi lunes martes jueves viernes
    ihnen ihrem re aw fwd wg tr interview application offer job i a an at to from of by no yes ref
    id cv     linkedin facebook instagram kununu youtube twitter"""
)
_ORGANISATION = re.compile(
    r"\b(?:gmbh|ag|kg|se|ev|e\.v|ltd|limited|llp|llc|inc|plc|corp|group|gruppe|groupe|grupo|"
    r"hospital|klinik\w*|clinic|clinique|clinica|trust|council|university|universit\w+|"
    r"hochschule|school|schule|grundschule|college|academy|stadt|landratsamt|gemeinde|amt|mairie|"
    r"ville|ayuntamiento|diputacion|institut\w*|instituto|bank|banque|banco|caja|union|"
    r"foundation|stiftung|fondation|fundacion|hotel\w*|restaurante?|theat\w+|museum|verein|"
    r"sparkverein|werke|stadtwerke|society|partners|consulting|labs?|software|foods|logisti\w+|"
    r"clinica|colegio|editorial|aseguradora|bodegas?|talleres|brasserie|maison|verlag|"
    r"cooperative)\b"
)
# A full stop ends a name unless it shortens a word or stands inside it: "at Mill. It was".
_CAPITAL = (
    r"(?:(?:St|Dr|Co|Mt|Bros|Sta|Ste|[A-Z])\."
    r"|(?:d['’]|l['’])?[A-ZÀ-ÖØ-Þ0-9][\w'’&+-]*(?:\.[\w'’&+-]+)*|&)"
)
_NAME = re.compile(
    rf"{_CAPITAL}(?: (?:(?:de|del|de la|of|the|du|des|am|an der|der|und|and|y|et|la|le|for) )?"
    rf"{_CAPITAL}){{0,5}}"
)
# What stands right before an employer's name, and before nothing else, in folded text.
_BEFORE = re.compile(
    r"(?:\bat|\bbei|\bbeim|\bbei der|\bchez|\bwith|\bjoin|\bjoining|\bby|\bto|\binteresse an der|"
    r"\binteresse an|\binterest in|\ba la|\ba l'|\bla|\ben el|\ben la|\ben|"
    r"\bfrom|\bthe|[-|@–]) {0,3}(?:the |our )?$"
)
_SURE_BEFORE = re.compile(
    r"(?:\bat|\bbei|\bbeim|\bbei der|\bchez|\bjoin|\bjoining) {1,3}(?:the )?$"
)
_AFTER = re.compile(
    r" {0,3}(?:has invited|invites|vous invite|ladt|team\b|hr\b|recruiting\b|talent acquisition|"
    r"human resources|careers\b|hiring team|te invita|are opening|sucht|recrute|busca)"
)
# A calendar's subject: "Acme / Sam, second round".
_READER = re.compile(r" (?:/|//|x|<>|&|and|und|et|y) [a-z]")
_GREETING = re.compile(
    r"(?:dear|hello|hi|hiya|hey|greetings|hallo|liebe[rs]?|sehr geehrte[rs]?|guten tag|"
    r"guten morgen|servus|moin|bonjour|salut|ch[e]res?|cher|madame|monsieur|hola|"
    r"estimad[oa]s?|querid[oa]|buen[oa]s (?:dias|tardes)|muy sr)\b[^,!:.\n]{0,60}"
    r"|[^\s,:!]{2,20}(?: [^\s,:!]{2,20}){0,2}(?=[,:!])"
)
_LAST_LINES = 300
_INITIAL = re.compile(r"(?:[A-Z]|Dr|Mr|Mrs|Ms|Mme|Herr|Frau|Sr|Sra)\.?")
_LONGEST_BODY = 20_000
_ENOUGH = 3.0
# A system's own name counts for less than the name it writes for.
_BY_A_PLATFORM = 2.0
_IN_A_CALENDAR = 4.0
# A job's name is no employer's, mostly.
_A_TITLE = -2.5


@dataclass(frozen=True, slots=True)
class _Candidate:
    name: str
    start: int
    end: int
    where: Where
    points: float


def employer_of(mail: Mail, *, own_end: int) -> Fact | None:
    """Return the employer's name as written in the mail, or as its address spells it.

    `own_end` is where the sender's own words end in the body. Systems that send for employers
    are never the answer; with nothing to go by the employer is unknown.
    """
    slug = _slug(mail.sender)
    candidates = list(_candidates(mail, slug, own_end=min(own_end, _LONGEST_BODY)))
    places: dict[str, set[Where]] = {}
    for each in candidates:
        places.setdefault(_bare(each.name), set()).add(each.where)
    best = max(
        candidates,
        key=lambda each: (each.points + len(places[_bare(each.name)]), len(each.name)),
        default=None,
    )
    if best is not None and best.points >= _ENOUGH:
        return Fact(best.name, best.start, best.end, best.where)
    return _from_address(mail, slug)


def _slug(sender: str) -> str:
    """Return the name in the sender's domain, or nothing if it says nothing of the employer."""
    domain = fold(sender).rpartition("@")[2].strip("<> .")
    labels = [label for label in domain.split(".") if label][:-1]
    if labels and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    if _bare(fold(sender).partition("<")[0]) in _NEVER_THE_EMPLOYER:
        return ""
    told = [label for label in labels if _bare(label) not in _NEVER_THE_EMPLOYER]
    # "acme.lever.co" is Acme's, "us.greenhouse-mail.io" and "mail.lever.co" nobody's.
    if len(told) < len(labels):
        told = [label for label in told if len(label) > 3 and label not in _OFFICE]
    return told[-1] if told else ""


def _bare(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", fold(text))


def _candidates(mail: Mail, slug: str, *, own_end: int) -> Iterator[_Candidate]:
    texts: tuple[tuple[str, Where], ...] = (
        (mail.sender[:1000].partition("<")[0], "sender"),
        (mail.subject[:1000], "subject"),
        (mail.body[:own_end], "body"),
    )
    calendar = _CALENDAR.search(fold(mail.sender)) is not None
    platform = _PLATFORM_SENDER.search(fold(mail.sender)) is not None
    people = _greeted(mail.body) | _writer(mail.sender)
    for text, where in texts:
        folded = fold(text)
        for match in _NAME.finditer(text):
            for name, start in _parts(match):
                if not _is_no_name(name, people):
                    points = _points(folded, name, start=start, where=where, slug=slug)
                    points -= _BY_A_PLATFORM * platform * _likeness(name, slug)
                    if where == "subject" and calendar and _READER.match(folded, start + len(name)):
                        points += _IN_A_CALENDAR
                    yield _Candidate(name, start, start + len(name), where, points)


def _parts(match: re.Match[str]) -> Iterator[tuple[str, int]]:
    """Yield a capitalised phrase without office words at its ends, and what follows a comma."""
    words = [(each.group(), each.start()) for each in re.finditer(r"\S+", match.group())]
    while words and (_is_office(words[0][0]) or _INITIAL.fullmatch(words[0][0])):
        words.pop(0)
    while words and _is_office(words[-1][0]):
        words.pop()
    if words:
        first, last = words[0][1], words[-1][1] + len(words[-1][0])
        name = match.group()[first:last].rstrip(".,'’-&").removesuffix("'s").removesuffix("’s")
        yield name, match.start() + first


def _is_office(word: str) -> bool:
    return fold(word).strip(".,:'’&") in _OFFICE or not _bare(word)


def _greeted(body: str) -> frozenset[str]:
    """Return the words of the greeting, which name the reader."""
    greeting = _GREETING.match(fold(body[:200].lstrip()))
    return frozenset(re.findall(r"[a-z]{3,}", greeting.group())) if greeting else frozenset()


def _writer(sender: str) -> frozenset[str]:
    """Return the words of the sender's name if a person writes: "Ada Voss <a.voss@…>"."""
    display, _, address = fold(sender).partition("<")
    words = re.findall(r"[a-z]{3,}", display)
    local = address.partition("@")[0]
    return frozenset(words) if any(word in local for word in words) else frozenset()


def _is_no_name(name: str, people: frozenset[str]) -> bool:
    words = re.findall(r"[a-z0-9]+", fold(name))
    telling = [word for word in words if word not in _NOT_NAMES and word not in _OFFICE]
    if not telling or len(name) > 60 or all(word.isdigit() for word in telling):
        return True
    return all(word in people for word in telling)


def _points(folded: str, name: str, *, start: int, where: Where, slug: str) -> float:
    before, after = folded[max(0, start - 30) : start], folded[start + len(name) :][:40]
    points = 4.0 * _likeness(name, slug)
    points += _A_TITLE if TITLE.search(fold(name)) else 0.0
    points += 1.5 if _ORGANISATION.search(fold(name)) else 0.0
    points += (
        (2.5 if slug else 3.0)
        if _SURE_BEFORE.search(before)
        else 1.0
        if _BEFORE.search(before)
        else 0.0
    )
    points += 2.0 if _AFTER.match(after) else 0.0
    points += 3.0 if where == "sender" and folded.strip(' "') != fold(name) else 0.0
    points += 1.0 if where == "body" and start > len(folded) - _LAST_LINES else 0.0
    return points


def _likeness(name: str, slug: str) -> float:
    """Return how much of a name its domain spells, 0 to 1."""
    words = [word for word in re.findall(r"[a-z0-9]+", fold(name)) if len(word) > 2]
    bare = _bare(slug).replace("ae", "a").replace("oe", "o").replace("ue", "u")
    if not words or not bare:
        return 0.0
    spelt = sum(1 for word in words if _spells(word, bare))
    if spelt == 0:
        initials = "".join(word[0] for word in re.findall(r"[a-z0-9]+", fold(name)))
        return 0.8 if len(initials) > 2 and initials in bare else 0.0
    return 0.5 + 0.5 * spelt / len(words)


def _spells(word: str, bare: str) -> bool:
    word = word.replace("ae", "a").replace("oe", "o").replace("ue", "u")
    return (
        word == bare
        or (len(word) > 3 and word in bare)
        # "ashgrovepack" begins to spell "Packaging".
        or (len(word) > 5 and word[:5] in bare)
    )


def _from_address(mail: Mail, slug: str) -> Fact | None:
    """Return the employer as the domain spells it: "halle-druck.de" is "Halle Druck"."""
    folded = fold(mail.sender)
    if not slug:
        slug = _account(folded)
    if not slug or _CALENDAR.search(folded):
        return None
    start = folded.rfind(slug)
    parts = [part for part in slug.split("-") if len(part) > 4] or [slug]
    name = " ".join(part.capitalize() for part in parts)
    return Fact(name, start, start + len(slug), "sender")


def _account(folded: str) -> str:
    """Return for whom a system sends, where the account is named so: acme@myworkday.com."""
    display, _, address = folded.partition("<")
    local, _, domain = address.strip("> ").partition("@")
    systems = {_bare(part) for part in [*domain.split("."), *display.split()]}
    if not systems & _NEVER_THE_EMPLOYER or local in _OFFICE or not local.isalpha():
        return ""
    return local if len(local) > 3 and not _PLATFORM_SENDER.search(local) else ""
