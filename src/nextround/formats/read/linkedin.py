"""LinkedIn's export of one's own data: a ZIP of tables, of which those of the profile are read."""

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping
from typing import BinaryIO

from nextround.engine.cv.layout import Fields
from nextround.formats import archive
from nextround.formats.contract import Refusal, RefusedError
from nextround.formats.read import plain
from nextround.formats.read.resume import Entry, date_of, filled, lines_of, listed, merged, told

FORMAT = "linkedin-export"

_Row = Mapping[str, str]

_LARGEST, _MOST_ROWS, _MOST_COLUMNS, _LONGEST_FIELD = 5_000_000, 3_000, 200, 128 * 1024
# Above the names of the columns there may be lines of explanation.
_PREAMBLE = 10
_SITE = re.compile(r"\[?[A-Z_ ]{1,30}:([^\],\s]{3,300})\]?|(https?://[^\],\s]{3,300})")
_HANDLE = re.compile(r"[\w.]{2,50}")


def fields(file: BinaryIO) -> Fields:
    """Return the fields of the profile in an export.

    Raises:
        RefusedError: The archive is damaged or made to do harm, or no profile is in it.
    """
    with archive.opened(file) as gate:
        tables = {
            name: list(_rows(gate, entry))
            for entry in gate.entries
            if (name := _name(entry.name)) in _TABLES
        }
    resume = _resume(tables)
    if not resume.keys() - {"basics"} and not tables.get("profile"):
        raise RefusedError(Refusal.ARCHIVE)
    return Fields(FORMAT, resume)


def _name(path: str) -> str:
    """Return what a table is about: "emailaddresses" for "Folder/Email Addresses.csv"."""
    name, _, ending = path.rpartition("/")[2].lower().rpartition(".")
    return re.sub(r"[^a-z]", "", name) if ending == "csv" else ""


def _rows(gate: archive.Gate, entry: archive.Entry) -> Iterator[_Row]:
    if entry.size > _LARGEST:
        return
    with gate.open(entry) as contents:
        text = plain.decoded(contents.read())
    csv.field_size_limit(_LONGEST_FIELD)
    wanted = _TABLES[_name(entry.name)]
    columns: list[str] = []
    try:
        for number, row in enumerate(csv.reader(io.StringIO(text))):
            names = [re.sub(r"[^a-z]", "", cell[:100].lower()) for cell in row[:_MOST_COLUMNS]]
            if not columns and wanted in names:
                columns = names
            elif columns:
                yield dict(zip(columns, (cell.strip() for cell in row), strict=False))
            if number > _MOST_ROWS or (not columns and number > _PREAMBLE):
                return
    except csv.Error:
        return  # what was read so far is kept


def _resume(tables: Mapping[str, list[_Row]]) -> Entry:
    lists = {
        name: listed(make(row) for table in names for row in tables.get(table, []))
        for name, names, make in _LISTS
    }
    return filled(basics=_basics(tables), **lists)


def _basics(tables: Mapping[str, list[_Row]]) -> Entry:
    profile = next(iter(tables.get("profile", [])), {})
    sites = [found[1] or found[2] for found in _SITE.finditer(profile.get("websites", ""))]
    handles = _HANDLE.findall(profile.get("twitterhandles", ""))
    mails = sorted(tables.get("emailaddresses", []), key=lambda row: row.get("primary") != "Yes")
    summary = profile.get("summary") or next(
        (row.get("summary", "") for row in tables.get("profilesummary", [])), ""
    )
    return filled(
        name=" ".join(filter(None, (profile.get("firstname"), profile.get("lastname")))),
        label=profile.get("headline", ""),
        summary="\n".join(lines_of(summary)),
        email=next((row.get("emailaddress", "") for row in mails), ""),
        phone=next((row.get("number", "") for row in tables.get("phonenumbers", [])), ""),
        url=next(iter(sites), ""),
        profiles=[
            *({"url": site} for site in sites[1:]),
            *({"network": "Twitter", "username": handle} for handle in handles),
        ],
        location=filled(
            address=profile.get("address", ""),
            postalCode=profile.get("zipcode", ""),
            region=profile.get("geolocation", ""),
        ),
        birthDate=date_of(profile.get("birthdate", "")),
        industry=profile.get("industry", ""),
    )


