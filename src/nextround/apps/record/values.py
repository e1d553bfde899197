"""The way between the rows of a record and the values that the engine thinks in."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _

from nextround.apps.core.models import Person
from nextround.apps.record.errors import RecordError
from nextround.apps.record.models import (
    Achievement,
    Fact,
    FoundModel,
    GapNote,
    Profile,
    Story,
    Wording,
)
from nextround.engine import names, text
from nextround.engine.career import facts as career
from nextround.engine.career import json_resume, months

PROFILE_WORDS = ("name", "label", "email", "phone", "url", "summary")
FACT_WORDS = ("name", "organisation", "place", "url", "summary")
STORY_WORDS = ("title", "situation", "task", "action", "result")
# What is called something, and so holds nothing that cannot be seen.
_NAMES = {"name", "label", "email", "phone", "url", "organisation", "place", "title"}
# Deeper than this no document says anything.
_DEEPEST = 12


def fact(row: Fact) -> career.Fact:
    """Return a fact, given with its achievements and their wordings fetched."""
    return career.Fact(
        kind=career.Kind(row.kind),
        **{name: getattr(row, name) for name in FACT_WORDS},
        start=row.start,
        end=row.end,
        achievements=tuple(map(achievement, row.done)),
        details=row.details,
        origin=origin(row),
    )


def achievement(row: Achievement) -> career.Achievement:
    """Return an achievement, given with its wordings fetched."""
    return career.Achievement(
        wordings=tuple(
            career.Wording(one.text, career.Style(one.style), one.language) for one in row.worded
        ),
        checked=tuple(number for number in row.checked if isinstance(number, str)),
        origin=origin(row),
    )


def story(row: Story, *, places: Mapping[int, int]) -> career.Story:
    """Return a story; `places` are those of the facts in the career, by id."""
    said = {name: getattr(row, name) for name in STORY_WORDS}
    about = None if row.fact_id is None else places.get(row.fact_id)
    return career.Story(**said, origin=origin(row), about=about)


def profile(row: Profile) -> career.Profile:
    """Return who the record is about."""
    return career.Profile(
        **{name: getattr(row, name) for name in PROFILE_WORDS},
        location=row.location,
        profiles=tuple(one for one in row.profiles if isinstance(one, dict)),
        details=row.details,
    )


def gap_note(row: GapNote) -> career.GapNote:
    """Return what is said of a gap."""
    return career.GapNote(row.start, row.end, row.said)


def origin(row: FoundModel) -> career.Origin:
    """Return where a row came from."""
    sides = [float(side) for side in row.box if isinstance(side, int | float)]
    box = (sides[0], sides[1], sides[2], sides[3]) if len(sides) == 4 else None
    return career.Origin(row.file, row.page, row.words, box)


def fact_row(person: Person, said: career.Fact, *, order: int, file: str = "") -> Fact:
    """Return a new row of a fact without its achievements.

    A date that is none is kept among the details, under the name that JSON Resume gives it.
    """
    details = plain_json(said.details)
    start, end = (_date(said, part, details=details) for part in ("start", "end"))
    if said.start and not start and end == months.PRESENT:
        end = ""  # whoever reads the beginning that was kept knows that it goes on
    words = {name: clean(name, getattr(said, name)) for name in FACT_WORDS}
    return Fact(
        owner=person,
        kind=said.kind.value,
        **words,
        start=start,
        end=end,
        details=details,
        order=order,
        **found(said.origin, file),
    )


def achievement_rows(
    row: Fact, said: career.Achievement, *, order: int, file: str = ""
) -> tuple[Achievement, list[Wording]]:
    """Return the new rows of an achievement and its wordings; without words there are none."""
    kept = Achievement(
        owner_id=row.owner_id,
        fact=row,
        checked=[text.cleaned(number) for number in said.checked],
        order=order,
        **found(said.origin, file),
    )
    return kept, wording_rows(kept, said)


def wording_rows(row: Achievement, said: career.Achievement, *, after: int = 0) -> list[Wording]:
    """Return new rows of the wordings of an achievement, `after` so many; empty ones are none."""
    worded = ((one, text.cleaned(one.text)) for one in said.wordings)
    return [
        Wording(
            owner_id=row.owner_id,
            achievement=row,
            text=words,
            style=one.style.value,
            language=names.plain(one.language)[:35],
            order=after + place,
        )
        for place, (one, words) in enumerate((one, words) for one, words in worded if words.strip())
    ]


def story_row(
    person: Person, said: career.Story, *, facts: Sequence[Fact], order: int, file: str = ""
) -> Story:
    """Return a new row of a story; `facts` are the rows of the career's facts."""
    words = {name: clean(name, getattr(said, name)) for name in STORY_WORDS}
    about = said.about
    there = about is not None and 0 <= about < len(facts)
    return Story(
        owner=person,
        **words,
        fact=facts[about] if there and about is not None else None,
        order=order,
        **found(said.origin, file),
    )


def found(said: career.Origin, file: str) -> dict[str, Any]:
    """Return where something came from as a row has it; `file` where it does not say."""
    return {
        "file": names.plain(said.file or file),
        "page": said.page,
        "words": text.cleaned(said.words),
        "box": list(said.box or ()),
    }


def clean(name: str, said: str) -> str:
    """Return a field's text without what cannot be seen in it."""
    return names.plain(said) if name in _NAMES else text.cleaned(said)


def plain_json(said: Mapping[str, object]) -> dict[str, Any]:
    """Return details of a file with texts that are fit to be kept.

    Raises:
        RecordError: They are nested more deeply than any document is.
    """
    return {text.cleaned(str(key)): _plain(value, _DEEPEST) for key, value in said.items()}


def plain_list(said: Iterable[Mapping[str, object]]) -> list[dict[str, Any]]:
    """Return a list of details, each as `plain_json` has it."""
    return [plain_json(one) for one in said]


def _date(said: career.Fact, part: str, *, details: dict[str, Any]) -> str:
    """Return a date that is one; another is put among the details."""
    date: str = getattr(said, part)
    if date in {"", months.PRESENT} or months.is_date(date):
        return date
    details.setdefault(json_resume.field_name(said.kind, part), text.cleaned(date))
    return ""


def _plain(value: object, deeper: int) -> object:
    if isinstance(value, str):
        return text.cleaned(value)
    if not deeper:
        raise RecordError(_("This file is nested too deeply to be a CV. Choose another."))
    if isinstance(value, Mapping):
        return {text.cleaned(str(key)): _plain(one, deeper - 1) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one, deeper - 1) for one in value]
    return value
