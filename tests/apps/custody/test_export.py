"""An export holds all that a person has, in open formats, and nothing of anybody else."""

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest
from django.apps import apps
from django.db.models import JSONField

import export_format
from apps.custody.everything import a_row_of_each
from apps.custody.zips import entries, export_of, kept_file_in, rows_in
from nextround.apps.core import files, history, jobs
from nextround.apps.core.models import Job, OwnedModel
from nextround.apps.custody.export import VERSION
from nextround.apps.custody.pages import file_name
from nextround.apps.custody.tables import tables

pytestmark = pytest.mark.django_db

WORDS = "Kestrel marsh"


@pytest.fixture
def full(person):
    """Return the person, with a row of each table."""
    a_row_of_each(person, words=WORDS)
    return person


def manifest_of(content):
    return json.loads(entries(content)["nextround.json"])


def test_every_owned_table_is_taken_but_the_jobs():
    owned = {model for model in apps.get_models() if issubclass(model, OwnedModel)}
    assert owned - {table.model for table in tables()} == {Job}


def test_every_table_has_its_rows_in_it(full):
    content = export_of(full)
    assert [table.name for table in tables() if not rows_in(content, table.name)] == []


def test_rows_name_only_rows_of_tables_before_them_or_their_own():
    names = [table.name for table in tables()]
    late = {
        f"{table.name}.{column.name}"
        for table in tables()
        for column in table.references
        if names.index(column.to) > names.index(table.name)
    }
    assert late == set()


def test_every_column_that_could_hide_an_id_is_known():
    """A new one must be told in `numbering`, or be added here because it names no row."""
    loose = {
        f"{table.name}.{c.name}"
        for table in tables()
        for c in table.columns
        if isinstance(c.field, JSONField) or (c.name.endswith("_id") and not c.to)
    }
    assert loose == {
        "core.changedrow.before",
        "core.changedrow.after",
        "openings.event.changes",
        "plan.action.subject_id",
        "openings.offer.terms",
        "matching.publicprofile.resume",
        "lessons.debrief.prepared",
        "lessons.debrief.answered",
        "plan.week.meant",
        "plan.week.answered",
        "record.profile.location",
        "record.profile.profiles",
        "record.profile.details",
        "record.profile.root",
        "record.fact.box",
        "record.fact.details",
        "record.achievement.box",
        "record.achievement.checked",
        "record.story.box",
    }


def test_nothing_of_a_stranger_is_in_it(full, stranger):
    held = b"".join(entries(export_of(full)).values())
    assert (b"Foreign" in held, WORDS.encode() in held) == (False, True)


def test_jobs_and_what_lets_one_in_are_not_in_it(full):
    jobs.start(full, "custody.export", history=True)
    held = b"".join(entries(export_of(full)).values())
    assert [word for word in (b"core.job", b"password", b"custody.export") if word in held] == []


def test_the_history_stays_behind_where_it_is_not_wanted(full):
    names = entries(export_of(full, history=False)).keys()
    assert {"tables/core.change.json", "tables/core.changedrow.json"} & names == set()


def test_kept_files_come_as_they_were_under_the_names_they_had(full):
    named = entries(export_of(full))
    assert Path(kept_file_in(named)).name == "Kestrel marsh.pdf"
    assert named[kept_file_in(named)] == WORDS.encode() * 3


def test_a_removed_file_comes_along_with_the_history_that_can_bring_it_back(person):
    kept = files.keep(person, [b"once"], name="old.pdf", kind="application/pdf")
    with history.change(person, "removed", kept) as step:
        step.remove(kept)
    with_history, without = export_of(person), export_of(person, history=False)
    assert b"once" in entries(with_history).values()
    assert b"once" not in entries(without).values()


def test_a_file_that_is_lost_on_the_disk_is_named_as_missing(person):
    kept = files.keep(person, [b"lost"], name="cv.pdf", kind="application/pdf")
    (files.folder() / kept.path).unlink()
    assert manifest_of(export_of(person))["files"] == [{"id": kept.pk, "missing": True}]


def test_two_exports_of_the_same_differ_in_their_date_alone(full):
    one, other = (entries(export_of(full)) for _ in range(2))
    dated = {"nextround.json", "README.md"}
    assert list(one) == list(other)
    assert {n: c for n, c in one.items() if n not in dated} == {
        n: c for n, c in other.items() if n not in dated
    }


def test_the_manifest_says_what_each_column_holds(full):
    listed = {each["name"]: each for each in manifest_of(export_of(full))["tables"]}
    columns = listed["openings.opening"]["columns"]
    assert columns["role"] == {"type": "text", "longest": 200}
    assert columns["own_stage_id"] == {
        "type": "row",
        "of": "openings.ownstage",
        "may be null": True,
    }


def test_an_openings_page_has_its_words_files_and_debrief(full):
    named = entries(export_of(full))
    [page] = [text.decode() for name, text in named.items() if name.startswith("openings/")]
    parts = ("# Kestrel marsh", "## Timeline", "## Interviews", "## People", "## Research")
    more = ("## Files", "## The posting", "## Notes", kept_file_in(named), "## Next")
    assert [part for part in (*parts, *more) if part not in page] == []


def test_the_lists_open_in_a_spreadsheet_with_a_row_each(full):
    named = entries(export_of(full))
    lists = {name: text for name, text in named.items() if name.startswith("lists/")}
    rows = {
        name: len(list(csv.reader(io.StringIO(text.decode("utf-8-sig")))))
        for name, text in lists.items()
    }
    assert rows == dict.fromkeys(
        (
            f"lists/{n}.csv"
            for n in (
                "openings",
                "timeline",
                "interviews",
                "contacts",
                "actions",
                "record",
                "stories",
            )
        ),
        2,
    )


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("../../etc/passwd", "etc passwd"),
        ("a/b\\c:d.pdf", "a b c d.pdf"),
        ("", "a file"),
        ("x" * 300 + ".pdf", "x" * 80 + ".pdf"),
        ("re\u202efdp.exe", "re fdp.exe"),
        ("a` [x](y) `.pdf", "a [x](y).pdf"),
    ],
)
def test_a_name_in_the_zip_is_one_that_every_system_takes(words, name):
    assert file_name(words) == name


def test_the_zip_is_sound_and_every_name_is_there_once(full):
    content = export_of(full)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        assert len(archive.namelist()) == len(set(archive.namelist()))


def test_the_page_on_the_format_describes_every_table_as_it_is():
    """After a change raise the second number, and run `python -m tests.export_format`."""
    assert export_format.on_the_page() == export_format.described()


def test_the_page_on_the_format_names_the_version():
    title = export_format.PAGE.read_text(encoding="utf-8").splitlines()[0]
    assert title == "# The export, version {}.{}".format(*VERSION)
