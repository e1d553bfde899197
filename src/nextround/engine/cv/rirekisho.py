"""Tables of a Japanese CV: a year, a month and what began or ended then, row by row."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from nextround.engine.career.facts import Fact, Kind
from nextround.engine.cv.dates import periods_in
from nextround.engine.cv.evidence import Evidence, FoundFact, segments_in
from nextround.engine.cv.lines import Line

_BEGINS = re.compile(r"(?:入学|編入学|入社|入職|入所|入行|入庁|採用|着任|配属|進学)$")
_ENDS = re.compile(r"(?:卒業|修了|中退|中途退学|退学|退社|退職|退任|卒業見込み?|修了見込み?)$")
_GOES_ON = re.compile(r"^現在に?至る|在職中|在学中")
_CLOSING = re.compile(r"^以上$|^なし$")
_YEAR = re.compile(r"(?:19|20)\d\d|(?:昭和|平成|令和) ?(?:\d{1,2}|元)")
_MONTH = re.compile(r"1[0-2]|0?[1-9]")
_AS = re.compile(r"(.{1,20}?)として")
_LEAST = 2
_SURE = 0.85


@dataclass
class _Stay:
    """One school or employer, from its first row to its last."""

    place: str
    start: str = ""
    end: str = ""
    told: list[str] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)


def is_table(lines: Sequence[Line]) -> bool:
    """Tell whether lines are rows of such a table."""
    texts = [_row(line)[1] for line in lines]
    told = [text for text in texts if _BEGINS.search(text) or _ENDS.search(text)]
    return len(told) >= _LEAST


def facts_of(lines: Sequence[Line], kind: Kind) -> list[FoundFact]:
    """Return the schools or employers that the rows of a table tell of."""
    stays: list[_Stay] = []
    for line in lines:
        date, text = _row(line)
        if _CLOSING.match(text):
            continue
        if _GOES_ON.match(text) and stays:
            stays[-1].end = "present"
        elif date and _BEGINS.search(text):
            stays.append(_Stay(_BEGINS.sub("", text).strip(), date, lines=[line]))
        elif date and _ENDS.search(text):
            _end(stays, date, _ENDS.sub("", text).strip(), line)
        elif stays:
            stays[-1].told.append(text)
            stays[-1].lines.append(line)
    return [_fact(stay, kind) for stay in stays]


def _row(line: Line) -> tuple[str, str]:
    """Return the date of a row, and what it says."""
    first, *others = [segment.text.strip() for segment in line.segments]
    texts = [*first.split(maxsplit=1), *others] if _YEAR.match(first) else [first, *others]
    if texts and _YEAR.fullmatch(texts[0]):
        month = len(texts) > 1 and _MONTH.fullmatch(texts[1])
        written = f"{texts[0]}年{texts[1]}月" if month else f"{texts[0]}年"
        found = periods_in(written)
        return (found[0].end if found else "", " ".join(texts[2 if month else 1 :]))
    whole = " ".join(texts)
    found = periods_in(whole)
    if found and not found[0].begin:
        return found[0].start or found[0].end, whole[found[0].stop :].strip()
    return "", whole


def _end(stays: list[_Stay], date: str, text: str, line: Line) -> None:
    """End the stay that a row speaks of: the last one, unless the row names another place."""
    last = stays[-1] if stays else None
    names = text.split(maxsplit=1)[0] if text.strip() else ""
    same = last is not None and not last.end and (not names or last.place.startswith(names[:4]))
    leaves = "により" in text or not names
    if last is not None and (same or (leaves and not last.end)):
        last.end = date
        last.lines.append(line)
        return
    stays.append(_Stay(text, "", date, lines=[line]))


def _fact(stay: _Stay, kind: Kind) -> FoundFact:
    place, _, rest = stay.place.partition(" ")
    told = [text for text in stay.told if text]
    if kind is Kind.EDUCATION:
        name = rest
    else:
        place, name = (stay.place if rest.startswith("株") else place), rest
        if not name and told:
            as_ = _AS.match(told[0])
            name, told = (as_.group(1), told) if as_ else (told[0], told[1:])
    where = Evidence(segments_in(stay.lines), _SURE)
    keys = ("area", "institution") if kind is Kind.EDUCATION else ("position", "name")
    fact = Fact(kind, name, place, start=stay.start, end=stay.end, summary="\n".join(told))
    fields = dict.fromkeys((*keys, "startDate", "endDate"), where)
    return FoundFact(fact, fields, segments_in(stay.lines))
