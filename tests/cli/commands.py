"""Calling `nextround` as a person does, on data of its own."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from click.testing import Result

import fresh


def environment(data: Path, **more: str) -> Mapping[str, str]:
    """Return the variables of a command that works on `data`, and on no other settings."""
    kept = {name: value for name, value in os.environ.items() if name[:10] != "NEXTROUND_"}
    return {
        **kept,
        "NEXTROUND_DATA": str(data),
        "DJANGO_SETTINGS_MODULE": "nextround.settings",
        **more,
    }


def nextround(
    *words: object, data: Path, given: str = "", **more: str
) -> subprocess.CompletedProcess[str]:
    """Run one command to its end; text goes in and comes out."""
    return subprocess.run(
        [sys.executable, "-m", "nextround", *map(str, words)],
        env=environment(data, **more),
        input=given,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )


def as_lines(*objects: object) -> str:
    """Return objects as JSON, one a line."""
    return "".join(json.dumps(one) + "\n" for one in objects)


def lines_of(result: Result) -> list[Any]:
    """Return the objects that a command printed, one a line."""
    return [json.loads(line) for line in result.stdout.splitlines()]


def prepare(data: Path) -> Path:
    """Make a data folder with one opening in it, and return it."""
    fresh.put_into(data, an_opening=True)
    return data


def rows(data: Path, question: str) -> list[tuple[Any, ...]]:
    """Ask the database itself; returns all rows."""
    with closing(sqlite3.connect(data / "nextround.sqlite3")) as connection:
        found = connection.execute(question).fetchall()
        connection.commit()
        return found
