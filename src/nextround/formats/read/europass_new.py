"""A Europass CV in the form since 2020: a tree whose names are in small letters."""

import re

from nextround.formats.read.europass_old import fluency
from nextround.formats.read.resume import (
    Entry,
    date_of,
    filled,
    lines_of,
    listed,
    merged,
    told,
)
from nextround.formats.read.xml_tree import Element, text_at, words_at

_LISTS = {
    "certifications": "certificates",
    "coursecertifications": "certificates",
    "publicationhistory": "publications",
    "employmentreferences": "references",
    "creativeworks": "projects",
    "projects": "projects",
    "voluntaryworks": "volunteer",
    "honorsandawards": "awards",
    "honoursandawards": "awards",
    "networksandmemberships": "memberships",
    "conferencesandseminars": "conferences",
    "hobbiesandinterests": "interests",
    "recommendations": "references",
}
_TITLE = re.compile(r"title|name$|^formattedname|hobby")
_DIMENSIONS = {
    "cef-understanding-listening": "listening",
    "cef-understanding-reading": "reading",
    "cef-speaking-interaction": "spoken interaction",
    "cef-speaking-production": "spoken production",
    "cef-writing-production": "writing",
}
_LANGUAGES = {
    code: name
    for codes, name in (
        ("bg bul", "Bulgarian"),
        ("cs ces cze", "Czech"),
        ("da dan", "Danish"),
        ("de deu ger", "German"),
        ("el ell gre", "Greek"),
        ("en eng", "English"),
        ("es spa", "Spanish"),
        ("et est", "Estonian"),
        ("fi fin", "Finnish"),
        ("fr fra fre", "French"),
        ("ga gle", "Irish"),
        ("hr hrv", "Croatian"),
        ("hu hun", "Hungarian"),
        ("is isl ice", "Icelandic"),
        ("it ita", "Italian"),
        ("lt lit", "Lithuanian"),
        ("lv lav", "Latvian"),
        ("mk mkd mac", "Macedonian"),
        ("mt mlt", "Maltese"),
        ("nl nld dut", "Dutch"),
        ("no nor nob nno", "Norwegian"),
        ("pl pol", "Polish"),
        ("pt por", "Portuguese"),
        ("ro ron rum", "Romanian"),
        ("sk slk slo", "Slovak"),
        ("sl slv", "Slovenian"),
        ("sq sqi alb", "Albanian"),
        ("sr srp", "Serbian"),
        ("sv swe", "Swedish"),
        ("tr tur", "Turkish"),
        ("uk ukr", "Ukrainian"),
        ("ru rus", "Russian"),
        ("ar ara", "Arabic"),
        ("zh zho chi", "Chinese"),
        ("ja jpn", "Japanese"),
        ("ca cat", "Catalan"),
        ("eu eus baq", "Basque"),
        ("gl glg", "Galician"),
        ("bs bos", "Bosnian"),
        ("hi hin", "Hindi"),
        ("fa fas per", "Persian"),
        ("he heb", "Hebrew"),
        ("ko kor", "Korean"),
        ("lb ltz", "Luxembourgish"),
        ("cy cym wel", "Welsh"),
    )
    for code in codes.split()
}


def resume(root: Element) -> Entry:
    """Return the fields in the shape of JSON Resume."""
    person = root if root.tag == "candidateperson" else root.find(".//candidateperson")
    profile = root.find(".//candidateprofile")
    if profile is None:
        return filled(basics=_basics(person, None))
    more: dict[str, list[Entry]] = {}
    for each in profile:
        name = _LISTS.get(str(each.tag))
        if name:
            more.setdefault(name, []).extend(_entry(inner, name) for inner in each)
    more.setdefault("certificates", []).extend(_licences(profile))
    work = [
        _work(employer, position)
        for employer in profile.findall("employmenthistory/employerhistory")
        for position in (employer.findall("positionhistory") or [employer])
    ]
    schools = profile.findall("educationhistory/educationorganizationattendance")
    return filled(
        basics=_basics(person, profile),
        work=listed(work),
        education=listed(_education(each) for each in schools),
        skills=_skills(profile),
        languages=_languages(person, profile),
        **{name: listed(entries) for name, entries in more.items()},
    )


def _basics(person: Element | None, profile: Element | None) -> Entry:
    channels = person.findall("communication") if person is not None else []
    reached: dict[str, list[Element]] = {}
    for each in channels:
        reached.setdefault(words_at(each, "channelcode").lower(), []).append(each)
    sites = [words_at(each, "uri") for each in reached.get("web", [])]
    others = [
        each
        for kind, found in reached.items()
        if kind not in {"", "email", "telephone", "web"}
        for each in found
    ]
    names = ("personname/givenname", "personname/familyname")
    return filled(
        name=" ".join(filter(None, (words_at(person, name) for name in names))),
        summary=" ".join(lines_of(text_at(profile, "executivesummary"))),
        label=words_at(profile, "headline"),
        email=next((words_at(each, "uri") for each in reached.get("email", [])), ""),
        phone=next((_phone(each) for each in reached.get("telephone", [])), ""),
        url=next(iter(sites), ""),
        profiles=[{"url": site} for site in sites[1:]] + [_profile(each) for each in others],
        location=next((_place(each) for each in channels if _place(each)), {}),
        birthDate=date_of(words_at(person, "birthdate")),
        nationality=words_at(person, "nationalitycode").upper(),
    )


