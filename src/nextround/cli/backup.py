"""`nextround export`, `import`, `backup` and `restore`: what is kept, taken away and put back."""

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from nextround.cli.holding import HeldError, holding
from nextround.cli.words import gettext as _
from nextround.cli.words import ngettext, speak

if TYPE_CHECKING:  # the framework is loaded once it is known that it is needed
    from nextround.apps.core.people import Person
    from nextround.apps.custody.importing import BroughtIn

Tell = Callable[[int, int], None]

_FILE = click.Path(path_type=Path)
_as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


@click.command()
@click.argument("file", type=_FILE)
@click.option("--without-history", is_flag=True, help="Leave out what was changed and removed.")
@_as_json
def export(file: Path, without_history: bool, as_json: bool) -> None:
    """Write everything you keep into FILE, one ZIP of open formats."""
    owner = _owner()
    from nextround.apps.custody import export as exports

    if file.exists():
        _refuse(_("%(file)s is there already. Choose another name.") % {"file": file})
    unfinished = file.with_name(f"{file.name}.unfinished")
    try:
        with unfinished.open("x+b") as written:
            os.fchmod(written.fileno(), 0o600)
            exports.write(owner, written, tell=_telling(), history=not without_history)
        unfinished.rename(file)
    except OSError as error:
        words = _("%(file)s cannot be written (%(reason)s). Choose another place.")
        _refuse(words % {"file": file, "reason": error.strerror})
    finally:
        unfinished.unlink(missing_ok=True)
    size = file.stat().st_size
    words = _("Everything you keep is in %(file)s (%(size)s MB).")
    _say(words % {"file": file, "size": f"{size / 2**20:.1f}"}, as_json, bytes=size)


@click.command()
@click.argument("file", type=_FILE)
@_as_json
def import_(file: Path, as_json: bool) -> None:
    """Add what the exported FILE holds to what you have, all of it or nothing."""
    owner = _owner()
    from nextround.apps.custody import importing
    from nextround.apps.custody.gate import NotTakenError, open_file

    try:
        with open_file(file) as opened:
            brought = importing.bring_in(owner, opened, tell=_telling())
    except NotTakenError as error:
        _refuse(str(error))
    facts = {"rows": brought.rows, "files": brought.files, "left_out": brought.left_out}
    _say(" ".join(_brought_in(brought)), as_json, **facts)


@click.command()
@click.argument("folder", type=_FILE, required=False)
@_as_json
def backup(folder: Path | None, as_json: bool) -> None:
    """Copy everything into one file in FOLDER; left out, among the daily ones."""
    _owner()
    from nextround.apps.custody import backup as backups
    from nextround.apps.custody import places

    try:
        made = backups.make(folder or places.backups(), tell=_telling())
    except OSError as error:
        words = _("The backup could not be written (%(reason)s). Choose another folder.")
        _refuse(words % {"reason": error.strerror})
    words = _("%(file)s holds the database and %(files)s.")
    words = words % {"file": made.file, "files": _files(made.files)}
    if made.missing:
        missing = ngettext(
            "%(n)s file was not on the disk any more.",
            "%(n)s files were not on the disk any more.",
            made.missing,
        )
        words += " " + _counted(missing, made.missing)
    facts = {"bytes": made.size, "files": made.files, "missing": made.missing}
    _say(words, as_json, file=str(made.file), **facts)


@click.command()
@click.argument("file", type=_FILE)
@_as_json
def restore(file: Path, as_json: bool) -> None:
    """Put the backup FILE in the place of what is there, which is kept aside."""
    from nextround import settings

    os.umask(0o077)
    with _while_stopped(settings.DATA):
        import django

        django.setup()
        from nextround.apps.custody import restore as restoring
        from nextround.apps.custody.gate import NotTakenError

        try:
            done = restoring.restore(file, now=datetime.now(UTC))
        except NotTakenError as error:
            _refuse(str(error))
    words = _("Put back as of %(moment)s UTC: %(openings)s, %(files)s.") % {
        "moment": f"{done.made_at:%Y-%m-%d %H:%M}",
        "openings": _counted(
            ngettext("%(n)s opening", "%(n)s openings", done.openings), done.openings
        ),
        "files": _files(done.files),
    }
    if done.aside:
        before = _("What was there before is in %(folder)s; delete it when all is well.")
        words += " " + before % {"folder": done.aside}
    aside = str(done.aside) if done.aside else None
    _say(words, as_json, openings=done.openings, files=done.files, aside=aside)


def _owner() -> "Person":
    """Bring the data up to date, as every start does, and return whose it is."""
    import django

    django.setup()
    from nextround.apps.core import people, upkeep

    upkeep.prepare()
    owner = people.owner()
    speak(owner.language)
    return owner


def _brought_in(brought: "BroughtIn") -> Iterator[str]:
    rows = _counted(ngettext("%(n)s row", "%(n)s rows", brought.rows), brought.rows)
    added = _("%(rows)s and %(files)s were added.")
    yield added % {"rows": rows, "files": _files(brought.files)}
    if brought.joined:
        joined = ngettext("%(n)s was here already.", "%(n)s were here already.", brought.joined)
        yield _counted(joined, brought.joined)
    if brought.left_out:
        left_out = _("Left out, as not known here: %(names)s.")
        yield left_out % {"names": ", ".join(brought.left_out)}
    yield _("Settings, History takes all of it back.")


@contextmanager
def _while_stopped(data: Path) -> Iterator[None]:
    """Hold the data folder, so that no program starts on it meanwhile."""
    try:
        with holding(data):
            yield
    except HeldError:
        _refuse(_("Nextround is running on this data. Stop it with Ctrl-C and try again."))


def _files(number: int) -> str:
    return _counted(ngettext("%(n)s file", "%(n)s files", number), number)


def _counted(words: str, number: int) -> str:
    return words % {"n": f"{number:,}"}


def _telling() -> Tell:
    """Return what shows how far the work has come, to someone who watches."""
    if not sys.stderr.isatty():
        return lambda done, total: None

    def tell(done: int, total: int) -> None:
        click.echo(f"\r{100 * done // total if total else 100:3d} %", err=True, nl=done == total)

    return tell


def _say(words: str, as_json: bool, **facts: object) -> None:
    click.echo(json.dumps(facts, ensure_ascii=False) if as_json else words)


def _refuse(words: str) -> NoReturn:
    click.echo(words, err=True)
    sys.exit(2)
