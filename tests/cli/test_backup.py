"""`backup`, and `restore`, which checks all before it changes anything."""

import fcntl
import io
import json
import shutil
import sqlite3
import stat
import zipfile
from contextlib import closing

import pytest

from cli.commands import nextround, prepare, rows


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """Return a data folder with an opening in it."""
    return prepare(tmp_path_factory.mktemp("source") / "data")


@pytest.fixture(scope="module")
def made(source, tmp_path_factory):
    """Return a backup of it."""
    done = nextround("backup", "--json", tmp_path_factory.mktemp("made"), data=source)
    return json.loads(done.stdout)["file"]


@pytest.fixture
def here(source, tmp_path):
    """Return a data folder whose opening was changed since."""
    data = shutil.copytree(source, tmp_path / "data")
    rows(data, "UPDATE openings_opening SET role = 'Miller'")
    return data


def role(data):
    return rows(data, "SELECT role FROM openings_opening")


def replaced(made, **entries):
    """Return the backup with other entries, as bytes."""
    written = io.BytesIO()
    with zipfile.ZipFile(made) as archive, zipfile.ZipFile(written, "w") as other:
        named = {name: archive.read(name) for name in archive.namelist()}
        [other.writestr(name, content) for name, content in {**named, **entries}.items()]
    return written.getvalue()


def manifest(made, **said):
    with zipfile.ZipFile(made) as archive:
        return json.dumps({**json.loads(archive.read("backup.json")), **said}).encode()


def test_what_was_there_is_kept_aside(here, made):
    done = nextround("restore", "--json", made, data=here)
    aside = json.loads(done.stdout)["aside"]
    with closing(sqlite3.connect(f"{aside}/nextround.sqlite3")) as before:
        kept = before.execute("SELECT role FROM openings_opening").fetchall()
    assert (role(here), kept) == ([("Baker",)], [("Miller",)])


def test_the_backup_and_what_is_restored_are_for_their_owner_alone(here, made):
    nextround("restore", made, data=here)
    modes = {
        stat.S_IMODE(path.stat().st_mode) & 0o077
        for path in (here / "nextround.sqlite3", here / "files", here)
    }
    assert modes == {0}


def test_an_older_backup_is_brought_up_to_date(here, source, tmp_path):
    """The latest migration is undone in the copy that is backed up."""
    old = shutil.copytree(source, tmp_path / "old")
    nextround("manage", "migrate", "lessons", "0001_first", data=old)
    file = json.loads(nextround("backup", "--json", tmp_path, data=old).stdout)["file"]
    assert nextround("restore", file, data=here).returncode == 0
    assert ("0002_own_priors",) in rows(
        here, "SELECT name FROM django_migrations WHERE app = 'lessons'"
    )


def test_it_waits_until_the_program_is_stopped(here, made):
    with (here / "run.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = nextround("restore", made, data=here)
    assert (done.returncode, role(here)) == (2, [("Miller",)])
    assert "Nextround is running" in done.stderr


def newer(made):
    return replaced(made, **{"backup.json": manifest(made, version="2.0")})


def cut(made):
    with open(made, "rb") as file:  # noqa: PTH123
        return file.read()[:-2000]


def flipped(made):
    with zipfile.ZipFile(made) as archive:
        database = bytearray(archive.read("nextround.sqlite3"))
    database[5000] ^= 0xFF
    return replaced(made, **{"nextround.sqlite3": bytes(database)})


def foreign(made):
    return replaced(made, **{"backup.json": manifest(made, format="another")})


def out_of_the_folder(made):
    name = "../escaped"
    listed = {"file": name, "bytes": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4"}
    return replaced(made, **{name: b"", "backup.json": manifest(made, files=[listed])})


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (cut, "damaged"),
        (flipped, "damaged"),
        (newer, "newer Nextround"),
        (foreign, "not such a file"),
        (out_of_the_folder, "damaged"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_backup_that_is_not_sound_changes_nothing(here, made, tmp_path, damage, says):
    bad = tmp_path / "bad.zip"
    bad.write_bytes(damage(made))
    before = sorted(
        path.name for path in here.iterdir() if not path.name.endswith(("-shm", "-wal"))
    )
    done = nextround("restore", bad, data=here)
    after = sorted(path.name for path in here.iterdir() if not path.name.endswith(("-shm", "-wal")))
    assert (done.returncode, role(here)) == (2, [("Miller",)])
    assert [line for line in done.stderr.splitlines() if says in line] == [done.stderr.strip()]
    assert [name for name in after if name not in before] == ["run.lock"]


def test_a_database_of_a_newer_program_is_refused(here, source, tmp_path):
    ahead = shutil.copytree(source, tmp_path / "ahead")
    rows(
        ahead,
        "INSERT INTO django_migrations (app, name, applied) VALUES ('core', '0099_later', '2027')",
    )
    file = json.loads(nextround("backup", "--json", tmp_path, data=ahead).stdout)["file"]
    done = nextround("restore", file, data=here)
    assert (done.returncode, role(here)) == (2, [("Miller",)])
    assert "newer Nextround" in done.stderr


def test_a_file_that_is_not_there_is_refused_in_one_line(here):
    done = nextround("restore", "nowhere.zip", data=here)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
