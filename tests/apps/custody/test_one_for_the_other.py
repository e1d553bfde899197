"""An export where a backup is asked for, and the reverse: named, with the way to go."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from apps.custody.zips import bring_in, entries, export_of, untold, zip_of
from nextround.apps.custody import backup, restore
from nextround.apps.custody.gate import NotTakenError
from web.reading_pages import error_beside

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 3, 1, tzinfo=UTC)
A_BACKUP = "This is a backup, not an export"
AN_EXPORT = "This is an export, not a backup"


@pytest.fixture
def backed_up(data, tmp_path):
    """Return a backup of a data folder without a kept file."""
    with closing(sqlite3.connect(data / backup.DATABASE)) as database:
        database.execute("CREATE TABLE core_keptfile (path)")
        database.execute('CREATE TABLE core_changedrow (before, "table", did)')
    return backup.make(tmp_path, tell=untold).file


def test_a_backup_is_not_brought_in_and_says_how_it_is_put_back(person, backed_up):
    with pytest.raises(NotTakenError, match=f"{A_BACKUP}.*`nextround restore`"):
        bring_in(person, backed_up.read_bytes())


def test_the_page_says_so_beside_its_field(page, backed_up):
    file = SimpleUploadedFile("backup.zip", backed_up.read_bytes())
    answer = page.post(reverse("data-import"), {"file": file})
    assert answer.status_code == 422
    assert A_BACKUP in error_beside(answer, "file")


def test_an_export_is_not_put_back_and_says_how_it_is_brought_in(person, backed_up, data):
    there = (data / backup.DATABASE).read_bytes()
    file = data.parent / "export.zip"
    file.write_bytes(export_of(person))
    with pytest.raises(NotTakenError, match=f"{AN_EXPORT}.*`nextround import`.*Your data"):
        restore.restore(file, now=NOW)
    assert (data / backup.DATABASE).read_bytes() == there


def test_an_export_in_a_backups_clothes_is_refused_as_damaged(person, backed_up):
    both = zip_of({**entries(export_of(person)), **entries(backed_up.read_bytes())})
    (backed_up.parent / "both.zip").write_bytes(both)
    with pytest.raises(NotTakenError, match="no list of its own"):
        bring_in(person, zip_of({"backup.json": entries(both)["nextround.json"]}))
