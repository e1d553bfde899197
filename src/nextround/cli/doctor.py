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
from typing import TYPE_CHECKING
from urllib.parse import quote

import click

from nextround.cli.words import gettext as _
from nextround.cli.words import ngettext
from nextround.engine.words import gettext_noop

if TYPE_CHECKING:  # the framework is loaded once the folder was closed
    from nextround.apps.custody.leftovers import CutOff

_READING = gettext_noop("Reading files")
_SPEED = gettext_noop("speed")
_SCANS = gettext_noop("scans and pictures")


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at.

    Attributes:
        name: In English, for programs too; it is translated where it is shown.
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
            name = ": ".join(_(part) for part in check.name.split(": "))
            click.echo(f"{sign} {name}: {check.found}")
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
        yield from _database_or_restore(folder)

    return check


def _folder(folder: Path) -> Check:
    name, free_mb = gettext_noop("Data folder"), shutil.disk_usage(folder).free // 2**20
    found = _("%(folder)s, %(free)s MB free") % {"folder": folder, "free": f"{free_mb:,}"}
    if free_mb > 500:
        return Check(name, "good", found)
    return Check(name, "wrong", found, _("Free some space: less than 500 MB are left."))


def _privacy(folder: Path, *, mend: bool) -> Check:
    found = [path for path in (folder, *sorted(folder.rglob("*"))) if _is_open(path)]
    name, paths = gettext_noop("Privacy"), {"names": ", ".join(str(path) for path in found)}
    if not found:
        return Check(name, "good", _("nobody else on this machine can read your data"))
    if not mend:
        command = _("`nextround doctor --mend` closes them.")
        return Check(name, "wrong", _("open to others: %(names)s") % paths, command)
    for path in found:
        path.chmod(0o700 if path.is_dir() else 0o600)
    return Check(name, "good", _("closed to others: %(names)s") % paths)


def _is_open(path: Path) -> bool:
    return bool(stat.S_IMODE(path.lstat().st_mode) & 0o077) and not path.is_symlink()


def _database_or_restore(folder: Path) -> Iterator[Check]:
    import django

    django.setup()
    from nextround.apps.custody import leftovers

    left = leftovers.cut_off()
    if left is None or left.aside is None:
        yield _database(folder / "nextround.sqlite3")
    if left is not None:
        yield _restore(folder, left)


def _restore(folder: Path, left: "CutOff") -> Check:
    name = gettext_noop("Restore")
    places = {"aside": left.aside, "data": folder, "fresh": left.fresh}
    if left.aside is None:
        mend = _(
            "If no restore is running now, delete %(fresh)s; then run `nextround restore` again."
        )
        found = _("one was begun and did not end; what you had is as it was")
        return Check(name, "missing", found, mend % places)
    if not any(left.aside.iterdir()):
        found = _("one stopped half-way; nothing was there before it")
        mend = _("Delete %(fresh)s, and run `nextround restore` again.")
        return Check(name, "wrong", found, mend % places)
    mend = _(
        "Stop the program, and do not start it before this is done: move all that is in "
        "%(aside)s back to %(data)s, in place of what is called the same there, and delete "
        "%(fresh)s. Then run `nextround restore` again."
    )
    found = _("one stopped half-way; what you had, or some of it, is in %(aside)s")
    return Check(name, "wrong", found % places, mend % places)


def _database(file: Path) -> Check:
    name = gettext_noop("Database")
    if not file.exists():
        return Check(name, "missing", _("none yet"), _("`make run` or `nextround run` makes it."))
    answer = _integrity(file)
    if answer == "ok":
        size = f"{file.stat().st_size / 2**20:.1f}"
        return Check(name, "good", _("sound, %(size)s MB") % {"size": size})
    mend = _("Stop the program and put back the latest copy from %(folder)s.")
    copies = {"folder": file.parent / "before-migration"}
    return Check(name, "wrong", _("damaged: %(answer)s") % {"answer": answer}, mend % copies)


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

    name, wrong = gettext_noop("Stages"), len(upkeep.stages_that_differ(mend=mend))
    if not wrong:
        return Check(name, "good", _("each opening stands where its timeline says"))
    if mend:
        found = ngettext(
            "%(n)s put right from its timeline", "%(n)s put right from their timelines", wrong
        )
        return Check(name, "good", found % {"n": wrong})
    found = ngettext(
        "%(n)s not where the timeline says", "%(n)s not where the timeline says", wrong
    )
    return Check(
        name, "wrong", found % {"n": wrong}, _("`nextround doctor --mend` puts them right.")
    )


def _search(*, mend: bool) -> Check:
    from nextround.apps.search import index

    name = gettext_noop("Search")
    if index.is_right():
        return Check(name, "good", _("the index holds what was written"))
    if mend:
        index.rebuild()
        return Check(name, "good", _("the index was made anew"))
    found = _("the index does not hold what was written")
    return Check(name, "wrong", found, _("`nextround doctor --mend` makes it anew."))


def _reading() -> Iterator[Check]:
    from nextround.formats import walls

    for wall in walls.standing_walls():
        name = f"{_READING}: {wall.name}"
        yield Check(name, "good" if wall.stands else "missing", _(wall.says))
    yield _speed_of_reading()
    yield _scans()


def _speed_of_reading() -> Check:
    from nextround import settings
    from nextround.formats import children, reading

    name = f"{_READING}: {_SPEED}"
    socket = settings.DATA / reading.SOCKET
    if sys.platform != "linux":
        found = _(
            "Each file starts a reader of its own, which takes a little longer; "
            "this system offers no safe way to prepare one."
        )
        return Check(name, "missing", found)
    if children.answers(socket):
        found = _(
            "The running program keeps a reader ready for every file, behind the same walls, and "
            "reads %(count)s at a time."
        )
        return Check(name, "good", found % {"count": children.AT_ONCE})
    if socket.exists():
        found = _(
            "Each file starts a reader of its own, which takes a little longer; "
            "the one kept ready has died."
        )
        mend = _("The running program starts it again by itself; else start the program.")
        return Check(name, "missing", found, mend)
    found = _("The program does not run; when it does, it keeps a reader ready.")
    return Check(name, "good", found)


def _scans() -> Check:
    from nextround.formats import ocr

    name = f"{_READING}: {_SCANS}"
    languages = ocr.languages()
    if languages:
        found = _("Tesseract recognises their words; languages: %(languages)s.")
        return Check(name, "good", found % {"languages": ", ".join(languages)})
    found = _("Tesseract is not installed, so the words in scans and pictures are not read.")
    mend = _("Install it: apt-get install tesseract-ocr, or brew install tesseract.")
    return Check(name, "missing", found, mend)
