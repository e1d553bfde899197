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


def kept_file_in(named):
    """Return the name that the only kept file has in a ZIP; its number is not always the first."""
    [name] = [name for name in named if name.startswith("files/")]
    return name


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
    """Return the person's rows by table, each id told as the how-manieth of its table.

    Entries of the history that say that something was brought in are left out.
    """
    found = {
        table.name: [row for some in table.rows(person) for row in some]
        for table in tables()
        if table.name not in without
    }
    brought = {row["id"] for row in found.get("core.change", []) if row["verb"] == "imported"}
    kept = {
        name: [row for row in rows if _change_of(name, row) not in brought]
        for name, rows in found.items()
    }
    telling = _Telling(kept)
    return {name: [telling.of(name, row) for row in rows] for name, rows in kept.items()}


def everything(person):
    """Return all rows and the whole history, as `all_rows` tells them."""
    return all_rows(person, without=())


def _change_of(table, row):
    return {"core.change": row["id"], "core.changedrow": row.get("change_id")}.get(table)


class _Telling:
    """Tells rows so that those of one person can be compared with those of another."""

    def __init__(self, rows):
        self.tables = {table.name: table for table in tables()}
        self.places = {
            name: {row["id"]: number for number, row in enumerate(some)}
            for name, some in rows.items()
        }

    def of(self, table, row):
        """Return a row, or part of one, with every id and path in it told."""
        columns = {c.name: c.to for c in self.tables[table].references}
        told = {
            name: self._place(columns[name], value) if name in columns else value
            for name, value in row.items()
        }
        given = {"owner_id": "theirs", "path": "a place"}
        return told | {name: given[name] for name in given if name in row} | self._more(table, row)

    def _more(self, table, row):
        """Return what names rows though its columns are no keys."""
        more = {"id": self._place(table, row["id"])} if "id" in row else {}
        if table == "openings.event" and "changes" in row:
            sides = [self.of("openings.opening", side) for side in self._sides(row["changes"])]
            more["changes"] = sides
        if table == "plan.action" and row.get("subject_id"):
            about = next(n for n in self.tables if n.endswith("." + row["subject_kind"]))
            more["subject_id"] = self._place(about, row["subject_id"])
        if table == "core.changedrow" and row["table"] in self.tables:
            more["row"] = self._place(row["table"], row["row"])
            more |= {side: self.of(row["table"], row[side]) for side in ("before", "after")}
        return more

    def _sides(self, changes):
        return [{name: both[side] for name, both in changes.items()} for side in (0, 1)]

    def _place(self, table, key):
        """Return the how-manieth it is; one that is not there any more is told by its mention."""
        places = self.places.setdefault(table, {})
        return None if key is None else places.setdefault(key, f"gone {len(places)}")