def _period(row: _Row) -> Entry:
    return filled(
        startDate=date_of(row.get("startedon") or row.get("startdate", "")),
        endDate=date_of(row.get("finishedon") or row.get("enddate", "")),
    )


def _position(row: _Row) -> Entry:
    return merged(
        filled(
            name=row.get("companyname", ""),
            position=row.get("title", ""),
            location=row.get("location", ""),
        ),
        _period(row),
        told(row.get("description", "")),
    )


def _school(row: _Row) -> Entry:
    return merged(
        filled(
            institution=row.get("schoolname", ""),
            studyType=row.get("degreename", ""),
            area=row.get("fieldofstudy", ""),
        ),
        _period(row),
        filled(summary="\n".join(lines_of(row.get("notes", "")))),
        filled(activities=row.get("activities", "")),
    )


def _voluntary(row: _Row) -> Entry:
    return merged(
        filled(
            organization=row.get("companyname", ""),
            position=row.get("role", ""),
            cause=row.get("cause", ""),
        ),
        _period(row),
        told(row.get("description", "")),
    )


def _certificate(row: _Row) -> Entry:
    return filled(
        name=row.get("name", ""),
        issuer=row.get("authority", ""),
        date=date_of(row.get("startedon", "")),
        endDate=date_of(row.get("finishedon", "")),
        url=row.get("url", ""),
        identifier=row.get("licensenumber", ""),
    )


def _project(row: _Row) -> Entry:
    return merged(
        filled(name=row.get("title", ""), url=row.get("url", "")),
        _period(row),
        told(row.get("description", "")),
    )


def _publication(row: _Row) -> Entry:
    return filled(
        name=row.get("name") or row.get("title", ""),
        publisher=row.get("publisher", ""),
        releaseDate=date_of(row.get("publishedon") or row.get("issuedon", "")),
        url=row.get("url", ""),
        summary="\n".join(lines_of(row.get("description", ""))),
    )


def _award(row: _Row) -> Entry:
    return filled(
        title=row.get("title", ""),
        date=date_of(row.get("issuedon", "")),
        awarder=row.get("issuer", ""),
        summary="\n".join(lines_of(row.get("description", ""))),
    )


def _membership(row: _Row) -> Entry:
    return merged(
        filled(name=row.get("name", ""), position=row.get("position", "")),
        _period(row),
        told(row.get("description", "")),
    )


def _reference(row: _Row) -> Entry:
    return filled(
        name=" ".join(filter(None, (row.get("firstname"), row.get("lastname")))),
        position=row.get("jobtitle", ""),
        company=row.get("company", ""),
        reference="\n".join(lines_of(row.get("text", ""))),
        date=date_of(row.get("creationdate", "").partition(",")[0]),
    )


_LISTS: tuple[tuple[str, tuple[str, ...], Callable[[_Row], Entry]], ...] = (
    ("work", ("positions",), _position),
    ("education", ("education",), _school),
    ("skills", ("skills",), lambda row: filled(name=row.get("name", ""))),
    (
        "languages",
        ("languages",),
        lambda row: filled(language=row.get("name", ""), fluency=row.get("proficiency", "")),
    ),
    ("certificates", ("certifications",), _certificate),
    ("projects", ("projects",), _project),
    ("volunteer", ("volunteering", "volunteerexperiences"), _voluntary),
    ("publications", ("publications", "patents"), _publication),
    ("awards", ("honors", "honorsandawards"), _award),
    ("memberships", ("organizations",), _membership),
    ("references", ("recommendationsreceived", "recommendations"), _reference),
    (
        "courses",
        ("courses",),
        lambda row: filled(name=row.get("name", ""), number=row.get("number", "")),
    ),
)
# The tables that are read, each with a column by which its head is told.
_TABLES = {
    "profile": "firstname",
    "profilesummary": "summary",
    "positions": "companyname",
    "education": "schoolname",
    "skills": "name",
    "languages": "name",
    "certifications": "name",
    "projects": "title",
    "volunteering": "companyname",
    "volunteerexperiences": "companyname",
    "publications": "name",
    "patents": "title",
    "honors": "title",
    "honorsandawards": "title",
    "organizations": "name",
    "recommendationsreceived": "text",
    "recommendations": "text",
    "courses": "name",
    "emailaddresses": "emailaddress",
    "phonenumbers": "number",
}
