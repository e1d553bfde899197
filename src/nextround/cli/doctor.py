"""`nextround doctor`: what is installed, what is missing, and what to do about it."""

import json
import shutil
import sqlite3
import stat
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import click


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at.

    Attributes:
        state: "good", "missing" (something works less well) or "wrong" (something must be done).
        mend: What to do about it; "" where nothing is to be done.
    """

    name: str
    state: str
    found: str
    mend: str = ""


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object on a line for each check.")
@click.option("--mend", is_flag=True, help="Put right what the program itself can put right.")
def doctor(as_json: bool, mend: bool) -> None:
    """Say what is installed, what is missing and what to do about it."""
    checks = [
        check for group in (_python, _data, _stages(mend=mend), _reading) for check in group()
    ]
    for check in checks:
        if as_json:
            click.echo(json.dumps(asdict(check), ensure_ascii=False))
        else:
            sign = {"good": "✓", "missing": "–", "wrong": "✗"}[check.state]
            click.echo(f"{sign} {check.name}: {check.found}")
            if check.mend:
                click.echo(f"    {check.mend}")
    sys.exit(1 if any(check.state == "wrong" for check in checks) else 0)


def _python() -> Iterator[Check]:
    version = ".".join(str(part) for part in sys.version_info[:3])
    yield Check("Python", "good", version)
    yield Check("SQLite", "good", sqlite3.sqlite_version)


def _data() -> Iterator[Check]:
    from nextround import settings

    folder: Path = settings.DATA
    mode = stat.S_IMODE(folder.stat().st_mode)
    if mode & 0o077:
        yield Check("Data folder", "wrong", f"{folder}, open to others", f"chmod 700 {folder}")
    else:
        free_mb = shutil.disk_usage(folder).free // 2**20
        state = "good" if free_mb > 500 else "wrong"
        mend = "" if state == "good" else "Free some space: less than 500 MB are left."
        yield Check("Data folder", state, f"{folder}, yours alone, {free_mb:,} MB free", mend)
    yield _database(folder / "nextround.sqlite3")


def _database(file: Path) -> Check:
    if not file.exists():
        return Check("Database", "missing", "none yet", "`make run` or `nextround run` makes it.")
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as connection:
        answer = connection.execute("PRAGMA integrity_check").fetchone()[0]
    size_mb = file.stat().st_size / 2**20
    if answer == "ok":
        return Check("Database", "good", f"sound, {size_mb:.1f} MB")
    copies = file.parent / "before-migration"
    return Check(
        "Database",
        "wrong",
        f"damaged: {answer}",
        f"Stop the program and put back the latest copy from {copies}.",
    )


def _stages(*, mend: bool) -> Callable[[], Iterator[Check]]:
    def check() -> Iterator[Check]:
        import django

        django.setup()
        from django.db import DatabaseError

        from nextround.apps.openings import upkeep

        try:
            wrong = upkeep.stages_that_differ(mend=mend)
        except DatabaseError:
            return
        if not wrong:
            yield Check("Stages", "good", "each opening stands where its timeline says")
        elif mend:
            yield Check("Stages", "good", f"{len(wrong)} put right from their timelines")
        else:
            found = f"{len(wrong)} openings differ from their timelines"
            yield Check("Stages", "wrong", found, "`nextround doctor --mend` puts them right.")

    return check


def _reading() -> Iterator[Check]:
    from nextround.formats import walls

    for wall in walls.standing_walls():
        yield Check(f"Reading files: {wall.name}", "good" if wall.stands else "missing", wall.says)
