"""A CV in JSON: JSON Resume of any version."""

import json
from collections.abc import Mapping

from nextround.engine.cv.layout import Fields
from nextround.formats.contract import Refusal, RefusedError
from nextround.formats.read.resume import Entry

FORMAT = "json-resume"

_LISTS = (
    "work volunteer education awards certificates publications skills languages interests "
    "references projects"
)
_NAMES = frozenset(_LISTS.split())
# What older versions called it, by the list it stands in.
_RENAMED: dict[str, dict[str, str]] = {
    "basics": {"website": "url", "picture": "image", "title": "label"},
    "work": {"company": "name", "website": "url", "title": "position", "jobTitle": "position"},
    "volunteer": {"website": "url", "company": "organization"},
    "education": {"gpa": "score", "website": "url", "degree": "studyType"},
    "publications": {"website": "url", "title": "name"},
    "projects": {"title": "name", "website": "url"},
    "certificates": {"title": "name", "website": "url", "authority": "issuer"},
    "awards": {"name": "title"},
    "skills": {"title": "name"},
}
_RENAMED_LISTS = {
    "experience": "work",
    "employment": "work",
    "volunteering": "volunteer",
    "certifications": "certificates",
    "hobbies": "interests",
}
# What a bare text in such a list says.
_TEXT_OF = {"languages": "language", "awards": "title", "references": "reference"}


def fields(text: str) -> Fields:
    """Return the fields of a CV in JSON.

    Raises:
        RefusedError: It is JSON of another shape, or it is damaged.
    """
    try:
        content = json.loads(text, parse_constant=lambda _: None)
    except (ValueError, RecursionError):
        raise RefusedError(Refusal.JSON_BROKEN) from None
    if isinstance(content, dict) and isinstance(content.get("resume"), dict):
        content = content["resume"]
    if not isinstance(content, dict) or not _is_resume(content):
        raise RefusedError(Refusal.JSON_NO_CV)
    return Fields(FORMAT, of_any_version(content))


def _is_resume(content: Mapping[str, object]) -> bool:
    lists = [name for name in (*_NAMES, *_RENAMED_LISTS) if isinstance(content.get(name), list)]
    return isinstance(content.get("basics"), dict) or len(lists) > 1


def of_any_version(content: Mapping[str, object]) -> Entry:
    """Return a resume of any version in the names of 1.0.0, with whatever more it has."""
    resume: Entry = {}
    for key, value in content.items():
        name = _RENAMED_LISTS.get(key, key)
        if name == "basics" and isinstance(value, dict):
            resume[name] = _basics(value)
        elif name in _NAMES:
            resume.setdefault(name, [_entry(each, name) for each in _several(value)])
        else:
            resume.setdefault(name, value)
    return resume


def _several(value: object) -> list[object]:
    if isinstance(value, list):
        return value
    return [] if value in (None, "") else [value]


def _basics(value: Mapping[str, object]) -> Entry:
    basics = _renamed(value, "basics")
    if isinstance(basics.get("profiles"), list):
        basics["profiles"] = [
            each for each in _several(basics["profiles"]) if isinstance(each, dict)
        ]
    if isinstance(basics.get("location"), str):
        basics["location"] = {"address": basics["location"]}
    return basics


def _entry(value: object, name: str) -> object:
    if isinstance(value, dict):
        return _renamed(value, name)
    return {_TEXT_OF.get(name, "name"): value} if isinstance(value, str) else {}


def _renamed(value: Mapping[str, object], name: str) -> Entry:
    renamed = _RENAMED.get(name, {})
    entry: Entry = {key: each for key, each in value.items() if key not in renamed}
    for old, new in renamed.items():
        if old in value:
            entry.setdefault(new, value[old])
    return {key: each for key, each in entry.items() if each is not None}
