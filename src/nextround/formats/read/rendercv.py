"""A CV in YAML as RenderCV takes it; its sections have names of the person's own."""

import re
from collections.abc import Mapping

import yaml

from nextround.engine.cv.layout import Fields
from nextround.formats.contract import Refusal, RefusedError
from nextround.formats.read.resume import Entry, filled, listed
from nextround.formats.read.section_names import list_named

FORMAT = "rendercv"

# A bomb is made of aliases to aliases, or nested deeper than anyone writes.
_MOST_EVENTS, _MOST_ALIASES, _DEEPEST, _LONGEST = 60_000, 40, 20, 1_000_000
_TOP = re.compile(r"^(?:cv|\"cv\"|'cv'):", re.M)
_BOLD = re.compile(r"(?<!\w)\*{1,3}(?=\S)([^*\n]{1,500})(?<=\S)\*{1,3}(?!\w)")
_LINK = re.compile(r"\[([^\[\]\n]{0,500})\]\(([^)\s]{1,1000})\)")
_NOW = frozenset({"present", "heute", "now", "current", "aujourd'hui", "actualidad", "presente"})
_DAY = r"\d{4}(?:-\d\d){0,2}"
_RANGE = re.compile(rf"({_DAY}) ?(?:–|—|-|to|bis) ?({_DAY}|[a-z']{{3,12}})", re.I)
_NETWORKS = {
    "linkedin": "https://linkedin.com/in/{}",
    "github": "https://github.com/{}",
    "gitlab": "https://gitlab.com/{}",
    "instagram": "https://instagram.com/{}",
    "orcid": "https://orcid.org/{}",
    "stackoverflow": "https://stackoverflow.com/users/{}",
    "researchgate": "https://researchgate.net/profile/{}",
    "youtube": "https://youtube.com/@{}",
    "google scholar": "https://scholar.google.com/citations?user={}",
    "x": "https://x.com/{}",
    "leetcode": "https://leetcode.com/u/{}",
}


def is_rendercv(text: str) -> bool:
    """Return whether a text looks like RenderCV's YAML."""
    return bool(_TOP.search(text[:20_000]))


def fields(text: str) -> Fields:
    """Return the fields of a CV in RenderCV's YAML.

    Raises:
        RefusedError: It is YAML of another shape, damaged, or made to do harm.
    """
    try:
        _refuse_bombs(text)
        # The base loader makes texts of everything: a date stays as it was written.
        content = yaml.load(text, Loader=yaml.CBaseLoader)  # noqa: S506
    except RefusedError:
        raise
    except (yaml.YAMLError, RecursionError, ValueError):
        raise RefusedError(Refusal.YAML_BROKEN) from None
    cv = content.get("cv") if isinstance(content, dict) else None
    if not isinstance(cv, dict):
        raise RefusedError(Refusal.YAML_NO_CV)
    return Fields(FORMAT, _resume(cv))


def _refuse_bombs(text: str) -> None:
    """Go through the file once without building anything.

    Raises:
        RefusedError: It is longer, deeper or more entangled than a CV.
    """
    if len(text) > _LONGEST:
        raise RefusedError(Refusal.YAML_BROKEN)
    depth = aliases = 0
    for number, event in enumerate(yaml.parse(text, Loader=yaml.CBaseLoader)):
        aliases += isinstance(event, yaml.AliasEvent)
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST or aliases > _MOST_ALIASES or number > _MOST_EVENTS:
            raise RefusedError(Refusal.DEFINITIONS)


def _resume(cv: Mapping[str, object]) -> Entry:
    resume: dict[str, list[Entry]] = {}
    summary: list[str] = []
    sections = cv.get("sections")
    for title, entries in sections.items() if isinstance(sections, dict) else ():
        for entry in entries if isinstance(entries, list) else [entries]:
            name, found = _placed(entry, str(title))
            if name == "summary":
                summary.append(str(found.get("summary", "")))
            else:
                resume.setdefault(name, []).append(found)
    basics = _basics(cv)
    if summary:
        basics["summary"] = "\n".join(summary)
    return filled(basics=basics, **{name: listed(entries) for name, entries in resume.items()})


def _basics(cv: Mapping[str, object]) -> Entry:
    site = _first(cv.get("website"))
    networks = cv.get("social_networks")
    return filled(
        name=_text(cv.get("name")),
        label=_text(cv.get("headline") or cv.get("label")),
        email=_first(cv.get("email")),
        phone=_first(cv.get("phone")).removeprefix("tel:"),
        url=site,
        location=filled(address=_text(cv.get("location"))),
        profiles=[_profile(each) for each in networks if isinstance(each, dict)]
        if isinstance(networks, list)
        else [],
    )


def _profile(value: Mapping[str, object]) -> Entry:
    network, name = _text(value.get("network")), _text(value.get("username"))
    pattern = _NETWORKS.get(network.lower(), "")
    return filled(network=network, username=name, url=pattern.format(name) if pattern else "")


