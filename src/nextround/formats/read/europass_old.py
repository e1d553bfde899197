"""A Europass CV in the form from before 2020: a tree whose names are in small letters."""

import re

from nextround.formats.read.resume import Entry, filled, lines_of, listed, merged, told
from nextround.formats.read.xml_tree import Element, text_at, words_at

# Which list of a resume an achievement of this kind belongs to.
_ACHIEVEMENTS = {
    "publications": "publications",
    "presentations": "publications",
    "projects": "projects",
    "honors_awards": "awards",
    "certifications": "certificates",
    "courses": "certificates",
    "memberships": "memberships",
    "references": "references",
}
_SKILLS = {
    "communication": "Communication skills",
    "organisational": "Organisational skills",
    "jobrelated": "Job-related skills",
    "technical": "Technical skills",
    "computer": "Digital skills",
    "artistic": "Artistic skills",
    "other": "Other skills",
}
_LEVELS = {
    "listening": "listening",
    "reading": "reading",
    "spokeninteraction": "spoken interaction",
    "spokenproduction": "spoken production",
    "writing": "writing",
}


def resume(learner: Element) -> Entry:
    """Return the fields in the shape of JSON Resume."""
    skills = learner.find("skills")
    if skills is None:
        skills = learner.find("skilllist")
    more: dict[str, list[Entry]] = {}
    for each in learner.findall("achievementlist/achievement"):
        more.setdefault(_ACHIEVEMENTS.get(words_at(each, "title/code"), "achievements"), []).append(
            _achievement(each)
        )
    more.setdefault("certificates", []).extend(_licences(skills))
    return filled(
        basics=_basics(learner),
        work=listed(_work(each) for each in learner.findall("workexperiencelist/workexperience")),
        education=listed(_education(each) for each in learner.findall("educationlist/education")),
        skills=_skills(skills),
        languages=_languages(learner),
        **{name: listed(entries) for name, entries in more.items()},
    )


def _basics(learner: Element) -> Entry:
    person = learner.find("identification")
    contact = person.find("contactinfo") if person is not None else None
    label, summary = _headline(learner)
    names = [words_at(person, f"personname/{part}") for part in ("firstname", "surname")]
    older = [words_at(person, part) for part in ("firstname", "lastname")]
    sites = _contacts(contact, "website")
    return filled(
        name=" ".join(name for name in (names if any(names) else older) if name),
        label=label,
        summary=summary,
        email=next(iter(_contacts(contact, "email")), ""),
        phone=next(iter(_contacts(contact, "telephone")), ""),
        url=next(iter(sites), ""),
        profiles=[{"url": site} for site in sites[1:]],
        location=_place(contact),
        birthDate=_date(person.find("demographics/birthdate") if person is not None else None),
        nationality=words_at(person, "demographics/nationalitylist/nationality/label"),
    )


def _headline(learner: Element) -> tuple[str, str]:
    """Return what stands under the name: a title, or where it is a whole text, a summary."""
    text = text_at(learner, "headline/description/label") or text_at(learner, "headline/label")
    lines = lines_of(text)
    kind = words_at(learner, "headline/type/code")
    shown = " ".join(lines)
    return ("", shown) if kind == "personal_statement" or len(shown) > 150 else (shown, "")


def _contacts(contact: Element | None, kind: str) -> list[str]:
    if contact is None:
        return []
    found = [words_at(each, "contact") or words_at(each) for each in contact.iter(kind)]
    return [words for words in found if words]


def _place(contact: Element | None) -> Entry:
    address = contact.find("address") if contact is not None else None
    inner = address.find("contact") if address is not None else None
    place = inner if inner is not None else address
    lines = [words_at(place, name) for name in ("addressline", "addressline2")]
    return filled(
        address=", ".join(line for line in lines if line),
        postalCode=words_at(place, "postalcode"),
        city=words_at(place, "municipality"),
        countryCode=words_at(place, "country/code"),
        country=words_at(place, "country/label"),
    )