def _phone(channel: Element) -> str:
    country, number = words_at(channel, "countrydialing"), words_at(channel, "dialnumber")
    area = words_at(channel, "areadialing")
    parts = [f"+{country.lstrip('+')}" if country else "", area, number]
    return " ".join(part for part in parts if part)


def _profile(channel: Element) -> Entry:
    address = words_at(channel, "uri")
    is_address = "." in address and " " not in address
    return filled(
        network=words_at(channel, "usecode") or words_at(channel, "channelcode"),
        url=address if is_address else "",
        username="" if is_address else address,
    )


def _place(channel: Element | None) -> Entry:
    address = channel.find("address") if channel is not None else None
    if address is None:
        return {}
    lines = [words_at(each) for each in address.findall("addressline")]
    return filled(
        address=", ".join(line for line in lines if line),
        postalCode=words_at(address, "postalcode"),
        city=words_at(address, "cityname"),
        countryCode=words_at(address, "countrycode").upper(),
    )


def _work(employer: Element, position: Element) -> Entry:
    town = words_at(position, "city") or _town(employer)
    return merged(
        filled(
            name=words_at(employer, "organizationname"),
            position=words_at(position, "positiontitle"),
            location=town,
            url=_site(employer),
        ),
        _period(position.find("employmentperiod")),
        told(text_at(position, "description")),
    )


def _education(school: Element) -> Entry:
    degree = words_at(school, "educationdegree/degreename") or words_at(school, "programname")
    return merged(
        filled(
            institution=words_at(school, "organizationname"),
            area=degree or words_at(school, "majorname"),
            location=_town(school),
            level=words_at(school, "educationlevelcode"),
            score=words_at(school, "educationdegree/finalgrade"),
            url=_site(school),
        ),
        _period(school.find("attendanceperiod")),
        told(
            text_at(school, "educationdegree/occupationalskillscovered")
            or text_at(school, "description")
        ),
    )


def _town(organisation: Element) -> str:
    contact = organisation.find("organizationcontact/communication")
    return str(_place(contact).get("city", ""))


def _site(organisation: Element) -> str:
    channels = organisation.findall("organizationcontact/communication")
    return next(filter(None, (words_at(each, "uri") for each in channels)), "")


def _period(period: Element | None) -> Entry:
    if period is None:
        return {}
    current = (words_at(period, "currentindicator") or words_at(period, "ongoing")) == "true"
    end = "" if current else _date(period.find("enddate"))
    return filled(startDate=_date(period.find("startdate")), endDate=end)


def _date(element: Element | None) -> str:
    return date_of(words_at(element, "formatteddatetime") or words_at(element))


def _skills(profile: Element) -> list[Entry]:
    groups: dict[str, list[str]] = {}
    for each in profile.iter("personcompetency"):
        kind = words_at(each, "taxonomyid")
        name = words_at(each, "competencyname") or words_at(each, "competencyid")
        if kind.lower() != "language" and name:
            groups.setdefault(kind.replace("_", " "), []).append(name)
    told_of = [
        filled(name=_label(str(each.tag)), keywords=lines_of(text_at(each)))
        for each in profile
        if "skill" in str(each.tag) and each.find(".//personcompetency") is None and words_at(each)
    ]
    return listed(
        [*(filled(name=name, keywords=items) for name, items in groups.items()), *told_of]
    )


def _label(tag: str) -> str:
    return tag.removesuffix("s").removesuffix("skill").capitalize() + " skills"


def _languages(person: Element | None, profile: Element) -> list[Entry]:
    mother = (
        [words_at(each) for each in person.findall("primarylanguagecode")]
        if person is not None
        else []
    )
    native = [filled(language=_LANGUAGES.get(code, code), fluency="Native") for code in mother]
    others = [
        each
        for each in profile.iter("personcompetency")
        if words_at(each, "taxonomyid").lower() == "language"
    ]
    return listed([*native, *(_language(each) for each in others)])


def _language(element: Element) -> Entry:
    code = words_at(element, "competencyid") or words_at(element, "competencyname")
    levels = {
        _dimension(each): words_at(each, "score/scoretext")
        for each in element.findall("competencydimension")
    }
    return filled(language=_LANGUAGES.get(code.lower(), code), fluency=fluency(levels))


def _dimension(element: Element) -> str:
    return _DIMENSIONS.get(words_at(element, "competencydimensiontypecode").lower(), "")


def _licences(profile: Element) -> list[Entry]:
    found = [words_at(each) for each in profile.iter("licensetypecode")]
    classes = ", ".join(name for name in found if name)
    return [{"name": f"Driving licence {classes}"}] if classes else []


def _entry(element: Element, kind: str) -> Entry:
    """Return an entry of one of the lists that the form has besides the main ones."""
    title = next((words_at(each) for each in element.iter() if _TITLE.search(str(each.tag))), "")
    dates = [each for each in element.iter() if str(each.tag).endswith(("date", "year"))]
    begin = _date(element.find(".//startdate"))
    single = next((_date(each) for each in dates if _date(each)), "")
    name = "title" if kind == "awards" else "organization" if kind == "volunteer" else "name"
    return merged(
        filled(**{name: title or " ".join(lines_of(text_at(element)))[:200]}),
        filled(startDate=begin, endDate=_date(element.find(".//enddate")))
        if begin
        else filled(date=single),
        told(text_at(element, ".//description")),
        filled(url=words_at(element, ".//link") or words_at(element, ".//uri")),
    )