def _placed(entry: object, title: str) -> tuple[str, Entry]:
    """Return the list of a resume that an entry belongs to, and the entry."""
    named = list_named(title)
    if not isinstance(entry, dict):
        return _of_text(_text(entry), named, title=title)
    if "institution" in entry:
        return "education", _education(entry)
    if "company" in entry or "position" in entry:
        return _work(entry, named)
    if "title" in entry and "authors" in entry:
        return "publications", _publication(entry)
    if "label" in entry:
        return _of_line(entry, named, title=title)
    for key in ("bullet", "number", "reversed_number"):
        if key in entry:
            return _of_text(_text(entry[key]), named, title=title)
    return _of_name(entry, named, title=title)


def _work(entry: Mapping[str, object], named: str) -> tuple[str, Entry]:
    employer = "organization" if named == "volunteer" else "name"
    found = filled(
        **{employer: _text(entry.get("company"))},
        position=_text(entry.get("position")),
        **_common(entry),
    )
    return ("volunteer" if named == "volunteer" else "work"), found


def _education(entry: Mapping[str, object]) -> Entry:
    return filled(
        institution=_text(entry.get("institution")),
        studyType=_text(entry.get("degree")),
        area=_text(entry.get("area")),
        **_common(entry),
    )


def _publication(entry: Mapping[str, object]) -> Entry:
    authors = entry.get("authors")
    doi = _text(entry.get("doi"))
    return filled(
        name=_text(entry.get("title")),
        publisher=_text(entry.get("journal")),
        releaseDate=_text(entry.get("date")),
        url=_text(entry.get("url")) or (f"https://doi.org/{doi}" if doi else ""),
        summary=_text(entry.get("summary")),
        authors=[_text(each) for each in authors] if isinstance(authors, list) else [],
    )


def _of_line(entry: Mapping[str, object], named: str, *, title: str) -> tuple[str, Entry]:
    """Return where a line of a label and its details belongs."""
    label, details = _text(entry.get("label")), _text(entry.get("details"))
    if named == "languages":
        return named, filled(language=label, fluency=details)
    if named in {"certificates", "awards", "interests", "references", "projects"}:
        return _named_entry(named, label, details)
    if named in {"", "skills", "work", "education"}:
        return "skills", filled(name=label, keywords=_items(details))
    return _of_text(f"{label}: {details}", named, title=title)


def _named_entry(named: str, name: str, details: str) -> tuple[str, Entry]:
    key = {"awards": "title"}.get(named, "name")
    more = "reference" if named == "references" else "summary"
    return named, filled(**{key: name, more: details})


def _of_text(text: str, named: str, *, title: str) -> tuple[str, Entry]:
    if named == "summary":
        return named, {"summary": text}
    if named == "skills":
        name, _, rest = text.partition(":")
        items = _items(rest or text)
        return named, filled(name=name.strip() if rest else title, keywords=items)
    if named == "languages":
        name, _, level = text.partition(":")
        return named, filled(language=name.strip(), fluency=level.strip())
    if named in {"certificates", "awards", "interests", "references", "projects", "publications"}:
        return _named_entry(named, text, "")
    return "sections", filled(name=title, summary=text)


def _of_name(entry: Mapping[str, object], named: str, *, title: str) -> tuple[str, Entry]:
    """Return where an entry belongs that has but a name, dates and words."""
    name = _text(entry.get("name"))
    common = _common(entry)
    if named == "awards":
        return named, filled(title=name, **_dated_once(common))
    if named == "certificates":
        return named, filled(name=name, **_dated_once(common))
    if named == "work":
        return named, filled(name=name, **common)
    if named == "volunteer":
        return named, filled(organization=name, **common)
    if named == "education":
        return named, filled(institution=name, **common)
    return "projects", filled(name=name, section=title if named != "projects" else "", **common)


def _dated_once(entry: Entry) -> Entry:
    date = entry.get("endDate") or entry.get("startDate")
    rest = {key: each for key, each in entry.items() if key not in {"startDate", "endDate"}}
    return {**rest, **filled(date=date)}


def _common(entry: Mapping[str, object]) -> Entry:
    highlights = entry.get("highlights")
    return filled(
        location=_text(entry.get("location")),
        **_dates(entry),
        summary=_text(entry.get("summary")),
        highlights=[_text(each) for each in highlights] if isinstance(highlights, list) else [],
        url=_text(entry.get("url")) or _address(entry.get("name")),
    )


def _dates(entry: Mapping[str, object]) -> Entry:
    start, end = _text(entry.get("start_date")), _text(entry.get("end_date"))
    single = _text(entry.get("date"))
    ranged = _RANGE.fullmatch(single)
    if ranged and not start:
        start, end = ranged[1], ranged[2]
    elif single and not (start or end):
        end = single
    return filled(startDate=start, endDate="" if end.lower() in _NOW else end)


def _items(details: str) -> list[str]:
    """Return what stands between commas, but not those within brackets."""
    parts = re.split(r"[,;](?![^(]{0,100}\))", details)
    return [part.strip() for part in parts if part.strip()]


def _first(value: object) -> str:
    return _text(value[0] if isinstance(value, list) and value else value)


def _text(value: object) -> str:
    """Return a text without Markdown's marks."""
    if not isinstance(value, str) or value in {"null", "~"}:
        return ""
    bare = _LINK.sub(lambda found: found[1] or found[2], value)
    return _BOLD.sub(r"\1", bare).strip()


def _address(value: object) -> str:
    found = _LINK.search(value) if isinstance(value, str) else None
    return found[2] if found else ""
