"""A career as JSON Resume 1.0.0 and back, with what we know beyond it under "x-" names."""

import re
from collections.abc import Iterator, Mapping, Sequence

from nextround.engine.career.facts import (
    Achievement,
    Career,
    Fact,
    GapNote,
    Kind,
    Origin,
    Profile,
    Story,
    Style,
    Wording,
)

_DATE = re.compile(r"\d{4}(?:-\d\d){0,2}")
_PRESENT, _UNKNOWN = "present", "unknown"
_BOX = 4
_STYLES = tuple(Style)

# The name of each part of a fact in JSON Resume; what differs from kind to kind stands below.
_NAMES = {
    "name": "name",
    "organisation": "x-organisation",
    "place": "location",
    "url": "url",
    "start": "startDate",
    "end": "endDate",
    "summary": "summary",
}
_NAMES_OF: dict[Kind, dict[str, str]] = {
    Kind.POSITION: {"name": "position", "organisation": "name"},
    Kind.VOLUNTEERING: {"name": "position", "organisation": "organization"},
    Kind.EDUCATION: {"name": "area", "organisation": "institution"},
    Kind.PROJECT: {"organisation": "entity", "summary": "description"},
    Kind.SKILL: {},
    Kind.LANGUAGE: {"name": "language"},
    Kind.CERTIFICATE: {"organisation": "issuer", "end": "date"},
    Kind.AWARD: {"name": "title", "organisation": "awarder", "end": "date"},
    Kind.PUBLICATION: {"organisation": "publisher", "end": "releaseDate"},
    Kind.MEMBERSHIP: {"name": "position", "organisation": "name"},
    Kind.REFERENCE: {"summary": "reference"},
    Kind.INTEREST: {},
}
_PROFILE = ("name", "label", "email", "phone", "url", "summary")
_STORY = ("title", "situation", "task", "action", "result")
_STORIES, _ORDER, _GAPS, _ABOUT = "x-stories", "x-order", "x-gaps", "fact"
_ORIGIN, _END, _HIGHLIGHTS, _ITEM = "x-origin", "x-end", "x-highlights", "x-item"


def json_resume_of(career: Career) -> dict[str, object]:
    """Return a career as JSON Resume, in its own order of sections.

    An end that is "present" is left out, as is the custom there; one that is not known is
    `"x-end": "unknown"`. What others added (`details`) stands where it stood, but gives way
    to a value of our own.
    """
    resume: dict[str, object] = {}
    basics = _basics_of(career.profile)
    if basics:
        resume["basics"] = basics
    sections: dict[str, list[object]] = {}
    places: list[str] = []
    for fact in career.facts:
        entries = sections.setdefault(fact.kind.value, [])
        places.append(f"{fact.kind.value}.{len(entries)}")
        entries.append(_entry_of(fact))
    resume |= sections
    if places != [f"{name}.{at}" for name, rows in sections.items() for at in range(len(rows))]:
        resume[_ORDER] = places
    if career.stories:
        resume[_STORIES] = [_story_entry(story) for story in career.stories]
    if career.gap_notes:
        resume[_GAPS] = [_gap_entry(note) for note in career.gap_notes]
    return resume | {key: value for key, value in career.details.items() if key not in resume}


def career_of(resume: Mapping[str, object]) -> Career:
    """Return the career that a JSON Resume tells, whatever else it holds kept in `details`.

    `json_resume_of` gives back an equal mapping.
    """
    details = {key: value for key, value in resume.items() if key not in set(Kind)}
    facts: dict[str, Fact] = {}
    for kind in (Kind(key) for key in resume if key in set(Kind)):
        entries = resume[kind.value]
        if isinstance(entries, list) and entries:
            told = {f"{kind.value}.{at}": _fact_of(kind, row) for at, row in enumerate(entries)}
            facts |= told
        else:
            details[kind.value] = entries
    basics = details.get("basics")
    profile = Profile()
    if isinstance(basics, Mapping) and basics:
        profile = _profile_of(details.pop("basics"))
    stories = _stories_of(details)
    gaps = _gaps_of(details)
    return Career(profile, tuple(_ordered(facts, details)), stories, details, gaps)


def field_name(kind: Kind, part: str) -> str:
    """Return what JSON Resume calls a part of such a fact: "start" of a position "startDate"."""
    return (_NAMES | _NAMES_OF[kind])[part]


def _basics_of(profile: Profile) -> dict[str, object]:
    basics: dict[str, object] = {name: getattr(profile, name) for name in _PROFILE}
    basics |= {
        "location": dict(profile.location),
        "profiles": [dict(each) for each in profile.profiles],
    }
    basics = {name: value for name, value in basics.items() if value}
    return basics | {key: value for key, value in profile.details.items() if key not in basics}