def _work(element: Element) -> Entry:
    employer = element.find("employer")
    return merged(
        filled(
            name=words_at(employer, "name"),
            position=words_at(element, "position/label"),
            location=_town(employer),
            industry=words_at(employer, "sector/label"),
        ),
        _period(element),
        told(text_at(element, "activities")),
    )


def _education(element: Element) -> Entry:
    school = element.find("organisation")
    told_of = told(text_at(element, "activities") or text_at(element, "skills"))
    return merged(
        filled(
            institution=words_at(school, "name"),
            area=words_at(element, "title"),
            location=_town(school),
            level=words_at(element, "level/label"),
        ),
        _period(element),
        told_of,
    )


def _town(organisation: Element | None) -> str:
    place = _place(organisation.find("contactinfo") if organisation is not None else None)
    older = words_at(organisation, "address/municipality")
    return str(place.get("city") or older)


def _period(element: Element) -> Entry:
    period = element.find("period")
    if period is None:
        return {}
    current = words_at(period, "current").lower() == "true"
    end = "" if current else _date(period.find("to"))
    return filled(startDate=_date(period.find("from")), endDate=end)


def _date(element: Element | None) -> str:
    """Return a date whose parts are attributes, "--05" for May, or elements of their own."""
    if element is None:
        return ""
    parts = [element.get(name) or words_at(element, name) for name in ("year", "month", "day")]
    digits = [re.sub(r"\D", "", part)[:4] for part in parts]
    if len(digits[0]) != 4:
        return ""
    kept = [digits[0]]
    for part in digits[1:]:
        if not 0 < int(part or 0) <= 31:
            break
        kept.append(f"{int(part):02d}")
    return "-".join(kept)


def _skills(skills: Element | None) -> list[Entry]:
    if skills is None:
        return []
    found = [
        _skill(text_at(each, "description") or text_at(each), label)
        for name, label in _SKILLS.items()
        for each in skills.findall(name)
    ]
    older = [_skill(text_at(each), each.get("type") or "") for each in skills.findall("skill")]
    return listed([*found, *older])


def _skill(text: str, label: str) -> Entry:
    """Return a group of skills: its items, which may be sentences; empty where there are none."""
    lines = lines_of(text)
    return filled(name=label, keywords=lines) if lines else {}


def _languages(learner: Element) -> list[Entry]:
    mother = [
        filled(language=words_at(each, "description/label") or words_at(each), fluency="Native")
        for each in learner.iter("mothertongue")
    ]
    return listed([*mother, *(_language(each) for each in learner.iter("foreignlanguage"))])


def _language(element: Element) -> Entry:
    levels = {name: words_at(element, f"proficiencylevel/{tag}") for tag, name in _LEVELS.items()}
    return filled(
        language=words_at(element, "description/label") or words_at(element, "label"),
        fluency=fluency(levels),
    )


def fluency(levels: dict[str, str]) -> str:
    """Return levels as words: one where they are all alike."""
    known = {name: level for name, level in levels.items() if level}
    if len({*known.values()}) == 1 and len(known) > 1:
        return next(iter(known.values()))
    return ", ".join(f"{name} {level}" for name, level in known.items())


def _licences(skills: Element | None) -> list[Entry]:
    found = skills.findall("driving/description/licence") if skills is not None else []
    classes = ", ".join(filter(None, (words_at(each) for each in found)))
    return [{"name": f"Driving licence {classes}"}] if classes else []


def _achievement(element: Element) -> Entry:
    kind = words_at(element, "title/code")
    lines = lines_of(text_at(element, "description"))
    title = lines[0] if lines else words_at(element, "title/label")
    if kind == "references":
        return filled(name=title, reference=" ".join(lines[1:]) or title)
    name = "title" if kind == "honors_awards" else "name"
    return filled(**{name: title}, summary=" ".join(lines[1:]))
