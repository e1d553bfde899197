"""Where a person lives, as the head of a CV has it."""

import re
from collections.abc import Collection, Iterator, Sequence

from nextround.engine.cv.contact_words import MAIL, WEB, phone_in, tells_contact
from nextround.engine.cv.evidence import Evidence
from nextround.engine.cv.labels import is_label_of_person
from nextround.engine.cv.letters import folded
from nextround.engine.cv.lines import Line, Segment
from nextround.engine.cv.section import Section, section_of
from nextround.engine.cv.traits import traits_of
from nextround.engine.cv.web import is_network

_LABEL = re.compile(
    r"(?:home )?(?:address|adresse|anschrift|wohnort|wohnhaft in|direccion|domicilio|indirizzo|"
    r"residenza|morada|endereco|adres|woonplaats|adress|osoite|bydliste|adresa|location|standort|"
    r"ubicacion|residencia|localidad|ville|poblacion|ciudad|citta|cidade|miasto|stad|ort|lieu|localisation|residence|city|адрес|город|адреса|διευθυνση|العنوان|住所|現住所|"
    r"地址|现居地|居住地|所在地|住址|주소|거주지) ?:? ?"
)
_POSTCODE = re.compile(
    r"(?:\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|〒 ?\d{3}-?\d{4}|\b(?:[A-Z]{1,3}-)?\d{5}(?:-\d{4})?\b"
    r"|\b\d{4}(?: ?[A-Z]{2})?\b(?= ?[A-ZÀ-Þ])|\b\d{2}-\d{3}\b|\b\d{4}-\d{3}\b|\b\d{3} \d{2}\b)"
)
_STREET = re.compile(
    r"(?:str\.|strasse|weg |weg\b|platz|allee|gasse|street|\bst\.|road|\brd\b|avenue|\bave\b|lane|"
    r"drive|court|terrace|close|flat|apt|cottages|rue |\bbd\b|boulevard|impasse|chemin|calle|\bc/|"
    r"avda|plaza|paseo|via |viale|corso|piazza|rua |avenida|travessa|straat|laan|gracht|\bul\.|vej|"
    r"gade|gatan|vagen|tie |katu|ulice|\bул\.|улица|просп|οδος|شارع|丁目|"
    r"[都道府県].{1,8}[区市町村])"
)
_PARTS = re.compile(r" ?[|•·‖●■] ?")
_CALL = re.compile(
    r"(?<!\w)(?:tel(?:e(?:fon|phone)[oe]?)?|phone|mobile?|mobil|handy|portable|e-?mail|mail|correo|"
    r"fax|t|m|e) ?[.:]{0,2} ?(?=\||$)",
    re.IGNORECASE,
)
_JAPANESE_CODE = re.compile(r"〒 ?(\d{3}-?\d{4})")
# Where Chinese letters and digits meet, printers leave a space that is none.
_SPACED = re.compile(r"(?<=[\u3040-\u9fff]) (?=\d)|(?<=\d) (?=[\u3040-\u9fff])")
_DISTRICT = re.compile(r" \d{1,2}$")
# "Truro, Cornwall" in the head of a CV is a place, whether we know it or not.
_NAME = r"[^\W\d_][^\W\d_'’.-]{2,20}(?:[ -][^\W\d_]{1,20}){0,2}"
_TOWN_AND_LAND = re.compile(rf"{_NAME}, {_NAME}(?:, [A-Z]{{2}})?")
_TOWN = re.compile(rf"{_NAME}(?:, (?:{_NAME}|[A-Z]{{2}})| \([^\W\d_]{{2}}\))?")
_REGION = re.compile(r", [A-Z]{2}$| \([A-Z]{2}\)$")
_PARTS_OF_LINE = re.compile(r" ?[|•·‖●■;/] ?| [–—-] |, (?=\|)")
_TOWNS = 0.9
_TOLD_BY_PLACE, _HALF, _SHORTEST = 0.4, 0.5, 3
_LONGEST = 90


def location_of(
    lines: Sequence[Line], fields: dict[str, Evidence], *, names: Collection[str] = ()
) -> dict[str, object]:
    """Return where a person lives, in the fields of JSON Resume; nothing if it is not told.

    Args:
        lines: Of the head of a CV.
        fields: What the place rests on is added to these.
        names: What the person is called, which is no place.
    """
    found = list(_candidates(lines)) or list(_beside_contact(lines, names=names))
    if not found:
        return {}
    at = max(range(len(found)), key=lambda each: (found[each][0], -each))
    score, text, segment = found[at]
    segments = [segment]
    # A street stands in the line before its town.
    if at and _is_street(found[at - 1][1]) and _near(found[at - 1][2], segment):
        text = f"{found[at - 1][1].strip(' ,')}, {text}"
        segments.insert(0, found[at - 1][2])
    after = found[at + 1] if at + 1 < len(found) else None
    if after is not None and _near(segment, after[2]) and _completes(text, after[1]):
        text = f"{text.strip(' ,')}, {after[1]}"
        segments.append(after[2])
    fields["location"] = Evidence(tuple(segments), min(0.95, 0.5 + score / 4))
    return _parts(text)