def _profile_of(basics: object) -> Profile:
    rest = _mapping(basics)
    told = {name: _taken_text(rest, name) for name in _PROFILE}
    location, profiles = rest.get("location"), rest.get("profiles")
    if isinstance(location, Mapping) and location:
        del rest["location"]
    if _are_mappings(profiles):
        del rest["profiles"]
    return Profile(
        **told,
        location=_mapping(location),
        profiles=tuple(_mapping(each) for each in _sequence(profiles))
        if _are_mappings(profiles)
        else (),
        details=rest,
    )


def _entry_of(fact: Fact) -> object:
    if _ITEM in fact.details and fact == _fact_of(fact.kind, fact.details[_ITEM]):
        return fact.details[_ITEM]
    names = _NAMES | _NAMES_OF[fact.kind]
    entry: dict[str, object] = {
        key: getattr(fact, part)
        for part, key in names.items()
        if getattr(fact, part) and not (part == "end" and fact.end == _PRESENT)
    }
    if fact.end == _PRESENT and not fact.start:
        entry[_END] = _PRESENT
    if fact.start and not fact.end and names["end"] not in fact.details:
        entry[_END] = _UNKNOWN
    if fact.achievements:
        entry |= _highlights_of(fact.achievements)
    if fact.origin != Origin():
        entry[_ORIGIN] = _origin_entry(fact.origin)
    return entry | {key: value for key, value in fact.details.items() if key not in entry}


def _fact_of(kind: Kind, entry: object) -> Fact:
    if not isinstance(entry, Mapping):
        # Some write ["Python", …] where the schema wants [{"name": "Python"}, …].
        return Fact(kind, entry if isinstance(entry, str) else "", details={_ITEM: entry})
    rest = _mapping(entry)
    names = _NAMES | _NAMES_OF[kind]
    told = {
        part: _taken_text(rest, key) for part, key in names.items() if part not in {"start", "end"}
    }
    start = _taken_date(rest, names["start"])
    end = _taken_end(rest, names["end"], start=start)
    achievements = _taken_achievements(rest)
    origin = _taken_origin(rest)
    return Fact(
        kind, **told, start=start, end=end, achievements=achievements, origin=origin, details=rest
    )


def _taken_text(rest: dict[str, object], key: str) -> str:
    """Take a text out of `rest`; what is none, or is empty, stays there."""
    value = rest.get(key)
    if not isinstance(value, str) or not value:
        return ""
    del rest[key]
    return value


def _taken_date(rest: dict[str, object], key: str) -> str:
    value = rest.get(key)
    return _taken_text(rest, key) if isinstance(value, str) and _DATE.fullmatch(value) else ""


def _taken_end(rest: dict[str, object], key: str, *, start: str) -> str:
    end = _taken_date(rest, key)
    marked = rest.get(_END)
    if end or (marked == _PRESENT and start) or (marked == _UNKNOWN and not start):
        return end
    if marked in (_PRESENT, _UNKNOWN) and key not in rest:
        del rest[_END]
        return _PRESENT if marked == _PRESENT else ""
    return _PRESENT if start and not rest.get(key) else ""


def _highlights_of(achievements: Sequence[Achievement]) -> dict[str, object]:
    """Return achievements as plain lines, and beside them what plain lines cannot hold."""
    lines = [_first_text(each) for each in achievements]
    plain = [
        each == Achievement((Wording(text),))
        for each, text in zip(achievements, lines, strict=True)
    ]
    entry: dict[str, object] = {"highlights": lines}
    if not all(plain):
        entry[_HIGHLIGHTS] = [
            None if bare else _achievement_entry(each)
            for each, bare in zip(achievements, plain, strict=True)
        ]
    return entry


def _first_text(achievement: Achievement) -> str:
    return achievement.wordings[0].text if achievement.wordings else ""


def _achievement_entry(achievement: Achievement) -> dict[str, object]:
    entry: dict[str, object] = {
        "wordings": [
            {"text": wording.text, "style": wording.style.value, "language": wording.language}
            for wording in achievement.wordings
        ]
    }
    if achievement.checked:
        entry["checked"] = list(achievement.checked)
    if achievement.origin != Origin():
        entry[_ORIGIN] = _origin_entry(achievement.origin)
    return entry


def _taken_achievements(rest: dict[str, object]) -> tuple[Achievement, ...]:
    lines = rest.get("highlights")
    if not isinstance(lines, list) or not lines or not all(isinstance(each, str) for each in lines):
        return ()
    del rest["highlights"]
    plain = tuple(Achievement((Wording(line),)) for line in lines)
    known = rest.get(_HIGHLIGHTS)
    if not isinstance(known, list) or len(known) != len(lines):
        return plain
    told = tuple(
        bare if entry is None else _achievement_of(entry)
        for entry, bare in zip(known, plain, strict=True)
    )
    # Another program may have changed the plain lines: then theirs hold.
    if [each and _first_text(each) for each in told] != lines:
        return plain
    fuller = tuple(each for each in told if each is not None)
    if _highlights_of(fuller).get(_HIGHLIGHTS) != known:
        return plain
    del rest[_HIGHLIGHTS]
    return fuller


