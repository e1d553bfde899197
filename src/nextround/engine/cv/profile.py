"""Who a CV is about: name, what they call themselves, and how to reach them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nextround.engine.career.facts import Profile
from nextround.engine.cv import address as addresses
from nextround.engine.cv import web
from nextround.engine.cv.contact_words import MAIL, phone_in, tells_contact
from nextround.engine.cv.evidence import Evidence
from nextround.engine.cv.labels import is_label_of_person, role_of_label
from nextround.engine.cv.letters import folded, words_of
from nextround.engine.cv.lines import Line, Segment
from nextround.engine.cv.section import is_document_title, section_of
from nextround.engine.cv.traits import traits_of

_NAME = re.compile(r"[^@/:|_]{3,60}")
# A year, a postcode, most of a telephone number.
_LONG_NUMBER = re.compile(r"\d{4}")
_PARTICLES = frozenset(
    words_of("de la le von van der den del da dos di du al el bin ibn ben y e zu zur ter")
)
_NOT_NAMES = frozenset(
    words_of("page photo foto updated europass contact profile address curriculum vitae cv resume")
)
# "Lebenslauf von Kim Lee", "CV: Kim Lee".
_DOCUMENT = re.compile(
    r"^(?:the )?(?:r[eé]sum[eé]|cv|curriculum(?: vitae)?|lebenslauf|hoja de vida|currículum)"
    r"(?: (?:of|von|de|di|do|da|van)|:| [-–—|])? (?=\S+ \S)",
    re.IGNORECASE,
)
_MOST_WORDS = 6
_TITLE = 0.5
# So many lines beside a name may stand between its halves, which begin at one edge (in points).
_BETWEEN, _SAME_EDGE = 4, 2.0
# What a narrow column leaves of a mail address for the next line.
_REST, _NEAR = re.compile(r"[a-z]{0,20}(?:\.[a-z]{2,10}){0,2}", re.IGNORECASE), 0.6
_LABELLED = re.compile(
    r"(?:name|full name|nome e cognome|cognome e nome|nombre y apellidos|apellidos y nombre|"
    r"nom et prenom|prenom et nom|name vorname|vorname name|vorname und name|"
    r"vor und nachname|nom|nombre|nome|naam|imie i nazwisko|фио|氏\s?名|الاسم)"
    r" ?:? (.{3,60})"
)


@dataclass(frozen=True)
class FoundProfile:
    """A profile, and what each of its fields rests on."""

    profile: Profile
    fields: dict[str, Evidence]


def profile_of(header: Sequence[Line], everything: Sequence[Line]) -> FoundProfile:
    """Return who a CV is about.

    Args:
        header: The lines before the first heading of each column, and those under headings
            for contact.
        everything: All lines, where what the header lacks is looked for.
    """
    fields: dict[str, Evidence] = {}
    name, name_line = _name(header, everything, fields)
    label = _label(header, (name, name_line), fields)
    email = _email(header, fields) or _email(everything, fields)
    phone = _phone(header, fields) or _phone(everything[-6:], fields)
    location = addresses.location_of(header, fields, names=(name, label))
    links = web.addresses_in(header)
    own = [link for link in links if not link.network]
    profiles = [link for link in links if link.network]
    url = own[0].url if own else ""
    if own:
        fields["url"] = Evidence((own[0].segment,), 0.9)
    for at, link in enumerate([*profiles, *own[1:]]):
        fields[f"profiles.{at}.url"] = Evidence((link.segment,), 0.9)
    return FoundProfile(
        Profile(
            name,
            label,
            email,
            phone,
            url,
            location=location,
            profiles=tuple(
                {"network": each.network or each.host, "username": each.username, "url": each.url}
                for each in [*profiles, *own[1:]]
            ),
        ),
        fields,
    )


def _name(
    header: Sequence[Line], everything: Sequence[Line], fields: dict[str, Evidence]
) -> tuple[str, Line | None]:
    labelled = next((m for line in header if (m := _LABELLED.match(folded(line.text)))), None)
    candidates = list(_candidates(header)) or list(_candidates(_largest(everything)))
    if not candidates:
        return "", None
    best, line, segment = max(candidates, key=lambda each: each[0])
    text = segment.text
    if labelled is not None:
        line = next(each for each in header if _LABELLED.match(folded(each.text)))
        segment, text = line.segments[-1], line.text[labelled.start(1) : labelled.end(1)]
    fields["name"] = Evidence((segment,), 0.97 if best > 1 else 0.6)
    return _whole(_without_title(text), line, everything), line


def _candidates(lines: Sequence[Line]) -> Iterator[tuple[float, Line, Segment]]:
    """Yield what may be a name, with how much it is like one."""
    for at, line in enumerate(lines):
        for segment in line.segments:
            if _may_be_name(_DOCUMENT.sub("", segment.text)):
                yield _likeness(segment, at), line, segment


def _largest(lines: Sequence[Line]) -> list[Line]:
    """Return the lines in the largest letters of all."""
    most = max((line.main.size for line in lines), default=0.0)
    return [line for line in lines if line.main.size == most]


def _without_title(text: str) -> str:
    """Return a name without what the document is, before it, and what its bearer is, after it."""
    text = _DOCUMENT.sub("", text)
    name, _, title = text.partition(", ")
    return name if " " in name and traits_of(title).title >= _TITLE else text


def _may_be_name(text: str) -> bool:
    words = words_of(text)
    if (
        not _NAME.fullmatch(text)
        or _LONG_NUMBER.search(text)
        or not text[:1].isalpha()
        or not words
        or len(words) > _MOST_WORDS
    ):
        return False
    if is_document_title(text) or section_of(text) is not None or _NOT_NAMES & set(words):
        return False
    return not text.endswith((".", ":", ",")) or len(words) <= 3


def _likeness(segment: Segment, at: int) -> float:
    """Return how much words in the header are like a name: large, early, capital letters."""
    traits, words = traits_of(segment.text), segment.text.split()
    score = segment.size / 8.0 - 0.08 * at - 0.5 * (segment.page - 1)
    words = [word for word in words if not word.isdigit()]
    capitals = [
        word[:1].isupper() or word.lower() in _PARTICLES or word[:1] > "\u05d0" for word in words
    ]
    score += 0.8 if all(capitals) and 2 <= len(words) <= 5 else 0.0
    score -= (
        1.2 * (traits.title >= 1) + 0.9 * (traits.organisation >= 1) + 0.8 * (traits.place >= 1)
    )
    score -= 0.7 * any(sign.isdigit() for sign in segment.text)
    return score - 0.4 * (len(words) > 4)


def _whole(text: str, line: Line, everything: Sequence[Line]) -> str:
    """Return a name with its other half, where given name and family name stand in two lines."""
    if line not in everything:
        return text
    at = list(everything).index(line)
    for other in everything[at + 1 : at + 1 + _BETWEEN]:
        below = other is everything[at + 1] or abs(other.left - line.left) < _SAME_EDGE
        alike = other.main.size >= 0.9 * line.main.size and len(other.text.split()) <= 2 and below
        single = len(text.split()) == 1 or text.endswith("-")
        if alike and single and _may_be_name(other.text) and other.above < 1.5:
            return f"{text}{other.text}" if text.endswith("-") else f"{text} {other.text}"
    for other in everything[max(0, at - 1) : at]:
        alike = other.main.style == line.main.style and line.above < _NEAR
        if alike and len(other.text.split()) == 1 and _may_be_name(other.text):
            return f"{other.text} {text}"
    return text


def _label(
    header: Sequence[Line], name: tuple[str, Line | None], fields: dict[str, Evidence]
) -> str:
    """Return what a person calls themselves, right below the name or after a label."""
    whole, named = name
    if named is None or named not in header:
        return ""
    at = list(header).index(named)
    for line in header[at + 1 : at + 4]:
        text = line.text
        if len(line.segments) > 1 and is_label_of_person(line.main.text):
            text = line.segments[-1].text if role_of_label(line.main.text) == "name" else ""
        if not text or text in whole or text[:1].isdigit() or is_label_of_person(text):
            continue
        if tells_contact(text) or len(text) > 110 or text.endswith(".") or section_of(text):
            continue
        if traits_of(text).title >= 1 or (len(text.split()) <= 6 and line is header[at + 1]):
            if traits_of(text).place >= 0.8:
                continue
            fields["label"] = Evidence(line.segments, 0.8)
            return text
    return ""


def _email(lines: Sequence[Line], fields: dict[str, Evidence]) -> str:
    for line, after in zip(lines, [*lines[1:], None], strict=False):
        for segment in line.segments:
            match = MAIL.search(_with_rest(segment, after))
            linked = next((r.link[7:] for r in segment.runs if r.link.startswith("mailto:")), "")
            found = match.group() if match else linked.split("?")[0]
            if MAIL.fullmatch(found):
                fields["email"] = Evidence((segment,), 0.98)
                # Some set their whole head in capitals.
                return found.lower() if found.isupper() else found
    return ""


def _with_rest(segment: Segment, after: Line | None) -> str:
    """Return a text with the end of an address that runs over into the line below it."""
    if after is None or len(after.segments) > 1 or "@" not in segment.text:
        return segment.text
    below = after.main
    under = abs(below.left - segment.left) < segment.height and after.above < _NEAR
    rest = under and below.style == segment.style and _REST.fullmatch(below.text)
    last = segment.text.rpartition(".")[2].lower()
    ended = web.is_domain_end(last) and not below.text.startswith(".")
    if not rest or (ended and not web.is_domain_end(last + below.text.lower())):
        return segment.text
    return segment.text + below.text


def _phone(lines: Sequence[Line], fields: dict[str, Evidence]) -> str:
    for line in lines:
        for segment in line.segments:
            phone = phone_in(segment.text)
            if phone:
                fields["phone"] = Evidence((segment,), 0.95)
                return phone
    return ""
