"""What `nextround read posting` prints of one file."""

import sys
from collections.abc import Iterator
from dataclasses import asdict, fields
from datetime import UTC, date, datetime
from pathlib import Path

from nextround.engine import posting as postings
from nextround.engine.language import language_of
from nextround.engine.skills import SkillSpan
from nextround.formats import reading

_Line = dict[str, object]
_NO_SUMMARY = 200


def lines_of(file: str) -> Iterator[_Line]:
    """Yield the one line for a posting.

    Raises:
        UnreadableError: There are no words to be had in the file; the text says why.
    """
    read = _reading_of(file)
    text = _own_words(read)
    found = postings.posting_of(text, read_on=_today(), stated=read.posting, spans=_skills_in(text))
    yield {
        "id": Path(file).name,
        "title": _value(found.words.role),
        "employer": _value(found.words.employer),
        "level": found.words.level,
        "place": _value(found.words.place),
        "remote": _value(found.terms.remote),
        "remote_days": _value(found.terms.remote_days),
        "pay": _pay(found),
        "contract": _values(found.terms, "contract", "length", "hours", "week_hours", "shift"),
        "start": _value(found.terms.start),
        "closing": _value(found.words.closing),
        "reference": _value(found.terms.reference),
        "apply": _values(found.applying, *(each.name for each in fields(found.applying))),
        "requirements": [asdict(each) for each in found.requirements],
        "duties": _passages(text, found, postings.Role.DUTY),
        "warnings": [
            {"kind": each.kind, "says": each.says, **_place(text, each.start, each.end)}
            for each in found.doubts
        ],
        "passages": [
            {"role": each.role, "start": each.start, "end": each.end} for each in found.passages
        ],
        "rests-on": _rests_on(found),
        "language": found.language,
        "notes": read.notes,
        "x-file": file,
    }


def _reading_of(file: str) -> reading.Reading:
    if file == "-":
        return reading.read(sys.stdin.buffer.read(reading.LIMITS.file + 1), name="")
    return reading.read_file(Path(file))


def _own_words(read: reading.Reading) -> str:
    """Return what the page states as the posting's text, if it is more than a summary."""
    stated = read.posting.description if read.posting else ""
    return stated if len(stated) >= _NO_SUMMARY else read.words


def _skills_in(text: str) -> tuple[SkillSpan, ...]:
    """Return where a trained reader sees skills: in English alone, and where it is installed."""
    from nextround.assist import encoder

    if language_of(text) != "en":
        return ()
    try:
        return encoder.reader().skills_in(text)
    except encoder.NoWeightsError:
        return ()


def _today() -> date:
    return datetime.now(tz=UTC).astimezone().date()


def _value(found: postings.Found | None) -> str | None:
    return found.value if found else None


def _pay(found: postings.Posting) -> _Line | None:
    words = found.words.pay
    if words is None:
        return None
    numbers = asdict(found.pay) if found.pay else {}
    return {"text": words.value, "start": words.start, "end": words.end, **numbers}


def _values(of: object, *names: str) -> _Line:
    """Return those of the named values that the posting tells."""
    values = {name: _value(getattr(of, name)) for name in names}
    return {name: value for name, value in values.items() if value is not None}


def _passages(text: str, found: postings.Posting, role: postings.Role) -> list[_Line]:
    told = (each for each in found.passages if each.role == role)
    return [_place(text, each.start, each.end) for each in told]


def _place(text: str, start: int, end: int) -> _Line:
    return {"text": text[start:end], "start": start, "end": end}


def _rests_on(found: postings.Posting) -> dict[str, _Line]:
    """Return where the words stand that each value was read from."""
    named = {
        each.name: getattr(part, each.name)
        for part in (found.words, found.terms, found.applying)
        for each in fields(part)
    }
    return {
        "title" if name == "role" else name: {"start": value.start, "end": value.end}
        for name, value in named.items()
        if isinstance(value, postings.Found) and value.end
    }
