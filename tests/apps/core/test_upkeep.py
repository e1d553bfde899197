"""The database is copied before it is changed, and the folder is for its owner alone."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from nextround.apps.core import upkeep


@pytest.fixture
def database(tmp_path) -> Path:
    file = tmp_path / "nextround.sqlite3"
    with closing(sqlite3.connect(file)) as kept, kept:
        kept.execute("CREATE TABLE search (words TEXT)")
        kept.execute("INSERT INTO search VALUES ('a year of it')")
    return file


def words_in(file: Path) -> str:
    with closing(sqlite3.connect(file)) as kept:
        return kept.execute("SELECT words FROM search").fetchone()[0]


def test_the_copy_holds_what_the_database_holds(database):
    assert words_in(upkeep.copy_before_migration(database)) == "a year of it"


def test_the_copy_is_for_its_owner_alone(database):
    copy = upkeep.copy_before_migration(database)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_five_copies_are_kept(database):
    folder = database.parent / "before-migration"
    folder.mkdir()
    for day in range(1, 8):
        (folder / f"2026-01-0{day}T000000.sqlite3").write_bytes(b"")
    upkeep.copy_before_migration(database)
    assert len(list(folder.glob("*.sqlite3"))) == 5


def test_nothing_unfinished_is_left(database):
    upkeep.copy_before_migration(database)
    assert not list((database.parent / "before-migration").glob("*.unfinished"))


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("pragma", "value"), [("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1)]
)
def test_the_connection_is_the_careful_kind(pragma, value):
    with connection.cursor() as cursor:
        assert cursor.execute(f"PRAGMA {pragma}").fetchone()[0] == value


def test_the_data_folder_is_for_its_owner_alone():
    assert stat.S_IMODE(settings.DATA.stat().st_mode) == 0o700
