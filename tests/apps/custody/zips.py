"""Exports in memory: written, read, and altered as only someone with a purpose alters them."""

import hashlib
import io
import json
import zipfile

from nextround.apps.custody import export, importing
from nextround.apps.custody.tables import tables


def untold(done, total):
    """Tell nobody how far it has come."""


def export_of(person, *, history=True):
    """Return the bytes of the person's export."""
    written = io.BytesIO()
    export.write(person, written, tell=untold, history=history)
    return written.getvalue()


def bring_in(person, content):
    """Bring an export in."""
    return importing.bring_in(person, io.BytesIO(content), tell=untold)


def entries(content):
    """Return what a ZIP holds, by name, in the order of its list."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rows_in(content, table):
    """Return the rows of a table in an export."""
    return json.loads(entries(content)[f"tables/{table}.json"])


def zip_of(named):
    """Return a ZIP of these entries."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        [archive.writestr(name, content) for name, content in named.items()]
    return written.getvalue()


def altered(content, table=None, rows=None, **manifest):
    """Return an export with other rows or another manifest, all sums made right again."""
    named = entries(content)
    said = {**json.loads(named["nextround.json"]), **manifest}
    if table:
        lines = b",\n".join(json.dumps(row).encode() for row in rows)
        named[f"tables/{table}.json"] = b"[\n" + lines + b"\n]\n"
        [listed] = [each for each in said["tables"] if each["name"] == table]
        listed |= sums(named[f"tables/{table}.json"]) | {"rows": len(rows)}
    named["nextround.json"] = json.dumps(said).encode()
    return zip_of(named)


def sums(content):
    """Return what a manifest says of such an entry."""
    return {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def all_rows(person, *, without=("core.change", "core.changedrow")):
    """Return the person's rows by table, each id told as the how-manieth of its table."""
    found = {
        table.name: [row for some in table.rows(person) for row in some]
        for table in tables()
        if table.name not in without
    }
    places = {
        name: {row["id"]: number for number, row in enumerate(rows)} for name, rows in found.items()
    }
    return {
        table.name: [_told(row, table, places) for row in found[table.name]]
        for table in tables()
        if table.name in found
    }


def _told(row, table, places):
    keys = {c.name: c.to for c in table.references} | {"id": table.name}
    told = {
        name: places[keys[name]].get(value) if name in keys else value
        for name, value in row.items()
    }
    return {name: value for name, value in told.items() if name not in {"path", "subject_id"}} | {
        name: None for name in ("changes", "answered", "prepared") if name in told
    }
