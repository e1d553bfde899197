"""`nextround export`, `import`, `backup` and `restore`: what is kept, taken away and put back."""

import fcntl
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

if TYPE_CHECKING:  # the framework is loaded once it is known that it is needed
    from nextround.apps.core.people import Person

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
        _refuse(f"{file} is there already. Choose another name.")
    unfinished = file.with_name(f"{file.name}.unfinished")
    try:
        with unfinished.open("x+b") as written:
            os.fchmod(written.fileno(), 0o600)
            exports.write(owner, written, tell=_telling(), history=not without_history)
        unfinished.rename(file)
    except OSError as error:
        _refuse(f"{file} cannot be written ({error.strerror}). Choose another place.")
    finally:
        unfinished.unlink(missing_ok=True)
    size = file.stat().st_size
    _say(f"Everything you keep is in {file} ({size / 2**20:.1f} MB).", as_json, bytes=size)


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
    words = f"{brought.rows:,} rows and {brought.files:,} files were added."
    if brought.joined:
        words += f" {brought.joined:,} were here already."
    if brought.left_out:
        words += f" Left out, as not known here: {', '.join(brought.left_out)}."
    facts = {"rows": brought.rows, "files": brought.files, "left_out": brought.left_out}
    _say(f"{words} Settings, History takes all of it back.", as_json, **facts)


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
        _refuse(f"The backup could not be written ({error.strerror}). Choose another folder.")
    words = f"{made.file} holds the database and {made.files:,} files."
    if made.missing:
        words += f" {made.missing:,} files were not on the disk any more."
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
    words = (
        f"Put back as of {done.made_at:%Y-%m-%d %H:%M} UTC: "
        f"{done.openings:,} openings, {done.files:,} files."
    )
    if done.aside:
        words += f" What was there before is in {done.aside}; delete it when all is well."
    aside = str(done.aside) if done.aside else None
    _say(words, as_json, openings=done.openings, files=done.files, aside=aside)


def _owner() -> "Person":
    """Bring the data up to date, as every start does, and return whose it is."""
    import django

    django.setup()
    from nextround.apps.core import people, upkeep

    upkeep.prepare()
    return people.owner()


@contextmanager
def _while_stopped(data: Path) -> Iterator[None]:
    """Hold the data folder, so that no program starts on it meanwhile."""
    with (data / "run.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            _refuse("Nextround is running on this data. Stop it with Ctrl-C and try again.")
        yield


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
