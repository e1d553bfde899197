"""The index follows from the rows, comes back after anything, and keeps no word of what is gone."""

import os
import subprocess
import sys
from datetime import date
from hashlib import sha256
from importlib import import_module
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection, models

import fresh
from nextround.apps.openings import services as openings
from nextround.apps.search import index, migrations, queries
from nextround.apps.search.sources import SOURCES

pytestmark = pytest.mark.django_db

DAY = date(2026, 10, 9)

PURGED = """
import django
django.setup()
from datetime import date
from django.conf import settings
from nextround.apps.core import people
from nextround.apps.openings.models import Opening
from nextround.apps.search import index
rows = [Opening(owner=people.owner(), role=f"Zephyr{n} qwyjibo", stage_on=date(2026, 1, 1),
                posting=f"xylograph{n} " * 300) for n in range(40)]
Opening.objects.bulk_create(rows)
def holds():
    files = settings.DATA.glob("nextround.sqlite3*")
    found = b"".join(file.read_bytes() for file in files).lower()
    return b"qwyjibo" in found or b"xylograph" in found
before = holds()
Opening.objects.all().delete()
print(before, holds(), index.purge(), holds())
"""


def execute(statement):
    with connection.cursor() as cursor:
        cursor.execute(statement)


@pytest.fixture
def opening(person):
    return openings.add(person, on=DAY, role="Zephyr", employer="Mill")


def test_the_index_is_right_from_the_start(opening):
    assert index.is_right()


@pytest.mark.parametrize(
    "damage",
    [
        "DROP TRIGGER search_opening_changed",
        "DELETE FROM search_index",
        "UPDATE search_index SET title = 'Boreas'",
        "UPDATE search_index SET owner = 99",
        "INSERT INTO search_index (rowid, owner, title, body) VALUES (7, 1, 'Boreas', '')",
        "DELETE FROM search_index_data WHERE id > 10",
        "DROP TABLE search_index",
    ],
)
def test_damage_is_seen_and_mended(person, opening, damage):
    execute(damage)
    assert not index.is_right()
    index.rebuild()
    assert index.is_right()
    assert len(queries.found(person, "zephyr")) == 1


def test_a_stale_entry_does_not_keep_a_row_from_being_written(person, opening):
    entry = f"SELECT max(rowid) + 1, {person.pk}, 'Stale', '' FROM search_index"
    execute(f"INSERT INTO search_index (rowid, owner, title, body) {entry}")
    openings.add(person, on=DAY, role="Second zephyr")
    assert index.is_right()


def test_a_new_row_gets_its_own_id_not_that_of_its_entry(opening):
    assert type(opening).objects.get().pk == opening.pk
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO core_keptfile (owner_id, recorded_at, name, kind, size, digest, path) "
            "VALUES (%s, '2026-01-01', 'Zephyr', '', 1, '', 'x')",
            [opening.owner_id],
        )
        given = cursor.lastrowid
        cursor.execute("SELECT id FROM core_keptfile")
        assert cursor.fetchone()[0] == given


def test_triggers_that_a_migration_lost_come_back_after_the_next(person, opening):
    index.let_go()
    openings.edit(opening, on=DAY, role="Boreas")
    call_command("migrate", verbosity=0)
    assert index.is_right()
    assert len(queries.found(person, "boreas")) == 1


def test_the_index_stands_back_while_migrations_run(opening):
    apps.get_app_config("search").stand_back(plan=["a migration"])
    execute("ALTER TABLE openings_opening RENAME COLUMN role TO part")
    execute("ALTER TABLE openings_opening DROP COLUMN notes")


def test_nothing_stands_back_where_nothing_is_to_be_migrated(opening):
    apps.get_app_config("search").stand_back(plan=[])
    assert index.is_usable()


def test_the_last_migration_was_written_for_this_table():
    """Write an empty migration with this fingerprint, so that the index is made anew."""
    last = sorted(file.stem for file in Path(*migrations.__path__).glob("0*.py"))[-1]
    module = import_module(f"{migrations.__name__}.{last}")
    declared = "\n".join(index.declared().values())
    assert module.Migration.index == sha256(declared.encode()).hexdigest()[:16]


def test_every_text_that_is_declared_is_a_column_that_is_never_empty_of_value():
    declared = [
        source.model._meta.get_field(name)
        for source in SOURCES
        for name in (*source.title, *source.body)
    ]
    texts = models.CharField | models.TextField
    assert [f for f in declared if not isinstance(f, texts) or f.null or f.column != f.name] == []


def test_no_word_of_what_was_removed_is_left_after_a_purge(tmp_path):
    fresh.put_into(tmp_path)
    environment = {**os.environ, "NEXTROUND_DATA": str(tmp_path)}
    environment["DJANGO_SETTINGS_MODULE"] = "nextround.settings"
    run = subprocess.run(
        [sys.executable, "-c", PURGED], env=environment, capture_output=True, text=True, check=False
    )
    assert (run.stdout.split(), run.stderr) == (["True", "True", "True", "False"], "")