def _achievement_of(entry: object) -> Achievement | None:
    told = _mapping(entry)
    wordings = [_mapping(each) for each in _sequence(told.get("wordings"))]
    if not wordings or any(each.get("style") not in _STYLES for each in wordings):
        return None
    return Achievement(
        tuple(
            Wording(
                str(each.get("text", "")), Style(str(each["style"])), str(each.get("language", ""))
            )
            for each in wordings
        ),
        tuple(str(number) for number in _sequence(told.get("checked"))),
        _origin_of(told.get(_ORIGIN)) or Origin(),
    )


def _origin_entry(origin: Origin) -> dict[str, object]:
    entry: dict[str, object] = {"file": origin.file, "page": origin.page, "words": origin.words}
    return entry if origin.box is None else entry | {"box": list(origin.box)}


def _taken_origin(rest: dict[str, object]) -> Origin:
    origin = _origin_of(rest.get(_ORIGIN))
    if origin is None or origin == Origin():
        return Origin()
    del rest[_ORIGIN]
    return origin


def _origin_of(entry: object) -> Origin | None:
    """Return the origin an entry tells; None if it is none of ours."""
    told = _mapping(entry)
    file, page, words = told.get("file"), told.get("page"), told.get("words")
    if not (isinstance(file, str) and isinstance(words, str) and type(page) is int):
        return None
    box = told.get("box")
    sides = tuple(float(side) for side in _sequence(box) if isinstance(side, int | float))
    left, top, right, bottom = sides if len(sides) == _BOX else (0.0, 0.0, 0.0, 0.0)
    origin = Origin(file, page, words, None if box is None else (left, top, right, bottom))
    return origin if _origin_entry(origin) == told else None


def _story_entry(story: Story) -> dict[str, object]:
    entry: dict[str, object] = {
        part: getattr(story, part) for part in _STORY if getattr(story, part) or part == "title"
    }
    if story.about is not None:
        entry[_ABOUT] = story.about
    return entry if story.origin == Origin() else entry | {_ORIGIN: _origin_entry(story.origin)}


def _stories_of(details: dict[str, object]) -> tuple[Story, ...]:
    """Take the stories out of `details`, unless they are of another's making."""
    entries = details.get(_STORIES)
    told = [_mapping(each) for each in _sequence(entries)]
    stories = tuple(
        Story(
            **{part: str(each.get(part, "")) for part in _STORY},
            origin=_origin_of(each.get(_ORIGIN)) or Origin(),
            about=_place_in(each.get(_ABOUT)),
        )
        for each in told
    )
    if not stories or [_story_entry(story) for story in stories] != entries:
        return ()
    del details[_STORIES]
    return stories


def _place_in(about: object) -> int | None:
    return about if isinstance(about, int) and not isinstance(about, bool) else None


def _gap_entry(note: GapNote) -> dict[str, object]:
    return {"start": note.start, "end": note.end, "words": note.words}


def _gaps_of(details: dict[str, object]) -> tuple[GapNote, ...]:
    """Take what is said of gaps out of `details`, unless it is of another's making."""
    entries = details.get(_GAPS)
    told = [_mapping(each) for each in _sequence(entries)]
    notes = tuple(
        GapNote(*(str(each.get(part, "")) for part in ("start", "end", "words"))) for each in told
    )
    if not notes or [_gap_entry(note) for note in notes] != entries:
        return ()
    del details[_GAPS]
    return notes


def _ordered(facts: dict[str, Fact], details: dict[str, object]) -> Iterator[Fact]:
    """Yield the facts, in the order that `details` names if it is one of all of them."""
    order = details.get(_ORDER)
    places = [each for each in _sequence(order) if isinstance(each, str)]
    if places != list(facts) and sorted(places) == sorted(facts):
        # Within a section its own order holds, so that the list can be written back.
        by_kind = [place.split(".")[0] for place in places]
        rows = {kind: iter([p for p in facts if p.startswith(f"{kind}.")]) for kind in by_kind}
        if [next(rows[kind]) for kind in by_kind] == places and order == places:
            del details[_ORDER]
            yield from (facts[place] for place in places)
            return
    yield from facts.values()


def _are_mappings(value: object) -> bool:
    return (
        isinstance(value, list) and bool(value) and all(isinstance(each, Mapping) for each in value)
    )


def _mapping(value: object) -> dict[str, object]:
    return {str(key): each for key, each in value.items()} if isinstance(value, Mapping) else {}


def _sequence(value: object) -> Sequence[object]:
    return value if isinstance(value, list | tuple) else ()
