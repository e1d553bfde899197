"""`nextround inspect`: the words read from any file."""

import json
import sys
from dataclasses import asdict
from pathlib import Path

import click

from nextround.cli.words import gettext as _
from nextround.formats import reading


@click.command()
@click.argument("file")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object on one line.")
def inspect(file: str, as_json: bool) -> None:
    """Print the words read from FILE, or from standard input if FILE is -.

    The words go to standard output, what was left out to standard error. A file that cannot
    be read ends in one sentence and exit code 2.
    """
    try:
        read = _reading_of(file)
    except reading.UnreadableError as error:
        click.echo(_(str(error)), err=True)
        sys.exit(2)
    if as_json:
        click.echo(json.dumps({"file": file, **asdict(read)}, ensure_ascii=False))
        return
    click.echo(read.words)
    for note in read.notes:
        click.echo(_(note), err=True)


def _reading_of(file: str) -> reading.Reading:
    if file != "-":
        return reading.read_file(Path(file))
    content = sys.stdin.buffer.read(reading.LIMITS.file + 1)
    return reading.read(content, name="")