def _completes(text: str, after: str) -> bool:
    """Tell whether a line below has the town to a street, or the street to a post code."""
    coded = bool(_POSTCODE.search(text))
    return bool(_POSTCODE.search(after)) if not coded else text.startswith("〒")


def _near(one: Segment, other: Segment) -> bool:
    return one.page == other.page and abs(other.top - one.bottom) < 2 * other.height


def _parts(text: str) -> dict[str, object]:
    atoms = [atom.strip() for atom in text.split(",") if atom.strip()]
    code = _JAPANESE_CODE.match(text)
    if code:
        address = _SPACED.sub("", text[code.end() :].strip(" ,"))
        return {"address": address, "postalCode": code.group(1)}
    if not any(sign.isdigit() for sign in text) and len(atoms) <= 2:
        return dict(zip(("city", "region"), atoms, strict=False))
    return {"address": text}


def _candidates(lines: Sequence[Line]) -> Iterator[tuple[float, str, Segment]]:
    labelled = False
    for line in lines:
        if section_of(line.text) is not None:
            labelled = bool(_LABEL.fullmatch(folded(line.text)))
            continue
        beside = len(line.segments) > 1 and _LABEL.fullmatch(f"{folded(line.main.text)} ")
        for segment in line.segments:
            for part in _PARTS.split(_without_contact(segment.text)):
                text, named = _without_label(part)
                told = named or labelled or (beside and segment is not line.main)
                score = _likeness(text) + (1.0 if told else 0.0)
                if score >= 0.8 and text:
                    yield score, text, segment


def _beside_contact(
    lines: Sequence[Line], *, names: Collection[str]
) -> Iterator[tuple[float, str, Segment]]:
    """Yield a town nobody knows, by where it stands: in one line with a number to call."""
    called = {name.casefold() for name in names}
    for before, line, after in zip([None, *lines], lines, [*lines[1:], None], strict=False):
        headed = before is not None and (
            section_of(before.text) is Section.CONTACT or _are_both_contact(before, after)
        )
        if not (tells_contact(line.text) or (headed and len(line.text.split()) == 1)):
            continue
        for segment in line.segments:
            kept = _without_contact(segment.text)
            if kept == segment.text and not headed and not _REGION.search(kept):
                continue
            for part in _PARTS_OF_LINE.split(kept):
                text = part.strip(" ,:.;–-")
                traits = traits_of(text)
                person = max(traits.title, traits.degree) >= _HALF or len(text) < _SHORTEST
                named = is_label_of_person(text) or is_network(text) or text.casefold() in called
                if _TOWN.fullmatch(text) and not (person or named):
                    yield _TOLD_BY_PLACE, text, segment


def _are_both_contact(before: Line, after: Line | None) -> bool:
    """Tell whether the lines around one tell how to reach a person."""
    if after is None or after.above > 1:
        return False
    texts = before.text, after.text
    return all(tells_contact(text) or WEB.fullmatch(text) for text in texts)


def _without_contact(text: str) -> str:
    """Return a text with bars where a mail address, a number to call or a site stood."""
    kept = MAIL.sub(" | ", text)
    phone = phone_in(kept)
    if phone:
        kept = kept.replace(phone, " | ")
    return _CALL.sub(" | ", WEB.sub(" | ", kept))


def _without_label(part: str) -> tuple[str, bool]:
    match = _LABEL.match(folded(part))
    if match and len(part) > match.end() + 1 and (":" in match.group() or match.end() < 12):
        return part[match.end() :].strip(" :"), True
    return part.strip(" ,:.;"), False


def _likeness(text: str) -> float:
    """Return how much words are like an address or a town."""
    if len(text) > _LONGEST or not text or MAIL.search(text) or phone_in(text):
        return 0.0
    if WEB.fullmatch(text.split(maxsplit=1)[0]) or text.endswith("."):
        return 0.0
    traits = traits_of(_DISTRICT.sub("", text))
    town = _TOWN_AND_LAND.fullmatch(text) and not text.partition(", ")[2][:1].islower()
    score = max(min(traits.place, 1.4), _TOWNS if town else 0.0)
    last = text.rpartition(",")[2].strip()
    score = max(score, _TOWNS if last != text and traits_of(last).place >= 1 else 0.0)
    score += 1.2 if _POSTCODE.search(text) else 0.0
    score += 0.9 if _is_street(text) else 0.0
    return score - 1.0 * (traits.title >= 1) - 0.5 * (traits.organisation >= 1 and score < 1)


def _is_street(text: str) -> bool:
    return bool(_STREET.search(folded(text) + " ")) and any(sign.isdigit() for sign in text)
