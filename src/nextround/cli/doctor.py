"""`nextround doctor`: what is installed, what is missing, and what to do about it."""

import json
import shutil
import sqlite3
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from urllib.parse import quote

import click

_SLOWLY = "Each file starts a reader of its own, which takes a little longer"
_START_AGAIN = "The running program starts it again by itself; else start the program."


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
        check
        for group in (_python, _data(mend=mend), _kept(mend=mend), _reading)
        for check in group()
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


def _data(*, mend: bool) -> Callable[[], Iterator[Check]]:
    def check() -> Iterator[Check]:
        from nextround import settings  # closes the folder itself, as every start does

        folder: Path = settings.DATA
        yield _folder(folder)
        yield _privacy(folder, mend=mend)
        yield _database(folder / "nextround.sqlite3")

    return check


def _folder(folder: Path) -> Check:
    free_mb = shutil.disk_usage(folder).free // 2**20
    if free_mb > 500:
        return Check("Data folder", "good", f"{folder}, {free_mb:,} MB free")
    mend = "Free some space: less than 500 MB are left."
    return Check("Data folder", "wrong", f"{folder}, {free_mb:,} MB free", mend)


def _privacy(folder: Path, *, mend: bool) -> Check:
    found = [path for path in (folder, *sorted(folder.rglob("*"))) if _is_open(path)]
    names = ", ".join(str(path) for path in found)
    if not found:
        return Check("Privacy", "good", "nobody else on this machine can read your data")
    if not mend:
        command = "`nextround doctor --mend` closes them."
        return Check("Privacy", "wrong", f"open to others: {names}", command)
    for path in found:
        path.chmod(0o700 if path.is_dir() else 0o600)
    return Check("Privacy", "good", f"closed to others: {names}")


def _is_open(path: Path) -> bool:
    return bool(stat.S_IMODE(path.lstat().st_mode) & 0o077) and not path.is_symlink()


def _database(file: Path) -> Check:
    if not file.exists():
        return Check("Database", "missing", "none yet", "`make run` or `nextround run` makes it.")
    answer = _integrity(file)
    if answer == "ok":
        return Check("Database", "good", f"sound, {file.stat().st_size / 2**20:.1f} MB")
    copies = file.parent / "before-migration"
    return Check(
        "Database",
        "wrong",
        f"damaged: {answer}",
        f"Stop the program and put back the latest copy from {copies}.",
    )


def _integrity(file: Path) -> str:
    """Return "ok", or what is wrong; a file that is no database at all says so too."""
    try:
        with closing(sqlite3.connect(f"file:{quote(str(file))}?mode=ro", uri=True)) as connection:
            return str(connection.execute("PRAGMA integrity_check").fetchone()[0])
    except sqlite3.DatabaseError as error:
        return str(error)


def _kept(*, mend: bool) -> Callable[[], Iterator[Check]]:
    """Look at what is written down twice: the stages, and the words of the search."""

    def check() -> Iterator[Check]:
        from nextround import settings

        if not (settings.DATA / "nextround.sqlite3").exists():
            return  # asking would make an empty one
        import django

        django.setup()
        from django.db import DatabaseError

        try:
            yield _stages(mend=mend)
            yield _search(mend=mend)
        except DatabaseError:
            return  # a database of another version; the start brings it up

    return check


def _stages(*, mend: bool) -> Check:
    from nextround.apps.openings import upkeep

    wrong = upkeep.stages_that_differ(mend=mend)
    if not wrong:
        return Check("Stages", "good", "each opening stands where its timeline says")
    if mend:
        return Check("Stages", "good", f"{len(wrong)} put right from their timelines")
    found = f"{len(wrong)} not where the timeline says"
    return Check("Stages", "wrong", found, "`nextround doctor --mend` puts them right.")


def _search(*, mend: bool) -> Check:
    from nextround.apps.search import index

    if index.is_right():
        return Check("Search", "good", "the index holds what was written")
    if mend:
        index.rebuild()
        return Check("Search", "good", "the index was made anew")
    found = "the index does not hold what was written"
    return Check("Search", "wrong", found, "`nextround doctor --mend` makes it anew.")


def _reading() -> Iterator[Check]:
    from nextround.formats import walls

    for wall in walls.standing_walls():
        yield Check(f"Reading files: {wall.name}", "good" if wall.stands else "missing", wall.says)
    yield _speed_of_reading()


def _speed_of_reading() -> Check:
    from nextround import settings
    from nextround.formats import children, reading

    name, socket = "Reading files: speed", settings.DATA / reading.SOCKET
    if sys.platform != "linux":
        return Check(name, "missing", f"{_SLOWLY}; this system offers no safe way to prepare one.")
    if children.answers(socket):
        return Check(
            name,
            "good",
            "The running program keeps a reader ready for every file, behind the same walls, and "
            f"reads {children.AT_ONCE} at a time.",
        )
    if socket.exists():
        return Check(name, "missing", f"{_SLOWLY}; the one kept ready has died.", _START_AGAIN)
    return Check(name, "good", "The program does not run; when it does, it keeps a reader ready.")
