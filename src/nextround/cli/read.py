"""`nextround read`: what a text says, one JSON object on a line."""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import BinaryIO

import click

from nextround.cli.words import gettext as _
from nextround.engine.mail import Fact, Mail, understand
from nextround.formats import reading

_BAD_INPUT = 2
# A line of a mailbox kept as JSON, and how many of them are read.
_LONGEST_LINE = 1_000_000
_MOST_LINES = 100_000


@click.group()
def read() -> None:
    """Read mails and print what they say."""


@read.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
def mail(files: tuple[str, ...]) -> None:
    """Print what each mail in FILE… is about; - is standard input.

    Takes .eml, .mbox, .html and .txt, and .jsonl with {"id","subject","from","body"} a line.
    Standard input is read as .jsonl if it begins with a brace, else as a mail. A file that
    cannot be read ends in one sentence and exit code 2; the others are read all the same.
    """
    failed = False
    for file in files:
        try:
            for name, letter in _mails_of(file):
                click.echo(json.dumps(_line(name, letter, file=file), ensure_ascii=False))
        except (reading.UnreadableError, _NotMailsError) as error:
            click.echo(f"{file}: {_(str(error))}", err=True)
            failed = True
    if failed:
        sys.exit(_BAD_INPUT)


class _NotMailsError(ValueError):
    """A line of mails that cannot be read; the text says which and why."""


def _mails_of(file: str) -> Iterator[tuple[str, Mail]]:
    """Yield each mail of a file with its name: its own id, or the file's and a number."""
    if file == "-":
        yield from _mails_of_standard_input()
    elif file.lower().endswith(".jsonl"):
        yield from _rows_of(Path(file))
    else:
        yield from _letters(reading.read_file(Path(file)), name=Path(file).name)


def _mails_of_standard_input() -> Iterator[tuple[str, Mail]]:
    stream = sys.stdin.buffer
    beginning = stream.read(1)
    if beginning == b"{":
        yield from _rows(stream, begun=beginning)
        return
    content = beginning + stream.read(reading.LIMITS.file)
    yield from _letters(reading.read(content, name=""), name="-")


def _rows_of(path: Path) -> Iterator[tuple[str, Mail]]:
    try:
        with path.open("rb") as file:
            yield from _rows(file)
    except OSError as error:
        words = _("cannot be opened: %(reason)s.") % {"reason": error.strerror}
        raise _NotMailsError(words) from error


def _rows(file: BinaryIO, *, begun: bytes = b"") -> Iterator[tuple[str, Mail]]:
    for number in range(1, _MOST_LINES + 2):
        line = begun + file.readline(_LONGEST_LINE + 1)
        begun = b""
        if not line:
            return
        if number > _MOST_LINES:
            words = _("Only the first %(most)s lines were read.") % {"most": f"{_MOST_LINES:,}"}
            raise _NotMailsError(words)
        if len(line) > _LONGEST_LINE:
            longest = {"number": number, "most": f"{_LONGEST_LINE:,}"}
            words = _("Line %(number)s is longer than %(most)s bytes.") % longest
            raise _NotMailsError(words)
        if line.strip():
            yield _row(line, number)


def _row(line: bytes, number: int) -> tuple[str, Mail]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _NotMailsError(_("Line %(number)s is not JSON.") % {"number": number}) from error
    if not isinstance(row, dict) or "body" not in row:
        needs = _('Line %(number)s is no mail: it needs a "body".')
        raise _NotMailsError(needs % {"number": number})
    words = {key: row.get(key) or "" for key in ("subject", "from", "body", "sent")}
    wrong = next((key for key, value in words.items() if not isinstance(value, str)), None)
    if wrong is not None:
        must = _('Line %(number)s: "%(key)s" must be text.')
        raise _NotMailsError(must % {"number": number, "key": wrong})
    letter = Mail(words["subject"], words["from"], words["body"], _day(words["sent"]))
    return str(row.get("id", number)), letter


def _letters(read_: reading.Reading, *, name: str) -> Iterator[tuple[str, Mail]]:
    """Yield the mails of a file; a file that holds none is taken for the body of one."""
    if not read_.mails:
        yield f"{name}-1", Mail("", "", read_.words)
    for number, letter in enumerate(read_.mails, start=1):
        yield (
            f"{name}-{number}",
            Mail(letter.subject, letter.sender, letter.body, _day(letter.sent_at)),
        )


def _day(written: str | None) -> date | None:
    try:
        return date.fromisoformat((written or "")[:10])
    except ValueError:
        return None


def _line(name: str, letter: Mail, *, file: str) -> dict[str, object]:
    understanding = understand(letter)
    facts = sorted(understanding.facts.items())
    line: dict[str, object] = {
        "id": name,
        "label": understanding.label,
        "confidence": understanding.confidence,
        "words": [asdict(span) for span in understanding.words],
        "facts": {name: fact.value for name, fact in facts},
        "rests-on": {name: _place(fact) for name, fact in facts},
        "language": understanding.language,
        "x-file": file,
    }
    if understanding.also is not None:
        line["also"] = understanding.also
    return line


def _place(fact: Fact) -> dict[str, object]:
    """Return where the words stand that a fact rests on."""
    return {"where": fact.where, "start": fact.start, "end": fact.end}
