"""Databases and data folders as a first start leaves them, made once for all tests that run."""

import atexit
import fcntl
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path

_DATABASE = "nextround.sqlite3"
_TABLES = """
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
"""
_PREPARE = """
import django
django.setup()
from nextround.apps.core import people, upkeep
upkeep.prepare()
people.owner()
"""
_AN_OPENING = """
from datetime import date
from nextround.apps.openings import services
services.add(people.owner(), on=date(2026, 1, 5), stage="interview", employer="Mill", role="Baker")
"""


def put_into(data: Path, *, an_opening: bool = False) -> None:
    """Prepare this folder, unless it was; with one opening in it where wanted."""
    if (data / _DATABASE).exists():
        return
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    made = _made("an-opening" if an_opening else "prepared")
    for file in made.iterdir():
        shutil.copyfile(file, data / file.name)
        (data / file.name).chmod(0o600)


def put_tables_into(connection: sqlite3.Connection) -> None:
    """Give an empty database all tables, with nothing in them but what migrations put there."""
    with closing(sqlite3.connect(_made("tables") / _DATABASE)) as made:
        made.backup(connection)


@cache
def _shared() -> Path:
    """Return the folder of all processes that test together; one's own outside of them."""
    named = os.environ.get("TESTS_SHARE")
    if named is None:
        named = tempfile.mkdtemp(prefix="nextround-fresh-")
        atexit.register(shutil.rmtree, named, ignore_errors=True)
    return Path(named)


@cache
def _made(name: str) -> Path:
    """Return the folder of this name, made by whoever comes first."""
    made = _shared() / name
    with made.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            _make(name).rename(made)
    return made


def _make(name: str) -> Path:
    """Make the folder beside its place; each but the first begins with another."""
    how, on = {
        "tables": (_TABLES, ""),
        "prepared": (_PREPARE, "tables"),
        "an-opening": (_PREPARE + _AN_OPENING, "prepared"),
    }[name]
    folder = _shared() / f"{name}.unfinished"
    folder.mkdir(mode=0o700)
    if on:
        shutil.copytree(_made(on), folder, dirs_exist_ok=True)
    kept = {key: value for key, value in os.environ.items() if key[:10] != "NEXTROUND_"}
    own = {"NEXTROUND_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "nextround.settings"}
    subprocess.run([sys.executable, "-c", how], env={**kept, **own}, check=True, timeout=120)
    return folder
